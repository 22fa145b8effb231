<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArticleStep</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
</context>
<context>
    <name>ErasedStep</name>
    <message>
        <source>Nothing of yours is left on this computer</source>
        <translation>لم يبق شيء يخصكم على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>تكلموا مع أحد الآن</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Finished – erase</source>
        <translation>انتهيت – امسح</translation>
    </message>
</context>
<context>
    <name>FoundStep</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>GroupStep</name>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Usual text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>أكبر نص</translation>
    </message>
    <message>
        <source>Hide this screen</source>
        <translation>إخفاء هذه الشاشة</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>This could not be kept: the disk is full. Make some room on it, then try again.</source>
        <translation>لم نتمكن من الحفظ: القرص ممتلئ. أفرغوا مكانا عليه ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>This could not be kept: this computer allows no writing there. Ask whoever looks after it.</source>
        <translation>لم نتمكن من الحفظ: هذا الحاسوب لا يسمح بالكتابة هناك. اسألوا المسؤول عنه.</translation>
    </message>
    <message>
        <source>The file with what the centre keeps is damaged. Take a backup back under “Our centre”.</source>
        <translation>الملف الذي يحفظ فيه المركز معلوماته تالف. استعيدوا نسخة احتياطية في «مركزنا».</translation>
    </message>
    <message>
        <source>Another desk of the centre has a newer version of this program. Ask for it here too.</source>
        <translation>على مكتب آخر في المركز نسخة أحدث من هذا البرنامج. اطلبوها هنا أيضا.</translation>
    </message>
    <message>
        <source>The server of the centre does not answer. Try again in a moment.</source>
        <translation>خادم المركز لا يجيب. حاولوا مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>This could not be kept. Try again.</source>
        <translation>لم نتمكن من الحفظ. حاولوا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>PauseWords</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>حاولوا مرة أخرى الآن.</numerusform>
            <numerusform>انتظروا ثانية واحدة، ثم حاولوا مرة أخرى.</numerusform>
            <numerusform>انتظروا ثانيتين، ثم حاولوا مرة أخرى.</numerusform>
            <numerusform>انتظروا %n ثوان، ثم حاولوا مرة أخرى.</numerusform>
            <numerusform>انتظروا %n ثانية، ثم حاولوا مرة أخرى.</numerusform>
            <numerusform>انتظروا %n ثانية، ثم حاولوا مرة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A colleague has just changed this PIN. Look again, then choose.</source>
        <translation>غيّر زميل هذا الرقم السري الآن. انظروا مرة أخرى، ثم اختاروا.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>الرقم السري من 4 إلى 12 رقما.</translation>
    </message>
    <message>
        <source>This is not a PIN of the centre.</source>
        <translation>هذا ليس رقما سريا للمركز.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>أرقام سرية خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>The other role has this PIN already. Choose another one.</source>
        <translation>هذا الرقم السري مستعمل لدور آخر. اختاروا رقما آخر.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the digits</source>
        <translation>إظهار الأرقام</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Read</source>
        <translation>للقراءة</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>What would help you?</source>
        <translation>ما الذي يساعدكم؟</translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>Talk to someone now</source>
        <translation>تكلموا مع أحد الآن</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>This desk then stays open for you until you choose “Lock”, or the program ends.</source>
        <translation>يبقى المكتب مفتوحا لكم حتى تختاروا «قفل» أو ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمكم السري</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new PIN for staff under “Our centre”.</source>
        <translation>نسيتموه؟ المسؤول يضع رقما سريا جديدا للموظفين في «مركزنا».</translation>
    </message>
    <message>
        <source>This is for the manager of the centre</source>
        <translation>هذا لمسؤول المركز</translation>
    </message>
    <message>
        <source>This is for the staff of the centre</source>
        <translation>هذا لموظفي المركز</translation>
    </message>
    <message>
        <source>This is the PIN of staff; here that of the manager is needed.</source>
        <translation>هذا الرقم السري للموظفين؛ هنا يلزم الرقم السري للمسؤول.</translation>
    </message>
</context>
<context>
    <name>WhenStep</name>
    <message>
        <source>When can you come?</source>
        <translation>متى يمكنكم أن تأتوا؟</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Where do you live?</source>
        <translation>أين تسكنون؟</translation>
    </message>
</context>
</TS>
