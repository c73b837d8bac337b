### A plan for your family

topic-family-plan-title = Un plan para su familia

## What to do

family-plan-trusted-adult = Elija a una persona adulta de confianza para que cuide a sus hijos.
family-plan-trusted-adult-short = Elija a una persona adulta de confianza para sus hijos.
family-plan-numbers = Apréndase de memoria por lo menos dos números de teléfono (de su familia, y de un abogado o una línea directa), y su número A (A-number) si tiene uno. Llévelos también en papel.
family-plan-numbers-short = Apréndase de memoria dos números de teléfono. Llévelos también en papel.
family-plan-list = Haga una lista: escuela, doctores, medicinas, alergias, banco, dueño de la vivienda, trabajo, abogado, consulado.
family-plan-copies = Haga copias de los pasaportes, las actas de nacimiento y los papeles de la corte. Asegúrese de que alguien sepa dónde están los papeles y su número A.
family-plan-copies-short = Haga copias de pasaportes, actas de nacimiento y papeles de la corte. Dígale a alguien dónde están.
family-plan-contacts = Diga en la escuela y en su trabajo a quién llamar en una emergencia. Cambie ese dato cuando ya no sea correcto.
family-plan-give-form = Si alguien ha llenado el formulario del cuidador para su hijo o hija, dé copias a la escuela y a la clínica. Si su hijo o hija se va a vivir a otro lugar, avíseles.
family-plan-passport = Para el pasaporte de los Estados Unidos de un niño o una niña menor de 16 años, los dos padres tienen que estar de acuerdo, aunque uno de ellos no sea ciudadano. Si el padre o la madre no puede ir, esa persona firma el formulario DS-3053 ante un notario público (notary public). Para una segunda nacionalidad, pregunte en el consulado.

## What not to do

family-plan-dont-old-form = No use una versión vieja del formulario del cuidador. El formulario cambió el 1 de enero de 2026.
family-plan-dont-old-form-short = No use la versión vieja del formulario del cuidador: cambió en 2026.

## Good to know

family-plan-affidavit = El formulario del cuidador (Declaración jurada de autorización del cuidador; en inglés, Caregiver’s Authorization Affidavit) es para una persona adulta con quien vive el niño o la niña. Si llena los puntos 1 a 4, esa persona puede inscribir al niño o la niña en la escuela y dar permiso para atención médica que tenga que ver con la escuela. Un familiar que llena también los puntos 5 a 8 puede dar permiso para otra atención médica y para atención dental.
family-plan-relative = El formulario que está en vigor deja que un familiar dé permiso para atención médica y dental. Un familiar es una persona con lazos de sangre, adopción o matrimonio, hasta el quinto grado; también cuentan los padrastros, las madrastras, los hermanastros y otros parientes así. Una persona adulta que no es familiar, pero con quien vive el niño o la niña, puede inscribirle en la escuela.
family-plan-parents-first = El formulario del cuidador no necesita sello de la corte y no necesita notario. No quita ni cambia los derechos de los padres. Si el padre o la madre decide otra cosa, lo que vale es la decisión del padre o la madre.
family-plan-form-ends = El formulario del cuidador deja de valer cuando le avisan a la escuela o al doctor que el niño o la niña ya no vive con esa persona adulta. Algunas guías más viejas y algunos distritos escolares dicen que dura un año: si se lo piden, firme uno nuevo cada año.
family-plan-guardianship = Desde el 1 de enero de 2026, una ley de California (AB 495) ayuda a los padres que tal vez estén lejos por un tiempo, también por una acción de inmigración. Una corte puede nombrar a un tutor o una tutora para compartir la tutela con el padre o la madre (joint guardian). El padre o la madre conserva sus derechos, y los expedientes son confidenciales. Las escuelas y los centros de cuidado infantil tienen que tener reglas sobre inmigración.
