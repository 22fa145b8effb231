### dates: lists run from January and from Monday
months = januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december
months-short = jan,feb,mrt,apr,mei,jun,jul,aug,sep,okt,nov,dec
weekdays = maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag
weekdays-short = ma,di,wo,do,vr,za,zo
day-first = 1
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour }.{ $minute }
clock-hour = { $hour }.00
clock-sentence = { $clock } uur
clock-span = { $from }-{ $until }
clock-span-sentence = { $from } tot { $until } uur
today = vandaag
tomorrow = morgen
in-days = over { $n } dagen
in-weeks = over { $n } weken
age-months = { $n ->
    [one] 1 maand
   *[other] { $n } maanden
}
age-years = { $n ->
    [one] 1 jaar
   *[other] { $n } jaar
}
list-comma = ,
list-semicolon = ;
list-and = { $items } en { $last }

### amounts
km = { $km } km
km-about = ongeveer { $km } km
metres = { $metres } m
km-from = { $km } van { $place }
money = € { $amount }
cost-free = gratis
cost-amount = { $money } { $per }
cost-price-unknown = niet gratis, prijs niet bekend
cost-unknown = prijs: navragen
per-session = per keer
per-meeting = per bijeenkomst
per-call = per oproep
per-hour = per uur
per-day = per dag
per-week = per week
per-month = per maand
per-year = per jaar
per-series = voor de hele reeks

### schedule
part-morning = in de voormiddag
part-afternoon = in de namiddag
part-evening = 's avonds
part-morning-short = voormiddag
part-afternoon-short = namiddag
part-evening-short = avond
ordinals = eerste,tweede,derde,vierde,vijfde
ordinals-from-end = laatste,voorlaatste
ordinal-day = { $ordinals } { $weekday }
rule-week = elke week
rule-weeks = om de { $n } weken
rule-weekly = elke { $days }
rule-weekly-interval = om de { $n } weken op { $days }
rule-month = één keer per maand
rule-months = om de { $n } maanden
rule-monthly = { $days } van de maand
rule-monthly-interval = om de { $n } maanden op { $days }
rule-monthly-interval-ordinal = om de { $n } maanden op de { $days } van de maand
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (zo aangekondigd in { $date }: vraag het na voor je gaat)
rule-undated = { $rule } (datum van dit rooster niet bekend: vraag het na voor je gaat)
when-dated = { $date } volgens het rooster van { $date-of }: vraag het na voor je gaat
when-undated = { $date } als het rooster nog klopt: vraag het na voor je gaat
when-ask-date = { $rule }: vraag de datum
when-holiday = feestdag ({ $holiday }): vraag het eerst na
when-conditional = niet elke keer: vraag het eerst na
next-meeting = Volgende keer
next-dated = Volgens het rooster van { $date }
next-undated = Als het rooster nog klopt
next-dated-caution = { $when }. Zo aangekondigd in { $date }: vraag het na voor je gaat
next-undated-caution = { $when }. De datum van dit rooster is niet bekend: vraag het na voor je gaat
next-later = daarna { $dates }
next-holiday = { $when }. Die dag is een feestdag ({ $holiday }): vraag het eerst na
next-conditional = { $when }. Er zijn uitzonderingen: vraag het eerst na
next-when = Wanneer
holiday-new-year = Nieuwjaar
holiday-easter-monday = paasmaandag
holiday-labour-day = Dag van de Arbeid
holiday-ascension = Onze-Lieve-Heer-Hemelvaart
holiday-whit-monday = pinkstermaandag
holiday-national-day = nationale feestdag
holiday-assumption = Onze-Lieve-Vrouw-Hemelvaart
holiday-all-saints = Allerheiligen
holiday-armistice = Wapenstilstand
holiday-christmas = Kerstmis
holiday-easter = Pasen
holiday-pentecost = Pinksteren
month-days = de 1e,de 2e,de 3e,de 4e,de 5e,de 6e,de 7e,de 8e,de 9e,de 10e,de 11e,de 12e,de 13e,de 14e,de 15e,de 16e,de 17e,de 18e,de 19e,de 20e,de 21e,de 22e,de 23e,de 24e,de 25e,de 26e,de 27e,de 28e,de 29e,de 30e,de 31e
month-days-from-end = de laatste dag,de voorlaatste dag
rule-month-days = elke maand op { $days }
rule-month-days-interval = om de { $n } maanden op { $days }
rule-month-days-weekday = { $rule }, als het een { $days } is
rule-from = { $rule }, vanaf { $date }
rule-until = { $rule }, tot en met { $date }
date-no-year = { $day } { $month }
pause-months = in { $months }
pause-days = van { $first } tot en met { $last }
exception-pause = geen bijeenkomsten { $when }
exception-holidays-closed = gesloten op feestdagen
exception-holidays-open = ook open op feestdagen
exception-dates = niet op { $dates }
next-after-pause = { $when }. Eerst is er een pauze: geen bijeenkomsten { $pause }
when-ended = De aangekondigde bijeenkomsten zijn voorbij: vraag naar nieuwe data
label-exceptions = Wanneer niet
outcome-calendar-no-dates = Geen agendabestand: de data van deze groep zijn niet bekend. Vraag ze aan de groep.

### freshness
fresh-now = Deze maand nagekeken
fresh-ago = { $age } geleden nagekeken
fresh-call-first = { $age } geleden nagekeken: bel eerst
fresh-not-for = Al { $age } niet nagekeken: bel eerst
fresh-years = Laatst nagekeken { $age } geleden: bel eerst
fresh-unknown = Datum van laatste controle niet bekend: bel eerst
fresh-long-now = Nagekeken op { $date }.
fresh-long-ago = Nagekeken op { $date }, { $age } geleden.
fresh-long-in-ago = Nagekeken in { $date }, { $age } geleden.
fresh-long-in-now = Nagekeken in { $date }.
fresh-long-old = Laatst nagekeken: { $date }. Dat is { $age } geleden: bel eerst.
fresh-long-unknown = Datum van laatste controle niet bekend: bel eerst.
check-made = Nagekeken { $parts }.
check-how-phone = per telefoon
check-how-mail = per e-mail
check-how-web = op de website
check-who-publisher = door de uitgever van deze lijst
check-who-organisation = door de organisatie zelf
check-who-centre = door een centrum
check-who-secondary = via een andere bron
next-check-by = tegen { $date }
next-check-late = was nodig tegen { $date }
next-check-now = zo snel mogelijk: datum van laatste controle niet bekend
doubtful-check = We zijn niet zeker dat dit het juiste netwerk is: kijk na op { $finder }
doubtful-short = niet zeker: kijk na op { $finder }

### data file and telephone lines
edition-line = Gegevens van { $date }
edition-line-old = Gegevens van { $date }, { $age } oud
edition-line-expired = Gegevens van { $date }, verlopen
edition-old = Dit gegevensbestand is { $age } oud. Misschien is er een nieuwer.
edition-expired = Dit gegevensbestand was geldig tot { $date }. Vraag een nieuwer bestand.
numbers-late = Langer dan { $days } dagen geleden nagekeken, of niemand weet wanneer: { $n } van de { $all } telefoonlijnen. Ze blijven allemaal zichtbaar.

### rows
kind-group = groep
row-alert = Let op
kind-organisation = organisatie
kind-platform = informatie- en contactpunt
kind-network-adult = netwerk geestelijke gezondheid voor volwassenen
kind-network-youth = netwerk geestelijke gezondheid voor kinderen en jongeren
kind-helpline = hulplijn
led-by-peers = begeleid door lotgenoten
led-by-professionals = begeleid door beroepskrachten
led-by-volunteers = begeleid door vrijwilligers
led-by-both = begeleid door lotgenoten en beroepskrachten
led-by-other = begeleid door: { $who }
led-by-unknown = niet bekend wie begeleidt
place-ask = Plaats: navragen
place-ask-area = { $area } · plaats: navragen
address-ask = Adres: navragen
address-ask-area = { $area } · adres: navragen
place-online = online
place-also-online = { $place } · ook online
place-confidential = Plaats: je hoort het als je contact opneemt
when-unknown = Data niet bekend: vraag het na voor je gaat
when-unknown-organisation = Vraag welke groepen er zijn, en wanneer
hours-unknown = Uren niet bekend
why-fits = Past bij: { $reasons }
why-unknown = Niet bekend: { $what }
reason-near = dicht bij { $place }
reason-near-you = in de buurt
reason-serves = ook voor { $place }
reason-serves-you = ook voor jouw streek
reason-mainly = vooral: { $theme }
reason-text = “{ $value }”
reason-cost = gratis
reason-age = leeftijd { $value }
reason-step-free = zonder trappen
unknown-place = plaats
unknown-next-meeting = data
unknown-time = uur
unknown-phone = telefoon
unknown-cost = prijs
unknown-language = taal
unknown-languages = talen
unknown-audience = voor wie
unknown-age = leeftijd
unknown-attending = ter plaatse of online
unknown-enrolment = hoe deelnemen
unknown-step-free = toegang zonder trappen
unknown-led-by = wie begeleidt
unknown-kind = soort groep
unknown-checked-on = datum van laatste controle
spoken-next = Volgende keer: { $when }
spoken-phone = Telefoon { $phone }

### entry
label-line = { $label }: { $text }
label-what = Wat het is
label-who-for = Voor wie
label-meets = Wanneer
label-hours = Uren
label-where = Waar
label-step-free = Zonder trappen
label-cost = Prijs
label-languages = Talen
label-phone = Telefoon
label-email = E-mail
label-web = Website
label-how-to-join = Hoe deelnemen
label-first-time = De eerste keer
label-leader = Wie begeleidt
label-ages = Leeftijd
label-organisation = Organisatie
label-network-adult = Netwerk voor volwassenen
label-network-youth = Netwerk voor kinderen en jongeren
label-welfare-centre = CAW of sociale dienst
label-listening = Iemand die luistert
region-title = Hulp voor wie woont in { $place }
region-part-of = { $place } (gemeente { $municipality })
region-for-adult = Hulp bij psychische problemen, voor volwassenen, ouderen en wie dicht bij hen staat.
region-for-youth = Hulp bij psychische problemen, voor kinderen, jongeren en hun gezin.
region-for-centre = Voor iedereen met een vraag over geld, wonen, relaties, geweld of eenzaamheid.
region-for-town-centre = Voor iedereen: de eerste deur voor inkomen, wonen, dringende medische hulp en begeleiding.
region-no-phone = We kennen geen telefoonnummer.
region-no-contact = We kennen geen telefoonnummer en geen website.
region-no-contact-network = We kennen geen telefoonnummer en geen website: kijk op { $finder }.
region-ask-town-hall = We kennen geen telefoonnummer: vraag het aan je gemeente.
region-lines = Nu met iemand praten
label-welfare-also = OCMW van de gemeente
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } van je gemeente, { $town }
label-confidence = Zekerheid
label-note = Nota van de redactie
label-facts = Feiten
label-changed = Gegevens veranderd
label-next-check = Opnieuw nakijken
label-source = Bron
not-known-ask = Niet bekend: vraag het eerst
not-known = Niet bekend
what-themes = { $kind }. Thema's: { $themes }
place-unknown = Niet bekend: vraag waar het is
place-unknown-area = Plaats niet bekend: navragen. Voor mensen in: { $area }
place-area = Voor mensen in: { $area }
place-town-only = { $town }, straat niet bekend: navragen
place-also = { $place }; ook: { $others }
step-free-yes = Ja, zonder trappen
step-free-no = Nee, er zijn trappen
step-free-unknown = Niet bekend of er trappen zijn: vraag het eerst
cost-not-known = Niet bekend: vraag het na voor je gaat
enrolment-drop-in = Je kunt gewoon komen.
enrolment-contact-first = Neem eerst contact op.
enrolment-booking = Schrijf je eerst in.
enrolment-intake = Er is eerst een kennismakingsgesprek.
enrolment-referral = Je hebt een verwijzing nodig, bijvoorbeeld van je huisarts.
ages-from = vanaf { $from } jaar
ages-to = tot en met { $to } jaar
ages-between = van { $from } tot en met { $to } jaar
step-call = Bel { $phone } voor je gaat.
step-call-now = Bel { $phone }.
step-mail = Schrijf naar { $email } voor je gaat.
step-mail-now = Schrijf naar { $email }.
step-web = Kijk op { $url } en vraag het na voor je gaat.
step-web-now = Kijk op { $url }.
step-walk-in = Je kunt gewoon binnenlopen. Een afspraak is niet nodig.
step-walk-in-check = Je kunt binnenlopen, maar vraag het eerst na: { $contact }.
step-organisation = Van de groep zelf is geen contact bekend. Vraag het aan { $organisation }: { $contact }.
step-network = Er is geen contact bekend. Vraag het aan het netwerk geestelijke gezondheid van de streek, { $network }: { $contact }.
step-network-check = Er is geen contact bekend. Het netwerk van de streek is misschien { $network }: kijk na op { $finder }.
step-listening = Er is geen contact bekend. Wil je praten of verder zoeken? { $line }.
step-none = Er is geen contact bekend. Vraag het in een CAW in je buurt.
phone-unknown = Niet bekend
phone-unknown-network = Niet bekend: vraag het aan het netwerk geestelijke gezondheid van de streek
number-unknown = nummer niet bekend
network-doubtful = { $network }: niet zeker, kijk na op { $finder }
source-line = Bron: { $source }, { $date }
source-line-undated = Bron: { $source }, datum niet bekend
source-own = Informatie van dit centrum, { $date }
source-own-named = Informatie van dit centrum ({ $centre }), { $date }
call-first = bel eerst
source-unknown = Bron: niet bekend
source-card-machine = { $source }; korte tekst geschreven door een machine, nog niet gelezen door een mens
source-card-human = { $source }; korte tekst gelezen door { $who }
source-card-human-nameless = { $source }; korte tekst gelezen door een mens
reviewed-by = { $role }, { $date }
confidence-high = hoog
confidence-medium = gemiddeld
confidence-low = laag
compare-themes = Thema
compare-kind = Soort en begeleiding
compare-checked = Nagekeken
compare-not-needed = Niet nodig: online

### handout
handout-page = blad { $page } van { $pages }
handout-printed = Afgedrukt op { $date }
handout-machine-made = Automatische vertaling, niet door een mens nagekeken.
handout-not-medical = Dit blad helpt je een groep te vinden. Het is geen behandeling, en een groep is geen crisisdienst.
handout-check-again = Vraag het na voor je gaat: uren en plaatsen veranderen.
handout-check-again-by = Opnieuw na te kijken tegen { $date }
handout-in-language = in het { $language }
handout-crisis-title = Heb je nu hulp nodig?
handout-crisis-short = Nu hulp?
handout-lines-checked = Nummers nagekeken op { $date }
handout-lines-checked-mostly = Nummers nagekeken op { $date }, tenzij er iets anders bij staat
number-checked = nummer nagekeken: { $date }
number-check-unknown = nummer: datum van controle niet bekend
handout-lines-unchecked = Datum van de laatste controle van deze nummers: niet bekend
handout-next = Volgende keer
handout-phone = Telefoon
handout-qr = Scan voor de website: { $url }
handout-where = Waar
handout-first-time = Wat gebeurt er de eerste keer
handout-title-list = Groepen voor jou
handout-discreet-title = Groep op { $weekday }, { $time }
handout-discreet-title-undated = Groep
handout-discreet-title-place = Groep in { $place }
handout-discreet-title-day = Groep op { $weekday }
handout-centre = Van { $centre }
handout-map = Kaart: { $place }
map-near-centre = Cirkel: bij het centrum van { $town }. Het juiste adres staat niet op de kaart.
map-near-postcode = Cirkel: bij het midden van { $town }. Het juiste adres staat niet op de kaart.
map-station = Station { $name }: { $distance } in rechte lijn
map-stop = Halte { $name }: { $distance } in rechte lijn
map-alt = Kaart. { $caption }
map-alt-towns = Plaatsen in de buurt: { $towns }
handout-free-call = gratis bellen
handout-file = blad
handout-qr-phone = Scan om te bellen: { $phone }
handout-qr-place = Scan voor de plaats op een kaart: { $place }
handout-qr-alt = QR-code: { $target }

### lists and articles on paper
week-title = Week van { $first } tot { $last }
week-day = { $day }
week-time-unknown = uur: navragen
week-dated = Volgens het rooster van { $date }: bel eerst
week-undated = Datum van dit rooster niet bekend: bel eerst
week-none = Geen groep bekend op { $days }.
week-only-known = Hier staan alleen groepen van wie we de dagen kennen.
news-title = Nieuw sinds { $date }
news-new = Nieuw in deze lijst
news-changed = Gewijzigd
news-new-on = In deze lijst sinds { $date }
news-changed-on = Gewijzigd op { $date }
article-in-short = In het kort
article-next = Wat je nu kunt doen
article-sources = Waar dit vandaan komt
article-not-medical = Dit blad geeft uitleg. Het is geen behandeling en vervangt geen arts.
kinds-title = Soorten groepen naast elkaar
kinds-about = De ene soort is niet beter dan de andere: elke soort dient voor iets anders.
kinds-what-for = Waarvoor
kinds-who-leads = Wie leidt
kinds-protected = Beschermde titel?
kinds-how = Hoe het verloopt
kinds-cost = Prijs
kinds-not-when = Wanneer niet

### booklet
booklet-title = Groepen in { $place }
booklet-postcodes = Postcodes { $from } tot { $until }
booklet-count = { $n ->
    [one] 1 groep
   *[other] { $n } groepen
}
booklet-subtitle = Plaatsen waar je met anderen kunt praten
booklet-contents = Inhoud
booklet-how = Zo lees je dit boekje
booklet-how-themes = De groepen staan per thema. Elke groep heeft een nummer.
booklet-how-also = Past een groep bij meer thema's? Dan staat ze één keer in het boekje. Bij de andere thema's staat “Zie ook”.
booklet-how-ask = Bel of schrijf voor je gaat: uren en plaatsen veranderen.
booklet-how-secret = Staat er geen straat bij een groep? Vraag het adres als je contact opneemt.
booklet-not-medical = Dit boekje helpt je een groep te vinden. Het is geen behandeling, en een groep is geen crisisdienst.
booklet-online = { $n ->
    [one] 1 groep komt alleen online samen, voor wie waar ook woont. Ze staat niet in dit boekje: vraag ernaar.
   *[other] { $n } groepen komen alleen online samen, voor wie waar ook woont. Ze staan niet in dit boekje: vraag ernaar.
}
booklet-map = Kaart
booklet-map-numbers = Een cijfer is het nummer van een groep in dit boekje.
booklet-map-letters = Een letter staat voor meer groepen dicht bij elkaar.
booklet-map-rough = De punten staan in het midden van een gemeente of dorp, niet aan de deur.
booklet-map-missing = Niet op de kaart: { $numbers }
booklet-map-alt = Kaart van { $place } met de nummers van de groepen. De tekst bij elke groep zegt waar ze samenkomt.
booklet-cover-alt = Kaart van België met een punt waar de groepen samenkomen
booklet-see-also = Zie ook
booklet-more-themes = Nog meer thema's
booklet-more-themes-how = Deze groepen staan in het boekje bij een ander thema.
booklet-other = Andere groepen
booklet-region = Hulp in je streek
booklet-region-for = Voor wie woont in { $towns }
booklet-lines = Hulplijnen
booklet-about = Over dit boekje
booklet-about-checked = Bij elke groep staat wanneer iemand de gegevens nakeek. Is dat lang geleden of niet bekend? Dan staat er: bel eerst.
booklet-about-sources = De gegevens komen van { $sources }.
booklet-notes = Notities

### found
chip-distance = binnen { $km } km
chip-age = { $years } jaar
found-understood = Gezocht: { $what }
found-not-understood = Niet begrepen: { $what }
found-nothing-hint = Laat één deel weg, of vraag het aan het CAW of de luisterlijn.
found-nothing = Niets gevonden.
found-groups = { $count ->
    [one] 1 groep
   *[other] { $count } groepen
}
found-results = { $count ->
    [one] 1 resultaat
   *[other] { $count } resultaten
}
found-best-first = beste resultaat eerst
found-order-distance = wat best past eerst, dan wat het dichtst is
found-order-meeting = wat best past eerst, dan wie het eerst samenkomt
found-certain = { $count ->
    [0] geen enkele zegt alles wat gevraagd is: bel eerst
    [one] 1 zegt alles wat gevraagd is
   *[other] { $count } zeggen alles wat gevraagd is
}
found-left-out = Niets past bij alles. Weggelaten: { $what }
found-as-text = Gezocht als woord in de tekst: { $what }
found-corrected = Gelezen als: { $what }
way-without = { $count ->
    [one] Zonder “{ $part }”: 1 resultaat
   *[other] Zonder “{ $part }”: { $count } resultaten
}
way-near = { $count ->
    [one] { $place }: { $km }, 1 resultaat
   *[other] { $place }: { $km }, { $count } resultaten
}
way-online = { $count ->
    [one] Online: 1 resultaat
   *[other] Online: { $count } resultaten
}
found-shown = de eerste { $shown } staan hier

### outcomes
outcome-edition-missing = Er is geen gegevensbestand: { $file }. Kies een ander of haal een nieuw op.
outcome-edition-not-an-edition = Dit is geen gegevensbestand van dit programma: { $file }.
outcome-edition-damaged = Het gegevensbestand is beschadigd: { $file }. Haal het opnieuw op.
outcome-edition-program-too-old = Voor dit gegevensbestand is een nieuwere versie van het programma nodig: { $file }.
outcome-edition-unreadable = Het gegevensbestand kan niet gelezen worden: { $file }.
outcome-edition-instead = Uitgave { $damaged } is beschadigd. Je werkt met uitgave { $serial } van { $date }. Vernieuw de gegevens: dat herstelt ze.
outcome-unforeseen = Er ging iets mis dat niet mocht. Er is niets verloren; probeer het opnieuw.
outcome-no-screen = Er is hier geen scherm om een venster op te tonen. De opdrachten zonder venster werken wel: healing-desktop --help.
outcome-self-test-failed = De zelftest is niet geslaagd; de stappen hierboven zeggen waar.
outcome-no-such-entry = Er bestaat geen fiche met dit nummer: { $id }.
outcome-no-such-place = Deze plaats is niet bekend in België: { $place }.
outcome-no-such-need = Er zijn geen lijnen voor dit woord: { $need }. Kies uit: { $needs }.
outcome-no-entry-for-handout = Er is niets gekozen om af te drukken. Kies eerst een fiche.
outcome-handout-nothing-chosen = Er is niets gekozen om af te drukken. Kies eerst een fiche.
outcome-handout-too-many = Zoveel groepen passen niet op dit blad. Op een kaart past er één, op een A4-blad passen er drie.
outcome-handout-letters = In deze fiche staan letters die niet afgedrukt kunnen worden. Vraag een collega om de fiche na te kijken.
outcome-handout-no-fonts = De lettertypes van het programma ontbreken. Installeer het programma opnieuw.
outcome-handout-layout = Het blad kon niet gemaakt worden. De gegevens op het scherm blijven bruikbaar.
outcome-handout-paper = Dit kan niet op dit papier. Alleen de crisiskaart past in een portefeuille, en een blad met strookjes heeft een A4-blad nodig.
outcome-nothing-new = Niets nieuws sinds { $date }.
outcome-week-empty = Geen samenkomst bekend van { $first } tot { $last }.
article-minutes = { $n } min lezen
guide-title = Hulp
guide-about = Korte bladzijden, één taak per bladzijde. De toetsen staan erbij zoals ze op deze computer heten.
guide-for-reception = Voor het onthaal
guide-for-volunteer = Voor vrijwilligers
guide-for-senior = Alleen aan de computer
guide-for-publisher = Voor de uitgever
guide-all-pages = Alle bladzijden van de hulp
article-contents = In dit artikel
article-more = Lees ook
article-call = Wil je nu met iemand praten?
article-groups-near = Groepen bij { $place }
article-groups = Groepen over dit thema
article-groups-all = Alle groepen: { $theme }
article-found-in-other = Je zocht iets dat in deze taal staat.
article-read-in-own = Lees het in het Nederlands
article-shows = Wat het toont:
article-shows-not = Wat het niet toont:
article-recheck = Wat een mens nog moet nakijken
outcome-no-article-found = Er is geen artikel gevonden. Probeer één woord, of vraag de lijst zonder woorden.
outcome-article-other-language = Dit artikel bestaat nog niet in je taal. Je leest het in een andere taal.
outcome-no-such-guide = Er is geen bladzijde met deze naam in de hulp: { $slug }.
outcome-no-such-article = Er is geen artikel met deze naam: { $slug }.
outcome-article-faulty = Het artikel { $slug } kan niet gelezen worden: { $fault }
article-fits = Welke groep past bij mij?
article-fits-about = Drie vragen die naar een lijst leiden, en de soorten naast elkaar.
outcome-kinds-sources = Waar dit vandaan komt: { $works }.
outcome-handout-no-kinds = Deze gegevens zeggen nog niets over de soorten groepen. Haal nieuwere gegevens op.
outcome-handout-no-article = Er is geen artikel gekozen om af te drukken.
outcome-booklet-place = Voor een boekje is een plaats nodig: een gemeente, een postcode of postcodes van tot, zoals 9000-9099.
outcome-no-groups-at = We kennen geen groep die samenkomt in { $place }.
outcome-place-shared = Er zijn meer plaatsen met de naam { $name }: { $places }. Geef de postcode.
outcome-postcodes-reversed = Zet de kleinste postcode eerst: { $first }-{ $last }.
outcome-handout-fold-two-languages = Twee talen naast elkaar kunnen niet tot een boekje gevouwen worden. Kies één taal, of vouw niet.
outcome-handout-fold-booklet-only = Alleen het boekje van een gemeente kan gevouwen worden.
outcome-save-no-space = Niet bewaard: er is geen plaats meer. Kies een andere plaats voor { $file }.
outcome-save-read-only = Niet bewaard: op deze schijf kan niet geschreven worden. Kies een andere plaats voor { $file }.
outcome-save-not-allowed = Niet bewaard: hier mag niet geschreven worden. Kies een andere plaats voor { $file }.
outcome-save-no-folder = Niet bewaard: deze map bestaat niet. Kies een andere plaats voor { $file }.
outcome-save-is-folder = Niet bewaard: { $file } is een map. Geef een andere naam.
outcome-save-failed = Niet bewaard: { $file } kon niet geschreven worden. Kies een andere plaats.
outcome-sync-up-to-date = De gegevens zijn bij.
outcome-sync-available = Er zijn nieuwe gegevens: uitgave { $to }.
outcome-sync-updated = De gegevens zijn vernieuwd. Nieuw: { $new }, gewijzigd: { $changed }, niet meer vermeld: { $gone }.
outcome-sync-offline = Er is geen verbinding. Je werkt verder met de gegevens die er zijn.
outcome-sync-proxy-asks-password = De proxy van het netwerk vraagt een wachtwoord. Vraag het aan wie het netwerk beheert.
outcome-sync-network-asks-login = Het netwerk toont eerst een eigen pagina. Open de browser, meld je aan en probeer opnieuw.
outcome-sync-no-edition-there = Hier staan geen gegevens voor dit programma. Kijk de map of het adres na.
outcome-sync-clock-wrong = De klok van deze computer klopt niet: hij zegt { $date }. Zet hem juist en probeer opnieuw.
outcome-sync-older-than-mine = Wat hier staat, is ouder dan wat je hebt. Je gegevens blijven zoals ze zijn.
outcome-sync-signature-wrong = De handtekening klopt niet. Niets is overgenomen; laat het de uitgever weten.
outcome-sync-no-space = Er is te weinig plaats op de schijf. Maak plaats en probeer opnieuw; je gegevens zijn er nog.
outcome-sync-not-writable = In de map van het programma kan niet geschreven worden. Je gegevens zijn er nog.
outcome-sync-program-too-old = Voor de nieuwe gegevens is een nieuwere versie van het programma nodig. Je gegevens zijn er nog.
outcome-sync-expired = Wat hier staat, is te oud om nog te vertrouwen. Laat de stick opnieuw schrijven, of vernieuw via internet.
outcome-sync-rejected = Wat er kwam, was beschadigd. Niets is overgenomen; probeer het later opnieuw.
outcome-sync-far-fewer = De nieuwe gegevens tellen { $would } groepen en diensten, nu zijn het er { $was }. Niets is overgenomen; vraag het na bij de uitgever.
outcome-sync-not-trusted = Deze computer vertrouwt het certificaat van het adres niet. Vraag het aan wie het netwerk beheert.
outcome-sync-busy = De gegevens worden al vernieuwd. Wacht even.
outcome-sync-cancelled = Gestopt. Je gegevens zijn zoals ze waren.
outcome-sync-broken-off = De vernieuwing brak af. Je gegevens zijn zoals ze waren; probeer het nog eens.
outcome-sync-no-key = Dit programma vertrouwt nog geen uitgever en neemt dus niets over. Vraag aan wie het je gaf een programma dat er een kent.
outcome-sync-no-source = Zeg waar de gegevens vandaan komen: --from met een adres of een map.
outcome-program-available = Er is een nieuwere versie van het programma: { $version }. Nu werk je met { $running }.
outcome-program-current = Je hebt de nieuwste versie van het programma: { $running }.
outcome-program-fetched = Het installatiebestand van versie { $version } staat klaar en is nagekeken. Er wordt niets vanzelf geïnstalleerd.
outcome-program-older-offered = Hier staat versie { $version } van het programma. Dat is ouder dan wat al eens werd aangeboden, dus ze wordt niet opgehaald. Laat het de uitgever weten.
outcome-program-needs-between = Versie { $version } van het programma volgt op een versie die je nog niet hebt. Vraag die aan wie je dit programma gaf.
outcome-program-wrong-file = Wat er kwam, is geen installatiebestand voor deze computer. Het is weggegooid; laat het de uitgever weten.
outcome-program-no-installation = Voor dit programma bestaat geen installatiebestand: het loopt vanuit de broncode of op een ander soort computer.
outcome-stick-written = Uitgave { $serial } staat op de stick. Werp hem eerst uit en haal hem dan weg.
outcome-stick-already-there = Uitgave { $serial } stond al op de stick. Werp hem eerst uit en haal hem dan weg.
outcome-stick-stick-is-newer = Op de stick staat een nieuwere uitgave dan op deze computer: { $serial }. Vernieuw je gegevens vanaf de stick.
outcome-stick-nothing-to-give = Er is nog niets om door te geven. Vernieuw eerst de gegevens en schrijf dan de stick.
outcome-stick-not-newest = Er is een nieuwere uitgave dan die waarmee je werkt. Vernieuw eerst de gegevens en schrijf dan de stick.
outcome-stick-full-missing = Deze computer heeft het volledige bestand niet meer. Vernieuw de gegevens waar ze vandaan komen en schrijf dan de stick.
outcome-stick-expired = De gegevens zijn te lang geleden bevestigd; een ander centrum zou ze niet aannemen. Vernieuw eerst de gegevens en schrijf dan de stick.
outcome-stick-clock-wrong = De klok van deze computer klopt niet. Zet hem juist en probeer opnieuw.
outcome-stick-no-space = Er is te weinig plaats op de stick. Maak plaats of neem een andere.
outcome-stick-read-only = Daar kan niets geschreven worden. Ontgrendel de stick of neem een andere.
outcome-stick-taken-out = De stick is weg of werkt niet. Steek hem opnieuw in of neem een andere.
outcome-stick-no-folder = Deze map is er niet. Steek de stick in en probeer opnieuw.
outcome-stick-busy = De gegevens worden nu vernieuwd. Wacht even.
outcome-stick-cancelled = Gestopt. Wat op de stick stond, staat er nog.
outcome-stick-no-key = Dit programma kent nog geen uitgever.
outcome-rolled-back = Je werkt weer met uitgave { $serial }.
outcome-no-way-back = Er is geen vorige uitgave om naar terug te gaan.

# Wat er veranderd is
news-edition = { $date } · uitgave { $serial }
news-kind-new = Nieuw: { $n }
news-kind-changed = Gewijzigd: { $n }
news-kind-gone = Niet meer in de gids: { $n }
news-more = en nog { $n }
news-nothing = De laatste 30 dagen is er niets veranderd.
news-not-seen = Alleen iets dat je in deze taal niet ziet.
news-now-in = Hoort nu bij { $name }.
news-gone-until = Je kunt het hier nog lezen tot en met { $date }.
change-not-given = niet vermeld
label-name = Naam
label-step = Wat je kunt doen
label-checks = Wie het nakeek
unlisted-since = Staat sinds { $date } niet meer in de gids. Vraag eerst of dit nog bestaat.
unlisted-name = Sinds { $date } niet meer in de gids: { $name }

# What to look at before printing
warning-qr-left-out = Geen QR-code: wat erin moet, is te lang om goed te scannen.
warning-logo-left-out = Zonder logo: het bestand is beschadigd, te groot of geen PNG, JPEG of SVG.
warning-qr-web-instead = De QR-code opent de website: wat je koos, kan hier niet.
warning-qr-phone-instead = De QR-code belt het nummer: wat je koos, kan hier niet.
warning-qr-impossible = Geen QR-code: wat je koos, kan hier niet.
warning-points-at-screen = Op papier kan men niet klikken: “{ $words }”. Lees de fiche na.
warning-emoji = Een tekeningetje wordt niet voorgelezen en drukt slecht af: “{ $words }”.
warning-long-sentence = Een lange zin: “{ $words }”
warning-open-lead-in = Na de dubbele punt komt niets: “{ $words }”
warning-unknown-number = Dit nummer staat niet in de nagekeken lijst: { $words }. Bel het eerst zelf.
warning-no-longer-listed = Niet meer in de gids: “{ $words }”. Vraag eerst of dit nog bestaat.
warning-too-thick = { $words } vellen zijn te dik om samen te vouwen en te nieten. Kies een kleiner gebied.

# De tafel van de uitgever
publish-ask-passphrase = Wachtwoordzin van { $name }:
publish-passphrases-differ = De twee wachtwoordzinnen zijn niet gelijk. Er is geen sleutel gemaakt.
publish-keys-made = { $n ->
    [one] De sleutel is gemaakt. Bewaar hem en zijn wachtwoordzin op twee verschillende plaatsen.
   *[other] Er zijn { $n } sleutels gemaakt. Bewaar elke sleutel en zijn wachtwoordzin op twee verschillende plaatsen.
}
publish-key-exists = Er is hier al een sleutel { $name }. Die blijft zoals hij is.
publish-key-passphrase-short = De wachtwoordzin van { $name } is te kort. Er zijn minstens { $least } tekens nodig.
publish-key-passphrase-wrong = De wachtwoordzin van { $name } klopt niet.
publish-key-damaged = Het bestand van de sleutel { $name } is beschadigd. Neem de kopie.
publish-no-cryptography = Voor sleutels is nog een bibliotheek nodig: installeer het programma met de extra "publish".
publish-exists = Hier is al een uitgavemap: { $detail }.
publish-no-repository = Hier is geen uitgavemap: { $detail }. Begin er een met --new.
publish-damaged = De uitgavemap is beschadigd: { $detail }. Er is niets geschreven; zet de kopie terug.
publish-keys-missing = Te weinig sleutels voor de rol { $detail }. Er is niets geschreven.
publish-no-such-key = Deze sleutel is hier niet bekend: { $detail }.
publish-not-newer = Uitgave { $detail } is er al. Geef de nieuwe uitgave een hoger nummer.
publish-faulty-edition = Deze uitgave kan niet verschijnen.
publish-not-written = Dit kan niet gelezen of geschreven worden: { $file }.
publish-dry-run = Er is niets geschreven. Dit zou het zijn:
publish-valid-until = Onderteken opnieuw voor { $date }.
publish-serves = De uitgavemap staat op { $address }, alleen voor deze computer. Ctrl+C stopt.
publish-port-taken = Poort { $port } is bezet. Kies een andere.

# Wat er mis is met een gepubliceerd bestand
line-at = Regel { $line }:
line-whole = Het bestand:
line-encoding = dit is geen tekst in UTF-8. Haal het bestand opnieuw op.
line-not-json = dit is geen JSON. Haal het bestand opnieuw op.
line-not-an-object = dit is geen record. Maak de uitgave opnieuw.
line-too-deep = het record is te diep genest. Maak de uitgave opnieuw.
line-control-character = in een tekst staat een stuurteken. Haal het uit de bronnen.
line-not-canonical = het record is niet geschreven in de enige vorm die mag. Maak de uitgave opnieuw.
line-field = het veld { $where } ontbreekt of is fout. Verbeter het in de bronnen.
line-twice = { $where } staat er twee keer. Haal er een weg.
line-unsorted = { $where } staat op de verkeerde plaats. Maak de uitgave opnieuw.
line-too-long = de regel is langer dan een programma aanneemt. Maak de teksten van dit item korter.
line-too-many = er zijn meer regels dan een programma aanneemt.
line-too-large = uitgepakt is het groter dan een programma aanneemt.
line-not-xz = dit is geen .xz-bestand, of het is beschadigd. Haal het opnieuw op.
line-cut-off = het bestand breekt af. Haal het opnieuw op.
line-head = dit is geen bestand van een uitgave: de eerste regel is fout.
line-schema = de uitgave heeft een nieuwere vorm ({ $where }). Werk het programma bij.
line-count = er staat meer of minder in dan de eerste regel zegt. Haal het opnieuw op.
line-state = de inhoud is niet wat de eerste regel zegt. Haal het opnieuw op.
line-order-list = in de volgorde van { $where } ontbreekt iets of staat er te veel. Maak de uitgave opnieuw.
line-reference = { $where } wordt genoemd maar is er niet. Voeg het toe of haal de naam weg.
line-too-many-faults = er zijn te veel fouten; de rest wordt niet gezegd.
delta-other-version = De wijzigingen beginnen bij een andere uitgave. De hele uitgave is nodig.
delta-gap = De wijzigingen sluiten niet op elkaar aan. De hele uitgave is nodig.
delta-unknown-id = De wijzigingen halen weg wat er niet is ({ $where }). De hele uitgave is nodig.
delta-state = De wijzigingen geven niet de bedoelde uitgave. De hele uitgave is nodig.
publish-data-fault = Fout
publish-data-warning = Let op
publish-data-at = { $level }: { $where }: { $sentence }
publish-data-sound = { $n ->
    [0] { $data }: geen fouten.
    [one] { $data }: geen fouten, { $n } waarschuwing.
   *[other] { $data }: geen fouten, { $n } waarschuwingen.
}
publish-data-faults = { $n ->
    [one] { $data }: { $n } fout.
   *[other] { $data }: { $n } fouten.
}
publish-data-nothing-made = { $n ->
    [one] { $data }: { $n } fout; er is niets geschreven.
   *[other] { $data }: { $n } fouten; er is niets geschreven.
}
publish-data-quality = { $file } is geschreven.
publish-data-texts = { $file } is geschreven.
publish-data-build = { $file } is gemaakt.
publish-busy = Er wordt hier net een andere stap ondertekend. Wacht daarop en probeer het dan opnieuw.
publish-no-such-kind = Dit soort bestand kan er niet bij: { $detail }.
publish-file-name = Een centrum kan geen bestand met deze naam ophalen: { $detail }. Gebruik letters, cijfers, punten en streepjes.
publish-no-such-file = Geen toegevoegd bestand heet { $detail }.
publish-no-such-platform = Zeg bij een programma welke versie het is (--version) en voor welke computers (--platform): { $detail }.
publish-no-installer = Dit is geen installatiebestand voor die computers: { $detail }.
publish-older-program = Versie { $detail } is er al. Geef de nieuwe een hogere versie.

### files for other programs
column-kind = Soort
column-themes = Thema's
column-audiences = Doelgroepen
column-age-from = Leeftijd vanaf
column-age-to = Leeftijd tot
column-street = Straat en nummer
column-postcode = Postcode
column-town = Gemeente
column-other-places = Andere plaatsen
column-area = Gebied
column-checked-on = Nagekeken op
column-id = Nummer van de fiche
outcome-export-nothing = Niets bewaard: hiervoor is geen enkele fiche gevonden.
outcome-export-no-schemas = Niets bewaard: de schema's in { $folder } kunnen niet gelezen worden.
outcome-export-not-valid = Niets bewaard: dit past niet in HSDS: { $detail }
export-done = { $n ->
    [one] { $file }: { $n } fiche
   *[other] { $file }: { $n } fiches
}
mapping-unreadable = De toewijzing { $file } kan niet gelezen worden: { $detail }
mapping-unknown-field = { $file }: het veld { $detail } bestaat niet. Kijk in docs/exchange.md.
mapping-wrong-form = { $file }: dit is niet geschreven zoals het moet: { $detail }.
mapping-unknown-column = { $file }: de tabel heeft geen kolom { $detail }.
mapping-no-name = { $file }: zeg welke kolom de naam is (name).
mapping-guessed = { $file } is geschreven. Lees het na voor je ermee invoert.
publish-root-no-root = Dit is niet de root van een publicatiemap. Neem MAP/metadata/1.root.json.
publish-root-unsigned = Deze root is niet door genoeg van zijn eigen sleutels ondertekend. Neem MAP/metadata/1.root.json.
publish-root-development = Dit is de root voor ontwikkeling: niemand heeft de sleutels. Zet die van de uitgever met publish root --set BESTAND.
publish-root-few-keys = De rol { $detail } heeft te weinig sleutels om het programma te verspreiden.
publish-root-shared-keys = Twee rollen delen een sleutel. Elke rol heeft een eigen sleutel nodig.
publish-root-soon-over = Deze root eindigt op { $detail }. Vernieuw hem voor je het programma verspreidt.
publish-root-set = Dit programma neemt nu over wat deze uitgever ondertekent. De root geldt tot { $date }.
publish-root-good = Met deze root mag het programma verspreid worden. Hij geldt tot { $date }.

### what an import says of a file
import-level-error = Geweigerd
import-level-repaired = Rechtgezet
import-level-warning = Kijk dit na
import-level-note = Goed om te weten
import-done = { $file }: { $read ->
    [one] { $read } dienst gelezen
   *[other] { $read } diensten gelezen
}. { $kept } zoals ze waren, { $changed } rechtgezet, { $refused } niet overgenomen.
import-draft = Het ontwerp is { $file }. Open het met --edition.
import-draft-where = Zeg waar het ontwerp moet komen: --out BESTAND.
import-nothing = Uit { $file } is niets overgenomen.
import-field-none = niets hiervan
import-field-group-kind = Soort groep
import-field-day = Dag van de week
import-field-opens = Van hoe laat
import-field-closes = Tot hoe laat
import-field-attending = Ter plaatse of online
import-field-starts = Eerste dag
import-field-ends = Laatste dag
import-centre-done = In het centrum: { $added } nieuw, { $changed } gewijzigd, { $same } gebleven zoals het was.
import-centre-until = Wat nieuw is, geldt een jaar. Daarna vraagt het programma of het nog klopt.
import-centre-published = Staat al in de gids, niet overgenomen: { $names }
centre-kept-file = Wat van het centrum zelf is, staat op deze computer: { $place }
centre-kept-server = Wat van het centrum zelf is, delen alle balies: { $place }.
centre-away = De server antwoordt niet sinds { $date }, { $time }. Je werkt verder met wat hier is.
centre-away-not-allowed = De server laat deze computer niet binnen. Vraag het aan wie ervoor zorgt.
centre-away-program-too-old = De server vraagt een nieuwere versie van dit programma.
centre-waiting = { $n ->
    [one] 1 verandering wacht op de server.
   *[other] { $n } veranderingen wachten op de server.
}
centre-conflicts = { $n ->
    [one] 1 verandering botst met die van een collega. Kies in het venster welke blijft.
   *[other] { $n } veranderingen botsen met die van een collega. Kies in het venster welke blijft.
}
centre-count-OwnEntry = Eigen groepen: { $n }
centre-count-Note = Notities: { $n }
centre-count-Report = Meldingen: { $n }
centre-count-KeptList = Lijsten: { $n }
centre-count-Watch = Gevolgd: { $n }
centre-count-Tally = Cijfers: { $n }
centre-count-Setting = Keuzes: { $n }
centre-backups = Laatste reservekopie: { $date }. Bewaard: { $n }.
centre-no-backups = Er is nog geen reservekopie.
centre-backup-made = De reservekopie is gemaakt en nagekeken: { $file }
centre-restored = Alles uit de reservekopie is terug.
centre-restored-before = Wat er stond, is bewaard in { $file }.
centre-moved = Alles staat nu in { $place }, geteld en vergeleken.
centre-moved-to-server = Geef elke computer van het centrum dit adres als HEALING_CENTRE_URL. Tot dan gebruiken ze wat ze gebruikten.
centre-refused-no-space = Er is te weinig plaats op de schijf. Er is niets veranderd.
centre-refused-not-allowed = Hier mag niet gelezen of geschreven worden. Er is niets veranderd.
centre-refused-damaged = Dit bestand is beschadigd. Er is niets veranderd.
centre-refused-program-too-old = Hiervoor is een nieuwere versie van het programma nodig. Er is niets veranderd.
centre-refused-unreachable = De server antwoordt niet. Er is niets veranderd; probeer het later opnieuw.
centre-refused-failed = Dit lukte niet. Kijk het bestand of het adres na. Er is niets veranderd.
centre-refused-not-a-backup = Dit is geen reservekopie van een centrum. Er is niets veranderd.
centre-refused-no-file = Dit bestand is er niet.
centre-refused-waiting = Er wacht nog iets op de server of op een keuze. Zie: healing-desktop centre. Er is niets veranderd.
centre-refused-not-empty = Er staat al iets in. Kies een lege plaats. Er is niets veranderd.
centre-refused-differs = Wat aankwam, is niet wat vertrok. Wat er was, is er nog; gebruik het nieuwe niet.
centre-not-opened = Wat van het centrum zelf is, kan niet gelezen of bewaard worden ({ $reason }). Er is niets veranderd.
centre-conflict = Een collega veranderde intussen “{ $name }”. Er is niets veranderd. Probeer opnieuw.
centre-pins-none = Er is geen pincode: wie aan een balie zit, mag alles.
centre-pins-forgotten = Alle pincodes zijn weg. Er werd geen pincode gevraagd: wie dit kan doen, kan de gegevens toch al lezen.
centre-pin-staff = Medewerkers: { $set ->
    [yes] hebben een pincode
   *[no] geen pincode
}
centre-pin-manager = Verantwoordelijke: { $set ->
    [yes] heeft een pincode
   *[no] geen pincode
}
centre-groups-none = Dit centrum heeft nog geen eigen groepen.
centre-groups-until = tot { $date }
centre-groups-over = voorbij sinds { $date }
centre-groups-removed = Weg: { $name }
centre-groups-which = Geen eigen groep, of meer dan één, heet “{ $id }”. Neem meer letters van de code.
export-own-format = Eigen groepen gaan alleen naar de uitgever: --format hsds, zonder andere vraag.
publish-add-done = { $file }: { $added } nieuwe groepen, { $kept } stonden er al, { $refused } niet overgenomen.
publish-add-here = { $name }: staat al in data/
publish-add-not = { $name }: niet overgenomen. { $why }
publish-add-rhythm = { $name }: om de zoveel weken, zonder dag om van te tellen. De regel is weggelaten; vraag een dag waarop de groep samenkomt.
publish-add-card = { $name }: de korte kaart in { $languages } is gemaakt uit soort en thema. Schrijf een echte.
own-card = { $kind }. Het gaat over: { $themes }.
publish-add-nothing = In { $file } staat geen groep die overgenomen kan worden.
own-on-appointment = na afspraak
own-centre = dit centrum
own-fault-name = Geef de naam van de groep.
own-fault-kind = Kies wat het is.
own-fault-themes = Kies minstens één thema. Zo vindt men de groep.
own-fault-not-in-list = “{ $value }” staat niet meer in de lijst. Kies iets anders.
own-fault-too-long = Dit zijn { $letters } letters. Maak er hoogstens { $most } van.
own-fault-how-often = Zeg ook hoe vaak. Anders is er geen volgende datum.
own-fault-weekday = Kies ook de dag van de week.
own-fault-clock = “{ $value }” is geen uur. Schrijf het zo: 19:30.
own-fault-clock-from = Zeg ook wanneer het begint.
own-fault-clock-order = Het eindigt voor het begint. Kijk beide uren na.
own-fault-day = “{ $value }” is geen dag. Schrijf hem zo: 3/3/2027, of met de naam van de maand.
own-fault-day-missing = Zeg op welke dag.
own-fault-day-over = “{ $value }” is voorbij. Geef een dag die nog komt.
own-fault-day-weekday = “{ $value }” valt op een andere dag van de week. Kijk beide na.
own-fault-place = Geen plaats in België heet “{ $value }”. Geef een postcode of een gemeente.
own-fault-place-of-street = Geef ook de postcode. Zo is de straat te vinden.
own-fault-place-of-walk-in = Geef de postcode. Wie binnenloopt, moet weten waar.
own-fault-phone = “{ $value }” is geen telefoonnummer. Kijk de cijfers na.
own-fault-phone-missing = Geef het nummer dat men belt.
own-fault-email = “{ $value }” is geen mailadres. Het heeft een @ en een punt: naam@voorbeeld.be.
own-fault-email-missing = Geef het adres waar men naar mailt.
own-fault-url = “{ $value }” is geen webadres. Schrijf het zo: www.voorbeeld.be.
own-fault-url-missing = Geef het adres van de website.
own-fault-amount = “{ $value }” is geen bedrag. Schrijf het zo: 5 of 7,50.
own-fault-amount-missing = Zeg hoeveel het kost.
own-fault-reach = Geef één manier om iemand te bereiken, of de postcode van de plaats.
hsds-temporarily-closed = Een tijdje gesloten.
hsds-no-file = Dit bestand is er niet.
hsds-unreadable = Dit kan niet gelezen worden. { $detail }
hsds-too-large = Dit is groter dan het programma leest.
hsds-too-deep = De objecten zitten te diep in elkaar.
hsds-too-many-rows = Er zijn meer dan { $most } rijen, of te veel waarden. Maak er delen van.
hsds-not-json = Dit is geen goede JSON: { $position }
hsds-not-hsds = Dit heeft geen vorm die het programma kent.
hsds-broken-zip = Het zip-bestand is stuk. { $detail }
hsds-encrypted = Het zip-bestand heeft een wachtwoord. Pak het eerst uit.
hsds-no-services = Er zitten geen diensten in.
hsds-needs-mapping = Een eigen tabel heeft een vertaling van kolommen nodig: --mapping BESTAND.
hsds-missing = Dit moet er staan, en staat er niet.
hsds-unknown-value = “{ $value }” is hier niet bekend. Bekend: { $known }.
hsds-not-a-date = “{ $value }” is geen dag zoals 2026-11-24.
hsds-not-a-time = “{ $value }” is geen uur zoals 19:30.
hsds-not-a-number = “{ $value }” is geen getal.
hsds-not-text = Hier staat een lijst of een object. Het is opzijgezet.
hsds-not-an-object = Dit is niets wat het programma kent.
hsds-twice = “{ $value }” staat er twee keer.
hsds-line-too-long = Deze rij is te lang. De rest van het bestand is niet gelezen.
hsds-broken-csv = Deze rij kan niet gelezen worden: { $detail }
hsds-encoding = Gelezen als { $encoding }.
hsds-control-characters = Tekens die niemand ziet, zijn weggehaald.
hsds-id-made = Het had geen eigen nummer. Het kreeg er een.
hsds-id-not-uuid = “{ $value }” is geen UUID. De groep krijgt er een, het oude nummer is bewaard.
hsds-taken-as = Hier stond niets. Genomen als “{ $value }”.
hsds-rewritten = “{ $value }” is gelezen als “{ $now }”.
hsds-time-zone = { $value } is een andere tijdzone. Genomen als { $now } in Brussel.
hsds-moved = “{ $value }” staat nu in { $column }.
hsds-dangling = “{ $value }” staat niet in { $table }.
hsds-cycle = “{ $value }” staat boven zichzelf.
hsds-odd-email = “{ $value }” is geen e-mailadres.
hsds-odd-url = “{ $value }” is geen webadres. Het moet beginnen met https://.
hsds-odd-phone = “{ $value }” is geen geldig telefoonnummer.
hsds-outside-belgium = Het punt { $value } ligt buiten België.
hsds-ages = De leeftijden kunnen niet kloppen: { $value }.
hsds-no-rule = Er staat niet wanneer: freq en dtstart ontbreken.
hsds-rule-as-text = Deze regel zegt niet op welke dagen. Alleen de woorden zijn overgenomen.
hsds-ends-before = Het eindigt voor het begint: { $value }.
hsds-in-future = { $value } moet nog komen.
hsds-differs = Hier “{ $value }”, eerder “{ $other }”. Het eerste is bewaard.
hsds-more-cells = { $n ->
    [one] De rij heeft { $n } cel meer dan de kop.
   *[other] De rij heeft { $n } cellen meer dan de kop.
}
hsds-place-unknown = Voor “{ $value }” is geen Belgische gemeente gevonden.
hsds-no-theme = De groep heeft geen thema van ons. Geef er een.
hsds-language-unknown = De taal “{ $value }” staat niet in onze lijst. Ze is bewaard.
hsds-expired = De informatie gold tot { $value }. Vraag het opnieuw.
hsds-delimiter = Tussen de cellen staat { $delimiter }.
hsds-term-unknown = “{ $value }” ({ $taxonomy }) staat in geen lijst van ons. Het is bewaard.
hsds-not-active = De dienst is “{ $value }”. Hij is bewaard, maar staat niet in de gids.
hsds-file-not-read = { $name } is niet gelezen.
hsds-unused-terms = { $n ->
    [one] { $n } term wordt nergens genoemd.
   *[other] { $n } termen worden nergens genoemd.
}
hsds-not-in-hsds = HSDS 3 heeft geen tabel { $table }. De rijen zijn bewaard.
hsds-only-kept = Het programma kent deze tabel niet. { $n ->
    [one] { $n } rij is bewaard.
   *[other] { $n } rijen zijn bewaard.
}
hsds-more = En nog { $n } zoals dit.
publish-no-history = Deze uitgave zegt niet welke velden veranderden. Maak ze met --repository om dat toe te voegen.
call-title = Belronde voor de gids, { $date }
call-how = { $calls } telefoontjes over { $entries } items, de oudste controle eerst. Lees voor wat hier staat, kruis een vakje aan en schrijf op wat anders is, met de datum en je rol.
call-correct = klopt
call-changed = veranderd
call-stopped = gestopt
call-no-answer = geen antwoord
call-what = Wat is anders:
call-date = Datum:
call-role = Rol:
call-reach = Eigen contact
publish-recheck-none = Er moet niets nagekeken worden.
publish-recheck-due = { $calls } telefoontjes over { $entries } items.
call-unknown = Niet bekend
column-confidential = Plaats geheim
cell-yes = ja
publish-merge-applied = toegepast
publish-merge-conflict = conflict
publish-merge-refused = geweigerd
publish-merge-taken = dit koos je
publish-merge-agreed = iedereen is het eens
publish-merge-same-already = het staat er al zo
publish-merge-centres-disagree = centra zijn het niet eens: { $detail }
publish-merge-changed-meanwhile = de waarde werd intussen veranderd: { $here }
publish-merge-needs-a-person = een mens beslist: gebruik --take
publish-merge-entry-gone = het item staat niet meer in de data
publish-merge-no-such-field = centra kunnen dit veld niet veranderen
publish-merge-not-sound = het item zou fout zijn: { $detail }
publish-merge-other-taken = je koos het woord van een ander centrum
publish-merge-confirmed-later = { $detail } zei later dat alles klopt
publish-merge-done = Toegepast: { $applied }, in conflict: { $conflict }, geweigerd: { $refused }.
publish-merge-unused = Geen correctie gaat over { $detail }.
publish-merge-take = Schrijf ITEM:VELD=CENTRUM, niet { $detail }.
edition-file-whole = Uitgave { $serial } is gaaf: { $lines } records.

### what is wrong with the data of a publisher
finding-no-file = Dit bestand ontbreekt. Zet het terug.
finding-not-utf-8 = Dit bestand is geen tekst in UTF-8. Bewaar het opnieuw als UTF-8.
finding-not-read = Dit kan niet gelezen worden ({ $detail }). Kijk het bestand na.
finding-not-yaml = Vanaf teken { $column } van deze regel is dit geen YAML. Kijk naar aanhalingstekens, dubbele punten en inspringen.
finding-control-character = Hier staat een stuurteken. Haal het weg.
finding-holds-itself = Dit bestand bevat zichzelf. Schrijf alles voluit.
finding-not-a-value = “{ $value }” kan niet gelezen worden. Zet het tussen aanhalingstekens, zonder teken ervoor.
finding-field-twice = Dit veld staat er twee keer. Haal er een weg.
finding-not-a-list = Dit bestand is geen lijst. Begin elk deel met een streepje.
finding-edition-ends-early = De uitgave zou eindigen voor ze begint. Geef een latere dag.
finding-read-back = Geen centrum kan het gemaakte bestand lezen: { $why }
finding-missing = “{ $field }” ontbreekt. Vul het in.
finding-one-missing = Een van deze velden ontbreekt: { $fields }. Vul er een in.
finding-no-such-field = Hier is geen veld “{ $field }”. Kijk hoe je het schrijft, of haal het weg.
finding-not-one-of = “{ $value }” is hier niet bekend. Schrijf een van deze: { $known }.
finding-type-string = “{ $value }” is geen tekst. Zet tekst tussen aanhalingstekens.
finding-type-array = “{ $value }” is geen lijst. Zet het tussen vierkante haken.
finding-type-object = “{ $value }” heeft geen velden. Schrijf elk veld op een eigen regel, als “naam: waarde”.
finding-type-integer = “{ $value }” is geen heel getal. Schrijf alleen cijfers, zonder aanhalingstekens.
finding-type-number = “{ $value }” is geen getal. Schrijf cijfers, zonder aanhalingstekens.
finding-type-boolean = “{ $value }” is geen ja of nee. Schrijf true voor ja of false voor nee.
finding-not-written = “{ $value }” is niet goed geschreven. Schrijf het zoals { $example }.
finding-item-twice = In deze lijst staat iets twee keer. Haal er een weg.
finding-too-short = Hier staat te weinig tekst. Schrijf er iets, of haal het veld weg.
finding-too-long = Deze tekst is te lang. Schrijf hoogstens { $limit } tekens.
finding-too-few = Hier staat te weinig. Minstens { $limit } moet er staan.
finding-too-many = Hier staat te veel. Hoogstens { $limit } mag er staan.
finding-too-low = “{ $value }” is te laag. Schrijf { $limit } of meer.
finding-too-high = “{ $value }” is te hoog. Schrijf { $limit } of minder.
finding-rule = “{ $value }” past niet bij de regel “{ $rule }” van dit veld. Lees de regel in data/schema.
finding-not-a-code = “{ $code }” staat niet in { $file }. Kies daar een code.
finding-no-theme = Een groep heeft minstens één thema nodig. Voeg er een toe.
finding-odd-phone = “{ $value }” is geen geldig Belgisch telefoonnummer. Zoek het opnieuw op.
finding-step-lacks = De volgende stap is “{ $step }”, maar “{ $field }” ontbreekt. Vul het in, of kies een andere stap.
finding-step-asks-nobody = De volgende stap is vragen aan de organisatie, maar de groep noemt er geen. Vul “organization” in.
finding-ages = De hoogste leeftijd is lager dan de laagste. Kijk beide na.
finding-no-source = Zonder bron gaat een item niet mee. Geef het webadres of de naam van de bron.
finding-low-confidence = Een item dat weinig zeker is, gaat alleen mee als “doubtful: true”. Zet dat erbij, of controleer het item.
finding-not-a-day = “{ $value }” is geen dag die bestaat. Verbeter de datum.
finding-after-edition = { $value } komt na de dag van deze uitgave. Kijk beide dagen na.
finding-check-without-day = Bij een controle hoort de dag waarop ze gebeurde. Vul “checked_on” in.
finding-next-check-early = De volgende controle komt niet na de vorige. Geef een latere dag.
finding-no-municipality = Geen Belgische gemeente heet “{ $name }”. Kijk hoe je ze schrijft.
finding-not-a-postcode = { $value } is geen postcode van { $name }. Zoek het adres opnieuw op.
finding-half-a-point = Een punt heeft een breedte en een lengte nodig. Vul de andere ook in.
finding-outside-belgium = Dit punt ligt buiten België. Bekijk het op een kaart.
finding-far-away = Dit punt ligt { $km } km van { $name }. Bekijk het op een kaart.
finding-confidential = Een plaats die geheim blijft, heeft hier geen “{ $field }”. Haal het weg.
finding-no-region = Geen gewest heet “{ $name }”. Kijk hoe je het schrijft.
finding-no-province = Geen provincie heet “{ $name }”. Kijk hoe je ze schrijft.
finding-no-arrondissement = Geen arrondissement heet “{ $name }”. Kijk hoe je het schrijft.
finding-long-card = De korte kaart heeft { $words } woorden. Maak er hoogstens { $most } van.
finding-card-not-reviewed = Een kaart die iemand gelezen heeft, noemt diens rol en de dag. Vul “reviewed” in.
finding-days-of-rhythm = Een regel per maand telt de dagen (“1TU”), een regel per week niet (“TU”). Schrijf ze zo.
finding-days-of-month = Alleen een regel per maand heeft dagen van de maand. Haal ze weg.
finding-no-first-meeting = Een regel die weken of maanden overslaat, heeft een dag van samenkomst nodig. Vul “starts_on” in.
finding-meeting-ends-early = De samenkomst zou eindigen voor ze begint. Kijk beide uren na.
finding-meetings-end-early = De samenkomsten zouden eindigen voor ze beginnen. Kijk beide dagen na.
finding-not-of-rule = { $value } is geen dag van deze regel. Kijk de weekdag na.
finding-replaced-is-there = Dit item bestaat nog. Wie overgenomen is, mag nergens meer staan.
finding-replaced-twice = Dit item is al overgenomen door { $place }. Noem het bij één van de twee.
finding-id-twice = Dit nummer is al van { $place }. Geef het item een eigen nummer.
finding-name-twice = Een item met deze naam en plaats staat al op { $place }. Haal er een weg, of maak duidelijk wat anders is.
finding-no-entry = Geen item heeft dit nummer. Schrijf het nummer van een item dat er is.
finding-runs-itself = Een item leidt niet zichzelf. Laat dit weg.
finding-run-by-another = Dit item hoort zelf bij een ander. Noem dat andere.
finding-twice = “{ $value }” staat er twee keer. Haal er een weg.
finding-no-line = Geen lijn met een nummer heet “{ $code }”. Kijk hoe je ze schrijft.
finding-staff-line = “{ $code }” is alleen voor hulpverleners. Haal het hier weg.
finding-no-need-name = “{ $need }” heeft geen naam in “need_names”. Voeg het daar toe.
finding-other-number = Het item van deze lijn geeft een ander nummer. Maak beide gelijk.
finding-lines-unchecked = { $n ->
    [one] { $n } lijn is meer dan { $days } dagen voor deze uitgave gecontroleerd ({ $codes }). Bel ze.
   *[other] { $n } lijnen zijn meer dan { $days } dagen voor deze uitgave gecontroleerd ({ $codes }). Bel ze.
}
finding-no-line-for = Geen lijn is hier voor “{ $need }”. Voeg er een toe.
finding-line-not-in-table = Deze lijn staat niet in helplines.yaml. Voeg ze daar toe.
finding-number-of-a-line = “{ $value }” is een lijn van helplines.yaml. Noem dat item, en laat het nummer hier weg.
finding-no-sentence-part = “sentence_parts” heeft geen “{ $part }” in “{ $language }”. Voeg het daar toe.
finding-no-term = Geen woord van deze lijst heet “{ $code }”. Kijk hoe je het schrijft.
finding-above-itself = “{ $code }” zou boven zichzelf staan. Noem een ander woord als ruimer.
finding-may-be-one = Dit is misschien “{ $name }” op { $place } ({ $why }). Houd er een, of maak duidelijk wat anders is.
finding-same-phone = dezelfde telefoon
finding-same-email = dezelfde e-mail
finding-same-address = hetzelfde adres
finding-alike = bijna dezelfde naam in dezelfde gemeente
finding-not-a-link = “{ $url }” is geen webadres. Kopieer het opnieuw uit de browser.
finding-link-password = In “{ $url }” staat een naam of een wachtwoord. Haal het eruit.
finding-link-port = “{ $url }” noemt een eigen poort, die veel centra niet bereiken. Geef het gewone adres.
finding-link-mark-at-end = “{ $url }” eindigt op een teken dat niet bij het adres hoort. Haal het weg.
finding-link-mark = In “{ $url }” staat een teken dat niet in een adres hoort. Haal het weg.
finding-link-follows = “{ $value }” volgt wie het leest. Haal het uit het adres.
finding-suicide-words = “{ $words }”: zo schrijf je niet over zelfdoding. Kies andere woorden.
finding-phone-in-text = “{ $value }” lijkt een telefoonnummer. Zet het in zijn eigen veld.
finding-address-in-text = “{ $value }” lijkt een adres. Zet het in zijn eigen veld.
finding-short-number-in-text = “{ $value }” lijkt een kort nummer. Zet het in zijn eigen veld.
finding-no-card = Er is geen korte kaart in “{ $language }”. Schrijf er een.
finding-cards-alike = Van de woorden van deze kaart staat { $share } % ook op de kaart van “{ $name }” ({ $place }); hoogstens { $most } % mag. Zeg wat hier anders is.
finding-long-sentence = Een zin van { $words } woorden: “{ $text }…”. Maak er zinnen van hoogstens { $most } van.
finding-open-lead-in = Na “{ $text }” komt niets meer. Schrijf het vervolg, of haal de dubbele punt weg.
finding-nothing-on-paper = “{ $words }” zegt niets op papier. Schrijf het anders.
finding-no-text-in = Er is geen tekst in { $languages }. Schrijf die ook.
finding-no-front-matter = Het bestand begint niet met velden tussen twee regels ---. Zet ze bovenaan.
finding-front-not-yaml = De velden bovenaan zijn geen YAML. Kijk naar aanhalingstekens, dubbele punten en inspringen.
finding-front-not-fields = Bovenaan staan geen velden. Schrijf elk veld op een eigen regel, als “naam: waarde”.
finding-front-repeats = De velden bovenaan herhalen een waarde met de tekens & en * van YAML. Schrijf elke waarde waar ze hoort.
finding-not-known = “{ $value }” is niet bekend. Kijk hoe je het schrijft.
finding-no-chapters = Er zijn geen hoofdstukken. Begin elk hoofdstuk met ##.
finding-first-chapter = Het eerste hoofdstuk is één lijst van { $least } tot { $most } zinnen. Maak het zo.
finding-chapters = Hoofdstukken na het eerste: { $count }. Maak er { $least } tot { $most } van.
finding-words = Woorden na het eerste hoofdstuk: { $words }. Maak er { $least } tot { $most } van.
finding-few-short-sentences = Van de zinnen heeft { $share } % hoogstens { $most } woorden. Maak er { $least } % van.
finding-source-not-named = De tekst steunt op { $source }, dat hier niet genoemd is. Voeg het toe.
finding-source-not-used = Geen zin steunt op { $source }. Haal het weg.
finding-not-a-line = “{ $value }” is geen lijn van helplines.yaml. Kijk het nummer na.
finding-number-without-source = Achter de zin met “{ $value }” staat geen bron. Zet ze erbij.
finding-number-not-in-source = “{ $value }” staat niet bij de getallen van { $sources }. Kijk het na.
finding-other-chapters = Hoofdstukken hier: { $count }, in “{ $language }”: { $other }. Maak ze gelijk.
finding-other-sources = Bij deze bronnen is het anders dan in “{ $language }”: { $items }. Maak het gelijk.
finding-other-numbers = Bij deze getallen is het anders dan in “{ $language }”: { $items }. Maak het gelijk.
finding-long-cell = Deze cel telt { $words } woorden. Maak er hoogstens { $most } van.
finding-sentence-without-source = Achter “{ $text }…” staat geen bron. Voeg er een toe.
finding-article-too-long = De tekst heeft meer dan { $most } letters. Maak hem korter.
finding-article-heading = Een kop van een artikel begint met ##. Schrijf hem zo.
finding-article-before-heading = Voor de eerste kop staat tekst. Zet die onder een kop.
finding-article-block = Een artikel heeft alleen alinea's en lijsten. Haal weg wat hier staat.
finding-article-inner-list = Een lijst van een artikel heeft geen lijst in zich. Maak er een lijst van.
finding-article-plain = De tekst van een artikel is gewone tekst. Haal opmaak, links en beelden weg.
finding-source-lacks = Elke bron heeft deze velden nodig: { $fields }. Vul ze in.
finding-no-such-source = Geen bron heet { $sources }. Kijk hoe je ze schrijft.
report-confirm = Gebeld: alles klopt
report-phone = Telefoon
report-email = E-mail
report-url = Website
report-address = Adres
report-times = Dagen en uren
report-cost = Prijs
report-name = Naam
report-gone = Bestaat niet meer
report-other = Iets anders
report-not-right = { $what }: klopt niet.
report-says = Er staat: { $text }.
report-should-be = Het moet zijn: { $value }.
report-becomes = { $what }: { $before } wordt { $after }
report-becomes-known = { $what }: { $after }
report-other-alone = Iets anders klopt niet.
report-who-when = { $by }, { $date }
report-state-waiting = Wacht om te vertrekken
report-state-sent = Verstuurd op { $date }
report-state-taken-over = Overgenomen in de gegevens
report-state-answered = De gegevens zeggen nu iets anders
outbox-mail-subject = Verbeteringen van { $centre }, { $date }
outbox-mail-subject-alone = Verbeteringen voor de gids, { $date }
outbox-mail-text = Dag, in de bijlage staat wat wij over groepen in de gids weten: { $n }. Je leest het bestand in met “publish merge”.
outbox-nothing = Er wacht niets.
outbox-written = { $file }: { $n ->
    [one] { $n } melding
   *[other] { $n } meldingen
}.
outbox-damaged = Het bestand is niet geschreven: { $detail }
slip-title = Wat dit centrum meldt, { $date }
slip-title-of = Wat { $centre } meldt, { $date }
slip-how = Meldingen op deze bladen: { $n }. Bezorg ze aan wie de gids maakt, als een bestand niet kan.
slip-seen = Gezien in uitgave { $edition }
note-for-staff = Voor het team
note-empty = Schrijf iets in de nota.
note-entry-gone = Staat niet meer in de gids
note-not-on-paper = Nota's staan alleen op een kaart of een blad: --template card of sheet.
centre-reported = Gemeld. { $name }: { $what }
centre-note-kept = Bewaard bij { $name }.
own-not-in-list = Eigen groepen staan niet in de lijst: { $detail }.
own-mark = van dit centrum
reported-row = Gemeld: { $what }, { $date }
reported-entry = Een collega meldde: { $what }, { $date }.
reported-phone = telefoon klopt niet
reported-email = e-mail klopt niet
reported-url = website klopt niet
reported-address = adres klopt niet
reported-times = dagen en uren kloppen niet
reported-cost = prijs klopt niet
reported-name = naam klopt niet
reported-gone = bestaat niet meer
reported-other = iets klopt niet

### watch list and numbers of the centre
news-for-you = Voor jullie
news-watched = Op de volglijst: { $names }
watch-new = Nieuw voor jullie: { $names }.
watch-new-more = Nieuw voor jullie: { $names } en nog { $n }.
watch-changed = Gewijzigd: { $n }.
watch-gone = Niet meer in de gids: { $n }.
watch-near = bij { $place }
watch-now = Nu in de gids: { $n }
watch-new-number = nieuw in de laatste 30 dagen: { $n }
watch-place-unknown = Deze plaats staat niet meer in de gids.
watch-none = Er staat nog niets op de volglijst.
watch-no-such = Op de volglijst staat geen “{ $name }”.
watch-which = Zeg welke van de volglijst je bedoelt: { $names }
watch-asks-nothing = Zeg wat je wilt volgen: een thema, een plaats of een taal.
watch-no-theme = “{ $name }” is geen thema in de gids.
watch-no-language = “{ $name }” is geen taal in de gids.
watch-added = Op de volglijst: { $name }. Nu in de gids: { $n }.
watch-removed = Van de volglijst gehaald: { $name }.
watch-nothing-new = Sinds { $date } is er niets nieuws voor jullie volglijst. Dat kan bij de volgende gegevens anders zijn.
numbers-title = Cijfers van { $year }
numbers-off = De cijfers staan uit: er wordt niets geteld.
numbers-none = Van dit jaar zijn er nog geen cijfers.
numbers-ending-shown = Zoekvragen met een getoonde groep
numbers-ending-printed = Zoekvragen met een afdruk
numbers-all = Alles samen
numbers-no-theme = Zonder thema
numbers-few = minder dan 5
numbers-hidden = niet getoond
numbers-column-ending = Wat
numbers-column-theme = Thema
numbers-column-year = Heel het jaar
numbers-rule = Een getal onder 5 staat er nooit: je leest “minder dan 5”, ook als het nul is. Waar zo’n getal te berekenen zou zijn, is nog een getal “niet getoond”. De lopende maand telt pas mee als ze voorbij is.
numbers-saved = Bewaard: { $file }
