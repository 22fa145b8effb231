# Persian (Farsi, Dari), for paper only. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Dari, CAW Oost-Vlaanderen, 3 mei 2027": then the mark on every page goes away.
# Words that readers from Iran and from Afghanistan both know. The months are those of the Belgian calendar, by the
# names that Persian borrowed from French. The reader is addressed politely (شما). Digits are 0 to 9, the clock runs to
# 24. Words to somebody in danger are never here.
words-read-by = nobody

### dates: lists run from January and from Monday
months = ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر
months-short = ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر
weekdays = دوشنبه,سه‌شنبه,چهارشنبه,پنجشنبه,جمعه,شنبه,یکشنبه
weekdays-short = دوشنبه,سه‌شنبه,چهارشنبه,پنجشنبه,جمعه,شنبه,یکشنبه
day-first = 1
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = ساعت { $clock }
clock-span = { $from }-{ $until }
clock-span-sentence = از ساعت { $from } تا { $until }
today = امروز
tomorrow = فردا
in-days = { $n } روز دیگر
in-weeks = { $n } هفته دیگر
age-months = { $n ->
    [one] { $n } ماه
   *[other] { $n } ماه
}
age-years = { $n ->
    [one] { $n } سال
   *[other] { $n } سال
}
list-comma = ،
list-semicolon = ؛
list-and = { $items } و { $last }

### amounts
km = { $km } کیلومتر
km-about = حدود { $km } کیلومتر
km-from = { $km } از { $place }
money = { $amount } یورو
cost-free = رایگان
cost-amount = { $money } { $per }
cost-price-unknown = رایگان نیست، قیمت معلوم نیست
cost-unknown = قیمت: بپرسید
per-session = برای هر بار
per-meeting = برای هر جلسه
per-call = برای هر تماس
per-hour = برای هر ساعت
per-day = برای هر روز
per-week = برای هر هفته
per-month = برای هر ماه
per-year = برای هر سال
per-series = برای همه جلسه‌ها با هم

### schedule
part-morning = صبح
part-afternoon = بعد از ظهر
part-evening = شب
part-morning-short = صبح
part-afternoon-short = بعد از ظهر
part-evening-short = شب
ordinals = اولین,دومین,سومین,چهارمین,پنجمین
ordinals-from-end = آخرین,یکی مانده به آخرین
ordinal-day = { $ordinals } { $weekday }
rule-week = هر هفته
rule-weeks = هر { $n } هفته یک بار
rule-weekly = هر هفته { $days }
rule-weekly-interval = هر { $n } هفته یک بار، { $days }
rule-month = یک بار در ماه
rule-months = هر { $n } ماه یک بار
rule-monthly = { $days } هر ماه
rule-monthly-interval = هر { $n } ماه یک بار، { $days }
rule-monthly-interval-ordinal = هر { $n } ماه یک بار، { $days } ماه
rule-with-time = { $rule }، { $time }
rule-dated = { $rule } (در { $date } این طور اعلام شده: پیش از رفتن بپرسید)
rule-undated = { $rule } (تاریخ این برنامه معلوم نیست: پیش از رفتن بپرسید)
when-dated = { $date } طبق برنامه { $date-of }: پیش از رفتن بپرسید
when-undated = { $date } اگر برنامه هنوز درست باشد: پیش از رفتن بپرسید
when-ask-date = { $rule }: تاریخ را بپرسید
when-holiday = روز تعطیل ({ $holiday }): اول بپرسید
when-conditional = نه هر بار: اول بپرسید
next-meeting = جلسه بعدی
next-dated = طبق برنامه { $date }
next-undated = اگر برنامه هنوز درست باشد
next-dated-caution = { $when }. در { $date } این طور اعلام شده: پیش از رفتن بپرسید
next-undated-caution = { $when }. تاریخ این برنامه معلوم نیست: پیش از رفتن بپرسید
next-later = بعد از آن { $dates }
next-holiday = { $when }. این روز تعطیل است ({ $holiday }): اول بپرسید
next-conditional = { $when }. استثنا هم هست: اول بپرسید
next-when = چه وقت
holiday-new-year = سال نو میلادی
holiday-easter-monday = دوشنبه عید پاک
holiday-labour-day = روز کارگر
holiday-ascension = عید عروج
holiday-whit-monday = دوشنبه پنطیکاست
holiday-national-day = روز ملی بلژیک
holiday-assumption = عید عروج مریم
holiday-all-saints = روز همه قدیسان
holiday-armistice = روز آتش‌بس
holiday-christmas = کریسمس
holiday-easter = عید پاک
holiday-pentecost = پنطیکاست
month-days = روز 1,روز 2,روز 3,روز 4,روز 5,روز 6,روز 7,روز 8,روز 9,روز 10,روز 11,روز 12,روز 13,روز 14,روز 15,روز 16,روز 17,روز 18,روز 19,روز 20,روز 21,روز 22,روز 23,روز 24,روز 25,روز 26,روز 27,روز 28,روز 29,روز 30,روز 31
month-days-from-end = روز آخر,یک روز مانده به آخر
rule-month-days = هر ماه در { $days }
rule-month-days-interval = هر { $n } ماه یک بار در { $days }
rule-month-days-weekday = { $rule }، اگر { $days } باشد
rule-from = { $rule }، از { $date }
rule-until = { $rule }، تا { $date }
date-no-year = { $day } { $month }
pause-months = در { $months }
pause-days = از { $first } تا { $last }
exception-pause = بدون جلسه { $when }
exception-holidays-closed = در روزهای تعطیل بسته است
exception-holidays-open = در روزهای تعطیل هم باز است
exception-dates = نه در { $dates }
next-after-pause = { $when }. پیش از آن تعطیلی است: بدون جلسه { $pause }
when-ended = جلسه‌های اعلام شده تمام شده‌اند: تاریخ‌های تازه را بپرسید
label-exceptions = چه وقت جلسه نیست

### freshness
fresh-now = این ماه بررسی شده
fresh-ago = { $age } پیش بررسی شده
fresh-call-first = { $age } پیش بررسی شده: اول زنگ بزنید
fresh-not-for = { $age } است که بررسی نشده: اول زنگ بزنید
fresh-years = آخرین بررسی { $age } پیش: اول زنگ بزنید
fresh-unknown = تاریخ آخرین بررسی معلوم نیست: اول زنگ بزنید
fresh-long-now = در { $date } بررسی شده است.
fresh-long-ago = در { $date } بررسی شده است، { $age } پیش.
fresh-long-in-ago = در { $date } بررسی شده است، { $age } پیش.
fresh-long-in-now = در { $date } بررسی شده است.
fresh-long-old = آخرین بررسی: { $date }. این { $age } پیش بود: اول زنگ بزنید.
fresh-long-unknown = تاریخ آخرین بررسی معلوم نیست: اول زنگ بزنید.
check-made = بررسی شده { $parts }.
check-how-phone = با تلفن
check-how-mail = با ایمیل
check-how-web = در وب‌سایت
check-who-publisher = از طرف ناشر این فهرست
check-who-organisation = از طرف خود سازمان
check-who-centre = از طرف یک مرکز
check-who-secondary = از یک منبع دیگر
next-check-by = تا { $date }
next-check-late = تا { $date } لازم بود
next-check-now = هر چه زودتر: تاریخ آخرین بررسی معلوم نیست
doubtful-check = مطمئن نیستیم که این شبکه درست است: ببینید در { $finder }
doubtful-short = مطمئن نیست: ببینید در { $finder }

### rows
kind-group = گروه
kind-organisation = سازمان
kind-platform = محل اطلاعات و تماس
kind-network-adult = شبکه سلامت روان برای بزرگسالان
kind-network-youth = شبکه سلامت روان برای کودکان و نوجوانان
kind-helpline = خط تلفن کمک
led-by-peers = با راهنمایی افرادی که همین تجربه را دارند
led-by-professionals = با راهنمایی متخصصان
led-by-volunteers = با راهنمایی داوطلبان
led-by-both = با راهنمایی متخصصان و افرادی که همین تجربه را دارند
led-by-other = با راهنمایی: { $who }
led-by-unknown = معلوم نیست چه کسی راهنمایی می‌کند
place-ask = محل: بپرسید
place-ask-area = { $area } · محل: بپرسید
address-ask = آدرس: بپرسید
address-ask-area = { $area } · آدرس: بپرسید
place-online = آنلاین
place-also-online = { $place } · آنلاین هم هست
place-confidential = محل: وقتی تماس بگیرید به شما می‌گویند
when-unknown = تاریخ‌ها معلوم نیست: پیش از رفتن بپرسید
when-unknown-organisation = بپرسید چه گروه‌هایی هست و چه وقت
hours-unknown = ساعت‌ها معلوم نیست
why-unknown = معلوم نیست: { $what }
unknown-phone = تلفن
unknown-cost = قیمت
unknown-languages = زبان‌ها

### entry
label-line = { $label }: { $text }
label-what = چیست
label-who-for = برای چه کسی
label-meets = چه وقت
label-hours = ساعت‌ها
label-where = کجا
label-step-free = بدون پله
label-cost = قیمت
label-languages = زبان‌ها
label-phone = تلفن
label-email = ایمیل
label-web = وب‌سایت
label-how-to-join = چطور شرکت کنید
label-first-time = بار اول
label-leader = راهنما
label-ages = سن
label-organisation = سازمان
label-network-adult = شبکه بزرگسالان
label-network-youth = شبکه کودکان و نوجوانان
label-welfare-centre = CAW یا خدمات اجتماعی
label-listening = کسی که گوش می‌دهد
region-title = کمک برای کسانی که در { $place } زندگی می‌کنند
region-part-of = { $place } (شهرداری { $municipality })
region-for-adult = کمک برای مشکلات روانی، برای بزرگسالان، سالمندان و نزدیکان آنها.
region-for-youth = کمک برای مشکلات روانی، برای کودکان، نوجوانان و خانواده آنها.
region-for-centre = برای هر کسی که درباره پول، خانه، رابطه‌ها، خشونت یا تنهایی سؤال دارد.
region-for-town-centre = برای همه: اولین جا برای درآمد، خانه، درمان فوری و همراهی.
region-no-phone = شماره تلفن را نمی‌دانیم.
region-no-contact = شماره تلفن و وب‌سایت را نمی‌دانیم.
region-no-contact-network = شماره تلفن و وب‌سایت را نمی‌دانیم: ببینید در { $finder }.
region-ask-town-hall = شماره تلفن را نمی‌دانیم: از شهرداری خود بپرسید.
label-welfare-also = OCMW شهرداری
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } شهرداری شما، { $town }
label-confidence = میزان اطمینان
label-note = یادداشت ویراستار
label-facts = اطلاعات
label-changed = اطلاعات تغییر کرده
label-next-check = بررسی بعدی
label-source = منبع
not-known-ask = معلوم نیست: اول بپرسید
not-known = معلوم نیست
what-themes = { $kind }. موضوع‌ها: { $themes }
place-unknown = معلوم نیست: بپرسید کجاست
place-unknown-area = محل معلوم نیست: بپرسید. برای کسانی که اینجا زندگی می‌کنند: { $area }
place-area = برای کسانی که اینجا زندگی می‌کنند: { $area }
place-town-only = { $town }، خیابان معلوم نیست: بپرسید
place-also = { $place }؛ همچنین: { $others }
step-free-yes = بله، بدون پله
step-free-no = نه، پله دارد
step-free-unknown = معلوم نیست پله دارد یا نه: اول بپرسید
cost-not-known = معلوم نیست: پیش از رفتن بپرسید
enrolment-drop-in = می‌توانید بدون وقت قبلی بیایید.
enrolment-contact-first = اول تماس بگیرید.
enrolment-booking = اول ثبت نام کنید.
enrolment-intake = اول یک گفتگوی آشنایی هست.
enrolment-referral = به نامه معرفی نیاز دارید، مثلاً از پزشک خانواده.
ages-from = از { $from } سال
ages-to = تا { $to } سال
ages-between = از { $from } تا { $to } سال
step-call = پیش از رفتن به { $phone } زنگ بزنید.
step-call-now = به { $phone } زنگ بزنید.
step-mail = پیش از رفتن به { $email } بنویسید.
step-mail-now = به { $email } بنویسید.
step-web = { $url } را ببینید و پیش از رفتن بپرسید.
step-web-now = { $url } را ببینید.
step-walk-in = می‌توانید همین طور وارد شوید. وقت قبلی لازم نیست.
step-walk-in-check = می‌توانید همین طور وارد شوید، ولی اول بپرسید: { $contact }.
step-organisation = راه تماس با خود گروه معلوم نیست. از { $organisation } بپرسید: { $contact }.
step-network = راه تماس معلوم نیست. از شبکه سلامت روان منطقه بپرسید، { $network }: { $contact }.
step-network-check = راه تماس معلوم نیست. شاید شبکه منطقه { $network } باشد: ببینید در { $finder }.
step-listening = راه تماس معلوم نیست. می‌خواهید حرف بزنید یا بیشتر بگردید؟ { $line }.
step-none = راه تماس معلوم نیست. در یک مرکز CAW نزدیک خود بپرسید.
phone-unknown = معلوم نیست
phone-unknown-network = معلوم نیست: از شبکه سلامت روان منطقه بپرسید
number-unknown = شماره معلوم نیست
network-doubtful = { $network }: مطمئن نیست، ببینید در { $finder }
source-line = منبع: { $source }، { $date }
source-line-undated = منبع: { $source }، تاریخ معلوم نیست
source-own = منبع: این مرکز، { $date }
source-own-named = منبع: این مرکز ({ $centre })، { $date }
own-mark = از این مرکز
call-first = اول زنگ بزنید
source-unknown = منبع: معلوم نیست
source-card-machine = { $source }؛ متن کوتاه را یک ماشین نوشته و هنوز انسانی آن را نخوانده است
source-card-human = { $source }؛ متن کوتاه را { $who } خوانده است
source-card-human-nameless = { $source }؛ متن کوتاه را یک انسان خوانده است
reviewed-by = { $role }، { $date }
confidence-high = زیاد
confidence-medium = متوسط
confidence-low = کم

### handout
handout-page = صفحه { $page } از { $pages }
handout-printed = چاپ شده در { $date }
handout-machine-made = ترجمه ماشینی، هیچ انسانی آن را بررسی نکرده است.
handout-not-medical = این برگه به شما کمک می‌کند یک گروه پیدا کنید. این درمان نیست و گروه خدمات اضطراری نیست.
handout-check-again = پیش از رفتن بپرسید: ساعت‌ها و محل‌ها تغییر می‌کنند.
handout-check-again-by = بررسی بعدی تا { $date }
handout-in-language = به زبان { $language }
handout-lines-checked = شماره‌ها در { $date } بررسی شده‌اند
handout-lines-checked-mostly = شماره‌ها در { $date } بررسی شده‌اند، مگر چیز دیگری نوشته باشد
number-checked = شماره بررسی شده: { $date }
number-check-unknown = شماره: تاریخ بررسی معلوم نیست
handout-lines-unchecked = تاریخ آخرین بررسی این شماره‌ها: معلوم نیست
handout-next = جلسه بعدی
handout-phone = تلفن
handout-qr = برای دیدن وب‌سایت اسکن کنید: { $url }
handout-where = کجا
handout-first-time = بار اول چه می‌شود
handout-title-list = گروه‌هایی برای شما
handout-discreet-title = گروه { $weekday }، { $time }
handout-discreet-title-undated = گروه
handout-discreet-title-place = گروه در { $place }
handout-discreet-title-day = گروه { $weekday }
handout-centre = از { $centre }
handout-map = نقشه: { $place }
handout-free-call = تماس رایگان
handout-file = برگه
handout-qr-phone = برای زنگ زدن اسکن کنید: { $phone }
handout-qr-alt = کد QR: { $target }
handout-qr-place = برای دیدن محل روی نقشه اسکن کنید: { $place }
map-alt = نقشه. { $caption }
map-alt-towns = جاهای نزدیک: { $towns }
map-near-centre = دایره: نزدیک مرکز { $town }. آدرس دقیق روی نقشه نیست.
map-near-postcode = دایره: نزدیک وسط { $town }. آدرس دقیق روی نقشه نیست.
map-station = ایستگاه قطار { $name }: { $distance } در خط مستقیم
map-stop = ایستگاه { $name }: { $distance } در خط مستقیم
metres = { $metres } متر

### lists and articles on paper
week-title = هفته { $first } تا { $last }
week-day = { $day }
week-time-unknown = ساعت: بپرسید
week-dated = طبق برنامه { $date }: اول زنگ بزنید
week-undated = تاریخ این برنامه معلوم نیست: اول زنگ بزنید
week-none = در { $days } گروهی نمی‌شناسیم.
week-only-known = اینجا فقط گروه‌هایی هستند که روزهای آنها را می‌دانیم.
news-title = تازه‌ها از { $date }
news-new = تازه در این فهرست
news-changed = تغییر کرده
unlisted-since = از { $date } دیگر در این راهنما نیست. اول بپرسید که هنوز وجود دارد یا نه.
news-new-on = در این فهرست از { $date }
news-changed-on = در { $date } تغییر کرده
article-in-short = به طور کوتاه
article-next = حالا چه می‌توانید بکنید
article-sources = این از کجا آمده است
article-not-medical = این برگه چیزی را توضیح می‌دهد. درمان نیست و جای پزشک را نمی‌گیرد.
kinds-title = انواع گروه در کنار هم
kinds-about = هیچ نوعی بهتر از نوع دیگر نیست: هر کدام برای کار دیگری است.
kinds-what-for = برای چه
kinds-who-leads = چه کسی آن را اداره می‌کند
kinds-protected = آیا عنوان حمایت شده است؟
kinds-how = چگونه پیش می‌رود
kinds-cost = قیمت
kinds-not-when = چه وقت مناسب نیست

### booklet
booklet-title = گروه‌ها در { $place }
booklet-postcodes = کدهای پستی { $from } تا { $until }
booklet-count = { $n ->
    [one] { $n } گروه
   *[other] { $n } گروه
}
booklet-subtitle = جاهایی که می‌توانید با دیگران حرف بزنید
booklet-contents = فهرست
booklet-how = این دفترچه را چطور بخوانید
booklet-how-themes = گروه‌ها بر اساس موضوع آمده‌اند. هر گروه یک شماره دارد.
booklet-how-also = گروهی به چند موضوع می‌خورد؟ آن یک بار در دفترچه است. در موضوع‌های دیگر نوشته «همچنین ببینید».
booklet-how-ask = پیش از رفتن زنگ بزنید یا بنویسید: ساعت‌ها و محل‌ها تغییر می‌کنند.
booklet-how-secret = برای گروهی خیابان نوشته نشده؟ وقتی تماس می‌گیرید آدرس را بپرسید.
booklet-not-medical = این دفترچه به شما کمک می‌کند یک گروه پیدا کنید. این درمان نیست و گروه خدمات اضطراری نیست.
booklet-online = { $n ->
    [one] { $n } گروه فقط آنلاین جمع می‌شود، هر جا که زندگی کنید. در این دفترچه نیست: درباره آن بپرسید.
   *[other] { $n } گروه فقط آنلاین جمع می‌شوند، هر جا که زندگی کنید. در این دفترچه نیستند: درباره آنها بپرسید.
}
booklet-map = نقشه
booklet-map-numbers = هر عدد، شماره یک گروه در این دفترچه است.
booklet-map-letters = هر حرف یعنی چند گروه نزدیک به هم.
booklet-map-rough = نقطه‌ها وسط شهرداری یا روستا هستند، نه جلوی در.
booklet-map-missing = روی نقشه نیست: { $numbers }
booklet-map-alt = نقشه { $place } با شماره گروه‌ها. متن هر گروه می‌گوید کجا جمع می‌شود.
booklet-cover-alt = نقشه بلژیک با یک نقطه در جاهایی که گروه‌ها جمع می‌شوند
booklet-see-also = همچنین ببینید
booklet-more-themes = موضوع‌های دیگر
booklet-more-themes-how = این گروه‌ها در دفترچه زیر موضوع دیگری هستند.
booklet-other = گروه‌های دیگر
booklet-region = کمک در منطقه شما
booklet-region-for = برای کسانی که در { $towns } زندگی می‌کنند
booklet-lines = خط‌های تلفن
booklet-about = درباره این دفترچه
booklet-about-checked = کنار هر گروه نوشته چه وقت کسی اطلاعات را بررسی کرده است. خیلی وقت پیش است یا معلوم نیست؟ پس نوشته: اول زنگ بزنید.
booklet-about-sources = اطلاعات از { $sources } است.
booklet-notes = یادداشت‌ها

### found
found-groups = { $count ->
    [one] { $count } گروه
   *[other] { $count } گروه
}
found-results = { $count ->
    [one] { $count } نتیجه
   *[other] { $count } نتیجه
}
found-best-first = اول مناسب‌ترین‌ها
found-order-distance = اول مناسب‌ترین‌ها، بعد نزدیک‌ترین‌ها
found-order-meeting = اول مناسب‌ترین‌ها، بعد نزدیک‌ترین جلسه
found-certain = { $count ->
    [0] هیچ‌کدام همه آنچه را پرسیده شد نگفته است: اول زنگ بزنید
    [one] { $count } مورد همه آنچه را پرسیده شد گفته است
   *[other] { $count } مورد همه آنچه را پرسیده شد گفته‌اند
}
found-shown = { $shown } مورد اول اینجاست

### names of languages, as they stand in a sentence
language-nl = هلندی
language-fr = فرانسوی
language-de = آلمانی
language-en = انگلیسی
language-ar = عربی
language-uk = اوکراینی
language-tr = ترکی
language-ru = روسی
language-fa = فارسی
language-ps = پشتو
language-ti = تیگرینیا
language-so = سومالیایی
language-es = اسپانیایی
language-pl = لهستانی
