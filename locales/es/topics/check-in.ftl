### ICE check-in or court date

topic-check-in-title = Cita con ICE o en la corte

## What to do

check-in-lawyer = Antes de cada cita para presentarse con ICE (check-in), hable con un abogado de inmigración. Hágalo aunque lleve años yendo.
check-in-lawyer-short = Hable con un abogado antes de cada cita con ICE.
check-in-plan = Antes de ir, planee quién se va a hacer cargo de sus hijos. Lleve en papel los números de un abogado y de su familia, y apréndase dos de memoria.
check-in-plan-short = Antes de ir: haga un plan para sus hijos. Lleve los números en papel.
check-in-with = Pídale a alguien con estatus migratorio seguro que le acompañe y le espere. Si usted no regresa, esa persona puede llamar a su abogado y a su familia.
check-in-with-short = Pídale a alguien con estatus seguro que le acompañe.
check-in-court-date = Confirme seguido su fecha en la corte: por la línea de la corte o en acis.eoir.justice.gov. Necesita su número A (A-number). La fecha puede cambiar.
check-in-address = Si se cambia de casa, dígaselo a la corte en 5 días hábiles o menos, con el formulario EOIR-33. Dígaselo también a ICE y a USCIS. Si no, se le puede pasar la fecha de la corte o la cita con ICE.
check-in-copies = Pregúntele a su abogado si conviene llevar copias que prueben que usted tiene más de dos años aquí. Deje los originales en su casa.
check-in-missed = Si faltó a una audiencia, llame a un abogado de inmediato. Si no le llegó el aviso, el abogado puede pedir en cualquier momento que se reabra el caso. Cuando lo pide, por ley no le pueden deportar por la orden de esa audiencia hasta que el juez conteste.
check-in-close = Si el gobierno pide cerrar su caso, usted puede decir que no y pedir tiempo para buscar un abogado. Si lo cierran, tal vez ICE intente una deportación rápida.
check-in-held-lawyer = Si le detienen, diga que quiere un abogado. No firme nada hasta que lo lea un abogado.
check-in-held-country = Puede que le quieran mandar a un país que no es el suyo. Si de verdad tiene miedo de ir allá, dígaselo de inmediato a los agentes. Pida un abogado.
check-in-held-child = Si su hijo o hija no tiene con quién quedarse, dígaselo a los agentes. Pida llamar a alguien que pueda recogerlo.

## What not to do

check-in-dont-skip = No falte a una cita con ICE ni a la corte. Si falta, ICE puede arrestarle, o el juez puede ordenar que le deporten. Si tiene miedo de ir, pregúntele primero a un abogado.
check-in-dont-skip-short = No falte a una cita con ICE ni a la corte.
check-in-dont-child-papers = Si el menor o quien lo cuida no tiene papeles, no lo diga por su cuenta: eso los puede poner en peligro. Pida hacer la llamada, y pida un abogado.

## What to say. The English is read out or shown to an officer; the translation explains it.

check-in-say-lawyer = Quiero un abogado.
check-in-say-afraid = Tengo miedo de regresar a mi país.
check-in-say-sign = No voy a firmar esto sin un abogado.
check-in-say-close = No acepto que cierren mi caso ahora. Primero quiero hablar con un abogado.
check-in-say-country = Tengo miedo de que me manden a ese país.

## Good to know

check-in-missed-ill = ¿Faltó a una audiencia por una enfermedad muy grave o por otra razón muy fuerte? Entonces un abogado puede pedir que se reabra el caso. El abogado tiene 180 días, desde la orden de deportación, para pedirlo.
check-in-held-court = Un abogado puede pedirle a una corte federal que le suelten a usted. En California hay cortes federales que han soltado a personas arrestadas en su cita con ICE. El abogado tiene que actuar rápido.
check-in-arrests = En Los Ángeles, ICE ha arrestado a gente en sus citas, hasta a personas que nunca habían faltado. No ir también es un riesgo. Un abogado puede ayudarle a prepararse.
check-in-change = Si no puede ir, pídale a ICE otra fecha. Hasta que ICE confirme la fecha nueva, sigue valiendo la anterior.
check-in-two = Una cita con ICE no es una audiencia de la corte. Tal vez tenga las dos, en días diferentes. Tiene que ir a las dos.
check-in-rules = Si ICE le puso un brazalete (grillete), le hizo usar una aplicación o le dio otras reglas, siga las reglas. Si no las cumple, ICE puede detenerle.
check-in-uscis = ICE también ha arrestado a personas en entrevistas con USCIS, incluso en Los Ángeles. Si tiene una orden de deportación o no tiene permiso válido para estar aquí, hable con un abogado antes de ir.
