# Spanish, for paper only. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Spaans, OCMW Gent, 3 mei 2027": then the mark on every page goes away.
# weekdays-weekly says every one of them. The reader is addressed as "usted".
# Digits are 0 to 9, the clock runs to 24. Words to somebody in danger are never here.
words-read-by = nobody
handout-machine-made = Traducción automática, no revisada por una persona.

### dates: lists run from January and from Monday
months = enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre
months-short = ene,feb,mar,abr,may,jun,jul,ago,sept,oct,nov,dic
weekdays = lunes,martes,miércoles,jueves,viernes,sábado,domingo
weekdays-weekly = los lunes,los martes,los miércoles,los jueves,los viernes,los sábados,los domingos
weekdays-short = lun,mar,mié,jue,vie,sáb,dom
day-first = 1
date-long = { $weekday }, { $day } de { $month } de { $year }
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = a las { $clock }
clock-span = { $from }–{ $until }
clock-span-sentence = de { $from } a { $until }
today = hoy
tomorrow = mañana
in-days = dentro de { $n } días
in-weeks = dentro de { $n } semanas
age-months = { $n ->
    [one] { $n } mes
    [many] { $n } meses
   *[other] { $n } meses
}
age-years = { $n ->
    [one] { $n } año
    [many] { $n } años
   *[other] { $n } años
}
list-comma = ,
list-semicolon = ;
list-and = { $items } y { $last }

### amounts
metres = { $metres } m
km = { $km } km
km-about = aproximadamente { $km } km
km-from = a { $km } de { $place }
money = { $amount } €
cost-free = gratis
cost-amount = { $money } { $per }
cost-price-unknown = de pago, precio desconocido
cost-unknown = precio: pregunte
per-session = cada vez
per-meeting = por reunión
per-call = por llamada
per-hour = por hora
per-day = por día
per-week = por semana
per-month = al mes
per-year = al año
per-series = por toda la serie de reuniones

### schedule
part-morning = por la mañana
part-afternoon = por la tarde
part-evening = por la noche
part-morning-short = mañana
part-afternoon-short = tarde
part-evening-short = noche
ordinals = primer,segundo,tercer,cuarto,quinto
ordinal-day = { $ordinals } { $weekday }
ordinals-from-end = último,penúltimo
rule-week = todas las semanas
rule-weeks = cada { $n } semanas
rule-weekly = todas las semanas, { $days }
rule-weekly-interval = cada { $n } semanas, { $days }
rule-month = una vez al mes
rule-months = cada { $n } meses
rule-monthly = { $days } del mes
rule-monthly-interval = cada { $n } meses, { $days }
rule-monthly-interval-ordinal = cada { $n } meses: { $days } del mes
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (anunciado así: { $date }; confírmelo antes de ir)
rule-undated = { $rule } (no se sabe de cuándo es este horario: confírmelo antes de ir)
when-dated = { $date } según el horario de { $date-of }: confírmelo antes de ir
when-undated = { $date } si el horario no ha cambiado: confírmelo antes de ir
when-ask-date = { $rule }: pregunte la fecha
when-holiday = día festivo ({ $holiday }): pregunte primero
when-conditional = no todas las veces: pregunte primero
next-meeting = Próxima reunión
next-dated = Según el horario de { $date }
next-undated = Si el horario no ha cambiado
next-dated-caution = { $when }. Anunciado así: { $date }. Confírmelo antes de ir
next-undated-caution = { $when }. No se sabe de cuándo es este horario: confírmelo antes de ir
next-later = después: { $dates }
next-holiday = { $when }. Ese día es festivo ({ $holiday }): pregunte primero
next-conditional = { $when }. Hay excepciones: pregunte primero
next-when = Cuándo
holiday-new-year = Año Nuevo
holiday-easter-monday = Lunes de Pascua
holiday-labour-day = Día del Trabajo
holiday-ascension = Ascensión
holiday-whit-monday = Lunes de Pentecostés
holiday-national-day = fiesta nacional de Bélgica
holiday-assumption = Asunción de la Virgen
holiday-all-saints = Todos los Santos
holiday-armistice = Día del Armisticio
holiday-christmas = Navidad
holiday-easter = Domingo de Pascua
holiday-pentecost = Pentecostés
month-days = el día 1,el día 2,el día 3,el día 4,el día 5,el día 6,el día 7,el día 8,el día 9,el día 10,el día 11,el día 12,el día 13,el día 14,el día 15,el día 16,el día 17,el día 18,el día 19,el día 20,el día 21,el día 22,el día 23,el día 24,el día 25,el día 26,el día 27,el día 28,el día 29,el día 30,el día 31
month-days-from-end = el último día,el penúltimo día
rule-month-days = cada mes, { $days }
rule-month-days-interval = cada { $n } meses, { $days }
rule-month-days-weekday = { $rule }, si cae en { $days }
rule-from = { $rule }, a partir del { $date }
rule-until = { $rule }, hasta el { $date } incluido
date-no-year = { $day } de { $month }
pause-months = en { $months }
pause-days = del { $first } al { $last }
exception-pause = no hay reuniones { $when }
exception-holidays-closed = cerrado los días festivos
exception-holidays-open = abierto también los días festivos
exception-dates = no hay reunión: { $dates }
next-after-pause = { $when }. Antes hay una pausa: no hay reuniones { $pause }
when-ended = Las reuniones anunciadas ya han pasado: pregunte las nuevas fechas
label-exceptions = Cuándo no hay reuniones

### freshness
fresh-now = Comprobado este mes
fresh-ago = Comprobado hace { $age }
fresh-call-first = Comprobado hace { $age }: llame primero
fresh-not-for = Sin comprobar desde hace { $age }: llame primero
fresh-years = Última comprobación hace { $age }: llame primero
fresh-unknown = Fecha de comprobación desconocida: llame primero
fresh-long-now = Comprobado el { $date }.
fresh-long-ago = Comprobado el { $date }, hace { $age }.
fresh-long-in-ago = Comprobado en { $date }, hace { $age }.
fresh-long-in-now = Comprobado en { $date }.
fresh-long-old = Última comprobación: { $date }. Hace ya { $age }: llame primero.
fresh-long-unknown = Fecha de comprobación desconocida: llame primero.
check-made = Comprobado { $parts }.
check-how-phone = por teléfono
check-how-mail = por correo electrónico
check-how-web = en la página web
check-who-publisher = por el editor de esta guía
check-who-organisation = por la propia organización
check-who-centre = por un centro
check-who-secondary = a través de otra fuente
next-check-by = antes del { $date }
next-check-late = tocaba antes del { $date }
next-check-now = lo antes posible: no se sabe cuándo se comprobó por última vez
doubtful-check = No estamos seguros de que esta sea la red correcta: mírelo en { $finder }
doubtful-short = no es seguro: mírelo en { $finder }

### rows
row-alert = Atención
kind-group = grupo
kind-organisation = organización
kind-platform = punto de información y contacto
kind-network-adult = red de salud mental para adultos
kind-network-youth = red de salud mental para niños y jóvenes
kind-helpline = teléfono de ayuda
led-by-peers = dirigido por personas con la misma experiencia
led-by-professionals = dirigido por profesionales
led-by-volunteers = dirigido por voluntarios
led-by-both = dirigido por personas con la misma experiencia y profesionales
led-by-other = dirigido por: { $who }
led-by-unknown = no se sabe quién dirige
place-ask = Lugar: pregunte
place-ask-area = { $area } · lugar: pregunte
address-ask = Dirección: pregunte
address-ask-area = { $area } · dirección: pregunte
place-online = en línea
place-also-online = { $place } · también en línea
place-confidential = Lugar: se lo dirán cuando se ponga en contacto
when-unknown = Fechas desconocidas: pregunte antes de ir
when-unknown-organisation = Pregunte qué grupos hay y cuándo se reúnen
hours-unknown = Horario desconocido
why-fits = Corresponde a: { $reasons }
why-unknown = No se sabe: { $what }
reason-near = cerca de { $place }
reason-near-you = cerca
reason-serves = también para { $place }
reason-serves-you = también para su región
reason-mainly = sobre todo: { $theme }
reason-text = «{ $value }»
reason-cost = gratis
reason-age = edad { $value }
reason-step-free = sin escalones
unknown-place = lugar
unknown-next-meeting = fechas
unknown-time = hora
unknown-phone = teléfono
unknown-cost = precio
unknown-language = idioma
unknown-languages = idiomas
unknown-audience = para quién
unknown-age = edad
unknown-attending = en persona o en línea
unknown-enrolment = cómo participar
unknown-step-free = acceso sin escalones
unknown-led-by = quién dirige
unknown-kind = tipo de grupo
unknown-checked-on = fecha de la última comprobación

### entry
label-line = { $label }: { $text }
label-what = Qué es
label-who-for = Para quién
label-meets = Cuándo
label-hours = Horario
label-where = Dónde
label-step-free = Sin escalones
label-cost = Precio
label-languages = Idiomas
label-phone = Teléfono
label-email = Correo
label-web = Página web
label-how-to-join = Cómo participar
label-first-time = La primera vez
label-leader = Quién dirige
label-ages = Edad
label-organisation = Organización
label-network-adult = Red para adultos
label-network-youth = Red para niños y jóvenes
label-welfare-centre = CAW o servicio social
label-listening = Alguien que escucha
region-title = Ayuda para quien vive en { $place }
region-part-of = { $place } (municipio de { $municipality })
region-for-adult = Ayuda en salud mental para adultos, personas mayores y sus allegados.
region-for-youth = Ayuda en salud mental para niños, jóvenes y sus familias.
region-for-centre = Para toda persona con una pregunta sobre dinero, vivienda, relaciones, violencia o soledad.
region-for-town-centre = Para todos: la primera puerta para ingresos, vivienda, ayuda médica urgente y acompañamiento.
region-no-phone = No conocemos ningún número de teléfono.
region-no-contact = No conocemos ni un número de teléfono ni una página web.
region-no-contact-network = No conocemos ni un número de teléfono ni una página web: mire en { $finder }.
region-ask-town-hall = No conocemos ningún número de teléfono: pregunte en su ayuntamiento.
label-welfare-also = OCMW / CPAS del municipio
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } de su municipio, { $town }
label-confidence = Fiabilidad
label-note = Nota de la redacción
label-facts = Datos
label-changed = Datos cambiados
label-next-check = Volver a comprobar
label-source = Fuente
not-known-ask = No se sabe: pregunte primero
not-known = No se sabe
what-themes = { $kind }. Temas: { $themes }
place-unknown = No se sabe: pregunte dónde es
place-unknown-area = Lugar desconocido: pregunte. Para personas de: { $area }
place-area = Para personas de: { $area }
place-town-only = { $town }, calle desconocida: pregunte
place-also = { $place }; también: { $others }
step-free-yes = Sí, sin escalones
step-free-no = No, hay escalones
step-free-unknown = No se sabe si hay escalones: pregunte primero
cost-not-known = No se sabe: pregunte antes de ir
enrolment-drop-in = Puede venir sin más.
enrolment-contact-first = Póngase primero en contacto.
enrolment-booking = Inscríbase primero.
enrolment-intake = Primero hay una conversación para conocerse.
enrolment-referral = Necesita que alguien le envíe, por ejemplo su médico.
ages-from = a partir de { $from } años
ages-to = hasta { $to } años
ages-between = de { $from } a { $to } años
step-call = Llame al { $phone } antes de ir.
step-call-now = Llame al { $phone }.
step-mail = Escriba a { $email } antes de ir.
step-mail-now = Escriba a { $email }.
step-web = Mire en { $url } y pregunte antes de ir.
step-web-now = Mire en { $url }.
step-walk-in = Puede entrar sin más. No necesita cita.
step-walk-in-check = Puede entrar sin cita, pero pregunte primero: { $contact }.
step-organisation = No conocemos ningún contacto del grupo. Pregunte a { $organisation }: { $contact }.
step-network = No conocemos ningún contacto. Pregunte a la red de salud mental de la región, { $network }: { $contact }.
step-network-check = No conocemos ningún contacto. La red de la región es quizás { $network }: mírelo en { $finder }.
step-listening = No conocemos ningún contacto. ¿Quiere hablar o seguir buscando? { $line }.
step-none = No conocemos ningún contacto. Pregunte en un servicio social (CAW) cerca de usted.
phone-unknown = No se sabe
phone-unknown-network = No se sabe: pregunte a la red de salud mental de la región
number-unknown = número desconocido
network-doubtful = { $network }: no es seguro, mírelo en { $finder }
source-line = Fuente: { $source }, { $date }
source-line-undated = Fuente: { $source }, fecha desconocida
source-own = Fuente: este centro, { $date }
source-own-named = Fuente: este centro ({ $centre }), { $date }
own-mark = de este centro
call-first = llame primero
source-unknown = Fuente: desconocida
source-card-machine = { $source }; texto breve escrito por una máquina, aún no leído por una persona
source-card-human = { $source }; texto breve leído por { $who }
source-card-human-nameless = { $source }; texto breve leído por una persona
reviewed-by = { $role }, { $date }
confidence-high = alta
confidence-medium = media
confidence-low = baja

### handout
handout-page = página { $page } de { $pages }
handout-printed = Impreso el { $date }
handout-not-medical = Esta hoja le ayuda a encontrar un grupo. No es un tratamiento, y un grupo no es un servicio de urgencias.
handout-check-again = Confírmelo antes de ir: los horarios y lugares cambian.
handout-check-again-by = Volver a comprobar antes del { $date }
handout-in-language = en { $language }
handout-lines-checked = Números comprobados: { $date }
handout-lines-checked-mostly = Números comprobados: { $date }, salvo que se indique otra cosa
number-checked = número comprobado: { $date }
number-check-unknown = número: no se sabe cuándo se comprobó
handout-lines-unchecked = Última comprobación de estos números: fecha desconocida
handout-next = Próxima reunión
handout-phone = Teléfono
handout-qr = Escanee para abrir la página web: { $url }
handout-where = Dónde
handout-first-time = Qué pasa la primera vez
handout-title-list = Grupos para usted
handout-discreet-title = Grupo: { $weekday }, { $time }
handout-discreet-title-undated = Grupo
handout-discreet-title-place = Grupo en { $place }
handout-discreet-title-day = Grupo: { $weekday }
handout-centre = De parte de { $centre }
handout-map = Mapa: { $place }
map-near-centre = Círculo: cerca del centro de { $town }. La dirección exacta no está en el mapa.
map-near-postcode = Círculo: cerca del punto medio de { $town }. La dirección exacta no está en el mapa.
map-station = Estación { $name }: { $distance } en línea recta
map-stop = Parada { $name }: { $distance } en línea recta
map-alt = Mapa. { $caption }
map-alt-towns = Lugares cercanos: { $towns }
handout-free-call = llamada gratuita
handout-file = hoja
handout-qr-phone = Escanee para llamar: { $phone }
handout-qr-place = Escanee para ver el lugar en un mapa: { $place }
handout-qr-alt = Código QR: { $target }

### lists and articles on paper
week-title = Semana del { $first } al { $last }
week-day = { $day }
week-time-unknown = hora: pregunte
week-dated = Según el horario de { $date }: llame primero
week-undated = No se sabe de cuándo es este horario: llame primero
week-none = No conocemos ningún grupo: { $days }.
week-only-known = Aquí están solo los grupos cuyos días conocemos.
news-title = Novedades desde el { $date }
news-new = Nuevo en esta lista
news-changed = Cambiado
unlisted-since = Ya no figura en esta guía desde el { $date }. Pregunte primero si todavía existe.
news-new-on = En esta lista desde el { $date }
news-changed-on = Cambiado el { $date }
article-in-short = En breve
article-next = Qué puede hacer ahora
article-sources = De dónde viene esta información
article-not-medical = Esta hoja da explicaciones. No es un tratamiento y no sustituye al médico.
kinds-title = Tipos de grupos, uno junto a otro
kinds-about = Ningún tipo es mejor que otro: cada uno sirve para algo distinto.
kinds-what-for = Para qué
kinds-who-leads = Quién dirige
kinds-protected = ¿Título protegido?
kinds-how = Cómo se desarrolla
kinds-cost = Precio
kinds-not-when = Cuándo no

### booklet
booklet-title = Grupos en { $place }
booklet-postcodes = Códigos postales { $from } a { $until }
booklet-count = { $n ->
    [one] { $n } grupo
    [many] { $n } grupos
   *[other] { $n } grupos
}
booklet-subtitle = Lugares donde hablar con otras personas
booklet-contents = Contenido
booklet-how = Cómo leer este folleto
booklet-how-themes = Los grupos están ordenados por tema. Cada grupo tiene un número.
booklet-how-also = ¿Un grupo trata varios temas? Entonces está una sola vez en el folleto. En los otros temas pone «Vea también».
booklet-how-ask = Llame o escriba antes de ir: los horarios y lugares cambian.
booklet-how-secret = ¿No hay calle en un grupo? Pregunte la dirección cuando se ponga en contacto.
booklet-not-medical = Este folleto le ayuda a encontrar un grupo. No es un tratamiento, y un grupo no es un servicio de urgencias.
booklet-online = { $n ->
    [one] Hay { $n } grupo que se reúne solo en línea, viva donde viva. No está en este folleto: pregunte por él.
    [many] Hay { $n } grupos que se reúnen solo en línea, viva donde viva. No están en este folleto: pregunte por ellos.
   *[other] Hay { $n } grupos que se reúnen solo en línea, viva donde viva. No están en este folleto: pregunte por ellos.
}
booklet-map = Mapa
booklet-map-numbers = Una cifra es el número de un grupo en este folleto.
booklet-map-letters = Una letra indica varios grupos cerca unos de otros.
booklet-map-rough = Los puntos están en el centro de un municipio o pueblo, no en la puerta.
booklet-map-missing = No están en el mapa: { $numbers }
booklet-map-alt = Mapa: { $place }, con los números de los grupos. El texto de cada grupo dice dónde se reúne.
booklet-cover-alt = Mapa de Bélgica con un punto donde se reúnen los grupos
booklet-see-also = Vea también
booklet-more-themes = Más temas
booklet-more-themes-how = En este folleto estos grupos están en otro tema.
booklet-other = Otros grupos
booklet-region = Ayuda en su región
booklet-region-for = Para personas de: { $towns }
booklet-lines = Teléfonos de ayuda
booklet-about = Sobre este folleto
booklet-about-checked = En cada grupo pone cuándo alguien comprobó los datos. ¿Fue hace mucho o no se sabe? Entonces pone: llame primero.
booklet-about-sources = Los datos vienen de { $sources }.
booklet-notes = Notas

### found
found-groups = { $count ->
    [one] { $count } grupo
    [many] { $count } grupos
   *[other] { $count } grupos
}
found-results = { $count ->
    [one] { $count } resultado
    [many] { $count } resultados
   *[other] { $count } resultados
}
found-best-first = el mejor resultado primero
found-order-distance = primero lo que mejor corresponde, luego lo más cercano
found-order-meeting = primero lo que mejor corresponde, luego la próxima reunión
found-certain = { $count ->
    [0] ninguno dice todo lo que se pide: llame primero
    [one] { $count } dice todo lo que se pide
    [many] { $count } dicen todo lo que se pide
   *[other] { $count } dicen todo lo que se pide
}
found-shown = se muestran los primeros { $shown }
