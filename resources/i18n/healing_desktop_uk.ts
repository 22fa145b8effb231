<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>ArticleStep</name>
    <message>
        <source>Read</source>
        <translation>Почитати</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Копія на папері</translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message numerus="yes">
        <source>In %n second(s) everything here will be erased.</source>
        <translation>
            <numerusform>Через %n секунду тут усе буде стерто.</numerusform>
            <numerusform>Через %n секунди тут усе буде стерто.</numerusform>
            <numerusform>Через %n секунд тут усе буде стерто.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>When the seconds are over, everything you typed is erased. Press any key to go on.</source>
        <translation>Коли секунди скінчаться, усе, що ви написали, буде стерто. Щоб продовжити, натисніть будь-яку клавішу.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Press a key or click to go on.</source>
        <translation>Щоб продовжити, натисніть клавішу або клацніть.</translation>
    </message>
    <message>
        <source>Press Enter to go on.</source>
        <translation>Щоб продовжити, натисніть Enter.</translation>
    </message>
    <message>
        <source>The screen is hidden</source>
        <translation>Екран сховано</translation>
    </message>
</context>
<context>
    <name>DangerLines</name>
    <message>
        <source>You can call now</source>
        <translation>Можна зателефонувати зараз</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n more time(s) Shift hides this screen</source>
        <translation>
            <numerusform>Ще %n раз Shift, і екран буде сховано</numerusform>
            <numerusform>Ще %n рази Shift, і екран буде сховано</numerusform>
            <numerusform>Ще %n разів Shift, і екран буде сховано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedStep</name>
    <message>
        <source>Nothing of yours is left on this computer</source>
        <translation>На цьому компʼютері не залишилося нічого вашого</translation>
    </message>
    <message>
        <source>What you asked, where you live, what you read and what you copied: this program has erased it all.</source>
        <translation>Що ви запитували, де живете, що читали і що копіювали: ця програма стерла все.</translation>
    </message>
    <message>
        <source>A printer, and the computer itself, may remember that something was printed. Take your paper with you, and tell the staff if you want to be sure.</source>
        <translation>Принтер і сам компʼютер можуть памʼятати, що щось друкували. Заберіть папір із собою, а якщо хочете бути певні, скажіть працівникам.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Поговорити з кимось зараз</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Почитати</translation>
    </message>
    <message>
        <source>Finished – erase</source>
        <translation>Готово – стерти</translation>
    </message>
</context>
<context>
    <name>FoundStep</name>
    <message>
        <source>The search does not work now</source>
        <translation>Пошук зараз не працює</translation>
    </message>
    <message>
        <source>Ask somebody of the centre. You can also call: choose “Talk to someone now”.</source>
        <translation>Запитайте когось із центру. Можна також зателефонувати: виберіть «Поговорити з кимось зараз».</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Більше груп</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>Groups for you</source>
        <translation>Групи для вас</translation>
    </message>
    <message>
        <source>No group fits all of this</source>
        <translation>Жодна група не підходить до всього цього</translation>
    </message>
    <message>
        <source>This may help instead:</source>
        <translation>Натомість може допомогти ось що:</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Ви запитали: %1</translation>
    </message>
    <message>
        <source>Nothing fits everything. Left out: %1</source>
        <translation>Усьому одразу не відповідає ніщо. Не враховано: %1</translation>
    </message>
</context>
<context>
    <name>GroupStep</name>
    <message>
        <source>Paper copy</source>
        <translation>Копія на папері</translation>
    </message>
    <message>
        <source>This group is no longer in the list.</source>
        <translation>Цієї групи вже немає в списку.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Hide this screen</source>
        <translation>Сховати цей екран</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Для працівників</translation>
    </message>
</context>
<context>
    <name>Hear</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer. Try it once more.</source>
        <translation>Голос цього компʼютера не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Others hear this too. With headphones only you do.</source>
        <translation>Це чують й інші. У навушниках почуєте тільки ви.</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>This could not be kept: the disk is full. Make some room on it, then try again.</source>
        <translation>Не вдалося зберегти: диск повний. Звільніть на ньому місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This could not be kept: this computer allows no writing there. Ask whoever looks after it.</source>
        <translation>Не вдалося зберегти: цей компʼютер не дозволяє туди писати. Запитайте того, хто за ним доглядає.</translation>
    </message>
    <message>
        <source>The file with what the centre keeps is damaged. Take a backup back under “Our centre”.</source>
        <translation>Файл із даними центру пошкоджено. Відновіть резервну копію в розділі «Наш центр».</translation>
    </message>
    <message>
        <source>Another desk of the centre has a newer version of this program. Ask for it here too.</source>
        <translation>На іншому робочому місці центру новіша версія цієї програми. Попросіть її і сюди.</translation>
    </message>
    <message>
        <source>The server of the centre does not answer. Try again in a moment.</source>
        <translation>Сервер центру не відповідає. Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>This could not be kept. Try again.</source>
        <translation>Не вдалося зберегти. Спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>PauseWords</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Зачекайте %n секунду і спробуйте ще раз.</numerusform>
            <numerusform>Зачекайте %n секунди і спробуйте ще раз.</numerusform>
            <numerusform>Зачекайте %n секунд і спробуйте ще раз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A colleague has just changed this PIN. Look again, then choose.</source>
        <translation>Колега щойно змінив цей PIN-код. Подивіться ще раз, а тоді вибирайте.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN-код має від 4 до 12 цифр.</translation>
    </message>
    <message>
        <source>This is not a PIN of the centre.</source>
        <translation>Це не PIN-код центру.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Забагато неправильних PIN-кодів.</translation>
    </message>
    <message>
        <source>The other role has this PIN already. Choose another one.</source>
        <translation>Такий PIN-код уже має інша роль. Виберіть інший.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the digits</source>
        <translation>Показати цифри</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Read</source>
        <translation>Почитати</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Ще почитати</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>SimpleOver</name>
    <message>
        <source>Only the staff can close this. “For staff”, at the top, asks for their PIN.</source>
        <translation>Закрити це можуть лише працівники. «Для працівників» угорі запитає їхній PIN-код.</translation>
    </message>
</context>
<context>
    <name>SimplePaper</name>
    <message>
        <source>This computer cannot print. Ask the staff.</source>
        <translation>Цей компʼютер не може друкувати. Запитайте працівників.</translation>
    </message>
    <message>
        <source>Your paper copy is being made …</source>
        <translation>Готуємо вашу копію на папері …</translation>
    </message>
    <message>
        <source>The printer is still busy. Wait a moment and try again.</source>
        <translation>Принтер ще зайнятий. Зачекайте трохи і спробуйте ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n сторінку надіслано на принтер</numerusform>
            <numerusform>%n сторінки надіслано на принтер</numerusform>
            <numerusform>%n сторінок надіслано на принтер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>Друкується %n сторінка</numerusform>
            <numerusform>Друкуються %n сторінки</numerusform>
            <numerusform>Друкується %n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer was found. Ask the staff.</source>
        <translation>Принтера не знайдено. Запитайте працівників.</translation>
    </message>
    <message>
        <source>The printer has no paper, or paper is stuck. Ask the staff.</source>
        <translation>У принтері немає паперу або папір застряг. Запитайте працівників.</translation>
    </message>
    <message>
        <source>Printing was stopped. Ask the staff.</source>
        <translation>Друк зупинено. Запитайте працівників.</translation>
    </message>
    <message>
        <source>This page could not be made. Ask the staff.</source>
        <translation>Цю сторінку не вдалося зробити. Запитайте працівників.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Ask the staff.</source>
        <translation>Принтер не прийняв сторінку. Запитайте працівників.</translation>
    </message>
</context>
<context>
    <name>SizeLetters</name>
    <message>
        <source>Usual text</source>
        <translation>Звичайний текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Найбільший текст</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>What would help you?</source>
        <translation>Що вам допоможе?</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Скажіть своїми словами</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Or choose what comes closest</source>
        <translation>Або виберіть, що найближче</translation>
    </message>
    <message>
        <source>I lost someone</source>
        <translation>Я переживаю втрату</translation>
    </message>
    <message>
        <source>I feel alone</source>
        <translation>Мені самотньо</translation>
    </message>
    <message>
        <source>Worry and fear</source>
        <translation>Тривога і страх</translation>
    </message>
    <message>
        <source>I feel low</source>
        <translation>Мені сумно і важко</translation>
    </message>
    <message>
        <source>Drink, drugs or gambling</source>
        <translation>Алкоголь, наркотики чи азартні ігри</translation>
    </message>
    <message>
        <source>Someone close is unwell</source>
        <translation>Близькій людині погано</translation>
    </message>
    <message>
        <source>There is violence</source>
        <translation>Є насильство</translation>
    </message>
    <message>
        <source>A long illness</source>
        <translation>Тривала хвороба</translation>
    </message>
    <message>
        <source>New in Belgium</source>
        <translation>Я недавно в Бельгії</translation>
    </message>
    <message>
        <source>Type a few words first, or choose one of the cards below.</source>
        <translation>Спочатку напишіть кілька слів або виберіть одну з карток нижче.</translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Поговорити з кимось зараз</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Копія на папері</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>This desk then stays open for you until you choose “Lock”, or the program ends.</source>
        <translation>Робоче місце залишиться відкритим для вас, доки ви не виберете «Заблокувати» або програма не закриється.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ваш PIN-код</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new PIN for staff under “Our centre”.</source>
        <translation>Забули? Керівник задасть новий PIN-код для працівників у розділі «Наш центр».</translation>
    </message>
    <message>
        <source>This is for the manager of the centre</source>
        <translation>Це для керівника центру</translation>
    </message>
    <message>
        <source>This is for the staff of the centre</source>
        <translation>Це для працівників центру</translation>
    </message>
    <message>
        <source>This is the PIN of staff; here that of the manager is needed.</source>
        <translation>Це PIN-код працівників; тут потрібен PIN-код керівника.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Any day, any language</source>
        <translation>Будь-який день, будь-яка мова</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Запитати щось інше</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Поговорити з кимось зараз</translation>
    </message>
</context>
<context>
    <name>WhenStep</name>
    <message>
        <source>When can you come?</source>
        <translation>Коли ви можете прийти?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Якою мовою?</translation>
    </message>
    <message>
        <source>Show groups</source>
        <translation>Показати групи</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Удень</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Увечері</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>У вихідні</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цього тижня</translation>
    </message>
    <message>
        <source>From home, online</source>
        <translation>З дому, онлайн</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Where do you live?</source>
        <translation>Де ви живете?</translation>
    </message>
    <message>
        <source>Your postcode, or the name of your town</source>
        <translation>Ваш поштовий індекс або назва міста</translation>
    </message>
    <message>
        <source>Erase last</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Groups everywhere in Belgium</source>
        <translation>Групи по всій Бельгії</translation>
    </message>
    <message>
        <source>Type your postcode first, or choose Skip.</source>
        <translation>Спочатку введіть поштовий індекс або натисніть «Пропустити».</translation>
    </message>
    <message>
        <source>We do not know “%1”. Type the four digits of your postcode, or the name of your town.</source>
        <translation>Ми не знаємо «%1». Введіть чотири цифри поштового індексу або назву міста.</translation>
    </message>
</context>
</TS>
