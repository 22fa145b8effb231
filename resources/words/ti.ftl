# Tigrinya, for paper only. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Tigrinya, Fedasil Kapellen, 3 mei 2027": then the mark on every page goes away.
# Tigrinya as it is written in Eritrea. The months are the Ge'ez names as Eritrea uses them for the calendar of Belgium
# (ጥሪ is January), not those of the Ethiopian calendar. The reader is addressed in the polite plural. Digits are 0 to 9,
# the clock runs to 24 (not the clock that starts at sunrise). Words to somebody in danger are never here.
words-read-by = nobody

### dates: lists run from January and from Monday
months = ጥሪ,ለካቲት,መጋቢት,ሚያዝያ,ግንቦት,ሰነ,ሓምለ,ነሓሰ,መስከረም,ጥቅምቲ,ሕዳር,ታሕሳስ
months-short = ጥሪ,ለካቲት,መጋቢት,ሚያዝያ,ግንቦት,ሰነ,ሓምለ,ነሓሰ,መስከረም,ጥቅምቲ,ሕዳር,ታሕሳስ
weekdays = ሰኑይ,ሰሉስ,ረቡዕ,ሓሙስ,ዓርቢ,ቀዳም,ሰንበት
weekdays-short = ሰኑይ,ሰሉስ,ረቡዕ,ሓሙስ,ዓርቢ,ቀዳም,ሰንበት
day-first = 1
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = ሰዓት { $clock }
clock-span = { $from }-{ $until }
clock-span-sentence = ካብ ሰዓት { $from } ክሳብ { $until }
today = ሎሚ
tomorrow = ጽባሕ
in-days = ድሕሪ { $n } መዓልትታት
in-weeks = ድሕሪ { $n } ሰሙናት
age-months = { $n ->
    [one] { $n } ወርሒ
   *[other] { $n } ኣዋርሕ
}
age-years = { $n ->
    [one] { $n } ዓመት
   *[other] { $n } ዓመታት
}
list-comma = ፣
list-semicolon = ፤
list-and = { $items }ን { $last }ን

### amounts
km = { $km } ኪ.ሜ
km-about = ኣስታት { $km } ኪ.ሜ
km-from = ካብ { $place } { $km }
money = { $amount } ዩሮ
cost-free = ነጻ
cost-amount = { $money } { $per }
cost-price-unknown = ነጻ ኣይኮነን፣ ዋጋ ኣይፍለጥን
cost-unknown = ዋጋ: ሕተቱ
per-session = ንሓደ ግዜ
per-meeting = ንሓደ ኣኼባ
per-call = ንሓደ ደወል
per-hour = ንሰዓት
per-day = ንመዓልቲ
per-week = ንሰሙን
per-month = ንወርሒ
per-year = ንዓመት
per-series = ንኹሉ ኣኼባታት

### schedule
part-morning = ንግሆ
part-afternoon = ድሕሪ ቀትሪ
part-evening = ምሸት
part-morning-short = ንግሆ
part-afternoon-short = ድሕሪ ቀትሪ
part-evening-short = ምሸት
ordinals = ቀዳማይ,ካልኣይ,ሳልሳይ,ራብዓይ,ሓሙሻይ
ordinals-from-end = መወዳእታ,ቅድሚ መወዳእታ
ordinal-day = { $ordinals } { $weekday }
rule-week = ሰሙናዊ
rule-weeks = ኣብ ነፍሲ ወከፍ { $n } ሰሙናት
rule-weekly = ኣብ ነፍሲ ወከፍ { $days }
rule-weekly-interval = ኣብ ነፍሲ ወከፍ { $n } ሰሙናት፣ { $days }
rule-month = ሓደ ግዜ ኣብ ወርሒ
rule-months = ኣብ ነፍሲ ወከፍ { $n } ኣዋርሕ
rule-monthly = { $days } ናይ ነፍሲ ወከፍ ወርሒ
rule-monthly-interval = ኣብ ነፍሲ ወከፍ { $n } ኣዋርሕ፣ { $days }
rule-monthly-interval-ordinal = ኣብ ነፍሲ ወከፍ { $n } ኣዋርሕ፣ { $days } ናይ ወርሒ
rule-with-time = { $rule }፣ { $time }
rule-dated = { $rule } (ኣብ { $date } ከምኡ ተነጊሩ: ቅድሚ ምኻድኩም ሕተቱ)
rule-undated = { $rule } (ዕለት ናይዚ መደብ ኣይፍለጥን: ቅድሚ ምኻድኩም ሕተቱ)
when-dated = { $date } ብመሰረት መደብ { $date-of }: ቅድሚ ምኻድኩም ሕተቱ
when-undated = { $date } እቲ መደብ ክሳብ ሕጂ ቅኑዕ እንተኾይኑ: ቅድሚ ምኻድኩም ሕተቱ
when-ask-date = { $rule }: ዕለት ሕተቱ
when-holiday = በዓል ({ $holiday }): ቅድም ሕተቱ
when-conditional = ኩሉ ግዜ ኣይኮነን: ቅድም ሕተቱ
next-meeting = ዝቕጽል ኣኼባ
next-dated = ብመሰረት መደብ { $date }
next-undated = እቲ መደብ ክሳብ ሕጂ ቅኑዕ እንተኾይኑ
next-dated-caution = { $when }። ኣብ { $date } ከምኡ ተነጊሩ: ቅድሚ ምኻድኩም ሕተቱ
next-undated-caution = { $when }። ዕለት ናይዚ መደብ ኣይፍለጥን: ቅድሚ ምኻድኩም ሕተቱ
next-later = ድሕሪኡ { $dates }
next-holiday = { $when }። እታ መዓልቲ በዓል እያ ({ $holiday }): ቅድም ሕተቱ
next-conditional = { $when }። ፍሉይ ግዜታት ኣሎ: ቅድም ሕተቱ
next-when = መዓስ
holiday-new-year = ሓድሽ ዓመት
holiday-easter-monday = ሰኑይ ፋሲካ
holiday-labour-day = መዓልቲ ሰራሕተኛታት
holiday-ascension = ዕርገት
holiday-whit-monday = ሰኑይ ጰራቅሊጦስ
holiday-national-day = ሃገራዊ በዓል ቤልጁም
holiday-assumption = ዕርገት ማርያም
holiday-all-saints = መዓልቲ ኩሎም ቅዱሳን
holiday-armistice = መዓልቲ ምቁራጽ ኲናት
holiday-christmas = ልደት
holiday-easter = ፋሲካ
holiday-pentecost = ጰራቅሊጦስ
month-days = መዓልቲ 1,መዓልቲ 2,መዓልቲ 3,መዓልቲ 4,መዓልቲ 5,መዓልቲ 6,መዓልቲ 7,መዓልቲ 8,መዓልቲ 9,መዓልቲ 10,መዓልቲ 11,መዓልቲ 12,መዓልቲ 13,መዓልቲ 14,መዓልቲ 15,መዓልቲ 16,መዓልቲ 17,መዓልቲ 18,መዓልቲ 19,መዓልቲ 20,መዓልቲ 21,መዓልቲ 22,መዓልቲ 23,መዓልቲ 24,መዓልቲ 25,መዓልቲ 26,መዓልቲ 27,መዓልቲ 28,መዓልቲ 29,መዓልቲ 30,መዓልቲ 31
month-days-from-end = መወዳእታ መዓልቲ,ቅድሚ መወዳእታ መዓልቲ
rule-month-days = ኣብ ነፍሲ ወከፍ ወርሒ { $days }
rule-month-days-interval = ኣብ ነፍሲ ወከፍ { $n } ኣዋርሕ { $days }
rule-month-days-weekday = { $rule }፣ { $days } እንተኾይኑ
rule-from = { $rule }፣ ካብ { $date }
rule-until = { $rule }፣ ክሳብ { $date }
date-no-year = { $day } { $month }
pause-months = ኣብ { $months }
pause-days = ካብ { $first } ክሳብ { $last }
exception-pause = ኣኼባ የለን { $when }
exception-holidays-closed = ኣብ በዓላት ዕጹው እዩ
exception-holidays-open = ኣብ በዓላት እውን ክፉት እዩ
exception-dates = ኣብዚ ዕለታት የለን: { $dates }
next-after-pause = { $when }። ቅድሚኡ ዕረፍቲ ኣሎ: ኣኼባ የለን { $pause }
when-ended = እቶም ዝተነግሩ ኣኼባታት ተወዲኦም: ሓደስቲ ዕለታት ሕተቱ
label-exceptions = ኣኼባ ዘይብሉ ግዜ

### freshness
fresh-now = ኣብዚ ወርሒ ተመርሚሩ
fresh-ago = ቅድሚ { $age } ተመርሚሩ
fresh-call-first = ቅድሚ { $age } ተመርሚሩ: ቅድም ደውሉ
fresh-not-for = ን{ $age } ኣይተመርመረን: ቅድም ደውሉ
fresh-years = ናይ መወዳእታ ምርመራ ቅድሚ { $age }: ቅድም ደውሉ
fresh-unknown = ዕለት ናይ መወዳእታ ምርመራ ኣይፍለጥን: ቅድም ደውሉ
fresh-long-now = ኣብ { $date } ተመርሚሩ።
fresh-long-ago = ኣብ { $date } ተመርሚሩ፣ ቅድሚ { $age }።
fresh-long-in-ago = ኣብ { $date } ተመርሚሩ፣ ቅድሚ { $age }።
fresh-long-in-now = ኣብ { $date } ተመርሚሩ።
fresh-long-old = ናይ መወዳእታ ምርመራ: { $date }። እዚ ቅድሚ { $age } እዩ: ቅድም ደውሉ።
fresh-long-unknown = ዕለት ናይ መወዳእታ ምርመራ ኣይፍለጥን: ቅድም ደውሉ።
check-made = ተመርሚሩ { $parts }።
check-how-phone = ብተሌፎን
check-how-mail = ብኢመይል
check-how-web = ኣብ መርበብ ሓበሬታ
check-who-publisher = ብኣዳላዊ ናይዚ ዝርዝር
check-who-organisation = ብባዕሉ እቲ ትካል
check-who-centre = ብሓደ ማእከል
check-who-secondary = ብኻልእ ምንጪ
next-check-by = ክሳብ { $date }
next-check-late = ክሳብ { $date } ኣድላዪ ነይሩ
next-check-now = ብቕልጡፍ: ዕለት ናይ መወዳእታ ምርመራ ኣይፍለጥን
doubtful-check = እዚ እቲ ቅኑዕ መርበብ ምዃኑ ርግጸኛታት ኣይኮንናን: ኣብ { $finder } ርኣዩ
doubtful-short = ርግጽ ኣይኮነን: ኣብ { $finder } ርኣዩ

### rows
kind-group = ጉጅለ
kind-organisation = ትካል
kind-platform = ቦታ ሓበሬታን ርክብን
kind-network-adult = መርበብ ስነ-ኣእምሮኣዊ ጥዕና ንዓበይቲ
kind-network-youth = መርበብ ስነ-ኣእምሮኣዊ ጥዕና ንቖልዑን መንእሰያትን
kind-helpline = መስመር ተሌፎን ሓገዝ
led-by-peers = ብተመሳሳሊ ተመኩሮ ዘለዎም ሰባት ይምራሕ
led-by-professionals = ብክኢላታት ይምራሕ
led-by-volunteers = ብወለንተኛታት ይምራሕ
led-by-both = ብክኢላታትን ተመሳሳሊ ተመኩሮ ዘለዎም ሰባትን ይምራሕ
led-by-other = ዝመርሖ: { $who }
led-by-unknown = መን ከም ዝመርሖ ኣይፍለጥን
place-ask = ቦታ: ሕተቱ
place-ask-area = { $area } · ቦታ: ሕተቱ
address-ask = ኣድራሻ: ሕተቱ
address-ask-area = { $area } · ኣድራሻ: ሕተቱ
place-online = ብኢንተርነት
place-also-online = { $place } · ብኢንተርነት እውን
place-confidential = ቦታ: ምስ ተራኸብኩም ክንገረኩም እዩ
when-unknown = ዕለታት ኣይፍለጥን: ቅድሚ ምኻድኩም ሕተቱ
when-unknown-organisation = ኣየኖት ጉጅለታት ከም ዘለዉን መዓስ ከም ዝእከቡን ሕተቱ
hours-unknown = ሰዓታት ኣይፍለጥን
why-unknown = ኣይፍለጥን: { $what }
unknown-phone = ተሌፎን
unknown-cost = ዋጋ
unknown-languages = ቋንቋታት

### entry
label-line = { $label }: { $text }
label-what = እንታይ እዩ
label-who-for = ንመን
label-meets = መዓስ
label-hours = ሰዓታት
label-where = ኣበይ
label-step-free = ብዘይ መደያይቦ
label-cost = ዋጋ
label-languages = ቋንቋታት
label-phone = ተሌፎን
label-email = ኢመይል
label-web = መርበብ ሓበሬታ
label-how-to-join = ከመይ ትሳተፉ
label-first-time = ናይ መጀመርታ ግዜ
label-leader = መን ይመርሖ
label-ages = ዕድመ
label-organisation = ትካል
label-network-adult = መርበብ ንዓበይቲ
label-network-youth = መርበብ ንቖልዑን መንእሰያትን
label-welfare-centre = CAW ወይ ማሕበራዊ ኣገልግሎት
label-listening = ዝሰምዓኩም ሰብ
region-title = ሓገዝ ኣብ { $place } ንዝቕመጡ
region-part-of = { $place } (ምምሕዳር { $municipality })
region-for-adult = ሓገዝ ኣብ ስነ-ኣእምሮኣዊ ጸገማት፣ ንዓበይቲ፣ ንሽማግለታትን ንቤተሰቦምን።
region-for-youth = ሓገዝ ኣብ ስነ-ኣእምሮኣዊ ጸገማት፣ ንቖልዑ፣ ንመንእሰያትን ንስድራኦምን።
region-for-centre = ንኹሉ ሰብ ብዛዕባ ገንዘብ፣ ገዛ፣ ርክብ፣ ዓመጽ ወይ ጽምዋ ሕቶ ዘለዎ።
region-for-town-centre = ንኹሉ ሰብ: ቀዳማይ ቦታ ንእቶት፣ ንገዛ፣ ንህጹጽ ሕክምናን ንምድጋፍን።
region-no-phone = ቁጽሪ ተሌፎን ኣይንፈልጥን።
region-no-contact = ቁጽሪ ተሌፎንን መርበብ ሓበሬታን ኣይንፈልጥን።
region-no-contact-network = ቁጽሪ ተሌፎንን መርበብ ሓበሬታን ኣይንፈልጥን: ኣብ { $finder } ርኣዩ።
region-ask-town-hall = ቁጽሪ ተሌፎን ኣይንፈልጥን: ንምምሕዳር ከተማኹም ሕተቱ።
label-welfare-also = OCMW ናይ ምምሕዳር ከተማ
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } ናይ ምምሕዳር ከተማኹም፣ { $town }
label-confidence = ርግጸኛነት
label-note = መዘኻኸሪ ኣዳላዊ
label-facts = ሓበሬታ
label-changed = ሓበሬታ ተቐይሩ
label-next-check = ዝቕጽል ምርመራ
label-source = ምንጪ
not-known-ask = ኣይፍለጥን: ቅድም ሕተቱ
not-known = ኣይፍለጥን
what-themes = { $kind }። ኣርእስታት: { $themes }
place-unknown = ኣይፍለጥን: ኣበይ ምዃኑ ሕተቱ
place-unknown-area = ቦታ ኣይፍለጥን: ሕተቱ። ነዚኣቶም: ኣብ { $area } ንዝቕመጡ
place-area = ኣብ { $area } ንዝቕመጡ
place-town-only = { $town }፣ ጎደና ኣይፍለጥን: ሕተቱ
place-also = { $place }፤ ከምኡውን: { $others }
step-free-yes = እወ፣ ብዘይ መደያይቦ
step-free-no = ኣይፋል፣ መደያይቦ ኣሎ
step-free-unknown = መደያይቦ እንተሎ ኣይፍለጥን: ቅድም ሕተቱ
cost-not-known = ኣይፍለጥን: ቅድሚ ምኻድኩም ሕተቱ
enrolment-drop-in = ብዘይ ቆጸራ ክትመጹ ትኽእሉ ኢኹም።
enrolment-contact-first = ቅድም ርክብ ግበሩ።
enrolment-booking = ቅድም ተመዝገቡ።
enrolment-intake = ቅድም ናይ ምልላይ ዝርርብ ኣሎ።
enrolment-referral = ናይ ምልኣኽ ደብዳቤ የድልየኩም፣ ንኣብነት ካብ ሓኪም ስድራቤትኩም።
ages-from = ካብ { $from } ዓመት
ages-to = ክሳብ { $to } ዓመት
ages-between = ካብ { $from } ክሳብ { $to } ዓመት
step-call = ቅድሚ ምኻድኩም ናብ { $phone } ደውሉ።
step-call-now = ናብ { $phone } ደውሉ።
step-mail = ቅድሚ ምኻድኩም ናብ { $email } ጽሓፉ።
step-mail-now = ናብ { $email } ጽሓፉ።
step-web = ኣብ { $url } ርኣዩ፣ ቅድሚ ምኻድኩም ድማ ሕተቱ።
step-web-now = ኣብ { $url } ርኣዩ።
step-walk-in = ብቐጥታ ክትኣትዉ ትኽእሉ ኢኹም። ቆጸራ ኣየድልን።
step-walk-in-check = ብቐጥታ ክትኣትዉ ትኽእሉ ኢኹም፣ ግን ቅድም ሕተቱ: { $contact }።
step-organisation = ናይታ ጉጅለ ባዕላ ርክብ ኣይፍለጥን። ን{ $organisation } ሕተቱ: { $contact }።
step-network = ርክብ ኣይፍለጥን። ንመርበብ ስነ-ኣእምሮኣዊ ጥዕና ናይቲ ከባቢ ሕተቱ፣ { $network }: { $contact }።
step-network-check = ርክብ ኣይፍለጥን። እቲ መርበብ ናይቲ ከባቢ ምናልባት { $network } እዩ: ኣብ { $finder } ርኣዩ።
step-listening = ርክብ ኣይፍለጥን። ክትዛረቡ ወይ ክትደልዩ ትደልዩ ዶ? { $line }።
step-none = ርክብ ኣይፍለጥን። ኣብ ጥቓኹም ኣብ ዘሎ CAW ሕተቱ።
phone-unknown = ኣይፍለጥን
phone-unknown-network = ኣይፍለጥን: ንመርበብ ስነ-ኣእምሮኣዊ ጥዕና ናይቲ ከባቢ ሕተቱ
number-unknown = ቁጽሪ ኣይፍለጥን
network-doubtful = { $network }: ርግጽ ኣይኮነን፣ ኣብ { $finder } ርኣዩ
source-line = ምንጪ: { $source }፣ { $date }
source-line-undated = ምንጪ: { $source }፣ ዕለት ኣይፍለጥን
source-own = ምንጪ: እዚ ማእከል፣ { $date }
source-own-named = ምንጪ: እዚ ማእከል ({ $centre })፣ { $date }
own-mark = ናይዚ ማእከል
call-first = ቅድም ደውሉ
source-unknown = ምንጪ: ኣይፍለጥን
source-card-machine = { $source }፤ እቲ ሓጺር ጽሑፍ ብማሽን ተጻሒፉ፣ ሰብ ገና ኣየንበቦን
source-card-human = { $source }፤ እቲ ሓጺር ጽሑፍ ብ{ $who } ተነቢቡ
source-card-human-nameless = { $source }፤ እቲ ሓጺር ጽሑፍ ብሰብ ተነቢቡ
reviewed-by = { $role }፣ { $date }
confidence-high = ልዑል
confidence-medium = ማእከላይ
confidence-low = ትሑት

### handout
handout-page = ገጽ { $page } ካብ { $pages }
handout-printed = ኣብ { $date } ተሓቲሙ
handout-machine-made = ናይ ማሽን ትርጉም፣ ሰብ ኣየረጋገጾን።
handout-not-medical = እዚ ወረቐት ጉጅለ ንምርካብ ይሕግዘኩም። ሕክምና ኣይኮነን፣ ጉጅለ ድማ ናይ ህጹጽ ሓገዝ ኣገልግሎት ኣይኮነን።
handout-check-again = ቅድሚ ምኻድኩም ሕተቱ: ሰዓታትን ቦታታትን ይቀያየሩ።
handout-check-again-by = ክሳብ { $date } ከም ብሓድሽ ክምርመር እዩ
handout-in-language = ብቋንቋ { $language }
handout-lines-checked = ቁጽርታት ኣብ { $date } ተመርሚሮም
handout-lines-checked-mostly = ቁጽርታት ኣብ { $date } ተመርሚሮም፣ ካልእ እንተዘይተጻሒፉ
number-checked = ቁጽሪ ተመርሚሩ: { $date }
number-check-unknown = ቁጽሪ: ዕለት ምርመራ ኣይፍለጥን
handout-lines-unchecked = ዕለት ናይ መወዳእታ ምርመራ ናይዞም ቁጽርታት: ኣይፍለጥን
handout-next = ዝቕጽል ኣኼባ
handout-phone = ተሌፎን
handout-qr = ንመርበብ ሓበሬታ ስካን ግበሩ: { $url }
handout-where = ኣበይ
handout-first-time = ኣብ ናይ መጀመርታ ግዜ እንታይ ይኸውን
handout-title-list = ጉጅለታት ንዓኹም
handout-discreet-title = ጉጅለ { $weekday }፣ { $time }
handout-discreet-title-undated = ጉጅለ
handout-discreet-title-place = ጉጅለ ኣብ { $place }
handout-discreet-title-day = ጉጅለ { $weekday }
handout-centre = ካብ { $centre }
handout-map = ካርታ: { $place }
handout-free-call = ነጻ ደወል
handout-file = ወረቐት
handout-qr-phone = ንምድዋል ስካን ግበሩ: { $phone }
handout-qr-alt = ኮድ QR: { $target }
handout-qr-place = ነቲ ቦታ ኣብ ካርታ ንምርኣይ ስካን ግበሩ: { $place }
map-alt = ካርታ። { $caption }
map-alt-towns = ኣብ ጥቓ ዘለዉ ቦታታት: { $towns }
map-near-centre = ክቢ: ኣብ ጥቓ ማእከል { $town }። እቲ ልክዕ ኣድራሻ ኣብ ካርታ የለን።
map-near-postcode = ክቢ: ኣብ ጥቓ ማእከል { $town }። እቲ ልክዕ ኣድራሻ ኣብ ካርታ የለን።
map-station = መዕረፊ ባቡር { $name }: { $distance } ብቐጥታ መስመር
map-stop = መዕረፊ { $name }: { $distance } ብቐጥታ መስመር
metres = { $metres } ሜትሮ

### lists and articles on paper
week-title = ሰሙን ካብ { $first } ክሳብ { $last }
week-day = { $day }
week-time-unknown = ሰዓት: ሕተቱ
week-dated = ብመሰረት መደብ { $date }: ቅድም ደውሉ
week-undated = ዕለት ናይዚ መደብ ኣይፍለጥን: ቅድም ደውሉ
week-none = ኣብ { $days } ዝፈለጥናያ ጉጅለ የላን።
week-only-known = ኣብዚ መዓልትታተን እንፈልጠን ጉጅለታት ጥራይ ኣለዋ።
news-title = ሓድሽ ካብ { $date }
news-new = ኣብዚ ዝርዝር ሓድሽ
news-changed = ተቐይሩ
unlisted-since = ካብ { $date } ኣትሒዙ ኣብዚ መምርሒ የለን። ቅድም ገና ከም ዘሎ ሕተቱ።
news-new-on = ኣብዚ ዝርዝር ካብ { $date }
news-changed-on = ኣብ { $date } ተቐይሩ
article-in-short = ብሓጺሩ
article-next = ሕጂ እንታይ ክትገብሩ ትኽእሉ
article-sources = እዚ ካበይ ከም ዝመጸ
article-not-medical = እዚ ወረቐት መብርሂ ይህብ። ሕክምና ኣይኮነን፣ ንሓኪም እውን ኣይትክእን።
kinds-title = ዓይነታት ጉጅለታት ጎኒ ንጎኒ
kinds-about = ዝኾነ ዓይነት ካብ ካልእ ኣይበልጽን፦ ነፍሲ ወከፍ ንኻልእ ነገር እዩ።
kinds-what-for = ንምንታይ
kinds-who-leads = መን ይመርሖ
kinds-protected = እቲ ስም ሞያ ብሕጊ ዝተሓለወ ድዩ?
kinds-how = ከመይ ይካየድ
kinds-cost = ዋጋ
kinds-not-when = መዓስ ዘይሰማማዕ

### booklet
booklet-title = ጉጅለታት ኣብ { $place }
booklet-postcodes = ቁጽርታት ፖስታ { $from } ክሳብ { $until }
booklet-count = { $n ->
    [one] { $n } ጉጅለ
   *[other] { $n } ጉጅለታት
}
booklet-subtitle = ምስ ካልኦት ክትዘራረቡሉ እትኽእሉ ቦታታት
booklet-contents = ትሕዝቶ
booklet-how = ነዚ ንእሽቶ መጽሓፍ ከመይ ተንብብዎ
booklet-how-themes = ጉጅለታት ብኣርእስቲ ተሰሪዐን ኣለዋ። ነፍሲ ወከፍ ጉጅለ ቁጽሪ ኣለዋ።
booklet-how-also = ሓንቲ ጉጅለ ምስ ብዙሓት ኣርእስታት ትሰማማዕ ዶ? ሓደ ግዜ ጥራይ ኣብቲ መጽሓፍ ኣላ። ኣብቶም ካልኦት ኣርእስታት "እዚ እውን ርኣዩ" ተጻሒፉ ኣሎ።
booklet-how-ask = ቅድሚ ምኻድኩም ደውሉ ወይ ጽሓፉ: ሰዓታትን ቦታታትን ይቀያየሩ።
booklet-how-secret = ኣብ ጥቓ ጉጅለ ጎደና ኣይተጻሕፈን ዶ? ምስ ተራኸብኩም ኣድራሻ ሕተቱ።
booklet-not-medical = እዚ ንእሽቶ መጽሓፍ ጉጅለ ንምርካብ ይሕግዘኩም። ሕክምና ኣይኮነን፣ ጉጅለ ድማ ናይ ህጹጽ ሓገዝ ኣገልግሎት ኣይኮነን።
booklet-online = { $n ->
    [one] { $n } ጉጅለ ብኢንተርነት ጥራይ ትእከብ፣ ኣበይ ትቕመጡ ብዘየገድስ። ኣብዚ መጽሓፍ የላን: ሕተቱ።
   *[other] { $n } ጉጅለታት ብኢንተርነት ጥራይ ይእከባ፣ ኣበይ ትቕመጡ ብዘየገድስ። ኣብዚ መጽሓፍ የለዋን: ሕተቱ።
}
booklet-map = ካርታ
booklet-map-numbers = ቁጽሪ ኣብዚ መጽሓፍ ዘላ ጉጅለ ቁጽሪ እዩ።
booklet-map-letters = ፊደል ንብዙሓት ኣብ ነንሕድሕደን ዝቐረባ ጉጅለታት እዩ።
booklet-map-rough = እቶም ነጥብታት ኣብ ማእከል ከተማ ወይ ዓዲ እዮም፣ ኣብ ኣፍ ደገ ኣይኮኑን።
booklet-map-missing = ኣብ ካርታ የለን: { $numbers }
booklet-map-alt = ካርታ { $place } ምስ ቁጽርታት ናይ ጉጅለታት። ጽሑፍ ነፍሲ ወከፍ ጉጅለ ኣበይ ከም እትእከብ ይነግር።
booklet-cover-alt = ካርታ ቤልጁም፣ ጉጅለታት ኣብ ዝእከባሉ ነጥቢ ዘለዎ
booklet-see-also = እዚ እውን ርኣዩ
booklet-more-themes = ካልኦት ኣርእስታት
booklet-more-themes-how = እዘን ጉጅለታት ኣብዚ መጽሓፍ ኣብ ትሕቲ ካልእ ኣርእስቲ ኣለዋ።
booklet-other = ካልኦት ጉጅለታት
booklet-region = ሓገዝ ኣብ ከባቢኹም
booklet-region-for = ኣብ { $towns } ንዝቕመጡ
booklet-lines = መስመራት ተሌፎን
booklet-about = ብዛዕባ እዚ ንእሽቶ መጽሓፍ
booklet-about-checked = ኣብ ነፍሲ ወከፍ ጉጅለ ሓበሬታ መዓስ ከም ዝተመርመረ ተጻሒፉ ኣሎ። ነዊሕ ግዜ ጌሩ ወይ ኣይፍለጥን ዶ? ሽዑ ቅድም ደውሉ ይብል።
booklet-about-sources = ሓበሬታ ካብ { $sources } መጺኡ።
booklet-notes = መዘኻኸርታት

### found
found-groups = { $count ->
    [one] { $count } ጉጅለ
   *[other] { $count } ጉጅለታት
}
found-results = { $count ->
    [one] { $count } ውጽኢት
   *[other] { $count } ውጽኢታት
}
found-best-first = ቅድም እቶም ዝበለጸ ዝሰማምዑ
found-order-distance = ቅድም እቶም ዝበለጸ ዝሰማምዑ፣ ድሕሪኡ እቶም ዝቐረቡ
found-order-meeting = ቅድም እቶም ዝበለጸ ዝሰማምዑ፣ ድሕሪኡ እቲ ዝቐረበ ኣኼባ
found-certain = { $count ->
    [0] ንዝተሓተተ ኩሉ ዝሕዝ የለን: ቅድም ደውሉ
    [one] { $count } ንዝተሓተተ ኩሉ ይሕዝ
   *[other] { $count } ንዝተሓተተ ኩሉ ይሕዙ
}
found-shown = ኣብዚ ናይ መጀመርታ { $shown } ኣለዉ

### names of languages, as they stand in a sentence
language-nl = ሆላንድኛ
language-fr = ፈረንሳይኛ
language-de = ጀርመንኛ
language-en = እንግሊዝኛ
language-ar = ዓረብኛ
language-uk = ዩክሬንኛ
language-tr = ቱርክኛ
language-ru = ሩስኛ
language-fa = ፋርስኛ
language-ps = ፓሽቶ
language-ti = ትግርኛ
language-so = ሶማልኛ
language-es = ስጳንኛ
language-pl = ፖላንድኛ
