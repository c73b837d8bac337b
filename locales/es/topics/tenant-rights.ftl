### Rights of tenants

topic-tenant-rights-title = Derechos de los inquilinos

## What to do

tenant-rights-answer = Si le llegan papeles de la corte porque le quieren desalojar, contéstele a la corte de inmediato. Tiene 10 días hábiles: los fines de semana y los feriados de la corte no cuentan. No confíe en que le den más días.
tenant-rights-answer-short = ¿La corte le mandó papeles de desalojo? Conteste ya.
tenant-rights-call = Si usted renta y tiene problemas con el dueño (landlord), llame a LAHD (ciudad), DCBA (condado), Stay Housed LA o LAFLA.
tenant-rights-call-short = Si tiene problemas con el dueño: llame a LAHD, Stay Housed LA o LAFLA.
tenant-rights-evidence = Si usted renta y el dueño le acosa, guarde pruebas y únase a un sindicato de inquilinos.
tenant-rights-evidence-short = Si renta y el dueño le acosa: guarde pruebas y únase a un sindicato de inquilinos.
tenant-rights-evict = Solo el sheriff puede desalojarle, después de que una corte lo decida. Si no le dejan entrar a su casa, o si le cortan el agua o la luz, llame a LAHD y a la policía. La policía debería decirle al dueño que le deje entrar a usted.

## What not to do

tenant-rights-dont-wait = Si le llegan papeles de desalojo de una corte, no espere para contestar. Tal vez tenga solo 10 días hábiles (días en que la corte está abierta).
tenant-rights-dont-wait-short = No espere: la corte tal vez le dé solo 10 días hábiles.

## Good to know

tenant-rights-status = Si usted renta, el dueño no tiene derecho a preguntarle su estatus. Tampoco puede reportar ese estatus ni usarlo para hacer que usted se vaya. Hay una excepción: si la vivienda se paga con dinero federal, el dueño sí puede preguntar.
tenant-rights-landlords-lawyer = ¿Tiene un problema con el dueño (landlord), y por eso el abogado del dueño reporta qué estatus tiene usted? El State Bar puede castigar a ese abogado. El State Bar es la agencia del estado que vigila a los abogados.
tenant-rights-harassment = Si usted renta en la Ciudad de Los Ángeles, el dueño tiene prohibido preguntarle su estatus o amenazarle. Tampoco puede cortarle servicios, como el agua o la luz, ni negarse a hacer reparaciones. Eso es acoso. Esta regla vale para cualquier vivienda de renta.
tenant-rights-agents = Por lo general, el dueño no puede dejar entrar a los agentes a la vivienda que usted renta. A los pasillos y los patios, tal vez sí. Alguien que vive con usted puede dejarlos entrar a los cuartos que comparten. Si usted está allí, puede decir que usted no da permiso.
