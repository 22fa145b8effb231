# Polish, for paper only. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Pools, OCMW Gent, 3 mei 2027": then the mark on every page goes away.
# Months stand in the genitive (after a day number), months-alone in the nominative; weekdays-weekly says every one of
# them; ordinals have the gender of their day. The reader is addressed with "proszę", neither male nor female.
# Digits are 0 to 9, the clock runs to 24. Words to somebody in danger are never here.
words-read-by = nobody
handout-machine-made = Tłumaczenie automatyczne, niesprawdzone przez człowieka.

### dates: lists run from January and from Monday
months = stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia
months-alone = styczeń,luty,marzec,kwiecień,maj,czerwiec,lipiec,sierpień,wrzesień,październik,listopad,grudzień
months-short = sty,lut,mar,kwi,maj,cze,lip,sie,wrz,paź,lis,gru
weekdays = poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela
weekdays-weekly = w poniedziałki,we wtorki,w środy,w czwartki,w piątki,w soboty,w niedziele
weekdays-gender = m,m,f,m,m,f,f
weekdays-short = pon.,wt.,śr.,czw.,pt.,sob.,niedz.
day-first = 1
date-long = { $weekday }, { $day } { $month } { $year } roku
date-day = { $day } { $month } { $year } roku
date-month = { $month } { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = o godz. { $clock }
clock-span = { $from }–{ $until }
clock-span-sentence = od { $from } do { $until }
today = dzisiaj
tomorrow = jutro
in-days = { $n ->
    [one] za { $n } dzień
    [few] za { $n } dni
    [many] za { $n } dni
   *[other] za { $n } dnia
}
in-weeks = { $n ->
    [one] za { $n } tydzień
    [few] za { $n } tygodnie
    [many] za { $n } tygodni
   *[other] za { $n } tygodnia
}
age-months = { $n ->
    [one] { $n } miesiąc
    [few] { $n } miesiące
    [many] { $n } miesięcy
   *[other] { $n } miesiąca
}
age-years = { $n ->
    [one] { $n } rok
    [few] { $n } lata
    [many] { $n } lat
   *[other] { $n } roku
}
list-comma = ,
list-semicolon = ;
list-and = { $items } i { $last }

### amounts
metres = { $metres } m
km = { $km } km
km-about = około { $km } km
km-from = { $km } stąd: { $place }
money = { $amount } €
cost-free = bezpłatnie
cost-amount = { $money } { $per }
cost-price-unknown = płatne, cena nieznana
cost-unknown = cena: proszę zapytać
per-session = za jeden raz
per-meeting = za spotkanie
per-call = za rozmowę
per-hour = za godzinę
per-day = za dzień
per-week = za tydzień
per-month = za miesiąc
per-year = za rok
per-series = za cały cykl spotkań

### schedule
part-morning = przed południem
part-afternoon = po południu
part-evening = wieczorem
part-morning-short = przed południem
part-afternoon-short = po południu
part-evening-short = wieczorem
ordinals = pierwszy,drugi,trzeci,czwarty,piąty
ordinal-day = { $ordinals } { $weekday }
ordinals-f = pierwsza,druga,trzecia,czwarta,piąta
ordinals-from-end = ostatni,przedostatni
ordinals-from-end-f = ostatnia,przedostatnia
rule-week = co tydzień
rule-weeks = { $n ->
    [one] co { $n } tydzień
    [few] co { $n } tygodnie
    [many] co { $n } tygodni
   *[other] co { $n } tygodnia
}
rule-weekly = co tydzień { $days }
rule-weekly-interval = { $n ->
    [one] co { $n } tydzień { $days }
    [few] co { $n } tygodnie { $days }
    [many] co { $n } tygodni { $days }
   *[other] co { $n } tygodnia { $days }
}
rule-month = raz w miesiącu
rule-months = { $n ->
    [one] co { $n } miesiąc
    [few] co { $n } miesiące
    [many] co { $n } miesięcy
   *[other] co { $n } miesiąca
}
rule-monthly = { $days } miesiąca
rule-monthly-interval = { $n ->
    [one] co { $n } miesiąc { $days }
    [few] co { $n } miesiące { $days }
    [many] co { $n } miesięcy { $days }
   *[other] co { $n } miesiąca { $days }
}
rule-monthly-interval-ordinal = { $n ->
    [one] co { $n } miesiąc: { $days } miesiąca
    [few] co { $n } miesiące: { $days } miesiąca
    [many] co { $n } miesięcy: { $days } miesiąca
   *[other] co { $n } miesiąca: { $days } miesiąca
}
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (tak ogłoszono: { $date }; proszę to potwierdzić przed wyjściem)
rule-undated = { $rule } (nie wiadomo, z kiedy jest ten plan: proszę go potwierdzić przed wyjściem)
when-dated = { $date } według planu z { $date-of } roku: proszę to potwierdzić przed wyjściem
when-undated = { $date }, jeśli plan się nie zmienił: proszę to potwierdzić przed wyjściem
when-ask-date = { $rule }: proszę zapytać o datę
when-holiday = dzień świąteczny ({ $holiday }): najpierw proszę zapytać
when-conditional = nie za każdym razem: najpierw proszę zapytać
next-meeting = Następne spotkanie
next-dated = Według planu z { $date } roku
next-undated = Jeśli plan się nie zmienił
next-dated-caution = { $when }. Tak ogłoszono: { $date }. Proszę to potwierdzić przed wyjściem
next-undated-caution = { $when }. Nie wiadomo, z kiedy jest ten plan: proszę go potwierdzić przed wyjściem
next-later = potem: { $dates }
next-holiday = { $when }. To dzień świąteczny ({ $holiday }): najpierw proszę zapytać
next-conditional = { $when }. Są wyjątki: najpierw proszę zapytać
next-when = Kiedy
holiday-new-year = Nowy Rok
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = Święto Pracy
holiday-ascension = Wniebowstąpienie
holiday-whit-monday = poniedziałek po Zielonych Świątkach
holiday-national-day = święto narodowe Belgii
holiday-assumption = Wniebowzięcie Najświętszej Maryi Panny
holiday-all-saints = Wszystkich Świętych
holiday-armistice = Dzień Zawieszenia Broni
holiday-christmas = Boże Narodzenie
holiday-easter = Wielkanoc
holiday-pentecost = Zielone Świątki
month-days = 1. dnia,2. dnia,3. dnia,4. dnia,5. dnia,6. dnia,7. dnia,8. dnia,9. dnia,10. dnia,11. dnia,12. dnia,13. dnia,14. dnia,15. dnia,16. dnia,17. dnia,18. dnia,19. dnia,20. dnia,21. dnia,22. dnia,23. dnia,24. dnia,25. dnia,26. dnia,27. dnia,28. dnia,29. dnia,30. dnia,31. dnia
month-days-from-end = ostatniego dnia,przedostatniego dnia
rule-month-days = { $days } każdego miesiąca
rule-month-days-interval = { $n ->
    [one] co { $n } miesiąc { $days } miesiąca
    [few] co { $n } miesiące { $days } miesiąca
    [many] co { $n } miesięcy { $days } miesiąca
   *[other] co { $n } miesiąca { $days } miesiąca
}
rule-month-days-weekday = { $rule }, jeśli to { $days }
rule-from = { $rule }, od { $date }
rule-until = { $rule }, do { $date } włącznie
date-no-year = { $day } { $month }
pause-months = { $months }
pause-days = od { $first } do { $last }
exception-pause = brak spotkań: { $when }
exception-holidays-closed = w dni świąteczne nieczynne
exception-holidays-open = czynne także w dni świąteczne
exception-dates = nie będzie spotkania: { $dates }
next-after-pause = { $when }. Przedtem jest przerwa, brak spotkań: { $pause }
when-ended = Ogłoszone spotkania już się odbyły: proszę zapytać o nowe daty
label-exceptions = Kiedy nie ma spotkań

### freshness
fresh-now = Sprawdzono w tym miesiącu
fresh-ago = Sprawdzono { $age } temu
fresh-call-first = Sprawdzono { $age } temu: najpierw proszę zadzwonić
fresh-not-for = Nie sprawdzano przez { $age }: najpierw proszę zadzwonić
fresh-years = Ostatnio sprawdzono { $age } temu: najpierw proszę zadzwonić
fresh-unknown = Data sprawdzenia nieznana: najpierw proszę zadzwonić
fresh-long-now = Sprawdzono { $date }.
fresh-long-ago = Sprawdzono { $date }, { $age } temu.
fresh-long-in-ago = Kiedy sprawdzono: { $date }, { $age } temu.
fresh-long-in-now = Kiedy sprawdzono: { $date }.
fresh-long-old = Ostatnie sprawdzenie: { $date }. To było { $age } temu: najpierw proszę zadzwonić.
fresh-long-unknown = Data sprawdzenia nieznana: najpierw proszę zadzwonić.
check-made = Sprawdzono { $parts }.
check-how-phone = telefonicznie
check-how-mail = e-mailem
check-how-web = na stronie internetowej
check-who-publisher = przez wydawcę tego spisu
check-who-organisation = przez samą organizację
check-who-centre = przez ośrodek
check-who-secondary = w innym źródle
next-check-by = do { $date }
next-check-late = należało do { $date }
next-check-now = jak najszybciej: nie wiadomo, kiedy ostatnio sprawdzono
doubtful-check = Nie mamy pewności, że to właściwa sieć: proszę sprawdzić na { $finder }
doubtful-short = niepewne: proszę sprawdzić na { $finder }

### rows
row-alert = Uwaga
kind-group = grupa
kind-organisation = organizacja
kind-platform = punkt informacji i kontaktu
kind-network-adult = sieć zdrowia psychicznego dla dorosłych
kind-network-youth = sieć zdrowia psychicznego dla dzieci i młodzieży
kind-helpline = telefon pomocy
led-by-peers = prowadzą osoby z podobnym doświadczeniem
led-by-professionals = prowadzą specjaliści
led-by-volunteers = prowadzą wolontariusze
led-by-both = prowadzą osoby z podobnym doświadczeniem i specjaliści
led-by-other = kto prowadzi: { $who }
led-by-unknown = nie wiadomo, kto prowadzi
place-ask = Miejsce: proszę zapytać
place-ask-area = { $area } · miejsce: proszę zapytać
address-ask = Adres: proszę zapytać
address-ask-area = { $area } · adres: proszę zapytać
place-online = online
place-also-online = { $place } · także online
place-confidential = Miejsce: podamy po nawiązaniu kontaktu
when-unknown = Daty nieznane: proszę zapytać przed wyjściem
when-unknown-organisation = Proszę zapytać, jakie są grupy i kiedy się spotykają
hours-unknown = Godziny nieznane
why-fits = Pasuje: { $reasons }
why-unknown = Nie wiadomo: { $what }
reason-near = blisko: { $place }
reason-near-you = blisko
reason-serves = także dla mieszkańców: { $place }
reason-serves-you = także dla tej okolicy
reason-mainly = głównie: { $theme }
reason-text = „{ $value }”
reason-cost = bezpłatnie
reason-age = wiek { $value }
reason-step-free = bez schodów
unknown-place = miejsce
unknown-next-meeting = daty
unknown-time = godzina
unknown-phone = telefon
unknown-cost = cena
unknown-language = język
unknown-languages = języki
unknown-audience = dla kogo
unknown-age = wiek
unknown-attending = na miejscu czy online
unknown-enrolment = jak dołączyć
unknown-step-free = wejście bez schodów
unknown-led-by = kto prowadzi
unknown-kind = rodzaj grupy
unknown-checked-on = data ostatniego sprawdzenia

### entry
label-line = { $label }: { $text }
label-what = Co to jest
label-who-for = Dla kogo
label-meets = Kiedy
label-hours = Godziny
label-where = Gdzie
label-step-free = Bez schodów
label-cost = Cena
label-languages = Języki
label-phone = Telefon
label-email = E-mail
label-web = Strona internetowa
label-how-to-join = Jak dołączyć
label-first-time = Pierwszy raz
label-leader = Kto prowadzi
label-ages = Wiek
label-organisation = Organizacja
label-network-adult = Sieć dla dorosłych
label-network-youth = Sieć dla dzieci i młodzieży
label-welfare-centre = CAW lub pomoc społeczna
label-listening = Ktoś, kto wysłucha
region-title = Pomoc dla mieszkańców: { $place }
region-part-of = { $place } (gmina: { $municipality })
region-for-adult = Pomoc w trudnościach psychicznych dla dorosłych, osób starszych i ich bliskich.
region-for-youth = Pomoc w trudnościach psychicznych dla dzieci, młodzieży i ich rodzin.
region-for-centre = Dla każdego, kto ma pytania o pieniądze, mieszkanie, relacje, przemoc lub samotność.
region-for-town-centre = Dla wszystkich: tu najpierw można zapytać o dochód, mieszkanie, pilną pomoc medyczną i wsparcie.
region-no-phone = Nie znamy numeru telefonu.
region-no-contact = Nie znamy numeru telefonu ani strony internetowej.
region-no-contact-network = Nie znamy numeru telefonu ani strony internetowej: proszę zajrzeć na { $finder }.
region-ask-town-hall = Nie znamy numeru telefonu: proszę zapytać w swojej gminie.
label-welfare-also = OCMW / CPAS w gminie
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } w Państwa gminie, { $town }
label-confidence = Pewność
label-note = Uwaga redakcji
label-facts = Fakty
label-changed = Dane zmieniono
label-next-check = Sprawdzić ponownie
label-source = Źródło
not-known-ask = Nie wiadomo: najpierw proszę zapytać
not-known = Nie wiadomo
what-themes = { $kind }. Tematy: { $themes }
place-unknown = Nie wiadomo: proszę zapytać, gdzie to jest
place-unknown-area = Miejsce nieznane: proszę zapytać. Dla mieszkańców: { $area }
place-area = Dla mieszkańców: { $area }
place-town-only = { $town }, ulica nieznana: proszę zapytać
place-also = { $place }; także: { $others }
step-free-yes = Tak, bez schodów
step-free-no = Nie, są schody
step-free-unknown = Nie wiadomo, czy są schody: najpierw proszę zapytać
cost-not-known = Nie wiadomo: proszę zapytać przed wyjściem
enrolment-drop-in = Można po prostu przyjść.
enrolment-contact-first = Najpierw proszę się skontaktować.
enrolment-booking = Najpierw proszę się zapisać.
enrolment-intake = Najpierw odbywa się rozmowa, żeby się poznać.
enrolment-referral = Potrzebne jest skierowanie, na przykład od lekarza rodzinnego.
ages-from = od { $from } lat
ages-to = do { $to } lat włącznie
ages-between = od { $from } do { $to } lat włącznie
step-call = Proszę zadzwonić pod numer { $phone } przed wyjściem.
step-call-now = Proszę zadzwonić pod numer { $phone }.
step-mail = Proszę napisać na { $email } przed wyjściem.
step-mail-now = Proszę napisać na { $email }.
step-web = Proszę zajrzeć na { $url } i zapytać przed wyjściem.
step-web-now = Proszę zajrzeć na { $url }.
step-walk-in = Można po prostu wejść. Nie trzeba się umawiać.
step-walk-in-check = Można po prostu wejść, ale najpierw proszę zapytać: { $contact }.
step-organisation = Nie znamy kontaktu do samej grupy. Proszę zapytać organizację { $organisation }: { $contact }.
step-network = Nie znamy kontaktu. Proszę zapytać regionalną sieć zdrowia psychicznego, { $network }: { $contact }.
step-network-check = Nie znamy kontaktu. Sieć w tym regionie to być może { $network }: proszę sprawdzić na { $finder }.
step-listening = Nie znamy kontaktu. Chcą Państwo porozmawiać lub szukać dalej? { $line }.
step-none = Nie znamy kontaktu. Proszę zapytać w pobliskim ośrodku pomocy społecznej (CAW).
phone-unknown = Nie wiadomo
phone-unknown-network = Nie wiadomo: proszę zapytać regionalną sieć zdrowia psychicznego
number-unknown = numer nieznany
network-doubtful = { $network }: niepewne, proszę sprawdzić na { $finder }
source-line = Źródło: { $source }, { $date }
source-line-undated = Źródło: { $source }, data nieznana
source-own = Źródło: ten ośrodek, { $date }
source-own-named = Źródło: ten ośrodek ({ $centre }), { $date }
own-mark = z tego ośrodka
call-first = najpierw proszę zadzwonić
source-unknown = Źródło: nieznane
source-card-machine = { $source }; krótki tekst napisała maszyna, człowiek go jeszcze nie czytał
source-card-human = { $source }; krótki tekst przeczytał człowiek: { $who }
source-card-human-nameless = { $source }; krótki tekst przeczytał człowiek
reviewed-by = { $role }, { $date }
confidence-high = wysoka
confidence-medium = średnia
confidence-low = niska

### handout
handout-page = strona { $page } z { $pages }
handout-printed = Wydrukowano { $date }
handout-not-medical = Ta kartka pomaga znaleźć grupę. To nie jest leczenie, a grupa nie jest pomocą w nagłym kryzysie.
handout-check-again = Proszę zapytać przed wyjściem: godziny i miejsca się zmieniają.
handout-check-again-by = Sprawdzić ponownie do { $date }
handout-in-language = język: { $language }
handout-lines-checked = Numery sprawdzono: { $date }
handout-lines-checked-mostly = Numery sprawdzono: { $date }, chyba że obok podano inaczej
number-checked = numer sprawdzono: { $date }
number-check-unknown = numer: nie wiadomo, kiedy sprawdzono
handout-lines-unchecked = Kiedy ostatnio sprawdzono te numery: nie wiadomo
handout-next = Następne spotkanie
handout-phone = Telefon
handout-qr = Proszę zeskanować, aby otworzyć stronę: { $url }
handout-where = Gdzie
handout-first-time = Co będzie za pierwszym razem
handout-title-list = Grupy dla Państwa
handout-discreet-title = Grupa: { $weekday }, { $time }
handout-discreet-title-undated = Grupa
handout-discreet-title-place = Grupa: { $place }
handout-discreet-title-day = Grupa: { $weekday }
handout-centre = Od: { $centre }
handout-map = Mapa: { $place }
map-near-centre = Okrąg: blisko centrum ({ $town }). Dokładnego adresu nie ma na mapie.
map-near-postcode = Okrąg: blisko środka ({ $town }). Dokładnego adresu nie ma na mapie.
map-station = Stacja { $name }: { $distance } w linii prostej
map-stop = Przystanek { $name }: { $distance } w linii prostej
map-alt = Mapa. { $caption }
map-alt-towns = Miejscowości w pobliżu: { $towns }
handout-free-call = połączenie bezpłatne
handout-file = kartka
handout-qr-phone = Proszę zeskanować, aby zadzwonić: { $phone }
handout-qr-place = Proszę zeskanować, aby zobaczyć miejsce na mapie: { $place }
handout-qr-alt = Kod QR: { $target }

### lists and articles on paper
week-title = Tydzień od { $first } do { $last }
week-day = { $day }
week-time-unknown = godzina: proszę zapytać
week-dated = Według planu ({ $date }): najpierw proszę zadzwonić
week-undated = Nie wiadomo, z kiedy jest ten plan: najpierw proszę zadzwonić
week-none = Nie znamy żadnej grupy: { $days }.
week-only-known = Tu są tylko grupy, których dni znamy.
news-title = Nowe od { $date }
news-new = Nowe na tej liście
news-changed = Zmienione
unlisted-since = Od { $date } nie ma tego w tym informatorze. Najpierw zapytaj, czy to jeszcze istnieje.
news-new-on = Na tej liście od { $date }
news-changed-on = Zmieniono { $date }
article-in-short = W skrócie
article-next = Co można zrobić teraz
article-sources = Skąd są te informacje
article-not-medical = Ta kartka wyjaśnia. To nie jest leczenie i nie zastępuje lekarza.
kinds-title = Rodzaje grup obok siebie
kinds-about = Żaden rodzaj nie jest lepszy od innego: każdy służy do czegoś innego.
kinds-what-for = Do czego
kinds-who-leads = Kto prowadzi
kinds-protected = Czy tytuł jest chroniony?
kinds-how = Jak to przebiega
kinds-cost = Cena
kinds-not-when = Kiedy nie

### booklet
booklet-title = Grupy: { $place }
booklet-postcodes = Kody pocztowe od { $from } do { $until }
booklet-count = { $n ->
    [one] { $n } grupa
    [few] { $n } grupy
    [many] { $n } grup
   *[other] { $n } grupy
}
booklet-subtitle = Miejsca, gdzie można porozmawiać z innymi
booklet-contents = Spis treści
booklet-how = Jak czytać tę broszurę
booklet-how-themes = Grupy są ułożone według tematów. Każda grupa ma numer.
booklet-how-also = Grupa pasuje do kilku tematów? Wtedy jest w broszurze tylko raz. Przy innych tematach jest napisane „Zobacz też”.
booklet-how-ask = Proszę zadzwonić lub napisać przed wyjściem: godziny i miejsca się zmieniają.
booklet-how-secret = Przy grupie nie ma ulicy? Proszę zapytać o adres po nawiązaniu kontaktu.
booklet-not-medical = Ta broszura pomaga znaleźć grupę. To nie jest leczenie, a grupa nie jest pomocą w nagłym kryzysie.
booklet-online = { $n ->
    [one] Jest też { $n } grupa, która spotyka się tylko online, dla osób z każdego miejsca. Nie ma jej w tej broszurze: proszę o nią zapytać.
    [few] Są też { $n } grupy, które spotykają się tylko online, dla osób z każdego miejsca. Nie ma ich w tej broszurze: proszę o nie zapytać.
    [many] Jest też { $n } grup, które spotykają się tylko online, dla osób z każdego miejsca. Nie ma ich w tej broszurze: proszę o nie zapytać.
   *[other] Jest też { $n } grupy, które spotykają się tylko online, dla osób z każdego miejsca. Nie ma ich w tej broszurze: proszę o nie zapytać.
}
booklet-map = Mapa
booklet-map-numbers = Cyfra to numer grupy w tej broszurze.
booklet-map-letters = Litera oznacza kilka grup blisko siebie.
booklet-map-rough = Punkty są w środku gminy lub wsi, a nie przy drzwiach.
booklet-map-missing = Nie ma na mapie: { $numbers }
booklet-map-alt = Mapa: { $place }, z numerami grup. Tekst każdej grupy mówi, gdzie się spotyka.
booklet-cover-alt = Mapa Belgii z punktem tam, gdzie spotykają się grupy
booklet-see-also = Zobacz też
booklet-more-themes = Więcej tematów
booklet-more-themes-how = W tej broszurze te grupy są przy innym temacie.
booklet-other = Inne grupy
booklet-region = Pomoc w okolicy
booklet-region-for = Dla mieszkańców: { $towns }
booklet-lines = Telefony pomocy
booklet-about = O tej broszurze
booklet-about-checked = Przy każdej grupie jest napisane, kiedy ktoś sprawdził dane. To było dawno lub nie wiadomo kiedy? Wtedy jest napisane: najpierw proszę zadzwonić.
booklet-about-sources = Skąd są dane: { $sources }.
booklet-notes = Notatki

### found
found-groups = { $count ->
    [one] { $count } grupa
    [few] { $count } grupy
    [many] { $count } grup
   *[other] { $count } grupy
}
found-results = { $count ->
    [one] { $count } wynik
    [few] { $count } wyniki
    [many] { $count } wyników
   *[other] { $count } wyniku
}
found-best-first = najlepszy wynik na początku
found-order-distance = najpierw najlepiej pasujące, potem najbliższe
found-order-meeting = najpierw najlepiej pasujące, potem najbliższe spotkanie
found-certain = { $count ->
    [0] nigdzie nie podano wszystkiego, co potrzebne: najpierw proszę zadzwonić
    [one] { $count } podaje wszystko, co potrzebne
    [few] { $count } podają wszystko, co potrzebne
    [many] { $count } podaje wszystko, co potrzebne
   *[other] { $count } podaje wszystko, co potrzebne
}
found-shown = pokazano pierwsze: { $shown }
