# Somali, for paper only. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Somali, CPAS Liège, 3 mei 2027": then the mark on every page goes away.
# The weekdays are the usual names, which come from Arabic; the months are those of the Belgian calendar, as Somali
# newspapers write them. Digits are 0 to 9, the clock runs to 24 (not the Somali clock that starts at sunrise). Words to
# somebody in danger are never here.
words-read-by = nobody

### dates: lists run from January and from Monday
months = Jannaayo,Febraayo,Maarso,Abriil,Maajo,Juun,Luulyo,Agoosto,Sebtembar,Oktoobar,Nofembar,Desembar
months-short = Jan,Feb,Mar,Abr,Maj,Jun,Lul,Ago,Seb,Okt,Nof,Des
weekdays = Isniin,Talaado,Arbaco,Khamiis,Jimce,Sabti,Axad
weekdays-short = Isn,Tal,Arb,Kha,Jim,Sab,Axd
day-first = 1
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = saacadda { $clock }
clock-span = { $from }-{ $until }
clock-span-sentence = saacadda { $from } ilaa { $until }
today = maanta
tomorrow = berri
in-days = { $n } maalmood ka dib
in-weeks = { $n } toddobaad ka dib
age-months = { $n ->
    [one] { $n } bil
   *[other] { $n } bilood
}
age-years = { $n ->
    [one] { $n } sano
   *[other] { $n } sano
}
list-comma = ,
list-semicolon = ;
list-and = { $items } iyo { $last }

### amounts
km = { $km } km
km-about = qiyaastii { $km } km
km-from = { $km } laga bilaabo { $place }
money = € { $amount }
cost-free = lacag la'aan
cost-amount = { $money } { $per }
cost-price-unknown = lacag la'aan ma aha, qiimaha lama yaqaan
cost-unknown = qiimaha: weydii
per-session = markiiba
per-meeting = kulankiiba
per-call = wicitaankiiba
per-hour = saacaddiiba
per-day = maalintiiba
per-week = toddobaadkiiba
per-month = bishiiba
per-year = sannadkiiba
per-series = dhammaan kulannada

### schedule
part-morning = subaxdii
part-afternoon = galabtii
part-evening = fiidkii
part-morning-short = subax
part-afternoon-short = galab
part-evening-short = fiid
ordinals = koowaad,labaad,saddexaad,afraad,shanaad
ordinals-from-end = ugu dambaysa,ka horraysa tan ugu dambaysa
ordinal-day = { $weekday } { $ordinals }
rule-week = toddobaad kasta
rule-weeks = { $n } toddobaadba mar
rule-weekly = toddobaad kasta { $days }
rule-weekly-interval = { $n } toddobaadba mar, { $days }
rule-month = bishiiba mar
rule-months = { $n } biloodba mar
rule-monthly = { $days } ee bil kasta
rule-monthly-interval = { $n } biloodba mar, { $days }
rule-monthly-interval-ordinal = { $n } biloodba mar, { $days } ee bisha
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (sidaas ayaa lagu sheegay { $date }: weydii ka hor intaadan tagin)
rule-undated = { $rule } (taariikhda jadwalkan lama yaqaan: weydii ka hor intaadan tagin)
when-dated = { $date } sida jadwalka { $date-of }: weydii ka hor intaadan tagin
when-undated = { $date } haddii jadwalku weli sax yahay: weydii ka hor intaadan tagin
when-ask-date = { $rule }: weydii taariikhda
when-holiday = maalin fasax ah ({ $holiday }): marka hore weydii
when-conditional = mar kasta ma aha: marka hore weydii
next-meeting = Kulanka xiga
next-dated = Sida jadwalka { $date }
next-undated = Haddii jadwalku weli sax yahay
next-dated-caution = { $when }. Sidaas ayaa lagu sheegay { $date }: weydii ka hor intaadan tagin
next-undated-caution = { $when }. Taariikhda jadwalkan lama yaqaan: weydii ka hor intaadan tagin
next-later = kaddib { $dates }
next-holiday = { $when }. Maalintaas waa fasax ({ $holiday }): marka hore weydii
next-conditional = { $when }. Waxaa jira waqtiyo ka duwan: marka hore weydii
next-when = Goorma
holiday-new-year = Sannadka Cusub
holiday-easter-monday = Isniinta Iistarka
holiday-labour-day = Maalinta Shaqaalaha
holiday-ascension = Maalinta Kor u Qaadista Ciise
holiday-whit-monday = Isniinta Bentakostaha
holiday-national-day = Maalinta Qaranka Beljamka
holiday-assumption = Maalinta Kor u Qaadista Maryama
holiday-all-saints = Maalinta Dhammaan Awliyada
holiday-armistice = Maalinta Xabbad-joojinta
holiday-christmas = Kirismaska
holiday-easter = Iistarka
holiday-pentecost = Bentakoste
month-days = maalinta 1,maalinta 2,maalinta 3,maalinta 4,maalinta 5,maalinta 6,maalinta 7,maalinta 8,maalinta 9,maalinta 10,maalinta 11,maalinta 12,maalinta 13,maalinta 14,maalinta 15,maalinta 16,maalinta 17,maalinta 18,maalinta 19,maalinta 20,maalinta 21,maalinta 22,maalinta 23,maalinta 24,maalinta 25,maalinta 26,maalinta 27,maalinta 28,maalinta 29,maalinta 30,maalinta 31
month-days-from-end = maalinta ugu dambaysa,maalinta ka horraysa tan ugu dambaysa
rule-month-days = bil kasta { $days }
rule-month-days-interval = { $n } biloodba mar, { $days }
rule-month-days-weekday = { $rule }, haddii ay tahay { $days }
rule-from = { $rule }, laga bilaabo { $date }
rule-until = { $rule }, ilaa { $date }
date-no-year = { $day } { $month }
pause-months = bisha { $months }
pause-days = laga bilaabo { $first } ilaa { $last }
exception-pause = kulan ma jiro { $when }
exception-holidays-closed = wuu xiran yahay maalmaha fasaxa
exception-holidays-open = wuu furan yahay xitaa maalmaha fasaxa
exception-dates = ma jiro { $dates }
next-after-pause = { $when }. Marka hore waa nasasho: kulan ma jiro { $pause }
when-ended = Kulannadii la sheegay way dhammaadeen: weydii taariikho cusub
label-exceptions = Goorma aan kulan jirin

### freshness
fresh-now = Bishan ayaa la hubiyay
fresh-ago = Waxaa la hubiyay { $age } ka hor
fresh-call-first = Waxaa la hubiyay { $age } ka hor: marka hore wac
fresh-not-for = Lama hubin muddo { $age } ah: marka hore wac
fresh-years = Markii ugu dambaysay waxaa la hubiyay { $age } ka hor: marka hore wac
fresh-unknown = Taariikhda hubinta ugu dambaysay lama yaqaan: marka hore wac
fresh-long-now = Waxaa la hubiyay { $date }.
fresh-long-ago = Waxaa la hubiyay { $date }, { $age } ka hor.
fresh-long-in-ago = Waxaa la hubiyay { $date }, { $age } ka hor.
fresh-long-in-now = Waxaa la hubiyay { $date }.
fresh-long-old = Hubintii ugu dambaysay: { $date }. Taasi waa { $age } ka hor: marka hore wac.
fresh-long-unknown = Taariikhda hubinta ugu dambaysay lama yaqaan: marka hore wac.
check-made = Waxaa la hubiyay { $parts }.
check-how-phone = taleefan ahaan
check-how-mail = iimayl ahaan
check-how-web = bogga internetka
check-who-publisher = waxaa hubiyay cidda soo saartay liiskan
check-who-organisation = waxaa hubiyay ururka laftiisa
check-who-centre = waxaa hubiyay xarun
check-who-secondary = il kale ayaa laga helay
next-check-by = ka hor { $date }
next-check-late = waxay ahayd ka hor { $date }
next-check-now = sida ugu dhakhsaha badan: taariikhda hubinta ugu dambaysay lama yaqaan
doubtful-check = Ma hubno in kani yahay shabakadda saxda ah: ka eeg { $finder }
doubtful-short = ma hubno: ka eeg { $finder }

### rows
kind-group = koox
kind-organisation = urur
kind-platform = goob macluumaad iyo xiriir
kind-network-adult = shabakadda caafimaadka maskaxda ee dadka waaweyn
kind-network-youth = shabakadda caafimaadka maskaxda ee carruurta iyo dhallinyarada
kind-helpline = khad taleefan oo caawimo
led-by-peers = waxaa hoggaamiya dad isla xaaladdan soo maray
led-by-professionals = waxaa hoggaamiya dad xirfadle ah
led-by-volunteers = waxaa hoggaamiya mutadawiciin
led-by-both = waxaa hoggaamiya xirfadleyaal iyo dad isla xaaladdan soo maray
led-by-other = waxaa hoggaamiya: { $who }
led-by-unknown = lama yaqaan cidda hoggaamisa
place-ask = Goobta: weydii
place-ask-area = { $area } · goobta: weydii
address-ask = Cinwaanka: weydii
address-ask-area = { $area } · cinwaanka: weydii
place-online = internetka
place-also-online = { $place } · sidoo kale internetka
place-confidential = Goobta: waxaa laguu sheegayaa markaad la xiriirto
when-unknown = Taariikhaha lama yaqaan: weydii ka hor intaadan tagin
when-unknown-organisation = Weydii kooxaha jira iyo goorta ay kulmaan
hours-unknown = Saacadaha lama yaqaan
why-unknown = Lama yaqaan: { $what }
unknown-phone = taleefanka
unknown-cost = qiimaha
unknown-languages = luqadaha

### entry
label-line = { $label }: { $text }
label-what = Waa maxay
label-who-for = Yaa loogu talagalay
label-meets = Goorma
label-hours = Saacadaha
label-where = Xaggee
label-step-free = Jaranjaro la'aan
label-cost = Qiimaha
label-languages = Luqadaha
label-phone = Taleefan
label-email = Iimayl
label-web = Bogga internetka
label-how-to-join = Sida looga qayb galo
label-first-time = Marka ugu horraysa
label-leader = Cidda hoggaamisa
label-ages = Da'da
label-organisation = Ururka
label-network-adult = Shabakadda dadka waaweyn
label-network-youth = Shabakadda carruurta iyo dhallinyarada
label-welfare-centre = CAW ama adeegga bulshada
label-listening = Qof ku dhageysta
region-title = Caawimo loogu talagalay dadka deggan { $place }
region-part-of = { $place } (degmada { $municipality })
region-for-adult = Caawimo dhibaatooyinka maskaxda, loogu talagalay dadka waaweyn, waayeelka iyo dadka u dhow.
region-for-youth = Caawimo dhibaatooyinka maskaxda, loogu talagalay carruurta, dhallinyarada iyo qoyskooda.
region-for-centre = Qof kasta oo su'aal ka qaba lacag, guri, xiriir, rabshad ama cidlo.
region-for-town-centre = Qof kasta: albaabka koowaad ee dakhliga, guriga, daaweynta degdegga ah iyo taageerada.
region-no-phone = Ma naqaan lambar taleefan.
region-no-contact = Ma naqaan lambar taleefan iyo bog internet midna.
region-no-contact-network = Ma naqaan lambar taleefan iyo bog internet midna: ka eeg { $finder }.
region-ask-town-hall = Ma naqaan lambar taleefan: weydii degmadaada.
label-welfare-also = OCMW-ga degmada
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } ee degmadaada, { $town }
label-confidence = Hubaal
label-note = Qoraalka tifaftirka
label-facts = Xogta
label-changed = Xogtu way isbeddeshay
label-next-check = Hubinta xigta
label-source = Isha
not-known-ask = Lama yaqaan: marka hore weydii
not-known = Lama yaqaan
what-themes = { $kind }. Mawduucyada: { $themes }
place-unknown = Lama yaqaan: weydii halka ay tahay
place-unknown-area = Goobta lama yaqaan: weydii. Waxaa loogu talagalay dadka deggan: { $area }
place-area = Waxaa loogu talagalay dadka deggan: { $area }
place-town-only = { $town }, waddada lama yaqaan: weydii
place-also = { $place }; sidoo kale: { $others }
step-free-yes = Haa, jaranjaro la'aan
step-free-no = Maya, jaranjaro ayaa jirta
step-free-unknown = Lama yaqaan in jaranjaro jirto: marka hore weydii
cost-not-known = Lama yaqaan: weydii ka hor intaadan tagin
enrolment-drop-in = Waad iska iman kartaa.
enrolment-contact-first = Marka hore la xiriir.
enrolment-booking = Marka hore is qor.
enrolment-intake = Marka hore waxaa jira wada hadal is barasho ah.
enrolment-referral = Waxaad u baahan tahay warqad gudbin ah, tusaale ahaan dhakhtarkaaga guriga.
ages-from = laga bilaabo { $from } sano
ages-to = ilaa { $to } sano
ages-between = laga bilaabo { $from } ilaa { $to } sano
step-call = Wac { $phone } ka hor intaadan tagin.
step-call-now = Wac { $phone }.
step-mail = U qor { $email } ka hor intaadan tagin.
step-mail-now = U qor { $email }.
step-web = Eeg { $url } oo weydii ka hor intaadan tagin.
step-web-now = Eeg { $url }.
step-walk-in = Waad iska geli kartaa. Ballan looma baahna.
step-walk-in-check = Waad iska geli kartaa, laakiin marka hore weydii: { $contact }.
step-organisation = Ma naqaan sida kooxda lala xiriiro. Weydii { $organisation }: { $contact }.
step-network = Ma naqaan sida lala xiriiro. Weydii shabakadda caafimaadka maskaxda ee deegaanka, { $network }: { $contact }.
step-network-check = Ma naqaan sida lala xiriiro. Shabakadda deegaanka waxaa laga yaabaa inay tahay { $network }: ka eeg { $finder }.
step-listening = Ma naqaan sida lala xiriiro. Ma rabtaa inaad hadasho ama sii raadiso? { $line }.
step-none = Ma naqaan sida lala xiriiro. Weydii CAW kuu dhow.
phone-unknown = Lama yaqaan
phone-unknown-network = Lama yaqaan: weydii shabakadda caafimaadka maskaxda ee deegaanka
number-unknown = lambarka lama yaqaan
network-doubtful = { $network }: ma hubno, ka eeg { $finder }
source-line = Isha: { $source }, { $date }
source-line-undated = Isha: { $source }, taariikhda lama yaqaan
source-own = Isha: xaruntan, { $date }
source-own-named = Isha: xaruntan ({ $centre }), { $date }
own-mark = ee xaruntan
call-first = marka hore wac
source-unknown = Isha: lama yaqaan
source-card-machine = { $source }; qoraalka gaaban mashiin ayaa qoray, weli qof ma akhriyin
source-card-human = { $source }; qoraalka gaaban waxaa akhriyay { $who }
source-card-human-nameless = { $source }; qoraalka gaaban qof ayaa akhriyay
reviewed-by = { $role }, { $date }
confidence-high = sare
confidence-medium = dhexdhexaad
confidence-low = hoose

### handout
handout-page = bogga { $page } ee { $pages }
handout-printed = Waxaa la daabacay { $date }
handout-machine-made = Turjumaad mashiin, qof ma hubin.
handout-not-medical = Warqaddani waxay kaa caawinaysaa inaad koox hesho. Daawayn ma aha, kooxduna ma aha adeeg degdeg ah.
handout-check-again = Weydii ka hor intaadan tagin: saacadaha iyo goobuhu way isbeddelaan.
handout-check-again-by = Mar kale ha la hubiyo ka hor { $date }
handout-in-language = ku qoran { $language }
handout-lines-checked = Lambarrada waxaa la hubiyay { $date }
handout-lines-checked-mostly = Lambarrada waxaa la hubiyay { $date }, haddii aan wax kale lagu qorin
number-checked = lambarka waxaa la hubiyay: { $date }
number-check-unknown = lambarka: taariikhda hubinta lama yaqaan
handout-lines-unchecked = Taariikhda hubinta ugu dambaysay ee lambarradan: lama yaqaan
handout-next = Kulanka xiga
handout-phone = Taleefan
handout-qr = Iskaan garee si aad u aragto bogga: { $url }
handout-where = Xaggee
handout-first-time = Maxaa dhacaya marka ugu horraysa
handout-title-list = Kooxo adiga kugu habboon
handout-discreet-title = Koox { $weekday }, { $time }
handout-discreet-title-undated = Koox
handout-discreet-title-place = Koox ku taal { $place }
handout-discreet-title-day = Koox { $weekday }
handout-centre = Ka socota { $centre }
handout-map = Khariidad: { $place }
handout-free-call = wicitaan lacag la'aan ah
handout-file = warqad
handout-qr-phone = Iskaan garee si aad u wacdo: { $phone }
handout-qr-alt = Koodhka QR: { $target }
handout-qr-place = Iskaan garee si aad goobta ugu aragto khariidad: { $place }
map-alt = Khariidad. { $caption }
map-alt-towns = Meelaha u dhow: { $towns }
map-near-centre = Goobo: meel u dhow bartamaha { $town }. Cinwaanka saxda ah khariidadda kuma jiro.
map-near-postcode = Goobo: meel u dhow dhexda { $town }. Cinwaanka saxda ah khariidadda kuma jiro.
map-station = Saldhigga tareenka { $name }: { $distance } xariiq toosan
map-stop = Boosteejada { $name }: { $distance } xariiq toosan
metres = { $metres } m

### lists and articles on paper
week-title = Toddobaadka { $first } ilaa { $last }
week-day = { $day }
week-time-unknown = saacadda: weydii
week-dated = Sida jadwalka { $date }: marka hore wac
week-undated = Taariikhda jadwalkan lama yaqaan: marka hore wac
week-none = Koox ma naqaan { $days }.
week-only-known = Halkan waxaa ku qoran oo keliya kooxaha aan maalmahooda naqaan.
news-title = Cusub tan iyo { $date }
news-new = Ku cusub liiskan
news-changed = Way isbeddeshay
unlisted-since = Laga bilaabo { $date } kuma jiro buuggan. Marka hore weydii inuu weli jiro.
news-new-on = Liiskan ku jirta tan iyo { $date }
news-changed-on = Way isbeddeshay { $date }
article-in-short = Si kooban
article-next = Waxa aad hadda samayn karto
article-sources = Halka ay tani ka timid
article-not-medical = Warqaddani wax bay sharraxaysaa. Daawayn ma aha, mana beddesho dhakhtarka.
kinds-title = Noocyada kooxaha oo is garab yaalla
kinds-about = Nooc kama fiicna nooc kale: mid walba wax kale ayuu u yahay.
kinds-what-for = Maxaa loogu talagalay
kinds-who-leads = Yaa hoggaamiya
kinds-protected = Magaca xirfadda ma la ilaaliyaa?
kinds-how = Sida ay u socoto
kinds-cost = Qiimaha
kinds-not-when = Goorma aanay ku habboonayn

### booklet
booklet-title = Kooxaha { $place }
booklet-postcodes = Lambarrada boostada { $from } ilaa { $until }
booklet-count = { $n ->
    [one] { $n } koox
   *[other] { $n } kooxood
}
booklet-subtitle = Goobo aad dad kale kula hadli karto
booklet-contents = Tusmada
booklet-how = Sida loo akhriyo buuggan yar
booklet-how-themes = Kooxuhu waxay u kala horreeyaan mawduuc ahaan. Koox kasta lambar ayay leedahay.
booklet-how-also = Koox ma ku habboon tahay mawduucyo badan? Hal mar ayay buugga ku jirtaa. Mawduucyada kale waxaa ku qoran "Sidoo kale eeg".
booklet-how-ask = Wac ama qor ka hor intaadan tagin: saacadaha iyo goobuhu way isbeddelaan.
booklet-how-secret = Koox waddo ma ku qorna? Weydii cinwaanka markaad la xiriirto.
booklet-not-medical = Buuggan yar wuxuu kaa caawinayaa inaad koox hesho. Daawayn ma aha, kooxduna ma aha adeeg degdeg ah.
booklet-online = { $n ->
    [one] { $n } koox waxay ku kulantaa internetka oo keliya, meel kasta oo aad degan tahay. Buuggan kuma jirto: weydii.
   *[other] { $n } kooxood waxay ku kulmaan internetka oo keliya, meel kasta oo aad degan tahay. Buuggan kuma jiraan: weydii.
}
booklet-map = Khariidad
booklet-map-numbers = Tirada waa lambarka koox buuggan ku jirta.
booklet-map-letters = Xarafku wuxuu u taagan yahay dhowr kooxood oo isu dhow.
booklet-map-rough = Dhibcuhu waxay ku yaallaan bartamaha degmada ama tuulada, ma aha albaabka.
booklet-map-missing = Khariidadda kuma jiraan: { $numbers }
booklet-map-alt = Khariidadda { $place } oo leh lambarrada kooxaha. Qoraalka koox kasta wuxuu sheegayaa halka ay ku kulanto.
booklet-cover-alt = Khariidadda Beljamka oo dhibic ku leh halka kooxuhu ku kulmaan
booklet-see-also = Sidoo kale eeg
booklet-more-themes = Mawduucyo kale
booklet-more-themes-how = Kooxahan waxay buugga ku hoos jiraan mawduuc kale.
booklet-other = Kooxo kale
booklet-region = Caawimo deegaankaaga ah
booklet-region-for = Waxaa loogu talagalay dadka deggan { $towns }
booklet-lines = Khadadka taleefanka
booklet-about = Ku saabsan buuggan yar
booklet-about-checked = Koox kasta waxaa ku qoran goorta qof hubiyay xogta. Ma waqti hore ayaa mise lama yaqaan? Markaas waxaa ku qoran: marka hore wac.
booklet-about-sources = Xogtu waxay ka timid { $sources }.
booklet-notes = Qoraallo

### found
found-groups = { $count ->
    [one] { $count } koox
   *[other] { $count } kooxood
}
found-results = { $count ->
    [one] { $count } natiijo
   *[other] { $count } natiijo
}
found-best-first = marka hore kuwa ugu habboon
found-order-distance = marka hore kuwa ugu habboon, kadibna kuwa ugu dhow
found-order-meeting = marka hore kuwa ugu habboon, kadibna kulanka ugu dhow
found-certain = { $count ->
    [0] midna kuma qorna wax kasta oo la weydiiyay: marka hore wac
    [one] { $count } ayay ku qoran tahay wax kasta oo la weydiiyay
   *[other] { $count } ayay ku qoran yihiin wax kasta oo la weydiiyay
}
found-shown = waxaa halkan ku yaal { $shown } ee ugu horreeya

### names of languages, as they stand in a sentence
language-nl = Af-Holandays
language-fr = Af-Faransiis
language-de = Af-Jarmal
language-en = Af-Ingiriisi
language-ar = Af-Carabi
language-uk = Af-Yukrayniyaan
language-tr = Af-Turki
language-ru = Af-Ruush
language-fa = Af-Faarisi
language-ps = Af-Bashtuun
language-ti = Af-Tigrinya
language-so = Af-Soomaali
language-es = Af-Isbaanish
language-pl = Af-Boolish
