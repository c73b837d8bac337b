### Something to carry home: a code for the phone’s camera, and its text beside it.

take-home = Llevar a casa
take-home-how = Abra la cámara de su teléfono y póngala frente al cuadro. No necesita internet.
take-home-stays = El texto se queda en su teléfono. Cualquiera que revise su teléfono lo puede leer.
take-home-part = Parte { $page } de { $pages }
take-home-next = Siguiente parte
