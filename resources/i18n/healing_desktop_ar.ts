<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArticleStep</name>
    <message>
        <source>Read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>نسخة على ورق</translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message numerus="yes">
        <source>In %n second(s) everything here will be erased.</source>
        <translation>
            <numerusform>الآن سيمسح كل شيء هنا.</numerusform>
            <numerusform>بعد ثانية واحدة سيمسح كل شيء هنا.</numerusform>
            <numerusform>بعد ثانيتين سيمسح كل شيء هنا.</numerusform>
            <numerusform>بعد %n ثوان سيمسح كل شيء هنا.</numerusform>
            <numerusform>بعد %n ثانية سيمسح كل شيء هنا.</numerusform>
            <numerusform>بعد %n ثانية سيمسح كل شيء هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>When the seconds are over, everything you typed is erased. Press any key to go on.</source>
        <translation>عندما تنتهي الثواني يمسح كل ما كتبتم. اضغطوا على أي مفتاح للمتابعة.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Welcome</source>
        <translation>أهلا وسهلا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Press a key or click to go on.</source>
        <translation>اضغطوا على أي مفتاح أو انقروا للمتابعة.</translation>
    </message>
    <message>
        <source>Press Enter to go on.</source>
        <translation>اضغطوا على Enter للمتابعة.</translation>
    </message>
    <message>
        <source>The screen is hidden</source>
        <translation>الشاشة مخفية</translation>
    </message>
</context>
<context>
    <name>DangerLines</name>
    <message>
        <source>You can call now</source>
        <translation>يمكنكم الاتصال الآن</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n more time(s) Shift hides this screen</source>
        <translation>
            <numerusform>تختفي الشاشة الآن</numerusform>
            <numerusform>ضغطة أخرى على Shift تخفي الشاشة</numerusform>
            <numerusform>ضغطتان أخريان على Shift تخفيان الشاشة</numerusform>
            <numerusform>%n ضغطات أخرى على Shift تخفي الشاشة</numerusform>
            <numerusform>%n ضغطة أخرى على Shift تخفي الشاشة</numerusform>
            <numerusform>%n ضغطة أخرى على Shift تخفي الشاشة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedStep</name>
    <message>
        <source>Nothing of yours is left on this computer</source>
        <translation>لم يبق شيء يخصكم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What you asked, where you live, what you read and what you copied: this program has erased it all.</source>
        <translation>ما سألتم عنه وأين تسكنون وما قرأتم وما نسختم: هذا البرنامج محا كل ذلك.</translation>
    </message>
    <message>
        <source>A printer, and the computer itself, may remember that something was printed. Take your paper with you, and tell the staff if you want to be sure.</source>
        <translation>قد تتذكر الطابعة، أو الحاسوب نفسه، أن شيئا قد طبع. خذوا أوراقكم معكم، وأخبروا الموظفين إذا أردتم أن تتأكدوا.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>إلى البداية</translation>
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
        <source>The search does not work now</source>
        <translation>البحث لا يعمل الآن</translation>
    </message>
    <message>
        <source>Ask somebody of the centre. You can also call: choose “Talk to someone now”.</source>
        <translation>اسألوا أحدا من المركز. ويمكنكم أيضا الاتصال: اختاروا «تكلموا مع أحد الآن».</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>مجموعات أخرى</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>Groups for you</source>
        <translation>مجموعات لكم</translation>
    </message>
    <message>
        <source>No group fits all of this</source>
        <translation>لا توجد مجموعة تناسب كل هذا</translation>
    </message>
    <message>
        <source>This may help instead:</source>
        <translation>هذا قد يساعد بدلا من ذلك:</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>سألتم عن: %1</translation>
    </message>
    <message>
        <source>Nothing fits everything. Left out: %1</source>
        <translation>لا شيء يلبي كل ما طلب. حذفنا: %1</translation>
    </message>
</context>
<context>
    <name>GroupStep</name>
    <message>
        <source>Paper copy</source>
        <translation>نسخة على ورق</translation>
    </message>
    <message>
        <source>This group is no longer in the list.</source>
        <translation>هذه المجموعة لم تعد في القائمة.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
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
    <name>Hear</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer. Try it once more.</source>
        <translation>صوت هذا الحاسوب لا يجيب. حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>Others hear this too. With headphones only you do.</source>
        <translation>غيركم يسمع هذا أيضا. مع سماعات الرأس تسمعون وحدكم.</translation>
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
    <name>QuestionPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>المزيد للقراءة</translation>
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
    <name>SimpleOver</name>
    <message>
        <source>Only the staff can close this. “For staff”, at the top, asks for their PIN.</source>
        <translation>الموظفون فقط يمكنهم إغلاق هذا. «للموظفين» في الأعلى يطلب رقمهم السري.</translation>
    </message>
</context>
<context>
    <name>SimplePaper</name>
    <message>
        <source>This computer cannot print. Ask the staff.</source>
        <translation>هذا الحاسوب لا يستطيع أن يطبع. اسألوا الموظفين.</translation>
    </message>
    <message>
        <source>Your paper copy is being made …</source>
        <translation>نحضر نسختكم على ورق …</translation>
    </message>
    <message>
        <source>The printer is still busy. Wait a moment and try again.</source>
        <translation>الطابعة ما زالت مشغولة. انتظروا قليلا وحاولوا مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>لم ترسل أي صفحة إلى الطابعة</numerusform>
            <numerusform>أرسلت صفحة واحدة إلى الطابعة</numerusform>
            <numerusform>أرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أرسلت %n صفحات إلى الطابعة</numerusform>
            <numerusform>أرسلت %n صفحة إلى الطابعة</numerusform>
            <numerusform>أرسلت %n صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>لا تطبع أي صفحة</numerusform>
            <numerusform>تطبع صفحة واحدة</numerusform>
            <numerusform>تطبع صفحتان</numerusform>
            <numerusform>تطبع %n صفحات</numerusform>
            <numerusform>تطبع %n صفحة</numerusform>
            <numerusform>تطبع %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer was found. Ask the staff.</source>
        <translation>لم نجد طابعة. اسألوا الموظفين.</translation>
    </message>
    <message>
        <source>The printer has no paper, or paper is stuck. Ask the staff.</source>
        <translation>لا ورق في الطابعة، أو الورق عالق. اسألوا الموظفين.</translation>
    </message>
    <message>
        <source>Printing was stopped. Ask the staff.</source>
        <translation>توقفت الطباعة. اسألوا الموظفين.</translation>
    </message>
    <message>
        <source>This page could not be made. Ask the staff.</source>
        <translation>لم نتمكن من تحضير هذه الصفحة. اسألوا الموظفين.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Ask the staff.</source>
        <translation>الطابعة لم تأخذ الصفحة. اسألوا الموظفين.</translation>
    </message>
</context>
<context>
    <name>SizeLetters</name>
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
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>What would help you?</source>
        <translation>ما الذي يساعدكم؟</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>قولوا ذلك بكلماتكم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Or choose what comes closest</source>
        <translation>أو اختاروا الأقرب</translation>
    </message>
    <message>
        <source>I lost someone</source>
        <translation>فقدت شخصا</translation>
    </message>
    <message>
        <source>I feel alone</source>
        <translation>أشعر بالوحدة</translation>
    </message>
    <message>
        <source>Worry and fear</source>
        <translation>قلق وخوف</translation>
    </message>
    <message>
        <source>I feel low</source>
        <translation>أشعر بالحزن</translation>
    </message>
    <message>
        <source>Drink, drugs or gambling</source>
        <translation>الكحول أو المخدرات أو القمار</translation>
    </message>
    <message>
        <source>Someone close is unwell</source>
        <translation>شخص قريب ليس بخير</translation>
    </message>
    <message>
        <source>There is violence</source>
        <translation>يوجد عنف</translation>
    </message>
    <message>
        <source>A long illness</source>
        <translation>مرض طويل</translation>
    </message>
    <message>
        <source>New in Belgium</source>
        <translation>جديد في بلجيكا</translation>
    </message>
    <message>
        <source>Type a few words first, or choose one of the cards below.</source>
        <translation>اكتبوا أولا بعض الكلمات، أو اختاروا بطاقة من البطاقات أدناه.</translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>Talk to someone now</source>
        <translation>تكلموا مع أحد الآن</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>نسخة على ورق</translation>
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
    <name>WaysOut</name>
    <message>
        <source>Any day, any language</source>
        <translation>أي يوم وأي لغة</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>اسألوا شيئا آخر</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>تكلموا مع أحد الآن</translation>
    </message>
</context>
<context>
    <name>WhenStep</name>
    <message>
        <source>When can you come?</source>
        <translation>متى يمكنكم أن تأتوا؟</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>بأي لغة؟</translation>
    </message>
    <message>
        <source>Show groups</source>
        <translation>أظهر المجموعات</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>في النهار</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>في المساء</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>في نهاية الأسبوع</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>From home, online</source>
        <translation>من البيت، عبر الإنترنت</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Where do you live?</source>
        <translation>أين تسكنون؟</translation>
    </message>
    <message>
        <source>Your postcode, or the name of your town</source>
        <translation>الرمز البريدي أو اسم بلديتكم</translation>
    </message>
    <message>
        <source>Erase last</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Groups everywhere in Belgium</source>
        <translation>مجموعات في كل بلجيكا</translation>
    </message>
    <message>
        <source>Type your postcode first, or choose Skip.</source>
        <translation>اكتبوا أولا الرمز البريدي، أو اختاروا «تخطي».</translation>
    </message>
    <message>
        <source>We do not know “%1”. Type the four digits of your postcode, or the name of your town.</source>
        <translation>لا نعرف «%1». اكتبوا الأرقام الأربعة للرمز البريدي أو اسم بلديتكم.</translation>
    </message>
</context>
</TS>
