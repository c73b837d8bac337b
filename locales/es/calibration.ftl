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
calibration-kept = Guardado para esta pantalla.
calibration-forgotten = No hay nada guardado para esta pantalla.
calibration-not-stored = No se pudo guardar en esta computadora. Vale hasta que se cierre el programa.
calibration-from-command-line = En uso: { $ppi }, indicado en la línea de comandos. Tiene prioridad sobre lo que se guarde aquí.
calibration-from-staff = En uso: { $ppi }, guardado por el personal.
calibration-from-display = En uso: { $ppi }, según informa la propia pantalla.
calibration-from-guess = En uso: { $ppi }, estimado por el número de píxeles.
