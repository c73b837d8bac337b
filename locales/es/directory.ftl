### The directory: what each organization and each line does for a visitor.

## What an organization does: hosts of the Koreatown event

org-kiwa-offers = Centro de trabajadores: ayuda con salarios que no le pagaron y con sus derechos en el trabajo. Organiza a inquilinos y capacita a líderes.
org-aapi-equity-alliance-offers = Le dice a la gente dónde y cómo reportar actos de odio. No es un lugar de ayuda legal.
org-act-la-offers = Más de 40 grupos que trabajan para que el transporte público y la vivienda sean justos. No atienden en persona ni dan ayuda legal.
org-california-calls-offers = Son unos 30 grupos en toda California. Animan a la gente a votar. No tienen línea de ayuda ni atienden en persona.
org-clean-offers = Ayuda a trabajadores de lavado de carros: derechos, salarios no pagados, salud y seguridad, apoyo después de una redada.
org-krc-offers = Consultas de inmigración gratis (ciudadanía, DACA, tarjeta de residente o “green card”). Ayuda para recibir atención médica y ayuda con la vivienda.
org-kw-lee-center-offers = Capacita a líderes jóvenes y hace proyectos comunitarios. No es un lugar de ayuda legal.
org-laane-offers = Hace campañas por buenos trabajos y un medio ambiente limpio. No tiene línea de ayuda directa.
org-latu-offers = Inquilinos que se organizan por barrio. Actúan rápido contra los desalojos, y también cuando un dueño cambia la cerradura para no dejar entrar a la gente (lockout). No son abogados.
org-latu-note = Cerca de Koreatown: los grupos “Vermont y Beverly (VyBe)” y “MacArthur Park”. No sabemos cuándo ni dónde se reúnen ahora.
org-pwc-offers = Ayuda a los trabajadores filipinos que ganan un salario bajo y a los cuidadores. Les ayuda con sus derechos y en emergencias. También apoya a quienes sufrieron trata de personas.
org-thai-cdc-offers = Ayuda con los derechos de los trabajadores, con la vivienda y para recibir atención médica. También ayuda a víctimas de trata de personas y a negocios pequeños.
org-tuwu-offers = Centro de trabajadores en el Área de la Bahía de San Francisco. No está en Los Ángeles.

## What an organization does: other organizations in Los Angeles

org-chirla-offers = Tiene una línea de ayuda para inmigrantes y servicios legales, y organiza a la comunidad. Dirige la Red de Respuesta Rápida de Los Ángeles.
org-larrn-offers = Cuando la gente avisa que hay agentes de inmigración, este grupo confirma si es cierto y lo anota. Pone a la gente en contacto con abogados.
org-cielo-offers = Tiene intérpretes de lenguas indígenas para cortes, hospitales y organizaciones sin fines de lucro. También ayuda de otras maneras.
org-cielo-short = Intérpretes para cortes y hospitales
org-cielo-note = Diga su lengua y su pueblo.
org-immdef-offers = Defiende a personas contra la deportación. Línea legal para personas recién detenidas. Guía para familias.
org-public-counsel-offers = Ayuda legal gratis: asilo, visas U y T, jóvenes inmigrantes y tutela de menores.
org-public-counsel-note = Otros idiomas, con intérprete.
org-aclu-socal-offers = Explica sus derechos y presenta demandas por grupos grandes de personas. No tiene línea de emergencia.
org-bet-tzedek-offers = Ayuda legal gratis: salarios no pagados, vivienda, personas mayores, tutela, cuidadores.
org-lafla-offers = Ayuda legal gratis: desalojo, beneficios, trabajo, violencia en la familia, inmigración para sobrevivientes de violencia.
org-lafla-note = En el número principal, pida su idioma.
org-ajsocal-offers = Ayuda legal gratis por teléfono: inmigración, deportación, ciudadanía, inquilinos, seguridad en la familia, actos de odio.
org-ajsocal-note = Si su idioma no tiene aquí su propio número, llame al número en inglés y diga su idioma.
org-csdc-offers = Patrullas de vecinos, alertas de redadas, clases para las patrullas.
org-san-offers = Ayuda para recibir beneficios y atención médica, apoyo contra la violencia doméstica, ciudadanía, derechos civiles.
org-salef-offers = Ayuda con temas de educación y de inmigración. También ayuda a la gente a participar en las decisiones de su comunidad.
org-carecen-offers = Ayuda legal de bajo costo con inmigración, centro de jornaleros, educación.
org-carecen-note = En 2018, la oficina abría de lunes a viernes, de 9 a.m. a 4 p.m., con cita.
org-esperanza-offers = Explica la ley a las personas detenidas en Adelanto. Talleres gratis para que usted prepare su propio caso en la corte de inmigración.
org-esperanza-note = Nuestras fuentes no coinciden en el número de teléfono. Si uno no funciona, pruebe el otro.
org-la-county-oia-offers = Recibe quejas de fraude de inmigración. Le dice dónde encontrar ayuda.
org-la-county-oia-note = Contesta en muchos idiomas.
org-kycc-offers = Servicios para familias y jóvenes, ayuda con los impuestos, consejería.
org-kfam-offers = Consejería para familias. Consulta legal gratis con cita: casos de familia, de inmigración y de actos de odio.
org-kfam-short = Consejería familiar, citas para ayuda legal
org-kfam-note = En 2021 o 2022, la consulta legal era los miércoles, de 2 a 4 p.m. Llame para preguntar.
org-nakasec-offers = Línea de ayuda sobre inmigración, para quienes hablan coreano: redadas, familiares detenidos, derechos.

## What a consulate does: only for people of its own country

org-consulate-mexico-offers = Para personas de México: protección, visitas a personas detenidas, documentos.
org-consulate-guatemala-offers = Para personas de Guatemala: protección y documentos.
org-consulate-guatemala-note = Para pagar, lleve un giro (money order).
org-consulate-el-salvador-offers = Para personas de El Salvador: protección y documentos.
org-consulate-el-salvador-note = No sabemos la dirección ni un número de emergencia de este consulado en Los Ángeles.
org-consulate-honduras-offers = Para personas de Honduras: protección y documentos.
org-consulate-honduras-note = Llame antes de ir: en septiembre de 2026, la página web de citas de Honduras no mostraba ninguna oficina cerca de Los Ángeles. El número es de un centro de llamadas para todo Estados Unidos.
org-consulate-korea-offers = Para personas de Corea del Sur: protección y documentos.
org-consulate-korea-note = Último horario que vimos (no sabemos la fecha): de lunes a viernes, de 9 a.m. a 4 p.m.
org-consulate-philippines-offers = Para personas de Filipinas: ayuda sin importar su estatus migratorio, y trámites de documentos.
org-consulate-bangladesh-offers = Para personas de Bangladesh: protección y documentos.
org-consulate-bangladesh-note = Llame para preguntar dónde está la oficina. La dirección que tenemos puede ser vieja. Por eso no la ponemos aquí.
org-consulate-thailand-offers = Para personas de Tailandia: protección y documentos.

## What a line is for

hotline-911-use = La policía, los bomberos y la ambulancia de su zona. Si está en peligro, llame primero aquí. Llame también si cree que unos agentes no son de verdad.
hotline-911-number-note = Diga primero dónde está usted.
hotline-chirla-use = Si ve agentes de inmigración, avise dónde están. O pida que le den el contacto de un abogado. De noche, tal vez no conteste nadie: deje un mensaje.
hotline-chirla-short = Avise si hay agentes, o busque abogado
hotline-immdef-rapid-use = Línea legal para cuando acaban de detener a una persona en el sur de California.
hotline-immdef-rapid-short = Línea legal si acaban de detener a alguien
hotline-nakasec-use = Línea de emergencia en coreano o inglés, de día y de noche. Para redadas, familiares detenidos por ICE y preguntas sobre sus derechos.
hotline-nakasec-short = Línea de emergencia, coreano o inglés
hotline-ajsocal-use = Ayuda legal gratis: inmigración, vivienda, familia, actos de odio.
hotline-ajsocal-short = Ayuda legal gratis: diga su idioma
hotline-ajsocal-number-note = Diga su idioma.
hotline-ajsocal-zh-use = Ayuda legal gratis en mandarín y cantonés.
hotline-ajsocal-ko-use = Ayuda legal gratis en coreano.
hotline-ajsocal-tl-use = Ayuda legal gratis en tagalo, hiligainón y cebuano.
hotline-lafla-use = Ayuda legal gratis, por ejemplo contra un desalojo.
hotline-lafla-short = Ayuda legal gratis: desalojos y más
hotline-lafla-number-note = Coreano, chino, vietnamita, japonés, jemer: pida su idioma.
hotline-csdc-use = Reporte una redada.
hotline-migrawatch-use = Reporte una redada.
hotline-migrawatch-number-note = También puede mandar un mensaje de texto al 877877.
hotline-detention-hotline-use = Llamada gratis para personas detenidas. Puede que no funcione en todos los lugares.
hotline-detention-hotline-number-note = Márquelo en un teléfono dentro del lugar de detención.
hotline-ice-la-use = Pregunte dónde está detenida una persona. Esta línea es de ICE: diga solo lo necesario para encontrar a la persona.
hotline-ice-detention-line-use = Encuentre a una persona o ponga una queja. Esta línea es de ICE: diga solo lo necesario.
hotline-orr-use = Si se llevaron a un menor de 18 años, pregunte en esta línea. Si ORR tiene al menor, le entrega el mensaje que usted deje. Esta línea es del gobierno: si usted no tiene papeles, pídale a un abogado que llame.
hotline-eoir-use = Una máquina le dice la fecha de la corte. Esta línea es del gobierno: dé solo el número A (A-number).
hotline-eoir-number-note = Tenga listo el número A.
hotline-labor-commissioner-use = Si no le pagaron su salario, o si le castigaron por hacer valer sus derechos en el trabajo. No le preguntan su estatus migratorio.
hotline-lahd-use = Ciudad de Los Ángeles: si renta y el dueño le acosa, o para preguntar sobre el control de rentas.
hotline-stay-housed-use = Ayuda contra un desalojo.
hotline-dcba-use = Para reportar a un notario por fraude de inmigración (aquí, un notario no es abogado). También hay ayuda para inquilinos.
hotline-la-vs-hate-use = Reporte actos de odio, o busque cualquier tipo de ayuda. No hace falta dar su nombre. Los reportes de actos de odio no se comparten con la policía.
hotline-la-vs-hate-short = Reporte un acto de odio o pida cualquier ayuda
hotline-la-vs-hate-number-note = Diga su idioma. Tal vez tenga que esperar.
hotline-ca-vs-hate-use = Reporte actos de odio que pasen en cualquier parte de California. Cualquiera puede hacer un reporte.
hotline-988-use = Si usted está en crisis o piensa en quitarse la vida.
hotline-988-number-note = Para español, oprima 2.
hotline-dv-use = ¿Alguien en su casa le hace daño o le da miedo? En esta línea escuchan lo que le pasa y le ayudan a encontrar un lugar seguro. La llamada es privada.
hotline-dv-short = ¿Violencia en casa? Ayuda día y noche
hotline-trafficking-use = ¿Le obligaron a trabajar, o le engañaron para que trabajara? ¿Se quedaron con sus papeles? En esta línea le ayudan a ponerse a salvo. No es del gobierno.
hotline-trafficking-short = ¿Trabajo forzado? Ayuda día y noche

## Which line a number is: stands beside the number

contact-label-office = Oficina
contact-label-main = Número principal
contact-label-hotline = Línea de ayuda
contact-label-hotline-24h = Línea de ayuda, 24 horas
contact-label-shared-chirla = Mismo número que CHIRLA
contact-label-rapid-response = Para personas recién detenidas
contact-label-english = Inglés
contact-label-chinese = Chino
contact-label-tagalog = Tagalo
contact-label-korean = Coreano
contact-label-japanese = Japonés
contact-label-older-number = De cuando todavía no abría la oficina de Vermont Avenue
contact-label-emergency = Emergencia
contact-label-emergency-24h = Emergencia, 24 horas
contact-label-emergency-option-2 = Emergencia: elija la opción 2
contact-label-ciam = CIAM, 24 horas
contact-label-ciam-other = CIAM, otro número
contact-label-call-center = Centro de llamadas
contact-label-national-call-center = Línea de atención para todo el país
contact-label-atn = Ayuda para filipinos (ATN)
contact-label-embassy = Embajada

## Names of the languages that an organization or a line answers in

language-en = Inglés
language-ko = Coreano
language-es = Español
language-zap = Zapoteco
language-tl = Tagalo
language-bn = Bengalí
language-th = Tailandés
language-zh = Chino
language-vi = Vietnamita
language-ja = Japonés
language-km = Jemer
language-hi = Hindi
language-ur = Urdu
language-pa = Panyabí
language-hil = Hiligainón
language-ceb = Cebuano
language-mix = Mixe
language-quc = K’iche’
language-tzo = Tsotsil
