# Russian, for paper only. MADE BY A MACHINE and not yet read by anybody who speaks the language.
# Who has read all of it writes role and date behind "words-read-by" in place of "nobody", for instance
# "words-read-by = tolk Russisch, OCMW Gent, 3 mei 2027": then the mark on every page goes away.
# Months stand in the genitive (after a day number), months-alone in the nominative; weekdays-weekly says every one of
# them; ordinals have the gender of their day. The reader is addressed as "вы".
# Digits are 0 to 9, the clock runs to 24. Words to somebody in danger are never here.
words-read-by = nobody
handout-machine-made = Автоматический перевод, человек его не проверял.

### dates: lists run from January and from Monday
months = января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря
months-alone = январь,февраль,март,апрель,май,июнь,июль,август,сентябрь,октябрь,ноябрь,декабрь
months-short = янв.,февр.,мар.,апр.,мая,июн.,июл.,авг.,сент.,окт.,нояб.,дек.
weekdays = понедельник,вторник,среда,четверг,пятница,суббота,воскресенье
weekdays-weekly = по понедельникам,по вторникам,по средам,по четвергам,по пятницам,по субботам,по воскресеньям
weekdays-gender = m,m,f,m,f,f,n
weekdays-short = пн,вт,ср,чт,пт,сб,вс
day-first = 1
date-long = { $weekday }, { $day } { $month } { $year } года
date-day = { $day } { $month } { $year } года
date-month = { $month } { $year } года
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = в { $clock }
clock-span = { $from }–{ $until }
clock-span-sentence = с { $from } до { $until }
today = сегодня
tomorrow = завтра
in-days = { $n ->
    [one] через { $n } день
    [few] через { $n } дня
    [many] через { $n } дней
   *[other] через { $n } дня
}
in-weeks = { $n ->
    [one] через { $n } неделю
    [few] через { $n } недели
    [many] через { $n } недель
   *[other] через { $n } недели
}
age-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
   *[other] { $n } месяца
}
age-years = { $n ->
    [one] { $n } год
    [few] { $n } года
    [many] { $n } лет
   *[other] { $n } года
}
list-comma = ,
list-semicolon = ;
list-and = { $items } и { $last }

### amounts
metres = { $metres } м
km = { $km } км
km-about = примерно { $km } км
km-from = { $km } отсюда: { $place }
money = { $amount } €
cost-free = бесплатно
cost-amount = { $money } { $per }
cost-price-unknown = платно, цена неизвестна
cost-unknown = цена: спросите
per-session = за одно посещение
per-meeting = за встречу
per-call = за звонок
per-hour = за час
per-day = за день
per-week = за неделю
per-month = за месяц
per-year = за год
per-series = за весь курс встреч

### schedule
part-morning = до обеда
part-afternoon = после обеда
part-evening = вечером
part-morning-short = до обеда
part-afternoon-short = после обеда
part-evening-short = вечером
ordinals = первый,второй,третий,четвёртый,пятый
ordinal-day = { $ordinals } { $weekday }
ordinals-f = первая,вторая,третья,четвёртая,пятая
ordinals-n = первое,второе,третье,четвёртое,пятое
ordinals-from-end = последний,предпоследний
ordinals-from-end-f = последняя,предпоследняя
ordinals-from-end-n = последнее,предпоследнее
rule-week = каждую неделю
rule-weeks = { $n ->
    [one] раз в { $n } неделю
    [few] раз в { $n } недели
    [many] раз в { $n } недель
   *[other] раз в { $n } недели
}
rule-weekly = каждую неделю { $days }
rule-weekly-interval = { $n ->
    [one] раз в { $n } неделю { $days }
    [few] раз в { $n } недели { $days }
    [many] раз в { $n } недель { $days }
   *[other] раз в { $n } недели { $days }
}
rule-month = раз в месяц
rule-months = { $n ->
    [one] раз в { $n } месяц
    [few] раз в { $n } месяца
    [many] раз в { $n } месяцев
   *[other] раз в { $n } месяца
}
rule-monthly = { $days } месяца
rule-monthly-interval = { $n ->
    [one] раз в { $n } месяц { $days }
    [few] раз в { $n } месяца { $days }
    [many] раз в { $n } месяцев { $days }
   *[other] раз в { $n } месяца { $days }
}
rule-monthly-interval-ordinal = { $n ->
    [one] раз в { $n } месяц: { $days } месяца
    [few] раз в { $n } месяца: { $days } месяца
    [many] раз в { $n } месяцев: { $days } месяца
   *[other] раз в { $n } месяца: { $days } месяца
}
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (так было объявлено: { $date }; уточните, прежде чем идти)
rule-undated = { $rule } (неизвестно, когда составлено это расписание: уточните, прежде чем идти)
when-dated = { $date } по расписанию { $date-of } года: уточните, прежде чем идти
when-undated = { $date }, если расписание не изменилось: уточните, прежде чем идти
when-ask-date = { $rule }: спросите дату
when-holiday = праздничный день ({ $holiday }): сначала уточните
when-conditional = не каждый раз: сначала уточните
next-meeting = Следующая встреча
next-dated = По расписанию { $date } года
next-undated = Если расписание не изменилось
next-dated-caution = { $when }. Так было объявлено: { $date }. Уточните, прежде чем идти
next-undated-caution = { $when }. Неизвестно, когда составлено это расписание: уточните, прежде чем идти
next-later = потом: { $dates }
next-holiday = { $when }. Это праздничный день ({ $holiday }): сначала уточните
next-conditional = { $when }. Бывают исключения: сначала уточните
next-when = Когда
holiday-new-year = Новый год
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = День труда
holiday-ascension = Вознесение Господне
holiday-whit-monday = понедельник после Троицы
holiday-national-day = национальный праздник Бельгии
holiday-assumption = Успение Богородицы
holiday-all-saints = День всех святых
holiday-armistice = День перемирия
holiday-christmas = Рождество
holiday-easter = Пасха
holiday-pentecost = Троица
month-days = 1-го числа,2-го числа,3-го числа,4-го числа,5-го числа,6-го числа,7-го числа,8-го числа,9-го числа,10-го числа,11-го числа,12-го числа,13-го числа,14-го числа,15-го числа,16-го числа,17-го числа,18-го числа,19-го числа,20-го числа,21-го числа,22-го числа,23-го числа,24-го числа,25-го числа,26-го числа,27-го числа,28-го числа,29-го числа,30-го числа,31-го числа
month-days-from-end = в последний день,в предпоследний день
rule-month-days = каждый месяц { $days }
rule-month-days-interval = { $n ->
    [one] раз в { $n } месяц { $days }
    [few] раз в { $n } месяца { $days }
    [many] раз в { $n } месяцев { $days }
   *[other] раз в { $n } месяца { $days }
}
rule-month-days-weekday = { $rule }, если это { $days }
rule-from = { $rule }, начиная с { $date }
rule-until = { $rule }, до { $date } включительно
date-no-year = { $day } { $month }
pause-months = { $months }
pause-days = с { $first } по { $last }
exception-pause = встреч нет: { $when }
exception-holidays-closed = в праздничные дни закрыто
exception-holidays-open = открыто и в праздничные дни
exception-dates = встречи не будет: { $dates }
next-after-pause = { $when }. Сначала будет перерыв, встреч нет: { $pause }
when-ended = Объявленные встречи уже прошли: спросите новые даты
label-exceptions = Когда нет встреч

### freshness
fresh-now = Проверено в этом месяце
fresh-ago = Проверено { $age } назад
fresh-call-first = Проверено { $age } назад: сначала позвоните
fresh-not-for = Не проверяли уже { $age }: сначала позвоните
fresh-years = Последний раз проверяли { $age } назад: сначала позвоните
fresh-unknown = Дата проверки неизвестна: сначала позвоните
fresh-long-now = Проверено { $date }.
fresh-long-ago = Проверено { $date }, { $age } назад.
fresh-long-in-ago = Когда проверено: { $date }, { $age } назад.
fresh-long-in-now = Когда проверено: { $date }.
fresh-long-old = Последняя проверка: { $date }. Это было { $age } назад: сначала позвоните.
fresh-long-unknown = Дата проверки неизвестна: сначала позвоните.
check-made = Проверено { $parts }.
check-how-phone = по телефону
check-how-mail = по электронной почте
check-how-web = на сайте
check-who-publisher = издателем этого справочника
check-who-organisation = самой организацией
check-who-centre = сотрудниками центра
check-who-secondary = по другому источнику
next-check-by = до { $date }
next-check-late = нужно было до { $date }
next-check-now = как можно скорее: неизвестно, когда проверяли в последний раз
doubtful-check = Мы не уверены, что это нужная сеть: проверьте на сайте { $finder }
doubtful-short = не точно: проверьте на сайте { $finder }

### rows
row-alert = Внимание
kind-group = группа
kind-organisation = организация
kind-platform = центр информации и контактов
kind-network-adult = сеть психического здоровья для взрослых
kind-network-youth = сеть психического здоровья для детей и молодёжи
kind-helpline = телефон помощи
led-by-peers = ведут люди с таким же опытом
led-by-professionals = ведут специалисты
led-by-volunteers = ведут волонтёры
led-by-both = ведут люди с таким же опытом и специалисты
led-by-other = кто ведёт: { $who }
led-by-unknown = неизвестно, кто ведёт
place-ask = Место: спросите
place-ask-area = { $area } · место: спросите
address-ask = Адрес: спросите
address-ask-area = { $area } · адрес: спросите
place-online = онлайн
place-also-online = { $place } · также онлайн
place-confidential = Место: вам скажут, когда вы обратитесь
when-unknown = Даты неизвестны: спросите, прежде чем идти
when-unknown-organisation = Спросите, какие есть группы и когда они собираются
hours-unknown = Часы неизвестны
why-fits = Подходит: { $reasons }
why-unknown = Неизвестно: { $what }
reason-near = рядом: { $place }
reason-near-you = рядом
reason-serves = также для жителей: { $place }
reason-serves-you = также для вашего региона
reason-mainly = в основном: { $theme }
reason-text = «{ $value }»
reason-cost = бесплатно
reason-age = возраст { $value }
reason-step-free = без ступенек
unknown-place = место
unknown-next-meeting = даты
unknown-time = время
unknown-phone = телефон
unknown-cost = цена
unknown-language = язык
unknown-languages = языки
unknown-audience = для кого
unknown-age = возраст
unknown-attending = на месте или онлайн
unknown-enrolment = как присоединиться
unknown-step-free = вход без ступенек
unknown-led-by = кто ведёт
unknown-kind = вид группы
unknown-checked-on = дата последней проверки

### entry
label-line = { $label }: { $text }
label-what = Что это
label-who-for = Для кого
label-meets = Когда
label-hours = Часы
label-where = Где
label-step-free = Без ступенек
label-cost = Цена
label-languages = Языки
label-phone = Телефон
label-email = Эл. почта
label-web = Сайт
label-how-to-join = Как присоединиться
label-first-time = Первый раз
label-leader = Кто ведёт
label-ages = Возраст
label-organisation = Организация
label-network-adult = Сеть для взрослых
label-network-youth = Сеть для детей и молодёжи
label-welfare-centre = CAW или социальная служба
label-listening = Вас выслушают
region-title = Помощь для жителей: { $place }
region-part-of = { $place } (муниципалитет: { $municipality })
region-for-adult = Помощь при психических трудностях для взрослых, пожилых людей и их близких.
region-for-youth = Помощь при психических трудностях для детей, молодёжи и их семей.
region-for-centre = Для всех, у кого есть вопросы о деньгах, жилье, отношениях, насилии или одиночестве.
region-for-town-centre = Для всех: сюда можно обратиться прежде всего по поводу дохода, жилья, срочной медицинской помощи и поддержки.
region-no-phone = Мы не знаем номера телефона.
region-no-contact = Мы не знаем ни номера телефона, ни сайта.
region-no-contact-network = Мы не знаем ни номера телефона, ни сайта: посмотрите на { $finder }.
region-ask-town-hall = Мы не знаем номера телефона: спросите в своём муниципалитете.
label-welfare-also = OCMW / CPAS муниципалитета
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } вашего муниципалитета, { $town }
label-confidence = Надёжность
label-note = Примечание редакции
label-facts = Факты
label-changed = Данные изменены
label-next-check = Проверить снова
label-source = Источник
not-known-ask = Неизвестно: сначала спросите
not-known = Неизвестно
what-themes = { $kind }. Темы: { $themes }
place-unknown = Неизвестно: спросите, где это
place-unknown-area = Место неизвестно: спросите. Для жителей: { $area }
place-area = Для жителей: { $area }
place-town-only = { $town }, улица неизвестна: спросите
place-also = { $place }; также: { $others }
step-free-yes = Да, без ступенек
step-free-no = Нет, есть ступеньки
step-free-unknown = Неизвестно, есть ли ступеньки: сначала спросите
cost-not-known = Неизвестно: спросите, прежде чем идти
enrolment-drop-in = Можно просто прийти.
enrolment-contact-first = Сначала свяжитесь с ними.
enrolment-booking = Сначала запишитесь.
enrolment-intake = Сначала будет беседа для знакомства.
enrolment-referral = Нужно направление, например от вашего врача.
ages-from = от { $from }
ages-to = до { $to } включительно
ages-between = от { $from } до { $to } включительно
step-call = Позвоните по номеру { $phone }, прежде чем идти.
step-call-now = Позвоните по номеру { $phone }.
step-mail = Напишите на { $email }, прежде чем идти.
step-mail-now = Напишите на { $email }.
step-web = Посмотрите на сайте { $url } и уточните, прежде чем идти.
step-web-now = Посмотрите на сайте { $url }.
step-walk-in = Можно просто зайти. Записываться не нужно.
step-walk-in-check = Можно просто зайти, но сначала уточните: { $contact }.
step-organisation = Контакт самой группы неизвестен. Спросите в организации { $organisation }: { $contact }.
step-network = Контакт неизвестен. Спросите в сети психического здоровья региона, { $network }: { $contact }.
step-network-check = Контакт неизвестен. Сеть региона, возможно, { $network }: проверьте на сайте { $finder }.
step-listening = Контакт неизвестен. Хотите поговорить или искать дальше? { $line }.
step-none = Контакт неизвестен. Спросите в социальной службе (CAW) рядом с вами.
phone-unknown = Неизвестно
phone-unknown-network = Неизвестно: спросите в сети психического здоровья региона
number-unknown = номер неизвестен
network-doubtful = { $network }: не точно, проверьте на сайте { $finder }
source-line = Источник: { $source }, { $date }
source-line-undated = Источник: { $source }, дата неизвестна
source-own = Источник: этот центр, { $date }
source-own-named = Источник: этот центр ({ $centre }), { $date }
own-mark = этого центра
call-first = сначала позвоните
source-unknown = Источник: неизвестен
source-card-machine = { $source }; короткий текст написала машина, человек его ещё не читал
source-card-human = { $source }; кто прочитал короткий текст: { $who }
source-card-human-nameless = { $source }; короткий текст прочитал человек
reviewed-by = { $role }, { $date }
confidence-high = высокая
confidence-medium = средняя
confidence-low = низкая

### handout
handout-page = страница { $page } из { $pages }
handout-printed = Напечатано { $date }
handout-not-medical = Этот лист помогает найти группу. Это не лечение, и группа не оказывает экстренную помощь.
handout-check-again = Уточните, прежде чем идти: время и место могут измениться.
handout-check-again-by = Проверить снова до { $date }
handout-in-language = язык: { $language }
handout-lines-checked = Номера проверены: { $date }
handout-lines-checked-mostly = Номера проверены: { $date }, если рядом не указано другое
number-checked = номер проверен: { $date }
number-check-unknown = номер: неизвестно, когда проверен
handout-lines-unchecked = Когда в последний раз проверяли эти номера: неизвестно
handout-next = Следующая встреча
handout-phone = Телефон
handout-qr = Отсканируйте, чтобы открыть сайт: { $url }
handout-where = Где
handout-first-time = Что будет в первый раз
handout-title-list = Группы для вас
handout-discreet-title = Группа: { $weekday }, { $time }
handout-discreet-title-undated = Группа
handout-discreet-title-place = Группа: { $place }
handout-discreet-title-day = Группа: { $weekday }
handout-centre = От: { $centre }
handout-map = Карта: { $place }
map-near-centre = Круг: около центра ({ $town }). Точного адреса на карте нет.
map-near-postcode = Круг: около середины ({ $town }). Точного адреса на карте нет.
map-station = Станция { $name }: { $distance } по прямой
map-stop = Остановка { $name }: { $distance } по прямой
map-alt = Карта. { $caption }
map-alt-towns = Места рядом: { $towns }
handout-free-call = бесплатный звонок
handout-file = лист
handout-qr-phone = Отсканируйте, чтобы позвонить: { $phone }
handout-qr-place = Отсканируйте, чтобы увидеть место на карте: { $place }
handout-qr-alt = QR-код: { $target }

### lists and articles on paper
week-title = Неделя с { $first } по { $last }
week-day = { $day }
week-time-unknown = время: спросите
week-dated = По расписанию ({ $date }): сначала позвоните
week-undated = Неизвестно, когда составлено это расписание: сначала позвоните
week-none = Нет известных групп: { $days }.
week-only-known = Здесь только группы, дни которых мы знаем.
news-title = Новое: с { $date }
news-new = Новое в этом списке
news-changed = Изменено
unlisted-since = С { $date } больше нет в этом справочнике. Сначала спросите, существует ли это ещё.
news-new-on = В этом списке с { $date }
news-changed-on = Изменено { $date }
article-in-short = Коротко
article-next = Что вы можете сделать сейчас
article-sources = Откуда эта информация
article-not-medical = Этот лист даёт объяснения. Это не лечение, и он не заменяет врача.
kinds-title = Виды групп рядом
kinds-about = Ни один вид не лучше другого: каждый служит для своего.
kinds-what-for = Для чего
kinds-who-leads = Кто ведёт
kinds-protected = Защищено ли звание?
kinds-how = Как это проходит
kinds-cost = Цена
kinds-not-when = Когда не подходит

### booklet
booklet-title = Группы: { $place }
booklet-postcodes = Почтовые индексы от { $from } до { $until }
booklet-count = { $n ->
    [one] { $n } группа
    [few] { $n } группы
    [many] { $n } групп
   *[other] { $n } группы
}
booklet-subtitle = Места, где можно поговорить с другими
booklet-contents = Содержание
booklet-how = Как читать эту брошюру
booklet-how-themes = Группы стоят по темам. У каждой группы есть номер.
booklet-how-also = Группа подходит к нескольким темам? Тогда она есть в брошюре один раз. В других темах написано «Смотрите также».
booklet-how-ask = Позвоните или напишите, прежде чем идти: время и место могут измениться.
booklet-how-secret = У группы не указана улица? Спросите адрес, когда обратитесь к ним.
booklet-not-medical = Эта брошюра помогает найти группу. Это не лечение, и группа не оказывает экстренную помощь.
booklet-online = { $n ->
    [one] Ещё { $n } группа собирается только онлайн, где бы вы ни жили. Её нет в этой брошюре: спросите о ней.
    [few] Ещё { $n } группы собираются только онлайн, где бы вы ни жили. Их нет в этой брошюре: спросите о них.
    [many] Ещё { $n } групп собираются только онлайн, где бы вы ни жили. Их нет в этой брошюре: спросите о них.
   *[other] Ещё { $n } группы собираются только онлайн, где бы вы ни жили. Их нет в этой брошюре: спросите о них.
}
booklet-map = Карта
booklet-map-numbers = Цифра — это номер группы в этой брошюре.
booklet-map-letters = Буква обозначает несколько групп рядом друг с другом.
booklet-map-rough = Точки стоят в центре муниципалитета или деревни, а не у двери.
booklet-map-missing = Нет на карте: { $numbers }
booklet-map-alt = Карта: { $place }, с номерами групп. В тексте каждой группы сказано, где она собирается.
booklet-cover-alt = Карта Бельгии с точкой там, где собираются группы
booklet-see-also = Смотрите также
booklet-more-themes = Ещё темы
booklet-more-themes-how = В этой брошюре эти группы стоят в другой теме.
booklet-other = Другие группы
booklet-region = Помощь в вашем регионе
booklet-region-for = Для жителей: { $towns }
booklet-lines = Телефоны помощи
booklet-about = Об этой брошюре
booklet-about-checked = У каждой группы сказано, когда кто-то проверил данные. Это было давно или неизвестно когда? Тогда написано: сначала позвоните.
booklet-about-sources = Откуда данные: { $sources }.
booklet-notes = Заметки

### found
found-groups = { $count ->
    [one] { $count } группа
    [few] { $count } группы
    [many] { $count } групп
   *[other] { $count } группы
}
found-results = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
found-best-first = лучший результат сначала
found-order-distance = сначала те, что лучше подходят, затем ближайшие
found-order-meeting = сначала те, что лучше подходят, затем ближайшая встреча
found-certain = { $count ->
    [0] нигде не указано всё, что нужно: сначала позвоните
    [one] { $count } содержит всё, что нужно
    [few] { $count } содержат всё, что нужно
    [many] { $count } содержат всё, что нужно
   *[other] { $count } содержат всё, что нужно
}
found-shown = показаны первые: { $shown }
