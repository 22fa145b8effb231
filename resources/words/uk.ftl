# Ukrainian, for paper and for what Simple shows. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Oekraïens, OCMW Gent, 3 mei 2027": then the mark on every page goes away.
# Months stand in the genitive (after a day number), months-alone in the nominative; weekdays-weekly says every one of
# them; ordinals have the gender of their day. The reader is addressed as "ви".
# Digits are 0 to 9, the clock runs to 24. Words to somebody in danger are never here.
words-read-by = nobody
handout-machine-made = Автоматичний переклад, людина його не перевіряла.

### dates: lists run from January and from Monday
months = січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня
months-alone = січень,лютий,березень,квітень,травень,червень,липень,серпень,вересень,жовтень,листопад,грудень
months-short = січ.,лют.,бер.,квіт.,трав.,черв.,лип.,серп.,вер.,жовт.,лист.,груд.
weekdays = понеділок,вівторок,середа,четвер,пʼятниця,субота,неділя
weekdays-weekly = у понеділок,у вівторок,у середу,у четвер,у пʼятницю,у суботу,у неділю
weekdays-gender = m,m,f,m,f,f,f
weekdays-short = пн,вт,ср,чт,пт,сб,нд
day-first = 1
date-long = { $weekday }, { $day } { $month } { $year } року
date-day = { $day } { $month } { $year } року
date-month = { $month } { $year } року
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = { $clock }
clock-span = { $from }–{ $until }
clock-span-sentence = з { $from } до { $until }
today = сьогодні
tomorrow = завтра
in-days = { $n ->
    [one] через { $n } день
    [few] через { $n } дні
    [many] через { $n } днів
   *[other] через { $n } дня
}
in-weeks = { $n ->
    [one] через { $n } тиждень
    [few] через { $n } тижні
    [many] через { $n } тижнів
   *[other] через { $n } тижня
}
age-months = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
    [many] { $n } місяців
   *[other] { $n } місяця
}
age-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
    [many] { $n } років
   *[other] { $n } року
}
list-comma = ,
list-semicolon = ;
list-and = { $items } і { $last }

### amounts
metres = { $metres } м
km = { $km } км
km-about = приблизно { $km } км
km-from = { $km } звідси: { $place }
money = { $amount } €
cost-free = безкоштовно
cost-amount = { $money } { $per }
cost-price-unknown = платно, ціна невідома
cost-unknown = ціна: запитайте
per-session = за одне відвідування
per-meeting = за зустріч
per-call = за дзвінок
per-hour = за годину
per-day = за день
per-week = за тиждень
per-month = за місяць
per-year = за рік
per-series = за весь курс зустрічей

### schedule
part-morning = до обіду
part-afternoon = після обіду
part-evening = увечері
part-morning-short = до обіду
part-afternoon-short = після обіду
part-evening-short = увечері
ordinals = перший,другий,третій,четвертий,пʼятий
ordinal-day = { $ordinals } { $weekday }
ordinals-f = перша,друга,третя,четверта,пʼята
ordinals-from-end = останній,передостанній
ordinals-from-end-f = остання,передостання
rule-week = щотижня
rule-weeks = { $n ->
    [one] раз на { $n } тиждень
    [few] раз на { $n } тижні
    [many] раз на { $n } тижнів
   *[other] раз на { $n } тижня
}
rule-weekly = щотижня { $days }
rule-weekly-interval = { $n ->
    [one] раз на { $n } тиждень { $days }
    [few] раз на { $n } тижні { $days }
    [many] раз на { $n } тижнів { $days }
   *[other] раз на { $n } тижня { $days }
}
rule-month = раз на місяць
rule-months = { $n ->
    [one] раз на { $n } місяць
    [few] раз на { $n } місяці
    [many] раз на { $n } місяців
   *[other] раз на { $n } місяця
}
rule-monthly = { $days } місяця
rule-monthly-interval = { $n ->
    [one] раз на { $n } місяць { $days }
    [few] раз на { $n } місяці { $days }
    [many] раз на { $n } місяців { $days }
   *[other] раз на { $n } місяця { $days }
}
rule-monthly-interval-ordinal = { $n ->
    [one] раз на { $n } місяць: { $days } місяця
    [few] раз на { $n } місяці: { $days } місяця
    [many] раз на { $n } місяців: { $days } місяця
   *[other] раз на { $n } місяця: { $days } місяця
}
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (так було оголошено: { $date }; уточніть, перш ніж іти)
rule-undated = { $rule } (невідомо, коли складено цей розклад: уточніть, перш ніж іти)
when-dated = { $date } за розкладом { $date-of } року: уточніть, перш ніж іти
when-undated = { $date }, якщо розклад не змінився: уточніть, перш ніж іти
when-ask-date = { $rule }: запитайте дату
when-holiday = святковий день ({ $holiday }): спочатку уточніть
when-conditional = не щоразу: спочатку уточніть
next-meeting = Наступна зустріч
next-dated = За розкладом { $date } року
next-undated = Якщо розклад не змінився
next-dated-caution = { $when }. Так було оголошено: { $date }. Уточніть, перш ніж іти
next-undated-caution = { $when }. Невідомо, коли складено цей розклад: уточніть, перш ніж іти
next-later = потім: { $dates }
next-holiday = { $when }. Це святковий день ({ $holiday }): спочатку уточніть
next-conditional = { $when }. Бувають винятки: спочатку уточніть
next-when = Коли
holiday-new-year = Новий рік
holiday-easter-monday = Великодній понеділок
holiday-labour-day = День праці
holiday-ascension = Вознесіння Господнє
holiday-whit-monday = понеділок після Трійці
holiday-national-day = національне свято Бельгії
holiday-assumption = Успіння Богородиці
holiday-all-saints = День усіх святих
holiday-armistice = День перемирʼя
holiday-christmas = Різдво
holiday-easter = Великдень
holiday-pentecost = Трійця
month-days = 1-го числа,2-го числа,3-го числа,4-го числа,5-го числа,6-го числа,7-го числа,8-го числа,9-го числа,10-го числа,11-го числа,12-го числа,13-го числа,14-го числа,15-го числа,16-го числа,17-го числа,18-го числа,19-го числа,20-го числа,21-го числа,22-го числа,23-го числа,24-го числа,25-го числа,26-го числа,27-го числа,28-го числа,29-го числа,30-го числа,31-го числа
month-days-from-end = останнього дня,передостаннього дня
rule-month-days = щомісяця { $days }
rule-month-days-interval = { $n ->
    [one] раз на { $n } місяць { $days }
    [few] раз на { $n } місяці { $days }
    [many] раз на { $n } місяців { $days }
   *[other] раз на { $n } місяця { $days }
}
rule-month-days-weekday = { $rule }, якщо це { $days }
rule-from = { $rule }, починаючи з { $date }
rule-until = { $rule }, до { $date } включно
date-no-year = { $day } { $month }
pause-months = { $months }
pause-days = з { $first } до { $last }
exception-pause = зустрічей немає: { $when }
exception-holidays-closed = у святкові дні зачинено
exception-holidays-open = відчинено також у святкові дні
exception-dates = зустрічі не буде: { $dates }
next-after-pause = { $when }. Спочатку буде перерва, зустрічей немає: { $pause }
when-ended = Оголошені зустрічі вже минули: запитайте нові дати
label-exceptions = Коли немає зустрічей

### freshness
fresh-now = Перевірено цього місяця
fresh-ago = Перевірено { $age } тому
fresh-call-first = Перевірено { $age } тому: спочатку зателефонуйте
fresh-not-for = Не перевіряли вже { $age }: спочатку зателефонуйте
fresh-years = Востаннє перевіряли { $age } тому: спочатку зателефонуйте
fresh-unknown = Дата перевірки невідома: спочатку зателефонуйте
fresh-long-now = Перевірено { $date }.
fresh-long-ago = Перевірено { $date }, { $age } тому.
fresh-long-in-ago = Коли перевірено: { $date }, { $age } тому.
fresh-long-in-now = Коли перевірено: { $date }.
fresh-long-old = Остання перевірка: { $date }. Це було { $age } тому: спочатку зателефонуйте.
fresh-long-unknown = Дата перевірки невідома: спочатку зателефонуйте.
check-made = Перевірено { $parts }.
check-how-phone = телефоном
check-how-mail = електронною поштою
check-how-web = на сайті
check-who-publisher = видавцем цього довідника
check-who-organisation = самою організацією
check-who-centre = працівниками центру
check-who-secondary = за іншим джерелом
next-check-by = до { $date }
next-check-late = треба було до { $date }
next-check-now = якнайшвидше: невідомо, коли перевіряли востаннє
doubtful-check = Ми не впевнені, що це правильна мережа: перевірте на сайті { $finder }
doubtful-short = не точно: перевірте на сайті { $finder }

### rows
row-alert = Увага
kind-group = група
kind-organisation = організація
kind-platform = центр інформації та контактів
kind-network-adult = мережа психічного здоровʼя для дорослих
kind-network-youth = мережа психічного здоровʼя для дітей і молоді
kind-helpline = телефон допомоги
led-by-peers = ведуть люди з таким самим досвідом
led-by-professionals = ведуть фахівці
led-by-volunteers = ведуть волонтери
led-by-both = ведуть люди з таким самим досвідом і фахівці
led-by-other = хто веде: { $who }
led-by-unknown = невідомо, хто веде
place-ask = Місце: запитайте
place-ask-area = { $area } · місце: запитайте
address-ask = Адреса: запитайте
address-ask-area = { $area } · адреса: запитайте
place-online = онлайн
place-also-online = { $place } · також онлайн
place-confidential = Місце: вам скажуть, коли ви звернетеся
when-unknown = Дати невідомі: запитайте, перш ніж іти
when-unknown-organisation = Запитайте, які є групи і коли вони збираються
hours-unknown = Години невідомі
why-fits = Підходить: { $reasons }
why-unknown = Невідомо: { $what }
reason-near = поруч: { $place }
reason-near-you = поруч
reason-serves = також для мешканців: { $place }
reason-serves-you = також для вашого регіону
reason-mainly = переважно: { $theme }
reason-text = «{ $value }»
reason-cost = безкоштовно
reason-age = вік { $value }
reason-step-free = без сходинок
unknown-place = місце
unknown-next-meeting = дати
unknown-time = час
unknown-phone = телефон
unknown-cost = ціна
unknown-language = мова
unknown-languages = мови
unknown-audience = для кого
unknown-age = вік
unknown-attending = на місці чи онлайн
unknown-enrolment = як долучитися
unknown-step-free = вхід без сходинок
unknown-led-by = хто веде
unknown-kind = вид групи
unknown-checked-on = дата останньої перевірки
spoken-next = Наступна зустріч: { $when }
spoken-phone = Телефон { $phone }

### entry
label-line = { $label }: { $text }
label-what = Що це
label-who-for = Для кого
label-meets = Коли
label-hours = Години
label-where = Де
label-step-free = Без сходинок
label-cost = Ціна
label-languages = Мови
label-phone = Телефон
label-email = Ел. пошта
label-web = Сайт
label-how-to-join = Як долучитися
label-first-time = Перший раз
label-leader = Хто веде
label-ages = Вік
label-organisation = Організація
label-network-adult = Мережа для дорослих
label-network-youth = Мережа для дітей і молоді
label-welfare-centre = CAW або соціальна служба
label-listening = Вас вислухають
region-title = Допомога для мешканців: { $place }
region-part-of = { $place } (муніципалітет: { $municipality })
region-for-adult = Допомога при психічних труднощах для дорослих, літніх людей та їхніх близьких.
region-for-youth = Допомога при психічних труднощах для дітей, молоді та їхніх сімей.
region-for-centre = Для всіх, хто має питання про гроші, житло, стосунки, насильство чи самотність.
region-for-town-centre = Для всіх: сюди можна звернутися першим ділом щодо доходу, житла, термінової медичної допомоги та підтримки.
region-no-phone = Ми не знаємо номера телефону.
region-no-contact = Ми не знаємо ні номера телефону, ні сайту.
region-no-contact-network = Ми не знаємо ні номера телефону, ні сайту: подивіться на { $finder }.
region-ask-town-hall = Ми не знаємо номера телефону: запитайте у своєму муніципалітеті.
label-welfare-also = OCMW / CPAS муніципалітету
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } вашого муніципалітету, { $town }
label-confidence = Надійність
label-note = Примітка редакції
label-facts = Факти
label-changed = Дані змінено
label-next-check = Перевірити знову
label-source = Джерело
not-known-ask = Невідомо: спочатку запитайте
not-known = Невідомо
what-themes = { $kind }. Теми: { $themes }
place-unknown = Невідомо: запитайте, де це
place-unknown-area = Місце невідоме: запитайте. Для мешканців: { $area }
place-area = Для мешканців: { $area }
place-town-only = { $town }, вулиця невідома: запитайте
place-also = { $place }; також: { $others }
step-free-yes = Так, без сходинок
step-free-no = Ні, є сходинки
step-free-unknown = Невідомо, чи є сходинки: спочатку запитайте
cost-not-known = Невідомо: запитайте, перш ніж іти
enrolment-drop-in = Можна просто прийти.
enrolment-contact-first = Спочатку звʼяжіться з ними.
enrolment-booking = Спочатку запишіться.
enrolment-intake = Спочатку буде розмова для знайомства.
enrolment-referral = Потрібне направлення, наприклад від вашого лікаря.
ages-from = від { $from }
ages-to = до { $to } включно
ages-between = від { $from } до { $to } включно
step-call = Зателефонуйте за номером { $phone }, перш ніж іти.
step-call-now = Зателефонуйте за номером { $phone }.
step-mail = Напишіть на { $email }, перш ніж іти.
step-mail-now = Напишіть на { $email }.
step-web = Подивіться на сайті { $url } і уточніть, перш ніж іти.
step-web-now = Подивіться на сайті { $url }.
step-walk-in = Можна просто зайти. Записуватися не треба.
step-walk-in-check = Можна просто зайти, але спочатку уточніть: { $contact }.
step-organisation = Контакт самої групи невідомий. Запитайте в організації { $organisation }: { $contact }.
step-network = Контакт невідомий. Запитайте в мережі психічного здоровʼя регіону, { $network }: { $contact }.
step-network-check = Контакт невідомий. Мережа регіону, можливо, { $network }: перевірте на сайті { $finder }.
step-listening = Контакт невідомий. Хочете поговорити або шукати далі? { $line }.
step-none = Контакт невідомий. Запитайте в соціальній службі (CAW) поруч із вами.
phone-unknown = Невідомо
phone-unknown-network = Невідомо: запитайте в мережі психічного здоровʼя регіону
number-unknown = номер невідомий
network-doubtful = { $network }: не точно, перевірте на сайті { $finder }
source-line = Джерело: { $source }, { $date }
source-line-undated = Джерело: { $source }, дата невідома
source-own = Джерело: цей центр, { $date }
source-own-named = Джерело: цей центр ({ $centre }), { $date }
own-mark = цього центру
reported-row = Повідомлено: { $what }, { $date }
reported-entry = Працівник центру повідомив: { $what }, { $date }.
reported-phone = телефон неправильний
reported-email = електронна пошта неправильна
reported-url = сайт неправильний
reported-address = адреса неправильна
reported-times = дні та години неправильні
reported-cost = ціна неправильна
reported-name = назва неправильна
reported-gone = більше не існує
reported-other = щось неправильно
call-first = спочатку зателефонуйте
source-unknown = Джерело: невідоме
source-card-machine = { $source }; короткий текст написала машина, людина його ще не читала
source-card-human = { $source }; хто прочитав короткий текст: { $who }
source-card-human-nameless = { $source }; короткий текст прочитала людина
reviewed-by = { $role }, { $date }
confidence-high = висока
confidence-medium = середня
confidence-low = низька
compare-themes = Тема
compare-kind = Вид групи і хто веде
compare-checked = Перевірено
compare-not-needed = Не потрібно: онлайн

### handout
handout-page = сторінка { $page } з { $pages }
handout-printed = Надруковано { $date }
handout-not-medical = Цей аркуш допомагає знайти групу. Це не лікування, і група не надає екстреної допомоги.
handout-check-again = Уточніть, перш ніж іти: час і місце можуть змінитися.
handout-check-again-by = Перевірити знову до { $date }
handout-in-language = мова: { $language }
handout-lines-checked = Номери перевірено: { $date }
handout-lines-checked-mostly = Номери перевірено: { $date }, якщо поруч не вказано інше
number-checked = номер перевірено: { $date }
number-check-unknown = номер: невідомо, коли перевірено
handout-lines-unchecked = Коли востаннє перевіряли ці номери: невідомо
handout-next = Наступна зустріч
handout-phone = Телефон
handout-qr = Скануйте, щоб відкрити сайт: { $url }
handout-where = Де
handout-first-time = Що буде першого разу
handout-title-list = Групи для вас
handout-discreet-title = Група: { $weekday }, { $time }
handout-discreet-title-undated = Група
handout-discreet-title-place = Група: { $place }
handout-discreet-title-day = Група: { $weekday }
handout-centre = Від: { $centre }
handout-map = Карта: { $place }
map-near-centre = Коло: біля центру ({ $town }). Точної адреси на карті немає.
map-near-postcode = Коло: біля середини ({ $town }). Точної адреси на карті немає.
map-station = Станція { $name }: { $distance } по прямій
map-stop = Зупинка { $name }: { $distance } по прямій
map-alt = Карта. { $caption }
map-alt-towns = Місця поруч: { $towns }
handout-free-call = безкоштовний дзвінок
handout-file = аркуш
handout-qr-phone = Скануйте, щоб зателефонувати: { $phone }
handout-qr-place = Скануйте, щоб побачити місце на карті: { $place }
handout-qr-alt = QR-код: { $target }

### lists and articles on paper
week-title = Тиждень з { $first } до { $last }
week-day = { $day }
week-time-unknown = час: запитайте
week-dated = За розкладом ({ $date }): спочатку зателефонуйте
week-undated = Невідомо, коли складено цей розклад: спочатку зателефонуйте
week-none = Немає відомих груп: { $days }.
week-only-known = Тут лише групи, дні яких ми знаємо.
news-title = Нове: від { $date }
news-new = Нове в цьому списку
news-changed = Змінено
outcome-edition-instead = Випуск { $damaged } пошкоджено. Ви працюєте з випуском { $serial } за { $date }. Оновіть дані: це все виправить.
article-minutes = { $n ->
    [one] { $n } хвилина читання
    [few] { $n } хвилини читання
    [many] { $n } хвилин читання
   *[other] { $n } хвилини читання
}
article-contents = У цій статті
article-more = Читайте також
article-call = Хочете поговорити з кимось зараз?
article-groups-near = Групи поруч: { $place }
article-groups = Групи на цю тему
article-groups-all = Усі групи: { $theme }
article-found-in-other = Те, що ви шукали, написано цією мовою.
article-read-in-own = Читати українською
article-shows = Що це показує:
article-shows-not = Чого це не показує:
outcome-article-other-language = Цієї статті ще немає вашою мовою. Ви читаєте її іншою.
article-fits = Яка група мені підходить?
article-fits-about = Три запитання, що ведуть до списку, і види груп поруч.
label-name = Назва
label-step = Що ви можете зробити
label-checks = Хто перевірив
unlisted-since = З { $date } більше немає в цьому довіднику. Спершу запитайте, чи це ще існує.
unlisted-name = З { $date } більше немає в довіднику: { $name }
news-new-on = У цьому списку від { $date }
news-changed-on = Змінено { $date }
article-in-short = Коротко
article-next = Що ви можете зробити зараз
article-sources = Звідки ця інформація
article-not-medical = Цей аркуш дає пояснення. Це не лікування, і він не замінює лікаря.
kinds-title = Види груп поруч
kinds-about = Жоден вид не кращий за інший: кожен служить для чогось свого.
kinds-what-for = Для чого
kinds-who-leads = Хто веде
kinds-protected = Чи захищене звання?
kinds-how = Як це відбувається
kinds-cost = Ціна
kinds-not-when = Коли не підходить

### booklet
booklet-title = Групи: { $place }
booklet-postcodes = Поштові індекси від { $from } до { $until }
booklet-count = { $n ->
    [one] { $n } група
    [few] { $n } групи
    [many] { $n } груп
   *[other] { $n } групи
}
booklet-subtitle = Місця, де можна поговорити з іншими
booklet-contents = Зміст
booklet-how = Як читати цю брошуру
booklet-how-themes = Групи впорядковані за темами. Кожна група має номер.
booklet-how-also = Група підходить до кількох тем? Тоді вона є в брошурі один раз. В інших темах написано «Дивіться також».
booklet-how-ask = Зателефонуйте або напишіть, перш ніж іти: час і місце можуть змінитися.
booklet-how-secret = Біля групи немає вулиці? Запитайте адресу, коли звернетеся до них.
booklet-not-medical = Ця брошура допомагає знайти групу. Це не лікування, і група не надає екстреної допомоги.
booklet-online = { $n ->
    [one] Ще { $n } група збирається лише онлайн, хоч би де ви жили. Її немає в цій брошурі: запитайте про неї.
    [few] Ще { $n } групи збираються лише онлайн, хоч би де ви жили. Їх немає в цій брошурі: запитайте про них.
    [many] Ще { $n } груп збираються лише онлайн, хоч би де ви жили. Їх немає в цій брошурі: запитайте про них.
   *[other] Ще { $n } групи збираються лише онлайн, хоч би де ви жили. Їх немає в цій брошурі: запитайте про них.
}
booklet-map = Карта
booklet-map-numbers = Цифра — це номер групи в цій брошурі.
booklet-map-letters = Літера позначає кілька груп поруч одна з одною.
booklet-map-rough = Точки стоять у центрі муніципалітету або села, а не біля дверей.
booklet-map-missing = Немає на карті: { $numbers }
booklet-map-alt = Карта: { $place }, з номерами груп. У тексті кожної групи сказано, де вона збирається.
booklet-cover-alt = Карта Бельгії з точкою там, де збираються групи
booklet-see-also = Дивіться також
booklet-more-themes = Ще теми
booklet-more-themes-how = У цій брошурі ці групи є в іншій темі.
booklet-other = Інші групи
booklet-region = Допомога у вашому регіоні
booklet-region-for = Для мешканців: { $towns }
booklet-lines = Телефони допомоги
booklet-about = Про цю брошуру
booklet-about-checked = Біля кожної групи сказано, коли хтось перевірив дані. Це було давно чи невідомо коли? Тоді написано: спочатку зателефонуйте.
booklet-about-sources = Звідки дані: { $sources }.
booklet-notes = Нотатки

### found
chip-distance = не далі { $km } км
chip-age = вік: { $years }
found-understood = Шукаємо: { $what }
found-not-understood = Не зрозуміли: { $what }
found-nothing-hint = Приберіть щось із запиту або запитайте в соціальній службі чи на лінії підтримки.
found-nothing = Нічого не знайдено.
found-groups = { $count ->
    [one] { $count } група
    [few] { $count } групи
    [many] { $count } груп
   *[other] { $count } групи
}
found-results = { $count ->
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
}
found-best-first = найкращий результат спочатку
found-order-distance = спочатку ті, що найкраще підходять, потім найближчі
found-order-meeting = спочатку ті, що найкраще підходять, потім найближча зустріч
found-certain = { $count ->
    [0] ніде не вказано все, що потрібно: спочатку зателефонуйте
    [one] { $count } містить усе, що потрібно
    [few] { $count } містять усе, що потрібно
    [many] { $count } містять усе, що потрібно
   *[other] { $count } містять усе, що потрібно
}
found-left-out = Усьому одразу не відповідає ніщо. Не враховано: { $what }
found-as-text = Шукали як слово в тексті: { $what }
found-corrected = Прочитано як: { $what }
way-without = { $count ->
    [one] Без «{ $part }»: { $count } результат
    [few] Без «{ $part }»: { $count } результати
    [many] Без «{ $part }»: { $count } результатів
   *[other] Без «{ $part }»: { $count } результату
}
way-near = { $count ->
    [one] { $place }: { $km }, { $count } результат
    [few] { $place }: { $km }, { $count } результати
    [many] { $place }: { $km }, { $count } результатів
   *[other] { $place }: { $km }, { $count } результату
}
way-online = { $count ->
    [one] Онлайн: { $count } результат
    [few] Онлайн: { $count } результати
    [many] Онлайн: { $count } результатів
   *[other] Онлайн: { $count } результату
}
found-shown = показано перші: { $shown }
### data file and telephone lines
edition-line = Дані за { $date }
edition-line-old = Дані за { $date }, їм { $age }
edition-line-expired = Дані за { $date }, застарілі
edition-old = Цим даним { $age }. Можливо, є новіші.
edition-expired = Ці дані були чинні до { $date }. Попросіть новіші.
numbers-late = { $n ->
    [one] Перевірено понад { $days } днів тому або невідомо коли: { $n } телефонна лінія з { $all }. Усі вони далі показані.
    [few] Перевірено понад { $days } днів тому або невідомо коли: { $n } телефонні лінії з { $all }. Усі вони далі показані.
    [many] Перевірено понад { $days } днів тому або невідомо коли: { $n } телефонних ліній з { $all }. Усі вони далі показані.
   *[other] Перевірено понад { $days } днів тому або невідомо коли: { $n } телефонної лінії з { $all }. Усі вони далі показані.
}

