### Rights of tenants

topic-tenant-rights-title = Derechos de los inquilinos

## What to do

tenant-rights-answer = Si recibe papeles de la corte para desalojarle, conteste a la corte de inmediato. Tiene 10 días hábiles: no se cuentan los fines de semana ni los días feriados de la corte. No confíe en que le den más.
tenant-rights-answer-short = ¿Papeles de desalojo de una corte? Conteste de inmediato.
tenant-rights-call = ¿Tiene un problema con el dueño de donde usted renta (landlord)? Llame a LAHD (la ciudad), a DCBA (el condado), a Stay Housed LA o a LAFLA. Los números están en esta página.
tenant-rights-call-short = ¿Problemas con el dueño de donde renta? Llame a LAHD, Stay Housed LA o LAFLA.
tenant-rights-evidence = Si el dueño de donde usted renta le acosa, guarde pruebas y únase a un sindicato de inquilinos.
tenant-rights-evidence-short = Si el dueño de donde renta le acosa: guarde pruebas, únase a un sindicato de inquilinos.
tenant-rights-evict = Solo el sheriff puede desalojarle, después de que una corte lo decida. Si no le dejan entrar a su casa, o si le cortan el agua o la luz, llame a LAHD y a la policía. La policía debería decirle al dueño que le deje entrar a usted.

## What not to do

tenant-rights-dont-wait = No espere para contestar los papeles de desalojo de una corte. Tal vez tenga solo 10 días hábiles (días en que abre la corte).
tenant-rights-dont-wait-short = No espere: tal vez tenga solo 10 días en que abre la corte.

## Good to know

tenant-rights-status = El dueño de donde usted renta no tiene derecho a preguntarle su estatus. Tampoco puede reportarlo ni usarlo para que usted se vaya. Hay una excepción: si la vivienda se paga con dinero federal, el dueño sí puede preguntar.
tenant-rights-landlords-lawyer = Si el abogado del dueño reporta su estatus por un pleito, el State Bar puede castigar a ese abogado. El State Bar es la agencia del estado que vigila a los abogados.
tenant-rights-harassment = En la Ciudad de Los Ángeles, el dueño de donde usted renta no tiene derecho a preguntarle su estatus ni a amenazarle. Tampoco puede cortarle servicios, como el agua o la luz, ni negarse a hacer reparaciones. Eso es acoso. Esto vale para cualquier vivienda que se renta.
tenant-rights-agents = Por lo general, el dueño de donde usted renta no puede dejar que los agentes entren a donde usted vive. Pero a los pasillos y los patios tal vez sí. Alguien que vive con usted puede dejarlos entrar a los cuartos compartidos. Si usted está allí, puede decir que usted no da permiso.
