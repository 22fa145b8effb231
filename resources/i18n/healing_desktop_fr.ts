<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Healing Desktop</source>
        <translation>Healing Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1, directory %2</source>
        <translation>Version %1, répertoire %2</translation>
    </message>
    <message>
        <source>Program: MIT licence. Directory and texts: CC BY 4.0.</source>
        <translation>Programme&#xa0;: licence MIT. Répertoire et textes&#xa0;: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Fonts: Noto, SIL Open Font License. Icons: Lucide, ISC licence.</source>
        <translation>Polices&#xa0;: Noto, SIL Open Font License. Icônes&#xa0;: Lucide, licence ISC.</translation>
    </message>
    <message>
        <source>Window: Qt and Qt for Python, LGPL 3; you may replace these libraries.</source>
        <translation>Fenêtre&#xa0;: Qt et Qt for Python, LGPL 3&#x202f;; vous pouvez remplacer ces bibliothèques.</translation>
    </message>
    <message>
        <source>Places: Statbel and GeoNames, CC BY 4.0. Outlines: NGI/IGN, CC BY 4.0, and Natural Earth, public domain.</source>
        <translation>Lieux&#xa0;: Statbel et GeoNames, CC BY 4.0. Contours&#xa0;: NGI/IGN, CC BY 4.0, et Natural Earth, domaine public.</translation>
    </message>
    <message>
        <source>Street map packs: © OpenStreetMap contributors, ODbL.</source>
        <translation>Plans de rues&#xa0;: © contributeurs OpenStreetMap, ODbL.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>Other order: nearest or next meeting</source>
        <translation>Autre ordre&#xa0;: le plus proche ou la prochaine rencontre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>My region</source>
        <translation>Ma région</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Make this part wider</source>
        <translation>Élargir cette partie</translation>
    </message>
    <message>
        <source>Make this part narrower</source>
        <translation>Rétrécir cette partie</translation>
    </message>
    <message>
        <source>Not right? Report it</source>
        <translation>Pas juste&#xa0;? Signalez-le</translation>
    </message>
    <message>
        <source>Crisis card</source>
        <translation>Carte d’urgence</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Montrer en grand</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Note pour l’équipe</translation>
    </message>
    <message>
        <source>Back to the search box</source>
        <translation>Retour au champ de recherche</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>List or booklet</source>
        <translation>Liste ou livret</translation>
    </message>
    <message>
        <source>Into the tray</source>
        <translation>Dans le panier</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Meetings for a calendar</source>
        <translation>Réunions pour un agenda</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Print what is new this month</source>
        <translation>Imprimer les nouveautés du mois</translation>
    </message>
    <message>
        <source>Library: articles to read</source>
        <translation>Bibliothèque&#xa0;: articles à lire</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Which group fits me?</source>
        <translation>Quel groupe me convient&#xa0;?</translation>
    </message>
    <message>
        <source>New data</source>
        <translation>Nouvelles données</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>Notre centre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>A group of our own</source>
        <translation>Un groupe à nous</translation>
    </message>
    <message>
        <source>For the visitor alone</source>
        <translation>Pour un visiteur seul</translation>
    </message>
    <message>
        <source>Hide this screen</source>
        <translation>Cacher cet écran</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>Visiteur suivant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ArticleLines</name>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
</context>
<context>
    <name>ArticleStep</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Sur papier</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Copie de sauvegarde</translation>
    </message>
    <message>
        <source>Choose the stick or folder for the backup</source>
        <translation>Choisissez la clé ou le dossier pour la copie</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisissez une copie de sauvegarde</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Aucune copie de sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Dernière copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>La copie se fait …</translation>
    </message>
    <message>
        <source>Putting the backup in place …</source>
        <translation>La copie est remise en place …</translation>
    </message>
    <message>
        <source>Made, opened and compared: %1.</source>
        <translation>Faite, ouverte et comparée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In place now: %1. What was here before is kept as a backup too.</source>
        <translation>Remis en place&#xa0;: %1. Ce qui était ici avant est aussi gardé dans une copie.</translation>
    </message>
    <message>
        <source>Once a week this program makes one by itself and keeps the last eight. Now and then, put one on a stick: it helps when this computer is lost, and opens on any other one.</source>
        <translation>Chaque semaine, ce programme en fait une de lui-même et garde les huit dernières. De temps en temps, mettez-en une sur une clé&#xa0;: elle aide si cet ordinateur est perdu et s’ouvre sur tout autre.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <source>On a stick …</source>
        <translation>Sur une clé …</translation>
    </message>
    <message>
        <source>The way back …</source>
        <translation>Revenir en arrière …</translation>
    </message>
    <message>
        <source>Something went wrong, or this is a new computer?</source>
        <translation>Un problème, ou un nouvel ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Remettre une copie en place …</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Où sont les copies</translation>
    </message>
</context>
<context>
    <name>CentreNotice</name>
    <message>
        <source>A colleague changed the same as you. Both versions are kept until you choose.</source>
        <translation>Un collègue a changé la même chose que vous. Les deux versions restent jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>Notre centre</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) wait for your choice.</source>
        <translation>
            <numerusform>Encore %n changement attend votre choix.</numerusform>
            <numerusform>Encore %n changements attendent votre choix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CentreOver</name>
    <message>
        <source>Locked. What the centre keeps opens again with a PIN.</source>
        <translation>Verrouillé. Ce que le centre garde s’ouvre de nouveau avec un code PIN.</translation>
    </message>
</context>
<context>
    <name>CentrePage</name>
    <message>
        <source>Our groups</source>
        <translation>Nos groupes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Liste de suivi</translation>
    </message>
    <message>
        <source>Numbers for the year</source>
        <translation>Chiffres de l’année</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copie de sauvegarde</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>Qui peut quoi</translation>
    </message>
    <message>
        <source>Our centre</source>
        <translation>Notre centre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Pour le responsable</translation>
    </message>
    <message>
        <source>This part opens with the PIN of the manager.</source>
        <translation>Cette partie s’ouvre avec le code PIN du responsable.</translation>
    </message>
    <message>
        <source>Open with the PIN …</source>
        <translation>Ouvrir avec le code PIN …</translation>
    </message>
</context>
<context>
    <name>CentreReminder</name>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>“%1”, a group of our own, is listed until %2 only.</source>
        <translation>«&#xa0;%1&#xa0;», un groupe à nous, n’est dans la liste que jusqu’au %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of our own are soon listed no more, first “%1”, on %2.</source>
        <translation>
            <numerusform>%n groupe à nous quitte bientôt la liste&#xa0;: «&#xa0;%1&#xa0;», le %2.</numerusform>
            <numerusform>%n groupes à nous quittent bientôt la liste, d’abord «&#xa0;%1&#xa0;», le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weekly backup could not be made.</source>
        <translation>La copie de la semaine n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>There is no backup of what the centre keeps.</source>
        <translation>Il n’y a pas de copie de ce que le centre garde.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>La dernière copie date du %1.</translation>
    </message>
</context>
<context>
    <name>ChipsRow</name>
    <message>
        <source>take away; arrow down: change</source>
        <translation>retirer&#xa0;; flèche bas&#xa0;: changer</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>A colleague changed the same</source>
        <translation>Un collègue a changé la même chose</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>My colleague&apos;s</source>
        <translation>Celle de mon collègue</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Pareil dans les deux</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep my colleague&apos;s</source>
        <translation>Garder celle de mon collègue</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Choisir plus tard</translation>
    </message>
    <message>
        <source>Two of you changed this at the same time. Choose which one stays; the other one goes.</source>
        <translation>Vous avez été deux à changer ceci en même temps. Choisissez la version qui reste&#xa0;; l’autre disparaît.</translation>
    </message>
    <message>
        <source>In words the two are the same; they differ in something that is not shown.</source>
        <translation>En mots, les deux sont pareilles&#xa0;; elles diffèrent par quelque chose qui ne se voit pas.</translation>
    </message>
</context>
<context>
    <name>ConflictReader</name>
    <message>
        <source>Taken away</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <source>There or not</source>
        <translation>Encore là ou non</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Encore là</translation>
    </message>
    <message>
        <source>Our group %1</source>
        <translation>Notre groupe %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Report about %1</source>
        <translation>Signalement sur %1</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Sujet suivi %1</translation>
    </message>
    <message>
        <source>Numbers of %1</source>
        <translation>Chiffres de %1</translation>
    </message>
    <message>
        <source>Choice of the centre</source>
        <translation>Choix du centre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Premier pas</translation>
    </message>
    <message>
        <source>Listed until</source>
        <translation>Dans la liste jusqu’au</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce que c’est devenu</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Ce qui est suivi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>another PIN</source>
        <translation>un autre code PIN</translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message numerus="yes">
        <source>In %n second(s) everything here will be erased.</source>
        <translation>
            <numerusform>Dans %n seconde, tout sera effacé ici.</numerusform>
            <numerusform>Dans %n secondes, tout sera effacé ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>When the seconds are over, everything you typed is erased. Press any key to go on.</source>
        <translation>Quand les secondes sont passées, tout ce que vous avez tapé est effacé. Appuyez sur une touche pour continuer.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis encore là</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n group(s) of our own</source>
        <translation>
            <numerusform>%n groupe à nous</numerusform>
            <numerusform>%n groupes à nous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched subject(s)</source>
        <translation>
            <numerusform>%n sujet suivi</numerusform>
            <numerusform>%n sujets suivis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Press a key or click to go on.</source>
        <translation>Appuyez sur une touche ou cliquez pour continuer.</translation>
    </message>
    <message>
        <source>Press Enter to go on.</source>
        <translation>Appuyez sur Entrée pour continuer.</translation>
    </message>
    <message>
        <source>The screen is hidden</source>
        <translation>L’écran est caché</translation>
    </message>
</context>
<context>
    <name>CrisisCard</name>
    <message>
        <source>Print this card</source>
        <translation>Imprimer cette carte</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Numéros d’urgence</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>Danger now</source>
        <translation>Danger immédiat</translation>
    </message>
    <message>
        <source>for staff</source>
        <translation>pour le personnel</translation>
    </message>
</context>
<context>
    <name>DangerLines</name>
    <message>
        <source>You can call now</source>
        <translation>Vous pouvez appeler maintenant</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>A newer file, from a USB stick</source>
        <translation>Un fichier plus récent, sur une clé USB</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Édition %1</translation>
    </message>
    <message>
        <source>With a USB stick</source>
        <translation>Avec une clé USB</translation>
    </message>
    <message>
        <source>Address, and how often</source>
        <translation>Adresse, et à quel rythme</translation>
    </message>
    <message>
        <source>For another centre</source>
        <translation>Pour un autre centre</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for a stick with the newest data.</source>
        <translation>Demandez une clé avec les données les plus récentes à qui vous a donné ce programme.</translation>
    </message>
    <message>
        <source>Put the stick into this computer.</source>
        <translation>Mettez la clé dans cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose “From a folder or stick …” above, and then the stick.</source>
        <translation>Choisissez «&#xa0;Depuis un dossier ou une clé …&#xa0;» ci-dessus, puis la clé.</translation>
    </message>
    <message>
        <source>The program checks what is on it. When it is not whole, everything stays as it is.</source>
        <translation>Le programme vérifie ce qui s’y trouve. Si ce n’est pas complet, tout reste comme avant.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for the newest data file, on a USB stick.</source>
        <translation>Demandez le fichier de données le plus récent, sur une clé USB, à qui vous a donné ce programme.</translation>
    </message>
    <message>
        <source>Copy the file from the stick to this computer.</source>
        <translation>Copiez le fichier de la clé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the settings and choose the file under “Data file”.</source>
        <translation>Ouvrez les réglages et choisissez le fichier sous «&#xa0;Fichier de données&#xa0;».</translation>
    </message>
    <message>
        <source>The program checks the file. When it is not whole, the one before stays in use.</source>
        <translation>Le programme vérifie le fichier. S’il est abîmé, le fichier précédent reste utilisé.</translation>
    </message>
    <message>
        <source>Telephone lines</source>
        <translation>Lignes téléphoniques</translation>
    </message>
    <message>
        <source>All were checked in the last three months.</source>
        <translation>Toutes ont été vérifiées au cours des trois derniers mois.</translation>
    </message>
</context>
<context>
    <name>DataSourceField</name>
    <message>
        <source>the directory that came with this program</source>
        <translation>le répertoire fourni avec ce programme</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Use the program&apos;s own</source>
        <translation>Utiliser celui du programme</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Choisir un fichier de données</translation>
    </message>
    <message>
        <source>Data files (*.db)</source>
        <translation>Fichiers de données (*.db)</translation>
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
        <translation>Trouver un groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing is not available in this installation.</source>
        <translation>L’impression n’est pas disponible dans cette installation.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>The server of the centre does not answer. You can go on.</source>
        <translation>Le serveur du centre ne répond pas. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The server of the centre answers again.</source>
        <translation>Le serveur du centre répond de nouveau.</translation>
    </message>
    <message>
        <source>It has not answered since %1.</source>
        <translation>Il ne répond plus depuis %1.</translation>
    </message>
    <message>
        <source>It does not let this desk in: look at the password in its address.</source>
        <translation>Il ne laisse pas entrer ce poste&#xa0;: regardez le mot de passe dans son adresse.</translation>
    </message>
    <message>
        <source>It wants a newer version of this program than this desk has.</source>
        <translation>Il demande une version plus récente de ce programme que celle de ce poste.</translation>
    </message>
    <message>
        <source>It has no room left.</source>
        <translation>Il n’a plus de place.</translation>
    </message>
    <message>
        <source>Its database is damaged. Ask whoever looks after it.</source>
        <translation>Sa base de données est abîmée. Demandez à qui s’en occupe.</translation>
    </message>
</context>
<context>
    <name>DesksSection</name>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>All that the centre keeps is on its server. All desks see the same.</source>
        <translation>Tout ce que le centre garde est sur son serveur. Tous les postes voient la même chose.</translation>
    </message>
    <message>
        <source>All that the centre keeps is in one file on this computer.</source>
        <translation>Tout ce que le centre garde est dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Le serveur répond.</translation>
    </message>
    <message>
        <source>Only this desk uses it.</source>
        <translation>Seul ce poste l’utilise.</translation>
    </message>
    <message>
        <source>You can go on: this desk has all of it, and keeps what you change until then.</source>
        <translation>Vous pouvez continuer&#xa0;: ce poste a tout, et garde ce que vous changez jusque-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this desk, which a colleague changed too, wait for your choice.</source>
        <translation>
            <numerusform>%n changement de ce poste, fait aussi par un collègue, attend votre choix&#xa0;:</numerusform>
            <numerusform>%n changements de ce poste, faits aussi par un collègue, attendent votre choix. Le premier&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever looks after your computers makes an empty PostgreSQL database on one that is always on.</source>
        <translation>La personne qui s’occupe de vos ordinateurs crée une base PostgreSQL vide sur un ordinateur toujours allumé.</translation>
    </message>
    <message>
        <source>On each desk, set %1 to its address: %2</source>
        <translation>Sur chaque poste, mettez son adresse dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>On the desk that holds the data now, once: %1</source>
        <translation>Une seule fois, sur le poste qui a les données maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start the program anew on each desk. From then on all see the same within two seconds.</source>
        <translation>Relancez le programme sur chaque poste. Dès lors, tous voient la même chose en deux secondes.</translation>
    </message>
    <message>
        <source>Back to one desk: take the setting away, and %1</source>
        <translation>Revenir à un seul poste&#xa0;: enlevez ce réglage, puis %1</translation>
    </message>
    <message>
        <source>Look at both and choose …</source>
        <translation>Voir les deux et choisir …</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Plusieurs postes</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n more time(s) Shift hides this screen</source>
        <translation>
            <numerusform>Encore %n fois Maj cache cet écran</numerusform>
            <numerusform>Encore %n fois Maj cache cet écran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingBox</name>
    <message>
        <source>This may fit you</source>
        <translation>Ceci peut vous convenir</translation>
    </message>
    <message>
        <source>Every kind may fit you</source>
        <translation>Toutes les sortes peuvent vous convenir</translation>
    </message>
    <message>
        <source>No kind has all that you answered. Left aside here: %1.</source>
        <translation>Aucune sorte n’a tout ce que vous avez répondu. Laissé de côté ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>This directory has nothing of the kind at the moment.</source>
        <translation>Ce répertoire n’a rien de tel pour le moment.</translation>
    </message>
    <message>
        <source>Nothing is found without your answers either: change the words in the search box.</source>
        <translation>Sans vos réponses, rien n’est trouvé non plus&#xa0;: changez les mots dans la case de recherche.</translation>
    </message>
    <message>
        <source>You can take back what you answered about: %1.</source>
        <translation>Vous pouvez retirer votre réponse sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A group is not less than individual sessions. Yet sitting with others may be too much now, or there is something that you do not want to say in front of others. Then individual sessions are a better beginning. Your doctor or a psychologist can choose with you.</source>
        <translation>Un groupe ne vaut pas moins que des entretiens individuels. Mais être avec d’autres est peut-être trop pour vous maintenant, ou il y a une chose que vous ne voulez pas dire devant d’autres. Alors des entretiens individuels sont un meilleur début. Votre médecin ou un psychologue peut choisir avec vous.</translation>
    </message>
    <message>
        <source>Individual sessions first?</source>
        <translation>D’abord des entretiens individuels&#xa0;?</translation>
    </message>
    <message>
        <source>Therapy treats, a support group accompanies. For treatment, ask your doctor or a psychologist. My region shows who helps near you.</source>
        <translation>La thérapie soigne, un groupe de soutien accompagne. Pour des soins, demandez à votre médecin ou à un psychologue. Ma région montre qui aide près de chez vous.</translation>
    </message>
    <message>
        <source>Looking for treatment?</source>
        <translation>Vous cherchez des soins&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Show %n result(s)</source>
        <translation>
            <numerusform>Montrer %n résultat</numerusform>
            <numerusform>Montrer %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it back and show %n result(s)</source>
        <translation>
            <numerusform>Retirer et montrer %n résultat</numerusform>
            <numerusform>Retirer et montrer %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>EntryArticles</name>
    <message>
        <source>To read about this</source>
        <translation>À lire sur ce sujet</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>For this region</source>
        <translation>Dans cette région</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
</context>
<context>
    <name>ErasedStep</name>
    <message>
        <source>Nothing of yours is left on this computer</source>
        <translation>Plus rien de vous n’est sur cet ordinateur</translation>
    </message>
    <message>
        <source>What you asked, where you live, what you read and what you copied: this program has erased it all.</source>
        <translation>Ce que vous avez demandé, où vous habitez, ce que vous avez lu et ce que vous avez copié&#xa0;: ce programme a tout effacé.</translation>
    </message>
    <message>
        <source>A printer, and the computer itself, may remember that something was printed. Take your paper with you, and tell the staff if you want to be sure.</source>
        <translation>Une imprimante, et l’ordinateur lui-même, peuvent garder la trace d’une impression. Emportez votre papier, et dites-le au personnel si vous voulez en être sûr.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Type de groupe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>There or online</source>
        <translation>Sur place ou en ligne</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>Comment participer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Qui anime</translation>
    </message>
    <message>
        <source>Groups or organisations</source>
        <translation>Groupes ou associations</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Le plus proche d’abord</translation>
    </message>
    <message>
        <source>Next meeting first</source>
        <translation>La prochaine rencontre d’abord</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Choices with how many there are</source>
        <translation>Choix avec leur nombre</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not in this article</source>
        <translation>Pas dans cet article</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>What is needed? Theme, place, language, day: in any order</source>
        <translation>Que cherche-t-on&#x202f;? Thème, lieu, langue, jour&#xa0;: dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>Que cherche-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>for example: grief 9000</source>
        <translation>par exemple&#xa0;: deuil 5000</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Name of your centre, if you like</source>
        <translation>Nom de votre centre, si vous le souhaitez</translation>
    </message>
    <message>
        <source>It stands on what you print. You can fill it in later, in the settings.</source>
        <translation>Il figure sur ce que vous imprimez. Vous pouvez aussi l’indiquer plus tard, dans les réglages.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>FitsPage</name>
    <message>
        <source>In danger or in a crisis a group is not the right place now: first call %1 or your doctor.</source>
        <translation>En cas de danger ou de crise, un groupe n’est pas le bon endroit maintenant&#xa0;: appelez d’abord le %1 ou votre médecin.</translation>
    </message>
    <message>
        <source>Which group fits me?</source>
        <translation>Quel groupe me convient&#xa0;?</translation>
    </message>
    <message>
        <source>No test, no score. Skip what you do not know, and change it whenever you like.</source>
        <translation>Ni test, ni score. Passez ce que vous ne savez pas, et changez quand vous voulez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read more about choosing</source>
        <translation>En savoir plus pour choisir</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
</context>
<context>
    <name>FitsWords</name>
    <message>
        <source>Last question</source>
        <translation>Dernière question</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>What do I want most?</source>
        <translation>Qu’est-ce que je veux le plus&#xa0;?</translation>
    </message>
    <message>
        <source>You need no diagnosis. Choose what weighs most today.</source>
        <translation>Aucun diagnostic n’est nécessaire. Choisissez ce qui pèse le plus aujourd’hui.</translation>
    </message>
    <message>
        <source>How much do I want to talk?</source>
        <translation>Combien ai-je envie de parler&#xa0;?</translation>
    </message>
    <message>
        <source>You may always say nothing.</source>
        <translation>Vous pouvez toujours vous taire.</translation>
    </message>
    <message>
        <source>How much time and strength do I have?</source>
        <translation>De combien de temps et de force est-ce que je dispose&#xa0;?</translation>
    </message>
    <message>
        <source>You may always stop.</source>
        <translation>Vous pouvez toujours arrêter.</translation>
    </message>
    <message>
        <source>Online or in a room?</source>
        <translation>En ligne ou dans une salle&#xa0;?</translation>
    </message>
    <message>
        <source>Online you need a quiet place where nobody can hear you. Neither is better for everybody.</source>
        <translation>En ligne, il faut un endroit calme où personne ne vous entend. Aucun des deux n’est mieux pour tout le monde.</translation>
    </message>
    <message>
        <source>Meet people who live through the same thing</source>
        <translation>Rencontrer des gens qui vivent la même chose</translation>
    </message>
    <message>
        <source>Be heard, or see people</source>
        <translation>Être écouté, ou voir du monde</translation>
    </message>
    <message>
        <source>Understand what is happening to me</source>
        <translation>Comprendre ce qui m’arrive</translation>
    </message>
    <message>
        <source>Treatment for a difficulty</source>
        <translation>Des soins pour une difficulté</translation>
    </message>
    <message>
        <source>Express what I find hard to say in words</source>
        <translation>Exprimer ce que j’ai du mal à dire</translation>
    </message>
    <message>
        <source>Grow and feel more confident</source>
        <translation>Évoluer et prendre confiance</translation>
    </message>
    <message>
        <source>Rest for a few days</source>
        <translation>Quelques jours de repos</translation>
    </message>
    <message>
        <source>Little: I would rather listen, learn or do something</source>
        <translation>Peu&#xa0;: je préfère écouter, apprendre ou faire quelque chose</translation>
    </message>
    <message>
        <source>I want to tell my own story</source>
        <translation>Je veux raconter mon histoire</translation>
    </message>
    <message>
        <source>Now and then, when I can</source>
        <translation>De temps en temps, quand je peux</translation>
    </message>
    <message>
        <source>A few weeks, with a fixed end</source>
        <translation>Quelques semaines, avec une fin prévue</translation>
    </message>
    <message>
        <source>Every week, for a longer time</source>
        <translation>Chaque semaine, plus longtemps</translation>
    </message>
    <message>
        <source>A few days in a row</source>
        <translation>Quelques jours de suite</translation>
    </message>
    <message>
        <source>In a room, to meet people for real</source>
        <translation>Dans une salle, pour voir les gens en vrai</translation>
    </message>
    <message>
        <source>Online, without travelling</source>
        <translation>En ligne, sans me déplacer</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>what you want most</source>
        <translation>ce que vous voulez le plus</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>parler</translation>
    </message>
    <message>
        <source>time</source>
        <translation>le temps</translation>
    </message>
    <message>
        <source>online or in a room</source>
        <translation>en ligne ou dans une salle</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>The new data file could not be opened. The one before stays in use.</source>
        <translation>Le nouveau fichier de données n’a pas pu être ouvert. Le précédent reste utilisé.</translation>
    </message>
    <message>
        <source>The groups of your own centre are not in the list: they could not be put there. All else works.</source>
        <translation>Les groupes de votre propre centre ne sont pas dans la liste&#xa0;: cela n’a pas réussi. Tout le reste fonctionne.</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Parler à quelqu’un maintenant</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Finished – erase</source>
        <translation>Terminé – tout effacer</translation>
    </message>
</context>
<context>
    <name>FoundStep</name>
    <message>
        <source>The search does not work now</source>
        <translation>La recherche ne marche pas pour le moment</translation>
    </message>
    <message>
        <source>Ask somebody of the centre. You can also call: choose “Talk to someone now”.</source>
        <translation>Demandez à quelqu’un du centre. Vous pouvez aussi appeler&#xa0;: choisissez «&#xa0;Parler à quelqu’un maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Plus de groupes</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>Groups for you</source>
        <translation>Des groupes pour vous</translation>
    </message>
    <message>
        <source>No group fits all of this</source>
        <translation>Aucun groupe ne correspond à tout cela</translation>
    </message>
    <message>
        <source>This may help instead:</source>
        <translation>Ceci peut vous aider&#xa0;:</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Vous avez demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing fits everything. Left out: %1</source>
        <translation>Rien ne correspond à tout. Laissé de côté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FullPages</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two or three groups to put side by side: %1 adds the one that is shown.</source>
        <translation>Choisissez deux ou trois groupes à mettre côte à côte : %1 ajoute celui qui est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) already stand side by side, and there is no room for more. Take one out.</source>
        <translation>
            <numerusform>%n groupe est déjà là, et il n’y a plus de place. Retirez-en un.</numerusform>
            <numerusform>%n groupes sont déjà côte à côte, et il n’y a plus de place. Retirez-en un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out. To compare: %n group(s).</source>
        <translation>
            <numerusform>Retiré. À comparer : %n groupe.</numerusform>
            <numerusform>Retiré. À comparer : %n groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added. Choose another one to compare it with.</source>
        <translation>Ajouté. Choisissez-en un autre pour comparer.</translation>
    </message>
    <message numerus="yes">
        <source>Added. To compare: %n group(s).</source>
        <translation>
            <numerusform>Ajouté. À comparer : %n groupe.</numerusform>
            <numerusform>Ajouté. À comparer : %n groupes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupStep</name>
    <message>
        <source>Paper copy</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>This group is no longer in the list.</source>
        <translation>Ce groupe ne se trouve plus dans la liste.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All pages of the guide</source>
        <translation>Toutes les pages de l’aide</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
</context>
<context>
    <name>HandoutChoices</name>
    <message>
        <source>Two languages side by side</source>
        <translation>Deux langues côte à côte</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>As sheets to fold</source>
        <translation>En feuilles à plier</translation>
    </message>
    <message>
        <source>Card, A5</source>
        <translation>Carte, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>Feuille, A4</translation>
    </message>
    <message>
        <source>Strips to tear off, A4</source>
        <translation>Bandes à détacher, A4</translation>
    </message>
    <message>
        <source>The coming seven days, A4</source>
        <translation>Les sept jours à venir, A4</translation>
    </message>
    <message>
        <source>Booklet of the place, A5</source>
        <translation>Livret du lieu, A5</translation>
    </message>
    <message>
        <source>What is new, A4</source>
        <translation>Les nouveautés, A4</translation>
    </message>
    <message>
        <source>Short sheet, A5</source>
        <translation>Feuille courte, A5</translation>
    </message>
    <message>
        <source>Whole article, A4</source>
        <translation>Article entier, A4</translation>
    </message>
    <message>
        <source>Kinds of groups, A4</source>
        <translation>Sortes de groupes, A4</translation>
    </message>
    <message>
        <source>A sheet and strips hold 1 to 3 groups.</source>
        <translation>Une feuille et des bandes sont faites pour 1 à 3 groupes.</translation>
    </message>
    <message>
        <source>List, A4</source>
        <translation>Liste, A4</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
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
        <translation>Sur papier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Pages imprimées</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l’impression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation>Enregistrer plutôt en PDF</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>Printing handout %1 of %2</source>
        <translation>Impression de la feuille %1 sur %2</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Impression de la page %1 sur %2</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>La page est en préparation…</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to look at: %1</source>
        <translation>
            <numerusform>%n feuille à vérifier&#xa0;: %1</numerusform>
            <numerusform>%n feuilles à vérifier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Imprimer quand même</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>Imprimer le reste</translation>
    </message>
    <message>
        <source>The last one again, then the rest</source>
        <translation>Refaire la dernière, puis le reste</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Handout %1 of %2</source>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n exemplaire</numerusform>
            <numerusform>%n exemplaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to print</source>
        <translation>
            <numerusform>%n feuille à imprimer</numerusform>
            <numerusform>%n feuilles à imprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Meetings for a calendar</source>
        <translation>Réunions pour un agenda</translation>
    </message>
    <message>
        <source>No printer was found. Connect one, or save the page as a PDF instead.</source>
        <translation>Aucune imprimante trouvée. Branchez-en une, ou enregistrez la page en PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Try again, choose another printer, or save it as a PDF.</source>
        <translation>L’imprimante n’a pas accepté la page. Réessayez, choisissez une autre imprimante, ou enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>La page n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>The printer has no paper, or paper is stuck. Put it right, then go on.</source>
        <translation>L’imprimante n’a plus de papier, ou du papier est coincé. Remédiez-y, puis continuez.</translation>
    </message>
    <message>
        <source>These pages are not there. Type for example 1-2, or leave it empty for all.</source>
        <translation>Ces pages n’existent pas. Tapez par exemple 1-2, ou laissez vide pour tout.</translation>
    </message>
    <message>
        <source>%1 of %2 handouts printed.</source>
        <translation>%1 feuilles sur %2 imprimées.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) printing</source>
        <translation>
            <numerusform>impression de %n feuille</numerusform>
            <numerusform>impression de %n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>%n page en cours d’impression</numerusform>
            <numerusform>%n pages en cours d’impression</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante</numerusform>
            <numerusform>%n pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made any more and was left out.</source>
        <translation>
            <numerusform>%n n’a plus pu être faite et a été laissée de côté.</numerusform>
            <numerusform>%n n’ont plus pu être faites et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to look at.</source>
        <translation>
            <numerusform>%n feuille à vérifier.</numerusform>
            <numerusform>%n feuilles à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation>Enregistrer plutôt en PDF</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Hide this screen</source>
        <translation>Cacher cet écran</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
</context>
<context>
    <name>HeadCell</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Opening the directory …</source>
        <translation>Ouverture du répertoire…</translation>
    </message>
</context>
<context>
    <name>Hear</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer. Try it once more.</source>
        <translation>La voix de cet ordinateur ne répond pas. Essayez encore une fois.</translation>
    </message>
    <message>
        <source>Others hear this too. With headphones only you do.</source>
        <translation>Les autres entendent aussi. Avec un casque, cela reste pour vous.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Everything works with the keyboard</source>
        <translation>Tout fonctionne au clavier</translation>
    </message>
    <message>
        <source>Type what you hear, wherever the keyboard is: the list answers at once, and the best fit is shown beside it.</source>
        <translation>Tapez ce que vous entendez, où que soit le clavier : la liste répond aussitôt, et ce qui convient le mieux est affiché à côté.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>In the list and the details</source>
        <translation>Dans la liste et les détails</translation>
    </message>
    <message>
        <source>For the visitor</source>
        <translation>Pour le visiteur</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>At the start of the box: take off the last part</source>
        <translation>Au début du champ : retirer la dernière partie</translation>
    </message>
    <message>
        <source>In the empty box: go to the parts that were understood</source>
        <translation>Dans le champ vide : aller aux parties comprises</translation>
    </message>
    <message>
        <source>Move in the list while you type; from text to text in the details</source>
        <translation>Parcourir la liste pendant que vous tapez ; dans les détails, d’un texte à l’autre</translation>
    </message>
    <message>
        <source>Five up or down; a screenful on a page</source>
        <translation>Cinq vers le haut ou le bas ; sur une page, un écran plus loin</translation>
    </message>
    <message>
        <source>Copy the text where the keyboard is</source>
        <translation>Copier le texte où se trouve le clavier</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>Au bouton ou au champ suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Read the details</source>
        <translation>Lire les détails</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>HowOften</name>
    <message>
        <source>only when asked</source>
        <translation>seulement sur demande</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>toutes les %1 heures</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Importer un tableur</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file is read.</source>
        <translation>Le fichier est en cours de lecture.</translation>
    </message>
    <message>
        <source>No table can be read from this file. Save it as CSV or as a workbook first.</source>
        <translation>Aucun tableau ne peut être lu dans ce fichier. Enregistrez-le d’abord en CSV ou comme classeur.</translation>
    </message>
    <message>
        <source>What stands in which column? Set right what is wrong; leave out what is not needed.</source>
        <translation>Qu’y a-t-il dans chaque colonne&#xa0;? Corrigez ce qui est faux&#xa0;; laissez ce qui est inutile.</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>Regarder les lignes</translation>
    </message>
    <message>
        <source>Say which column is the name.</source>
        <translation>Dites quelle colonne est le nom.</translation>
    </message>
    <message>
        <source>The rows are read.</source>
        <translation>Les lignes sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Keep these groups</source>
        <translation>Garder ces groupes</translation>
    </message>
    <message>
        <source>A colleague changed one of these groups meanwhile. Read the rows again.</source>
        <translation>Un collègue a modifié un de ces groupes entre-temps. Relisez les lignes.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is still there.</source>
        <translation>Ce fichier ne peut pas être lu. Vérifiez s’il est encore là.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 as before, %5 not taken over.</source>
        <translation>%1 lignes&#xa0;: %2 nouvelles, %3 modifiées, %4 comme avant, %5 pas reprises.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>This file is not a backup of a centre.</source>
        <translation>Ce fichier n’est pas une copie de sauvegarde d’un centre.</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>This backup is damaged. Take another one; nothing was changed.</source>
        <translation>Cette copie est abîmée. Prenez-en une autre&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>A newer version of this program made it. Ask for that here too.</source>
        <translation>Une version plus récente de ce programme l’a faite. Demandez-la ici aussi.</translation>
    </message>
    <message>
        <source>The server does not have all of this desk yet, or something waits for your choice.</source>
        <translation>Le serveur n’a pas encore tout de ce poste, ou quelque chose attend votre choix.</translation>
    </message>
    <message>
        <source>This computer allows no writing there. Choose another place.</source>
        <translation>Cet ordinateur ne permet pas d’écrire là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation>Il n’y a plus de place là.</translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. Try again.</source>
        <translation>Cela n’a pas marché&#xa0;; rien n’a changé. Essayez de nouveau.</translation>
    </message>
</context>
<context>
    <name>KindsTable</name>
    <message numerus="yes">
        <source>Show %n group(s)</source>
        <translation>
            <numerusform>Montrer %n groupe</numerusform>
            <numerusform>Montrer %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>None here now</source>
        <translation>Aucun ici pour le moment</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>To read in peace</source>
        <translation>À lire au calme</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>What answers “%1” comes first.</source>
        <translation>Ce qui répond à «&#xa0;%1&#xa0;» vient d’abord.</translation>
    </message>
    <message>
        <source>Short articles, checked, with where the facts come from.</source>
        <translation>Des articles courts et vérifiés, avec l’origine des faits.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LicenceList</name>
    <message>
        <source>Licences: type a name, an author or a licence</source>
        <translation>Licences&#xa0;: tapez un nom, un auteur ou une licence</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>Ce dont ce programme est fait</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>This text could not be read.</source>
        <translation>Ce texte n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Looking for a voice …</source>
        <translation>Nous cherchons une voix…</translation>
    </message>
    <message>
        <source>This computer has no voice for the language of this article. Who looks after it can add one.</source>
        <translation>Cet ordinateur n’a pas de voix pour la langue de cet article. La personne qui s’en occupe peut en ajouter une.</translation>
    </message>
    <message>
        <source>Others hear this too. With headphones only you do.</source>
        <translation>Les autres entendent aussi. Avec un casque, cela reste pour vous.</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer. Try it once more.</source>
        <translation>La voix de cet ordinateur ne répond pas. Essayez encore une fois.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Depuis le début</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Lists of the centre</source>
        <translation>Listes du centre</translation>
    </message>
    <message>
        <source>Into the tray</source>
        <translation>Dans le panier</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The file with the lists was damaged. It is kept as %1 beside the new one.</source>
        <translation>Le fichier des listes était abîmé. Il est gardé sous le nom %1 à côté du nouveau.</translation>
    </message>
    <message>
        <source>No lists yet. Put handouts into the tray, open it, and keep it as a list.</source>
        <translation>Pas encore de liste. Mettez des feuilles dans le panier, ouvrez-le et gardez-le comme liste.</translation>
    </message>
    <message>
        <source>No list has this in its name.</source>
        <translation>Aucune liste n’a cela dans son nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>Une autre liste porte ce nom.</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a picture …</source>
        <translation>Choisir une image …</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>A logo is kept.</source>
        <translation>Un logo est gardé.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB. Choose a smaller picture.</source>
        <translation>%1 dépasse 2 Mo. Choisissez une image plus petite.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be printed. Choose a PNG, JPEG or SVG file.</source>
        <translation>%1 n’est pas une image qui peut être imprimée. Choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>%1 could not be read. Choose another file.</source>
        <translation>%1 n’a pas pu être lu. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 could not be kept on this computer.</source>
        <translation>%1 n’a pas pu être gardé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Look of the page</source>
        <translation>Aspect de la page</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>More room between the lines</source>
        <translation>Plus d’espace entre les lignes</translation>
    </message>
    <message>
        <source>Warm paper</source>
        <translation>Papier chaud</translation>
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
        <translation>enlever</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrows move the map, + and - zoom, Home shows all. Every group on it is in the list.</source>
        <translation>Les flèches déplacent la carte, + et - zooment, Home montre tout. Chaque groupe de la carte est dans la liste.</translation>
    </message>
    <message>
        <source>The map cannot be shown now. The list has the same groups.</source>
        <translation>La carte ne peut pas être affichée maintenant. La liste contient les mêmes groupes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Map of the groups in the list</source>
        <translation>Carte des groupes de la liste</translation>
    </message>
    <message>
        <source>somewhere in this municipality</source>
        <translation>quelque part dans cette commune</translation>
    </message>
</context>
<context>
    <name>MapSlot</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The map cannot be shown here</source>
        <translation>La carte ne peut pas être affichée ici</translation>
    </message>
    <message>
        <source>The list and the details hold everything that the map would show.</source>
        <translation>La liste et les détails contiennent tout ce que la carte montrerait.</translation>
    </message>
    <message>
        <source>The map comes here.</source>
        <translation>La carte apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show the whole selection on the map (Home)</source>
        <translation>Montrer toute la sélection sur la carte (Home)</translation>
    </message>
    <message>
        <source>{shown} of {all} on the map</source>
        <translation>{shown} sur {all} sur la carte</translation>
    </message>
    <message numerus="yes">
        <source>%n have no known place: they are in the list</source>
        <translation>
            <numerusform>%n sans lieu connu&#xa0;: il est dans la liste</numerusform>
            <numerusform>%n sans lieu connu&#xa0;: ils sont dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meet at a private place: they are in the list</source>
        <translation>
            <numerusform>%n se réunit dans un lieu privé&#xa0;: il est dans la liste</numerusform>
            <numerusform>%n se réunissent dans un lieu privé&#xa0;: ils sont dans la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type a name, for example “Information stand”.</source>
        <translation>Tapez un nom, par exemple «&#xa0;Stand d’information&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>Networks on the map</source>
        <translation>Réseaux sur la carte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Enter shows one whole on the map.</source>
        <translation>Entrée en montre un en entier sur la carte.</translation>
    </message>
    <message>
        <source>The areas cannot be drawn now.</source>
        <translation>Les zones ne peuvent pas être dessinées maintenant.</translation>
    </message>
    <message>
        <source>Striped: a border runs through it. Open sign: not certain, check first.</source>
        <translation>Rayé&#xa0;: une limite passe par là. Signe vide&#xa0;: pas certain, vérifiez d’abord.</translation>
    </message>
</context>
<context>
    <name>NetworksModel</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>In the last 30 days, the latest first. Choose a name to read all about it.</source>
        <translation>Ces 30 derniers jours, le plus récent d’abord. Choisissez un nom pour tout lire.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>This could not be kept: the disk is full. Make some room on it, then try again.</source>
        <translation>Ceci n’a pas pu être gardé&#xa0;: le disque est plein. Faites de la place, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>This could not be kept: this computer allows no writing there. Ask whoever looks after it.</source>
        <translation>Ceci n’a pas pu être gardé&#xa0;: cet ordinateur ne permet pas d’écrire là. Demandez à qui s’en occupe.</translation>
    </message>
    <message>
        <source>The file with what the centre keeps is damaged. Take a backup back under “Our centre”.</source>
        <translation>Le fichier avec ce que le centre garde est abîmé. Remettez une copie en place sous «&#xa0;Notre centre&#xa0;».</translation>
    </message>
    <message>
        <source>Another desk of the centre has a newer version of this program. Ask for it here too.</source>
        <translation>Un autre poste du centre a une version plus récente de ce programme. Demandez-la ici aussi.</translation>
    </message>
    <message>
        <source>The server of the centre does not answer. Try again in a moment.</source>
        <translation>Le serveur du centre ne répond pas. Essayez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>This could not be kept. Try again.</source>
        <translation>Ceci n’a pas pu être gardé. Essayez de nouveau.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note for the team</source>
        <translation>Note pour l’équipe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only your team sees it: no visitor, and not on paper unless you ask for it.</source>
        <translation>Seule votre équipe la voit&#xa0;: aucun visiteur, et pas sur papier, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your first name or initials, if you like</source>
        <translation>Votre prénom ou vos initiales, si vous voulez</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes of the team</source>
        <translation>Notes de l’équipe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes of the team</source>
        <translation>Notes de l’équipe</translation>
    </message>
    <message>
        <source>With %1 you write a note about the group that is shown. Only your team sees it.</source>
        <translation>Avec %1, vous écrivez une note sur le groupe affiché. Seule votre équipe la voit.</translation>
    </message>
    <message>
        <source>About groups that are not listed any more</source>
        <translation>Sur des groupes qui ne sont plus dans le répertoire</translation>
    </message>
    <message>
        <source>About groups of the directory</source>
        <translation>Sur des groupes du répertoire</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>La note est supprimée.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>The directory cannot be opened</source>
        <translation>Le répertoire ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the directory of this program</source>
        <translation>Utiliser le répertoire de ce programme</translation>
    </message>
    <message>
        <source>No group fits all of this</source>
        <translation>Aucun groupe ne correspond à tout cela</translation>
    </message>
    <message>
        <source>Who serves this region</source>
        <translation>Qui aide dans cette région</translation>
    </message>
    <message>
        <source>Take one part away, or begin again with fewer words.</source>
        <translation>Retirez une partie, ou recommencez avec moins de mots.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Montrer tous les groupes</translation>
    </message>
    <message>
        <source>The data file is missing or damaged. Nothing of yours is lost.</source>
        <translation>Le fichier de données manque ou est abîmé. Rien de ce qui est à vous n’est perdu.</translation>
    </message>
    <message>
        <source>In danger now: call %1.</source>
        <translation>En danger maintenant&#xa0;: appelez le %1.</translation>
    </message>
    <message>
        <source>Someone to talk to meanwhile: %1, %2</source>
        <translation>Quelqu’un à qui parler en attendant&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>Numbers for the year</source>
        <translation>Chiffres de l’année</translation>
    </message>
    <message>
        <source>From now on it is counted.</source>
        <translation>À partir de maintenant, on compte.</translation>
    </message>
    <message>
        <source>From now on nothing is counted.</source>
        <translation>À partir de maintenant, on ne compte plus rien.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer comme tableau</translation>
    </message>
    <message>
        <source>How many searches ended in a group that was shown, or in a print: by theme and month, and no more. No words, no day, no person. Nothing of it leaves your centre by itself.</source>
        <translation>Combien de recherches ont abouti à un groupe montré, ou à une impression&#xa0;: par thème et par mois, rien de plus. Ni mots, ni jour, ni personne. Rien n’en quitte votre centre de soi-même.</translation>
    </message>
    <message>
        <source>Count for the yearly report</source>
        <translation>Compter pour le rapport annuel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
</context>
<context>
    <name>OutboxFiles</name>
    <message>
        <source>The file could not be written there: %1. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit là&#xa0;: %1. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>La page n’a pas pu être faite.</translation>
    </message>
</context>
<context>
    <name>OutboxSection</name>
    <message>
        <source>Reports to the publisher</source>
        <translation>Signalements pour l’éditeur</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait. Send them as a file, by mail or on paper.</source>
        <translation>
            <numerusform>%n signalement attend. Envoyez-le en fichier, par e-mail ou sur papier.</numerusform>
            <numerusform>%n signalements attendent. Envoyez-les en fichier, par e-mail ou sur papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits. With %1 you report what is not right with the group that is shown.</source>
        <translation>Rien n’attend. Avec %1, vous signalez ce qui n’est pas juste dans le groupe affiché.</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Écrire le fichier …</translation>
    </message>
    <message>
        <source>Make a mail …</source>
        <translation>Préparer un e-mail …</translation>
    </message>
    <message>
        <source>Slip to print …</source>
        <translation>Feuille à imprimer …</translation>
    </message>
    <message>
        <source>Waits to go out</source>
        <translation>Attend d’être envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>What became of earlier ones</source>
        <translation>Ce que les précédents sont devenus</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Withdrawn: it is not reported any more.</source>
        <translation>Retiré&#xa0;: ce n’est plus signalé.</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>Il attend à nouveau.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Change our group</source>
        <translation>Modifier notre groupe</translation>
    </message>
    <message>
        <source>A group of our own</source>
        <translation>Un groupe à nous</translation>
    </message>
    <message>
        <source>Go on with what you wrote</source>
        <translation>Continuer ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not kept. What you wrote is still here.</source>
        <translation>Pas gardé. Ce que vous avez écrit est encore là.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n answer(s).</source>
        <translation>
            <numerusform>Vérifiez %n réponse.</numerusform>
            <numerusform>Vérifiez %n réponses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFormPage</name>
    <message>
        <source>as it is now</source>
        <translation>comme maintenant</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>un autre groupe</translation>
    </message>
    <message>
        <source>an organisation, not a group</source>
        <translation>une organisation, pas un groupe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>choisir …</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Type a few letters; Enter takes the first.</source>
        <translation>Tapez quelques lettres&#xa0;; Entrée prend le premier.</translation>
    </message>
    <message>
        <source>For whom, if not for everyone</source>
        <translation>Pour qui, si ce n’est pas pour tous</translation>
    </message>
    <message>
        <source>One or two sentences about it</source>
        <translation>Une ou deux phrases à ce sujet</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#xa0;?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>toutes les deux semaines</translation>
    </message>
    <message>
        <source>the first of the month</source>
        <translation>le premier du mois</translation>
    </message>
    <message>
        <source>the second of the month</source>
        <translation>le deuxième du mois</translation>
    </message>
    <message>
        <source>the third of the month</source>
        <translation>le troisième du mois</translation>
    </message>
    <message>
        <source>the fourth of the month</source>
        <translation>le quatrième du mois</translation>
    </message>
    <message>
        <source>the last of the month</source>
        <translation>le dernier du mois</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une seule fois</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>sur rendez-vous</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>19:30</source>
        <translation>19:30</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>21:30</source>
        <translation>21:30</translation>
    </message>
    <message>
        <source>not on public holidays</source>
        <translation>pas les jours fériés</translation>
    </message>
    <message>
        <source>not on public holidays, nor in July and August</source>
        <translation>ni les jours fériés, ni en juillet et août</translation>
    </message>
    <message>
        <source>on public holidays too</source>
        <translation>aussi les jours fériés</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>Pendant les congés</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>Postcode or municipality</source>
        <translation>Code postal ou commune</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>on the spot and online</source>
        <translation>sur place et en ligne</translation>
    </message>
    <message>
        <source>without steps</source>
        <translation>sans marches</translation>
    </message>
    <message>
        <source>there are steps</source>
        <translation>il y a des marches</translation>
    </message>
    <message>
        <source>On the spot or online</source>
        <translation>Sur place ou en ligne</translation>
    </message>
    <message>
        <source>For a wheelchair</source>
        <translation>Pour un fauteuil roulant</translation>
    </message>
    <message>
        <source>How to join?</source>
        <translation>Comment participer&#xa0;?</translation>
    </message>
    <message>
        <source>call first</source>
        <translation>appeler d’abord</translation>
    </message>
    <message>
        <source>mail first</source>
        <translation>écrire un mail d’abord</translation>
    </message>
    <message>
        <source>by the website</source>
        <translation>par le site</translation>
    </message>
    <message>
        <source>just come</source>
        <translation>venir simplement</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Ce qu’on fait d’abord</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un montant</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>chaque fois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>How much, in euro</source>
        <translation>Combien, en euros</translation>
    </message>
    <message>
        <source>How often one pays</source>
        <translation>Quand on paie</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>Langues parlées sur place</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>You are reminded a month before. Empty: for good.</source>
        <translation>Un mois avant, le programme demande si c’est encore juste. Vide&#xa0;: toujours valable.</translation>
    </message>
    <message>
        <source>A day on which it meets; from it the weeks are counted.</source>
        <translation>Un jour où le groupe se réunit&#xa0;; on compte les semaines à partir de ce jour.</translation>
    </message>
</context>
<context>
    <name>OwnGroupKeys</name>
    <message>
        <source>There is no place here to keep groups of your own in.</source>
        <translation>Il n’y a pas d’endroit ici pour garder vos groupes.</translation>
    </message>
    <message>
        <source>The data are not open yet. Try again in a moment.</source>
        <translation>Les données ne sont pas encore ouvertes. Essayez dans un moment.</translation>
    </message>
</context>
<context>
    <name>OwnGroupsState</name>
    <message>
        <source>This group cannot be read any more. Enter it anew.</source>
        <translation>Ce groupe ne peut plus être lu. Entrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Not deleted. Try again in a moment.</source>
        <translation>Pas supprimé. Essayez encore dans un moment.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n group(s).</source>
        <translation>
            <numerusform>Gardé&#xa0;: %n groupe.</numerusform>
            <numerusform>Gardés&#xa0;: %n groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: it was changed elsewhere meanwhile. Look at it again.</source>
        <translation>Pas gardé&#xa0;: cela a été modifié ailleurs entre-temps. Regardez encore.</translation>
    </message>
    <message>
        <source>Kept: %1. It is found with the others.</source>
        <translation>Gardé&#xa0;: %1. On le trouve parmi les autres.</translation>
    </message>
    <message>
        <source>Kept on this computer: %1. It goes to the server as soon as that answers.</source>
        <translation>Gardé sur cet ordinateur&#xa0;: %1. Il ira au serveur dès que celui-ci répond.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Not undone: a colleague has changed it meanwhile.</source>
        <translation>Pas annulé&#xa0;: un collègue l’a modifié entre-temps.</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>Our groups</source>
        <translation>Nos groupes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Still right, for a year more</source>
        <translation>Encore juste, un an de plus</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet …</source>
        <translation>Importer un tableur …</translation>
    </message>
    <message>
        <source>Save for the publisher …</source>
        <translation>Enregistrer pour l’éditeur …</translation>
    </message>
    <message>
        <source>What you enter here is found, shown and printed with all other groups, in this centre only.</source>
        <translation>Ce que vous entrez ici se trouve, se montre et s’imprime avec tous les autres groupes, dans ce centre seulement.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) run out soon. Call to ask whether all is still right.</source>
        <translation>
            <numerusform>%n groupe se termine bientôt. Appelez pour demander si tout est encore juste.</numerusform>
            <numerusform>%n groupes se terminent bientôt. Appelez pour demander si tout est encore juste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of this centre. Nobody else sees them.</source>
        <translation>
            <numerusform>%n groupe de ce centre. Personne d’autre ne le voit.</numerusform>
            <numerusform>%n groupes de ce centre. Personne d’autre ne les voit.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not in the list: %1</source>
        <translation>Ceux-ci ne sont pas dans la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>of this centre</source>
        <translation>de ce centre</translation>
    </message>
    <message>
        <source>of this centre, until %1</source>
        <translation>de ce centre, jusqu’au %1</translation>
    </message>
    <message>
        <source>over since %1; it is not listed any more</source>
        <translation>terminé depuis le %1&#xa0;; il n’est plus dans la liste</translation>
    </message>
    <message>
        <source>runs out on %1: is all still right?</source>
        <translation>se termine le %1&#xa0;: tout est encore juste&#xa0;?</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Importer un tableur</translation>
    </message>
    <message>
        <source>Save for the publisher</source>
        <translation>Enregistrer pour l’éditeur</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to whoever publishes the data.</source>
        <translation>Enregistré&#xa0;: %1. Envoyez-le à qui publie les données.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Pas enregistré&#xa0;: %1. Choisissez un autre endroit.</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Black only, no colour</source>
        <translation>Noir seulement, sans couleur</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>The theme is not named in large letters.</source>
        <translation>Le thème n’est pas écrit en grand.</translation>
    </message>
    <message>
        <source>With the notes of this centre (staff only)</source>
        <translation>Avec les notes de ce centre (pour l’équipe seulement)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Opens the web page</source>
        <translation>Ouvre la page web</translation>
    </message>
    <message>
        <source>Calls the number</source>
        <translation>Appelle le numéro</translation>
    </message>
    <message>
        <source>Shows the place</source>
        <translation>Montre le lieu</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>As usual for it</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>all, or for example 1-2</source>
        <translation>tout, ou par exemple 1-2</translation>
    </message>
    <message>
        <source>Only these pages</source>
        <translation>Seulement ces pages</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Deux côtés</translation>
    </message>
    <message>
        <source>As the printer does it</source>
        <translation>Comme l’imprimante le fait</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Un seul côté</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>Deux côtés, tourner comme un livre</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>Deux côtés, tourner comme un calendrier</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>L’imprimante habituelle</translation>
    </message>
</context>
<context>
    <name>PauseWords</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis essayez de nouveau.</numerusform>
            <numerusform>Attendez %n secondes, puis essayez de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A colleague has just changed this PIN. Look again, then choose.</source>
        <translation>Un collègue vient de changer ce code PIN. Regardez de nouveau, puis choisissez.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN a de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>This is not a PIN of the centre.</source>
        <translation>Ce n’est pas un code PIN du centre.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Trop de codes PIN faux.</translation>
    </message>
    <message>
        <source>The other role has this PIN already. Choose another one.</source>
        <translation>L’autre rôle a déjà ce code PIN. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN for the manager</source>
        <translation>Code PIN du responsable</translation>
    </message>
    <message>
        <source>PIN for staff</source>
        <translation>Code PIN de l’équipe</translation>
    </message>
    <message>
        <source>4 to 12 digits. From then on every desk starts as a visitor&apos;s, and asks for it when it is needed.</source>
        <translation>De 4 à 12 chiffres. Dès lors, chaque poste commence comme celui d’un visiteur et le demande quand il le faut.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Garder ce code PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the digits</source>
        <translation>Montrer les chiffres</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ProfileNotice</name>
    <message>
        <source>The settings could not all be read. They are kept as “%1”. Please look whether they are right.</source>
        <translation>Les réglages n’ont pas tous pu être lus. Ils sont gardés sous «&#xa0;%1&#xa0;». Vérifiez s’ils sont justes.</translation>
    </message>
    <message>
        <source>The disk is full: settings, notes and new data cannot be kept in %1. All else works.</source>
        <translation>Le disque est plein&#xa0;: les réglages, les notes et les nouvelles données ne peuvent pas être gardés dans %1. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>This computer allows no writing in %1: settings, notes and new data are not kept. All else works.</source>
        <translation>Cet ordinateur ne permet pas d’écrire dans %1&#xa0;: les réglages, les notes et les nouvelles données ne sont pas gardés. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1. They hold until the program is closed.</source>
        <translation>Les réglages n’ont pas pu être gardés dans %1. Ils valent jusqu’à la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>ProgramCard</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Fetch the installer</source>
        <translation>Récupérer le fichier d’installation</translation>
    </message>
    <message>
        <source>From a folder or stick …</source>
        <translation>Depuis un dossier ou une clé …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Start the installer</source>
        <translation>Lancer l’installation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation>Choisissez un dossier ou une clé</translation>
    </message>
    <message>
        <source>There is a newer version of this program: %1. You work with %2.</source>
        <translation>Il y a une version plus récente de ce programme&#xa0;: %1. Vous travaillez avec %2.</translation>
    </message>
    <message>
        <source>Fetching the installer …</source>
        <translation>Le fichier d’installation arrive …</translation>
    </message>
    <message>
        <source>The installer is here, checked: %1. Close this program before you install it.</source>
        <translation>Le fichier d’installation est ici, vérifié&#xa0;: %1. Fermez ce programme avant de l’installer.</translation>
    </message>
    <message>
        <source>Its installer has %1 MB. It is fetched when you ask for it, and installed by nobody but you.</source>
        <translation>Le fichier d’installation compte %1 Mo. Il arrive quand vous le demandez, et personne d’autre ne l’installe.</translation>
    </message>
    <message>
        <source>The installer is not as it was signed any more. Fetch it again.</source>
        <translation>Le fichier d’installation n’est plus comme il a été signé. Récupérez-le encore une fois.</translation>
    </message>
    <message>
        <source>This computer could not open it. It is here: %1</source>
        <translation>Cet ordinateur n’a pas pu l’ouvrir. C’est ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProgramGone</name>
    <message>
        <source>This program was removed from the computer while it was open. What was kept stays kept. Please close it now.</source>
        <translation>Ce programme a été retiré de l’ordinateur pendant qu’il était ouvert. Ce qui était enregistré le reste. Fermez-le maintenant.</translation>
    </message>
    <message>
        <source>This program was renewed while it was open. What was kept stays kept. Please close it now and start it again.</source>
        <translation>Ce programme a été renouvelé pendant qu’il était ouvert. Ce qui était enregistré le reste. Fermez-le maintenant et relancez-le.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
</context>
<context>
    <name>ProgramNotice</name>
    <message>
        <source>There is a newer version of this program: %1.</source>
        <translation>Il y a une version plus récente de ce programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Plus de textes à lire</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Open the details</source>
        <translation>Ouvrir les détails</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>“%1” is not a postcode or town that we know.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal ou une commune que nous connaissons.</translation>
    </message>
    <message>
        <source>Type a postcode or the name of a town or village, in any language.</source>
        <translation>Tapez un code postal ou le nom d’une commune ou d’un village, dans n’importe quelle langue.</translation>
    </message>
    <message>
        <source>Where does the person live? Postcode or town</source>
        <translation>Où habite la personne&#xa0;? Code postal ou commune</translation>
    </message>
    <message>
        <source>for example: 9000 or Eupen</source>
        <translation>par exemple&#xa0;: 9000 ou Eupen</translation>
    </message>
    <message>
        <source>My region</source>
        <translation>Ma région</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RenewCard</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Use the renewed data</source>
        <translation>Utiliser les données renouvelées</translation>
    </message>
    <message>
        <source>From a folder or stick …</source>
        <translation>Depuis un dossier ou une clé …</translation>
    </message>
    <message>
        <source>From a .zip file …</source>
        <translation>Depuis un fichier .zip …</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Copy what to tell</source>
        <translation>Copier ce qu’il faut dire</translation>
    </message>
    <message>
        <source>Back to the edition before</source>
        <translation>Revenir à l’édition précédente</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est là</translation>
    </message>
    <message>
        <source>Take over the new</source>
        <translation>Prendre les nouvelles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder or a stick</source>
        <translation>Choisissez un dossier ou une clé</translation>
    </message>
    <message>
        <source>Choose a packed file</source>
        <translation>Choisissez un fichier compressé</translation>
    </message>
    <message>
        <source>Far fewer entries than now</source>
        <translation>Beaucoup moins que maintenant</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No address is set, so this computer asks nobody. New data come on a stick or in a folder.</source>
        <translation>Aucune adresse n’est choisie&#xa0;: cet ordinateur ne demande rien à personne. Les nouvelles données viennent sur une clé ou dans un dossier.</translation>
    </message>
    <message>
        <source>New data come by themselves from %1: %2.</source>
        <translation>Les nouvelles données viennent d’elles-mêmes de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Last look: %1.</source>
        <translation>Dernière recherche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New data come from %1, when you ask for them.</source>
        <translation>Les nouvelles données viennent de %1, quand vous les demandez.</translation>
    </message>
    <message>
        <source>Writing the stick …</source>
        <translation>Écriture de la clé …</translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation>Retour …</translation>
    </message>
    <message>
        <source>Asking whether there are new data …</source>
        <translation>Recherche de nouvelles données …</translation>
    </message>
    <message>
        <source>Fetching the new data …</source>
        <translation>Les nouvelles données arrivent …</translation>
    </message>
    <message>
        <source>Putting the new data together. You can go on working.</source>
        <translation>Les nouvelles données se préparent. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Looking at what changed …</source>
        <translation>Recherche de ce qui a changé …</translation>
    </message>
    <message>
        <source>The new data hold %1 groups and services, now there are %2. Is that meant? When in doubt, ask the publisher first.</source>
        <translation>Les nouvelles données contiennent %1 groupes et services, maintenant il y en a %2. Est-ce voulu&#xa0;? En cas de doute, demandez d’abord à l’éditeur.</translation>
    </message>
    <message>
        <source>A file that was chosen by hand is read: %1. It is not renewed.</source>
        <translation>Ce bureau lit un fichier choisi à la main&#xa0;: %1. Il n’est pas renouvelé.</translation>
    </message>
    <message>
        <source>There is no edition to go back to.</source>
        <translation>Il n’y a pas d’édition précédente.</translation>
    </message>
    <message>
        <source>It stays until there is a newer one than the one you left.</source>
        <translation>Cela reste ainsi jusqu’à ce qu’il y en ait une plus récente que celle que vous avez quittée.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for its newest version.</source>
        <translation>Demandez la version la plus récente à qui vous a donné ce programme.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this program for one that knows its publisher.</source>
        <translation>Demandez à qui vous a donné ce programme une version qui connaît son éditeur.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>I called: everything is right</source>
        <translation>J’ai appelé&#xa0;: tout est juste</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Gone: it does not exist any more</source>
        <translation>Il n’existe plus</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Quelque chose d’autre</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What is not right?</source>
        <translation>Qu’est-ce qui n’est pas juste&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Une note, si vous voulez</translation>
    </message>
    <message>
        <source>What should it be, if you know it</source>
        <translation>Ce que ce devrait être, si vous le savez</translation>
    </message>
    <message>
        <source>Here it says: %1</source>
        <translation>Ici, il est écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Signaler</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une copie en place</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Copie du %1</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>Dans cette copie</translation>
    </message>
    <message>
        <source>Here now, replaced by it</source>
        <translation>Ici maintenant, sera remplacé</translation>
    </message>
    <message>
        <source>It counts for all desks of the centre. What is here now is kept as a backup first.</source>
        <translation>Cela vaut pour tous les postes du centre. Ce qui est ici maintenant est d’abord gardé dans une copie.</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Nothing fits everything. Left out: %1</source>
        <translation>Rien ne correspond à tout. Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>Groupes trouvés</translation>
    </message>
</context>
<context>
    <name>RolesSection</name>
    <message>
        <source>Who may what</source>
        <translation>Qui peut quoi</translation>
    </message>
    <message>
        <source>The new PIN is kept, for all desks of the centre.</source>
        <translation>Le nouveau code PIN est gardé, pour tous les postes du centre.</translation>
    </message>
    <message>
        <source>The PIN is taken away, at all desks of the centre.</source>
        <translation>Le code PIN est enlevé, sur tous les postes du centre.</translation>
    </message>
    <message>
        <source>Has a PIN</source>
        <translation>A un code PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Pas de code PIN</translation>
    </message>
    <message>
        <source>Change the PIN …</source>
        <translation>Changer le code PIN …</translation>
    </message>
    <message>
        <source>Set a PIN …</source>
        <translation>Choisir un code PIN …</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Enlever le code PIN</translation>
    </message>
    <message>
        <source>No PIN is set: whoever sits at a desk may do everything. That is enough for a small centre that never leaves a visitor alone at the screen.</source>
        <translation>Il n’y a pas de code PIN&#xa0;: qui est à un poste peut tout faire. Cela suffit pour un petit centre qui ne laisse jamais un visiteur seul devant l’écran.</translation>
    </message>
    <message>
        <source>Only staff have a PIN. With it one may do everything, as a manager too.</source>
        <translation>Seule l’équipe a un code PIN. Avec lui on peut tout faire, comme un responsable aussi.</translation>
    </message>
    <message>
        <source>Only the manager has a PIN. Without it nobody sees notes and reports: give staff one too.</source>
        <translation>Seul le responsable a un code PIN. Sans lui, personne ne voit les notes et les signalements&#xa0;: donnez-en un aussi à l’équipe.</translation>
    </message>
    <message>
        <source>Each desk starts as a visitor&apos;s. A PIN opens it until you lock it, or the program ends.</source>
        <translation>Chaque poste commence comme celui d’un visiteur. Un code PIN l’ouvre jusqu’à ce que vous le verrouilliez, ou que le programme s’arrête.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Searches, reads and prints. Sees nothing that the centre keeps for itself.</source>
        <translation>Cherche, lit et imprime. Ne voit rien de ce que le centre garde pour lui.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Also notes, reports, lists and the centre&apos;s own groups.</source>
        <translation>Aussi les notes, les signalements, les listes et les groupes du centre.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Also backup, numbers for the year, and these PINs.</source>
        <translation>Aussi les copies de sauvegarde, les chiffres de l’année et ces codes PIN.</translation>
    </message>
    <message>
        <source>A PIN keeps curious eyes away, not somebody who takes the computer. Staff forgot theirs: set a new one here. The manager forgot: %1, on the computer that holds the data.</source>
        <translation>Un code PIN éloigne les regards curieux, pas quelqu’un qui emporte l’ordinateur. L’équipe a oublié le sien&#xa0;: choisissez-en un nouveau ici. Le responsable a oublié le sien&#xa0;: %1, sur l’ordinateur qui a les données.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Postcode or town of this desk: distances are measured from here</source>
        <translation>Code postal ou commune de cet accueil&#xa0;: les distances partent d’ici</translation>
    </message>
    <message>
        <source>Name of the centre, for handouts</source>
        <translation>Nom du centre, pour les feuilles imprimées</translation>
    </message>
    <message>
        <source>Address of the centre, for handouts</source>
        <translation>Adresse du centre, pour les feuilles imprimées</translation>
    </message>
    <message>
        <source>Opening hours of the centre, for handouts</source>
        <translation>Heures d’ouverture du centre, pour les feuilles imprimées</translation>
    </message>
    <message>
        <source>Logo of the centre, for handouts</source>
        <translation>Logo du centre, pour les feuilles imprimées</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>For the visitor alone</source>
        <translation>Pour un visiteur seul</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The settings are kept, but not the logo: it could not be written.</source>
        <translation>Les réglages sont gardés, mais pas le logo&#xa0;: il n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode or town in Belgium.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal ni une commune en Belgique.</translation>
    </message>
    <message>
        <source>Type four digits, for example 9000, or leave it empty.</source>
        <translation>Tapez quatre chiffres, par exemple 9000, ou laissez vide.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>The usual printer of this computer</source>
        <translation>L’imprimante habituelle de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>For the visitor</source>
        <translation>Pour le visiteur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SimpleOver</name>
    <message>
        <source>Only the staff can close this. “For staff”, at the top, asks for their PIN.</source>
        <translation>Seul le personnel peut fermer ceci. «&#xa0;Pour le personnel&#xa0;», en haut, demande son code PIN.</translation>
    </message>
</context>
<context>
    <name>SimplePaper</name>
    <message>
        <source>This computer cannot print. Ask the staff.</source>
        <translation>Cet ordinateur ne peut pas imprimer. Demandez à un collaborateur.</translation>
    </message>
    <message>
        <source>Your paper copy is being made …</source>
        <translation>Votre feuille est en préparation …</translation>
    </message>
    <message>
        <source>The printer is still busy. Wait a moment and try again.</source>
        <translation>L’imprimante est encore occupée. Attendez un instant et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante</numerusform>
            <numerusform>%n pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>%n page en cours d’impression</numerusform>
            <numerusform>%n pages en cours d’impression</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer was found. Ask the staff.</source>
        <translation>Aucune imprimante n’a été trouvée. Demandez à un collaborateur.</translation>
    </message>
    <message>
        <source>The printer has no paper, or paper is stuck. Ask the staff.</source>
        <translation>L’imprimante n’a plus de papier, ou du papier est coincé. Demandez à un collaborateur.</translation>
    </message>
    <message>
        <source>Printing was stopped. Ask the staff.</source>
        <translation>L’impression a été arrêtée. Demandez à un collaborateur.</translation>
    </message>
    <message>
        <source>This page could not be made. Ask the staff.</source>
        <translation>Cette feuille n’a pas pu être faite. Demandez à un collaborateur.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Ask the staff.</source>
        <translation>L’imprimante n’a pas pris la feuille. Demandez à un collaborateur.</translation>
    </message>
</context>
<context>
    <name>SizeLetters</name>
    <message>
        <source>Usual text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Texte le plus grand</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Address or folder of the publisher</source>
        <translation>Adresse ou dossier de l’éditeur</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>no address: this computer asks nobody</source>
        <translation>aucune adresse&#xa0;: cet ordinateur ne demande rien</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Aucune adresse</translation>
    </message>
    <message>
        <source>An address begins with https:// and the name of a host.</source>
        <translation>Une adresse commence par https:// et le nom d’un serveur.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisissez un dossier</translation>
    </message>
</context>
<context>
    <name>StaffKeys</name>
    <message>
        <source>This is a group of your own centre: change it yourself, under Our centre.</source>
        <translation>C’est un groupe de votre propre centre&#xa0;: modifiez-le vous-même, sous Notre centre.</translation>
    </message>
    <message>
        <source>This group is no longer listed: there is nothing to report.</source>
        <translation>Ce groupe n’est plus dans le répertoire&#xa0;: il n’y a rien à signaler.</translation>
    </message>
    <message>
        <source>Kept: you called, and everything is right.</source>
        <translation>Gardé&#xa0;: vous avez appelé, et tout est juste.</translation>
    </message>
    <message>
        <source>Reported. Your colleagues see it here at once.</source>
        <translation>Signalé. Vos collègues le voient ici tout de suite.</translation>
    </message>
    <message>
        <source>The note is kept, for your team only.</source>
        <translation>La note est gardée, pour votre équipe seulement.</translation>
    </message>
    <message>
        <source>A colleague changed this note at the same time. Both are kept.</source>
        <translation>Un collègue a modifié cette note en même temps. Les deux sont gardées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>What you typed is still there: press %1.</source>
        <translation>Ce que vous avez tapé est encore là&#xa0;: appuyez sur %1.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>La note est supprimée.</translation>
    </message>
</context>
<context>
    <name>StaffNotice</name>
    <message>
        <source>How to update</source>
        <translation>Comment le mettre à jour</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>What would help you?</source>
        <translation>Qu’est-ce qui vous aiderait&#xa0;?</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Dites-le avec vos mots</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Or choose what comes closest</source>
        <translation>Ou choisissez ce qui s’en approche le plus</translation>
    </message>
    <message>
        <source>I lost someone</source>
        <translation>J’ai perdu quelqu’un</translation>
    </message>
    <message>
        <source>I feel alone</source>
        <translation>La solitude me pèse</translation>
    </message>
    <message>
        <source>Worry and fear</source>
        <translation>Inquiétude et peur</translation>
    </message>
    <message>
        <source>I feel low</source>
        <translation>Je n’ai pas le moral</translation>
    </message>
    <message>
        <source>Drink, drugs or gambling</source>
        <translation>Alcool, drogues ou jeu</translation>
    </message>
    <message>
        <source>Someone close is unwell</source>
        <translation>Un proche va mal</translation>
    </message>
    <message>
        <source>There is violence</source>
        <translation>Il y a de la violence</translation>
    </message>
    <message>
        <source>A long illness</source>
        <translation>Une longue maladie</translation>
    </message>
    <message>
        <source>New in Belgium</source>
        <translation>Je viens d’arriver en Belgique</translation>
    </message>
    <message>
        <source>Type a few words first, or choose one of the cards below.</source>
        <translation>Écrivez d’abord quelques mots, ou choisissez une des cartes ci-dessous.</translation>
    </message>
</context>
<context>
    <name>StickRow</name>
    <message>
        <source>A stick with these data, whole and signed, renews another centre without a network.</source>
        <translation>Une clé avec ces données, complètes et signées, renouvelle un autre centre sans réseau.</translation>
    </message>
    <message>
        <source>Write a stick …</source>
        <translation>Écrire une clé …</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Choisissez la clé</translation>
    </message>
</context>
<context>
    <name>StickWatch</name>
    <message>
        <source>A stick with newer data is plugged in.</source>
        <translation>Une clé USB avec des données plus récentes est branchée.</translation>
    </message>
    <message>
        <source>Renew from the stick</source>
        <translation>Renouveler à partir de la clé</translation>
    </message>
</context>
<context>
    <name>SyncNotice</name>
    <message>
        <source>The new data hold far fewer entries than now. Nothing is taken over before you say so.</source>
        <translation>Les nouvelles données contiennent beaucoup moins que maintenant. Rien n’est pris avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>New data</source>
        <translation>Nouvelles données</translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>Talk to someone now</source>
        <translation>Parler à quelqu’un maintenant</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Sur papier</translation>
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
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>TrayDesk</name>
    <message numerus="yes">
        <source>%1: %n handout(s) in the tray</source>
        <translation>
            <numerusform>%1&#xa0;: %n feuille dans le panier</numerusform>
            <numerusform>%1&#xa0;: %n feuilles dans le panier</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the tray</source>
        <translation>Ouvrir le panier</translation>
    </message>
    <message>
        <source>Keep as a list</source>
        <translation>Garder comme liste</translation>
    </message>
    <message>
        <source>Kept in place of the list of this name: %1</source>
        <translation>Gardée à la place de la liste de ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept as a list: %1</source>
        <translation>Gardée comme liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) of the tray are no longer in the directory and will not be printed: %1</source>
        <translation>
            <numerusform>%n feuille du panier n’est plus dans le répertoire et ne sera pas imprimée&#xa0;: %1</numerusform>
            <numerusform>%n feuilles du panier ne sont plus dans le répertoire et ne seront pas imprimées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) of the tray are no longer listed; the paper says so: %1</source>
        <translation>
            <numerusform>%n feuille du panier parle de quelque chose qui n’est plus dans le répertoire&#xa0;; la feuille le dit aussi&#xa0;: %1</numerusform>
            <numerusform>%n feuilles du panier parlent de quelque chose qui n’est plus dans le répertoire&#xa0;; la feuille le dit aussi&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>To print, in this order</source>
        <translation>À imprimer, dans cet ordre</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>Vider le panier</translation>
    </message>
    <message>
        <source>Keep as a list …</source>
        <translation>Garder comme liste …</translation>
    </message>
    <message>
        <source>Lists …</source>
        <translation>Listes …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Tray: %n handout(s)</source>
        <translation>
            <numerusform>Panier&#xa0;: %n feuille</numerusform>
            <numerusform>Panier&#xa0;: %n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to print yet. In the list of groups, Ins adds the one that is chosen.</source>
        <translation>Rien à imprimer encore. Dans la liste des groupes, Ins ajoute celui qui est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) no longer in the directory, will not be printed</source>
        <translation>
            <numerusform>%n feuille n’est plus dans le répertoire et ne sera pas imprimée</numerusform>
            <numerusform>%n feuilles ne sont plus dans le répertoire et ne seront pas imprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s), one after the other</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles, l’une après l’autre</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the directory</source>
        <translation>N’est plus dans le répertoire</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n exemplaire</numerusform>
            <numerusform>%n exemplaires</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Plus dans le répertoire</translation>
    </message>
    <message>
        <source>beside it %1</source>
        <translation>à côté %1</translation>
    </message>
    <message>
        <source>%1: now number %2</source>
        <translation>%1&#xa0;: maintenant numéro %2</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The tray is empty.</source>
        <translation>Le panier est vide.</translation>
    </message>
    <message numerus="yes">
        <source>As it was before. %n handout(s) in the tray.</source>
        <translation>
            <numerusform>Comme avant. %n feuille dans le panier.</numerusform>
            <numerusform>Comme avant. %n feuilles dans le panier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayItemChoices</name>
    <message>
        <source>As chosen when printing</source>
        <translation>Comme choisi à l’impression</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Deuxième langue à côté</translation>
    </message>
    <message>
        <source>All the others the same way</source>
        <translation>Toutes les autres de même</translation>
    </message>
</context>
<context>
    <name>TrayKeys</name>
    <message numerus="yes">
        <source>In the tray: %n handout(s)</source>
        <translation>
            <numerusform>Dans le panier&#xa0;: %n feuille</numerusform>
            <numerusform>Dans le panier&#xa0;: %n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>This one is in the tray already. Open the tray for more copies.</source>
        <translation>Elle est déjà dans le panier. Ouvrez le panier pour plus d’exemplaires.</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>A colleague changed this at the same time. Look again.</source>
        <translation>Un collègue a modifié cela en même temps. Regardez encore.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>This desk then stays open for you until you choose “Lock”, or the program ends.</source>
        <translation>Ensuite ce poste reste ouvert jusqu’à ce que vous choisissiez «&#xa0;Verrouiller&#xa0;», ou que le programme s’arrête.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre code PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new PIN for staff under “Our centre”.</source>
        <translation>Oublié&#xa0;? Le responsable choisit un nouveau code PIN pour l’équipe sous «&#xa0;Notre centre&#xa0;».</translation>
    </message>
    <message>
        <source>This is for the manager of the centre</source>
        <translation>Ceci est pour le responsable du centre</translation>
    </message>
    <message>
        <source>This is for the staff of the centre</source>
        <translation>Ceci est pour l’équipe du centre</translation>
    </message>
    <message>
        <source>This is the PIN of staff; here that of the manager is needed.</source>
        <translation>C’est le code PIN de l’équipe&#xa0;; ici il faut celui du responsable.</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Ready for the next visitor</source>
        <translation>Prêt pour le visiteur suivant</translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message>
        <source>This desk is for visitors only</source>
        <translation>Ce poste sert seulement aux visiteurs</translation>
    </message>
    <message>
        <source>When nobody touches the screen, erase what the visitor left after</source>
        <translation>Si personne ne touche l’écran, effacer ce que le visiteur a laissé après</translation>
    </message>
    <message>
        <source>Before that it counts down for 60 seconds; any key or click stops it. “Never” is for somebody who needs more time, with one of you near: else the next visitor sees what the last one asked.</source>
        <translation>L’écran compte d’abord 60 secondes à rebours&#xa0;; une touche ou un clic l’arrête. «&#xa0;Jamais&#xa0;» est pour quelqu’un qui a besoin de plus de temps, avec l’un de vous à proximité&#xa0;: sinon le visiteur suivant voit ce que le précédent a demandé.</translation>
    </message>
    <message>
        <source>Visitors print one sheet at a time, on the printer chosen above, without being asked. This keeps them in the program, not off the computer: give it an account that can do nothing else.</source>
        <translation>Les visiteurs impriment une feuille à la fois, sur l’imprimante choisie plus haut, sans question. Cela les garde dans le programme, mais ne protège pas l’ordinateur&#xa0;: donnez-lui un compte qui ne peut rien d’autre.</translation>
    </message>
    <message>
        <source>Only the manager of the centre changes this.</source>
        <translation>Seul le responsable du centre change ceci.</translation>
    </message>
    <message>
        <source>Open with the PIN …</source>
        <translation>Ouvrir avec le code PIN …</translation>
    </message>
    <message>
        <source>For this there must be a PIN first: without one, whoever comes leaves the screen again.</source>
        <translation>Il faut d’abord un code PIN&#xa0;: sans lui, n’importe qui quitte cet écran.</translation>
    </message>
    <message>
        <source>Set a PIN …</source>
        <translation>Choisir un code PIN …</translation>
    </message>
    <message>
        <source>The program then starts as “For the visitor alone”, on the whole screen. Staff leave it with their PIN; nobody else can close it.</source>
        <translation>Le programme démarre alors comme «&#xa0;Pour un visiteur seul&#xa0;», sur tout l’écran. L’équipe en sort avec son code PIN&#xa0;; personne d’autre ne peut le fermer.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message numerus="yes">
        <source>%n change(s) of this desk wait for it.</source>
        <translation>
            <numerusform>%n changement de ce poste l’attend.</numerusform>
            <numerusform>%n changements de ce poste l’attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>“%1” is not a postcode or a town that we know.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal ou une commune que nous connaissons.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Watch something else</source>
        <translation>Suivre autre chose</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>Que voulez-vous suivre&#xa0;?</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter. One of them is enough.</source>
        <translation>Tapez quelques lettres, puis Entrée. Un seul suffit.</translation>
    </message>
    <message>
        <source>Near this place</source>
        <translation>Près de ce lieu</translation>
    </message>
    <message>
        <source>A postcode or a town. Empty: anywhere.</source>
        <translation>Un code postal ou une commune. Vide&#xa0;: partout.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>One of them is enough. Empty: any.</source>
        <translation>Une seule suffit. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Watch this</source>
        <translation>Suivre cela</translation>
    </message>
</context>
<context>
    <name>WatchNotice</name>
    <message>
        <source>See what is new</source>
        <translation>Voir les nouveautés</translation>
    </message>
    <message>
        <source>Printing is not available in this installation.</source>
        <translation>L’impression n’est pas disponible dans cette installation.</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Give it another name</source>
        <translation>Donner un autre nom</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>Ne plus suivre</translation>
    </message>
</context>
<context>
    <name>WatchSection</name>
    <message>
        <source>Watch list</source>
        <translation>Liste de suivi</translation>
    </message>
    <message>
        <source>When new data come, the program tells you what is new for these.</source>
        <translation>Quand de nouvelles données arrivent, le programme dit ce qui est nouveau pour cette liste.</translation>
    </message>
    <message>
        <source>Choose what matters to you: a theme, a place, a language. When new data come, the program tells you what is new for you. You can print it each month, as a newsletter of your own.</source>
        <translation>Choisissez ce qui compte pour vous&#xa0;: un thème, un lieu, une langue. Quand de nouvelles données arrivent, le programme dit ce qui est nouveau pour vous. Vous pouvez l’imprimer chaque mois, comme une lettre d’information à vous.</translation>
    </message>
    <message>
        <source>On the watch list: %1</source>
        <translation>Dans la liste de suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name is kept.</source>
        <translation>Le nom est gardé.</translation>
    </message>
    <message>
        <source>Off the watch list: %1</source>
        <translation>Retiré de la liste de suivi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Any day, any language</source>
        <translation>N’importe quel jour et quelle langue</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Demander autre chose</translation>
    </message>
    <message>
        <source>Talk to someone now</source>
        <translation>Parler à quelqu’un maintenant</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Just type what you hear</source>
        <translation>Tapez simplement ce que vous entendez</translation>
    </message>
    <message>
        <source>A theme, a postcode or town, a language, a day. A few letters are enough, in any order.</source>
        <translation>Un thème, un code postal ou une commune, une langue, un jour. Quelques lettres suffisent, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>grief 9000</source>
        <translation>deuil 5000</translation>
    </message>
    <message>
        <source>anxiety Antwerpen free</source>
        <translation>angoisse Liège gratuit</translation>
    </message>
    <message>
        <source>women 1030 fr</source>
        <translation>femmes 1030 fr</translation>
    </message>
    <message>
        <source>Not sure what to look for?</source>
        <translation>Vous ne savez pas quoi chercher&#xa0;?</translation>
    </message>
    <message>
        <source>This list helps you find a group. It is not treatment.</source>
        <translation>Cette liste vous aide à trouver un groupe. Ce n’est pas un traitement.</translation>
    </message>
</context>
<context>
    <name>WhenStep</name>
    <message>
        <source>When can you come?</source>
        <translation>Quand pouvez-vous venir&#xa0;?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Dans quelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>Show groups</source>
        <translation>Voir les groupes</translation>
    </message>
    <message>
        <source>During the day</source>
        <translation>En journée</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Le soir</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Le week-end</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>From home, online</source>
        <translation>De chez moi, en ligne</translation>
    </message>
</context>
<context>
    <name>WhereKept</name>
    <message>
        <source>Everything stays in your centre</source>
        <translation>Tout reste dans votre centre</translation>
    </message>
    <message>
        <source>The settings lie in this folder. Notes and lists go to the server of your centre, %1.</source>
        <translation>Les réglages se trouvent dans ce dossier. Les notes et les listes vont sur le serveur de votre centre, %1.</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>What you keep, such as settings, notes and lists, lies in this folder. Nothing is sent.</source>
        <translation>Ce que vous gardez, comme les réglages, les notes et les listes, se trouve dans ce dossier. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The groups are in the program already: you can search and print at once, without internet.</source>
        <translation>Les groupes sont déjà dans le programme&#xa0;: vous pouvez chercher et imprimer tout de suite, sans internet.</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Where do you live?</source>
        <translation>Où habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Your postcode, or the name of your town</source>
        <translation>Votre code postal, ou le nom de votre commune</translation>
    </message>
    <message>
        <source>Erase last</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Groups everywhere in Belgium</source>
        <translation>Des groupes partout en Belgique</translation>
    </message>
    <message>
        <source>Type your postcode first, or choose Skip.</source>
        <translation>Écrivez d’abord votre code postal, ou choisissez Passer.</translation>
    </message>
    <message>
        <source>We do not know “%1”. Type the four digits of your postcode, or the name of your town.</source>
        <translation>Nous ne connaissons pas «&#xa0;%1&#xa0;». Écrivez les quatre chiffres de votre code postal, ou le nom de votre commune.</translation>
    </message>
</context>
</TS>
