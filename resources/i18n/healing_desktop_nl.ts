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
        <source>Licences to read</source>
        <translation>Licenties om te lezen</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
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
    <message>
        <source>This text could not be read.</source>
        <translation>Deze tekst kan niet gelezen worden.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Help and keys</source>
        <translation>Hulp en toetsen</translation>
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
        <source>Back to the search box</source>
        <translation>Terug naar het zoekvak</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
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
    <name>DataDialog</name>
    <message>
        <source>Data file</source>
        <translation>Gegevensbestand</translation>
    </message>
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
        <source>Edition %1</source>
        <translation>Uitgave %1</translation>
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
    <name>Following</name>
    <message>
        <source>The new data file could not be opened. The one before stays in use.</source>
        <translation>Het nieuwe gegevensbestand kan niet geopend worden. Het vorige blijft in gebruik.</translation>
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
    <name>HandoutChoices</name>
    <message>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normaal</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Groot</translation>
    </message>
    <message>
        <source>&amp;Very large</source>
        <translation>&amp;Zeer groot</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Card, A5</source>
        <translation>&amp;Kaart, A5</translation>
    </message>
    <message>
        <source>&amp;Sheet, A4</source>
        <translation>&amp;Blad, A4</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the page</source>
        <translation>&amp;Taal van het blad</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>P&amp;rinter</translation>
    </message>
    <message>
        <source>&amp;Black only, no colour</source>
        <translation>&amp;Alleen zwart, geen kleur</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>De gewone printer</translation>
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
        <source>Save as &amp;PDF</source>
        <translation>Bewaren als &amp;pdf</translation>
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
        <source>Printing page %1 of %2</source>
        <translation>Bladzijde %1 van %2 wordt afgedrukt</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>Het blad wordt gemaakt …</translation>
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
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
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
    <name>HelpDialog</name>
    <message>
        <source>Help and keys</source>
        <translation>Hulp en toetsen</translation>
    </message>
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
        <source>Read the details</source>
        <translation>De details lezen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
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
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
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
    <name>ReadingLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
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
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
    <name>StaffNotice</name>
    <message>
        <source>How to update</source>
        <translation>Zo vernieuw je het</translation>
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
    <name>Visitor</name>
    <message>
        <source>Ready for the next visitor</source>
        <translation>Klaar voor de volgende bezoeker</translation>
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
        <source>This list helps you find a group. It is not treatment.</source>
        <translation>Deze lijst helpt je een groep te vinden. Het is geen behandeling.</translation>
    </message>
</context>
</TS>
