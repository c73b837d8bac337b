### For staff: how large the screen is.

calibration-title = Tamaño de la pantalla
calibration-how = Ponga una tarjeta bancaria contra la pantalla. Haga el rectángulo tan ancho como la tarjeta.
calibration-much-narrower = Mucho más angosto −
calibration-narrower = Más angosto −
calibration-wider = Más ancho +
calibration-much-wider = Mucho más ancho +
calibration-size = Píxeles por pulgada: { $ppi }. Pantalla de esquina a esquina: { $inches } pulgadas.
calibration-keep = Guardar
calibration-forget = Olvidar
calibration-kept = Ya se guardó para esta pantalla.
calibration-forgotten = No hay nada guardado para esta pantalla.
calibration-not-stored = No se pudo guardar la medida en esta computadora. Vale solo mientras el programa esté abierto.
calibration-from-command-line = Medida actual: { $ppi }. Se puso al iniciar el programa (línea de comandos). Esa es la que vale, aunque aquí se guarde otra.
calibration-from-staff = Medida actual: { $ppi }. La guardó el personal.
calibration-from-display = Medida actual: { $ppi }. La da la misma pantalla.
calibration-from-guess = Medida actual: { $ppi }. Se calculó más o menos, por el número de píxeles.
