### dates: lists run from January and from Monday
months = Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember
months-short = Jan.,Febr.,März,Apr.,Mai,Juni,Juli,Aug.,Sept.,Okt.,Nov.,Dez.
weekdays = Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag
weekdays-short = Mo,Di,Mi,Do,Fr,Sa,So
day-first = 1
date-long = { $weekday }, { $day }. { $month } { $year }
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-short = { $weekday } { $day }. { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = { $clock } Uhr
clock-span = { $from }-{ $until }
clock-span-sentence = { $from } bis { $until } Uhr
today = heute
tomorrow = morgen
in-days = in { $n } Tagen
in-weeks = in { $n } Wochen
age-months = { $n ->
    [one] 1 Monat
   *[other] { $n } Monaten
}
age-years = { $n ->
    [one] 1 Jahr
   *[other] { $n } Jahren
}
list-and = { $items } und { $last }

### amounts
km = { $km } km
km-about = etwa { $km } km
km-from = { $km } von { $place }
money = { $amount } €
cost-free = kostenlos
cost-amount = { $money } { $per }
cost-price-unknown = nicht kostenlos, Preis nicht bekannt
cost-unknown = Preis: nachfragen
per-session = pro Treffen
per-meeting = pro Treffen
per-call = pro Anruf
per-hour = pro Stunde
per-day = pro Tag
per-week = pro Woche
per-month = pro Monat
per-year = pro Jahr
per-series = für die ganze Reihe

### schedule
part-morning = vormittags
part-afternoon = nachmittags
part-evening = abends
part-morning-short = vormittags
part-afternoon-short = nachmittags
part-evening-short = abends
ordinals = ersten,zweiten,dritten,vierten,fünften
ordinals-from-end = letzten,vorletzten
rule-week = jede Woche
rule-weeks = alle { $n } Wochen
rule-weekly = jeden { $days }
rule-weekly-interval = alle { $n } Wochen am { $days }
rule-month = einmal im Monat
rule-months = alle { $n } Monate
rule-monthly = jeden { $days } im Monat
rule-monthly-interval = alle { $n } Monate am { $days }
rule-monthly-interval-ordinal = alle { $n } Monate am { $days } im Monat
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (Stand: { $date }; fragen Sie nach, bevor Sie hingehen)
rule-undated = { $rule } (Datum dieses Plans nicht bekannt: fragen Sie nach, bevor Sie hingehen)
when-dated = { $date } nach dem Plan von { $date-of }: fragen Sie nach, bevor Sie hingehen
when-undated = { $date }, wenn der Plan noch stimmt: fragen Sie nach, bevor Sie hingehen
when-ask-date = { $rule }: fragen Sie nach dem Datum
when-holiday = Feiertag ({ $holiday }): fragen Sie zuerst nach
when-conditional = nicht jedes Mal: fragen Sie zuerst nach
next-meeting = Nächstes Treffen
next-dated = Nach dem Plan von { $date }
next-undated = Wenn der Plan noch stimmt
next-dated-caution = { $when }. Stand der Ankündigung: { $date }. Fragen Sie nach, bevor Sie hingehen
next-undated-caution = { $when }. Das Datum dieses Plans ist nicht bekannt: fragen Sie nach, bevor Sie hingehen
next-later = danach { $dates }
next-holiday = { $when }. Dieser Tag ist ein Feiertag ({ $holiday }): fragen Sie zuerst nach
next-conditional = { $when }. Es gibt Ausnahmen: fragen Sie zuerst nach
next-when = Wann
holiday-new-year = Neujahr
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-national-day = Nationalfeiertag
holiday-assumption = Mariä Himmelfahrt
holiday-all-saints = Allerheiligen
holiday-armistice = Waffenstillstand
holiday-christmas = Weihnachten
holiday-easter = Ostern
holiday-pentecost = Pfingsten

### freshness
fresh-now = Diesen Monat geprüft
fresh-ago = Vor { $age } geprüft
fresh-call-first = Vor { $age } geprüft: zuerst anrufen
fresh-not-for = Seit { $age } nicht geprüft: zuerst anrufen
fresh-years = Zuletzt vor { $age } geprüft: zuerst anrufen
fresh-unknown = Datum der letzten Prüfung unbekannt: zuerst anrufen
fresh-long-now = Geprüft am { $date }.
fresh-long-ago = Geprüft am { $date }, vor { $age }.
fresh-long-in-ago = Geprüft: { $date }, vor { $age }.
fresh-long-in-now = Geprüft: { $date }.
fresh-long-old = Zuletzt geprüft: { $date }. Das war vor { $age }: zuerst anrufen.
fresh-long-unknown = Datum der letzten Prüfung unbekannt: zuerst anrufen.
doubtful-check = Wir sind nicht sicher, dass dies das richtige Netzwerk ist: prüfen Sie es auf { $finder }
doubtful-short = nicht sicher: prüfen auf { $finder }

### rows
kind-group = Gruppe
kind-organisation = Organisation
kind-platform = Informations- und Kontaktstelle
kind-network-adult = Netzwerk für psychische Gesundheit, Erwachsene
kind-network-youth = Netzwerk für psychische Gesundheit, Kinder und Jugendliche
kind-helpline = Hilfetelefon
led-by-peers = von Betroffenen geleitet
led-by-professionals = von Fachpersonen geleitet
led-by-volunteers = von Ehrenamtlichen geleitet
led-by-both = von Betroffenen und Fachpersonen geleitet
led-by-other = Leitung: { $who }
led-by-unknown = Leitung nicht bekannt
place-ask = Ort: nachfragen
place-ask-area = { $area } · Ort: nachfragen
address-ask = Adresse: nachfragen
address-ask-area = { $area } · Adresse: nachfragen
place-online = online
place-also-online = { $place } · auch online
place-confidential = Ort: Sie erfahren ihn, wenn Sie Kontakt aufnehmen
when-unknown = Termine nicht bekannt: fragen Sie nach, bevor Sie hingehen
when-unknown-organisation = Fragen Sie, welche Gruppen es gibt und wann
hours-unknown = Zeiten nicht bekannt
why-fits = Passt zu: { $reasons }
why-unknown = Nicht bekannt: { $what }
reason-near = nahe { $place }
reason-near-you = in der Nähe
reason-serves = auch für { $place }
reason-serves-you = auch für Ihre Gegend
reason-mainly = vor allem: { $theme }
reason-text = „{ $value }“
reason-cost = kostenlos
reason-age = Alter { $value }
reason-step-free = ohne Stufen
unknown-place = Ort
unknown-next-meeting = Termine
unknown-time = Uhrzeit
unknown-phone = Telefon
unknown-cost = Preis
unknown-language = Sprache
unknown-languages = Sprachen
unknown-audience = für wen
unknown-age = Alter
unknown-attending = vor Ort oder online
unknown-enrolment = wie man teilnimmt
unknown-step-free = Zugang ohne Stufen
unknown-led-by = Leitung
unknown-kind = Art der Gruppe
unknown-checked-on = Datum der letzten Prüfung
spoken-next = Nächstes Treffen: { $when }
spoken-phone = Telefon { $phone }

### entry
label-line = { $label }: { $text }
label-what = Was es ist
label-who-for = Für wen
label-meets = Wann
label-hours = Zeiten
label-where = Wo
label-step-free = Ohne Stufen
label-cost = Preis
label-languages = Sprachen
label-phone = Telefon
label-email = E-Mail
label-web = Website
label-how-to-join = So nehmen Sie teil
label-first-time = Das erste Mal
label-leader = Wer leitet
label-ages = Alter
label-organisation = Organisation
label-network-adult = Netzwerk für Erwachsene
label-network-youth = Netzwerk für Kinder und Jugendliche
label-welfare-centre = Sozialdienst
label-listening = Jemand, der zuhört
label-confidence = Sicherheit der Angaben
label-note = Notiz der Redaktion
label-facts = Fakten
label-source = Quelle
not-known-ask = Nicht bekannt: fragen Sie zuerst
not-known = Nicht bekannt
what-themes = { $kind }. Themen: { $themes }
place-unknown = Nicht bekannt: fragen Sie, wo es ist
place-unknown-area = Ort nicht bekannt: nachfragen. Für Menschen in: { $area }
place-area = Für Menschen in: { $area }
place-town-only = { $town }, Straße nicht bekannt: nachfragen
place-also = { $place }; auch: { $others }
step-free-yes = Ja, ohne Stufen
step-free-no = Nein, es gibt Stufen
step-free-unknown = Nicht bekannt, ob es Stufen gibt: fragen Sie zuerst
cost-not-known = Nicht bekannt: fragen Sie nach, bevor Sie hingehen
enrolment-drop-in = Sie können einfach kommen.
enrolment-contact-first = Nehmen Sie zuerst Kontakt auf.
enrolment-booking = Melden Sie sich zuerst an.
enrolment-intake = Zuerst gibt es ein Gespräch.
enrolment-referral = Sie brauchen eine Überweisung, zum Beispiel von Ihrem Hausarzt.
ages-from = ab { $from } Jahren
ages-to = bis { $to } Jahre
ages-between = von { $from } bis { $to } Jahren
step-call = Rufen Sie { $phone } an, bevor Sie hingehen.
step-call-now = Rufen Sie { $phone } an.
step-mail = Schreiben Sie an { $email }, bevor Sie hingehen.
step-mail-now = Schreiben Sie an { $email }.
step-web = Schauen Sie auf { $url } und fragen Sie nach, bevor Sie hingehen.
step-web-now = Schauen Sie auf { $url }.
step-walk-in = Sie können einfach vorbeikommen. Sie brauchen keinen Termin.
step-walk-in-check = Sie können einfach vorbeikommen, aber fragen Sie zuerst nach: { $contact }.
step-organisation = Von der Gruppe selbst ist kein Kontakt bekannt. Fragen Sie { $organisation }: { $contact }.
step-network = Es ist kein Kontakt bekannt. Fragen Sie das Netzwerk für psychische Gesundheit der Region, { $network }: { $contact }.
step-network-check = Es ist kein Kontakt bekannt. Das Netzwerk der Region ist vielleicht { $network }: prüfen Sie es auf { $finder }.
step-listening = Es ist kein Kontakt bekannt. Möchten Sie reden oder weitersuchen? { $line }.
step-none = Es ist kein Kontakt bekannt. Fragen Sie beim ÖSHZ oder einem Sozialdienst in Ihrer Nähe.
phone-unknown = Nicht bekannt
phone-unknown-network = Nicht bekannt: fragen Sie das Netzwerk für psychische Gesundheit der Region
number-unknown = Nummer nicht bekannt
network-doubtful = { $network }: nicht sicher, prüfen Sie es auf { $finder }
source-line = Quelle: { $source }, { $date }
source-line-undated = Quelle: { $source }, Datum nicht bekannt
source-unknown = Quelle: nicht bekannt
source-card-machine = { $source }; Kurztext von einer Maschine geschrieben, noch von keinem Menschen gelesen
source-card-human = { $source }; Kurztext gelesen von { $who }
source-card-human-nameless = { $source }; Kurztext von einem Menschen gelesen
reviewed-by = { $role }, { $date }
confidence-high = hoch
confidence-medium = mittel
confidence-low = gering

### handout
handout-page = Seite { $page } von { $pages }
handout-printed = Gedruckt am { $date }
handout-not-medical = Dieses Blatt hilft Ihnen, eine Gruppe zu finden. Es ist keine Behandlung, und eine Gruppe ist kein Krisendienst.
handout-check-again = Fragen Sie nach, bevor Sie hingehen: Zeiten und Orte ändern sich.
handout-check-again-by = Neu zu prüfen bis { $date }
handout-in-language = auf { $language }
handout-crisis-title = Brauchen Sie jetzt Hilfe?
handout-lines-checked = Nummern geprüft am { $date }
handout-lines-unchecked = Datum der letzten Prüfung dieser Nummern: nicht bekannt
handout-next = Nächstes Treffen
handout-phone = Telefon
handout-qr = Scannen für die Website: { $url }
handout-where = Wo
handout-first-time = Was beim ersten Mal geschieht
handout-title-list = Gruppen für Sie
handout-discreet-title = Gruppe am { $weekday }, { $time }
handout-discreet-title-undated = Gruppe
handout-centre = Von { $centre }
handout-map = Karte: { $place }
handout-free-call = kostenloser Anruf

### found
chip-distance = innerhalb von { $km } km
found-understood = Gesucht: { $what }
found-not-understood = Nicht verstanden: { $what }
found-nothing = Nichts gefunden.
found-groups = { $count ->
    [one] 1 Gruppe
   *[other] { $count } Gruppen
}
found-results = { $count ->
    [one] 1 Ergebnis
   *[other] { $count } Ergebnisse
}
found-nearest-first = das Nächste zuerst
found-best-first = das beste Ergebnis zuerst
found-shown = die ersten { $shown } stehen hier

### outcomes
outcome-edition-missing = Es gibt keine Datendatei: { $file }. Wählen Sie eine andere oder holen Sie eine neue.
outcome-edition-not-an-edition = Das ist keine Datendatei dieses Programms: { $file }.
outcome-edition-damaged = Die Datendatei ist beschädigt: { $file }. Holen Sie sie noch einmal.
outcome-edition-program-too-old = Für diese Datendatei brauchen Sie eine neuere Version des Programms: { $file }.
outcome-edition-unreadable = Die Datendatei kann nicht gelesen werden: { $file }.
outcome-no-such-entry = Es gibt keinen Eintrag mit dieser Nummer: { $id }.
outcome-no-such-place = Dieser Ort ist in Belgien nicht bekannt: { $place }.
outcome-no-such-need = Zu diesem Wort gibt es keine Nummern: { $need }. Wählen Sie aus: { $needs }.
outcome-no-entry-for-handout = Für den Ausdruck ist nichts gewählt. Wählen Sie zuerst einen Eintrag.
