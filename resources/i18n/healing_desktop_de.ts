<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_BE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Healing Desktop</source>
        <translation>Healing Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1, directory %2</source>
        <translation>Version %1, Verzeichnis %2</translation>
    </message>
    <message>
        <source>Program: MIT licence. Directory and texts: CC BY 4.0.</source>
        <translation>Programm: MIT-Lizenz. Verzeichnis und Texte: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License. Icons: Lucide, ISC licence.</source>
        <translation>Schriften: Noto, SIL Open Font License. Symbole: Lucide, ISC-Lizenz.</translation>
    </message>
    <message>
        <source>Window: Qt and Qt for Python, LGPL 3; you may replace these libraries.</source>
        <translation>Fenster: Qt und Qt for Python, LGPL 3; Sie dürfen diese Bibliotheken austauschen.</translation>
    </message>
    <message>
        <source>Places: Statbel and GeoNames, CC BY 4.0. Outlines: NGI/IGN, CC BY 4.0, and Natural Earth, public domain.</source>
        <translation>Orte: Statbel und GeoNames, CC BY 4.0. Umrisse: NGI/IGN, CC BY 4.0, und Natural Earth, gemeinfrei.</translation>
    </message>
    <message>
        <source>Street map packs: © OpenStreetMap contributors, ODbL.</source>
        <translation>Straßenkarten: © OpenStreetMap-Mitwirkende, ODbL.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mehr Auswahl</translation>
    </message>
    <message>
        <source>Other order: nearest or next meeting</source>
        <translation>Andere Reihenfolge: das Nächste oder das nächste Treffen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>My region</source>
        <translation>Meine Region</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Make this part wider</source>
        <translation>Diesen Teil breiter machen</translation>
    </message>
    <message>
        <source>Make this part narrower</source>
        <translation>Diesen Teil schmaler machen</translation>
    </message>
    <message>
        <source>Not right? Report it</source>
        <translation>Stimmt nicht? Melden</translation>
    </message>
    <message>
        <source>Crisis card</source>
        <translation>Notfallkarte</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notiz für das Team</translation>
    </message>
    <message>
        <source>Back to the search box</source>
        <translation>Zurück zum Suchfeld</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>List or booklet</source>
        <translation>Liste oder Heft</translation>
    </message>
    <message>
        <source>Into the tray</source>
        <translation>In die Mappe</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Meetings for a calendar</source>
        <translation>Treffen für einen Kalender</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Print what is new this month</source>
        <translation>Drucken, was diesen Monat neu ist</translation>
    </message>
    <message>
        <source>Library: articles to read</source>
        <translation>Bibliothek: Artikel zum Lesen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Which group fits me?</source>
        <translation>Welche Gruppe passt zu mir?</translation>
    </message>
    <message>
        <source>New data</source>
        <translation>Neue Daten</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>Unser Zentrum</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>A group of our own</source>
        <translation>Eine eigene Gruppe</translation>
    </message>
    <message>
        <source>For the visitor alone</source>
        <translation>Für Besucher allein am Bildschirm</translation>
    </message>
    <message>
        <source>Hide this screen</source>
        <translation>Bildschirm verbergen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ArticleLines</name>
    <message>
        <source>To read</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>For staff</source>
        <translation>Für Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>ArticleStep</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Auf Papier</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Choose the stick or folder for the backup</source>
        <translation>Wählen Sie den Stick oder Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Wählen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Es wurde noch keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Letzte Sicherung: %1</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Die Sicherung wird gemacht …</translation>
    </message>
    <message>
        <source>Putting the backup in place …</source>
        <translation>Die Sicherung wird zurückgespielt …</translation>
    </message>
    <message>
        <source>Made, opened and compared: %1.</source>
        <translation>Gemacht, geöffnet und verglichen: %1.</translation>
    </message>
    <message>
        <source>In place now: %1. What was here before is kept as a backup too.</source>
        <translation>Jetzt zurückgespielt: %1. Was vorher hier war, ist ebenfalls als Sicherung aufbewahrt.</translation>
    </message>
    <message>
        <source>Once a week this program makes one by itself and keeps the last eight. Now and then, put one on a stick: it helps when this computer is lost, and opens on any other one.</source>
        <translation>Jede Woche macht dieses Programm von selbst eine und behält die letzten acht. Legen Sie ab und zu eine auf einen Stick: Sie hilft, wenn dieser Computer verloren geht, und öffnet sich auf jedem anderen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>On a stick …</source>
        <translation>Auf einen Stick …</translation>
    </message>
    <message>
        <source>The way back …</source>
        <translation>Doch zurück …</translation>
    </message>
    <message>
        <source>Something went wrong, or this is a new computer?</source>
        <translation>Etwas schiefgegangen oder ein neuer Computer?</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Eine Sicherung zurückspielen …</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Wo die Sicherungen liegen</translation>
    </message>
</context>
<context>
    <name>CentreNotice</name>
    <message>
        <source>A colleague changed the same as you. Both versions are kept until you choose.</source>
        <translation>Jemand aus dem Team hat dasselbe geändert wie Sie. Beide Fassungen bleiben, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>Unser Zentrum</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) wait for your choice.</source>
        <translation>
            <numerusform>Noch %n Änderung wartet auf Ihre Wahl.</numerusform>
            <numerusform>Noch %n Änderungen warten auf Ihre Wahl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CentreOver</name>
    <message>
        <source>Locked. What the centre keeps opens again with a PIN.</source>
        <translation>Gesperrt. Was das Zentrum aufbewahrt, öffnet sich wieder mit einer PIN.</translation>
    </message>
</context>
<context>
    <name>CentrePage</name>
    <message>
        <source>Our groups</source>
        <translation>Unsere Gruppen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Numbers for the year</source>
        <translation>Zahlen für das Jahr</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>Wer darf was</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>Unser Zentrum</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>This part opens with the PIN of the manager.</source>
        <translation>Dieser Teil öffnet sich mit der PIN der Leitung.</translation>
    </message>
    <message>
        <source>Open with the PIN …</source>
        <translation>Mit der PIN öffnen …</translation>
    </message>
</context>
<context>
    <name>CentreReminder</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>“%1”, a group of our own, is listed until %2 only.</source>
        <translation>„%1“, eine eigene Gruppe, steht nur noch bis %2 in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of our own are soon listed no more, first “%1”, on %2.</source>
        <translation>
            <numerusform>%n eigene Gruppe verschwindet bald aus der Liste: „%1“, am %2.</numerusform>
            <numerusform>%n eigene Gruppen verschwinden bald aus der Liste, zuerst „%1“, am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weekly backup could not be made.</source>
        <translation>Die wöchentliche Sicherung konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>There is no backup of what the centre keeps.</source>
        <translation>Es gibt keine Sicherung von dem, was das Zentrum aufbewahrt.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Die letzte Sicherung ist vom %1.</translation>
    </message>
</context>
<context>
    <name>ChipsRow</name>
    <message>
        <source>take away; arrow down: change</source>
        <translation>wegnehmen; Pfeil nach unten: ändern</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>A colleague changed the same</source>
        <translation>Jemand aus dem Team hat dasselbe geändert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>My colleague&apos;s</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beiden gleich</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep my colleague&apos;s</source>
        <translation>Die andere behalten</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später wählen</translation>
    </message>
    <message>
        <source>Two of you changed this at the same time. Choose which one stays; the other one goes.</source>
        <translation>Zwei haben dies gleichzeitig geändert. Wählen Sie, welche Fassung bleibt; die andere verschwindet.</translation>
    </message>
    <message>
        <source>In words the two are the same; they differ in something that is not shown.</source>
        <translation>In Worten sind beide gleich; sie unterscheiden sich in etwas, das man nicht sieht.</translation>
    </message>
</context>
<context>
    <name>ConflictReader</name>
    <message>
        <source>Taken away</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <source>There or not</source>
        <translation>Noch da oder nicht</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Our group %1</source>
        <translation>Unsere Gruppe %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notiz über %1</translation>
    </message>
    <message>
        <source>Report about %1</source>
        <translation>Meldung über %1</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Beobachtet %1</translation>
    </message>
    <message>
        <source>Numbers of %1</source>
        <translation>Zahlen von %1</translation>
    </message>
    <message>
        <source>Choice of the centre</source>
        <translation>Wahl des Zentrums</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Listed until</source>
        <translation>In der Liste bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Was gemeldet ist</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>another PIN</source>
        <translation>eine andere PIN</translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message numerus="yes">
        <source>In %n second(s) everything here will be erased.</source>
        <translation>
            <numerusform>In %n Sekunde wird hier alles gelöscht.</numerusform>
            <numerusform>In %n Sekunden wird hier alles gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>When the seconds are over, everything you typed is erased. Press any key to go on.</source>
        <translation>Wenn die Sekunden um sind, wird alles gelöscht, was Sie getippt haben. Drücken Sie eine Taste, um weiterzumachen.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n group(s) of our own</source>
        <translation>
            <numerusform>%n eigene Gruppe</numerusform>
            <numerusform>%n eigene Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n Liste</numerusform>
            <numerusform>%n Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched subject(s)</source>
        <translation>
            <numerusform>%n beobachtetes Thema</numerusform>
            <numerusform>%n beobachtete Themen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Press a key or click to go on.</source>
        <translation>Drücken Sie eine Taste oder klicken Sie, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Press Enter to go on.</source>
        <translation>Drücken Sie die Eingabetaste, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The screen is hidden</source>
        <translation>Der Bildschirm ist verborgen</translation>
    </message>
</context>
<context>
    <name>CrisisCard</name>
    <message>
        <source>Print this card</source>
        <translation>Diese Karte drucken</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Notrufnummern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>Danger now</source>
        <translation>Unmittelbare Gefahr</translation>
    </message>
    <message>
        <source>for staff</source>
        <translation>für Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>DangerLines</name>
    <message>
        <source>You can call now</source>
        <translation>Sie können jetzt anrufen</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>A newer file, from a USB stick</source>
        <translation>Eine neuere Datei, von einem USB-Stick</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>With a USB stick</source>
        <translation>Mit einem USB-Stick</translation>
    </message>
    <message>
        <source>Address, and how often</source>
        <translation>Adresse, und wie oft</translation>
    </message>
    <message>
        <source>For another centre</source>
        <translation>Für ein anderes Zentrum</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for a stick with the newest data.</source>
        <translation>Bitten Sie, wer Ihnen dieses Programm gab, um einen Stick mit den neuesten Daten.</translation>
    </message>
    <message>
        <source>Put the stick into this computer.</source>
        <translation>Stecken Sie den Stick in diesen Computer.</translation>
    </message>
    <message>
        <source>Choose “From a folder or stick …” above, and then the stick.</source>
        <translation>Wählen Sie oben „Aus einem Ordner oder von einem Stick …“ und dann den Stick.</translation>
    </message>
    <message>
        <source>The program checks what is on it. When it is not whole, everything stays as it is.</source>
        <translation>Das Programm prüft, was darauf ist. Ist es nicht vollständig, bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for the newest data file, on a USB stick.</source>
        <translation>Fragen Sie nach der neuesten Datendatei auf einem USB-Stick, dort wo Sie dieses Programm bekommen haben.</translation>
    </message>
    <message>
        <source>Copy the file from the stick to this computer.</source>
        <translation>Kopieren Sie die Datei vom Stick auf diesen Computer.</translation>
    </message>
    <message>
        <source>Open the settings and choose the file under “Data file”.</source>
        <translation>Öffnen Sie die Einstellungen und wählen Sie die Datei unter „Datendatei“.</translation>
    </message>
    <message>
        <source>The program checks the file. When it is not whole, the one before stays in use.</source>
        <translation>Das Programm prüft die Datei. Ist sie beschädigt, bleibt die vorige in Gebrauch.</translation>
    </message>
    <message>
        <source>Telephone lines</source>
        <translation>Telefonlinien</translation>
    </message>
    <message>
        <source>All were checked in the last three months.</source>
        <translation>Alle wurden in den letzten drei Monaten geprüft.</translation>
    </message>
</context>
<context>
    <name>DataSourceField</name>
    <message>
        <source>the directory that came with this program</source>
        <translation>das mitgelieferte Verzeichnis</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Use the program&apos;s own</source>
        <translation>Das eigene des Programms nehmen</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Eine Datendatei wählen</translation>
    </message>
    <message>
        <source>Data files (*.db)</source>
        <translation>Datendateien (*.db)</translation>
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
        <translation>Eine Gruppe finden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing is not available in this installation.</source>
        <translation>Drucken ist in dieser Installation nicht möglich.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>The server of the centre does not answer. You can go on.</source>
        <translation>Der Server des Zentrums antwortet nicht. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The server of the centre answers again.</source>
        <translation>Der Server des Zentrums antwortet wieder.</translation>
    </message>
    <message>
        <source>It has not answered since %1.</source>
        <translation>Er antwortet nicht mehr seit %1.</translation>
    </message>
    <message>
        <source>It does not let this desk in: look at the password in its address.</source>
        <translation>Er lässt diesen Arbeitsplatz nicht hinein: Prüfen Sie das Passwort in seiner Adresse.</translation>
    </message>
    <message>
        <source>It wants a newer version of this program than this desk has.</source>
        <translation>Er verlangt eine neuere Version dieses Programms, als dieser Arbeitsplatz hat.</translation>
    </message>
    <message>
        <source>It has no room left.</source>
        <translation>Er hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Its database is damaged. Ask whoever looks after it.</source>
        <translation>Seine Datenbank ist beschädigt. Fragen Sie, wer sich darum kümmert.</translation>
    </message>
</context>
<context>
    <name>DesksSection</name>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>All that the centre keeps is on its server. All desks see the same.</source>
        <translation>Alles, was das Zentrum aufbewahrt, liegt auf seinem Server. Alle Arbeitsplätze sehen dasselbe.</translation>
    </message>
    <message>
        <source>All that the centre keeps is in one file on this computer.</source>
        <translation>Alles, was das Zentrum aufbewahrt, liegt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>Only this desk uses it.</source>
        <translation>Nur dieser Arbeitsplatz benutzt sie.</translation>
    </message>
    <message>
        <source>You can go on: this desk has all of it, and keeps what you change until then.</source>
        <translation>Sie können weiterarbeiten: Dieser Arbeitsplatz hat alles und behält bis dahin, was Sie ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this desk, which a colleague changed too, wait for your choice.</source>
        <translation>
            <numerusform>%n Änderung dieses Arbeitsplatzes, die auch jemand anderes machte, wartet auf Ihre Wahl:</numerusform>
            <numerusform>%n Änderungen dieses Arbeitsplatzes, die auch jemand anderes machte, warten auf Ihre Wahl. Die erste:</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever looks after your computers makes an empty PostgreSQL database on one that is always on.</source>
        <translation>Wer sich um Ihre Computer kümmert, legt eine leere PostgreSQL-Datenbank auf einem an, der immer läuft.</translation>
    </message>
    <message>
        <source>On each desk, set %1 to its address: %2</source>
        <translation>Setzen Sie an jedem Arbeitsplatz %1 auf ihre Adresse: %2</translation>
    </message>
    <message>
        <source>On the desk that holds the data now, once: %1</source>
        <translation>Einmal, an dem Arbeitsplatz, der die Daten jetzt hat: %1</translation>
    </message>
    <message>
        <source>Start the program anew on each desk. From then on all see the same within two seconds.</source>
        <translation>Starten Sie das Programm an jedem Arbeitsplatz neu. Von da an sehen alle innerhalb von zwei Sekunden dasselbe.</translation>
    </message>
    <message>
        <source>Back to one desk: take the setting away, and %1</source>
        <translation>Zurück zu einem Arbeitsplatz: Nehmen Sie die Einstellung weg, und %1</translation>
    </message>
    <message>
        <source>Look at both and choose …</source>
        <translation>Beide ansehen und wählen …</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Mehrere Plätze</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n more time(s) Shift hides this screen</source>
        <translation>
            <numerusform>Noch %n Mal Umschalt verbirgt diesen Bildschirm</numerusform>
            <numerusform>Noch %n Mal Umschalt verbirgt diesen Bildschirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingBox</name>
    <message>
        <source>This may fit you</source>
        <translation>Das passt vielleicht zu Ihnen</translation>
    </message>
    <message>
        <source>Every kind may fit you</source>
        <translation>Jede Art kann zu Ihnen passen</translation>
    </message>
    <message>
        <source>No kind has all that you answered. Left aside here: %1.</source>
        <translation>Keine Art hat alles, was Sie geantwortet haben. Hier beiseitegelassen: %1.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>This directory has nothing of the kind at the moment.</source>
        <translation>Dieses Verzeichnis hat so etwas zurzeit nicht.</translation>
    </message>
    <message>
        <source>Nothing is found without your answers either: change the words in the search box.</source>
        <translation>Auch ohne Ihre Antworten wird nichts gefunden: Ändern Sie die Wörter im Suchfeld.</translation>
    </message>
    <message>
        <source>You can take back what you answered about: %1.</source>
        <translation>Sie können zurücknehmen, was Sie hierzu geantwortet haben: %1.</translation>
    </message>
    <message>
        <source>A group is not less than individual sessions. Yet sitting with others may be too much now, or there is something that you do not want to say in front of others. Then individual sessions are a better beginning. Your doctor or a psychologist can choose with you.</source>
        <translation>Eine Gruppe ist nicht weniger als Einzelgespräche. Doch vielleicht ist es jetzt zu viel, bei anderen zu sitzen, oder es gibt etwas, das Sie nicht vor anderen sagen wollen. Dann sind Einzelgespräche ein besserer Anfang. Ihr Arzt oder ein Psychologe kann mit Ihnen wählen.</translation>
    </message>
    <message>
        <source>Individual sessions first?</source>
        <translation>Zuerst Einzelgespräche?</translation>
    </message>
    <message>
        <source>Therapy treats, a support group accompanies. For treatment, ask your doctor or a psychologist. My region shows who helps near you.</source>
        <translation>Therapie behandelt, eine Selbsthilfegruppe begleitet. Fragen Sie für eine Behandlung Ihren Arzt oder einen Psychologen. Meine Region zeigt, wer in Ihrer Nähe hilft.</translation>
    </message>
    <message>
        <source>Looking for treatment?</source>
        <translation>Suchen Sie Behandlung?</translation>
    </message>
    <message numerus="yes">
        <source>Show %n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis zeigen</numerusform>
            <numerusform>%n Ergebnisse zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it back and show %n result(s)</source>
        <translation>
            <numerusform>Zurücknehmen und %n Ergebnis zeigen</numerusform>
            <numerusform>Zurücknehmen und %n Ergebnisse zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>EntryArticles</name>
    <message>
        <source>To read about this</source>
        <translation>Dazu lesen</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>For this region</source>
        <translation>In dieser Gegend</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>ErasedStep</name>
    <message>
        <source>Nothing of yours is left on this computer</source>
        <translation>Auf diesem Computer ist nichts mehr von Ihnen</translation>
    </message>
    <message>
        <source>What you asked, where you live, what you read and what you copied: this program has erased it all.</source>
        <translation>Was Sie gefragt, wo Sie wohnen, was Sie gelesen und was Sie kopiert haben: dieses Programm hat alles gelöscht.</translation>
    </message>
    <message>
        <source>A printer, and the computer itself, may remember that something was printed. Take your paper with you, and tell the staff if you want to be sure.</source>
        <translation>Ein Drucker und der Computer selbst können sich merken, dass etwas gedruckt wurde. Nehmen Sie Ihr Papier mit, und sagen Sie es dem Personal, wenn Sie sicher sein möchten.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
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
        <translation>Art der Gruppe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>There or online</source>
        <translation>Vor Ort oder online</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>Wie mitmachen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Wer leitet</translation>
    </message>
    <message>
        <source>Groups or organisations</source>
        <translation>Gruppen oder Organisationen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Das Nächste zuerst</translation>
    </message>
    <message>
        <source>Next meeting first</source>
        <translation>Das nächste Treffen zuerst</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mehr Auswahl</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Choices with how many there are</source>
        <translation>Auswahl mit Anzahl</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Nächstes</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>What is needed? Theme, place, language, day: in any order</source>
        <translation>Was wird gesucht? Thema, Ort, Sprache, Tag: in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>Was wird gesucht?</translation>
    </message>
    <message>
        <source>for example: grief 9000</source>
        <translation>zum Beispiel: Trauer 4700</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Name of your centre, if you like</source>
        <translation>Name Ihres Zentrums, wenn Sie möchten</translation>
    </message>
    <message>
        <source>It stands on what you print. You can fill it in later, in the settings.</source>
        <translation>Er steht auf allem, was Sie drucken. Sie können ihn auch später in den Einstellungen eintragen.</translation>
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
        <translation>Bei Gefahr oder in einer Krise ist eine Gruppe jetzt nicht der richtige Ort: Rufen Sie zuerst %1 oder Ihren Arzt an.</translation>
    </message>
    <message>
        <source>Which group fits me?</source>
        <translation>Welche Gruppe passt zu mir?</translation>
    </message>
    <message>
        <source>No test, no score. Skip what you do not know, and change it whenever you like.</source>
        <translation>Kein Test, keine Punkte. Überspringen Sie, was Sie nicht wissen, und ändern Sie es, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read more about choosing</source>
        <translation>Mehr zum Auswählen lesen</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
</context>
<context>
    <name>FitsWords</name>
    <message>
        <source>Last question</source>
        <translation>Letzte Frage</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>What do I want most?</source>
        <translation>Was will ich am meisten?</translation>
    </message>
    <message>
        <source>You need no diagnosis. Choose what weighs most today.</source>
        <translation>Sie brauchen keine Diagnose. Wählen Sie, was heute am schwersten wiegt.</translation>
    </message>
    <message>
        <source>How much do I want to talk?</source>
        <translation>Wie viel will ich reden?</translation>
    </message>
    <message>
        <source>You may always say nothing.</source>
        <translation>Schweigen dürfen Sie immer.</translation>
    </message>
    <message>
        <source>How much time and strength do I have?</source>
        <translation>Wie viel Zeit und Kraft habe ich?</translation>
    </message>
    <message>
        <source>You may always stop.</source>
        <translation>Aufhören dürfen Sie immer.</translation>
    </message>
    <message>
        <source>Online or in a room?</source>
        <translation>Online oder in einem Raum?</translation>
    </message>
    <message>
        <source>Online you need a quiet place where nobody can hear you. Neither is better for everybody.</source>
        <translation>Online brauchen Sie einen ruhigen Ort, wo niemand mithört. Keines von beiden ist für alle besser.</translation>
    </message>
    <message>
        <source>Meet people who live through the same thing</source>
        <translation>Menschen mit der gleichen Erfahrung treffen</translation>
    </message>
    <message>
        <source>Be heard, or see people</source>
        <translation>Gehört werden, oder Menschen sehen</translation>
    </message>
    <message>
        <source>Understand what is happening to me</source>
        <translation>Verstehen, was mit mir geschieht</translation>
    </message>
    <message>
        <source>Treatment for a difficulty</source>
        <translation>Behandlung für ein Problem</translation>
    </message>
    <message>
        <source>Express what I find hard to say in words</source>
        <translation>Ausdrücken, was ich schwer in Worte fasse</translation>
    </message>
    <message>
        <source>Grow and feel more confident</source>
        <translation>Mich entwickeln und Selbstvertrauen gewinnen</translation>
    </message>
    <message>
        <source>Rest for a few days</source>
        <translation>Ein paar Tage Ruhe</translation>
    </message>
    <message>
        <source>Little: I would rather listen, learn or do something</source>
        <translation>Wenig: Ich will lieber zuhören, lernen oder etwas tun</translation>
    </message>
    <message>
        <source>I want to tell my own story</source>
        <translation>Ich will meine eigene Geschichte erzählen</translation>
    </message>
    <message>
        <source>Now and then, when I can</source>
        <translation>Ab und zu, wenn ich kann</translation>
    </message>
    <message>
        <source>A few weeks, with a fixed end</source>
        <translation>Einige Wochen, mit festem Ende</translation>
    </message>
    <message>
        <source>Every week, for a longer time</source>
        <translation>Jede Woche, für längere Zeit</translation>
    </message>
    <message>
        <source>A few days in a row</source>
        <translation>Einige Tage hintereinander</translation>
    </message>
    <message>
        <source>In a room, to meet people for real</source>
        <translation>In einem Raum, um Menschen wirklich zu treffen</translation>
    </message>
    <message>
        <source>Online, without travelling</source>
        <translation>Online, ohne Weg</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>what you want most</source>
        <translation>was Sie am meisten wollen</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>online or in a room</source>
        <translation>online oder in einem Raum</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>The new data file could not be opened. The one before stays in use.</source>
        <translation>Die neue Datendatei konnte nicht geöffnet werden. Die bisherige bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The groups of your own centre are not in the list: they could not be put there. All else works.</source>
        <translation>Die Gruppen Ihres eigenen Zentrums stehen nicht in der Liste: Das ist nicht gelungen. Alles andere geht.</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Jetzt mit jemandem sprechen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Finished – erase</source>
        <translation>Fertig – alles löschen</translation>
    </message>
</context>
<context>
    <name>FoundStep</name>
    <message>
        <source>The search does not work now</source>
        <translation>Die Suche geht gerade nicht</translation>
    </message>
    <message>
        <source>Ask somebody of the centre. You can also call: choose “Talk to someone now”.</source>
        <translation>Fragen Sie jemanden vom Zentrum. Sie können auch anrufen: Wählen Sie „Jetzt mit jemandem sprechen“.</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Mehr Gruppen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Groups for you</source>
        <translation>Gruppen für Sie</translation>
    </message>
    <message>
        <source>No group fits all of this</source>
        <translation>Keine Gruppe passt zu all dem</translation>
    </message>
    <message>
        <source>This may help instead:</source>
        <translation>Das kann stattdessen helfen:</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Sie haben gefragt: %1</translation>
    </message>
    <message>
        <source>Nothing fits everything. Left out: %1</source>
        <translation>Nichts passt zu allem. Weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>FullPages</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two or three groups to put side by side: %1 adds the one that is shown.</source>
        <translation>Wählen Sie zwei oder drei Gruppen, um sie nebeneinander zu sehen: %1 fügt die gezeigte hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) already stand side by side, and there is no room for more. Take one out.</source>
        <translation>
            <numerusform>%n Gruppe steht schon da, und für mehr ist kein Platz. Nehmen Sie eine heraus.</numerusform>
            <numerusform>%n Gruppen stehen schon nebeneinander, und für mehr ist kein Platz. Nehmen Sie eine heraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out. To compare: %n group(s).</source>
        <translation>
            <numerusform>Herausgenommen. Zum Vergleichen: %n Gruppe.</numerusform>
            <numerusform>Herausgenommen. Zum Vergleichen: %n Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added. Choose another one to compare it with.</source>
        <translation>Hinzugefügt. Wählen Sie noch eine zum Vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>Added. To compare: %n group(s).</source>
        <translation>
            <numerusform>Hinzugefügt. Zum Vergleichen: %n Gruppe.</numerusform>
            <numerusform>Hinzugefügt. Zum Vergleichen: %n Gruppen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupStep</name>
    <message>
        <source>Paper copy</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>This group is no longer in the list.</source>
        <translation>Diese Gruppe steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All pages of the guide</source>
        <translation>Alle Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
</context>
<context>
    <name>HandoutChoices</name>
    <message>
        <source>Two languages side by side</source>
        <translation>Zwei Sprachen nebeneinander</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sprache des Blatts</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Größe der Buchstaben</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>As sheets to fold</source>
        <translation>Als Blätter zum Falten</translation>
    </message>
    <message>
        <source>Card, A5</source>
        <translation>Karte, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>Blatt, A4</translation>
    </message>
    <message>
        <source>Strips to tear off, A4</source>
        <translation>Streifen zum Abreißen, A4</translation>
    </message>
    <message>
        <source>The coming seven days, A4</source>
        <translation>Die nächsten sieben Tage, A4</translation>
    </message>
    <message>
        <source>Booklet of the place, A5</source>
        <translation>Heft des Ortes, A5</translation>
    </message>
    <message>
        <source>What is new, A4</source>
        <translation>Was neu ist, A4</translation>
    </message>
    <message>
        <source>Short sheet, A5</source>
        <translation>Kurzblatt, A5</translation>
    </message>
    <message>
        <source>Whole article, A4</source>
        <translation>Ganzer Artikel, A4</translation>
    </message>
    <message>
        <source>Kinds of groups, A4</source>
        <translation>Arten von Gruppen, A4</translation>
    </message>
    <message>
        <source>A sheet and strips hold 1 to 3 groups.</source>
        <translation>Ein Blatt und Streifen sind für 1 bis 3 Gruppen.</translation>
    </message>
    <message>
        <source>List, A4</source>
        <translation>Liste, A4</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mehr Auswahl</translation>
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
        <translation>Auf Papier: %1</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Gedruckte Seiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Drucken anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation>Stattdessen als PDF speichern</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Printing handout %1 of %2</source>
        <translation>Blatt %1 von %2 wird gedruckt</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Seite %1 von %2 wird gedruckt</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>Das Blatt wird gemacht …</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to look at: %1</source>
        <translation>
            <numerusform>%n Blatt zum Nachsehen: %1</numerusform>
            <numerusform>%n Blätter zum Nachsehen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Trotzdem drucken</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>Den Rest drucken</translation>
    </message>
    <message>
        <source>The last one again, then the rest</source>
        <translation>Das letzte noch einmal, dann den Rest</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Handout %1 of %2</source>
        <translation>Blatt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to print</source>
        <translation>
            <numerusform>%n Blatt zu drucken</numerusform>
            <numerusform>%n Blätter zu drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Meetings for a calendar</source>
        <translation>Treffen für einen Kalender</translation>
    </message>
    <message>
        <source>No printer was found. Connect one, or save the page as a PDF instead.</source>
        <translation>Kein Drucker gefunden. Schließen Sie einen an, oder speichern Sie das Blatt als PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde angehalten.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Try again, choose another printer, or save it as a PDF.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen. Versuchen Sie es erneut, wählen Sie einen anderen Drucker, oder speichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Das Blatt konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>The printer has no paper, or paper is stuck. Put it right, then go on.</source>
        <translation>Der Drucker hat kein Papier, oder es steckt Papier fest. Beheben Sie das, dann geht es weiter.</translation>
    </message>
    <message>
        <source>These pages are not there. Type for example 1-2, or leave it empty for all.</source>
        <translation>Diese Seiten gibt es nicht. Geben Sie zum Beispiel 1-2 ein, oder lassen Sie es leer für alle.</translation>
    </message>
    <message>
        <source>%1 of %2 handouts printed.</source>
        <translation>%1 von %2 Blättern gedruckt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) printing</source>
        <translation>
            <numerusform>%n Blatt wird gedruckt</numerusform>
            <numerusform>%n Blätter werden gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>%n Seite wird gedruckt</numerusform>
            <numerusform>%n Seiten werden gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made any more and was left out.</source>
        <translation>
            <numerusform>%n konnte nicht mehr erstellt werden und wurde ausgelassen.</numerusform>
            <numerusform>%n konnten nicht mehr erstellt werden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to look at.</source>
        <translation>
            <numerusform>%n Blatt zum Nachsehen.</numerusform>
            <numerusform>%n Blätter zum Nachsehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation>Stattdessen als PDF speichern</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Hide this screen</source>
        <translation>Bildschirm verbergen</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>HeadCell</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Opening the directory …</source>
        <translation>Das Verzeichnis wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>Hear</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiter vorlesen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer. Try it once more.</source>
        <translation>Die Stimme dieses Computers antwortet nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Others hear this too. With headphones only you do.</source>
        <translation>Andere hören das auch. Mit Kopfhörern hören nur Sie es.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Everything works with the keyboard</source>
        <translation>Alles geht mit der Tastatur</translation>
    </message>
    <message>
        <source>Type what you hear, wherever the keyboard is: the list answers at once, and the best fit is shown beside it.</source>
        <translation>Tippen Sie, was Sie hören, wo die Tastatur auch steht: Die Liste antwortet sofort, und was am besten passt, steht daneben.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>In the list and the details</source>
        <translation>In der Liste und den Einzelheiten</translation>
    </message>
    <message>
        <source>For the visitor</source>
        <translation>Für den Besuch</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>At the start of the box: take off the last part</source>
        <translation>Am Anfang des Suchfelds: den letzten Teil wegnehmen</translation>
    </message>
    <message>
        <source>In the empty box: go to the parts that were understood</source>
        <translation>Im leeren Suchfeld: zu den verstandenen Teilen gehen</translation>
    </message>
    <message>
        <source>Move in the list while you type; from text to text in the details</source>
        <translation>In der Liste gehen, während Sie tippen; in den Einzelheiten von Text zu Text</translation>
    </message>
    <message>
        <source>Five up or down; a screenful on a page</source>
        <translation>Fünf nach oben oder unten; auf einer Seite ein Bild weiter</translation>
    </message>
    <message>
        <source>Copy the text where the keyboard is</source>
        <translation>Den Text kopieren, auf dem die Tastatur steht</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>Zur nächsten Taste oder zum nächsten Feld</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Read the details</source>
        <translation>Die Einzelheiten lesen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>HowOften</name>
    <message>
        <source>only when asked</source>
        <translation>nur auf Wunsch</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>alle %1 Stunden</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Eine Tabelle übernehmen</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file is read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>No table can be read from this file. Save it as CSV or as a workbook first.</source>
        <translation>Aus dieser Datei lässt sich keine Tabelle lesen. Speichern Sie sie zuerst als CSV oder als Arbeitsmappe.</translation>
    </message>
    <message>
        <source>What stands in which column? Set right what is wrong; leave out what is not needed.</source>
        <translation>Was steht in welcher Spalte? Berichtigen Sie, was falsch ist; lassen Sie weg, was nicht nötig ist.</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>Die Zeilen ansehen</translation>
    </message>
    <message>
        <source>Say which column is the name.</source>
        <translation>Sagen Sie, welche Spalte der Name ist.</translation>
    </message>
    <message>
        <source>The rows are read.</source>
        <translation>Die Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>Keep these groups</source>
        <translation>Diese Gruppen aufbewahren</translation>
    </message>
    <message>
        <source>A colleague changed one of these groups meanwhile. Read the rows again.</source>
        <translation>Ein Kollege hat eine dieser Gruppen inzwischen geändert. Lesen Sie die Zeilen noch einmal.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is still there.</source>
        <translation>Diese Datei kann nicht gelesen werden. Sehen Sie nach, ob sie noch da ist.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 as before, %5 not taken over.</source>
        <translation>%1 Zeilen: %2 neu, %3 geändert, %4 wie zuvor, %5 nicht übernommen.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>This file is not a backup of a centre.</source>
        <translation>Diese Datei ist keine Sicherung eines Zentrums.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This backup is damaged. Take another one; nothing was changed.</source>
        <translation>Diese Sicherung ist beschädigt. Nehmen Sie eine andere; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A newer version of this program made it. Ask for that here too.</source>
        <translation>Eine neuere Version dieses Programms hat sie gemacht. Verlangen Sie die auch hier.</translation>
    </message>
    <message>
        <source>The server does not have all of this desk yet, or something waits for your choice.</source>
        <translation>Der Server hat noch nicht alles von diesem Arbeitsplatz, oder etwas wartet auf Ihre Wahl.</translation>
    </message>
    <message>
        <source>This computer allows no writing there. Choose another place.</source>
        <translation>Dieser Computer erlaubt dort kein Schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation>Dort ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. Try again.</source>
        <translation>Das ging nicht; nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>KindsTable</name>
    <message numerus="yes">
        <source>Show %n group(s)</source>
        <translation>
            <numerusform>%n Gruppe zeigen</numerusform>
            <numerusform>%n Gruppen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>None here now</source>
        <translation>Zurzeit keine hier</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>To read in peace</source>
        <translation>In Ruhe lesen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>What answers “%1” comes first.</source>
        <translation>Was zu „%1“ passt, steht oben.</translation>
    </message>
    <message>
        <source>Short articles, checked, with where the facts come from.</source>
        <translation>Kurze, geprüfte Artikel, mit der Herkunft der Fakten.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LicenceList</name>
    <message>
        <source>Licences: type a name, an author or a licence</source>
        <translation>Lizenzen: Name, Autor oder Lizenz eintippen</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>Woraus dieses Programm besteht</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>This text could not be read.</source>
        <translation>Dieser Text konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Looking for a voice …</source>
        <translation>Eine Stimme wird gesucht …</translation>
    </message>
    <message>
        <source>This computer has no voice for the language of this article. Who looks after it can add one.</source>
        <translation>Dieser Computer hat keine Stimme für die Sprache dieses Artikels. Wer sich um ihn kümmert, kann eine hinzufügen.</translation>
    </message>
    <message>
        <source>Others hear this too. With headphones only you do.</source>
        <translation>Andere hören das auch. Mit Kopfhörern hören nur Sie es.</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer. Try it once more.</source>
        <translation>Die Stimme dieses Computers antwortet nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiter vorlesen</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von vorn</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Geben Sie einen Teil des Namens ein</translation>
    </message>
    <message>
        <source>Lists of the centre</source>
        <translation>Listen des Zentrums</translation>
    </message>
    <message>
        <source>Into the tray</source>
        <translation>In die Mappe</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file with the lists was damaged. It is kept as %1 beside the new one.</source>
        <translation>Die Datei mit den Listen war beschädigt. Sie bleibt als %1 neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>No lists yet. Put handouts into the tray, open it, and keep it as a list.</source>
        <translation>Noch keine Listen. Legen Sie Blätter in die Mappe, öffnen Sie sie und behalten Sie sie als Liste.</translation>
    </message>
    <message>
        <source>No list has this in its name.</source>
        <translation>Keine Liste hat das im Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s)</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>Eine andere Liste heißt schon so.</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Die Liste umbenennen</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n Liste</numerusform>
            <numerusform>%n Listen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a picture …</source>
        <translation>Ein Bild auswählen …</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>A logo is kept.</source>
        <translation>Ein Logo ist gespeichert.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB. Choose a smaller picture.</source>
        <translation>%1 ist größer als 2 MB. Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be printed. Choose a PNG, JPEG or SVG file.</source>
        <translation>%1 ist kein Bild, das gedruckt werden kann. Wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>%1 could not be read. Choose another file.</source>
        <translation>%1 konnte nicht gelesen werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 could not be kept on this computer.</source>
        <translation>%1 konnte auf diesem Computer nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Look of the page</source>
        <translation>Aussehen der Seite</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>More room between the lines</source>
        <translation>Mehr Platz zwischen den Zeilen</translation>
    </message>
    <message>
        <source>Warm paper</source>
        <translation>Warmes Papier</translation>
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
        <translation>wegnehmen</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrows move the map, + and - zoom, Home shows all. Every group on it is in the list.</source>
        <translation>Pfeiltasten verschieben die Karte, + und - zoomen, Pos1 zeigt alles. Jede Gruppe der Karte steht in der Liste.</translation>
    </message>
    <message>
        <source>The map cannot be shown now. The list has the same groups.</source>
        <translation>Die Karte kann jetzt nicht gezeigt werden. In der Liste stehen dieselben Gruppen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Map of the groups in the list</source>
        <translation>Karte der Gruppen in der Liste</translation>
    </message>
    <message>
        <source>somewhere in this municipality</source>
        <translation>irgendwo in dieser Gemeinde</translation>
    </message>
</context>
<context>
    <name>MapSlot</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The map cannot be shown here</source>
        <translation>Die Karte kann hier nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The list and the details hold everything that the map would show.</source>
        <translation>Liste und Einzelheiten enthalten alles, was die Karte zeigen würde.</translation>
    </message>
    <message>
        <source>The map comes here.</source>
        <translation>Hier erscheint die Karte.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole selection on the map (Home)</source>
        <translation>Die ganze Auswahl auf der Karte zeigen (Pos1)</translation>
    </message>
    <message>
        <source>{shown} of {all} on the map</source>
        <translation>{shown} von {all} auf der Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n have no known place: they are in the list</source>
        <translation>
            <numerusform>%n ohne bekannten Ort: steht in der Liste</numerusform>
            <numerusform>%n ohne bekannten Ort: stehen in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meet at a private place: they are in the list</source>
        <translation>
            <numerusform>%n trifft sich an einem vertraulichen Ort: steht in der Liste</numerusform>
            <numerusform>%n treffen sich an einem vertraulichen Ort: stehen in der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type a name, for example “Information stand”.</source>
        <translation>Geben Sie einen Namen ein, zum Beispiel „Infostand“.</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Networks on the map</source>
        <translation>Netzwerke auf der Karte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Jugendliche</translation>
    </message>
    <message>
        <source>Enter shows one whole on the map.</source>
        <translation>Die Eingabetaste zeigt eines ganz auf der Karte.</translation>
    </message>
    <message>
        <source>The areas cannot be drawn now.</source>
        <translation>Die Gebiete können jetzt nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Striped: a border runs through it. Open sign: not certain, check first.</source>
        <translation>Gestreift: Hier verläuft eine Grenze. Offenes Zeichen: nicht sicher, prüfen Sie zuerst.</translation>
    </message>
</context>
<context>
    <name>NetworksModel</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n Gemeinde</numerusform>
            <numerusform>%n Gemeinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>In the last 30 days, the latest first. Choose a name to read all about it.</source>
        <translation>In den letzten 30 Tagen, das Neueste zuerst. Wählen Sie einen Namen, um alles darüber zu lesen.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>This could not be kept: the disk is full. Make some room on it, then try again.</source>
        <translation>Das konnte nicht gespeichert werden: Die Festplatte ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This could not be kept: this computer allows no writing there. Ask whoever looks after it.</source>
        <translation>Das konnte nicht gespeichert werden: Dieser Computer erlaubt dort kein Schreiben. Fragen Sie, wer sich darum kümmert.</translation>
    </message>
    <message>
        <source>The file with what the centre keeps is damaged. Take a backup back under “Our centre”.</source>
        <translation>Die Datei mit dem, was das Zentrum aufbewahrt, ist beschädigt. Spielen Sie unter „Unser Zentrum“ eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Another desk of the centre has a newer version of this program. Ask for it here too.</source>
        <translation>Ein anderer Arbeitsplatz des Zentrums hat eine neuere Version dieses Programms. Verlangen Sie die auch hier.</translation>
    </message>
    <message>
        <source>The server of the centre does not answer. Try again in a moment.</source>
        <translation>Der Server des Zentrums antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This could not be kept. Try again.</source>
        <translation>Das konnte nicht gespeichert werden. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note for the team</source>
        <translation>Notiz für das Team</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only your team sees it: no visitor, and not on paper unless you ask for it.</source>
        <translation>Nur Ihr Team sieht sie: kein Besucher, und nicht auf Papier, außer Sie verlangen es.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your first name or initials, if you like</source>
        <translation>Ihr Vorname oder Ihre Initialen, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes of the team</source>
        <translation>Notizen des Teams</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes of the team</source>
        <translation>Notizen des Teams</translation>
    </message>
    <message>
        <source>With %1 you write a note about the group that is shown. Only your team sees it.</source>
        <translation>Mit %1 schreiben Sie eine Notiz über die gezeigte Gruppe. Nur Ihr Team sieht sie.</translation>
    </message>
    <message>
        <source>About groups that are not listed any more</source>
        <translation>Über Gruppen, die nicht mehr im Verzeichnis stehen</translation>
    </message>
    <message>
        <source>About groups of the directory</source>
        <translation>Über Gruppen im Verzeichnis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Die Notiz ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>The directory cannot be opened</source>
        <translation>Das Verzeichnis kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the directory of this program</source>
        <translation>Das Verzeichnis dieses Programms benutzen</translation>
    </message>
    <message>
        <source>No group fits all of this</source>
        <translation>Keine Gruppe passt zu all dem</translation>
    </message>
    <message>
        <source>Who serves this region</source>
        <translation>Wer in dieser Gegend hilft</translation>
    </message>
    <message>
        <source>Take one part away, or begin again with fewer words.</source>
        <translation>Nehmen Sie einen Teil weg, oder beginnen Sie neu mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>The data file is missing or damaged. Nothing of yours is lost.</source>
        <translation>Die Datendatei fehlt oder ist beschädigt. Von Ihnen ist nichts verloren.</translation>
    </message>
    <message>
        <source>In danger now: call %1.</source>
        <translation>Jetzt in Gefahr: Rufen Sie %1 an.</translation>
    </message>
    <message>
        <source>Someone to talk to meanwhile: %1, %2</source>
        <translation>Jemand zum Reden inzwischen: %1, %2</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>Numbers for the year</source>
        <translation>Zahlen für das Jahr</translation>
    </message>
    <message>
        <source>From now on it is counted.</source>
        <translation>Ab jetzt wird gezählt.</translation>
    </message>
    <message>
        <source>From now on nothing is counted.</source>
        <translation>Ab jetzt wird nichts gezählt.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>How many searches ended in a group that was shown, or in a print: by theme and month, and no more. No words, no day, no person. Nothing of it leaves your centre by itself.</source>
        <translation>Wie viele Suchen mit einer gezeigten Gruppe oder einem Ausdruck endeten: nach Thema und Monat, und nicht mehr. Keine Wörter, kein Tag, keine Person. Nichts davon verlässt Ihr Zentrum von selbst.</translation>
    </message>
    <message>
        <source>Count for the yearly report</source>
        <translation>Für den Jahresbericht zählen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
</context>
<context>
    <name>OutboxFiles</name>
    <message>
        <source>The file could not be written there: %1. Choose another place.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Das Blatt konnte nicht gemacht werden.</translation>
    </message>
</context>
<context>
    <name>OutboxSection</name>
    <message>
        <source>Reports to the publisher</source>
        <translation>Meldungen für den Herausgeber</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait. Send them as a file, by mail or on paper.</source>
        <translation>
            <numerusform>%n Meldung wartet. Senden Sie sie als Datei, per E-Mail oder auf Papier.</numerusform>
            <numerusform>%n Meldungen warten. Senden Sie sie als Datei, per E-Mail oder auf Papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. With %1 you report what is not right with the group that is shown.</source>
        <translation>Es wartet nichts. Mit %1 melden Sie, was an der gezeigten Gruppe nicht stimmt.</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Datei schreiben …</translation>
    </message>
    <message>
        <source>Make a mail …</source>
        <translation>E-Mail vorbereiten …</translation>
    </message>
    <message>
        <source>Slip to print …</source>
        <translation>Blatt zum Drucken …</translation>
    </message>
    <message>
        <source>Waits to go out</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>What became of earlier ones</source>
        <translation>Was aus früheren wurde</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Withdrawn: it is not reported any more.</source>
        <translation>Zurückgezogen: Es wird nicht mehr gemeldet.</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>Es wartet wieder.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Change our group</source>
        <translation>Unsere Gruppe ändern</translation>
    </message>
    <message>
        <source>A group of our own</source>
        <translation>Eine eigene Gruppe</translation>
    </message>
    <message>
        <source>Go on with what you wrote</source>
        <translation>Mit dem Geschriebenen weitermachen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not kept. What you wrote is still here.</source>
        <translation>Nicht aufbewahrt. Was Sie geschrieben haben, ist noch da.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n answer(s).</source>
        <translation>
            <numerusform>Prüfen Sie %n Antwort.</numerusform>
            <numerusform>Prüfen Sie %n Antworten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFormPage</name>
    <message>
        <source>as it is now</source>
        <translation>wie es jetzt ist</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>eine andere Gruppe</translation>
    </message>
    <message>
        <source>an organisation, not a group</source>
        <translation>eine Organisation, keine Gruppe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first.</source>
        <translation>Tippen Sie ein paar Buchstaben; die Eingabetaste nimmt das erste.</translation>
    </message>
    <message>
        <source>For whom, if not for everyone</source>
        <translation>Für wen, wenn nicht für alle</translation>
    </message>
    <message>
        <source>One or two sentences about it</source>
        <translation>Ein oder zwei Sätze darüber</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>the first of the month</source>
        <translation>der erste im Monat</translation>
    </message>
    <message>
        <source>the second of the month</source>
        <translation>der zweite im Monat</translation>
    </message>
    <message>
        <source>the third of the month</source>
        <translation>der dritte im Monat</translation>
    </message>
    <message>
        <source>the fourth of the month</source>
        <translation>der vierte im Monat</translation>
    </message>
    <message>
        <source>the last of the month</source>
        <translation>der letzte im Monat</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>nach Absprache</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>19:30</source>
        <translation>19:30</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>21:30</source>
        <translation>21:30</translation>
    </message>
    <message>
        <source>not on public holidays</source>
        <translation>nicht an Feiertagen</translation>
    </message>
    <message>
        <source>not on public holidays, nor in July and August</source>
        <translation>nicht an Feiertagen und nicht im Juli und August</translation>
    </message>
    <message>
        <source>on public holidays too</source>
        <translation>auch an Feiertagen</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>In den Ferien</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Postcode or municipality</source>
        <translation>Postleitzahl oder Gemeinde</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Nummer</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>on the spot and online</source>
        <translation>vor Ort und online</translation>
    </message>
    <message>
        <source>without steps</source>
        <translation>ohne Stufen</translation>
    </message>
    <message>
        <source>there are steps</source>
        <translation>es gibt Stufen</translation>
    </message>
    <message>
        <source>On the spot or online</source>
        <translation>Vor Ort oder online</translation>
    </message>
    <message>
        <source>For a wheelchair</source>
        <translation>Für einen Rollstuhl</translation>
    </message>
    <message>
        <source>How to join?</source>
        <translation>Wie macht man mit?</translation>
    </message>
    <message>
        <source>call first</source>
        <translation>zuerst anrufen</translation>
    </message>
    <message>
        <source>mail first</source>
        <translation>zuerst mailen</translation>
    </message>
    <message>
        <source>by the website</source>
        <translation>über die Website</translation>
    </message>
    <message>
        <source>just come</source>
        <translation>einfach kommen</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was man zuerst tut</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>ein Betrag</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>How much, in euro</source>
        <translation>Wie viel, in Euro</translation>
    </message>
    <message>
        <source>How often one pays</source>
        <translation>Wie oft man zahlt</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>Sprachen, die man dort spricht</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>You are reminded a month before. Empty: for good.</source>
        <translation>Einen Monat vorher fragt das Programm, ob es noch stimmt. Leer: immer gültig.</translation>
    </message>
    <message>
        <source>A day on which it meets; from it the weeks are counted.</source>
        <translation>Ein Tag, an dem sich die Gruppe trifft; von ihm an zählen die Wochen.</translation>
    </message>
</context>
<context>
    <name>OwnGroupKeys</name>
    <message>
        <source>There is no place here to keep groups of your own in.</source>
        <translation>Hier gibt es keinen Ort, um eigene Gruppen aufzubewahren.</translation>
    </message>
    <message>
        <source>The data are not open yet. Try again in a moment.</source>
        <translation>Die Daten sind noch nicht geöffnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>OwnGroupsState</name>
    <message>
        <source>This group cannot be read any more. Enter it anew.</source>
        <translation>Diese Gruppe lässt sich nicht mehr lesen. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Not deleted. Try again in a moment.</source>
        <translation>Nicht gelöscht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n group(s).</source>
        <translation>
            <numerusform>Aufbewahrt: %n Gruppe.</numerusform>
            <numerusform>Aufbewahrt: %n Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: it was changed elsewhere meanwhile. Look at it again.</source>
        <translation>Nicht aufbewahrt: Es wurde inzwischen anderswo geändert. Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>Kept: %1. It is found with the others.</source>
        <translation>Aufbewahrt: %1. Man findet die Gruppe bei den anderen.</translation>
    </message>
    <message>
        <source>Kept on this computer: %1. It goes to the server as soon as that answers.</source>
        <translation>Auf diesem Computer aufbewahrt: %1. Es geht an den Server, sobald er antwortet.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Not undone: a colleague has changed it meanwhile.</source>
        <translation>Nicht rückgängig gemacht: Ein Kollege hat es inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>Our groups</source>
        <translation>Unsere Gruppen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Still right, for a year more</source>
        <translation>Stimmt noch, ein Jahr mehr</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet …</source>
        <translation>Eine Tabelle übernehmen …</translation>
    </message>
    <message>
        <source>Save for the publisher …</source>
        <translation>Für den Herausgeber speichern …</translation>
    </message>
    <message>
        <source>What you enter here is found, shown and printed with all other groups, in this centre only.</source>
        <translation>Was Sie hier eingeben, wird mit allen anderen Gruppen gefunden, gezeigt und gedruckt, nur in diesem Zentrum.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) run out soon. Call to ask whether all is still right.</source>
        <translation>
            <numerusform>%n Gruppe läuft bald ab. Rufen Sie an und fragen Sie, ob noch alles stimmt.</numerusform>
            <numerusform>%n Gruppen laufen bald ab. Rufen Sie an und fragen Sie, ob noch alles stimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of this centre. Nobody else sees them.</source>
        <translation>
            <numerusform>%n Gruppe dieses Zentrums. Niemand sonst sieht sie.</numerusform>
            <numerusform>%n Gruppen dieses Zentrums. Niemand sonst sieht sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not in the list: %1</source>
        <translation>Diese stehen nicht in der Liste: %1</translation>
    </message>
    <message>
        <source>of this centre</source>
        <translation>von diesem Zentrum</translation>
    </message>
    <message>
        <source>of this centre, until %1</source>
        <translation>von diesem Zentrum, bis %1</translation>
    </message>
    <message>
        <source>over since %1; it is not listed any more</source>
        <translation>abgelaufen seit %1; sie steht nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>runs out on %1: is all still right?</source>
        <translation>läuft am %1 ab: Stimmt noch alles?</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Eine Tabelle übernehmen</translation>
    </message>
    <message>
        <source>Save for the publisher</source>
        <translation>Für den Herausgeber speichern</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to whoever publishes the data.</source>
        <translation>Gespeichert: %1. Senden Sie es an den Herausgeber der Daten.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Nicht gespeichert: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Black only, no colour</source>
        <translation>Nur Schwarz, keine Farbe</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>The theme is not named in large letters.</source>
        <translation>Das Thema steht nicht groß darauf.</translation>
    </message>
    <message>
        <source>With the notes of this centre (staff only)</source>
        <translation>Mit den Notizen dieses Zentrums (nur für das Team)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Opens the web page</source>
        <translation>Öffnet die Webseite</translation>
    </message>
    <message>
        <source>Calls the number</source>
        <translation>Ruft die Nummer an</translation>
    </message>
    <message>
        <source>Shows the place</source>
        <translation>Zeigt den Ort</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Format des Papiers</translation>
    </message>
    <message>
        <source>As usual for it</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>all, or for example 1-2</source>
        <translation>alle, oder zum Beispiel 1-2</translation>
    </message>
    <message>
        <source>Only these pages</source>
        <translation>Nur diese Seiten</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>As the printer does it</source>
        <translation>Wie der Drucker es macht</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Nur eine Seite</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>Beide Seiten, wie ein Buch gewendet</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>Beide Seiten, wie ein Kalender gewendet</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>Der übliche Drucker</translation>
    </message>
</context>
<context>
    <name>PauseWords</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde und versuchen Sie es dann noch einmal.</numerusform>
            <numerusform>Warten Sie %n Sekunden und versuchen Sie es dann noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A colleague has just changed this PIN. Look again, then choose.</source>
        <translation>Jemand aus dem Team hat diese PIN gerade geändert. Sehen Sie noch einmal hin und wählen Sie dann.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Eine PIN hat 4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>This is not a PIN of the centre.</source>
        <translation>Das ist keine PIN des Zentrums.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Zu viele falsche PINs.</translation>
    </message>
    <message>
        <source>The other role has this PIN already. Choose another one.</source>
        <translation>Die andere Rolle hat diese PIN schon. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN for the manager</source>
        <translation>PIN für die Leitung</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <translation>PIN für das Team</translation>
    </message>
    <message>
        <source>4 to 12 digits. From then on every desk starts as a visitor&apos;s, and asks for it when it is needed.</source>
        <translation>4 bis 12 Ziffern. Von da an beginnt jeder Arbeitsplatz als der eines Besuchers und fragt danach, wenn es nötig ist.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Diese PIN behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the digits</source>
        <translation>Ziffern zeigen</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ProfileNotice</name>
    <message>
        <source>The settings could not all be read. They are kept as “%1”. Please look whether they are right.</source>
        <translation>Nicht alle Einstellungen konnten gelesen werden. Sie sind als „%1“ aufbewahrt. Bitte sehen Sie nach, ob sie stimmen.</translation>
    </message>
    <message>
        <source>The disk is full: settings, notes and new data cannot be kept in %1. All else works.</source>
        <translation>Der Datenträger ist voll: Einstellungen, Notizen und neue Daten können in %1 nicht aufbewahrt werden. Alles andere geht.</translation>
    </message>
    <message>
        <source>This computer allows no writing in %1: settings, notes and new data are not kept. All else works.</source>
        <translation>Dieser Computer erlaubt kein Schreiben in %1: Einstellungen, Notizen und neue Daten werden nicht aufbewahrt. Alles andere geht.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1. They hold until the program is closed.</source>
        <translation>Die Einstellungen konnten in %1 nicht aufbewahrt werden. Sie gelten, bis das Programm geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Fetch the installer</source>
        <translation>Installationsdatei holen</translation>
    </message>
    <message>
        <source>From a folder or stick …</source>
        <translation>Aus einem Ordner oder von einem Stick …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Start the installer</source>
        <translation>Installation starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation>Wählen Sie einen Ordner oder einen Stick</translation>
    </message>
    <message>
        <source>There is a newer version of this program: %1. You work with %2.</source>
        <translation>Es gibt eine neuere Version dieses Programms: %1. Sie arbeiten mit %2.</translation>
    </message>
    <message>
        <source>Fetching the installer …</source>
        <translation>Die Installationsdatei wird geholt …</translation>
    </message>
    <message>
        <source>The installer is here, checked: %1. Close this program before you install it.</source>
        <translation>Die Installationsdatei liegt hier, geprüft: %1. Schließen Sie dieses Programm, bevor Sie sie installieren.</translation>
    </message>
    <message>
        <source>Its installer has %1 MB. It is fetched when you ask for it, and installed by nobody but you.</source>
        <translation>Die Installationsdatei hat %1 MB. Sie wird geholt, wenn Sie es wünschen, und niemand anders installiert sie.</translation>
    </message>
    <message>
        <source>The installer is not as it was signed any more. Fetch it again.</source>
        <translation>Die Installationsdatei ist nicht mehr so, wie sie unterschrieben wurde. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This computer could not open it. It is here: %1</source>
        <translation>Dieser Computer konnte es nicht öffnen. Es liegt hier: %1</translation>
    </message>
</context>
<context>
    <name>ProgramGone</name>
    <message>
        <source>This program was removed from the computer while it was open. What was kept stays kept. Please close it now.</source>
        <translation>Dieses Programm wurde vom Computer entfernt, während es offen war. Was gespeichert war, bleibt gespeichert. Bitte jetzt schließen.</translation>
    </message>
    <message>
        <source>This program was renewed while it was open. What was kept stays kept. Please close it now and start it again.</source>
        <translation>Dieses Programm wurde erneuert, während es offen war. Was gespeichert war, bleibt gespeichert. Bitte jetzt schließen und neu starten.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
</context>
<context>
    <name>ProgramNotice</name>
    <message>
        <source>There is a newer version of this program: %1.</source>
        <translation>Es gibt eine neuere Version dieses Programms: %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Mehr zum Lesen</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Open the details</source>
        <translation>Details öffnen</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>“%1” is not a postcode or town that we know.</source>
        <translation>„%1“ ist keine Postleitzahl und kein Ort, den wir kennen.</translation>
    </message>
    <message>
        <source>Type a postcode or the name of a town or village, in any language.</source>
        <translation>Geben Sie eine Postleitzahl oder den Namen eines Ortes ein, in jeder Sprache.</translation>
    </message>
    <message>
        <source>Where does the person live? Postcode or town</source>
        <translation>Wo wohnt die Person? Postleitzahl oder Ort</translation>
    </message>
    <message>
        <source>for example: 9000 or Eupen</source>
        <translation>zum Beispiel: 9000 oder Eupen</translation>
    </message>
    <message>
        <source>My region</source>
        <translation>Meine Region</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>RenewCard</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Use the renewed data</source>
        <translation>Die erneuerten Daten verwenden</translation>
    </message>
    <message>
        <source>From a folder or stick …</source>
        <translation>Aus einem Ordner oder von einem Stick …</translation>
    </message>
    <message>
        <source>From a .zip file …</source>
        <translation>Aus einer .zip-Datei …</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Copy what to tell</source>
        <translation>Kopieren, was zu sagen ist</translation>
    </message>
    <message>
        <source>Back to the edition before</source>
        <translation>Zurück zur vorigen Ausgabe</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was da ist</translation>
    </message>
    <message>
        <source>Take over the new</source>
        <translation>Die neuen übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation>Wählen Sie einen Ordner oder einen Stick</translation>
    </message>
    <message>
        <source>Choose a packed file</source>
        <translation>Wählen Sie eine gepackte Datei</translation>
    </message>
    <message>
        <source>Far fewer entries than now</source>
        <translation>Viel weniger als jetzt</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No address is set, so this computer asks nobody. New data come on a stick or in a folder.</source>
        <translation>Es ist keine Adresse eingestellt: Dieser Computer fragt niemanden. Neue Daten kommen auf einem Stick oder in einem Ordner.</translation>
    </message>
    <message>
        <source>New data come by themselves from %1: %2.</source>
        <translation>Neue Daten kommen von selbst von %1: %2.</translation>
    </message>
    <message>
        <source>Last look: %1.</source>
        <translation>Zuletzt nachgesehen: %1.</translation>
    </message>
    <message>
        <source>New data come from %1, when you ask for them.</source>
        <translation>Neue Daten kommen von %1, wenn Sie danach fragen.</translation>
    </message>
    <message>
        <source>Writing the stick …</source>
        <translation>Der Stick wird geschrieben …</translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation>Zurück …</translation>
    </message>
    <message>
        <source>Asking whether there are new data …</source>
        <translation>Fragen, ob es neue Daten gibt …</translation>
    </message>
    <message>
        <source>Fetching the new data …</source>
        <translation>Die neuen Daten werden geholt …</translation>
    </message>
    <message>
        <source>Putting the new data together. You can go on working.</source>
        <translation>Die neuen Daten werden vorbereitet. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Looking at what changed …</source>
        <translation>Nachsehen, was sich geändert hat …</translation>
    </message>
    <message>
        <source>The new data hold %1 groups and services, now there are %2. Is that meant? When in doubt, ask the publisher first.</source>
        <translation>Die neuen Daten enthalten %1 Gruppen und Dienste, jetzt sind es %2. Ist das so gemeint? Im Zweifel fragen Sie zuerst den Herausgeber.</translation>
    </message>
    <message>
        <source>A file that was chosen by hand is read: %1. It is not renewed.</source>
        <translation>Gelesen wird eine Datei, die von Hand gewählt wurde: %1. Sie wird nicht erneuert.</translation>
    </message>
    <message>
        <source>There is no edition to go back to.</source>
        <translation>Es gibt keine vorige Ausgabe.</translation>
    </message>
    <message>
        <source>It stays until there is a newer one than the one you left.</source>
        <translation>Das bleibt so, bis es eine neuere gibt als die, die Sie verlassen haben.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for its newest version.</source>
        <translation>Bitten Sie, wer Ihnen dieses Programm gab, um die neueste Version.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for one that knows its publisher.</source>
        <translation>Bitten Sie, wer Ihnen dieses Programm gab, um eine Version, die ihren Herausgeber kennt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>I called: everything is right</source>
        <translation>Ich habe angerufen: alles stimmt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Zeiten und Tage</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gone: it does not exist any more</source>
        <translation>Gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Sonst etwas</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What is not right?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn Sie möchten</translation>
    </message>
    <message>
        <source>What should it be, if you know it</source>
        <translation>Was richtig ist, wenn Sie es wissen</translation>
    </message>
    <message>
        <source>Here it says: %1</source>
        <translation>Hier steht: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
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
        <translation>Eine Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>In dieser Sicherung</translation>
    </message>
    <message>
        <source>Here now, replaced by it</source>
        <translation>Jetzt hier, wird dadurch ersetzt</translation>
    </message>
    <message>
        <source>It counts for all desks of the centre. What is here now is kept as a backup first.</source>
        <translation>Das gilt für alle Arbeitsplätze des Zentrums. Was jetzt hier ist, wird zuerst als Sicherung aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Nothing fits everything. Left out: %1</source>
        <translation>Nichts passt zu allem. Weggelassen: %1</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>Gefundene Gruppen</translation>
    </message>
</context>
<context>
    <name>RolesSection</name>
    <message>
        <source>Who may what</source>
        <translation>Wer darf was</translation>
    </message>
    <message>
        <source>The new PIN is kept, for all desks of the centre.</source>
        <translation>Die neue PIN gilt jetzt an allen Arbeitsplätzen des Zentrums.</translation>
    </message>
    <message>
        <source>The PIN is taken away, at all desks of the centre.</source>
        <translation>Die PIN ist weg, an allen Arbeitsplätzen des Zentrums.</translation>
    </message>
    <message>
        <source>Has a PIN</source>
        <translation>Hat eine PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Keine PIN</translation>
    </message>
    <message>
        <source>Change the PIN …</source>
        <translation>Die PIN ändern …</translation>
    </message>
    <message>
        <source>Set a PIN …</source>
        <translation>Eine PIN festlegen …</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Die PIN wegnehmen</translation>
    </message>
    <message>
        <source>No PIN is set: whoever sits at a desk may do everything. That is enough for a small centre that never leaves a visitor alone at the screen.</source>
        <translation>Es gibt keine PIN: Wer an einem Arbeitsplatz sitzt, darf alles. Das genügt für ein kleines Zentrum, das Besucher nie allein am Bildschirm lässt.</translation>
    </message>
    <message>
        <source>Only staff have a PIN. With it one may do everything, as a manager too.</source>
        <translation>Nur das Team hat eine PIN. Wer sie kennt, darf alles, auch was die Leitung darf.</translation>
    </message>
    <message>
        <source>Only the manager has a PIN. Without it nobody sees notes and reports: give staff one too.</source>
        <translation>Nur die Leitung hat eine PIN. Ohne sie sieht niemand Notizen und Meldungen: Geben Sie auch dem Team eine.</translation>
    </message>
    <message>
        <source>Each desk starts as a visitor&apos;s. A PIN opens it until you lock it, or the program ends.</source>
        <translation>Jeder Arbeitsplatz beginnt als der eines Besuchers. Eine PIN öffnet ihn, bis Sie ihn sperren oder das Programm endet.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Searches, reads and prints. Sees nothing that the centre keeps for itself.</source>
        <translation>Sucht, liest und druckt. Sieht nichts von dem, was das Zentrum für sich aufbewahrt.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Also notes, reports, lists and the centre&apos;s own groups.</source>
        <translation>Auch Notizen, Meldungen, Listen und die eigenen Gruppen des Zentrums.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Also backup, numbers for the year, and these PINs.</source>
        <translation>Auch Sicherung, Zahlen für das Jahr und diese PINs.</translation>
    </message>
    <message>
        <source>A PIN keeps curious eyes away, not somebody who takes the computer. Staff forgot theirs: set a new one here. The manager forgot: %1, on the computer that holds the data.</source>
        <translation>Eine PIN hält neugierige Augen fern, nicht jemanden, der den Computer mitnimmt. Das Team hat seine vergessen: Legen Sie hier eine neue fest. Die Leitung hat ihre vergessen: %1, auf dem Computer mit den Daten.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Postcode or town of this desk: distances are measured from here</source>
        <translation>Postleitzahl oder Ort dieses Empfangs: Entfernungen werden von hier gemessen</translation>
    </message>
    <message>
        <source>Name of the centre, for handouts</source>
        <translation>Name des Zentrums, für Handzettel</translation>
    </message>
    <message>
        <source>Address of the centre, for handouts</source>
        <translation>Adresse des Zentrums, für Handzettel</translation>
    </message>
    <message>
        <source>Opening hours of the centre, for handouts</source>
        <translation>Öffnungszeiten des Zentrums, für Handzettel</translation>
    </message>
    <message>
        <source>Logo of the centre, for handouts</source>
        <translation>Logo des Zentrums, für Handzettel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>For the visitor alone</source>
        <translation>Für Besucher allein am Bildschirm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The settings are kept, but not the logo: it could not be written.</source>
        <translation>Die Einstellungen sind gespeichert, aber nicht das Logo: Es konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode or town in Belgium.</source>
        <translation>„%1“ ist keine Postleitzahl und kein Ort in Belgien.</translation>
    </message>
    <message>
        <source>Type four digits, for example 9000, or leave it empty.</source>
        <translation>Tippen Sie vier Ziffern, zum Beispiel 9000, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The usual printer of this computer</source>
        <translation>Der übliche Drucker dieses Computers</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>For the visitor</source>
        <translation>Für den Besuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SimpleOver</name>
    <message>
        <source>Only the staff can close this. “For staff”, at the top, asks for their PIN.</source>
        <translation>Nur Mitarbeitende können das schließen. „Für Mitarbeitende“, oben, fragt nach ihrer PIN.</translation>
    </message>
</context>
<context>
    <name>SimplePaper</name>
    <message>
        <source>This computer cannot print. Ask the staff.</source>
        <translation>Dieser Computer kann nicht drucken. Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Your paper copy is being made …</source>
        <translation>Ihr Blatt wird vorbereitet …</translation>
    </message>
    <message>
        <source>The printer is still busy. Wait a moment and try again.</source>
        <translation>Der Drucker ist noch beschäftigt. Warten Sie einen Augenblick und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>%n Seite wird gedruckt</numerusform>
            <numerusform>%n Seiten werden gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer was found. Ask the staff.</source>
        <translation>Es wurde kein Drucker gefunden. Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>The printer has no paper, or paper is stuck. Ask the staff.</source>
        <translation>Der Drucker hat kein Papier, oder es hat sich gestaut. Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Printing was stopped. Ask the staff.</source>
        <translation>Das Drucken wurde angehalten. Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This page could not be made. Ask the staff.</source>
        <translation>Dieses Blatt konnte nicht erstellt werden. Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Ask the staff.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen. Fragen Sie das Personal.</translation>
    </message>
</context>
<context>
    <name>SizeLetters</name>
    <message>
        <source>Usual text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Größte Schrift</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Address or folder of the publisher</source>
        <translation>Adresse oder Ordner des Herausgebers</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>no address: this computer asks nobody</source>
        <translation>keine Adresse: dieser Computer fragt niemanden</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Einen Ordner wählen …</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>An address begins with https:// and the name of a host.</source>
        <translation>Eine Adresse beginnt mit https:// und dem Namen eines Servers.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wählen Sie einen Ordner</translation>
    </message>
</context>
<context>
    <name>StaffKeys</name>
    <message>
        <source>This is a group of your own centre: change it yourself, under Our centre.</source>
        <translation>Das ist eine Gruppe Ihres eigenen Zentrums: Ändern Sie sie selbst, unter Unser Zentrum.</translation>
    </message>
    <message>
        <source>This group is no longer listed: there is nothing to report.</source>
        <translation>Diese Gruppe steht nicht mehr im Verzeichnis: Es gibt nichts zu melden.</translation>
    </message>
    <message>
        <source>Kept: you called, and everything is right.</source>
        <translation>Aufgehoben: Sie haben angerufen, und alles stimmt.</translation>
    </message>
    <message>
        <source>Reported. Your colleagues see it here at once.</source>
        <translation>Gemeldet. Ihre Kolleginnen und Kollegen sehen es hier sofort.</translation>
    </message>
    <message>
        <source>The note is kept, for your team only.</source>
        <translation>Die Notiz ist gespeichert, nur für Ihr Team.</translation>
    </message>
    <message>
        <source>A colleague changed this note at the same time. Both are kept.</source>
        <translation>Jemand im Team hat diese Notiz zur gleichen Zeit geändert. Beide sind gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What you typed is still there: press %1.</source>
        <translation>Was Sie getippt haben, ist noch da: Drücken Sie %1.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Die Notiz ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <source>How to update</source>
        <translation>So erneuern Sie sie</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>What would help you?</source>
        <translation>Was würde Ihnen helfen?</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Sagen Sie es mit eigenen Worten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Or choose what comes closest</source>
        <translation>Oder wählen Sie, was am besten passt</translation>
    </message>
    <message>
        <source>I lost someone</source>
        <translation>Ich habe jemanden verloren</translation>
    </message>
    <message>
        <source>I feel alone</source>
        <translation>Ich fühle mich allein</translation>
    </message>
    <message>
        <source>Worry and fear</source>
        <translation>Sorgen und Angst</translation>
    </message>
    <message>
        <source>I feel low</source>
        <translation>Ich bin niedergeschlagen</translation>
    </message>
    <message>
        <source>Drink, drugs or gambling</source>
        <translation>Alkohol, Drogen oder Glücksspiel</translation>
    </message>
    <message>
        <source>Someone close is unwell</source>
        <translation>Ein naher Mensch ist krank</translation>
    </message>
    <message>
        <source>There is violence</source>
        <translation>Es gibt Gewalt</translation>
    </message>
    <message>
        <source>A long illness</source>
        <translation>Eine lange Krankheit</translation>
    </message>
    <message>
        <source>New in Belgium</source>
        <translation>Neu in Belgien</translation>
    </message>
    <message>
        <source>Type a few words first, or choose one of the cards below.</source>
        <translation>Schreiben Sie zuerst ein paar Wörter oder wählen Sie eine der Karten unten.</translation>
    </message>
</context>
<context>
    <name>StickRow</name>
    <message>
        <source>A stick with these data, whole and signed, renews another centre without a network.</source>
        <translation>Ein Stick mit diesen Daten, vollständig und signiert, erneuert ein anderes Zentrum ohne Netz.</translation>
    </message>
    <message>
        <source>Write a stick …</source>
        <translation>Einen Stick schreiben …</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Wählen Sie den Stick</translation>
    </message>
</context>
<context>
    <name>StickWatch</name>
    <message>
        <source>A stick with newer data is plugged in.</source>
        <translation>Ein Stick mit neueren Daten ist eingesteckt.</translation>
    </message>
    <message>
        <source>Renew from the stick</source>
        <translation>Vom Stick erneuern</translation>
    </message>
</context>
<context>
    <name>SyncNotice</name>
    <message>
        <source>The new data hold far fewer entries than now. Nothing is taken over before you say so.</source>
        <translation>Die neuen Daten enthalten viel weniger als jetzt. Nichts wird übernommen, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>New data</source>
        <translation>Neue Daten</translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Jetzt mit jemandem sprechen</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Auf Papier</translation>
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
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>TrayDesk</name>
    <message numerus="yes">
        <source>%1: %n handout(s) in the tray</source>
        <translation>
            <numerusform>%1: %n Blatt in der Mappe</numerusform>
            <numerusform>%1: %n Blätter in der Mappe</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the tray</source>
        <translation>Die Mappe öffnen</translation>
    </message>
    <message>
        <source>Keep as a list</source>
        <translation>Als Liste behalten</translation>
    </message>
    <message>
        <source>Kept in place of the list of this name: %1</source>
        <translation>Behalten anstelle der Liste dieses Namens: %1</translation>
    </message>
    <message>
        <source>Kept as a list: %1</source>
        <translation>Als Liste behalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) of the tray are no longer in the directory and will not be printed: %1</source>
        <translation>
            <numerusform>%n Blatt der Mappe steht nicht mehr im Verzeichnis und wird nicht gedruckt: %1</numerusform>
            <numerusform>%n Blätter der Mappe stehen nicht mehr im Verzeichnis und werden nicht gedruckt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) of the tray are no longer listed; the paper says so: %1</source>
        <translation>
            <numerusform>%n Blatt der Mappe ist nicht mehr im Verzeichnis; auf dem Papier steht das auch: %1</numerusform>
            <numerusform>%n Blätter der Mappe sind nicht mehr im Verzeichnis; auf dem Papier steht das auch: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>To print, in this order</source>
        <translation>Zu drucken, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>Die Mappe leeren</translation>
    </message>
    <message>
        <source>Keep as a list …</source>
        <translation>Als Liste behalten …</translation>
    </message>
    <message>
        <source>Lists …</source>
        <translation>Listen …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Tray: %n handout(s)</source>
        <translation>
            <numerusform>Mappe: %n Blatt</numerusform>
            <numerusform>Mappe: %n Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to print yet. In the list of groups, Ins adds the one that is chosen.</source>
        <translation>Noch nichts zu drucken. In der Liste der Gruppen fügt Ins (Einfg) die gewählte hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) no longer in the directory, will not be printed</source>
        <translation>
            <numerusform>%n Blatt steht nicht mehr im Verzeichnis und wird nicht gedruckt</numerusform>
            <numerusform>%n Blätter stehen nicht mehr im Verzeichnis und werden nicht gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s), one after the other</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter, eines nach dem anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the directory</source>
        <translation>Steht nicht mehr im Verzeichnis</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr im Verzeichnis</translation>
    </message>
    <message>
        <source>beside it %1</source>
        <translation>daneben %1</translation>
    </message>
    <message>
        <source>%1: now number %2</source>
        <translation>%1: jetzt Nummer %2</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Herausgenommen: %1</translation>
    </message>
    <message>
        <source>The tray is empty.</source>
        <translation>Die Mappe ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>As it was before. %n handout(s) in the tray.</source>
        <translation>
            <numerusform>Wie vorher. %n Blatt in der Mappe.</numerusform>
            <numerusform>Wie vorher. %n Blätter in der Mappe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayItemChoices</name>
    <message>
        <source>As chosen when printing</source>
        <translation>Wie beim Drucken gewählt</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Zweite Sprache daneben</translation>
    </message>
    <message>
        <source>All the others the same way</source>
        <translation>Alle anderen genauso</translation>
    </message>
</context>
<context>
    <name>TrayKeys</name>
    <message numerus="yes">
        <source>In the tray: %n handout(s)</source>
        <translation>
            <numerusform>In der Mappe: %n Blatt</numerusform>
            <numerusform>In der Mappe: %n Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>This one is in the tray already. Open the tray for more copies.</source>
        <translation>Das liegt schon in der Mappe. Öffnen Sie die Mappe für weitere Exemplare.</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>A colleague changed this at the same time. Look again.</source>
        <translation>Jemand im Team hat das zur gleichen Zeit geändert. Schauen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>This desk then stays open for you until you choose “Lock”, or the program ends.</source>
        <translation>Danach bleibt dieser Arbeitsplatz offen, bis Sie „Sperren“ wählen oder das Programm endet.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Ihre PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new PIN for staff under “Our centre”.</source>
        <translation>Vergessen? Die Leitung legt unter „Unser Zentrum“ eine neue PIN für das Team fest.</translation>
    </message>
    <message>
        <source>This is for the manager of the centre</source>
        <translation>Das ist für die Leitung des Zentrums</translation>
    </message>
    <message>
        <source>This is for the staff of the centre</source>
        <translation>Das ist für das Team des Zentrums</translation>
    </message>
    <message>
        <source>This is the PIN of staff; here that of the manager is needed.</source>
        <translation>Das ist die PIN des Teams; hier braucht es die der Leitung.</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Ready for the next visitor</source>
        <translation>Bereit für den nächsten Besuch</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>This desk is for visitors only</source>
        <translation>Dieser Platz ist nur für Besucher</translation>
    </message>
    <message>
        <source>When nobody touches the screen, erase what the visitor left after</source>
        <translation>Wenn niemand den Bildschirm berührt, löschen, was der Besucher hinterließ, nach</translation>
    </message>
    <message>
        <source>Before that it counts down for 60 seconds; any key or click stops it. “Never” is for somebody who needs more time, with one of you near: else the next visitor sees what the last one asked.</source>
        <translation>Vorher zählt der Bildschirm 60 Sekunden herunter; jede Taste und jeder Klick hält das an. „Nie“ ist für jemanden, der mehr Zeit braucht, wenn jemand von Ihnen in der Nähe ist: Sonst sieht der nächste Besucher, was der letzte gefragt hat.</translation>
    </message>
    <message>
        <source>Visitors print one sheet at a time, on the printer chosen above, without being asked. This keeps them in the program, not off the computer: give it an account that can do nothing else.</source>
        <translation>Besucher drucken ein Blatt auf einmal, auf dem oben gewählten Drucker, ohne Rückfrage. Das hält sie im Programm, nicht vom Computer fern: Geben Sie ihm ein Konto, das sonst nichts kann.</translation>
    </message>
    <message>
        <source>Only the manager of the centre changes this.</source>
        <translation>Nur die Leitung des Zentrums ändert das.</translation>
    </message>
    <message>
        <source>Open with the PIN …</source>
        <translation>Mit der PIN öffnen …</translation>
    </message>
    <message>
        <source>For this there must be a PIN first: without one, whoever comes leaves the screen again.</source>
        <translation>Dafür braucht es zuerst eine PIN: Ohne sie verlässt jeder diesen Bildschirm wieder.</translation>
    </message>
    <message>
        <source>Set a PIN …</source>
        <translation>Eine PIN festlegen …</translation>
    </message>
    <message>
        <source>The program then starts as “For the visitor alone”, on the whole screen. Staff leave it with their PIN; nobody else can close it.</source>
        <translation>Das Programm beginnt dann als „Für Besucher allein am Bildschirm“, auf dem ganzen Bildschirm. Mitarbeitende verlassen es mit ihrer PIN; niemand sonst kann es schließen.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message numerus="yes">
        <source>%n change(s) of this desk wait for it.</source>
        <translation>
            <numerusform>%n Änderung dieses Arbeitsplatzes wartet darauf.</numerusform>
            <numerusform>%n Änderungen dieses Arbeitsplatzes warten darauf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>“%1” is not a postcode or a town that we know.</source>
        <translation>„%1“ ist keine Postleitzahl und kein Ort, den wir kennen.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Watch something else</source>
        <translation>Noch etwas verfolgen</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>Was möchten Sie verfolgen?</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter. One of them is enough.</source>
        <translation>Tippen Sie ein paar Buchstaben und dann Enter. Eines davon genügt.</translation>
    </message>
    <message>
        <source>Near this place</source>
        <translation>In der Nähe von diesem Ort</translation>
    </message>
    <message>
        <source>A postcode or a town. Empty: anywhere.</source>
        <translation>Eine Postleitzahl oder ein Ort. Leer: überall.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>One of them is enough. Empty: any.</source>
        <translation>Eine davon genügt. Leer: alle.</translation>
    </message>
    <message>
        <source>Watch this</source>
        <translation>Das verfolgen</translation>
    </message>
</context>
<context>
    <name>WatchNotice</name>
    <message>
        <source>See what is new</source>
        <translation>Ansehen, was neu ist</translation>
    </message>
    <message>
        <source>Printing is not available in this installation.</source>
        <translation>Drucken ist in dieser Installation nicht möglich.</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Give it another name</source>
        <translation>Anders nennen</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
</context>
<context>
    <name>WatchSection</name>
    <message>
        <source>Watch list</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>When new data come, the program tells you what is new for these.</source>
        <translation>Wenn neue Daten kommen, sagt das Programm, was dafür neu ist.</translation>
    </message>
    <message>
        <source>Choose what matters to you: a theme, a place, a language. When new data come, the program tells you what is new for you. You can print it each month, as a newsletter of your own.</source>
        <translation>Wählen Sie, was für Sie zählt: ein Thema, einen Ort, eine Sprache. Wenn neue Daten kommen, sagt das Programm, was für Sie neu ist. Sie können es jeden Monat drucken, wie einen eigenen Rundbrief.</translation>
    </message>
    <message>
        <source>On the watch list: %1</source>
        <translation>Auf der Merkliste: %1</translation>
    </message>
    <message>
        <source>The name is kept.</source>
        <translation>Der Name ist gespeichert.</translation>
    </message>
    <message>
        <source>Off the watch list: %1</source>
        <translation>Von der Merkliste genommen: %1</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Any day, any language</source>
        <translation>An jedem Tag, in jeder Sprache</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Etwas anderes fragen</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Jetzt mit jemandem sprechen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Just type what you hear</source>
        <translation>Tippen Sie einfach, was Sie hören</translation>
    </message>
    <message>
        <source>A theme, a postcode or town, a language, a day. A few letters are enough, in any order.</source>
        <translation>Ein Thema, eine Postleitzahl oder ein Ort, eine Sprache, ein Tag. Ein paar Buchstaben genügen, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>grief 9000</source>
        <translation>Trauer 4700</translation>
    </message>
    <message>
        <source>anxiety Antwerpen free</source>
        <translation>Angst Eupen kostenlos</translation>
    </message>
    <message>
        <source>women 1030 fr</source>
        <translation>Frauen 1030 fr</translation>
    </message>
    <message>
        <source>Not sure what to look for?</source>
        <translation>Sie wissen nicht, was Sie suchen?</translation>
    </message>
    <message>
        <source>This list helps you find a group. It is not treatment.</source>
        <translation>Diese Liste hilft, eine Gruppe zu finden. Sie ist keine Behandlung.</translation>
    </message>
</context>
<context>
    <name>WhenStep</name>
    <message>
        <source>When can you come?</source>
        <translation>Wann können Sie kommen?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welcher Sprache?</translation>
    </message>
    <message>
        <source>Show groups</source>
        <translation>Gruppen zeigen</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>Tagsüber</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>From home, online</source>
        <translation>Von zu Hause, online</translation>
    </message>
</context>
<context>
    <name>WhereKept</name>
    <message>
        <source>Everything stays in your centre</source>
        <translation>Alles bleibt in Ihrem Zentrum</translation>
    </message>
    <message>
        <source>The settings lie in this folder. Notes and lists go to the server of your centre, %1.</source>
        <translation>Die Einstellungen liegen in diesem Ordner. Notizen und Listen gehen zum Server Ihres Zentrums, %1.</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>What you keep, such as settings, notes and lists, lies in this folder. Nothing is sent.</source>
        <translation>Was Sie aufbewahren, etwa Einstellungen, Notizen und Listen, liegt in diesem Ordner. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The groups are in the program already: you can search and print at once, without internet.</source>
        <translation>Die Gruppen sind schon im Programm: Sie können sofort suchen und drucken, ohne Internet.</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Where do you live?</source>
        <translation>Wo wohnen Sie?</translation>
    </message>
    <message>
        <source>Your postcode, or the name of your town</source>
        <translation>Ihre Postleitzahl oder der Name Ihres Ortes</translation>
    </message>
    <message>
        <source>Erase last</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Groups everywhere in Belgium</source>
        <translation>Gruppen in ganz Belgien</translation>
    </message>
    <message>
        <source>Type your postcode first, or choose Skip.</source>
        <translation>Geben Sie zuerst Ihre Postleitzahl ein oder wählen Sie Überspringen.</translation>
    </message>
    <message>
        <source>We do not know “%1”. Type the four digits of your postcode, or the name of your town.</source>
        <translation>„%1“ kennen wir nicht. Geben Sie die vier Ziffern Ihrer Postleitzahl ein oder den Namen Ihres Ortes.</translation>
    </message>
</context>
</TS>
