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
list-comma = ,
list-semicolon = ;
list-and = { $items } und { $last }

### amounts
km = { $km } km
km-about = etwa { $km } km
metres = { $metres } m
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
ordinal-day = { $ordinals } { $weekday }
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
month-days = am 1.,am 2.,am 3.,am 4.,am 5.,am 6.,am 7.,am 8.,am 9.,am 10.,am 11.,am 12.,am 13.,am 14.,am 15.,am 16.,am 17.,am 18.,am 19.,am 20.,am 21.,am 22.,am 23.,am 24.,am 25.,am 26.,am 27.,am 28.,am 29.,am 30.,am 31.
month-days-from-end = am letzten Tag,am vorletzten Tag
rule-month-days = jeden Monat { $days }
rule-month-days-interval = alle { $n } Monate { $days }
rule-month-days-weekday = { $rule }, wenn es ein { $days } ist
rule-from = { $rule }, ab dem { $date }
rule-until = { $rule }, bis zum { $date }
date-no-year = { $day }. { $month }
pause-months = im { $months }
pause-days = vom { $first } bis zum { $last }
exception-pause = keine Treffen { $when }
exception-holidays-closed = an Feiertagen geschlossen
exception-holidays-open = auch an Feiertagen offen
exception-dates = nicht am { $dates }
next-after-pause = { $when }. Vorher ist Pause: keine Treffen { $pause }
when-ended = Die angekündigten Treffen sind vorbei: fragen Sie nach neuen Terminen
label-exceptions = Wann nicht
outcome-calendar-no-dates = Keine Kalenderdatei: Die Termine dieser Gruppe sind nicht bekannt. Fragen Sie die Gruppe.

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
check-made = Geprüft { $parts }.
check-how-phone = am Telefon
check-how-mail = per E-Mail
check-how-web = auf der Website
check-who-publisher = vom Herausgeber dieses Verzeichnisses
check-who-organisation = von der Organisation selbst
check-who-centre = von einem Zentrum
check-who-secondary = über eine andere Quelle
next-check-by = bis { $date }
next-check-late = war fällig am { $date }
next-check-now = so bald wie möglich: Datum der letzten Prüfung unbekannt
doubtful-check = Wir sind nicht sicher, dass dies das richtige Netzwerk ist: prüfen Sie es auf { $finder }
doubtful-short = nicht sicher: prüfen auf { $finder }

### data file and telephone lines
edition-line = Daten vom { $date }
edition-line-old = Daten vom { $date }, vor { $age }
edition-line-expired = Daten vom { $date }, abgelaufen
edition-old = Diese Datendatei ist vor { $age } erschienen. Vielleicht gibt es eine neuere.
edition-expired = Diese Datendatei war gültig bis { $date }. Fragen Sie nach einer neueren.
numbers-late = Vor mehr als { $days } Tagen geprüft, oder niemand weiß wann: { $n } von { $all } Telefonlinien. Alle werden weiter gezeigt.

### rows
kind-group = Gruppe
row-alert = Hinweis
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
region-title = Hilfe für alle, die hier wohnen: { $place }
region-part-of = { $place } (Gemeinde { $municipality })
region-for-adult = Hilfe bei psychischen Problemen, für Erwachsene, ältere Menschen und Angehörige.
region-for-youth = Hilfe bei psychischen Problemen, für Kinder, Jugendliche und ihre Familien.
region-for-centre = Für alle mit einer Frage zu Geld, Wohnen, Beziehungen, Gewalt oder Einsamkeit.
region-for-town-centre = Für alle: die erste Tür für Einkommen, Wohnen, dringende medizinische Hilfe und Begleitung.
region-no-phone = Wir kennen keine Telefonnummer.
region-no-contact = Wir kennen weder Telefonnummer noch Website.
region-no-contact-network = Wir kennen weder Telefonnummer noch Website: sehen Sie nach auf { $finder }.
region-ask-town-hall = Wir kennen keine Telefonnummer: fragen Sie Ihre Gemeinde.
region-lines = Jetzt mit jemandem sprechen
label-welfare-also = ÖSHZ der Gemeinde
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } Ihrer Gemeinde, { $town }
label-confidence = Sicherheit der Angaben
label-note = Notiz der Redaktion
label-facts = Fakten
label-changed = Daten geändert
label-next-check = Erneut prüfen
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
source-own = Information dieses Zentrums, { $date }
source-own-named = Information dieses Zentrums ({ $centre }), { $date }
call-first = zuerst anrufen
source-unknown = Quelle: nicht bekannt
source-card-machine = { $source }; Kurztext von einer Maschine geschrieben, noch von keinem Menschen gelesen
source-card-human = { $source }; Kurztext gelesen von { $who }
source-card-human-nameless = { $source }; Kurztext von einem Menschen gelesen
reviewed-by = { $role }, { $date }
confidence-high = hoch
confidence-medium = mittel
confidence-low = gering
compare-themes = Thema
compare-kind = Art und Leitung
compare-checked = Geprüft
compare-not-needed = Nicht nötig: online

### handout
handout-page = Seite { $page } von { $pages }
handout-printed = Gedruckt am { $date }
handout-machine-made = Automatische Übersetzung, von keinem Menschen geprüft.
handout-not-medical = Dieses Blatt hilft Ihnen, eine Gruppe zu finden. Es ist keine Behandlung, und eine Gruppe ist kein Krisendienst.
handout-check-again = Fragen Sie nach, bevor Sie hingehen: Zeiten und Orte ändern sich.
handout-check-again-by = Neu zu prüfen bis { $date }
handout-in-language = auf { $language }
handout-crisis-title = Brauchen Sie jetzt Hilfe?
handout-crisis-short = Hilfe jetzt?
handout-lines-checked = Nummern geprüft am { $date }
handout-lines-checked-mostly = Nummern geprüft am { $date }, wenn nichts anderes dabei steht
number-checked = Nummer geprüft: { $date }
number-check-unknown = Nummer: Datum der Prüfung unbekannt
handout-lines-unchecked = Datum der letzten Prüfung dieser Nummern: nicht bekannt
handout-next = Nächstes Treffen
handout-phone = Telefon
handout-qr = Scannen für die Website: { $url }
handout-where = Wo
handout-first-time = Was beim ersten Mal geschieht
handout-title-list = Gruppen für Sie
handout-discreet-title = Gruppe am { $weekday }, { $time }
handout-discreet-title-undated = Gruppe
handout-discreet-title-place = Gruppe in { $place }
handout-discreet-title-day = Gruppe am { $weekday }
handout-centre = Von { $centre }
handout-map = Karte: { $place }
map-near-centre = Kreis: beim Zentrum von { $town }. Die genaue Adresse steht nicht auf der Karte.
map-near-postcode = Kreis: bei der Mitte von { $town }. Die genaue Adresse steht nicht auf der Karte.
map-station = Bahnhof { $name }: { $distance } Luftlinie
map-stop = Haltestelle { $name }: { $distance } Luftlinie
map-alt = Karte. { $caption }
map-alt-towns = Orte in der Nähe: { $towns }
handout-free-call = kostenloser Anruf
handout-file = blatt
handout-qr-phone = Scannen zum Anrufen: { $phone }
handout-qr-place = Scannen für den Ort auf einer Karte: { $place }
handout-qr-alt = QR-Code: { $target }

### lists and articles on paper
week-title = Woche vom { $first } bis { $last }
week-day = { $day }.
week-time-unknown = Uhrzeit: nachfragen
week-dated = Nach dem Zeitplan von { $date }: zuerst anrufen
week-undated = Datum dieses Zeitplans nicht bekannt: zuerst anrufen
week-none = Keine Gruppe bekannt: { $days }.
week-only-known = Hier stehen nur Gruppen, deren Termine wir kennen.
news-title = Neu seit dem { $date }
news-new = Neu in dieser Liste
news-changed = Geändert
news-new-on = In dieser Liste seit dem { $date }
news-changed-on = Geändert am { $date }
article-in-short = Kurz gesagt
article-next = Was Sie jetzt tun können
article-sources = Woher das kommt
article-not-medical = Dieses Blatt erklärt etwas. Es ist keine Behandlung und ersetzt keinen Arzt.
kinds-title = Arten von Gruppen nebeneinander
kinds-about = Keine Art ist besser als eine andere: Jede ist für etwas anderes da.
kinds-what-for = Wofür
kinds-who-leads = Wer leitet
kinds-protected = Geschützter Titel?
kinds-how = Wie es abläuft
kinds-cost = Preis
kinds-not-when = Wann nicht

### booklet
booklet-title = Gruppen: { $place }
booklet-postcodes = Postleitzahlen { $from } bis { $until }
booklet-count = { $n ->
    [one] 1 Gruppe
   *[other] { $n } Gruppen
}
booklet-subtitle = Orte, an denen Sie mit anderen reden können
booklet-contents = Inhalt
booklet-how = So lesen Sie dieses Heft
booklet-how-themes = Die Gruppen sind nach Themen geordnet. Jede Gruppe hat eine Nummer.
booklet-how-also = Passt eine Gruppe zu mehreren Themen? Dann steht sie einmal im Heft. Bei den anderen Themen steht „Siehe auch“.
booklet-how-ask = Rufen Sie an oder schreiben Sie, bevor Sie hingehen: Zeiten und Orte ändern sich.
booklet-how-secret = Steht bei einer Gruppe keine Straße? Fragen Sie nach der Adresse, wenn Sie Kontakt aufnehmen.
booklet-not-medical = Dieses Heft hilft Ihnen, eine Gruppe zu finden. Es ist keine Behandlung, und eine Gruppe ist kein Krisendienst.
booklet-online = { $n ->
    [one] 1 Gruppe trifft sich nur online, egal wo Sie wohnen. Sie steht nicht in diesem Heft: Fragen Sie danach.
   *[other] { $n } Gruppen treffen sich nur online, egal wo Sie wohnen. Sie stehen nicht in diesem Heft: Fragen Sie danach.
}
booklet-map = Karte
booklet-map-numbers = Eine Zahl ist die Nummer einer Gruppe in diesem Heft.
booklet-map-letters = Ein Buchstabe steht für mehrere Gruppen nahe beieinander.
booklet-map-rough = Die Punkte stehen in der Mitte einer Gemeinde oder eines Dorfes, nicht an der Tür.
booklet-map-missing = Nicht auf der Karte: { $numbers }
booklet-map-alt = Karte: { $place }, mit den Nummern der Gruppen. Der Text jeder Gruppe sagt, wo sie sich trifft.
booklet-cover-alt = Karte von Belgien mit einem Punkt, wo sich die Gruppen treffen
booklet-see-also = Siehe auch
booklet-more-themes = Weitere Themen
booklet-more-themes-how = Diese Gruppen stehen im Heft bei einem anderen Thema.
booklet-other = Andere Gruppen
booklet-region = Hilfe in Ihrer Gegend
booklet-region-for = Für Menschen aus { $towns }
booklet-lines = Hilfetelefone
booklet-about = Über dieses Heft
booklet-about-checked = Bei jeder Gruppe steht, wann jemand die Angaben geprüft hat. Ist das lange her oder nicht bekannt? Dann steht da: Rufen Sie zuerst an.
booklet-about-sources = Die Angaben kommen von { $sources }.
booklet-notes = Notizen

### found
chip-distance = innerhalb von { $km } km
chip-age = { $years } Jahre
found-understood = Gesucht: { $what }
found-not-understood = Nicht verstanden: { $what }
found-nothing-hint = Lassen Sie einen Teil weg, oder fragen Sie das ÖSHZ oder die Telefonhilfe.
found-nothing = Nichts gefunden.
found-groups = { $count ->
    [one] 1 Gruppe
   *[other] { $count } Gruppen
}
found-results = { $count ->
    [one] 1 Ergebnis
   *[other] { $count } Ergebnisse
}
found-best-first = das beste Ergebnis zuerst
found-order-distance = was am besten passt zuerst, dann das Nächste
found-order-meeting = was am besten passt zuerst, dann das nächste Treffen
found-certain = { $count ->
    [0] keines sagt alles, was gefragt ist: rufen Sie zuerst an
    [one] 1 sagt alles, was gefragt ist
   *[other] { $count } sagen alles, was gefragt ist
}
found-left-out = Nichts passt zu allem. Weggelassen: { $what }
found-as-text = Als Wort im Text gesucht: { $what }
found-corrected = Gelesen als: { $what }
way-without = { $count ->
    [one] Ohne „{ $part }“: 1 Ergebnis
   *[other] Ohne „{ $part }“: { $count } Ergebnisse
}
way-near = { $count ->
    [one] { $place }: { $km }, 1 Ergebnis
   *[other] { $place }: { $km }, { $count } Ergebnisse
}
way-online = { $count ->
    [one] Online: 1 Ergebnis
   *[other] Online: { $count } Ergebnisse
}
found-shown = die ersten { $shown } stehen hier

### outcomes
outcome-edition-missing = Es gibt keine Datendatei: { $file }. Wählen Sie eine andere oder holen Sie eine neue.
outcome-edition-not-an-edition = Das ist keine Datendatei dieses Programms: { $file }.
outcome-edition-damaged = Die Datendatei ist beschädigt: { $file }. Holen Sie sie noch einmal.
outcome-edition-program-too-old = Für diese Datendatei brauchen Sie eine neuere Version des Programms: { $file }.
outcome-edition-unreadable = Die Datendatei kann nicht gelesen werden: { $file }.
outcome-edition-instead = Ausgabe { $damaged } ist beschädigt. Sie arbeiten mit Ausgabe { $serial } vom { $date }. Erneuern Sie die Daten: Das repariert sie.
outcome-unforeseen = Etwas Unerwartetes ist passiert. Es ist nichts verloren; versuchen Sie es noch einmal.
outcome-no-screen = Hier gibt es keinen Bildschirm für ein Fenster. Die Befehle ohne Fenster funktionieren: healing-desktop --help.
outcome-self-test-failed = Der Selbsttest ist nicht bestanden; die Schritte oben sagen, wo.
outcome-no-such-entry = Es gibt keinen Eintrag mit dieser Nummer: { $id }.
outcome-no-such-place = Dieser Ort ist in Belgien nicht bekannt: { $place }.
outcome-no-such-need = Zu diesem Wort gibt es keine Nummern: { $need }. Wählen Sie aus: { $needs }.
outcome-no-entry-for-handout = Für den Ausdruck ist nichts gewählt. Wählen Sie zuerst einen Eintrag.
outcome-handout-nothing-chosen = Für den Ausdruck ist nichts gewählt. Wählen Sie zuerst einen Eintrag.
outcome-handout-too-many = So viele Gruppen passen nicht auf dieses Blatt. Auf eine Karte passt eine, auf ein A4-Blatt passen drei.
outcome-handout-letters = Dieser Eintrag enthält Buchstaben, die nicht gedruckt werden können. Bitten Sie eine Kollegin, den Eintrag zu prüfen.
outcome-handout-no-fonts = Die Schriften des Programms fehlen. Installieren Sie das Programm noch einmal.
outcome-handout-layout = Das Blatt konnte nicht gemacht werden. Die Angaben auf dem Bildschirm bleiben brauchbar.
outcome-handout-paper = Das geht nicht auf diesem Papier. Nur die Krisenkarte passt in die Brieftasche, und ein Blatt mit Abreißzetteln braucht ein A4-Blatt.
outcome-nothing-new = Nichts Neues seit dem { $date }.
outcome-week-empty = Kein Treffen bekannt vom { $first } bis { $last }.
article-minutes = { $n } Min. zum Lesen
guide-title = Hilfe
guide-about = Kurze Seiten, eine Aufgabe auf jeder Seite. Die Tasten heißen so wie auf diesem Computer.
guide-for-reception = Für den Empfang
guide-for-volunteer = Für Freiwillige
guide-for-senior = Allein am Computer
guide-for-publisher = Für den Herausgeber
guide-all-pages = Alle Seiten der Hilfe
article-contents = In diesem Artikel
article-more = Lesen Sie auch
article-call = Möchten Sie jetzt mit jemandem sprechen?
article-groups-near = Gruppen bei { $place }
article-groups = Gruppen zu diesem Thema
article-groups-all = Alle Gruppen: { $theme }
article-found-in-other = Was Sie gesucht haben, steht in dieser Sprache.
article-read-in-own = Auf Deutsch lesen
article-shows = Was es zeigt:
article-shows-not = Was es nicht zeigt:
article-recheck = Was ein Mensch noch prüfen muss
outcome-no-article-found = Es wurde kein Artikel gefunden. Versuchen Sie ein einziges Wort, oder fragen Sie die Liste ohne Wörter ab.
outcome-article-other-language = Diesen Artikel gibt es noch nicht in Ihrer Sprache. Sie lesen ihn in einer anderen Sprache.
outcome-no-such-guide = Es gibt keine Seite mit diesem Namen in der Hilfe: { $slug }.
outcome-no-such-article = Es gibt keinen Artikel mit diesem Namen: { $slug }.
outcome-article-faulty = Der Artikel { $slug } kann nicht gelesen werden: { $fault }
article-fits = Welche Gruppe passt zu mir?
article-fits-about = Drei Fragen, die zu einer Liste führen, und die Arten nebeneinander.
outcome-kinds-sources = Woher das kommt: { $works }.
outcome-handout-no-kinds = Diese Daten sagen noch nichts über die Arten von Gruppen. Holen Sie neuere Daten.
outcome-handout-no-article = Für den Ausdruck ist kein Artikel gewählt.
outcome-booklet-place = Ein Heft braucht einen Ort: eine Gemeinde, eine Postleitzahl oder Postleitzahlen wie 9000-9099.
outcome-no-groups-at = Wir kennen keine Gruppe, die sich hier trifft: { $place }.
outcome-place-shared = Mehrere Orte haben den Namen { $name }: { $places }. Geben Sie die Postleitzahl an.
outcome-postcodes-reversed = Setzen Sie die kleinste Postleitzahl zuerst: { $first }-{ $last }.
outcome-handout-fold-two-languages = Zwei Sprachen nebeneinander können nicht zu einem Heft gefaltet werden. Wählen Sie eine Sprache, oder falten Sie nicht.
outcome-handout-fold-booklet-only = Nur das Heft einer Gemeinde kann gefaltet werden.
outcome-save-no-space = Nicht gespeichert: Es ist kein Platz mehr da. Wählen Sie einen anderen Ort für { $file }.
outcome-save-read-only = Nicht gespeichert: Auf diesem Datenträger kann nicht geschrieben werden. Wählen Sie einen anderen Ort für { $file }.
outcome-save-not-allowed = Nicht gespeichert: Hier darf nicht geschrieben werden. Wählen Sie einen anderen Ort für { $file }.
outcome-save-no-folder = Nicht gespeichert: Diesen Ordner gibt es nicht. Wählen Sie einen anderen Ort für { $file }.
outcome-save-is-folder = Nicht gespeichert: { $file } ist ein Ordner. Geben Sie einen anderen Namen ein.
outcome-save-failed = Nicht gespeichert: { $file } konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.
outcome-sync-up-to-date = Die Daten sind aktuell.
outcome-sync-available = Es gibt neue Daten: Ausgabe { $to }.
outcome-sync-updated = Die Daten sind erneuert. Neu: { $new }, geändert: { $changed }, nicht mehr aufgeführt: { $gone }.
outcome-sync-offline = Es gibt keine Verbindung. Sie arbeiten mit den vorhandenen Daten weiter.
outcome-sync-proxy-asks-password = Der Proxy des Netzwerks verlangt ein Passwort. Fragen Sie, wer das Netzwerk verwaltet.
outcome-sync-network-asks-login = Das Netzwerk zeigt zuerst eine eigene Seite. Öffnen Sie den Browser, melden Sie sich an und versuchen Sie es noch einmal.
outcome-sync-no-edition-there = Hier liegen keine Daten für dieses Programm. Prüfen Sie den Ordner oder die Adresse.
outcome-sync-clock-wrong = Die Uhr dieses Computers stimmt nicht: Sie sagt { $date }. Stellen Sie sie richtig und versuchen Sie es noch einmal.
outcome-sync-older-than-mine = Was hier liegt, ist älter als das, was Sie haben. Ihre Daten bleiben, wie sie sind.
outcome-sync-signature-wrong = Die Unterschrift stimmt nicht. Nichts wurde übernommen; sagen Sie es dem Herausgeber.
outcome-sync-no-space = Auf der Festplatte ist zu wenig Platz. Schaffen Sie Platz und versuchen Sie es noch einmal; Ihre Daten sind noch da.
outcome-sync-not-writable = In den Ordner des Programms kann nicht geschrieben werden. Ihre Daten sind noch da.
outcome-sync-program-too-old = Für die neuen Daten braucht man eine neuere Version des Programms. Ihre Daten sind noch da.
outcome-sync-expired = Was hier liegt, ist zu alt, um ihm noch zu vertrauen. Lassen Sie den Stick neu schreiben oder erneuern Sie über das Internet.
outcome-sync-rejected = Was kam, war beschädigt. Nichts wurde übernommen; versuchen Sie es später noch einmal.
outcome-sync-far-fewer = Die neuen Daten haben { $would } Gruppen und Dienste, jetzt sind es { $was }. Nichts wurde übernommen; fragen Sie den Herausgeber.
outcome-sync-not-trusted = Dieser Computer vertraut dem Zertifikat der Adresse nicht. Fragen Sie, wer das Netzwerk verwaltet.
outcome-sync-busy = Die Daten werden schon erneuert. Warten Sie einen Moment.
outcome-sync-cancelled = Angehalten. Ihre Daten sind, wie sie waren.
outcome-sync-broken-off = Die Erneuerung brach ab. Ihre Daten sind, wie sie waren; versuchen Sie es noch einmal.
outcome-sync-no-key = Dieses Programm vertraut noch keinem Herausgeber und übernimmt daher nichts. Fragen Sie die Person, die es Ihnen gab, nach einem Programm, das einen kennt.
outcome-sync-no-source = Sagen Sie, woher die Daten kommen: --from mit einer Adresse oder einem Ordner.
outcome-program-available = Es gibt eine neuere Version des Programms: { $version }. Sie arbeiten mit { $running }.
outcome-program-current = Sie haben die neueste Version des Programms: { $running }.
outcome-program-fetched = Die Installationsdatei der Version { $version } liegt bereit und ist geprüft. Nichts installiert sich von selbst.
outcome-program-older-offered = Hier liegt Version { $version } des Programms. Sie ist älter als das, was schon einmal angeboten wurde, darum wird sie nicht geholt. Sagen Sie es dem Herausgeber.
outcome-program-needs-between = Version { $version } des Programms folgt auf eine Version, die Sie noch nicht haben. Fragen Sie danach, wer Ihnen dieses Programm gab.
outcome-program-wrong-file = Was kam, ist keine Installationsdatei für diesen Computer. Sie wurde gelöscht; sagen Sie es dem Herausgeber.
outcome-program-no-installation = Für dieses Programm gibt es keine Installationsdatei: Es läuft aus seinen Quellen oder auf einem anderen Computer.
outcome-stick-written = Ausgabe { $serial } ist auf dem Stick. Werfen Sie ihn erst aus, dann ziehen Sie ihn ab.
outcome-stick-already-there = Ausgabe { $serial } war schon auf dem Stick. Werfen Sie ihn erst aus, dann ziehen Sie ihn ab.
outcome-stick-stick-is-newer = Auf dem Stick ist eine neuere Ausgabe als auf diesem Computer: { $serial }. Erneuern Sie Ihre Daten vom Stick.
outcome-stick-nothing-to-give = Es gibt noch nichts weiterzugeben. Erneuern Sie erst die Daten, dann schreiben Sie den Stick.
outcome-stick-not-newest = Es gibt eine neuere Ausgabe als die, mit der Sie arbeiten. Erneuern Sie erst die Daten, dann schreiben Sie den Stick.
outcome-stick-full-missing = Dieser Computer hat die ganze Datei nicht mehr. Erneuern Sie die Daten dort, woher sie kommen, dann schreiben Sie den Stick.
outcome-stick-expired = Die Daten wurden vor zu langer Zeit bestätigt; ein anderes Zentrum würde sie nicht annehmen. Erneuern Sie erst die Daten, dann schreiben Sie den Stick.
outcome-stick-clock-wrong = Die Uhr dieses Computers stimmt nicht. Stellen Sie sie richtig und versuchen Sie es noch einmal.
outcome-stick-no-space = Auf dem Stick ist zu wenig Platz. Schaffen Sie Platz oder nehmen Sie einen anderen.
outcome-stick-read-only = Dort kann nichts geschrieben werden. Entsperren Sie den Stick oder nehmen Sie einen anderen.
outcome-stick-taken-out = Der Stick ist weg oder geht nicht. Stecken Sie ihn wieder ein oder nehmen Sie einen anderen.
outcome-stick-no-folder = Diesen Ordner gibt es nicht. Stecken Sie den Stick ein und versuchen Sie es noch einmal.
outcome-stick-busy = Die Daten werden gerade erneuert. Warten Sie einen Moment.
outcome-stick-cancelled = Angehalten. Was auf dem Stick war, ist noch da.
outcome-stick-no-key = Dieses Programm kennt noch keinen Herausgeber.
outcome-rolled-back = Sie arbeiten wieder mit Ausgabe { $serial }.
outcome-no-way-back = Es gibt keine frühere Ausgabe, zu der man zurückkann.

# Was sich geändert hat
news-edition = { $date } · Ausgabe { $serial }
news-kind-new = Neu: { $n }
news-kind-changed = Geändert: { $n }
news-kind-gone = Nicht mehr im Verzeichnis: { $n }
news-more = und { $n } weitere
news-nothing = In den letzten 30 Tagen hat sich nichts geändert.
news-not-seen = Nur etwas, das Sie in dieser Sprache nicht sehen.
news-now-in = Gehört jetzt zu { $name }.
news-gone-until = Sie können es hier noch bis zum { $date } lesen.
change-not-given = nicht angegeben
label-name = Name
label-step = Was zu tun ist
label-checks = Wer es geprüft hat
unlisted-since = Seit dem { $date } nicht mehr im Verzeichnis. Fragen Sie zuerst, ob es das noch gibt.
unlisted-name = Seit dem { $date } nicht mehr im Verzeichnis: { $name }

# What to look at before printing
warning-qr-left-out = Kein QR-Code: Der Inhalt ist zu lang, um gut gescannt zu werden.
warning-logo-left-out = Ohne Logo: Die Datei ist beschädigt, zu groß oder kein PNG, JPEG oder SVG.
warning-qr-web-instead = Der QR-Code öffnet die Website: Ihre Wahl ist hier nicht möglich.
warning-qr-phone-instead = Der QR-Code ruft die Nummer an: Ihre Wahl ist hier nicht möglich.
warning-qr-impossible = Kein QR-Code: Ihre Wahl ist hier nicht möglich.
warning-points-at-screen = Auf Papier kann niemand klicken: „{ $words }“. Lesen Sie den Eintrag nach.
warning-emoji = Ein kleines Bild wird nicht vorgelesen und druckt schlecht: „{ $words }“.
warning-long-sentence = Ein langer Satz: „{ $words }“
warning-open-lead-in = Nach dem Doppelpunkt folgt nichts: „{ $words }“
warning-unknown-number = Diese Nummer steht nicht in der geprüften Liste: { $words }. Rufen Sie dort zuerst selbst an.
warning-no-longer-listed = Nicht mehr im Verzeichnis: „{ $words }“. Fragen Sie zuerst, ob es das noch gibt.
warning-too-thick = { $words } Blätter sind zu dick, um sie zusammen zu falten und zu heften. Wählen Sie ein kleineres Gebiet.

# Der Tisch des Herausgebers
publish-ask-passphrase = Passphrase von { $name }:
publish-passphrases-differ = Die zwei Passphrasen sind nicht gleich. Es wurde kein Schlüssel gemacht.
publish-keys-made = { $n ->
    [one] Der Schlüssel ist gemacht. Bewahren Sie ihn und seine Passphrase an zwei verschiedenen Orten auf.
   *[other] { $n } Schlüssel sind gemacht. Bewahren Sie jeden und seine Passphrase an zwei verschiedenen Orten auf.
}
publish-key-exists = Hier gibt es schon einen Schlüssel { $name }. Er bleibt, wie er ist.
publish-key-passphrase-short = Die Passphrase von { $name } ist zu kurz. Sie braucht mindestens { $least } Zeichen.
publish-key-passphrase-wrong = Die Passphrase von { $name } stimmt nicht.
publish-key-damaged = Die Datei des Schlüssels { $name } ist beschädigt. Nehmen Sie die Kopie.
publish-no-cryptography = Schlüssel brauchen eine Bibliothek mehr: Installieren Sie das Programm mit dem Extra "publish".
publish-exists = Hier gibt es schon einen Ausgabeordner: { $detail }.
publish-no-repository = Hier gibt es keinen Ausgabeordner: { $detail }. Beginnen Sie einen mit --new.
publish-damaged = Der Ausgabeordner ist beschädigt: { $detail }. Es wurde nichts geschrieben; legen Sie die Kopie zurück.
publish-keys-missing = Zu wenige Schlüssel für die Rolle { $detail }. Es wurde nichts geschrieben.
publish-no-such-key = Dieser Schlüssel ist hier nicht bekannt: { $detail }.
publish-not-newer = Ausgabe { $detail } gibt es schon. Geben Sie der neuen Ausgabe eine höhere Nummer.
publish-faulty-edition = Diese Ausgabe kann nicht erscheinen.
publish-not-written = Das kann nicht gelesen oder geschrieben werden: { $file }.
publish-dry-run = Es wurde nichts geschrieben. Es wäre das:
publish-valid-until = Unterschreiben Sie neu vor dem { $date }.
publish-serves = Der Ausgabeordner ist unter { $address }, nur für diesen Computer. Strg+C beendet es.
publish-port-taken = Port { $port } ist besetzt. Wählen Sie einen anderen.

# Was an einer veröffentlichten Datei falsch ist
line-at = Zeile { $line }:
line-whole = Die Datei:
line-encoding = das ist kein Text in UTF-8. Holen Sie die Datei noch einmal.
line-not-json = das ist kein JSON. Holen Sie die Datei noch einmal.
line-not-an-object = das ist kein Eintrag. Erstellen Sie die Ausgabe neu.
line-too-deep = der Eintrag hat zu viele Ebenen. Erstellen Sie die Ausgabe neu.
line-control-character = in einem Text steht ein Steuerzeichen. Nehmen Sie es aus den Quellen.
line-not-canonical = der Eintrag steht nicht in der einzigen Form, die gilt. Erstellen Sie die Ausgabe neu.
line-field = das Feld { $where } fehlt oder ist falsch. Berichtigen Sie es in den Quellen.
line-twice = { $where } steht zweimal da. Nehmen Sie eines weg.
line-unsorted = { $where } steht an der falschen Stelle. Erstellen Sie die Ausgabe neu.
line-too-long = die Zeile ist länger, als ein Programm annimmt. Kürzen Sie die Texte dieses Eintrags.
line-too-many = es sind mehr Zeilen, als ein Programm annimmt.
line-too-large = entpackt ist sie größer, als ein Programm annimmt.
line-not-xz = das ist keine .xz-Datei, oder sie ist beschädigt. Holen Sie sie noch einmal.
line-cut-off = die Datei bricht ab. Holen Sie sie noch einmal.
line-head = das ist keine Datei einer Ausgabe: die erste Zeile ist falsch.
line-schema = die Ausgabe hat eine neuere Form ({ $where }). Bringen Sie das Programm auf den neuesten Stand.
line-count = sie enthält mehr oder weniger, als die erste Zeile sagt. Holen Sie sie noch einmal.
line-state = der Inhalt ist nicht der, den die erste Zeile nennt. Holen Sie sie noch einmal.
line-order-list = in der Reihenfolge von { $where } fehlt etwas oder steht zu viel. Erstellen Sie die Ausgabe neu.
line-reference = { $where } wird genannt, ist aber nicht da. Ergänzen Sie es oder nehmen Sie den Namen weg.
line-too-many-faults = es sind zu viele Fehler; der Rest wird nicht genannt.
delta-other-version = Die Änderungen beginnen bei einer anderen Ausgabe. Die ganze Ausgabe ist nötig.
delta-gap = Die Änderungen folgen nicht aufeinander. Die ganze Ausgabe ist nötig.
delta-unknown-id = Die Änderungen nehmen weg, was nicht da ist ({ $where }). Die ganze Ausgabe ist nötig.
delta-state = Die Änderungen ergeben nicht die gemeinte Ausgabe. Die ganze Ausgabe ist nötig.
publish-data-fault = Fehler
publish-data-warning = Achtung
publish-data-at = { $level }: { $where }: { $sentence }
publish-data-sound = { $n ->
    [0] { $data }: keine Fehler.
    [one] { $data }: keine Fehler, { $n } Warnung.
   *[other] { $data }: keine Fehler, { $n } Warnungen.
}
publish-data-faults = { $n ->
    [one] { $data }: { $n } Fehler.
   *[other] { $data }: { $n } Fehler.
}
publish-data-nothing-made = { $n ->
    [one] { $data }: { $n } Fehler; es wurde nichts geschrieben.
   *[other] { $data }: { $n } Fehler; es wurde nichts geschrieben.
}
publish-data-quality = { $file } ist geschrieben.
publish-data-texts = { $file } ist geschrieben.
publish-data-build = { $file } ist erstellt.
publish-busy = Hier wird gerade ein anderer Schritt signiert. Warten Sie darauf und versuchen Sie es dann noch einmal.
publish-no-such-kind = Eine Datei dieser Art kann nicht dazukommen: { $detail }.
publish-file-name = Ein Zentrum kann keine Datei mit diesem Namen holen: { $detail }. Nehmen Sie Buchstaben, Ziffern, Punkte und Bindestriche.
publish-no-such-file = Keine hinzugefügte Datei heißt { $detail }.
publish-no-such-platform = Sagen Sie bei einem Programm, welche Version es ist (--version) und für welche Computer (--platform): { $detail }.
publish-no-installer = Das ist keine Installationsdatei für diese Computer: { $detail }.
publish-older-program = Version { $detail } gibt es schon. Geben Sie der neuen eine höhere Version.

### files for other programs
column-kind = Art
column-themes = Themen
column-audiences = Zielgruppen
column-age-from = Alter ab
column-age-to = Alter bis
column-street = Straße und Nummer
column-postcode = Postleitzahl
column-town = Gemeinde
column-other-places = Andere Orte
column-area = Gebiet
column-checked-on = Geprüft am
column-id = Nummer des Eintrags
outcome-export-nothing = Nichts gespeichert: Dafür wurde kein Eintrag gefunden.
outcome-export-no-schemas = Nichts gespeichert: Die Schemas in { $folder } können nicht gelesen werden.
outcome-export-not-valid = Nichts gespeichert: Dies passt nicht in HSDS: { $detail }
export-done = { $n ->
    [one] { $file }: { $n } Eintrag
   *[other] { $file }: { $n } Einträge
}
mapping-unreadable = Die Zuordnung { $file } kann nicht gelesen werden: { $detail }
mapping-unknown-field = { $file }: Das Feld { $detail } gibt es nicht. Siehe docs/exchange.md.
mapping-wrong-form = { $file }: Dies ist nicht richtig geschrieben: { $detail }.
mapping-unknown-column = { $file }: Die Tabelle hat keine Spalte { $detail }.
mapping-no-name = { $file }: Sagen Sie, welche Spalte der Name ist (name).
mapping-guessed = { $file } ist geschrieben. Lesen Sie es nach, bevor Sie importieren.
publish-root-no-root = Das ist nicht die Wurzel eines veröffentlichten Ordners. Nehmen Sie ORDNER/metadata/1.root.json.
publish-root-unsigned = Diese Wurzel ist nicht von genug ihrer eigenen Schlüssel signiert. Nehmen Sie ORDNER/metadata/1.root.json.
publish-root-development = Das ist die Wurzel für die Entwicklung: niemand hat ihre Schlüssel. Setzen Sie die des Herausgebers mit publish root --set DATEI.
publish-root-few-keys = Die Rolle { $detail } hat zu wenige Schlüssel, um das Programm zu verteilen.
publish-root-shared-keys = Zwei Rollen teilen einen Schlüssel. Jede Rolle braucht ihren eigenen.
publish-root-soon-over = Diese Wurzel endet am { $detail }. Erneuern Sie sie, bevor Sie das Programm verteilen.
publish-root-set = Dieses Programm übernimmt jetzt, was dieser Herausgeber signiert. Die Wurzel gilt bis { $date }.
publish-root-good = Mit dieser Wurzel darf das Programm verteilt werden. Sie gilt bis { $date }.

### what an import says of a file
import-level-error = Abgelehnt
import-level-repaired = Berichtigt
import-level-warning = Bitte ansehen
import-level-note = Gut zu wissen
import-done = { $file }: { $read ->
    [one] { $read } Dienst gelesen
   *[other] { $read } Dienste gelesen
}. { $kept } wie sie waren, { $changed } berichtigt, { $refused } nicht übernommen.
import-draft = Der Entwurf ist { $file }. Öffnen Sie ihn mit --edition.
import-draft-where = Sagen Sie, wohin der Entwurf soll: --out DATEI.
import-nothing = Aus { $file } wurde nichts übernommen.
import-field-none = nichts davon
import-field-group-kind = Art der Gruppe
import-field-day = Wochentag
import-field-opens = Ab wie viel Uhr
import-field-closes = Bis wie viel Uhr
import-field-attending = Vor Ort oder online
import-field-starts = Erster Tag
import-field-ends = Letzter Tag
import-centre-done = Im Zentrum: { $added } neu, { $changed } geändert, { $same } unverändert.
import-centre-until = Was neu ist, gilt ein Jahr. Danach fragt das Programm, ob es noch stimmt.
import-centre-published = Steht schon im Verzeichnis, nicht übernommen: { $names }
centre-kept-file = Das Eigene des Zentrums ist auf diesem Computer: { $place }
centre-kept-server = Das Eigene des Zentrums teilen alle Arbeitsplätze: { $place }.
centre-away = Der Server antwortet nicht seit { $date }, { $time }. Sie arbeiten weiter mit dem, was hier ist.
centre-away-not-allowed = Der Server lässt diesen Computer nicht herein. Fragen Sie, wer sich darum kümmert.
centre-away-program-too-old = Der Server braucht eine neuere Version dieses Programms.
centre-waiting = { $n ->
    [one] 1 Änderung wartet auf den Server.
   *[other] { $n } Änderungen warten auf den Server.
}
centre-conflicts = { $n ->
    [one] 1 Änderung trifft auf die eines Kollegen. Wählen Sie im Fenster, welche bleibt.
   *[other] { $n } Änderungen treffen auf die eines Kollegen. Wählen Sie im Fenster, welche bleibt.
}
centre-count-OwnEntry = Eigene Gruppen: { $n }
centre-count-Note = Notizen: { $n }
centre-count-Report = Meldungen: { $n }
centre-count-KeptList = Listen: { $n }
centre-count-Watch = Beobachtet: { $n }
centre-count-Tally = Zahlen: { $n }
centre-count-Setting = Entscheidungen: { $n }
centre-backups = Letzte Sicherung: { $date }. Aufgehoben: { $n }.
centre-no-backups = Es gibt noch keine Sicherung.
centre-backup-made = Die Sicherung ist gemacht und geprüft: { $file }
centre-restored = Alles aus der Sicherung ist wieder da.
centre-restored-before = Was da war, ist aufbewahrt in { $file }.
centre-moved = Alles ist jetzt in { $place }, gezählt und verglichen.
centre-moved-to-server = Geben Sie jedem Computer des Zentrums diese Adresse als HEALING_CENTRE_URL. Bis dahin benutzen sie, was sie benutzt haben.
centre-refused-no-space = Auf der Festplatte ist zu wenig Platz. Es hat sich nichts geändert.
centre-refused-not-allowed = Hier darf nicht gelesen oder geschrieben werden. Es hat sich nichts geändert.
centre-refused-damaged = Diese Datei ist beschädigt. Es hat sich nichts geändert.
centre-refused-program-too-old = Dafür ist eine neuere Version des Programms nötig. Es hat sich nichts geändert.
centre-refused-unreachable = Der Server antwortet nicht. Es hat sich nichts geändert; versuchen Sie es später.
centre-refused-failed = Das ging nicht. Prüfen Sie die Datei oder die Adresse. Es hat sich nichts geändert.
centre-refused-not-a-backup = Das ist keine Sicherung eines Zentrums. Es hat sich nichts geändert.
centre-refused-no-file = Diese Datei gibt es nicht.
centre-refused-waiting = Etwas wartet noch auf den Server oder auf eine Wahl. Siehe: healing-desktop centre. Es hat sich nichts geändert.
centre-refused-not-empty = Da ist schon etwas drin. Wählen Sie einen leeren Ort. Es hat sich nichts geändert.
centre-refused-differs = Was ankam, ist nicht, was abging. Was da war, ist noch da; benutzen Sie das Neue nicht.
centre-not-opened = Das Eigene des Zentrums kann nicht gelesen oder aufbewahrt werden ({ $reason }). Es hat sich nichts geändert.
centre-conflict = Ein Kollege hat „{ $name }“ inzwischen geändert. Es hat sich nichts geändert. Versuchen Sie es noch einmal.
centre-pins-none = Es gibt keine PIN: Wer an einem Arbeitsplatz sitzt, darf alles.
centre-pins-forgotten = Alle PINs sind weg. Es wurde keine PIN verlangt: Wer das tun kann, kann die Daten ohnehin lesen.
centre-pin-staff = Team: { $set ->
    [yes] hat eine PIN
   *[no] keine PIN
}
centre-pin-manager = Leitung: { $set ->
    [yes] hat eine PIN
   *[no] keine PIN
}
centre-groups-none = Dieses Zentrum hat noch keine eigenen Gruppen.
centre-groups-until = bis { $date }
centre-groups-over = abgelaufen seit { $date }
centre-groups-removed = Gelöscht: { $name }
centre-groups-which = Keine eigene Gruppe, oder mehr als eine, heißt „{ $id }“. Nehmen Sie mehr Zeichen des Codes.
export-own-format = Eigene Gruppen gehen nur an den Herausgeber: --format hsds, ohne andere Frage.
publish-add-done = { $file }: { $added } neue Gruppen, { $kept } schon da, { $refused } nicht übernommen.
publish-add-here = { $name }: schon in data/
publish-add-not = { $name }: nicht übernommen. { $why }
publish-add-rhythm = { $name }: alle paar Wochen, ohne einen Tag zum Zählen. Die Regel ist weggelassen; fragen Sie nach einem Tag.
publish-add-card = { $name }: Die kurze Karte auf { $languages } ist aus Art und Thema gemacht. Schreiben Sie eine richtige.
own-card = { $kind }. Es geht um: { $themes }.
publish-add-nothing = In { $file } steht keine Gruppe, die übernommen werden kann.
own-on-appointment = nach Absprache
own-centre = dieses Zentrum
own-fault-name = Geben Sie den Namen der Gruppe an.
own-fault-kind = Wählen Sie, was es ist.
own-fault-themes = Wählen Sie mindestens ein Thema. So findet man die Gruppe.
own-fault-not-in-list = „{ $value }“ steht nicht mehr in der Liste. Wählen Sie etwas anderes.
own-fault-too-long = Das sind { $letters } Buchstaben. Kürzen Sie auf höchstens { $most }.
own-fault-how-often = Sagen Sie auch, wie oft. Sonst gibt es kein nächstes Datum.
own-fault-weekday = Wählen Sie auch den Wochentag.
own-fault-clock = „{ $value }“ ist keine Uhrzeit. Schreiben Sie sie so: 19:30.
own-fault-clock-from = Sagen Sie auch, wann es beginnt.
own-fault-clock-order = Es endet, bevor es beginnt. Prüfen Sie beide Uhrzeiten.
own-fault-day = „{ $value }“ ist kein Tag. Schreiben Sie ihn so: 3.3.2027, oder mit dem Namen des Monats.
own-fault-day-missing = Sagen Sie, an welchem Tag.
own-fault-day-over = „{ $value }“ ist vorbei. Geben Sie einen Tag an, der noch kommt.
own-fault-day-weekday = „{ $value }“ fällt auf einen anderen Wochentag. Prüfen Sie beides.
own-fault-place = Kein Ort in Belgien heißt „{ $value }“. Geben Sie eine Postleitzahl oder eine Gemeinde an.
own-fault-place-of-street = Geben Sie auch die Postleitzahl an. So findet man die Straße.
own-fault-place-of-walk-in = Geben Sie die Postleitzahl an. Wer kommt, muss wissen, wohin.
own-fault-phone = „{ $value }“ ist keine Telefonnummer. Prüfen Sie die Ziffern.
own-fault-phone-missing = Geben Sie die Nummer an, die man anruft.
own-fault-email = „{ $value }“ ist keine Mailadresse. Sie hat ein @ und einen Punkt: name@beispiel.be.
own-fault-email-missing = Geben Sie die Adresse an, an die man mailt.
own-fault-url = „{ $value }“ ist keine Webadresse. Schreiben Sie sie so: www.beispiel.be.
own-fault-url-missing = Geben Sie die Adresse der Website an.
own-fault-amount = „{ $value }“ ist kein Betrag. Schreiben Sie ihn so: 5 oder 7,50.
own-fault-amount-missing = Sagen Sie, wie viel es kostet.
own-fault-reach = Geben Sie einen Weg an, jemanden zu erreichen, oder die Postleitzahl des Ortes.
hsds-temporarily-closed = Für eine Weile geschlossen.
hsds-no-file = Diese Datei ist nicht da.
hsds-unreadable = Das kann nicht gelesen werden. { $detail }
hsds-too-large = Das ist größer, als das Programm liest.
hsds-too-deep = Die Objekte liegen zu tief ineinander.
hsds-too-many-rows = Es sind mehr als { $most } Zeilen oder zu viele Werte. Teilen Sie die Datei.
hsds-not-json = Das ist kein gutes JSON: { $position }
hsds-not-hsds = Das hat keine Form, die das Programm kennt.
hsds-broken-zip = Die Zip-Datei ist beschädigt. { $detail }
hsds-encrypted = Die Zip-Datei hat ein Passwort. Entpacken Sie sie zuerst.
hsds-no-services = Es sind keine Dienste darin.
hsds-needs-mapping = Eine eigene Tabelle braucht eine Zuordnung der Spalten: --mapping DATEI.
hsds-missing = Das muss da sein und fehlt.
hsds-unknown-value = „{ $value }“ ist hier nicht bekannt. Bekannt: { $known }.
hsds-not-a-date = „{ $value }“ ist kein Tag wie 2026-11-24.
hsds-not-a-time = „{ $value }“ ist keine Uhrzeit wie 19:30.
hsds-not-a-number = „{ $value }“ ist keine Zahl.
hsds-not-text = Hier steht eine Liste oder ein Objekt. Es wurde beiseitegelegt.
hsds-not-an-object = Das ist nichts, was das Programm kennt.
hsds-twice = „{ $value }“ steht zweimal da.
hsds-line-too-long = Diese Zeile ist zu lang. Der Rest der Datei wurde nicht gelesen.
hsds-broken-csv = Diese Zeile kann nicht gelesen werden: { $detail }
hsds-encoding = Als { $encoding } gelesen.
hsds-control-characters = Zeichen, die niemand sieht, wurden entfernt.
hsds-id-made = Es hatte keine eigene Nummer. Es bekam eine.
hsds-id-not-uuid = „{ $value }“ ist keine UUID. Die Gruppe bekommt eine, die alte Nummer bleibt erhalten.
hsds-taken-as = Hier stand nichts. Als „{ $value }“ genommen.
hsds-rewritten = „{ $value }“ wurde als „{ $now }“ gelesen.
hsds-time-zone = { $value } ist eine andere Zeitzone. Als { $now } in Brüssel genommen.
hsds-moved = „{ $value }“ steht jetzt in { $column }.
hsds-dangling = „{ $value }“ steht nicht in { $table }.
hsds-cycle = „{ $value }“ steht über sich selbst.
hsds-odd-email = „{ $value }“ ist keine E-Mail-Adresse.
hsds-odd-url = „{ $value }“ ist keine Webadresse. Sie muss mit https:// beginnen.
hsds-odd-phone = „{ $value }“ ist keine gültige Telefonnummer.
hsds-outside-belgium = Der Punkt { $value } liegt außerhalb von Belgien.
hsds-ages = Die Altersangaben können nicht stimmen: { $value }.
hsds-no-rule = Es steht nicht da, wann: freq und dtstart fehlen.
hsds-rule-as-text = Diese Regel sagt nicht, an welchen Tagen. Nur ihre Worte wurden übernommen.
hsds-ends-before = Es endet, bevor es beginnt: { $value }.
hsds-in-future = { $value } kommt erst noch.
hsds-differs = Hier „{ $value }“, vorher „{ $other }“. Das Erste wurde behalten.
hsds-more-cells = { $n ->
    [one] Die Zeile hat { $n } Zelle mehr als der Kopf.
   *[other] Die Zeile hat { $n } Zellen mehr als der Kopf.
}
hsds-place-unknown = Für „{ $value }“ wurde keine belgische Gemeinde gefunden.
hsds-no-theme = Die Gruppe hat kein Thema von uns. Geben Sie ihr eines.
hsds-language-unknown = Die Sprache „{ $value }“ steht nicht in unserer Liste. Sie wurde behalten.
hsds-expired = Die Angaben galten bis { $value }. Fragen Sie noch einmal nach.
hsds-delimiter = Zwischen den Zellen steht { $delimiter }.
hsds-term-unknown = „{ $value }“ ({ $taxonomy }) steht in keiner unserer Listen. Es wurde behalten.
hsds-not-active = Der Dienst ist „{ $value }“. Er wurde behalten, steht aber nicht im Verzeichnis.
hsds-file-not-read = { $name } wurde nicht gelesen.
hsds-unused-terms = { $n ->
    [one] { $n } Begriff wird nirgends genannt.
   *[other] { $n } Begriffe werden nirgends genannt.
}
hsds-not-in-hsds = HSDS 3 hat keine Tabelle { $table }. Ihre Zeilen wurden behalten.
hsds-only-kept = Das Programm kennt diese Tabelle nicht. { $n ->
    [one] { $n } Zeile wurde behalten.
   *[other] { $n } Zeilen wurden behalten.
}
hsds-more = Und noch { $n } wie dieses.
publish-no-history = Diese Ausgabe sagt nicht, welche Felder sich geändert haben. Erstellen Sie sie mit --repository, um das zu ergänzen.
call-title = Anrufe zur Prüfung des Verzeichnisses, { $date }
call-how = { $calls } Anrufe zu { $entries } Einträgen, die älteste Prüfung zuerst. Lesen Sie vor, was hier steht, kreuzen Sie ein Kästchen an und schreiben Sie auf, was sich geändert hat, mit Datum und Ihrer Rolle.
call-correct = stimmt
call-changed = geändert
call-stopped = beendet
call-no-answer = keine Antwort
call-what = Was anders ist:
call-date = Datum:
call-role = Rolle:
call-reach = Eigener Kontakt
publish-recheck-none = Nichts ist zu prüfen.
publish-recheck-due = { $calls } Anrufe zu { $entries } Einträgen.
call-unknown = Nicht bekannt
column-confidential = Ort vertraulich
cell-yes = ja
publish-merge-applied = übernommen
publish-merge-conflict = Konflikt
publish-merge-refused = abgelehnt
publish-merge-taken = das haben Sie gewählt
publish-merge-agreed = alle sind sich einig
publish-merge-same-already = es steht schon so da
publish-merge-centres-disagree = Zentren sind sich nicht einig: { $detail }
publish-merge-changed-meanwhile = der Wert wurde inzwischen geändert: { $here }
publish-merge-needs-a-person = ein Mensch entscheidet: nehmen Sie --take
publish-merge-entry-gone = der Eintrag ist nicht mehr in den Daten
publish-merge-no-such-field = Zentren können dieses Feld nicht ändern
publish-merge-not-sound = der Eintrag wäre falsch: { $detail }
publish-merge-other-taken = Sie haben das Wort eines anderen Zentrums gewählt
publish-merge-confirmed-later = { $detail } sagte später, dass alles stimmt
publish-merge-done = Übernommen: { $applied }, im Konflikt: { $conflict }, abgelehnt: { $refused }.
publish-merge-unused = Keine Korrektur betrifft { $detail }.
publish-merge-take = Schreiben Sie EINTRAG:FELD=ZENTRUM, nicht { $detail }.
edition-file-whole = Ausgabe { $serial } ist unbeschädigt: { $lines } Einträge.

### what is wrong with the data of a publisher
finding-no-file = Diese Datei fehlt. Legen Sie sie wieder hin.
finding-not-utf-8 = Diese Datei ist kein Text in UTF-8. Speichern Sie sie als UTF-8.
finding-not-read = Das lässt sich nicht lesen ({ $detail }). Prüfen Sie die Datei.
finding-not-yaml = Ab Zeichen { $column } dieser Zeile ist das kein YAML. Prüfen Sie Anführungszeichen, Doppelpunkte und Einrückungen.
finding-control-character = Hier steht ein Steuerzeichen. Löschen Sie es.
finding-holds-itself = Diese Datei enthält sich selbst. Schreiben Sie alles aus.
finding-not-a-value = „{ $value }“ lässt sich nicht lesen. Setzen Sie es in Anführungszeichen, ohne Zeichen davor.
finding-field-twice = Dieses Feld steht zweimal da. Nehmen Sie eines weg.
finding-not-a-list = Diese Datei ist keine Liste. Beginnen Sie jeden Teil mit einem Strich.
finding-edition-ends-early = Die Ausgabe würde enden, bevor sie beginnt. Geben Sie einen späteren Tag an.
finding-read-back = Kein Zentrum kann die erstellte Datei lesen: { $why }
finding-missing = „{ $field }“ fehlt. Ergänzen Sie es.
finding-one-missing = Eines dieser Felder fehlt: { $fields }. Ergänzen Sie eines.
finding-no-such-field = Hier gibt es kein Feld „{ $field }“. Prüfen Sie die Schreibweise oder nehmen Sie es weg.
finding-not-one-of = „{ $value }“ ist hier nicht bekannt. Schreiben Sie eines davon: { $known }.
finding-type-string = „{ $value }“ ist kein Text. Setzen Sie Text in Anführungszeichen.
finding-type-array = „{ $value }“ ist keine Liste. Setzen Sie es in eckige Klammern.
finding-type-object = „{ $value }“ hat keine Felder. Schreiben Sie jedes Feld in eine eigene Zeile, als „Name: Wert“.
finding-type-integer = „{ $value }“ ist keine ganze Zahl. Schreiben Sie nur Ziffern, ohne Anführungszeichen.
finding-type-number = „{ $value }“ ist keine Zahl. Schreiben Sie Ziffern, ohne Anführungszeichen.
finding-type-boolean = „{ $value }“ ist weder Ja noch Nein. Schreiben Sie true für Ja oder false für Nein.
finding-not-written = „{ $value }“ ist nicht richtig geschrieben. Schreiben Sie es wie { $example }.
finding-item-twice = In dieser Liste steht etwas zweimal. Nehmen Sie eines weg.
finding-too-short = Hier steht zu wenig Text. Schreiben Sie etwas oder nehmen Sie das Feld weg.
finding-too-long = Dieser Text ist zu lang. Schreiben Sie höchstens { $limit } Zeichen.
finding-too-few = Hier steht zu wenig. Es braucht mindestens { $limit }.
finding-too-many = Hier steht zu viel. Es dürfen höchstens { $limit } sein.
finding-too-low = „{ $value }“ ist zu niedrig. Schreiben Sie { $limit } oder mehr.
finding-too-high = „{ $value }“ ist zu hoch. Schreiben Sie { $limit } oder weniger.
finding-rule = „{ $value }“ passt nicht zur Regel „{ $rule }“ dieses Feldes. Lesen Sie die Regel in data/schema.
finding-not-a-code = „{ $code }“ steht nicht in { $file }. Wählen Sie dort einen Code.
finding-no-theme = Eine Gruppe braucht mindestens ein Thema. Ergänzen Sie eines.
finding-odd-phone = „{ $value }“ ist keine gültige belgische Telefonnummer. Schlagen Sie sie noch einmal nach.
finding-step-lacks = Der nächste Schritt ist „{ $step }“, aber „{ $field }“ fehlt. Ergänzen Sie es oder wählen Sie einen anderen Schritt.
finding-step-asks-nobody = Der nächste Schritt ist, die Organisation zu fragen, aber die Gruppe nennt keine. Füllen Sie „organization“ aus.
finding-ages = Das höchste Alter liegt unter dem niedrigsten. Prüfen Sie beide.
finding-no-source = Ohne Quelle geht ein Eintrag nicht hinaus. Geben Sie die Webadresse oder den Namen der Quelle an.
finding-low-confidence = Ein wenig sicherer Eintrag geht nur mit „doubtful: true“ hinaus. Ergänzen Sie das oder prüfen Sie den Eintrag.
finding-not-a-day = „{ $value }“ ist kein Tag, den es gibt. Verbessern Sie das Datum.
finding-after-edition = { $value } liegt nach dem Tag dieser Ausgabe. Prüfen Sie beide Tage.
finding-check-without-day = Zu einer Prüfung gehört der Tag, an dem sie war. Füllen Sie „checked_on“ aus.
finding-next-check-early = Die nächste Prüfung kommt nicht nach der letzten. Geben Sie einen späteren Tag an.
finding-no-municipality = Keine belgische Gemeinde heißt „{ $name }“. Prüfen Sie die Schreibweise.
finding-not-a-postcode = { $value } ist keine Postleitzahl von { $name }. Schlagen Sie die Adresse noch einmal nach.
finding-half-a-point = Ein Punkt braucht eine Breite und eine Länge. Ergänzen Sie die andere.
finding-outside-belgium = Dieser Punkt liegt außerhalb von Belgien. Sehen Sie ihn auf einer Karte an.
finding-far-away = Dieser Punkt liegt { $km } km von { $name } entfernt. Sehen Sie ihn auf einer Karte an.
finding-confidential = Ein Ort, der geheim bleibt, hat hier kein „{ $field }“. Nehmen Sie es weg.
finding-no-region = Keine Region heißt „{ $name }“. Prüfen Sie die Schreibweise.
finding-no-province = Keine Provinz heißt „{ $name }“. Prüfen Sie die Schreibweise.
finding-no-arrondissement = Kein Bezirk heißt „{ $name }“. Prüfen Sie die Schreibweise.
finding-long-card = Die kurze Karte hat { $words } Wörter. Kürzen Sie auf höchstens { $most }.
finding-card-not-reviewed = Eine Karte, die jemand gelesen hat, nennt dessen Rolle und den Tag. Füllen Sie „reviewed“ aus.
finding-days-of-rhythm = Eine Regel je Monat zählt die Tage („1TU“), eine Regel je Woche nicht („TU“). Schreiben Sie sie so.
finding-days-of-month = Nur eine Regel je Monat hat Tage des Monats. Nehmen Sie sie weg.
finding-no-first-meeting = Eine Regel, die Wochen oder Monate überspringt, braucht einen Tag eines Treffens. Füllen Sie „starts_on“ aus.
finding-meeting-ends-early = Das Treffen würde enden, bevor es beginnt. Prüfen Sie beide Zeiten.
finding-meetings-end-early = Die Treffen würden enden, bevor sie beginnen. Prüfen Sie beide Tage.
finding-not-of-rule = { $value } ist kein Tag dieser Regel. Prüfen Sie den Wochentag.
finding-replaced-is-there = Diesen Eintrag gibt es noch. Was übernommen ist, darf nirgends mehr stehen.
finding-replaced-twice = Diesen Eintrag hat schon { $place } übernommen. Nennen Sie ihn nur bei einem der beiden.
finding-id-twice = Diese Nummer hat schon { $place }. Geben Sie dem Eintrag eine eigene Nummer.
finding-name-twice = Ein Eintrag mit diesem Namen und Ort steht schon in { $place }. Nehmen Sie einen weg oder sagen Sie, was anders ist.
finding-no-entry = Kein Eintrag hat diese Nummer. Schreiben Sie die Nummer eines Eintrags, den es gibt.
finding-runs-itself = Ein Eintrag leitet sich nicht selbst. Lassen Sie das weg.
finding-run-by-another = Dieser Eintrag gehört selbst zu einem anderen. Nennen Sie den anderen.
finding-twice = „{ $value }“ steht zweimal da. Nehmen Sie eines weg.
finding-no-line = Keine Linie mit einer Nummer heißt „{ $code }“. Prüfen Sie die Schreibweise.
finding-staff-line = „{ $code }“ ist nur für Fachleute. Nehmen Sie es hier weg.
finding-no-need-name = „{ $need }“ hat keinen Namen in „need_names“. Ergänzen Sie es dort.
finding-other-number = Der Eintrag dieser Linie gibt eine andere Nummer an. Machen Sie beide gleich.
finding-lines-unchecked = { $n ->
    [one] { $n } Linie wurde mehr als { $days } Tage vor dieser Ausgabe geprüft ({ $codes }). Rufen Sie sie an.
   *[other] { $n } Linien wurden mehr als { $days } Tage vor dieser Ausgabe geprüft ({ $codes }). Rufen Sie sie an.
}
finding-no-line-for = Keine Linie hier ist für „{ $need }“. Ergänzen Sie eine.
finding-line-not-in-table = Diese Linie steht nicht in helplines.yaml. Ergänzen Sie sie dort.
finding-number-of-a-line = „{ $value }“ ist eine Linie aus helplines.yaml. Nennen Sie jenen Eintrag und lassen Sie die Nummer hier weg.
finding-no-sentence-part = „sentence_parts“ hat kein „{ $part }“ in „{ $language }“. Ergänzen Sie es dort.
finding-no-term = Kein Wort dieser Liste heißt „{ $code }“. Prüfen Sie die Schreibweise.
finding-above-itself = „{ $code }“ stünde über sich selbst. Nennen Sie ein anderes weiteres Wort.
finding-may-be-one = Das ist vielleicht „{ $name }“ in { $place } ({ $why }). Behalten Sie eines oder sagen Sie, was anders ist.
finding-same-phone = gleiches Telefon
finding-same-email = gleiche E-Mail
finding-same-address = gleiche Adresse
finding-alike = fast der gleiche Name in der gleichen Gemeinde
finding-not-a-link = „{ $url }“ ist keine Webadresse. Kopieren Sie sie neu aus dem Browser.
finding-link-password = In „{ $url }“ steht ein Name oder ein Passwort. Nehmen Sie es heraus.
finding-link-port = „{ $url }“ nennt einen eigenen Port, den viele Zentren nicht erreichen. Geben Sie die übliche Adresse an.
finding-link-mark-at-end = „{ $url }“ endet mit einem Zeichen, das nicht zur Adresse gehört. Nehmen Sie es weg.
finding-link-mark = In „{ $url }“ steht ein Zeichen, das nicht in eine Adresse gehört. Nehmen Sie es weg.
finding-link-follows = „{ $value }“ verfolgt, wer es liest. Nehmen Sie es aus der Adresse.
finding-suicide-words = „{ $words }“: so schreibt man nicht über Suizid. Wählen Sie andere Worte.
finding-phone-in-text = „{ $value }“ sieht aus wie eine Telefonnummer. Setzen Sie sie in ihr eigenes Feld.
finding-address-in-text = „{ $value }“ sieht aus wie eine Adresse. Setzen Sie sie in ihr eigenes Feld.
finding-short-number-in-text = „{ $value }“ sieht aus wie eine Kurznummer. Setzen Sie sie in ihr eigenes Feld.
finding-no-card = Es gibt keine kurze Karte in „{ $language }“. Schreiben Sie eine.
finding-cards-alike = Von den Wörtern dieser Karte stehen { $share } % auch auf der Karte von „{ $name }“ ({ $place }); höchstens { $most } % sind erlaubt. Sagen Sie, was hier anders ist.
finding-long-sentence = Ein Satz von { $words } Wörtern: „{ $text }…“. Machen Sie Sätze von höchstens { $most } daraus.
finding-open-lead-in = Nach „{ $text }“ kommt nichts mehr. Schreiben Sie weiter oder nehmen Sie den Doppelpunkt weg.
finding-nothing-on-paper = „{ $words }“ sagt auf Papier nichts. Schreiben Sie es anders.
finding-no-text-in = Es gibt keinen Text in { $languages }. Schreiben Sie ihn auch.
finding-no-front-matter = Die Datei beginnt nicht mit Feldern zwischen zwei Zeilen ---. Setzen Sie sie an den Anfang.
finding-front-not-yaml = Die Felder am Anfang sind kein YAML. Prüfen Sie Anführungszeichen, Doppelpunkte und Einrückungen.
finding-front-not-fields = Am Anfang stehen keine Felder. Schreiben Sie jedes Feld in eine eigene Zeile, als „Name: Wert“.
finding-front-repeats = Die Felder oben wiederholen einen Wert mit den YAML-Zeichen & und *. Schreiben Sie jeden Wert an seinen Platz.
finding-not-known = „{ $value }“ ist nicht bekannt. Prüfen Sie die Schreibweise.
finding-no-chapters = Es gibt keine Kapitel. Beginnen Sie jedes Kapitel mit ##.
finding-first-chapter = Das erste Kapitel ist eine einzige Liste mit { $least } bis { $most } Sätzen. Machen Sie es so.
finding-chapters = Kapitel nach dem ersten: { $count }. Machen Sie { $least } bis { $most } daraus.
finding-words = Wörter nach dem ersten Kapitel: { $words }. Machen Sie { $least } bis { $most } daraus.
finding-few-short-sentences = { $share } % der Sätze haben höchstens { $most } Wörter. Machen Sie { $least } % daraus.
finding-source-not-named = Der Text stützt sich auf { $source }, das hier nicht genannt ist. Ergänzen Sie es.
finding-source-not-used = Kein Satz stützt sich auf { $source }. Nehmen Sie es weg.
finding-not-a-line = „{ $value }“ ist keine Linie aus helplines.yaml. Prüfen Sie die Nummer.
finding-number-without-source = Hinter dem Satz mit „{ $value }“ steht keine Quelle. Ergänzen Sie sie.
finding-number-not-in-source = „{ $value }“ steht nicht bei den Zahlen von { $sources }. Prüfen Sie es.
finding-other-chapters = Kapitel hier: { $count }, in „{ $language }“: { $other }. Machen Sie sie gleich.
finding-other-sources = Bei diesen Quellen ist es anders als in „{ $language }“: { $items }. Machen Sie es gleich.
finding-other-numbers = Bei diesen Zahlen ist es anders als in „{ $language }“: { $items }. Machen Sie es gleich.
finding-long-cell = Dieses Feld hat { $words } Wörter. Kürzen Sie auf höchstens { $most }.
finding-sentence-without-source = Hinter „{ $text }…“ steht keine Quelle. Ergänzen Sie eine.
finding-article-too-long = Der Text hat mehr als { $most } Buchstaben. Kürzen Sie ihn.
finding-article-heading = Eine Überschrift im Artikel beginnt mit ##. Schreiben Sie sie so.
finding-article-before-heading = Vor der ersten Überschrift steht Text. Setzen Sie ihn unter eine Überschrift.
finding-article-block = Ein Artikel hat nur Absätze und Listen. Nehmen Sie weg, was hier steht.
finding-article-inner-list = Eine Liste im Artikel enthält keine andere Liste. Machen Sie eine daraus.
finding-article-plain = Der Text eines Artikels ist einfacher Text. Nehmen Sie Formate, Links und Bilder weg.
finding-source-lacks = Jede Quelle braucht diese Felder: { $fields }. Ergänzen Sie sie.
finding-no-such-source = Keine Quelle heißt { $sources }. Prüfen Sie die Schreibweise.
report-confirm = Angerufen: alles stimmt
report-phone = Telefon
report-email = E-Mail
report-url = Website
report-address = Adresse
report-times = Tage und Zeiten
report-cost = Preis
report-name = Name
report-gone = Gibt es nicht mehr
report-other = Etwas anderes
report-not-right = { $what }: stimmt nicht.
report-says = Da steht: { $text }.
report-should-be = Richtig ist: { $value }.
report-becomes = { $what }: { $before } wird { $after }
report-becomes-known = { $what }: { $after }
report-other-alone = Etwas anderes stimmt nicht.
report-who-when = { $by }, { $date }
report-state-waiting = Wartet auf den Versand
report-state-sent = Versandt am { $date }
report-state-taken-over = In die Daten übernommen
report-state-answered = Die Daten sagen jetzt etwas anderes
outbox-mail-subject = Berichtigungen von { $centre }, { $date }
outbox-mail-subject-alone = Berichtigungen für das Verzeichnis, { $date }
outbox-mail-text = Guten Tag, im Anhang steht, was wir über Gruppen im Verzeichnis wissen: { $n }. Lesen Sie die Datei mit „publish merge“ ein.
outbox-nothing = Es wartet nichts.
outbox-written = { $file }: { $n ->
    [one] { $n } Meldung
   *[other] { $n } Meldungen
}.
outbox-damaged = Die Datei wurde nicht geschrieben: { $detail }
slip-title = Was dieses Zentrum meldet, { $date }
slip-title-of = Was { $centre } meldet, { $date }
slip-how = Meldungen auf diesen Blättern: { $n }. Geben Sie sie weiter an die Redaktion des Verzeichnisses, wenn eine Datei nicht geht.
slip-seen = Gesehen in Ausgabe { $edition }
note-for-staff = Für das Team
note-empty = Schreiben Sie etwas in die Notiz.
note-entry-gone = Steht nicht mehr im Verzeichnis
note-not-on-paper = Notizen stehen nur auf einer Karte oder einem Blatt: --template card oder sheet.
centre-reported = Gemeldet. { $name }: { $what }
centre-note-kept = Aufgehoben bei { $name }.
own-not-in-list = Eigene Gruppen stehen nicht in der Liste: { $detail }.
own-mark = von diesem Zentrum
reported-row = Gemeldet: { $what }, { $date }
reported-entry = Jemand aus dem Team hat gemeldet: { $what }, { $date }.
reported-phone = Telefon stimmt nicht
reported-email = E-Mail stimmt nicht
reported-url = Website stimmt nicht
reported-address = Adresse stimmt nicht
reported-times = Tage und Zeiten stimmen nicht
reported-cost = Preis stimmt nicht
reported-name = Name stimmt nicht
reported-gone = gibt es nicht mehr
reported-other = etwas stimmt nicht

### watch list and numbers of the centre
news-for-you = Für Sie
news-watched = Merkliste: { $names }
watch-new = Neu für Sie: { $names }.
watch-new-more = Neu für Sie: { $names } und { $n } weitere.
watch-changed = Geändert: { $n }.
watch-gone = Nicht mehr im Verzeichnis: { $n }.
watch-near = bei { $place }
watch-now = Jetzt im Verzeichnis: { $n }
watch-new-number = neu in den letzten 30 Tagen: { $n }
watch-place-unknown = Dieser Ort steht nicht mehr im Verzeichnis.
watch-none = Auf der Merkliste steht noch nichts.
watch-no-such = Auf der Merkliste steht kein Eintrag „{ $name }“.
watch-which = Sagen Sie, welchen Punkt der Merkliste Sie meinen: { $names }
watch-asks-nothing = Sagen Sie, was Sie verfolgen möchten: ein Thema, einen Ort oder eine Sprache.
watch-no-theme = „{ $name }“ ist kein Thema im Verzeichnis.
watch-no-language = „{ $name }“ ist keine Sprache im Verzeichnis.
watch-added = Auf der Merkliste: { $name }. Jetzt im Verzeichnis: { $n }.
watch-removed = Von der Merkliste genommen: { $name }.
watch-nothing-new = Seit dem { $date } gibt es nichts Neues für Ihre Merkliste. Das kann mit den nächsten Daten anders sein.
numbers-title = Zahlen von { $year }
numbers-off = Die Zahlen sind ausgeschaltet: Es wird nichts gezählt.
numbers-none = Für dieses Jahr gibt es noch keine Zahlen.
numbers-ending-shown = Suchen mit einer gezeigten Gruppe
numbers-ending-printed = Suchen mit einem Ausdruck
numbers-all = Alles zusammen
numbers-no-theme = Ohne Thema
numbers-few = weniger als 5
numbers-hidden = nicht gezeigt
numbers-column-ending = Was
numbers-column-theme = Thema
numbers-column-year = Ganzes Jahr
numbers-rule = Eine Zahl unter 5 steht hier nie: Sie lesen „weniger als 5“, auch wenn es gar keine gab. Wo man eine solche Zahl ausrechnen könnte, ist noch eine Zahl „nicht gezeigt“. Der laufende Monat zählt erst, wenn er vorbei ist.
numbers-saved = Gespeichert: { $file }
