### Agents at your door

topic-home-door-title = Agentes en su puerta

## What to do

home-door-keep-closed = Si vienen agentes a su casa, deje la puerta cerrada. Hable a través de la puerta.
home-door-keep-closed-short = Deje la puerta cerrada. Hable a través de la puerta.
home-door-removal-order = Si usted, o alguien que vive con usted, tiene una orden final de deportación, hable ahora con un abogado de inmigración. Tal vez los agentes traten de forzar la puerta.
home-door-ask-paper = Si dicen que tienen una orden (en inglés, “warrant”), pídales que la pasen por debajo de la puerta. También la pueden poner contra una ventana. No abra la puerta para recibirla.
home-door-ask-paper-short = Si tienen una orden (en inglés, “warrant”): pídales que la pasen por debajo de la puerta.
home-door-only-ice-paper = Si solo tienen un papel de ICE (formulario I-200 o I-205), usted no tiene obligación de abrir la puerta. Ese papel no es una orden judicial firmada por un juez.
home-door-only-ice-paper-short = ¿Solo un papel de ICE? No tiene obligación de abrir.
home-door-note = Si entran, mantenga la calma. Fíjese en los nombres y en los números de placa (badge). Pida un abogado.
home-door-ask-who = Pregunte quiénes son y de qué agencia vienen. Pídales que muestren su identificación por la ventana o por la mirilla.
home-door-household = Dígales a todos los que viven con usted, también a los niños, que no les abran la puerta a los agentes. Dígales a los niños a quién llamar.
home-door-impostor = Si cree que no son agentes de verdad, deje la puerta cerrada y llame al 911.
home-door-red-card = Si tiene una tarjeta roja de derechos, puede ponerla contra la ventana o pasarla por debajo de la puerta.

## What not to do

home-door-dont-fight = Si los agentes fuerzan la puerta, no pelee y no les bloquee el paso.
home-door-dont-fight-short = Si fuerzan la puerta: no pelee y no les bloquee el paso.

## What to say. The English is read out or shown to an officer; the translation explains it.

home-door-say-warrant = ¿Traen una orden judicial firmada por un juez?
home-door-say-no-entry = No doy permiso para que entren.
home-door-say-no-search = No doy permiso para que me revisen ni para que revisen mi casa.
home-door-say-silent = Voy a guardar silencio.

## Good to know

home-door-opening = No abra la puerta. Si ya la abrió, eso todavía no quiere decir que dio permiso. Dígales a los agentes: “No doy permiso para que entren”.
home-door-judge-warrant = Una orden judicial firmada por un juez, o por un magistrado (magistrate), viene de una corte y trae fecha. Si es para revisar la casa (en México, orden de cateo), esa orden tiene que llevar la dirección correcta. Si es para arrestar (en México, orden de aprehensión), esa orden tiene que nombrar a alguien que vive allí.
home-door-ice-paper = Un papel de ICE (orden administrativa, formulario I-200 o I-205) dice “Department of Homeland Security”. Lo firmó un agente de inmigración. No es una orden judicial firmada por un juez. Por ese papel, usted no tiene obligación de abrir la puerta.
home-door-tricks = Los agentes pueden decir que son policías, o que buscan a otra persona. Tal vez le pidan que salga. Usted no tiene obligación de salir.
home-door-may-enter = Tal vez algunos agentes traten de entrar de todos modos. No pelee. Diga que no da permiso.
home-door-silent-inside = Aunque los agentes entren con una orden judicial firmada por un juez, usted puede guardar silencio.
home-door-roommates = Con permiso de alguien que vive con usted, los agentes pueden entrar a los cuartos que comparten. Si usted está allí, puede decirles que usted no da permiso. Dígalo en voz alta.
home-door-landlord = Si usted renta, por lo general el dueño (landlord) no puede dejar que los agentes entren a donde usted vive. Pero a los pasillos y otras áreas compartidas, tal vez sí.
home-door-disguise = ICE tiene prohibido hacerse pasar por la policía. Tampoco puede inventar una historia para que usted abra o salga. Estas dos reglas valen en Los Ángeles y en seis condados de alrededor, hasta agosto de 2028.
home-door-police-label = Si la ropa de los agentes de ICE dice “POLICE” (policía), también tiene que decir “ICE” donde usted lo pueda ver. Esta regla vale en Los Ángeles y en seis condados de alrededor.
home-door-knock = En 2024, una corte de Los Ángeles decidió que ICE no puede llegar a su puerta solo para hacer un arresto. Para eso necesita una orden de un juez o que usted dé permiso. Los agentes todavía pueden venir a hablar.
home-door-memo = ICE les dice a sus agentes: con el formulario I-205 pueden entrar a la fuerza a la casa de quien tiene orden final de deportación. En un caso, un juez dijo que eso va contra la Constitución. Esto puede cambiar.
home-door-rights = En los Estados Unidos, todas las personas tienen derechos, sin importar su estatus migratorio. Usted puede guardar silencio. Tiene derecho a un proceso justo. Los agentes no le pueden revisar sin una buena razón.
home-door-card-languages = La biblioteca pública de Los Ángeles tiene tarjetas rojas gratis. Algunas están en español, coreano, tagalo o tailandés.
