### Rights of tenants

topic-tenant-rights-title = Derechos de los inquilinos

## What to do

tenant-rights-answer = Si recibe papeles de la corte para desalojarle, presente su respuesta a la corte de inmediato. Usted tiene 10 días hábiles de la corte si le entregaron los papeles en la mano (no se cuentan los fines de semana ni los días feriados de la corte). No cuente con más días.
tenant-rights-answer-short = ¿Papeles de desalojo de una corte? Responda de inmediato.
tenant-rights-call = Si necesita ayuda por un problema con el dueño o la dueña de la vivienda, llame al Departamento de Vivienda de Los Ángeles (LAHD), a Stay Housed LA, a LAFLA o a la oficina del consumidor del condado de Los Ángeles (DCBA). Sus números están en esta página.
tenant-rights-call-short = ¿Problemas con el dueño de donde renta? Llame a LAHD, Stay Housed LA o LAFLA.
tenant-rights-evidence = Si el dueño de la vivienda le acosa, guarde pruebas y únase a un sindicato de inquilinos. En Los Ángeles, las autoridades aplican poco la ley contra este acoso: hubo 21,402 quejas hasta agosto de 2025, y los primeros cargos fueron apenas en 2025.
tenant-rights-evidence-short = Si el dueño de donde renta le acosa: guarde pruebas, únase a un sindicato de inquilinos.

## What not to do

tenant-rights-dont-wait = No espere para responder a los papeles de desalojo de una corte. Es posible que tenga solo 10 días hábiles de la corte.
tenant-rights-dont-wait-short = No espere: es posible que tenga solo 10 días hábiles de la corte.

## Good to know

tenant-rights-status = En California, el dueño de la vivienda tiene prohibido preguntarle su estatus migratorio (hay una excepción para vivienda de bajo costo que se paga con dinero federal) y tiene prohibido desalojarle por su estatus. El dueño tiene prohibido decírselo a otras personas, o amenazar con decirlo, para hacer que usted se vaya, para castigarle o para asustarle. Lo mismo vale para el estatus que el dueño cree que usted tiene.
tenant-rights-landlords-lawyer = Si el abogado del dueño de la vivienda reporta el estatus de usted por una disputa de vivienda, ese abogado se arriesga a un castigo del colegio de abogados (en inglés, “bar”: el organismo que vigila a los abogados).
tenant-rights-harassment = En la Ciudad de Los Ángeles, estas cosas cuentan como acoso: preguntar su estatus migratorio o decírselo a otras personas, cortar servicios, negarse a hacer reparaciones, amenazar, y dar razones falsas para un desalojo. Esta ley de la ciudad es de agosto de 2021 y es más fuerte desde el 29 de diciembre de 2024. Cubre todas las viviendas de renta en la ciudad.
tenant-rights-evict = Solo un caso en la corte, y después el alguacil (sheriff), pueden desalojarle. Es ilegal cambiarle la cerradura para no dejarle entrar (lockout), cortarle el agua o la luz, o llevarse sus cosas. Usted puede reclamar una compensación de hasta $100 al día (por lo menos $250) y los honorarios del abogado.
tenant-rights-agents = Por lo general, al dueño de la vivienda no se le permite dejar que los agentes entren a la vivienda de usted: los agentes necesitan el consentimiento (permiso) de usted o una orden judicial, firmada por un juez o una jueza. Es diferente en las áreas compartidas.
