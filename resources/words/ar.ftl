# Arabic, for paper and for what Simple shows. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Arabisch, OCMW Gent, 3 mei 2027": then the mark on every page goes away.
# Modern Standard Arabic. The months are the international names, which are understood from Morocco to Iraq; those of
# the Levant (كانون الثاني) are not understood in the Maghreb. The reader is addressed in the plural, which is polite
# and neither male nor female. Digits are 0 to 9, the clock runs to 24. Words to somebody in danger are never here.
words-read-by = nobody

### dates: lists run from January and from Monday
months = يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر
months-short = يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر
weekdays = الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد
weekdays-short = الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد
day-first = 1
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = الساعة { $clock }
clock-span = { $from }-{ $until }
clock-span-sentence = من الساعة { $from } إلى { $until }
today = اليوم
tomorrow = غدا
in-days = { $n ->
    [zero] اليوم
    [one] غدا
    [two] بعد يومين
    [few] بعد { $n } أيام
    [many] بعد { $n } يوما
   *[other] بعد { $n } يوم
}
in-weeks = { $n ->
    [zero] هذا الأسبوع
    [one] بعد أسبوع
    [two] بعد أسبوعين
    [few] بعد { $n } أسابيع
    [many] بعد { $n } أسبوعا
   *[other] بعد { $n } أسبوع
}
age-months = { $n ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $n } أشهر
    [many] { $n } شهرا
   *[other] { $n } شهر
}
age-years = { $n ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
list-comma = ،
list-semicolon = ؛
list-and = { $items } و{ $last }

### amounts
km = { $km } كم
km-about = حوالي { $km } كم
km-from = { $km } من { $place }
money = { $amount } يورو
cost-free = مجاني
cost-amount = { $money } { $per }
cost-price-unknown = غير مجاني، والسعر غير معروف
cost-unknown = السعر: اسألوا عنه
per-session = لكل مرة
per-meeting = لكل لقاء
per-call = لكل مكالمة
per-hour = في الساعة
per-day = في اليوم
per-week = في الأسبوع
per-month = في الشهر
per-year = في السنة
per-series = لكل اللقاءات معا

### schedule
part-morning = صباحا
part-afternoon = بعد الظهر
part-evening = مساء
part-morning-short = صباحا
part-afternoon-short = بعد الظهر
part-evening-short = مساء
ordinals = الأول,الثاني,الثالث,الرابع,الخامس
ordinals-from-end = الأخير,قبل الأخير
ordinal-day = يوم { $weekday } { $ordinals }
rule-week = كل أسبوع
rule-weeks = { $n ->
    [zero] كل أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $n } أسابيع
    [many] كل { $n } أسبوعا
   *[other] كل { $n } أسبوع
}
rule-weekly = كل أسبوع يوم { $days }
rule-weekly-interval = { $n ->
    [zero] كل أسبوع يوم { $days }
    [one] كل أسبوع يوم { $days }
    [two] كل أسبوعين يوم { $days }
    [few] كل { $n } أسابيع يوم { $days }
    [many] كل { $n } أسبوعا يوم { $days }
   *[other] كل { $n } أسبوع يوم { $days }
}
rule-month = مرة في الشهر
rule-months = { $n ->
    [zero] كل شهر
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $n } أشهر
    [many] كل { $n } شهرا
   *[other] كل { $n } شهر
}
rule-monthly = { $days } من كل شهر
rule-monthly-interval = { $n ->
    [zero] كل شهر يوم { $days }
    [one] كل شهر يوم { $days }
    [two] كل شهرين يوم { $days }
    [few] كل { $n } أشهر يوم { $days }
    [many] كل { $n } شهرا يوم { $days }
   *[other] كل { $n } شهر يوم { $days }
}
rule-monthly-interval-ordinal = { $n ->
    [zero] { $days } من كل شهر
    [one] { $days } من كل شهر
    [two] { $days } من الشهر، كل شهرين
    [few] { $days } من الشهر، كل { $n } أشهر
    [many] { $days } من الشهر، كل { $n } شهرا
   *[other] { $days } من الشهر، كل { $n } شهر
}
rule-with-time = { $rule }، { $time }
rule-dated = { $rule } (هكذا أعلن في { $date }: اسألوا قبل أن تذهبوا)
rule-undated = { $rule } (تاريخ هذا الجدول غير معروف: اسألوا قبل أن تذهبوا)
when-dated = { $date } حسب جدول { $date-of }: اسألوا قبل أن تذهبوا
when-undated = { $date } إذا كان الجدول ما زال صحيحا: اسألوا قبل أن تذهبوا
when-ask-date = { $rule }: اسألوا عن التاريخ
when-holiday = يوم عطلة ({ $holiday }): اسألوا أولا
when-conditional = ليس كل مرة: اسألوا أولا
next-meeting = اللقاء القادم
next-dated = حسب جدول { $date }
next-undated = إذا كان الجدول ما زال صحيحا
next-dated-caution = { $when }. هكذا أعلن في { $date }: اسألوا قبل أن تذهبوا
next-undated-caution = { $when }. تاريخ هذا الجدول غير معروف: اسألوا قبل أن تذهبوا
next-later = بعد ذلك { $dates }
next-holiday = { $when }. هذا اليوم عطلة ({ $holiday }): اسألوا أولا
next-conditional = { $when }. توجد استثناءات: اسألوا أولا
next-when = متى
holiday-new-year = رأس السنة
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-ascension = عيد الصعود
holiday-whit-monday = اثنين العنصرة
holiday-national-day = العيد الوطني
holiday-assumption = عيد انتقال العذراء
holiday-all-saints = عيد جميع القديسين
holiday-armistice = يوم الهدنة
holiday-christmas = عيد الميلاد
holiday-easter = عيد الفصح
holiday-pentecost = عيد العنصرة
month-days = اليوم 1,اليوم 2,اليوم 3,اليوم 4,اليوم 5,اليوم 6,اليوم 7,اليوم 8,اليوم 9,اليوم 10,اليوم 11,اليوم 12,اليوم 13,اليوم 14,اليوم 15,اليوم 16,اليوم 17,اليوم 18,اليوم 19,اليوم 20,اليوم 21,اليوم 22,اليوم 23,اليوم 24,اليوم 25,اليوم 26,اليوم 27,اليوم 28,اليوم 29,اليوم 30,اليوم 31
month-days-from-end = اليوم الأخير,اليوم قبل الأخير
rule-month-days = كل شهر في { $days }
rule-month-days-interval = { $n ->
    [zero] كل شهر في { $days }
    [one] كل شهر في { $days }
    [two] كل شهرين في { $days }
    [few] كل { $n } أشهر في { $days }
    [many] كل { $n } شهرا في { $days }
   *[other] كل { $n } شهر في { $days }
}
rule-month-days-weekday = { $rule }، إذا كان يوم { $days }
rule-from = { $rule }، ابتداء من { $date }
rule-until = { $rule }، حتى { $date }
date-no-year = { $day } { $month }
pause-months = في { $months }
pause-days = من { $first } إلى { $last }
exception-pause = لا لقاءات { $when }
exception-holidays-closed = مغلق في أيام العطل
exception-holidays-open = مفتوح أيضا في أيام العطل
exception-dates = ليس في { $dates }
next-after-pause = { $when }. قبل ذلك توجد استراحة: لا لقاءات { $pause }
when-ended = اللقاءات المعلنة انتهت: اسألوا عن مواعيد جديدة
label-exceptions = متى لا يوجد لقاء

### freshness
fresh-now = تم التحقق هذا الشهر
fresh-ago = تم التحقق قبل { $age }
fresh-call-first = تم التحقق قبل { $age }: اتصلوا أولا
fresh-not-for = آخر تحقق قبل { $age }: اتصلوا أولا
fresh-years = آخر تحقق قبل { $age }: اتصلوا أولا
fresh-unknown = تاريخ آخر تحقق غير معروف: اتصلوا أولا
fresh-long-now = تم التحقق في { $date }.
fresh-long-ago = تم التحقق في { $date }، قبل { $age }.
fresh-long-in-ago = تم التحقق في { $date }، قبل { $age }.
fresh-long-in-now = تم التحقق في { $date }.
fresh-long-old = آخر تحقق: { $date }. هذا قبل { $age }: اتصلوا أولا.
fresh-long-unknown = تاريخ آخر تحقق غير معروف: اتصلوا أولا.
check-made = تم التحقق { $parts }.
check-how-phone = بالهاتف
check-how-mail = بالبريد الإلكتروني
check-how-web = على الموقع
check-who-publisher = من ناشر هذه القائمة
check-who-organisation = من المنظمة نفسها
check-who-centre = من مركز مساعدة
check-who-secondary = عن طريق مصدر آخر
next-check-by = قبل { $date }
next-check-late = كان مطلوبا قبل { $date }
next-check-now = في أقرب وقت: تاريخ آخر تحقق غير معروف
doubtful-check = لسنا متأكدين أن هذه هي الشبكة الصحيحة: انظروا في { $finder }
doubtful-short = غير مؤكد: انظروا في { $finder }

### rows
kind-group = مجموعة
row-alert = تنبيه
kind-organisation = منظمة
kind-platform = مكان للمعلومات والتواصل
kind-network-adult = شبكة الصحة النفسية للبالغين
kind-network-youth = شبكة الصحة النفسية للأطفال والشباب
kind-helpline = خط هاتف للمساعدة
led-by-peers = يقودها أشخاص عاشوا التجربة نفسها
led-by-professionals = يقودها مختصون
led-by-volunteers = يقودها متطوعون
led-by-both = يقودها مختصون وأشخاص عاشوا التجربة نفسها
led-by-other = يقودها: { $who }
led-by-unknown = لا نعرف من يقودها
place-ask = المكان: اسألوا عنه
place-ask-area = { $area } · المكان: اسألوا عنه
address-ask = العنوان: اسألوا عنه
address-ask-area = { $area } · العنوان: اسألوا عنه
place-online = عبر الإنترنت
place-also-online = { $place } · وعبر الإنترنت أيضا
place-confidential = المكان: تعرفونه عندما تتصلون
when-unknown = المواعيد غير معروفة: اسألوا قبل أن تذهبوا
when-unknown-organisation = اسألوا ما هي المجموعات ومتى تجتمع
hours-unknown = الساعات غير معروفة
why-fits = مناسب: { $reasons }
why-unknown = غير معروف: { $what }
reason-near = قريب من { $place }
reason-near-you = قريب
reason-serves = لسكان { $place } أيضا
reason-serves-you = لسكان منطقتكم أيضا
reason-mainly = أساسا: { $theme }
reason-text = «{ $value }»
reason-cost = مجاني
reason-age = العمر { $value }
reason-step-free = بدون درج
unknown-place = المكان
unknown-next-meeting = المواعيد
unknown-time = الساعة
unknown-phone = رقم الهاتف
unknown-cost = السعر
unknown-language = اللغة
unknown-languages = اللغات
unknown-audience = لمن
unknown-age = العمر
unknown-attending = في المكان أو عبر الإنترنت
unknown-enrolment = كيف تشاركون
unknown-step-free = الدخول بدون درج
unknown-led-by = من يقودها
unknown-kind = نوع المجموعة
unknown-checked-on = تاريخ آخر تحقق
spoken-next = اللقاء القادم: { $when }
spoken-phone = الهاتف { $phone }

### entry
label-line = { $label }: { $text }
label-what = ما هذا
label-who-for = لمن
label-meets = متى
label-hours = الساعات
label-where = أين
label-step-free = بدون درج
label-cost = السعر
label-languages = اللغات
label-phone = الهاتف
label-email = البريد الإلكتروني
label-web = الموقع
label-how-to-join = كيف تشاركون
label-first-time = المرة الأولى
label-leader = من يقود المجموعة
label-ages = العمر
label-organisation = المنظمة
label-network-adult = شبكة البالغين
label-network-youth = شبكة الأطفال والشباب
label-welfare-centre = CAW أو الخدمة الاجتماعية
label-listening = شخص يستمع إليكم
region-title = مساعدة لمن يسكن في { $place }
region-part-of = { $place } (بلدية { $municipality })
region-for-adult = مساعدة في المشاكل النفسية، للبالغين وكبار السن ومن هم قريبون منهم.
region-for-youth = مساعدة في المشاكل النفسية، للأطفال والشباب وعائلاتهم.
region-for-centre = لكل من لديه سؤال عن المال أو السكن أو العلاقات أو العنف أو الوحدة.
region-for-town-centre = للجميع: أول مكان تسألون فيه عن الدخل والسكن والعلاج العاجل والمرافقة.
region-no-phone = لا نعرف رقم هاتف.
region-no-contact = لا نعرف رقم هاتف ولا موقعا.
region-no-contact-network = لا نعرف رقم هاتف ولا موقعا: انظروا في { $finder }.
region-ask-town-hall = لا نعرف رقم هاتف: اسألوا بلديتكم.
label-welfare-also = مركز OCMW التابع للبلدية
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } في بلديتكم، { $town }
label-confidence = درجة التأكد
label-note = ملاحظة التحرير
label-facts = معلومات
label-changed = تغيرت المعلومات
label-next-check = التحقق القادم
label-source = المصدر
not-known-ask = غير معروف: اسألوا أولا
not-known = غير معروف
what-themes = { $kind }. المواضيع: { $themes }
place-unknown = غير معروف: اسألوا أين
place-unknown-area = المكان غير معروف: اسألوا عنه. لمن يسكن في: { $area }
place-area = لمن يسكن في: { $area }
place-town-only = { $town }، الشارع غير معروف: اسألوا عنه
place-also = { $place }؛ وأيضا: { $others }
step-free-yes = نعم، بدون درج
step-free-no = لا، يوجد درج
step-free-unknown = لا نعرف إن كان يوجد درج: اسألوا أولا
cost-not-known = غير معروف: اسألوا قبل أن تذهبوا
enrolment-drop-in = يمكنكم أن تأتوا بدون موعد.
enrolment-contact-first = اتصلوا أولا.
enrolment-booking = سجلوا أسماءكم أولا.
enrolment-intake = يوجد أولا حديث للتعارف.
enrolment-referral = تحتاجون إلى رسالة إحالة، مثلا من طبيب العائلة.
ages-from = من عمر { $from } سنة
ages-to = حتى عمر { $to } سنة
ages-between = من { $from } إلى { $to } سنة
step-call = اتصلوا على { $phone } قبل أن تذهبوا.
step-call-now = اتصلوا على { $phone }.
step-mail = اكتبوا إلى { $email } قبل أن تذهبوا.
step-mail-now = اكتبوا إلى { $email }.
step-web = انظروا في { $url } واسألوا قبل أن تذهبوا.
step-web-now = انظروا في { $url }.
step-walk-in = يمكنكم الدخول مباشرة. لا حاجة إلى موعد.
step-walk-in-check = يمكنكم الدخول مباشرة، لكن اسألوا أولا: { $contact }.
step-organisation = لا نعرف كيف تتصلون بالمجموعة نفسها. اسألوا { $organisation }: { $contact }.
step-network = لا نعرف كيف تتصلون. اسألوا شبكة الصحة النفسية في المنطقة، { $network }: { $contact }.
step-network-check = لا نعرف كيف تتصلون. ربما شبكة المنطقة هي { $network }: انظروا في { $finder }.
step-listening = لا نعرف كيف تتصلون. هل تريدون الكلام أو متابعة البحث؟ { $line }.
step-none = لا نعرف كيف تتصلون. اسألوا في مركز CAW قريب منكم.
phone-unknown = غير معروف
phone-unknown-network = غير معروف: اسألوا شبكة الصحة النفسية في المنطقة
number-unknown = الرقم غير معروف
network-doubtful = { $network }: غير مؤكد، انظروا في { $finder }
source-line = المصدر: { $source }، { $date }
source-line-undated = المصدر: { $source }، التاريخ غير معروف
source-own = المصدر: هذا المركز، { $date }
source-own-named = المصدر: هذا المركز ({ $centre })، { $date }
own-mark = من هذا المركز
reported-row = أبلغ أحد: { $what }، { $date }
reported-entry = أبلغ أحد الزملاء: { $what }، { $date }.
reported-phone = رقم الهاتف غير صحيح
reported-email = البريد الإلكتروني غير صحيح
reported-url = الموقع غير صحيح
reported-address = العنوان غير صحيح
reported-times = الأيام والساعات غير صحيحة
reported-cost = السعر غير صحيح
reported-name = الاسم غير صحيح
reported-gone = لم يعد موجودا
reported-other = شيء ما غير صحيح
call-first = اتصلوا أولا
source-unknown = المصدر: غير معروف
source-card-machine = { $source }؛ النص القصير كتبته آلة ولم يقرأه إنسان بعد
source-card-human = { $source }؛ النص القصير قرأه { $who }
source-card-human-nameless = { $source }؛ النص القصير قرأه إنسان
reviewed-by = { $role }، { $date }
confidence-high = عالية
confidence-medium = متوسطة
confidence-low = منخفضة
compare-themes = الموضوع
compare-kind = النوع ومن يقودها
compare-checked = تاريخ التحقق
compare-not-needed = لا حاجة إليه: عبر الإنترنت

### handout
handout-page = صفحة { $page } من { $pages }
handout-printed = طبع في { $date }
handout-machine-made = ترجمة آلية، لم يتحقق منها إنسان.
handout-not-medical = تساعدكم هذه الورقة في إيجاد مجموعة. هي ليست علاجا، والمجموعة ليست خدمة طوارئ.
handout-check-again = اسألوا قبل أن تذهبوا: المواعيد والأماكن تتغير.
handout-check-again-by = التحقق القادم قبل { $date }
handout-in-language = باللغة { $language }
handout-lines-checked = تم التحقق من الأرقام في { $date }
handout-lines-checked-mostly = تم التحقق من الأرقام في { $date }، إلا إذا كتب شيء آخر
number-checked = تم التحقق من الرقم: { $date }
number-check-unknown = الرقم: تاريخ التحقق غير معروف
handout-lines-unchecked = تاريخ آخر تحقق من هذه الأرقام: غير معروف
handout-next = اللقاء القادم
handout-phone = الهاتف
handout-qr = امسحوا الرمز لفتح الموقع: { $url }
handout-where = أين
handout-first-time = ماذا يحدث في المرة الأولى
handout-title-list = مجموعات لكم
handout-discreet-title = مجموعة يوم { $weekday }، { $time }
handout-discreet-title-undated = مجموعة
handout-discreet-title-place = مجموعة في { $place }
handout-discreet-title-day = مجموعة يوم { $weekday }
handout-centre = من { $centre }
handout-map = خريطة: { $place }
handout-free-call = مكالمة مجانية
handout-file = ورقة
handout-qr-phone = امسحوا الرمز للاتصال: { $phone }
handout-qr-alt = رمز QR: { $target }
handout-qr-place = امسحوا الرمز لرؤية المكان على خريطة: { $place }
map-alt = خريطة. { $caption }
map-alt-towns = أماكن قريبة: { $towns }
map-near-centre = دائرة: قرب وسط { $town }. العنوان الدقيق ليس على الخريطة.
map-near-postcode = دائرة: قرب وسط { $town }. العنوان الدقيق ليس على الخريطة.
map-station = محطة القطار { $name }: { $distance } في خط مستقيم
map-stop = موقف { $name }: { $distance } في خط مستقيم
metres = { $metres } متر

### lists and articles on paper
week-title = الأسبوع من { $first } إلى { $last }
week-day = { $day }
week-time-unknown = الساعة: اسألوا عنها
week-dated = حسب جدول { $date }: اتصلوا أولا
week-undated = تاريخ هذا الجدول غير معروف: اتصلوا أولا
week-none = لا نعرف مجموعة في { $days }.
week-only-known = هنا فقط المجموعات التي نعرف أيامها.
news-title = جديد منذ { $date }
news-new = جديد في هذه القائمة
news-changed = تغير
outcome-edition-instead = النسخة { $damaged } تالفة. تعملون بالنسخة { $serial } من { $date }. جددوا المعلومات: هذا يصلحها.
article-minutes = { $n ->
    [zero] للقراءة: أقل من دقيقة
    [one] للقراءة: دقيقة واحدة
    [two] للقراءة: دقيقتان
    [few] للقراءة: { $n } دقائق
    [many] للقراءة: { $n } دقيقة
   *[other] للقراءة: { $n } دقيقة
}
article-contents = في هذا المقال
article-more = اقرؤوا أيضا
article-call = هل تريدون أن تتكلموا مع أحد الآن؟
article-groups-near = مجموعات قريبة من { $place }
article-groups = مجموعات حول هذا الموضوع
article-groups-all = كل المجموعات: { $theme }
article-found-in-other = ما بحثتم عنه مكتوب بهذه اللغة.
article-read-in-own = اقرؤوه بالعربية
article-shows = ماذا يبين:
article-shows-not = ماذا لا يبين:
outcome-article-other-language = هذا المقال غير موجود بلغتكم بعد. تقرؤونه بلغة أخرى.
article-fits = أي مجموعة تناسبني؟
article-fits-about = ثلاثة أسئلة تقود إلى قائمة، وأنواع المجموعات جنبا إلى جنب.
label-name = الاسم
label-step = ماذا يمكنكم أن تفعلوا
label-checks = من تحقق من ذلك
unlisted-since = لم يعد في هذه القائمة منذ { $date }. اسألوا أولا إن كان ما زال موجودا.
unlisted-name = لم يعد في هذه القائمة منذ { $date }: { $name }
news-new-on = في هذه القائمة منذ { $date }
news-changed-on = تغير في { $date }
article-in-short = باختصار
article-next = ماذا يمكنكم أن تفعلوا الآن
article-sources = من أين هذه المعلومات
article-not-medical = هذه الورقة تشرح شيئا. هي ليست علاجا ولا تحل محل الطبيب.
kinds-title = أنواع المجموعات جنبا إلى جنب
kinds-about = لا نوع أفضل من الآخر: لكل نوع غرض مختلف.
kinds-what-for = لماذا
kinds-who-leads = من يقودها
kinds-protected = هل اللقب محمي؟
kinds-how = كيف تجري
kinds-cost = السعر
kinds-not-when = متى لا تناسب

### booklet
booklet-title = مجموعات في { $place }
booklet-postcodes = الرموز البريدية من { $from } إلى { $until }
booklet-count = { $n ->
    [zero] لا توجد مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $n } مجموعات
    [many] { $n } مجموعة
   *[other] { $n } مجموعة
}
booklet-subtitle = أماكن يمكنكم فيها الكلام مع آخرين
booklet-contents = المحتوى
booklet-how = كيف تقرؤون هذا الكتيب
booklet-how-themes = المجموعات مرتبة حسب الموضوع. لكل مجموعة رقم.
booklet-how-also = هل تناسب المجموعة أكثر من موضوع؟ إذن هي في الكتيب مرة واحدة. وعند المواضيع الأخرى مكتوب "انظروا أيضا".
booklet-how-ask = اتصلوا أو اكتبوا قبل أن تذهبوا: المواعيد والأماكن تتغير.
booklet-how-secret = لا يوجد شارع عند مجموعة؟ اسألوا عن العنوان عندما تتصلون.
booklet-not-medical = يساعدكم هذا الكتيب في إيجاد مجموعة. هو ليس علاجا، والمجموعة ليست خدمة طوارئ.
booklet-online = { $n ->
    [zero] لا توجد مجموعات تجتمع عبر الإنترنت فقط.
    [one] مجموعة واحدة تجتمع عبر الإنترنت فقط، أينما تسكنون. ليست في هذا الكتيب: اسألوا عنها.
    [two] مجموعتان تجتمعان عبر الإنترنت فقط، أينما تسكنون. ليستا في هذا الكتيب: اسألوا عنهما.
    [few] { $n } مجموعات تجتمع عبر الإنترنت فقط، أينما تسكنون. ليست في هذا الكتيب: اسألوا عنها.
    [many] { $n } مجموعة تجتمع عبر الإنترنت فقط، أينما تسكنون. ليست في هذا الكتيب: اسألوا عنها.
   *[other] { $n } مجموعة تجتمع عبر الإنترنت فقط، أينما تسكنون. ليست في هذا الكتيب: اسألوا عنها.
}
booklet-map = خريطة
booklet-map-numbers = الرقم هو رقم مجموعة في هذا الكتيب.
booklet-map-letters = الحرف يعني عدة مجموعات قريبة من بعضها.
booklet-map-rough = النقاط في وسط البلدية أو القرية، وليست عند الباب.
booklet-map-missing = ليست على الخريطة: { $numbers }
booklet-map-alt = خريطة { $place } مع أرقام المجموعات. نص كل مجموعة يقول أين تجتمع.
booklet-cover-alt = خريطة بلجيكا مع نقطة حيث تجتمع المجموعات
booklet-see-also = انظروا أيضا
booklet-more-themes = مواضيع أخرى
booklet-more-themes-how = هذه المجموعات موجودة في الكتيب تحت موضوع آخر.
booklet-other = مجموعات أخرى
booklet-region = مساعدة في منطقتكم
booklet-region-for = لمن يسكن في { $towns }
booklet-lines = خطوط الهاتف
booklet-about = عن هذا الكتيب
booklet-about-checked = عند كل مجموعة مكتوب متى تحقق أحد من المعلومات. هل هذا منذ وقت طويل أو غير معروف؟ إذن مكتوب: اتصلوا أولا.
booklet-about-sources = المعلومات من { $sources }.
booklet-notes = ملاحظات

### found
chip-distance = في حدود { $km } كم
chip-age = العمر: { $years }
found-understood = نبحث عن: { $what }
found-not-understood = لم نفهم: { $what }
found-nothing-hint = احذفوا جزءا من السؤال، أو اسألوا في مركز مساعدة أو على خط الاستماع.
found-nothing = لم نجد شيئا.
found-groups = { $count ->
    [zero] لا توجد مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
found-results = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
found-best-first = الأنسب أولا
found-order-distance = الأنسب أولا، ثم الأقرب
found-order-meeting = الأنسب أولا، ثم صاحب اللقاء الأقرب موعدا
found-certain = { $count ->
    [0] لا نعرف عن أي منها أنها تلبي كل ما طلب: اتصلوا أولا
    [zero] لا نعرف عن أي منها أنها تلبي كل ما طلب: اتصلوا أولا
    [one] واحدة منها تلبي كل ما طلب
    [two] اثنتان منها تلبيان كل ما طلب
    [few] { $count } منها تلبي كل ما طلب
    [many] { $count } منها تلبي كل ما طلب
   *[other] { $count } منها تلبي كل ما طلب
}
found-left-out = لا شيء يلبي كل ما طلب. حذفنا: { $what }
found-as-text = بحثنا عنها في النصوص: { $what }
found-corrected = فهمناها هكذا: { $what }
way-without = { $count ->
    [zero] بدون «{ $part }»: لا نتائج
    [one] بدون «{ $part }»: نتيجة واحدة
    [two] بدون «{ $part }»: نتيجتان
    [few] بدون «{ $part }»: { $count } نتائج
    [many] بدون «{ $part }»: { $count } نتيجة
   *[other] بدون «{ $part }»: { $count } نتيجة
}
way-near = { $count ->
    [zero] { $place }: { $km }، لا نتائج
    [one] { $place }: { $km }، نتيجة واحدة
    [two] { $place }: { $km }، نتيجتان
    [few] { $place }: { $km }، { $count } نتائج
    [many] { $place }: { $km }، { $count } نتيجة
   *[other] { $place }: { $km }، { $count } نتيجة
}
way-online = { $count ->
    [zero] عبر الإنترنت: لا نتائج
    [one] عبر الإنترنت: نتيجة واحدة
    [two] عبر الإنترنت: نتيجتان
    [few] عبر الإنترنت: { $count } نتائج
    [many] عبر الإنترنت: { $count } نتيجة
   *[other] عبر الإنترنت: { $count } نتيجة
}
found-shown = هنا أول { $shown }

### data file and telephone lines
edition-line = معلومات { $date }
edition-line-old = معلومات { $date }، عمرها { $age }
edition-line-expired = معلومات { $date }، انتهت صلاحيتها
edition-old = عمر هذه المعلومات { $age }. ربما توجد معلومات أحدث.
edition-expired = كانت هذه المعلومات صالحة حتى { $date }. اطلبوا معلومات أحدث.
numbers-late = { $n ->
    [zero] تم التحقق قبل أكثر من { $days } يوما، أو لا أحد يعرف متى: لا خط من { $all }. كلها ما زالت ظاهرة.
    [one] تم التحقق قبل أكثر من { $days } يوما، أو لا أحد يعرف متى: خط هاتف واحد من { $all }. كلها ما زالت ظاهرة.
    [two] تم التحقق قبل أكثر من { $days } يوما، أو لا أحد يعرف متى: خطان من { $all }. كلها ما زالت ظاهرة.
    [few] تم التحقق قبل أكثر من { $days } يوما، أو لا أحد يعرف متى: { $n } خطوط هاتف من { $all }. كلها ما زالت ظاهرة.
    [many] تم التحقق قبل أكثر من { $days } يوما، أو لا أحد يعرف متى: { $n } خط هاتف من { $all }. كلها ما زالت ظاهرة.
   *[other] تم التحقق قبل أكثر من { $days } يوما، أو لا أحد يعرف متى: { $n } خط هاتف من { $all }. كلها ما زالت ظاهرة.
}

### names of languages, as they stand in a sentence
language-nl = الهولندية
language-fr = الفرنسية
language-de = الألمانية
language-en = الإنجليزية
language-ar = العربية
language-uk = الأوكرانية
language-tr = التركية
language-ru = الروسية
language-fa = الفارسية
language-ps = البشتوية
language-ti = التغرينية
language-so = الصومالية
language-es = الإسبانية
language-pl = البولندية
