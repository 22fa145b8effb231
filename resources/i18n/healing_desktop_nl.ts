<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Healing Desktop</source>
        <translation>Healing Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Version %1, directory %2</source>
        <translation>Versie %1, gids %2</translation>
    </message>
    <message>
        <source>Program: MIT licence. Directory and texts: CC BY 4.0.</source>
        <translation>Programma: MIT-licentie. Gids en teksten: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License. Icons: Lucide, ISC licence.</source>
        <translation>Lettertypes: Noto, SIL Open Font License. Pictogrammen: Lucide, ISC-licentie.</translation>
    </message>
    <message>
        <source>Window: Qt and Qt for Python, LGPL 3; you may replace these libraries.</source>
        <translation>Venster: Qt en Qt for Python, LGPL 3; je mag deze bibliotheken vervangen.</translation>
    </message>
    <message>
        <source>Places: Statbel and GeoNames, CC BY 4.0. Outlines: NGI/IGN, CC BY 4.0, and Natural Earth, public domain.</source>
        <translation>Plaatsen: Statbel en GeoNames, CC BY 4.0. Omtrekken: NGI/IGN, CC BY 4.0, en Natural Earth, publiek domein.</translation>
    </message>
    <message>
        <source>Street map packs: © OpenStreetMap contributors, ODbL.</source>
        <translation>Stratenkaarten: © OpenStreetMap-bijdragers, ODbL.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Meer keuzes</translation>
    </message>
    <message>
        <source>Other order: nearest or next meeting</source>
        <translation>Andere volgorde: dichtstbij of eerstvolgende keer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>My region</source>
        <translation>Mijn regio</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Volgend deel van het venster</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorig deel van het venster</translation>
    </message>
    <message>
        <source>Make this part wider</source>
        <translation>Dit deel breder maken</translation>
    </message>
    <message>
        <source>Make this part narrower</source>
        <translation>Dit deel smaller maken</translation>
    </message>
    <message>
        <source>Not right? Report it</source>
        <translation>Klopt niet? Meld het</translation>
    </message>
    <message>
        <source>Crisis card</source>
        <translation>Noodkaart</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Toon groot</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Nota voor het team</translation>
    </message>
    <message>
        <source>Back to the search box</source>
        <translation>Terug naar het zoekvak</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>List or booklet</source>
        <translation>Lijst of boekje</translation>
    </message>
    <message>
        <source>Into the tray</source>
        <translation>In het mandje</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Mandje</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Meetings for a calendar</source>
        <translation>Bijeenkomsten voor een agenda</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>Print what is new this month</source>
        <translation>Druk af wat deze maand nieuw is</translation>
    </message>
    <message>
        <source>Library: articles to read</source>
        <translation>Bibliotheek: artikels om te lezen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Which group fits me?</source>
        <translation>Welke groep past bij mij?</translation>
    </message>
    <message>
        <source>New data</source>
        <translation>Nieuwe gegevens</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>Ons centrum</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>A group of our own</source>
        <translation>Een groep van ons</translation>
    </message>
    <message>
        <source>For the visitor alone</source>
        <translation>Voor een bezoeker alleen</translation>
    </message>
    <message>
        <source>Hide this screen</source>
        <translation>Verberg dit scherm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Eén stap terug</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>Volgende bezoeker</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>ArticleLines</name>
    <message>
        <source>To read</source>
        <translation>Lezen</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>For staff</source>
        <translation>Voor medewerkers</translation>
    </message>
</context>
<context>
    <name>ArticleStep</name>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Op papier</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Choose the stick or folder for the backup</source>
        <translation>Kies de stick of map voor de reservekopie</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Er is nog geen reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Laatste reservekopie: %1</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>De reservekopie wordt gemaakt …</translation>
    </message>
    <message>
        <source>Putting the backup in place …</source>
        <translation>De reservekopie wordt teruggezet …</translation>
    </message>
    <message>
        <source>Made, opened and compared: %1.</source>
        <translation>Gemaakt, geopend en vergeleken: %1.</translation>
    </message>
    <message>
        <source>In place now: %1. What was here before is kept as a backup too.</source>
        <translation>Nu teruggezet: %1. Wat hier ervoor stond, is ook als reservekopie bewaard.</translation>
    </message>
    <message>
        <source>Once a week this program makes one by itself and keeps the last eight. Now and then, put one on a stick: it helps when this computer is lost, and opens on any other one.</source>
        <translation>Elke week maakt dit programma er vanzelf een en het bewaart de laatste acht. Zet er af en toe een op een stick: die helpt als deze computer verloren gaat, en opent op elke andere.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>On a stick …</source>
        <translation>Op een stick …</translation>
    </message>
    <message>
        <source>The way back …</source>
        <translation>Toch terug …</translation>
    </message>
    <message>
        <source>Something went wrong, or this is a new computer?</source>
        <translation>Iets misgelopen, of een nieuwe computer?</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Een reservekopie terugzetten …</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Waar de reservekopieën staan</translation>
    </message>
</context>
<context>
    <name>CentreNotice</name>
    <message>
        <source>A colleague changed the same as you. Both versions are kept until you choose.</source>
        <translation>Een collega veranderde hetzelfde als jij. Beide versies blijven bewaard tot je kiest.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>Ons centrum</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) wait for your choice.</source>
        <translation>
            <numerusform>Nog %n wijziging wacht op je keuze.</numerusform>
            <numerusform>Nog %n wijzigingen wachten op je keuze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CentreOver</name>
    <message>
        <source>Locked. What the centre keeps opens again with a PIN.</source>
        <translation>Vergrendeld. Wat het centrum bewaart, gaat weer open met een pincode.</translation>
    </message>
</context>
<context>
    <name>CentrePage</name>
    <message>
        <source>Our groups</source>
        <translation>Onze groepen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota’s</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Volglijst</translation>
    </message>
    <message>
        <source>Numbers for the year</source>
        <translation>Cijfers van het jaar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>Wie mag wat</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>Ons centrum</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Voor de verantwoordelijke</translation>
    </message>
    <message>
        <source>This part opens with the PIN of the manager.</source>
        <translation>Dit deel gaat open met de pincode van de verantwoordelijke.</translation>
    </message>
    <message>
        <source>Open with the PIN …</source>
        <translation>Openen met de pincode …</translation>
    </message>
</context>
<context>
    <name>CentreReminder</name>
    <message>
        <source>Look at it</source>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>“%1”, a group of our own, is listed until %2 only.</source>
        <translation>“%1”, een groep van ons, staat nog maar in de lijst tot %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of our own are soon listed no more, first “%1”, on %2.</source>
        <translation>
            <numerusform>%n groep van ons verdwijnt binnenkort uit de lijst: “%1”, op %2.</numerusform>
            <numerusform>%n groepen van ons verdwijnen binnenkort uit de lijst, als eerste “%1”, op %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weekly backup could not be made.</source>
        <translation>De wekelijkse reservekopie kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>There is no backup of what the centre keeps.</source>
        <translation>Er is geen reservekopie van wat het centrum bewaart.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>De laatste reservekopie is van %1.</translation>
    </message>
</context>
<context>
    <name>ChipsRow</name>
    <message>
        <source>take away; arrow down: change</source>
        <translation>weghalen; pijl omlaag: veranderen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>A colleague changed the same</source>
        <translation>Een collega veranderde hetzelfde</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>My colleague&apos;s</source>
        <translation>Van mijn collega</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beide hetzelfde</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne bewaren</translation>
    </message>
    <message>
        <source>Keep my colleague&apos;s</source>
        <translation>Die van mijn collega bewaren</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later kiezen</translation>
    </message>
    <message>
        <source>Two of you changed this at the same time. Choose which one stays; the other one goes.</source>
        <translation>Jullie veranderden dit met twee tegelijk. Kies welke versie blijft; de andere verdwijnt.</translation>
    </message>
    <message>
        <source>In words the two are the same; they differ in something that is not shown.</source>
        <translation>In woorden zijn de twee gelijk; ze verschillen in iets wat je niet ziet.</translation>
    </message>
</context>
<context>
    <name>ConflictReader</name>
    <message>
        <source>Taken away</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>There or not</source>
        <translation>Nog daar of niet</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Nog daar</translation>
    </message>
    <message>
        <source>Our group %1</source>
        <translation>Onze groep %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Nota over %1</translation>
    </message>
    <message>
        <source>Report about %1</source>
        <translation>Melding over %1</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Lijst %1</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Volglijst %1</translation>
    </message>
    <message>
        <source>Numbers of %1</source>
        <translation>Cijfers van %1</translation>
    </message>
    <message>
        <source>Choice of the centre</source>
        <translation>Keuze van het centrum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Eerste stap</translation>
    </message>
    <message>
        <source>Listed until</source>
        <translation>In de lijst tot</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Wat gemeld is</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan werd</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Wat gevolgd wordt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>another PIN</source>
        <translation>een andere pincode</translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message numerus="yes">
        <source>In %n second(s) everything here will be erased.</source>
        <translation>
            <numerusform>Over %n seconde wordt hier alles gewist.</numerusform>
            <numerusform>Over %n seconden wordt hier alles gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ben je er nog?</translation>
    </message>
    <message>
        <source>When the seconds are over, everything you typed is erased. Press any key to go on.</source>
        <translation>Als de seconden om zijn, wordt alles gewist wat je hebt getypt. Druk op een toets om verder te gaan.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ik ben er nog</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n group(s) of our own</source>
        <translation>
            <numerusform>%n groep van ons</numerusform>
            <numerusform>%n groepen van ons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n nota’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lijst</numerusform>
            <numerusform>%n lijsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched subject(s)</source>
        <translation>
            <numerusform>%n gevolgd onderwerp</numerusform>
            <numerusform>%n gevolgde onderwerpen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Press a key or click to go on.</source>
        <translation>Druk op een toets of klik om verder te gaan.</translation>
    </message>
    <message>
        <source>Press Enter to go on.</source>
        <translation>Druk op Enter om verder te gaan.</translation>
    </message>
    <message>
        <source>The screen is hidden</source>
        <translation>Het scherm is verborgen</translation>
    </message>
</context>
<context>
    <name>CrisisCard</name>
    <message>
        <source>Print this card</source>
        <translation>Deze kaart afdrukken</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Noodnummers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>Danger now</source>
        <translation>Direct gevaar</translation>
    </message>
    <message>
        <source>for staff</source>
        <translation>voor medewerkers</translation>
    </message>
</context>
<context>
    <name>DangerLines</name>
    <message>
        <source>You can call now</source>
        <translation>Je kunt nu bellen</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>A newer file, from a USB stick</source>
        <translation>Een nieuwer bestand, van een USB-stick</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open de instellingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Uitgave %1</translation>
    </message>
    <message>
        <source>With a USB stick</source>
        <translation>Met een USB-stick</translation>
    </message>
    <message>
        <source>Address, and how often</source>
        <translation>Adres, en hoe vaak</translation>
    </message>
    <message>
        <source>For another centre</source>
        <translation>Voor een ander centrum</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for a stick with the newest data.</source>
        <translation>Vraag een stick met de nieuwste gegevens aan wie je dit programma gaf.</translation>
    </message>
    <message>
        <source>Put the stick into this computer.</source>
        <translation>Steek de stick in deze computer.</translation>
    </message>
    <message>
        <source>Choose “From a folder or stick …” above, and then the stick.</source>
        <translation>Kies hierboven “Van een map of stick …”, en dan de stick.</translation>
    </message>
    <message>
        <source>The program checks what is on it. When it is not whole, everything stays as it is.</source>
        <translation>Het programma kijkt na wat erop staat. Is het niet volledig, dan blijft alles zoals het is.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for the newest data file, on a USB stick.</source>
        <translation>Vraag het nieuwste gegevensbestand, op een USB-stick, aan wie je dit programma gaf.</translation>
    </message>
    <message>
        <source>Copy the file from the stick to this computer.</source>
        <translation>Kopieer het bestand van de stick naar deze computer.</translation>
    </message>
    <message>
        <source>Open the settings and choose the file under “Data file”.</source>
        <translation>Open de instellingen en kies het bestand bij “Gegevensbestand”.</translation>
    </message>
    <message>
        <source>The program checks the file. When it is not whole, the one before stays in use.</source>
        <translation>Het programma kijkt het bestand na. Is het niet heel, dan blijft het vorige in gebruik.</translation>
    </message>
    <message>
        <source>Telephone lines</source>
        <translation>Telefoonlijnen</translation>
    </message>
    <message>
        <source>All were checked in the last three months.</source>
        <translation>Ze zijn allemaal nagekeken in de laatste drie maanden.</translation>
    </message>
</context>
<context>
    <name>DataSourceField</name>
    <message>
        <source>the directory that came with this program</source>
        <translation>de gids die bij dit programma hoort</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Een bestand kiezen …</translation>
    </message>
    <message>
        <source>Use the program&apos;s own</source>
        <translation>Die van het programma gebruiken</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Een gegevensbestand kiezen</translation>
    </message>
    <message>
        <source>Data files (*.db)</source>
        <translation>Gegevensbestanden (*.db)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Healing Desktop</source>
        <translation>Healing Desktop</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Een groep zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing is not available in this installation.</source>
        <translation>Afdrukken kan niet in deze installatie.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>The server of the centre does not answer. You can go on.</source>
        <translation>De server van het centrum antwoordt niet. Je kunt gewoon verder.</translation>
    </message>
    <message>
        <source>The server of the centre answers again.</source>
        <translation>De server van het centrum antwoordt weer.</translation>
    </message>
    <message>
        <source>It has not answered since %1.</source>
        <translation>Hij antwoordt niet sinds %1.</translation>
    </message>
    <message>
        <source>It does not let this desk in: look at the password in its address.</source>
        <translation>Hij laat deze balie niet binnen: kijk het wachtwoord in het adres na.</translation>
    </message>
    <message>
        <source>It wants a newer version of this program than this desk has.</source>
        <translation>Hij vraagt een nieuwere versie van dit programma dan deze balie heeft.</translation>
    </message>
    <message>
        <source>It has no room left.</source>
        <translation>Hij heeft geen plaats meer.</translation>
    </message>
    <message>
        <source>Its database is damaged. Ask whoever looks after it.</source>
        <translation>Zijn databank is beschadigd. Vraag het aan wie ervoor zorgt.</translation>
    </message>
</context>
<context>
    <name>DesksSection</name>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>All that the centre keeps is on its server. All desks see the same.</source>
        <translation>Alles wat het centrum bewaart, staat op zijn server. Alle balies zien hetzelfde.</translation>
    </message>
    <message>
        <source>All that the centre keeps is in one file on this computer.</source>
        <translation>Alles wat het centrum bewaart, staat in één bestand op deze computer.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>De server antwoordt.</translation>
    </message>
    <message>
        <source>Only this desk uses it.</source>
        <translation>Alleen deze balie gebruikt het.</translation>
    </message>
    <message>
        <source>You can go on: this desk has all of it, and keeps what you change until then.</source>
        <translation>Je kunt verder: deze balie heeft alles, en bewaart wat je verandert tot dan.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this desk, which a colleague changed too, wait for your choice.</source>
        <translation>
            <numerusform>%n wijziging van deze balie, die ook een collega deed, wacht op je keuze:</numerusform>
            <numerusform>%n wijzigingen van deze balie, die ook een collega deed, wachten op je keuze. De eerste:</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever looks after your computers makes an empty PostgreSQL database on one that is always on.</source>
        <translation>Wie voor jullie computers zorgt, maakt een lege PostgreSQL-databank op een computer die altijd aanstaat.</translation>
    </message>
    <message>
        <source>On each desk, set %1 to its address: %2</source>
        <translation>Zet op elke balie %1 op het adres ervan: %2</translation>
    </message>
    <message>
        <source>On the desk that holds the data now, once: %1</source>
        <translation>Eén keer, op de balie die de gegevens nu heeft: %1</translation>
    </message>
    <message>
        <source>Start the program anew on each desk. From then on all see the same within two seconds.</source>
        <translation>Start het programma op elke balie opnieuw. Van dan af zien allen hetzelfde binnen twee seconden.</translation>
    </message>
    <message>
        <source>Back to one desk: take the setting away, and %1</source>
        <translation>Terug naar één balie: haal de instelling weg, en %1</translation>
    </message>
    <message>
        <source>Look at both and choose …</source>
        <translation>Beide bekijken en kiezen …</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Verschillende balies</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n more time(s) Shift hides this screen</source>
        <translation>
            <numerusform>Nog %n keer Shift verbergt dit scherm</numerusform>
            <numerusform>Nog %n keer Shift verbergt dit scherm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingBox</name>
    <message>
        <source>This may fit you</source>
        <translation>Dit past misschien bij jou</translation>
    </message>
    <message>
        <source>Every kind may fit you</source>
        <translation>Elke soort kan bij jou passen</translation>
    </message>
    <message>
        <source>No kind has all that you answered. Left aside here: %1.</source>
        <translation>Geen soort heeft alles wat je antwoordde. Hier niet meegeteld: %1.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>This directory has nothing of the kind at the moment.</source>
        <translation>Deze gids heeft zoiets nu niet.</translation>
    </message>
    <message>
        <source>Nothing is found without your answers either: change the words in the search box.</source>
        <translation>Ook zonder je antwoorden is er niets gevonden: verander de woorden in het zoekvak.</translation>
    </message>
    <message>
        <source>You can take back what you answered about: %1.</source>
        <translation>Je kunt terugnemen wat je antwoordde over: %1.</translation>
    </message>
    <message>
        <source>A group is not less than individual sessions. Yet sitting with others may be too much now, or there is something that you do not want to say in front of others. Then individual sessions are a better beginning. Your doctor or a psychologist can choose with you.</source>
        <translation>Een groep is niet minder dan individuele gesprekken. Toch kan bij anderen zitten nu te veel zijn, of is er iets wat je niet wilt zeggen waar anderen bij zijn. Dan zijn individuele gesprekken een beter begin. Je huisarts of een psycholoog kan samen met je kiezen.</translation>
    </message>
    <message>
        <source>Individual sessions first?</source>
        <translation>Eerst individuele gesprekken?</translation>
    </message>
    <message>
        <source>Therapy treats, a support group accompanies. For treatment, ask your doctor or a psychologist. My region shows who helps near you.</source>
        <translation>Therapie behandelt, een lotgenotengroep begeleidt. Vraag voor behandeling je huisarts of een psycholoog. Mijn regio toont wie bij jou in de buurt helpt.</translation>
    </message>
    <message>
        <source>Looking for treatment?</source>
        <translation>Zoek je behandeling?</translation>
    </message>
    <message numerus="yes">
        <source>Show %n result(s)</source>
        <translation>
            <numerusform>Toon %n resultaat</numerusform>
            <numerusform>Toon %n resultaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it back and show %n result(s)</source>
        <translation>
            <numerusform>Neem terug en toon %n resultaat</numerusform>
            <numerusform>Neem terug en toon %n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>EntryArticles</name>
    <message>
        <source>To read about this</source>
        <translation>Hierover lezen</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>What to do now</source>
        <translation>Wat je nu doet</translation>
    </message>
    <message>
        <source>For this region</source>
        <translation>In deze streek</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Voor medewerkers</translation>
    </message>
</context>
<context>
    <name>ErasedStep</name>
    <message>
        <source>Nothing of yours is left on this computer</source>
        <translation>Er staat niets meer van jou op deze computer</translation>
    </message>
    <message>
        <source>What you asked, where you live, what you read and what you copied: this program has erased it all.</source>
        <translation>Wat je vroeg, waar je woont, wat je las en wat je kopieerde: dit programma heeft alles gewist.</translation>
    </message>
    <message>
        <source>A printer, and the computer itself, may remember that something was printed. Take your paper with you, and tell the staff if you want to be sure.</source>
        <translation>Een printer, en de computer zelf, kunnen onthouden dat er iets is afgedrukt. Neem je papier mee, en zeg het aan een medewerker als je zeker wilt zijn.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Naar het begin</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Before: %1</source>
        <translation>Vroeger: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Soort groep</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Deel van de dag</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>There or online</source>
        <translation>Ter plaatse of online</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>Hoe meedoen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Wie begeleidt</translation>
    </message>
    <message>
        <source>Groups or organisations</source>
        <translation>Groepen of organisaties</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Dichtstbij eerst</translation>
    </message>
    <message>
        <source>Next meeting first</source>
        <translation>Eerstvolgende keer eerst</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Meer keuzes</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Choices with how many there are</source>
        <translation>Keuzes met hoeveel er zijn</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not in this article</source>
        <translation>Niet in dit artikel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Zoek in dit artikel</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>What is needed? Theme, place, language, day: in any order</source>
        <translation>Wat is er nodig? Thema, plaats, taal, dag: in eender welke volgorde</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>Wat is er nodig?</translation>
    </message>
    <message>
        <source>for example: grief 9000</source>
        <translation>bijvoorbeeld: rouw 9000</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Name of your centre, if you like</source>
        <translation>Naam van jullie centrum, als je wilt</translation>
    </message>
    <message>
        <source>It stands on what you print. You can fill it in later, in the settings.</source>
        <translation>Die staat op wat je afdrukt. Je kunt de naam ook later invullen, bij de instellingen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FitsPage</name>
    <message>
        <source>In danger or in a crisis a group is not the right place now: first call %1 or your doctor.</source>
        <translation>Bij gevaar of in een crisis is een groep nu niet de juiste plek: bel eerst %1 of je huisarts.</translation>
    </message>
    <message>
        <source>Which group fits me?</source>
        <translation>Welke groep past bij mij?</translation>
    </message>
    <message>
        <source>No test, no score. Skip what you do not know, and change it whenever you like.</source>
        <translation>Geen test, geen score. Sla over wat je niet weet, en verander het wanneer je wilt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Read more about choosing</source>
        <translation>Lees meer over kiezen</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige vraag</translation>
    </message>
</context>
<context>
    <name>FitsWords</name>
    <message>
        <source>Last question</source>
        <translation>Laatste vraag</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Vraag %1 van %2</translation>
    </message>
    <message>
        <source>What do I want most?</source>
        <translation>Wat wil ik het liefst?</translation>
    </message>
    <message>
        <source>You need no diagnosis. Choose what weighs most today.</source>
        <translation>Je hebt geen diagnose nodig. Kies wat vandaag het zwaarst weegt.</translation>
    </message>
    <message>
        <source>How much do I want to talk?</source>
        <translation>Hoeveel wil ik praten?</translation>
    </message>
    <message>
        <source>You may always say nothing.</source>
        <translation>Zwijgen mag altijd.</translation>
    </message>
    <message>
        <source>How much time and strength do I have?</source>
        <translation>Hoeveel tijd en kracht heb ik?</translation>
    </message>
    <message>
        <source>You may always stop.</source>
        <translation>Stoppen mag altijd.</translation>
    </message>
    <message>
        <source>Online or in a room?</source>
        <translation>Online of in een zaal?</translation>
    </message>
    <message>
        <source>Online you need a quiet place where nobody can hear you. Neither is better for everybody.</source>
        <translation>Online heb je een rustige plek nodig waar niemand meeluistert. Geen van beide is voor iedereen beter.</translation>
    </message>
    <message>
        <source>Meet people who live through the same thing</source>
        <translation>Mensen ontmoeten die hetzelfde meemaken</translation>
    </message>
    <message>
        <source>Be heard, or see people</source>
        <translation>Gehoord worden, of mensen zien</translation>
    </message>
    <message>
        <source>Understand what is happening to me</source>
        <translation>Begrijpen wat me overkomt</translation>
    </message>
    <message>
        <source>Treatment for a difficulty</source>
        <translation>Behandeling voor een klacht</translation>
    </message>
    <message>
        <source>Express what I find hard to say in words</source>
        <translation>Tonen wat ik moeilijk in woorden kan zeggen</translation>
    </message>
    <message>
        <source>Grow and feel more confident</source>
        <translation>Groeien en meer zelfvertrouwen krijgen</translation>
    </message>
    <message>
        <source>Rest for a few days</source>
        <translation>Enkele dagen rust</translation>
    </message>
    <message>
        <source>Little: I would rather listen, learn or do something</source>
        <translation>Weinig: ik wil liever luisteren, leren of iets doen</translation>
    </message>
    <message>
        <source>I want to tell my own story</source>
        <translation>Ik wil mijn eigen verhaal vertellen</translation>
    </message>
    <message>
        <source>Now and then, when I can</source>
        <translation>Nu en dan, als het lukt</translation>
    </message>
    <message>
        <source>A few weeks, with a fixed end</source>
        <translation>Enkele weken, met een vast einde</translation>
    </message>
    <message>
        <source>Every week, for a longer time</source>
        <translation>Elke week, voor langere tijd</translation>
    </message>
    <message>
        <source>A few days in a row</source>
        <translation>Enkele dagen na elkaar</translation>
    </message>
    <message>
        <source>In a room, to meet people for real</source>
        <translation>In een zaal, om mensen in het echt te zien</translation>
    </message>
    <message>
        <source>Online, without travelling</source>
        <translation>Online, zonder te reizen</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>what you want most</source>
        <translation>wat je het liefst wilt</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>praten</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>online or in a room</source>
        <translation>online of in een zaal</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>The new data file could not be opened. The one before stays in use.</source>
        <translation>Het nieuwe gegevensbestand kan niet geopend worden. Het vorige blijft in gebruik.</translation>
    </message>
    <message>
        <source>The groups of your own centre are not in the list: they could not be put there. All else works.</source>
        <translation>De groepen van je eigen centrum staan niet in de lijst: dat is niet gelukt. Al de rest werkt.</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Naar het begin</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Praat nu met iemand</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Finished – erase</source>
        <translation>Klaar – alles wissen</translation>
    </message>
</context>
<context>
    <name>FoundStep</name>
    <message>
        <source>The search does not work now</source>
        <translation>Zoeken lukt nu niet</translation>
    </message>
    <message>
        <source>Ask somebody of the centre. You can also call: choose “Talk to someone now”.</source>
        <translation>Vraag het aan iemand van het centrum. Je kunt ook bellen: kies ‘Praat nu met iemand’.</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Meer groepen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>Groups for you</source>
        <translation>Groepen voor jou</translation>
    </message>
    <message>
        <source>No group fits all of this</source>
        <translation>Geen enkele groep past bij dit alles</translation>
    </message>
    <message>
        <source>This may help instead:</source>
        <translation>Dit kan wel helpen:</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Je vroeg: %1</translation>
    </message>
    <message>
        <source>Nothing fits everything. Left out: %1</source>
        <translation>Niets past bij alles. Weggelaten: %1</translation>
    </message>
</context>
<context>
    <name>FullPages</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two or three groups to put side by side: %1 adds the one that is shown.</source>
        <translation>Kies twee of drie groepen om naast elkaar te zetten: %1 voegt de getoonde groep toe.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) already stand side by side, and there is no room for more. Take one out.</source>
        <translation>
            <numerusform>Er staat al %n groep, en er is geen plaats voor meer. Neem er een weg.</numerusform>
            <numerusform>Er staan al %n groepen naast elkaar, en er is geen plaats voor meer. Neem er een weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out. To compare: %n group(s).</source>
        <translation>
            <numerusform>Weggenomen. Om te vergelijken: %n groep.</numerusform>
            <numerusform>Weggenomen. Om te vergelijken: %n groepen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added. Choose another one to compare it with.</source>
        <translation>Toegevoegd. Kies nog een groep om mee te vergelijken.</translation>
    </message>
    <message numerus="yes">
        <source>Added. To compare: %n group(s).</source>
        <translation>
            <numerusform>Toegevoegd. Om te vergelijken: %n groep.</numerusform>
            <numerusform>Toegevoegd. Om te vergelijken: %n groepen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupStep</name>
    <message>
        <source>Paper copy</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>This group is no longer in the list.</source>
        <translation>Deze groep staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>All pages of the guide</source>
        <translation>Alle bladzijden van de hulp</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Zoek op deze bladzijde</translation>
    </message>
</context>
<context>
    <name>HandoutChoices</name>
    <message>
        <source>Two languages side by side</source>
        <translation>Twee talen naast elkaar</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Taal van het blad</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Tweede taal</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Heel groot</translation>
    </message>
    <message>
        <source>As sheets to fold</source>
        <translation>Als bladen om te vouwen</translation>
    </message>
    <message>
        <source>Card, A5</source>
        <translation>Kaart, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>Blad, A4</translation>
    </message>
    <message>
        <source>Strips to tear off, A4</source>
        <translation>Strookjes, A4</translation>
    </message>
    <message>
        <source>The coming seven days, A4</source>
        <translation>De komende zeven dagen, A4</translation>
    </message>
    <message>
        <source>Booklet of the place, A5</source>
        <translation>Boekje van de plaats, A5</translation>
    </message>
    <message>
        <source>What is new, A4</source>
        <translation>Wat er nieuw is, A4</translation>
    </message>
    <message>
        <source>Short sheet, A5</source>
        <translation>Kort blad, A5</translation>
    </message>
    <message>
        <source>Whole article, A4</source>
        <translation>Heel artikel, A4</translation>
    </message>
    <message>
        <source>Kinds of groups, A4</source>
        <translation>Soorten groepen, A4</translation>
    </message>
    <message>
        <source>A sheet and strips hold 1 to 3 groups.</source>
        <translation>Een blad en strookjes zijn er voor 1 tot 3 groepen.</translation>
    </message>
    <message>
        <source>List, A4</source>
        <translation>Lijst, A4</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Meer keuzes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Paper copy: %1</source>
        <translation>Op papier: %1</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Afgedrukte bladzijden</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stoppen met afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation>Toch als pdf bewaren</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopt …</translation>
    </message>
    <message>
        <source>Printing handout %1 of %2</source>
        <translation>Blad %1 van %2 wordt afgedrukt</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Bladzijde %1 van %2 wordt afgedrukt</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>Het blad wordt gemaakt …</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to look at: %1</source>
        <translation>
            <numerusform>%n blad om na te kijken: %1</numerusform>
            <numerusform>%n bladen om na te kijken: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Toch afdrukken</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>De rest afdrukken</translation>
    </message>
    <message>
        <source>The last one again, then the rest</source>
        <translation>Het laatste opnieuw, dan de rest</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Handout %1 of %2</source>
        <translation>Blad %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to print</source>
        <translation>
            <numerusform>%n blad af te drukken</numerusform>
            <numerusform>%n bladen af te drukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Meetings for a calendar</source>
        <translation>Bijeenkomsten voor een agenda</translation>
    </message>
    <message>
        <source>No printer was found. Connect one, or save the page as a PDF instead.</source>
        <translation>Er is geen printer gevonden. Sluit er een aan, of bewaar het blad als pdf.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Het afdrukken is gestopt.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Try again, choose another printer, or save it as a PDF.</source>
        <translation>De printer heeft het blad niet aangenomen. Probeer opnieuw, kies een andere printer, of bewaar het als pdf.</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Het blad kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>The printer has no paper, or paper is stuck. Put it right, then go on.</source>
        <translation>De printer heeft geen papier, of er zit papier vast. Los dat op en ga dan verder.</translation>
    </message>
    <message>
        <source>These pages are not there. Type for example 1-2, or leave it empty for all.</source>
        <translation>Deze bladzijden zijn er niet. Typ bijvoorbeeld 1-2, of laat het leeg voor alles.</translation>
    </message>
    <message>
        <source>%1 of %2 handouts printed.</source>
        <translation>%1 van %2 bladen afgedrukt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) printing</source>
        <translation>
            <numerusform>%n blad wordt afgedrukt</numerusform>
            <numerusform>%n bladen worden afgedrukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>%n bladzijde wordt afgedrukt</numerusform>
            <numerusform>%n bladzijden worden afgedrukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n bladzijde naar de printer gestuurd</numerusform>
            <numerusform>%n bladzijden naar de printer gestuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made any more and was left out.</source>
        <translation>
            <numerusform>%n kon niet meer gemaakt worden en is weggelaten.</numerusform>
            <numerusform>%n konden niet meer gemaakt worden en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to look at.</source>
        <translation>
            <numerusform>%n blad om na te kijken.</numerusform>
            <numerusform>%n bladen om na te kijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation>Toch als pdf bewaren</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Hide this screen</source>
        <translation>Verberg dit scherm</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Voor medewerkers</translation>
    </message>
</context>
<context>
    <name>HeadCell</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Wegnemen</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Opening the directory …</source>
        <translation>De gids wordt geopend …</translation>
    </message>
</context>
<context>
    <name>Hear</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lees verder voor</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer. Try it once more.</source>
        <translation>De stem van deze computer antwoordt niet. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>Others hear this too. With headphones only you do.</source>
        <translation>Anderen horen dit ook. Met een koptelefoon hoor alleen jij het.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Everything works with the keyboard</source>
        <translation>Alles werkt met het toetsenbord</translation>
    </message>
    <message>
        <source>Type what you hear, wherever the keyboard is: the list answers at once, and the best fit is shown beside it.</source>
        <translation>Typ wat je hoort, waar het toetsenbord ook staat: de lijst antwoordt meteen, en wat het best past staat ernaast.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>In the list and the details</source>
        <translation>In de lijst en de details</translation>
    </message>
    <message>
        <source>For the visitor</source>
        <translation>Voor de bezoeker</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Het venster</translation>
    </message>
    <message>
        <source>At the start of the box: take off the last part</source>
        <translation>Aan het begin van het zoekvak: neem het laatste deel weg</translation>
    </message>
    <message>
        <source>In the empty box: go to the parts that were understood</source>
        <translation>In het lege zoekvak: ga naar de delen die begrepen zijn</translation>
    </message>
    <message>
        <source>Move in the list while you type; from text to text in the details</source>
        <translation>Ga door de lijst terwijl je typt; in de details van tekst naar tekst</translation>
    </message>
    <message>
        <source>Five up or down; a screenful on a page</source>
        <translation>Vijf omhoog of omlaag; op een blad een scherm verder</translation>
    </message>
    <message>
        <source>Copy the text where the keyboard is</source>
        <translation>Kopieer de tekst waar het toetsenbord staat</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>Naar de volgende knop of het volgende veld</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Read the details</source>
        <translation>De details lezen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>HowOften</name>
    <message>
        <source>only when asked</source>
        <translation>alleen als je erom vraagt</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>elk uur</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>om de %1 uur</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Een rekenblad binnenbrengen</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Terug naar de kolommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The file is read.</source>
        <translation>Het bestand wordt gelezen.</translation>
    </message>
    <message>
        <source>No table can be read from this file. Save it as CSV or as a workbook first.</source>
        <translation>In dit bestand is geen tabel te lezen. Sla het eerst op als CSV of als rekenblad.</translation>
    </message>
    <message>
        <source>What stands in which column? Set right what is wrong; leave out what is not needed.</source>
        <translation>Wat staat in welke kolom? Zet recht wat fout is; laat weg wat niet nodig is.</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>De rijen bekijken</translation>
    </message>
    <message>
        <source>Say which column is the name.</source>
        <translation>Zeg welke kolom de naam is.</translation>
    </message>
    <message>
        <source>The rows are read.</source>
        <translation>De rijen worden gelezen.</translation>
    </message>
    <message>
        <source>Keep these groups</source>
        <translation>Deze groepen bewaren</translation>
    </message>
    <message>
        <source>A colleague changed one of these groups meanwhile. Read the rows again.</source>
        <translation>Een collega veranderde intussen een van deze groepen. Lees de rijen opnieuw.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is still there.</source>
        <translation>Dit bestand kan niet gelezen worden. Kijk of het er nog is.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 as before, %5 not taken over.</source>
        <translation>%1 rijen: %2 nieuw, %3 gewijzigd, %4 zoals ze waren, %5 niet overgenomen.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rij %1</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>This file is not a backup of a centre.</source>
        <translation>Dit bestand is geen reservekopie van een centrum.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Dit bestand is er niet meer.</translation>
    </message>
    <message>
        <source>This backup is damaged. Take another one; nothing was changed.</source>
        <translation>Deze reservekopie is beschadigd. Neem een andere; er is niets veranderd.</translation>
    </message>
    <message>
        <source>A newer version of this program made it. Ask for that here too.</source>
        <translation>Een nieuwere versie van dit programma maakte ze. Vraag die ook hier.</translation>
    </message>
    <message>
        <source>The server does not have all of this desk yet, or something waits for your choice.</source>
        <translation>De server heeft nog niet alles van deze balie, of iets wacht op je keuze.</translation>
    </message>
    <message>
        <source>This computer allows no writing there. Choose another place.</source>
        <translation>Deze computer laat daar niet schrijven. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation>Daar is geen plaats meer.</translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. Try again.</source>
        <translation>Dat lukte niet; er is niets veranderd. Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>KindsTable</name>
    <message numerus="yes">
        <source>Show %n group(s)</source>
        <translation>
            <numerusform>Toon %n groep</numerusform>
            <numerusform>Toon %n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>None here now</source>
        <translation>Nu geen in deze gids</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>To read in peace</source>
        <translation>Rustig lezen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>What answers “%1” comes first.</source>
        <translation>Wat past bij “%1” staat bovenaan.</translation>
    </message>
    <message>
        <source>Short articles, checked, with where the facts come from.</source>
        <translation>Korte, nagekeken artikels, met waar de feiten vandaan komen.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>LicenceList</name>
    <message>
        <source>Licences: type a name, an author or a licence</source>
        <translation>Licenties: typ een naam, een auteur of een licentie</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>Waaruit dit programma bestaat</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message>
        <source>This text could not be read.</source>
        <translation>Deze tekst kon niet gelezen worden.</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Looking for a voice …</source>
        <translation>We zoeken een stem …</translation>
    </message>
    <message>
        <source>This computer has no voice for the language of this article. Who looks after it can add one.</source>
        <translation>Deze computer heeft geen stem voor de taal van dit artikel. Wie voor de computer zorgt, kan er een toevoegen.</translation>
    </message>
    <message>
        <source>Others hear this too. With headphones only you do.</source>
        <translation>Anderen horen dit ook. Met een koptelefoon hoor alleen jij het.</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer. Try it once more.</source>
        <translation>De stem van deze computer antwoordt niet. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lees verder voor</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Vanaf het begin</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Typ een stuk van de naam</translation>
    </message>
    <message>
        <source>Lists of the centre</source>
        <translation>Lijsten van het centrum</translation>
    </message>
    <message>
        <source>Into the tray</source>
        <translation>In het mandje</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Andere naam …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The file with the lists was damaged. It is kept as %1 beside the new one.</source>
        <translation>Het bestand met de lijsten was beschadigd. Het blijft bewaard als %1 naast het nieuwe.</translation>
    </message>
    <message>
        <source>No lists yet. Put handouts into the tray, open it, and keep it as a list.</source>
        <translation>Nog geen lijsten. Leg bladen in het mandje, open het en bewaar het als lijst.</translation>
    </message>
    <message>
        <source>No list has this in its name.</source>
        <translation>Geen lijst heeft dit in haar naam.</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s)</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>Een andere lijst heeft deze naam al.</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>De lijst een andere naam geven</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Verwijderd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lijst</numerusform>
            <numerusform>%n lijsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a picture …</source>
        <translation>Een afbeelding kiezen …</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>A logo is kept.</source>
        <translation>Er is een logo bewaard.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Afbeeldingen (%1)</translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB. Choose a smaller picture.</source>
        <translation>%1 is groter dan 2 MB. Kies een kleinere afbeelding.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be printed. Choose a PNG, JPEG or SVG file.</source>
        <translation>%1 is geen afbeelding die afgedrukt kan worden. Kies een PNG-, JPEG- of SVG-bestand.</translation>
    </message>
    <message>
        <source>%1 could not be read. Choose another file.</source>
        <translation>%1 kon niet gelezen worden. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>%1 could not be kept on this computer.</source>
        <translation>%1 kon niet bewaard worden op deze computer.</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Look of the page</source>
        <translation>Hoe het eruitziet</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>More room between the lines</source>
        <translation>Meer ruimte tussen de regels</translation>
    </message>
    <message>
        <source>Warm paper</source>
        <translation>Warm papier</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Healing Desktop</source>
        <translation>Healing Desktop</translation>
    </message>
</context>
<context>
    <name>ManyBox</name>
    <message>
        <source>take away</source>
        <translation>weghalen</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Arrows move the map, + and - zoom, Home shows all. Every group on it is in the list.</source>
        <translation>De pijltjes verschuiven de kaart, + en - zoomen, Home toont alles. Elke groep op de kaart staat in de lijst.</translation>
    </message>
    <message>
        <source>The map cannot be shown now. The list has the same groups.</source>
        <translation>De kaart kan nu niet getoond worden. In de lijst staan dezelfde groepen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Map of the groups in the list</source>
        <translation>Kaart van de groepen in de lijst</translation>
    </message>
    <message>
        <source>somewhere in this municipality</source>
        <translation>ergens in deze gemeente</translation>
    </message>
</context>
<context>
    <name>MapSlot</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>The map cannot be shown here</source>
        <translation>De kaart kan hier niet getoond worden</translation>
    </message>
    <message>
        <source>The list and the details hold everything that the map would show.</source>
        <translation>In de lijst en de details staat alles wat de kaart zou tonen.</translation>
    </message>
    <message>
        <source>The map comes here.</source>
        <translation>Hier komt de kaart.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show the whole selection on the map (Home)</source>
        <translation>De hele selectie op de kaart tonen (Home)</translation>
    </message>
    <message>
        <source>{shown} of {all} on the map</source>
        <translation>{shown} van {all} op de kaart</translation>
    </message>
    <message numerus="yes">
        <source>%n have no known place: they are in the list</source>
        <translation>
            <numerusform>%n heeft geen bekende plaats en staat in de lijst</numerusform>
            <numerusform>%n hebben geen bekende plaats en staan in de lijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meet at a private place: they are in the list</source>
        <translation>
            <numerusform>%n komt op een besloten plaats samen en staat in de lijst</numerusform>
            <numerusform>%n komen op een besloten plaats samen en staan in de lijst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the list</source>
        <translation>Naam van de lijst</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Type a name, for example “Information stand”.</source>
        <translation>Typ een naam, bijvoorbeeld “Infostand”.</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Networks on the map</source>
        <translation>Netwerken op de kaart</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Volwassenen</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>Enter shows one whole on the map.</source>
        <translation>Enter toont er één helemaal op de kaart.</translation>
    </message>
    <message>
        <source>The areas cannot be drawn now.</source>
        <translation>De gebieden kunnen nu niet getekend worden.</translation>
    </message>
    <message>
        <source>Striped: a border runs through it. Open sign: not certain, check first.</source>
        <translation>Gestreept: er loopt een grens door. Open teken: niet zeker, kijk het eerst na.</translation>
    </message>
</context>
<context>
    <name>NetworksModel</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n na te kijken</numerusform>
            <numerusform>%n na te kijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>In the last 30 days, the latest first. Choose a name to read all about it.</source>
        <translation>In de laatste 30 dagen, het nieuwste eerst. Kies een naam om er alles over te lezen.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>This could not be kept: the disk is full. Make some room on it, then try again.</source>
        <translation>Dit kon niet bewaard worden: de schijf is vol. Maak wat plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This could not be kept: this computer allows no writing there. Ask whoever looks after it.</source>
        <translation>Dit kon niet bewaard worden: deze computer laat daar niet schrijven. Vraag het aan wie ervoor zorgt.</translation>
    </message>
    <message>
        <source>The file with what the centre keeps is damaged. Take a backup back under “Our centre”.</source>
        <translation>Het bestand met wat het centrum bewaart, is beschadigd. Zet een reservekopie terug onder “Ons centrum”.</translation>
    </message>
    <message>
        <source>Another desk of the centre has a newer version of this program. Ask for it here too.</source>
        <translation>Een andere balie van het centrum heeft een nieuwere versie van dit programma. Vraag die ook hier.</translation>
    </message>
    <message>
        <source>The server of the centre does not answer. Try again in a moment.</source>
        <translation>De server van het centrum antwoordt niet. Probeer straks opnieuw.</translation>
    </message>
    <message>
        <source>This could not be kept. Try again.</source>
        <translation>Dit kon niet bewaard worden. Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note for the team</source>
        <translation>Nota voor het team</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Only your team sees it: no visitor, and not on paper unless you ask for it.</source>
        <translation>Alleen je team ziet dit: geen bezoeker, en niet op papier tenzij je erom vraagt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your first name or initials, if you like</source>
        <translation>Je voornaam of initialen, als je wil</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schrijf eerst iets.</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes of the team</source>
        <translation>Nota’s van het team</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes of the team</source>
        <translation>Nota’s van het team</translation>
    </message>
    <message>
        <source>With %1 you write a note about the group that is shown. Only your team sees it.</source>
        <translation>Met %1 schrijf je een nota over de groep die je ziet. Alleen je team leest ze.</translation>
    </message>
    <message>
        <source>About groups that are not listed any more</source>
        <translation>Over groepen die niet meer in de gids staan</translation>
    </message>
    <message>
        <source>About groups of the directory</source>
        <translation>Over groepen in de gids</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>De nota is verwijderd.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>The directory cannot be opened</source>
        <translation>De gids kan niet geopend worden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Use the directory of this program</source>
        <translation>De gids van dit programma gebruiken</translation>
    </message>
    <message>
        <source>No group fits all of this</source>
        <translation>Geen enkele groep past bij dit alles</translation>
    </message>
    <message>
        <source>Who serves this region</source>
        <translation>Wie helpt in deze streek</translation>
    </message>
    <message>
        <source>Take one part away, or begin again with fewer words.</source>
        <translation>Haal één deel weg, of begin opnieuw met minder woorden.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle groepen tonen</translation>
    </message>
    <message>
        <source>The data file is missing or damaged. Nothing of yours is lost.</source>
        <translation>Het gegevensbestand ontbreekt of is beschadigd. Er is niets van jou verloren.</translation>
    </message>
    <message>
        <source>In danger now: call %1.</source>
        <translation>Nu in gevaar: bel %1.</translation>
    </message>
    <message>
        <source>Someone to talk to meanwhile: %1, %2</source>
        <translation>Intussen iemand om mee te praten: %1, %2</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>Numbers for the year</source>
        <translation>Cijfers van het jaar</translation>
    </message>
    <message>
        <source>From now on it is counted.</source>
        <translation>Vanaf nu wordt er geteld.</translation>
    </message>
    <message>
        <source>From now on nothing is counted.</source>
        <translation>Vanaf nu wordt er niets geteld.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Per thema</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Bewaar als tabel</translation>
    </message>
    <message>
        <source>How many searches ended in a group that was shown, or in a print: by theme and month, and no more. No words, no day, no person. Nothing of it leaves your centre by itself.</source>
        <translation>Hoeveel zoekvragen eindigden met een getoonde groep, of met een afdruk: per thema en maand, en niet meer. Geen woorden, geen dag, geen persoon. Niets ervan verlaat vanzelf je centrum.</translation>
    </message>
    <message>
        <source>Count for the yearly report</source>
        <translation>Tel voor het jaarverslag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Wat er geteld is</translation>
    </message>
</context>
<context>
    <name>OutboxFiles</name>
    <message>
        <source>The file could not be written there: %1. Choose another place.</source>
        <translation>Het bestand kon daar niet geschreven worden: %1. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Het blad kon niet gemaakt worden.</translation>
    </message>
</context>
<context>
    <name>OutboxSection</name>
    <message>
        <source>Reports to the publisher</source>
        <translation>Meldingen voor de uitgever</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait. Send them as a file, by mail or on paper.</source>
        <translation>
            <numerusform>%n melding wacht. Verstuur ze als bestand, per mail of op papier.</numerusform>
            <numerusform>%n meldingen wachten. Verstuur ze als bestand, per mail of op papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. With %1 you report what is not right with the group that is shown.</source>
        <translation>Er wacht niets. Met %1 meld je wat niet klopt aan de groep die je ziet.</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Bestand schrijven …</translation>
    </message>
    <message>
        <source>Make a mail …</source>
        <translation>Mail maken …</translation>
    </message>
    <message>
        <source>Slip to print …</source>
        <translation>Blad om af te drukken …</translation>
    </message>
    <message>
        <source>Waits to go out</source>
        <translation>Wacht om te vertrekken</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>What became of earlier ones</source>
        <translation>Wat er van vroegere meldingen werd</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Withdrawn: it is not reported any more.</source>
        <translation>Ingetrokken: het wordt niet meer gemeld.</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>Het wacht weer.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Change our group</source>
        <translation>Onze groep wijzigen</translation>
    </message>
    <message>
        <source>A group of our own</source>
        <translation>Een groep van ons</translation>
    </message>
    <message>
        <source>Go on with what you wrote</source>
        <translation>Ga verder met wat je schreef</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Not kept. What you wrote is still here.</source>
        <translation>Niet bewaard. Wat je schreef, is er nog.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n answer(s).</source>
        <translation>
            <numerusform>Kijk %n antwoord na.</numerusform>
            <numerusform>Kijk %n antwoorden na.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFormPage</name>
    <message>
        <source>as it is now</source>
        <translation>zoals het nu is</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>een andere groep</translation>
    </message>
    <message>
        <source>an organisation, not a group</source>
        <translation>een organisatie, geen groep</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>kies …</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first.</source>
        <translation>Typ een paar letters; Enter neemt het eerste.</translation>
    </message>
    <message>
        <source>For whom, if not for everyone</source>
        <translation>Voor wie, als het niet voor iedereen is</translation>
    </message>
    <message>
        <source>One or two sentences about it</source>
        <translation>Een of twee zinnen erover</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>om de twee weken</translation>
    </message>
    <message>
        <source>the first of the month</source>
        <translation>de eerste van de maand</translation>
    </message>
    <message>
        <source>the second of the month</source>
        <translation>de tweede van de maand</translation>
    </message>
    <message>
        <source>the third of the month</source>
        <translation>de derde van de maand</translation>
    </message>
    <message>
        <source>the fourth of the month</source>
        <translation>de vierde van de maand</translation>
    </message>
    <message>
        <source>the last of the month</source>
        <translation>de laatste van de maand</translation>
    </message>
    <message>
        <source>once</source>
        <translation>één keer</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>na afspraak</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>19:30</source>
        <translation>19:30</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>21:30</source>
        <translation>21:30</translation>
    </message>
    <message>
        <source>not on public holidays</source>
        <translation>niet op feestdagen</translation>
    </message>
    <message>
        <source>not on public holidays, nor in July and August</source>
        <translation>niet op feestdagen, en niet in juli en augustus</translation>
    </message>
    <message>
        <source>on public holidays too</source>
        <translation>ook op feestdagen</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>In de vakantie</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>Postcode or municipality</source>
        <translation>Postcode of gemeente</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>ter plaatse</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>on the spot and online</source>
        <translation>ter plaatse en online</translation>
    </message>
    <message>
        <source>without steps</source>
        <translation>zonder trappen</translation>
    </message>
    <message>
        <source>there are steps</source>
        <translation>er zijn trappen</translation>
    </message>
    <message>
        <source>On the spot or online</source>
        <translation>Ter plaatse of online</translation>
    </message>
    <message>
        <source>For a wheelchair</source>
        <translation>Voor een rolstoel</translation>
    </message>
    <message>
        <source>How to join?</source>
        <translation>Hoe doe je mee?</translation>
    </message>
    <message>
        <source>call first</source>
        <translation>eerst bellen</translation>
    </message>
    <message>
        <source>mail first</source>
        <translation>eerst mailen</translation>
    </message>
    <message>
        <source>by the website</source>
        <translation>via de website</translation>
    </message>
    <message>
        <source>just come</source>
        <translation>gewoon komen</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Wat men eerst doet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>een bedrag</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in totaal</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>per keer</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Wat het kost</translation>
    </message>
    <message>
        <source>How much, in euro</source>
        <translation>Hoeveel, in euro</translation>
    </message>
    <message>
        <source>How often one pays</source>
        <translation>Hoe vaak men betaalt</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>Talen die men er spreekt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>You are reminded a month before. Empty: for good.</source>
        <translation>Een maand ervoor vraagt het programma of het nog klopt. Leeg: altijd geldig.</translation>
    </message>
    <message>
        <source>A day on which it meets; from it the weeks are counted.</source>
        <translation>Een dag waarop de groep samenkomt; vanaf die dag tellen de weken.</translation>
    </message>
</context>
<context>
    <name>OwnGroupKeys</name>
    <message>
        <source>There is no place here to keep groups of your own in.</source>
        <translation>Hier is geen plaats om eigen groepen te bewaren.</translation>
    </message>
    <message>
        <source>The data are not open yet. Try again in a moment.</source>
        <translation>De gegevens zijn nog niet open. Probeer het straks opnieuw.</translation>
    </message>
</context>
<context>
    <name>OwnGroupsState</name>
    <message>
        <source>This group cannot be read any more. Enter it anew.</source>
        <translation>Deze groep is niet meer te lezen. Voer ze opnieuw in.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Verwijderd: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Not deleted. Try again in a moment.</source>
        <translation>Niet verwijderd. Probeer het straks opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n group(s).</source>
        <translation>
            <numerusform>Bewaard: %n groep.</numerusform>
            <numerusform>Bewaard: %n groepen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: it was changed elsewhere meanwhile. Look at it again.</source>
        <translation>Niet bewaard: het is intussen elders veranderd. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>Kept: %1. It is found with the others.</source>
        <translation>Bewaard: %1. Je vindt de groep tussen de andere.</translation>
    </message>
    <message>
        <source>Kept on this computer: %1. It goes to the server as soon as that answers.</source>
        <translation>Bewaard op deze computer: %1. Het gaat naar de server zodra die antwoordt.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Not undone: a colleague has changed it meanwhile.</source>
        <translation>Niet ongedaan gemaakt: een collega heeft het intussen veranderd.</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>Our groups</source>
        <translation>Onze groepen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Still right, for a year more</source>
        <translation>Klopt nog, een jaar erbij</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet …</source>
        <translation>Een rekenblad binnenbrengen …</translation>
    </message>
    <message>
        <source>Save for the publisher …</source>
        <translation>Opslaan voor de uitgever …</translation>
    </message>
    <message>
        <source>What you enter here is found, shown and printed with all other groups, in this centre only.</source>
        <translation>Wat je hier invoert, vind, toon en print je samen met alle andere groepen, alleen in dit centrum.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) run out soon. Call to ask whether all is still right.</source>
        <translation>
            <numerusform>%n groep loopt binnenkort af. Bel en vraag of alles nog klopt.</numerusform>
            <numerusform>%n groepen lopen binnenkort af. Bel en vraag of alles nog klopt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of this centre. Nobody else sees them.</source>
        <translation>
            <numerusform>%n groep van dit centrum. Niemand anders ziet ze.</numerusform>
            <numerusform>%n groepen van dit centrum. Niemand anders ziet ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not in the list: %1</source>
        <translation>Deze staan niet in de lijst: %1</translation>
    </message>
    <message>
        <source>of this centre</source>
        <translation>van dit centrum</translation>
    </message>
    <message>
        <source>of this centre, until %1</source>
        <translation>van dit centrum, tot %1</translation>
    </message>
    <message>
        <source>over since %1; it is not listed any more</source>
        <translation>voorbij sinds %1; de groep staat niet meer in de lijst</translation>
    </message>
    <message>
        <source>runs out on %1: is all still right?</source>
        <translation>loopt af op %1: klopt alles nog?</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Een rekenblad binnenbrengen</translation>
    </message>
    <message>
        <source>Save for the publisher</source>
        <translation>Opslaan voor de uitgever</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to whoever publishes the data.</source>
        <translation>Opgeslagen: %1. Stuur het naar wie de gegevens uitgeeft.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Niet opgeslagen: %1. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Black only, no colour</source>
        <translation>Alleen zwart, geen kleur</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discreet</translation>
    </message>
    <message>
        <source>The theme is not named in large letters.</source>
        <translation>Het thema staat er niet groot op.</translation>
    </message>
    <message>
        <source>With the notes of this centre (staff only)</source>
        <translation>Met de nota’s van dit centrum (alleen voor het team)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>Opens the web page</source>
        <translation>Opent de webpagina</translation>
    </message>
    <message>
        <source>Calls the number</source>
        <translation>Belt het nummer</translation>
    </message>
    <message>
        <source>Shows the place</source>
        <translation>Toont de plaats</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Geen code</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Formaat van het papier</translation>
    </message>
    <message>
        <source>As usual for it</source>
        <translation>Zoals gewoonlijk</translation>
    </message>
    <message>
        <source>all, or for example 1-2</source>
        <translation>alles, of bijvoorbeeld 1-2</translation>
    </message>
    <message>
        <source>Only these pages</source>
        <translation>Alleen deze bladzijden</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Twee kanten</translation>
    </message>
    <message>
        <source>As the printer does it</source>
        <translation>Zoals de printer het doet</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Eén kant</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>Twee kanten, draaien als een boek</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>Twee kanten, draaien als een kalender</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>De gewone printer</translation>
    </message>
</context>
<context>
    <name>PauseWords</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wacht %n seconde en probeer opnieuw.</numerusform>
            <numerusform>Wacht %n seconden en probeer opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A colleague has just changed this PIN. Look again, then choose.</source>
        <translation>Een collega heeft deze pincode net veranderd. Kijk opnieuw en kies dan.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Een pincode heeft 4 tot 12 cijfers.</translation>
    </message>
    <message>
        <source>This is not a PIN of the centre.</source>
        <translation>Dit is geen pincode van het centrum.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Te veel verkeerde pincodes.</translation>
    </message>
    <message>
        <source>The other role has this PIN already. Choose another one.</source>
        <translation>De andere rol heeft deze pincode al. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN for the manager</source>
        <translation>Pincode voor de verantwoordelijke</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <translation>Pincode voor medewerkers</translation>
    </message>
    <message>
        <source>4 to 12 digits. From then on every desk starts as a visitor&apos;s, and asks for it when it is needed.</source>
        <translation>4 tot 12 cijfers. Van dan af begint elke balie als die van een bezoeker, en vraagt ze die wanneer het nodig is.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe pincode</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Deze pincode bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the digits</source>
        <translation>Toon de cijfers</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>ProfileNotice</name>
    <message>
        <source>The settings could not all be read. They are kept as “%1”. Please look whether they are right.</source>
        <translation>De instellingen konden niet allemaal gelezen worden. Ze zijn bewaard als “%1”. Kijk even na of ze juist zijn.</translation>
    </message>
    <message>
        <source>The disk is full: settings, notes and new data cannot be kept in %1. All else works.</source>
        <translation>De schijf is vol: instellingen, notities en nieuwe gegevens kunnen niet bewaard worden in %1. Al het andere werkt.</translation>
    </message>
    <message>
        <source>This computer allows no writing in %1: settings, notes and new data are not kept. All else works.</source>
        <translation>Deze computer laat niet toe om te schrijven in %1: instellingen, notities en nieuwe gegevens worden niet bewaard. Al het andere werkt.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1. They hold until the program is closed.</source>
        <translation>De instellingen konden niet bewaard worden in %1. Ze gelden tot het programma gesloten wordt.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Fetch the installer</source>
        <translation>Installatiebestand ophalen</translation>
    </message>
    <message>
        <source>From a folder or stick …</source>
        <translation>Van een map of stick …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Start the installer</source>
        <translation>Installatie starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation>Kies een map of een stick</translation>
    </message>
    <message>
        <source>There is a newer version of this program: %1. You work with %2.</source>
        <translation>Er is een nieuwere versie van dit programma: %1. Je werkt met %2.</translation>
    </message>
    <message>
        <source>Fetching the installer …</source>
        <translation>Het installatiebestand wordt opgehaald …</translation>
    </message>
    <message>
        <source>The installer is here, checked: %1. Close this program before you install it.</source>
        <translation>Het installatiebestand staat hier, nagekeken: %1. Sluit dit programma voor je het installeert.</translation>
    </message>
    <message>
        <source>Its installer has %1 MB. It is fetched when you ask for it, and installed by nobody but you.</source>
        <translation>Het installatiebestand telt %1 MB. Het wordt opgehaald als jij erom vraagt, en niemand anders installeert het.</translation>
    </message>
    <message>
        <source>The installer is not as it was signed any more. Fetch it again.</source>
        <translation>Het installatiebestand is niet meer zoals het ondertekend werd. Haal het opnieuw op.</translation>
    </message>
    <message>
        <source>This computer could not open it. It is here: %1</source>
        <translation>Deze computer kon het niet openen. Het staat hier: %1</translation>
    </message>
</context>
<context>
    <name>ProgramGone</name>
    <message>
        <source>This program was removed from the computer while it was open. What was kept stays kept. Please close it now.</source>
        <translation>Dit programma is van de computer gehaald terwijl het open was. Wat bewaard was, blijft bewaard. Sluit het nu.</translation>
    </message>
    <message>
        <source>This program was renewed while it was open. What was kept stays kept. Please close it now and start it again.</source>
        <translation>Dit programma is vernieuwd terwijl het open was. Wat bewaard was, blijft bewaard. Sluit het nu en start het opnieuw.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Het programma sluiten</translation>
    </message>
</context>
<context>
    <name>ProgramNotice</name>
    <message>
        <source>There is a newer version of this program: %1.</source>
        <translation>Er is een nieuwere versie van dit programma: %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk het</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Meer om te lezen</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Zoek in dit artikel</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Open the details</source>
        <translation>Details openen</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>“%1” is not a postcode or town that we know.</source>
        <translation>“%1” is geen postcode of gemeente die we kennen.</translation>
    </message>
    <message>
        <source>Type a postcode or the name of a town or village, in any language.</source>
        <translation>Typ een postcode of de naam van een gemeente of dorp, in eender welke taal.</translation>
    </message>
    <message>
        <source>Where does the person live? Postcode or town</source>
        <translation>Waar woont de persoon? Postcode of gemeente</translation>
    </message>
    <message>
        <source>for example: 9000 or Eupen</source>
        <translation>bijvoorbeeld: 9000 of Eupen</translation>
    </message>
    <message>
        <source>My region</source>
        <translation>Mijn regio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>RenewCard</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Use the renewed data</source>
        <translation>Gebruik de vernieuwde gegevens</translation>
    </message>
    <message>
        <source>From a folder or stick …</source>
        <translation>Van een map of stick …</translation>
    </message>
    <message>
        <source>From a .zip file …</source>
        <translation>Uit een .zip-bestand …</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>Copy what to tell</source>
        <translation>Kopieer wat je moet zeggen</translation>
    </message>
    <message>
        <source>Back to the edition before</source>
        <translation>Terug naar de vorige uitgave</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Houd wat er is</translation>
    </message>
    <message>
        <source>Take over the new</source>
        <translation>Neem de nieuwe over</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation>Kies een map of een stick</translation>
    </message>
    <message>
        <source>Choose a packed file</source>
        <translation>Kies een ingepakt bestand</translation>
    </message>
    <message>
        <source>Far fewer entries than now</source>
        <translation>Veel minder dan nu</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Nu vernieuwen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No address is set, so this computer asks nobody. New data come on a stick or in a folder.</source>
        <translation>Er is geen adres ingesteld: deze computer vraagt niets aan niemand. Nieuwe gegevens komen op een stick of in een map.</translation>
    </message>
    <message>
        <source>New data come by themselves from %1: %2.</source>
        <translation>Nieuwe gegevens komen vanzelf van %1: %2.</translation>
    </message>
    <message>
        <source>Last look: %1.</source>
        <translation>Laatst gekeken: %1.</translation>
    </message>
    <message>
        <source>New data come from %1, when you ask for them.</source>
        <translation>Nieuwe gegevens komen van %1, als je erom vraagt.</translation>
    </message>
    <message>
        <source>Writing the stick …</source>
        <translation>De stick wordt geschreven …</translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation>Terug …</translation>
    </message>
    <message>
        <source>Asking whether there are new data …</source>
        <translation>Vragen of er nieuwe gegevens zijn …</translation>
    </message>
    <message>
        <source>Fetching the new data …</source>
        <translation>De nieuwe gegevens worden opgehaald …</translation>
    </message>
    <message>
        <source>Putting the new data together. You can go on working.</source>
        <translation>De nieuwe gegevens worden klaargezet. Je kunt gewoon verder werken.</translation>
    </message>
    <message>
        <source>Looking at what changed …</source>
        <translation>Kijken wat er veranderd is …</translation>
    </message>
    <message>
        <source>The new data hold %1 groups and services, now there are %2. Is that meant? When in doubt, ask the publisher first.</source>
        <translation>In de nieuwe gegevens staan %1 groepen en diensten, nu zijn het er %2. Is dat de bedoeling? Twijfel je, vraag het dan eerst aan de uitgever.</translation>
    </message>
    <message>
        <source>A file that was chosen by hand is read: %1. It is not renewed.</source>
        <translation>Dit bureau leest een bestand dat met de hand gekozen is: %1. Het wordt niet vernieuwd.</translation>
    </message>
    <message>
        <source>There is no edition to go back to.</source>
        <translation>Er is geen vorige uitgave.</translation>
    </message>
    <message>
        <source>It stays until there is a newer one than the one you left.</source>
        <translation>Dat blijft zo tot er een nieuwere is dan die waar je van terugkwam.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for its newest version.</source>
        <translation>Vraag de nieuwste versie aan wie je dit programma gaf.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for one that knows its publisher.</source>
        <translation>Vraag aan wie je dit programma gaf een versie die haar uitgever kent.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>I called: everything is right</source>
        <translation>Gebeld: alles klopt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Dagen en uren</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Gone: it does not exist any more</source>
        <translation>Bestaat niet meer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What is not right?</source>
        <translation>Wat klopt er niet?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Een woordje uitleg, als je wil</translation>
    </message>
    <message>
        <source>What should it be, if you know it</source>
        <translation>Wat moet het zijn, als je het weet</translation>
    </message>
    <message>
        <source>Here it says: %1</source>
        <translation>Hier staat: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Melden</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Reservekopie van %1</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>In deze reservekopie</translation>
    </message>
    <message>
        <source>Here now, replaced by it</source>
        <translation>Hier nu, wordt erdoor vervangen</translation>
    </message>
    <message>
        <source>It counts for all desks of the centre. What is here now is kept as a backup first.</source>
        <translation>Dit geldt voor alle balies van het centrum. Wat hier nu staat, wordt eerst als reservekopie bewaard.</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Nothing fits everything. Left out: %1</source>
        <translation>Niets past bij alles. Weggelaten: %1</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>Gevonden groepen</translation>
    </message>
</context>
<context>
    <name>RolesSection</name>
    <message>
        <source>Who may what</source>
        <translation>Wie mag wat</translation>
    </message>
    <message>
        <source>The new PIN is kept, for all desks of the centre.</source>
        <translation>De nieuwe pincode is bewaard, voor alle balies van het centrum.</translation>
    </message>
    <message>
        <source>The PIN is taken away, at all desks of the centre.</source>
        <translation>De pincode is weg, op alle balies van het centrum.</translation>
    </message>
    <message>
        <source>Has a PIN</source>
        <translation>Heeft een pincode</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Geen pincode</translation>
    </message>
    <message>
        <source>Change the PIN …</source>
        <translation>De pincode veranderen …</translation>
    </message>
    <message>
        <source>Set a PIN …</source>
        <translation>Een pincode kiezen …</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>De pincode weghalen</translation>
    </message>
    <message>
        <source>No PIN is set: whoever sits at a desk may do everything. That is enough for a small centre that never leaves a visitor alone at the screen.</source>
        <translation>Er is geen pincode: wie aan een balie zit, mag alles. Dat volstaat voor een klein centrum dat een bezoeker nooit alleen aan het scherm laat.</translation>
    </message>
    <message>
        <source>Only staff have a PIN. With it one may do everything, as a manager too.</source>
        <translation>Alleen medewerkers hebben een pincode. Wie ze kent, mag alles, ook wat de verantwoordelijke mag.</translation>
    </message>
    <message>
        <source>Only the manager has a PIN. Without it nobody sees notes and reports: give staff one too.</source>
        <translation>Alleen de verantwoordelijke heeft een pincode. Zonder ziet niemand nota’s en meldingen: geef medewerkers er ook een.</translation>
    </message>
    <message>
        <source>Each desk starts as a visitor&apos;s. A PIN opens it until you lock it, or the program ends.</source>
        <translation>Elke balie begint als die van een bezoeker. Een pincode opent ze tot je ze vergrendelt of het programma stopt.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Bezoeker</translation>
    </message>
    <message>
        <source>Searches, reads and prints. Sees nothing that the centre keeps for itself.</source>
        <translation>Zoekt, leest en drukt af. Ziet niets van wat het centrum voor zichzelf bewaart.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Also notes, reports, lists and the centre&apos;s own groups.</source>
        <translation>Ook nota’s, meldingen, lijsten en de eigen groepen van het centrum.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Also backup, numbers for the year, and these PINs.</source>
        <translation>Ook de reservekopie, de cijfers van het jaar en deze pincodes.</translation>
    </message>
    <message>
        <source>A PIN keeps curious eyes away, not somebody who takes the computer. Staff forgot theirs: set a new one here. The manager forgot: %1, on the computer that holds the data.</source>
        <translation>Een pincode houdt nieuwsgierige ogen weg, niet iemand die de computer meeneemt. Zijn medewerkers de hunne vergeten, kies hier een nieuwe. Is de verantwoordelijke de zijne vergeten: %1, op de computer die de gegevens heeft.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Postcode or town of this desk: distances are measured from here</source>
        <translation>Postcode of gemeente van deze balie: van hieruit worden afstanden gemeten</translation>
    </message>
    <message>
        <source>Name of the centre, for handouts</source>
        <translation>Naam van het centrum, voor afgedrukte bladen</translation>
    </message>
    <message>
        <source>Address of the centre, for handouts</source>
        <translation>Adres van het centrum, voor afgedrukte bladen</translation>
    </message>
    <message>
        <source>Opening hours of the centre, for handouts</source>
        <translation>Openingsuren van het centrum, voor afgedrukte bladen</translation>
    </message>
    <message>
        <source>Logo of the centre, for handouts</source>
        <translation>Logo van het centrum, voor afgedrukte bladen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Gegevensbestand</translation>
    </message>
    <message>
        <source>For the visitor alone</source>
        <translation>Voor een bezoeker alleen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The settings are kept, but not the logo: it could not be written.</source>
        <translation>De instellingen zijn bewaard, maar het logo niet: het kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode or town in Belgium.</source>
        <translation>“%1” is geen postcode of gemeente in België.</translation>
    </message>
    <message>
        <source>Type four digits, for example 9000, or leave it empty.</source>
        <translation>Typ vier cijfers, bijvoorbeeld 9000, of laat het leeg.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Zoals op deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>The usual printer of this computer</source>
        <translation>De gewone printer van deze computer</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>For the visitor</source>
        <translation>Voor de bezoeker</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>SimpleOver</name>
    <message>
        <source>Only the staff can close this. “For staff”, at the top, asks for their PIN.</source>
        <translation>Alleen medewerkers kunnen dit sluiten. “Voor medewerkers”, bovenaan, vraagt hun pincode.</translation>
    </message>
</context>
<context>
    <name>SimplePaper</name>
    <message>
        <source>This computer cannot print. Ask the staff.</source>
        <translation>Deze computer kan niet afdrukken. Vraag het aan een medewerker.</translation>
    </message>
    <message>
        <source>Your paper copy is being made …</source>
        <translation>Je blad wordt gemaakt …</translation>
    </message>
    <message>
        <source>The printer is still busy. Wait a moment and try again.</source>
        <translation>De printer is nog bezig. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n bladzijde naar de printer gestuurd</numerusform>
            <numerusform>%n bladzijden naar de printer gestuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>%n bladzijde wordt afgedrukt</numerusform>
            <numerusform>%n bladzijden worden afgedrukt</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer was found. Ask the staff.</source>
        <translation>Er is geen printer gevonden. Vraag het aan een medewerker.</translation>
    </message>
    <message>
        <source>The printer has no paper, or paper is stuck. Ask the staff.</source>
        <translation>De printer heeft geen papier, of er zit papier vast. Vraag het aan een medewerker.</translation>
    </message>
    <message>
        <source>Printing was stopped. Ask the staff.</source>
        <translation>Het afdrukken is gestopt. Vraag het aan een medewerker.</translation>
    </message>
    <message>
        <source>This page could not be made. Ask the staff.</source>
        <translation>Dit blad kon niet gemaakt worden. Vraag het aan een medewerker.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Ask the staff.</source>
        <translation>De printer heeft het blad niet genomen. Vraag het aan een medewerker.</translation>
    </message>
</context>
<context>
    <name>SizeLetters</name>
    <message>
        <source>Usual text</source>
        <translation>Gewone letters</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Grootste letters</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Address or folder of the publisher</source>
        <translation>Adres of map van de uitgever</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>no address: this computer asks nobody</source>
        <translation>geen adres: deze computer vraagt niets</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Kies een map …</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Geen adres</translation>
    </message>
    <message>
        <source>An address begins with https:// and the name of a host.</source>
        <translation>Een adres begint met https:// en de naam van een server.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
</context>
<context>
    <name>StaffKeys</name>
    <message>
        <source>This is a group of your own centre: change it yourself, under Our centre.</source>
        <translation>Dit is een groep van je eigen centrum: wijzig ze zelf, onder Ons centrum.</translation>
    </message>
    <message>
        <source>This group is no longer listed: there is nothing to report.</source>
        <translation>Deze groep staat niet meer in de gids: er is niets te melden.</translation>
    </message>
    <message>
        <source>Kept: you called, and everything is right.</source>
        <translation>Bewaard: je belde, en alles klopt.</translation>
    </message>
    <message>
        <source>Reported. Your colleagues see it here at once.</source>
        <translation>Gemeld. Je collega’s zien het hier meteen.</translation>
    </message>
    <message>
        <source>The note is kept, for your team only.</source>
        <translation>De nota is bewaard, alleen voor je team.</translation>
    </message>
    <message>
        <source>A colleague changed this note at the same time. Both are kept.</source>
        <translation>Een collega wijzigde deze nota op hetzelfde moment. Allebei zijn ze bewaard.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What you typed is still there: press %1.</source>
        <translation>Wat je typte is er nog: druk op %1.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>De nota is verwijderd.</translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <source>How to update</source>
        <translation>Zo vernieuw je het</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>What would help you?</source>
        <translation>Wat zou je helpen?</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Zeg het in je eigen woorden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Or choose what comes closest</source>
        <translation>Of kies wat er het best bij past</translation>
    </message>
    <message>
        <source>I lost someone</source>
        <translation>Ik heb iemand verloren</translation>
    </message>
    <message>
        <source>I feel alone</source>
        <translation>Ik voel me alleen</translation>
    </message>
    <message>
        <source>Worry and fear</source>
        <translation>Zorgen en angst</translation>
    </message>
    <message>
        <source>I feel low</source>
        <translation>Ik voel me somber</translation>
    </message>
    <message>
        <source>Drink, drugs or gambling</source>
        <translation>Drank, drugs of gokken</translation>
    </message>
    <message>
        <source>Someone close is unwell</source>
        <translation>Een naaste is ziek</translation>
    </message>
    <message>
        <source>There is violence</source>
        <translation>Er is geweld</translation>
    </message>
    <message>
        <source>A long illness</source>
        <translation>Een lange ziekte</translation>
    </message>
    <message>
        <source>New in Belgium</source>
        <translation>Nieuw in België</translation>
    </message>
    <message>
        <source>Type a few words first, or choose one of the cards below.</source>
        <translation>Typ eerst een paar woorden, of kies een van de kaarten hieronder.</translation>
    </message>
</context>
<context>
    <name>StickRow</name>
    <message>
        <source>A stick with these data, whole and signed, renews another centre without a network.</source>
        <translation>Een stick met deze gegevens, volledig en ondertekend, vernieuwt een ander centrum zonder netwerk.</translation>
    </message>
    <message>
        <source>Write a stick …</source>
        <translation>Een stick schrijven …</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Kies de stick</translation>
    </message>
</context>
<context>
    <name>StickWatch</name>
    <message>
        <source>A stick with newer data is plugged in.</source>
        <translation>Er is een stick met nieuwere gegevens ingestoken.</translation>
    </message>
    <message>
        <source>Renew from the stick</source>
        <translation>Vernieuwen vanaf de stick</translation>
    </message>
</context>
<context>
    <name>SyncNotice</name>
    <message>
        <source>The new data hold far fewer entries than now. Nothing is taken over before you say so.</source>
        <translation>In de nieuwe gegevens staat veel minder dan nu. Er wordt niets overgenomen voor je het zegt.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk het</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>New data</source>
        <translation>Nieuwe gegevens</translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Praat nu met iemand</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Op papier</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Healing Desktop</source>
        <translation>Healing Desktop</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Eenvoudig</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Zoals op deze computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
</context>
<context>
    <name>TrayDesk</name>
    <message numerus="yes">
        <source>%1: %n handout(s) in the tray</source>
        <translation>
            <numerusform>%1: %n blad in het mandje</numerusform>
            <numerusform>%1: %n bladen in het mandje</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the tray</source>
        <translation>Het mandje openen</translation>
    </message>
    <message>
        <source>Keep as a list</source>
        <translation>Bewaren als lijst</translation>
    </message>
    <message>
        <source>Kept in place of the list of this name: %1</source>
        <translation>Bewaard in plaats van de lijst met deze naam: %1</translation>
    </message>
    <message>
        <source>Kept as a list: %1</source>
        <translation>Bewaard als lijst: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) of the tray are no longer in the directory and will not be printed: %1</source>
        <translation>
            <numerusform>%n blad van het mandje staat niet meer in de gids en wordt niet afgedrukt: %1</numerusform>
            <numerusform>%n bladen van het mandje staan niet meer in de gids en worden niet afgedrukt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) of the tray are no longer listed; the paper says so: %1</source>
        <translation>
            <numerusform>%n blad van het mandje gaat over iets dat niet meer in de gids staat; het blad zegt dat ook: %1</numerusform>
            <numerusform>%n bladen van het mandje gaan over iets dat niet meer in de gids staat; het blad zegt dat ook: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>To print, in this order</source>
        <translation>Af te drukken, in deze volgorde</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Naar voren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Naar achteren</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Wegnemen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>Het mandje leegmaken</translation>
    </message>
    <message>
        <source>Keep as a list …</source>
        <translation>Bewaren als lijst …</translation>
    </message>
    <message>
        <source>Lists …</source>
        <translation>Lijsten …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Afdrukken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Tray: %n handout(s)</source>
        <translation>
            <numerusform>Mandje: %n blad</numerusform>
            <numerusform>Mandje: %n bladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to print yet. In the list of groups, Ins adds the one that is chosen.</source>
        <translation>Nog niets af te drukken. In de lijst met groepen voegt Ins de gekozen groep toe.</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) no longer in the directory, will not be printed</source>
        <translation>
            <numerusform>%n blad staat niet meer in de gids en wordt niet afgedrukt</numerusform>
            <numerusform>%n bladen staan niet meer in de gids en worden niet afgedrukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s), one after the other</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen, het ene na het andere</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the directory</source>
        <translation>Staat niet meer in de gids</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Niet meer in de gids</translation>
    </message>
    <message>
        <source>beside it %1</source>
        <translation>daarnaast %1</translation>
    </message>
    <message>
        <source>%1: now number %2</source>
        <translation>%1: nu nummer %2</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Weggenomen: %1</translation>
    </message>
    <message>
        <source>The tray is empty.</source>
        <translation>Het mandje is leeg.</translation>
    </message>
    <message numerus="yes">
        <source>As it was before. %n handout(s) in the tray.</source>
        <translation>
            <numerusform>Zoals het was. %n blad in het mandje.</numerusform>
            <numerusform>Zoals het was. %n bladen in het mandje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayItemChoices</name>
    <message>
        <source>As chosen when printing</source>
        <translation>Zoals bij het afdrukken</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Tweede taal ernaast</translation>
    </message>
    <message>
        <source>All the others the same way</source>
        <translation>Alle andere ook zo</translation>
    </message>
</context>
<context>
    <name>TrayKeys</name>
    <message numerus="yes">
        <source>In the tray: %n handout(s)</source>
        <translation>
            <numerusform>In het mandje: %n blad</numerusform>
            <numerusform>In het mandje: %n bladen</numerusform>
        </translation>
    </message>
    <message>
        <source>This one is in the tray already. Open the tray for more copies.</source>
        <translation>Dit ligt al in het mandje. Open het mandje voor meer exemplaren.</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>A colleague changed this at the same time. Look again.</source>
        <translation>Een collega wijzigde dit op hetzelfde moment. Kijk nog eens.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>This desk then stays open for you until you choose “Lock”, or the program ends.</source>
        <translation>Daarna blijft deze balie open tot je “Vergrendelen” kiest of het programma stopt.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Je pincode</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new PIN for staff under “Our centre”.</source>
        <translation>Vergeten? De verantwoordelijke kiest een nieuwe pincode voor medewerkers onder “Ons centrum”.</translation>
    </message>
    <message>
        <source>This is for the manager of the centre</source>
        <translation>Dit is voor de verantwoordelijke van het centrum</translation>
    </message>
    <message>
        <source>This is for the staff of the centre</source>
        <translation>Dit is voor de medewerkers van het centrum</translation>
    </message>
    <message>
        <source>This is the PIN of staff; here that of the manager is needed.</source>
        <translation>Dit is de pincode van medewerkers; hier is die van de verantwoordelijke nodig.</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Ready for the next visitor</source>
        <translation>Klaar voor de volgende bezoeker</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>This desk is for visitors only</source>
        <translation>Deze balie is alleen voor bezoekers</translation>
    </message>
    <message>
        <source>When nobody touches the screen, erase what the visitor left after</source>
        <translation>Als niemand het scherm aanraakt, wis wat de bezoeker achterliet na</translation>
    </message>
    <message>
        <source>Before that it counts down for 60 seconds; any key or click stops it. “Never” is for somebody who needs more time, with one of you near: else the next visitor sees what the last one asked.</source>
        <translation>Eerst telt het scherm 60 seconden af; elke toets of klik stopt dat. “Nooit” is voor iemand die meer tijd nodig heeft, met één van jullie in de buurt: anders ziet de volgende bezoeker wat de vorige vroeg.</translation>
    </message>
    <message>
        <source>Visitors print one sheet at a time, on the printer chosen above, without being asked. This keeps them in the program, not off the computer: give it an account that can do nothing else.</source>
        <translation>Bezoekers drukken één blad tegelijk af, op de printer hierboven, zonder dat er iets gevraagd wordt. Dit houdt hen in het programma, niet weg van de computer: geef die een account dat niets anders kan.</translation>
    </message>
    <message>
        <source>Only the manager of the centre changes this.</source>
        <translation>Alleen de verantwoordelijke van het centrum verandert dit.</translation>
    </message>
    <message>
        <source>Open with the PIN …</source>
        <translation>Openen met de pincode …</translation>
    </message>
    <message>
        <source>For this there must be a PIN first: without one, whoever comes leaves the screen again.</source>
        <translation>Daarvoor is eerst een pincode nodig: zonder pincode gaat wie komt zo weer van dit scherm weg.</translation>
    </message>
    <message>
        <source>Set a PIN …</source>
        <translation>Een pincode kiezen …</translation>
    </message>
    <message>
        <source>The program then starts as “For the visitor alone”, on the whole screen. Staff leave it with their PIN; nobody else can close it.</source>
        <translation>Het programma start dan als “Voor een bezoeker alleen”, op het hele scherm. Medewerkers gaan eruit met hun pincode; niemand anders kan het sluiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message numerus="yes">
        <source>%n change(s) of this desk wait for it.</source>
        <translation>
            <numerusform>%n wijziging van deze balie wacht erop.</numerusform>
            <numerusform>%n wijzigingen van deze balie wachten erop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>“%1” is not a postcode or a town that we know.</source>
        <translation>“%1” is geen postcode of gemeente die we kennen.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>“%1” staat niet in de lijst.</translation>
    </message>
    <message>
        <source>Watch something else</source>
        <translation>Volg nog iets</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>Wat wil je volgen?</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter. One of them is enough.</source>
        <translation>Typ enkele letters en druk op Enter. Eén ervan is genoeg.</translation>
    </message>
    <message>
        <source>Near this place</source>
        <translation>Bij deze plaats</translation>
    </message>
    <message>
        <source>A postcode or a town. Empty: anywhere.</source>
        <translation>Een postcode of gemeente. Leeg: overal.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>One of them is enough. Empty: any.</source>
        <translation>Eén ervan is genoeg. Leeg: alle talen.</translation>
    </message>
    <message>
        <source>Watch this</source>
        <translation>Volg dit</translation>
    </message>
</context>
<context>
    <name>WatchNotice</name>
    <message>
        <source>See what is new</source>
        <translation>Bekijk wat nieuw is</translation>
    </message>
    <message>
        <source>Printing is not available in this installation.</source>
        <translation>Afdrukken kan niet in deze installatie.</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Give it another name</source>
        <translation>Geef het een andere naam</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Niet meer volgen</translation>
    </message>
</context>
<context>
    <name>WatchSection</name>
    <message>
        <source>Watch list</source>
        <translation>Volglijst</translation>
    </message>
    <message>
        <source>When new data come, the program tells you what is new for these.</source>
        <translation>Als er nieuwe gegevens zijn, zegt het programma wat hiervoor nieuw is.</translation>
    </message>
    <message>
        <source>Choose what matters to you: a theme, a place, a language. When new data come, the program tells you what is new for you. You can print it each month, as a newsletter of your own.</source>
        <translation>Kies wat voor jullie telt: een thema, een plaats, een taal. Als er nieuwe gegevens zijn, zegt het programma wat nieuw is voor jullie. Je kunt het elke maand afdrukken, als een eigen nieuwsbrief.</translation>
    </message>
    <message>
        <source>On the watch list: %1</source>
        <translation>Op de volglijst: %1</translation>
    </message>
    <message>
        <source>The name is kept.</source>
        <translation>De naam is bewaard.</translation>
    </message>
    <message>
        <source>Off the watch list: %1</source>
        <translation>Van de volglijst: %1</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Any day, any language</source>
        <translation>Om het even welke dag en taal</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Iets anders vragen</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Praat nu met iemand</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Just type what you hear</source>
        <translation>Typ gewoon wat je hoort</translation>
    </message>
    <message>
        <source>A theme, a postcode or town, a language, a day. A few letters are enough, in any order.</source>
        <translation>Een thema, een postcode of gemeente, een taal, een dag. Een paar letters volstaan, in eender welke volgorde.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>grief 9000</source>
        <translation>rouw 9000</translation>
    </message>
    <message>
        <source>anxiety Antwerpen free</source>
        <translation>angst Antwerpen gratis</translation>
    </message>
    <message>
        <source>women 1030 fr</source>
        <translation>vrouwen 1030 fr</translation>
    </message>
    <message>
        <source>Not sure what to look for?</source>
        <translation>Weet je niet goed wat je zoekt?</translation>
    </message>
    <message>
        <source>This list helps you find a group. It is not treatment.</source>
        <translation>Deze lijst helpt je een groep te vinden. Het is geen behandeling.</translation>
    </message>
</context>
<context>
    <name>WhenStep</name>
    <message>
        <source>When can you come?</source>
        <translation>Wanneer kun je komen?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welke taal?</translation>
    </message>
    <message>
        <source>Show groups</source>
        <translation>Toon groepen</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Overdag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>’s Avonds</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>In het weekend</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>From home, online</source>
        <translation>Thuis, online</translation>
    </message>
</context>
<context>
    <name>WhereKept</name>
    <message>
        <source>Everything stays in your centre</source>
        <translation>Alles blijft in jullie centrum</translation>
    </message>
    <message>
        <source>The settings lie in this folder. Notes and lists go to the server of your centre, %1.</source>
        <translation>De instellingen staan in deze map. Notities en lijsten gaan naar de server van jullie centrum, %1.</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles blijft op deze computer</translation>
    </message>
    <message>
        <source>What you keep, such as settings, notes and lists, lies in this folder. Nothing is sent.</source>
        <translation>Wat je bewaart, zoals instellingen, notities en lijsten, staat in deze map. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>The groups are in the program already: you can search and print at once, without internet.</source>
        <translation>De groepen zitten al in het programma: je kunt meteen zoeken en afdrukken, zonder internet.</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Where do you live?</source>
        <translation>Waar woon je?</translation>
    </message>
    <message>
        <source>Your postcode, or the name of your town</source>
        <translation>Je postcode, of de naam van je gemeente</translation>
    </message>
    <message>
        <source>Erase last</source>
        <translation>Wis laatste</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Groups everywhere in Belgium</source>
        <translation>Groepen overal in België</translation>
    </message>
    <message>
        <source>Type your postcode first, or choose Skip.</source>
        <translation>Typ eerst je postcode, of kies Overslaan.</translation>
    </message>
    <message>
        <source>We do not know “%1”. Type the four digits of your postcode, or the name of your town.</source>
        <translation>We kennen ‘%1’ niet. Typ de vier cijfers van je postcode, of de naam van je gemeente.</translation>
    </message>
</context>
</TS>
