# Pashto, for paper only. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Pasjtoe, Fedasil Sint-Truiden, 3 mei 2027": then the mark on every page goes away.
# Pashto of Afghanistan; the months are those of the Belgian calendar. The reader is addressed politely (تاسو). Digits
# are 0 to 9, the clock runs to 24. Words to somebody in danger are never here.
words-read-by = nobody

### dates: lists run from January and from Monday
months = جنوري,فبروري,مارچ,اپریل,مې,جون,جولای,اګست,سپټمبر,اکتوبر,نومبر,ډسمبر
months-short = جنوري,فبروري,مارچ,اپریل,مې,جون,جولای,اګست,سپټمبر,اکتوبر,نومبر,ډسمبر
weekdays = دوشنبه,سه‌شنبه,چهارشنبه,پنجشنبه,جمعه,شنبه,یکشنبه
weekdays-short = دوشنبه,سه‌شنبه,چهارشنبه,پنجشنبه,جمعه,شنبه,یکشنبه
day-first = 1
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = { $clock } بجې
clock-span = { $from }-{ $until }
clock-span-sentence = له { $from } تر { $until } بجو
today = نن
tomorrow = سبا
in-days = { $n } ورځې وروسته
in-weeks = { $n } اونۍ وروسته
age-months = { $n ->
    [one] { $n } میاشت
   *[other] { $n } میاشتې
}
age-years = { $n ->
    [one] { $n } کال
   *[other] { $n } کاله
}
list-comma = ،
list-semicolon = ؛
list-and = { $items } او { $last }

### amounts
km = { $km } کیلومتره
km-about = شاوخوا { $km } کیلومتره
km-from = له { $place } څخه { $km }
money = { $amount } یورو
cost-free = وړیا
cost-amount = { $money } { $per }
cost-price-unknown = وړیا نه دی، بیه معلومه نه ده
cost-unknown = بیه: پوښتنه وکړئ
per-session = د هر ځل لپاره
per-meeting = د هرې غونډې لپاره
per-call = د هرې اړیکې لپاره
per-hour = د هر ساعت لپاره
per-day = د هرې ورځې لپاره
per-week = د هرې اونۍ لپاره
per-month = د هرې میاشتې لپاره
per-year = د هر کال لپاره
per-series = د ټولو غونډو لپاره

### schedule
part-morning = سهار
part-afternoon = ماسپښین
part-evening = ماښام
part-morning-short = سهار
part-afternoon-short = ماسپښین
part-evening-short = ماښام
ordinals = لومړۍ,دویمه,درېیمه,څلورمه,پنځمه
ordinals-from-end = وروستۍ,له وروستۍ مخکې
ordinal-day = { $ordinals } { $weekday }
rule-week = هره اونۍ
rule-weeks = په هرو { $n } اونیو کې یو ځل
rule-weekly = هره اونۍ { $days }
rule-weekly-interval = په هرو { $n } اونیو کې یو ځل، { $days }
rule-month = په میاشت کې یو ځل
rule-months = په هرو { $n } میاشتو کې یو ځل
rule-monthly = د هرې میاشتې { $days }
rule-monthly-interval = په هرو { $n } میاشتو کې یو ځل، { $days }
rule-monthly-interval-ordinal = په هرو { $n } میاشتو کې یو ځل، د میاشتې { $days }
rule-with-time = { $rule }، { $time }
rule-dated = { $rule } (په { $date } کې داسې اعلان شوی: له تګ مخکې پوښتنه وکړئ)
rule-undated = { $rule } (د دې مهالوېش نېټه معلومه نه ده: له تګ مخکې پوښتنه وکړئ)
when-dated = { $date } د { $date-of } د مهالوېش له مخې: له تګ مخکې پوښتنه وکړئ
when-undated = { $date } که مهالوېش لا سم وي: له تګ مخکې پوښتنه وکړئ
when-ask-date = { $rule }: د نېټې پوښتنه وکړئ
when-holiday = د رخصتۍ ورځ ({ $holiday }): لومړی پوښتنه وکړئ
when-conditional = هر ځل نه: لومړی پوښتنه وکړئ
next-meeting = راتلونکې غونډه
next-dated = د { $date } د مهالوېش له مخې
next-undated = که مهالوېش لا سم وي
next-dated-caution = { $when }. په { $date } کې داسې اعلان شوی: له تګ مخکې پوښتنه وکړئ
next-undated-caution = { $when }. د دې مهالوېش نېټه معلومه نه ده: له تګ مخکې پوښتنه وکړئ
next-later = ورپسې { $dates }
next-holiday = { $when }. دا ورځ رخصتي ده ({ $holiday }): لومړی پوښتنه وکړئ
next-conditional = { $when }. استثنا شته: لومړی پوښتنه وکړئ
next-when = کله
holiday-new-year = نوی میلادي کال
holiday-easter-monday = د ایسټر دوشنبه
holiday-labour-day = د کارګر ورځ
holiday-ascension = د عروج ورځ
holiday-whit-monday = د پنطیکاست دوشنبه
holiday-national-day = د بلجیم ملي ورځ
holiday-assumption = د مریم د عروج ورځ
holiday-all-saints = د ټولو سپېڅلو ورځ
holiday-armistice = د اوربند ورځ
holiday-christmas = کرسمس
holiday-easter = ایسټر
holiday-pentecost = پنطیکاست
month-days = 1مه ورځ,2مه ورځ,3مه ورځ,4مه ورځ,5مه ورځ,6مه ورځ,7مه ورځ,8مه ورځ,9مه ورځ,10مه ورځ,11مه ورځ,12مه ورځ,13مه ورځ,14مه ورځ,15مه ورځ,16مه ورځ,17مه ورځ,18مه ورځ,19مه ورځ,20مه ورځ,21مه ورځ,22مه ورځ,23مه ورځ,24مه ورځ,25مه ورځ,26مه ورځ,27مه ورځ,28مه ورځ,29مه ورځ,30مه ورځ,31مه ورځ
month-days-from-end = وروستۍ ورځ,له وروستۍ مخکې ورځ
rule-month-days = هره میاشت په { $days }
rule-month-days-interval = په هرو { $n } میاشتو کې یو ځل په { $days }
rule-month-days-weekday = { $rule }، که { $days } وي
rule-from = { $rule }، له { $date } څخه
rule-until = { $rule }، تر { $date } پورې
date-no-year = { $day } { $month }
pause-months = په { $months } کې
pause-days = له { $first } تر { $last }
exception-pause = غونډې نشته { $when }
exception-holidays-closed = د رخصتۍ په ورځو تړلی دی
exception-holidays-open = د رخصتۍ په ورځو هم خلاص دی
exception-dates = په دې ورځو نه: { $dates }
next-after-pause = { $when }. مخکې وقفه ده: غونډې نشته { $pause }
when-ended = اعلان شوې غونډې پای ته رسېدلې دي: د نویو نېټو پوښتنه وکړئ
label-exceptions = کله غونډه نشته

### freshness
fresh-now = دا میاشت کتل شوی
fresh-ago = { $age } مخکې کتل شوی
fresh-call-first = { $age } مخکې کتل شوی: لومړی زنګ ووهئ
fresh-not-for = له { $age } راهیسې نه دی کتل شوی: لومړی زنګ ووهئ
fresh-years = وروستی ځل { $age } مخکې کتل شوی: لومړی زنګ ووهئ
fresh-unknown = د وروستي کتلو نېټه معلومه نه ده: لومړی زنګ ووهئ
fresh-long-now = په { $date } کتل شوی.
fresh-long-ago = په { $date } کتل شوی، { $age } مخکې.
fresh-long-in-ago = په { $date } کې کتل شوی، { $age } مخکې.
fresh-long-in-now = په { $date } کې کتل شوی.
fresh-long-old = وروستی ځل کتل شوی: { $date }. دا { $age } مخکې وو: لومړی زنګ ووهئ.
fresh-long-unknown = د وروستي کتلو نېټه معلومه نه ده: لومړی زنګ ووهئ.
check-made = کتل شوی { $parts }.
check-how-phone = په ټیلیفون
check-how-mail = په ایمیل
check-how-web = په وېب‌پاڼه کې
check-who-publisher = د دې لېست د خپرونکي له خوا
check-who-organisation = د موسسې له خوا
check-who-centre = د یوه مرکز له خوا
check-who-secondary = د بلې سرچینې له لارې
next-check-by = تر { $date } پورې
next-check-late = تر { $date } پورې لازم وو
next-check-now = ژر تر ژره: د وروستي کتلو نېټه معلومه نه ده
doubtful-check = ډاډه نه یو چې دا سمه شبکه ده: وګورئ { $finder }
doubtful-short = ډاډه نه دی: وګورئ { $finder }

### rows
kind-group = ډله
kind-organisation = موسسه
kind-platform = د معلوماتو او اړیکې ځای
kind-network-adult = د لویانو لپاره د رواني روغتیا شبکه
kind-network-youth = د ماشومانو او ځوانانو لپاره د رواني روغتیا شبکه
kind-helpline = د مرستې د ټیلیفون کرښه
led-by-peers = هغه کسان یې مشري کوي چې همدا تجربه لري
led-by-professionals = مسلکي کسان یې مشري کوي
led-by-volunteers = رضاکاران یې مشري کوي
led-by-both = مسلکي کسان او هغه کسان یې مشري کوي چې همدا تجربه لري
led-by-other = مشري یې کوي: { $who }
led-by-unknown = معلومه نه ده چې څوک یې مشري کوي
place-ask = ځای: پوښتنه وکړئ
place-ask-area = { $area } · ځای: پوښتنه وکړئ
address-ask = پته: پوښتنه وکړئ
address-ask-area = { $area } · پته: پوښتنه وکړئ
place-online = آنلاین
place-also-online = { $place } · آنلاین هم شته
place-confidential = ځای: کله چې اړیکه ونیسئ درته ویل کېږي
when-unknown = نېټې معلومې نه دي: له تګ مخکې پوښتنه وکړئ
when-unknown-organisation = پوښتنه وکړئ چې کومې ډلې شته او کله
hours-unknown = ساعتونه معلوم نه دي
why-unknown = معلوم نه دي: { $what }
unknown-phone = ټیلیفون
unknown-cost = بیه
unknown-languages = ژبې

### entry
label-line = { $label }: { $text }
label-what = دا څه دي
label-who-for = د چا لپاره
label-meets = کله
label-hours = ساعتونه
label-where = چېرته
label-step-free = بې زینو
label-cost = بیه
label-languages = ژبې
label-phone = ټیلیفون
label-email = ایمیل
label-web = وېب‌پاڼه
label-how-to-join = څنګه ګډون وکړئ
label-first-time = لومړی ځل
label-leader = څوک یې مشري کوي
label-ages = عمر
label-organisation = موسسه
label-network-adult = د لویانو شبکه
label-network-youth = د ماشومانو او ځوانانو شبکه
label-welfare-centre = CAW یا ټولنیز خدمت
label-listening = څوک چې غوږ نیسي
region-title = د هغو کسانو لپاره مرسته چې په { $place } کې اوسېږي
region-part-of = { $place } (ښاروالي { $municipality })
region-for-adult = د رواني ستونزو لپاره مرسته، د لویانو، مشرانو او د هغوی د نږدې کسانو لپاره.
region-for-youth = د رواني ستونزو لپاره مرسته، د ماشومانو، ځوانانو او د هغوی د کورنۍ لپاره.
region-for-centre = د هر هغه چا لپاره چې د پیسو، کور، اړیکو، تاوتریخوالي یا یوازېتوب پوښتنه لري.
region-for-town-centre = د ټولو لپاره: د عاید، کور، بېړنۍ درملنې او ملګرتیا لومړی ځای.
region-no-phone = د ټیلیفون شمېره نه پېژنو.
region-no-contact = د ټیلیفون شمېره او وېب‌پاڼه نه پېژنو.
region-no-contact-network = د ټیلیفون شمېره او وېب‌پاڼه نه پېژنو: وګورئ { $finder }.
region-ask-town-hall = د ټیلیفون شمېره نه پېژنو: له خپلې ښاروالۍ وپوښتئ.
label-welfare-also = د ښاروالۍ OCMW
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = ستاسو د ښاروالۍ { $centre }، { $town }
label-confidence = ډاډ
label-note = د لیکوال یادښت
label-facts = معلومات
label-changed = معلومات بدل شوي
label-next-check = بیا کتل
label-source = سرچینه
not-known-ask = معلوم نه دی: لومړی پوښتنه وکړئ
not-known = معلوم نه دی
what-themes = { $kind }. موضوعات: { $themes }
place-unknown = معلوم نه دی: پوښتنه وکړئ چې چېرته دی
place-unknown-area = ځای معلوم نه دی: پوښتنه وکړئ. د دې سیمې د خلکو لپاره: { $area }
place-area = د دې سیمې د خلکو لپاره: { $area }
place-town-only = { $town }، سړک معلوم نه دی: پوښتنه وکړئ
place-also = { $place }؛ همدارنګه: { $others }
step-free-yes = هو، بې زینو
step-free-no = نه، زینې لري
step-free-unknown = معلومه نه ده چې زینې لري که نه: لومړی پوښتنه وکړئ
cost-not-known = معلومه نه ده: له تګ مخکې پوښتنه وکړئ
enrolment-drop-in = تاسو پرته له وخت اخیستلو راتلای شئ.
enrolment-contact-first = لومړی اړیکه ونیسئ.
enrolment-booking = لومړی نوم ولیکئ.
enrolment-intake = لومړی د پېژندنې خبرې کېږي.
enrolment-referral = تاسو د معرفۍ لیک ته اړتیا لرئ، مثلاً د کورنۍ له ډاکټر څخه.
ages-from = له { $from } کلونو
ages-to = تر { $to } کلونو
ages-between = له { $from } تر { $to } کلونو
step-call = له تګ مخکې { $phone } ته زنګ ووهئ.
step-call-now = { $phone } ته زنګ ووهئ.
step-mail = له تګ مخکې { $email } ته ولیکئ.
step-mail-now = { $email } ته ولیکئ.
step-web = { $url } وګورئ او له تګ مخکې پوښتنه وکړئ.
step-web-now = { $url } وګورئ.
step-walk-in = تاسو نېغ ننوتلای شئ. د وخت اخیستلو اړتیا نشته.
step-walk-in-check = تاسو نېغ ننوتلای شئ، خو لومړی پوښتنه وکړئ: { $contact }.
step-organisation = له ډلې سره د اړیکې لار معلومه نه ده. له { $organisation } وپوښتئ: { $contact }.
step-network = د اړیکې لار معلومه نه ده. د سیمې د رواني روغتیا له شبکې وپوښتئ، { $network }: { $contact }.
step-network-check = د اړیکې لار معلومه نه ده. ښايي د سیمې شبکه { $network } وي: وګورئ { $finder }.
step-listening = د اړیکې لار معلومه نه ده. غواړئ خبرې وکړئ یا نور ولټوئ؟ { $line }.
step-none = د اړیکې لار معلومه نه ده. په خپل نږدې CAW کې پوښتنه وکړئ.
phone-unknown = معلوم نه دی
phone-unknown-network = معلوم نه دی: د سیمې د رواني روغتیا له شبکې وپوښتئ
number-unknown = شمېره معلومه نه ده
network-doubtful = { $network }: ډاډه نه دی، وګورئ { $finder }
source-line = سرچینه: { $source }، { $date }
source-line-undated = سرچینه: { $source }، نېټه معلومه نه ده
source-own = سرچینه: دا مرکز، { $date }
source-own-named = سرچینه: دا مرکز ({ $centre })، { $date }
own-mark = د دې مرکز
call-first = لومړی زنګ ووهئ
source-unknown = سرچینه: معلومه نه ده
source-card-machine = { $source }؛ لنډ متن ماشین لیکلی او لا انسان نه دی لوستی
source-card-human = { $source }؛ لنډ متن { $who } لوستی
source-card-human-nameless = { $source }؛ لنډ متن یوه انسان لوستی
reviewed-by = { $role }، { $date }
confidence-high = لوړ
confidence-medium = منځنی
confidence-low = ټیټ

### handout
handout-page = مخ { $page } له { $pages }
handout-printed = په { $date } چاپ شوی
handout-machine-made = ماشیني ژباړه، انسان نه ده کتلې.
handout-not-medical = دا پاڼه تاسو سره د یوې ډلې په موندلو کې مرسته کوي. دا درملنه نه ده، او ډله د بېړنۍ مرستې خدمت نه دی.
handout-check-again = له تګ مخکې پوښتنه وکړئ: ساعتونه او ځایونه بدلېږي.
handout-check-again-by = تر { $date } پورې به بیا وکتل شي
handout-in-language = په { $language } ژبه
handout-lines-checked = شمېرې په { $date } کتل شوې
handout-lines-checked-mostly = شمېرې په { $date } کتل شوې، که بل څه نه وي لیکل شوي
number-checked = شمېره کتل شوې: { $date }
number-check-unknown = شمېره: د کتلو نېټه معلومه نه ده
handout-lines-unchecked = د دې شمېرو د وروستي کتلو نېټه: معلومه نه ده
handout-next = راتلونکې غونډه
handout-phone = ټیلیفون
handout-qr = د وېب‌پاڼې لپاره سکن کړئ: { $url }
handout-where = چېرته
handout-first-time = لومړی ځل څه کېږي
handout-title-list = ستاسو لپاره ډلې
handout-discreet-title = ډله د { $weekday } په ورځ، { $time }
handout-discreet-title-undated = ډله
handout-discreet-title-place = ډله په { $place } کې
handout-discreet-title-day = ډله د { $weekday } په ورځ
handout-centre = له { $centre } څخه
handout-map = نقشه: { $place }
handout-free-call = وړیا زنګ
handout-file = پاڼه
handout-qr-phone = د زنګ وهلو لپاره سکن کړئ: { $phone }
handout-qr-alt = د QR کوډ: { $target }
handout-qr-place = په نقشه کې د ځای لیدلو لپاره سکن کړئ: { $place }
map-alt = نقشه. { $caption }
map-alt-towns = نږدې ځایونه: { $towns }
map-near-centre = دایره: د { $town } مرکز ته نږدې. دقیقه پته په نقشه کې نشته.
map-near-postcode = دایره: د { $town } منځ ته نږدې. دقیقه پته په نقشه کې نشته.
map-station = د اورګاډي تمځای { $name }: { $distance } په نېغه کرښه
map-stop = د بس تمځای { $name }: { $distance } په نېغه کرښه
metres = { $metres } متره

### lists and articles on paper
week-title = اونۍ له { $first } تر { $last }
week-day = { $day }
week-time-unknown = ساعت: پوښتنه وکړئ
week-dated = د { $date } د مهالوېش له مخې: لومړی زنګ ووهئ
week-undated = د دې مهالوېش نېټه معلومه نه ده: لومړی زنګ ووهئ
week-none = په { $days } کومه ډله نه پېژنو.
week-only-known = دلته یوازې هغه ډلې دي چې ورځې یې راته معلومې دي.
news-title = نوي له { $date } راهیسې
news-new = په دې لېست کې نوي
news-changed = بدل شوی
unlisted-since = له { $date } راهیسې نور په دې لارښود کې نشته. لومړی وپوښتئ چې لا هم شته که نه.
news-new-on = په دې لېست کې له { $date } راهیسې
news-changed-on = په { $date } بدل شوی
article-in-short = په لنډه توګه
article-next = اوس څه کولای شئ
article-sources = دا له کومه ځایه دي
article-not-medical = دا پاڼه یو څه تشریح کوي. دا درملنه نه ده او د ډاکټر ځای نه نیسي.
kinds-title = د ډلو ډولونه څنګ په څنګ
kinds-about = هېڅ ډول تر بل غوره نه دی: هر یو د بل څه لپاره دی.
kinds-what-for = د څه لپاره
kinds-who-leads = څوک یې مشري کوي
kinds-protected = ایا دا لقب خوندي دی؟
kinds-how = څنګه ترسره کېږي
kinds-cost = بیه
kinds-not-when = کله مناسبه نه ده

### booklet
booklet-title = ډلې په { $place } کې
booklet-postcodes = پوستي کوډونه له { $from } تر { $until }
booklet-count = { $n ->
    [one] { $n } ډله
   *[other] { $n } ډلې
}
booklet-subtitle = ځایونه چې له نورو سره خبرې کولای شئ
booklet-contents = منځپانګه
booklet-how = دا کتابچه څنګه ولولئ
booklet-how-themes = ډلې د موضوع له مخې دي. هره ډله یوه شمېره لري.
booklet-how-also = یوه ډله له څو موضوعاتو سره سمون لري؟ نو په کتابچه کې یو ځل ده. په نورو موضوعاتو کې لیکلي «دا هم وګورئ».
booklet-how-ask = له تګ مخکې زنګ ووهئ یا ولیکئ: ساعتونه او ځایونه بدلېږي.
booklet-how-secret = له ډلې سره سړک نه دی لیکل شوی؟ کله چې اړیکه نیسئ د پتې پوښتنه وکړئ.
booklet-not-medical = دا کتابچه تاسو سره د یوې ډلې په موندلو کې مرسته کوي. دا درملنه نه ده، او ډله د بېړنۍ مرستې خدمت نه دی.
booklet-online = { $n ->
    [one] { $n } ډله یوازې آنلاین غونډه کوي، هر چېرته چې اوسېږئ. په دې کتابچه کې نشته: پوښتنه یې وکړئ.
   *[other] { $n } ډلې یوازې آنلاین غونډې کوي، هر چېرته چې اوسېږئ. په دې کتابچه کې نشته: پوښتنه یې وکړئ.
}
booklet-map = نقشه
booklet-map-numbers = عدد په دې کتابچه کې د یوې ډلې شمېره ده.
booklet-map-letters = توری د څو نږدې ډلو لپاره دی.
booklet-map-rough = ټکي د ښاروالۍ یا کلي په منځ کې دي، نه د دروازې مخې ته.
booklet-map-missing = په نقشه کې نشته: { $numbers }
booklet-map-alt = د { $place } نقشه د ډلو له شمېرو سره. د هرې ډلې متن وايي چې چېرته غونډه کوي.
booklet-cover-alt = د بلجیم نقشه، ټکي هلته دي چې ډلې غونډې کوي
booklet-see-also = دا هم وګورئ
booklet-more-themes = نور موضوعات
booklet-more-themes-how = دا ډلې په کتابچه کې تر بلې موضوع لاندې دي.
booklet-other = نورې ډلې
booklet-region = ستاسو په سیمه کې مرسته
booklet-region-for = د هغو کسانو لپاره چې په { $towns } کې اوسېږي
booklet-lines = د ټیلیفون کرښې
booklet-about = د دې کتابچې په اړه
booklet-about-checked = له هرې ډلې سره لیکلي چې کله چا معلومات کتلي دي. ډېر وخت مخکې دي یا معلوم نه دي؟ نو لیکلي: لومړی زنګ ووهئ.
booklet-about-sources = معلومات له { $sources } څخه دي.
booklet-notes = یادښتونه

### found
found-groups = { $count ->
    [one] { $count } ډله
   *[other] { $count } ډلې
}
found-results = { $count ->
    [one] { $count } پایله
   *[other] { $count } پایلې
}
found-best-first = لومړی تر ټولو مناسبې
found-order-distance = لومړی تر ټولو مناسبې، بیا تر ټولو نږدې
found-order-meeting = لومړی تر ټولو مناسبې، بیا تر ټولو نږدې غونډه
found-certain = { $count ->
    [0] هېڅ یوه یې ټول هغه څه نه وايي چې وغوښتل شول: لومړی زنګ ووهئ
    [one] { $count } یې ټول هغه څه وايي چې وغوښتل شول
   *[other] { $count } یې ټول هغه څه وايي چې وغوښتل شول
}
found-shown = دلته لومړۍ { $shown } دي

### names of languages, as they stand in a sentence
language-nl = هالنډي
language-fr = فرانسوي
language-de = آلماني
language-en = انګلیسي
language-ar = عربي
language-uk = اوکرایني
language-tr = ترکي
language-ru = روسي
language-fa = فارسي
language-ps = پښتو
language-ti = تیګرینیا
language-so = سومالي
language-es = هسپانوي
language-pl = پولنډي
