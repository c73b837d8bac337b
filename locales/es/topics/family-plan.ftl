### A plan for your family

topic-family-plan-title = Un plan para su familia

## What to do

family-plan-trusted-adult = Elija a una persona adulta de confianza para que cuide a sus hijos.
family-plan-trusted-adult-short = Elija a una persona adulta de confianza para sus hijos.
family-plan-numbers = Apréndase de memoria dos números de teléfono: el de su familia, y el de un abogado o una línea de ayuda. Si tiene número A (A-number), apréndaselo también. Llévelos además escritos en papel.
family-plan-numbers-short = Apréndase de memoria dos números de teléfono. Llévelos también en papel.
family-plan-list = Haga una lista: escuela, doctores, medicinas, alergias, banco, dueño de donde renta, trabajo, abogado, consulado.
family-plan-copies = Haga copias de los pasaportes, las actas de nacimiento y los papeles de la corte. Asegúrese de que alguien sepa dónde están los papeles y su número A.
family-plan-copies-short = Haga copias de pasaportes, actas de nacimiento y papeles de la corte. Dígale a alguien dónde están.
family-plan-contacts = Diga en la escuela y en su trabajo a quién llamar en una emergencia. Cambie ese dato cuando ya no sea correcto.
family-plan-pick-up = Deje por escrito en la escuela y en la guardería los nombres de quienes pueden recoger a su hijo o hija.
family-plan-passport-lawyer = Si ninguno de los padres es ciudadano de Estados Unidos, hable con un abogado antes de pedir el pasaporte americano de su hijo o hija. Las reglas empezaron a cambiar en agosto de 2026.
family-plan-passport = Para sacarle el pasaporte americano a un menor de 16 años, los dos padres tienen que estar de acuerdo, sean ciudadanos o no. El padre o la madre que no pueda ir firma el formulario DS-3053 ante un notario (aquí, un notario no es abogado).
family-plan-teach-child = Ayúdele a su hijo o hija a aprenderse dos números de teléfono, y dígale a quién pedirle ayuda. Si vienen agentes y no hay ningún adulto, que el niño o la niña no abra la puerta.
family-plan-give-form = Si alguien ha llenado el formulario del cuidador para su hijo o hija, dé copias a la escuela y a la clínica. Si su hijo o hija ya no vive con esa persona, avíseles a la escuela y a la clínica.

## What not to do

family-plan-dont-old-form = No use una versión vieja del formulario del cuidador. El formulario cambió el 1 de enero de 2026. Pídale el nuevo a un distrito escolar o a un grupo de ayuda legal.
family-plan-dont-old-form-short = No use una versión vieja del formulario del cuidador. Pida el nuevo en una escuela.

## Good to know

family-plan-affidavit = El formulario del cuidador es para una persona adulta con quien vive el niño o la niña. Con él, esa persona puede inscribir al niño o a la niña en la escuela. Si es un familiar, también puede dar permiso para el doctor y el dentista.
family-plan-relative = Todos llenan los puntos del 1 al 4. Los familiares llenan también los puntos del 5 al 8. Familiar quiere decir: pariente de sangre, por adopción o por matrimonio, hasta el quinto grado. También cuentan los padrastros, madrastras, hijastros y hermanastros.
family-plan-parents-first = El formulario del cuidador no necesita sello de la corte ni firma de notario. Ese papel no les quita ni les cambia los derechos a los padres. Si el padre o la madre decide otra cosa, eso es lo que vale.
family-plan-form-ends = Si su hijo o hija ya no vive con el cuidador y alguien avisa a la escuela o al doctor, el formulario ya no vale. Algunas escuelas piden uno nuevo cada año. Si lo piden, el cuidador firma otro.
family-plan-child-questions = Si los agentes le hacen preguntas a un menor, el menor puede guardar silencio y pedir ver a sus padres. No tiene obligación de firmar nada. Que no mienta sobre su edad y que no corra.
family-plan-school-first = En California, si no puede recoger a su hijo o hija, la escuela pública primero tiene que usar la lista de emergencia que usted dejó. La escuela llama a la oficina de protección de menores (child services) solo si no encuentra a nadie que lo cuide.
family-plan-passport-alone = Si no encuentra al papá o a la mamá, o si esa persona no puede firmar, usted puede pedir una excepción con el formulario DS-5525. No siempre la dan: pregúntele a un abogado.
family-plan-guardianship = Una corte puede nombrar a un tutor o una tutora (guardian) en quien usted confíe, para encargarse de sus hijos junto con usted. Usted no pierde sus derechos, y los papeles del caso son privados. Primero hable con un grupo de ayuda legal.
family-plan-born-here = Un niño o una niña que nace en los Estados Unidos es ciudadano de los Estados Unidos, sin importar qué papeles tengan los padres. Hay muy pocas excepciones, como los hijos de diplomáticos.
family-plan-second-nationality = ¿Puede tener su hijo o hija una segunda nacionalidad? Si usted no tiene miedo de su propio gobierno, pregunte en su consulado.
family-plan-benefits = ¿Piensa pedir la tarjeta de residente (green card)? Los beneficios del gobierno que usted reciba desde el 18 de septiembre de 2026 pueden contar en su contra. Con los beneficios de su hijo o hija es diferente. Antes de dejar algún beneficio, pregúntele a un abogado.
