### dates: lists run from January and from Monday
months = janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre
months-short = janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.
weekdays = lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche
weekdays-short = lun.,mar.,mer.,jeu.,ven.,sam.,dim.
day-first = 1er
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour } h { $minute }
clock-hour = { $hour } h
clock-sentence = { $clock }
clock-span = { $from }-{ $until }
clock-span-sentence = de { $from } à { $until }
today = aujourd'hui
tomorrow = demain
in-days = dans { $n } jours
in-weeks = dans { $n } semaines
age-months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
}
age-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
list-comma = ,
list-semicolon =  ;
list-and = { $items } et { $last }

### amounts
km = { $km } km
km-about = environ { $km } km
metres = { $metres } m
km-from = { $km } depuis { $place }
money = { $amount } €
cost-free = gratuit
cost-amount = { $money } { $per }
cost-price-unknown = payant, prix inconnu
cost-unknown = prix : à demander
per-session = par séance
per-meeting = par rencontre
per-call = par appel
per-hour = par heure
per-day = par jour
per-week = par semaine
per-month = par mois
per-year = par an
per-series = pour toute la série

### schedule
part-morning = le matin
part-afternoon = l'après-midi
part-evening = le soir
part-morning-short = matin
part-afternoon-short = après-midi
part-evening-short = soir
ordinals = premier,deuxième,troisième,quatrième,cinquième
ordinals-from-end = dernier,avant-dernier
ordinal-day = { $ordinals } { $weekday }
rule-week = chaque semaine
rule-weeks = toutes les { $n } semaines
rule-weekly = chaque { $days }
rule-weekly-interval = toutes les { $n } semaines, le { $days }
rule-month = une fois par mois
rule-months = tous les { $n } mois
rule-monthly = { $days } du mois
rule-monthly-interval = tous les { $n } mois, le { $days }
rule-monthly-interval-ordinal = tous les { $n } mois, le { $days } du mois
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (annoncé ainsi en { $date } : vérifiez avant d'y aller)
rule-undated = { $rule } (date de cet horaire inconnue : vérifiez avant d'y aller)
when-dated = { $date } selon l'horaire de { $date-of } : vérifiez avant d'y aller
when-undated = { $date } si l'horaire est encore valable : vérifiez avant d'y aller
when-ask-date = { $rule } : demandez la date
when-holiday = jour férié ({ $holiday }) : vérifiez d'abord
when-conditional = pas chaque fois : vérifiez d'abord
next-meeting = Prochaine rencontre
next-dated = Selon l'horaire de { $date }
next-undated = Si l'horaire est encore valable
next-dated-caution = { $when }. Annoncé ainsi en { $date } : vérifiez avant d'y aller
next-undated-caution = { $when }. La date de cet horaire n'est pas connue : vérifiez avant d'y aller
next-later = puis { $dates }
next-holiday = { $when }. Ce jour est férié ({ $holiday }) : vérifiez d'abord
next-conditional = { $when }. Il y a des exceptions : vérifiez d'abord
next-when = Quand
holiday-new-year = Nouvel An
holiday-easter-monday = lundi de Pâques
holiday-labour-day = fête du Travail
holiday-ascension = Ascension
holiday-whit-monday = lundi de Pentecôte
holiday-national-day = fête nationale
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice = Armistice
holiday-christmas = Noël
holiday-easter = Pâques
holiday-pentecost = Pentecôte
month-days = le 1er,le 2,le 3,le 4,le 5,le 6,le 7,le 8,le 9,le 10,le 11,le 12,le 13,le 14,le 15,le 16,le 17,le 18,le 19,le 20,le 21,le 22,le 23,le 24,le 25,le 26,le 27,le 28,le 29,le 30,le 31
month-days-from-end = le dernier jour,l'avant-dernier jour
rule-month-days = chaque mois { $days }
rule-month-days-interval = tous les { $n } mois { $days }
rule-month-days-weekday = { $rule }, si c'est un { $days }
rule-from = { $rule }, à partir du { $date }
rule-until = { $rule }, jusqu'au { $date }
date-no-year = { $day } { $month }
pause-months = en { $months }
pause-days = du { $first } au { $last }
exception-pause = pas de réunions { $when }
exception-holidays-closed = fermé les jours fériés
exception-holidays-open = ouvert aussi les jours fériés
exception-dates = pas le { $dates }
next-after-pause = { $when }. Avant cela, il y a une pause : pas de réunions { $pause }
when-ended = Les réunions annoncées sont passées : demandez les nouvelles dates
label-exceptions = Quand il n'y a rien
outcome-calendar-no-dates = Pas de fichier pour l'agenda : les dates de ce groupe ne sont pas connues. Demandez-les au groupe.

### freshness
fresh-now = Vérifié ce mois-ci
fresh-ago = Vérifié il y a { $age }
fresh-call-first = Vérifié il y a { $age } : appelez d'abord
fresh-not-for = Pas vérifié depuis { $age } : appelez d'abord
fresh-years = Dernière vérification il y a { $age } : appelez d'abord
fresh-unknown = Date de la dernière vérification inconnue : appelez d'abord
fresh-long-now = Vérifié le { $date }.
fresh-long-ago = Vérifié le { $date }, il y a { $age }.
fresh-long-in-ago = Vérifié en { $date }, il y a { $age }.
fresh-long-in-now = Vérifié en { $date }.
fresh-long-old = Dernière vérification : { $date }. C'était il y a { $age } : appelez d'abord.
fresh-long-unknown = Date de la dernière vérification inconnue : appelez d'abord.
check-made = Vérifié { $parts }.
check-how-phone = par téléphone
check-how-mail = par e-mail
check-how-web = sur le site web
check-who-publisher = par l'éditeur de ce répertoire
check-who-organisation = par l'organisation elle-même
check-who-centre = par un centre
check-who-secondary = par une autre source
next-check-by = avant le { $date }
next-check-late = c'était prévu avant le { $date }
next-check-now = dès que possible : date de la dernière vérification inconnue
doubtful-check = Nous ne sommes pas sûrs que ce soit le bon réseau : vérifiez sur { $finder }
doubtful-short = pas certain : vérifiez sur { $finder }

### data file and telephone lines
edition-line = Données du { $date }
edition-line-old = Données du { $date }, il y a { $age }
edition-line-expired = Données du { $date }, périmées
edition-old = Ce fichier de données date d'il y a { $age }. Il y en a peut-être un plus récent.
edition-expired = Ce fichier de données était valable jusqu'au { $date }. Demandez-en un plus récent.
numbers-late = Vérifiées il y a plus de { $days } jours, ou personne ne sait quand : { $n } des { $all } lignes téléphoniques. Toutes restent affichées.

### rows
kind-group = groupe
row-alert = Attention
kind-organisation = organisation
kind-platform = point d'information et de contact
kind-network-adult = réseau de santé mentale pour adultes
kind-network-youth = réseau de santé mentale pour enfants et jeunes
kind-helpline = ligne d'aide
led-by-peers = animé par des pairs
led-by-professionals = animé par des professionnels
led-by-volunteers = animé par des bénévoles
led-by-both = animé par des pairs et des professionnels
led-by-other = animé par : { $who }
led-by-unknown = on ne sait pas qui anime
place-ask = Lieu : à demander
place-ask-area = { $area } · lieu : à demander
address-ask = Adresse : à demander
address-ask-area = { $area } · adresse : à demander
place-online = en ligne
place-also-online = { $place } · aussi en ligne
place-confidential = Lieu : on vous le dit quand vous prenez contact
when-unknown = Dates inconnues : demandez avant d'y aller
when-unknown-organisation = Demandez quels groupes existent, et quand
hours-unknown = Heures inconnues
why-fits = Correspond à : { $reasons }
why-unknown = Inconnu : { $what }
reason-near = à proximité de : { $place }
reason-near-you = à proximité
reason-serves = aussi pour { $place }
reason-serves-you = aussi pour votre région
reason-mainly = surtout : { $theme }
reason-text = « { $value } »
reason-cost = gratuit
reason-age = âge { $value }
reason-step-free = sans marches
unknown-place = lieu
unknown-next-meeting = dates
unknown-time = heure
unknown-phone = téléphone
unknown-cost = prix
unknown-language = langue
unknown-languages = langues
unknown-audience = pour qui
unknown-age = âge
unknown-attending = sur place ou en ligne
unknown-enrolment = comment participer
unknown-step-free = accès sans marches
unknown-led-by = qui anime
unknown-kind = sorte de groupe
unknown-checked-on = date de la dernière vérification
spoken-next = Prochaine rencontre : { $when }
spoken-phone = Téléphone { $phone }

### entry
label-line = { $label } : { $text }
label-what = Ce que c'est
label-who-for = Pour qui
label-meets = Quand
label-hours = Heures
label-where = Où
label-step-free = Sans marches
label-cost = Prix
label-languages = Langues
label-phone = Téléphone
label-email = E-mail
label-web = Site web
label-how-to-join = Comment participer
label-first-time = La première fois
label-leader = Qui anime
label-ages = Âge
label-organisation = Organisation
label-network-adult = Réseau pour adultes
label-network-youth = Réseau pour enfants et jeunes
label-welfare-centre = Service social
label-listening = Quelqu'un qui écoute
region-title = L'aide pour qui habite à { $place }
region-part-of = { $place } (commune de { $municipality })
region-for-adult = De l'aide en santé mentale, pour les adultes, les personnes âgées et leurs proches.
region-for-youth = De l'aide en santé mentale, pour les enfants, les jeunes et leur famille.
region-for-centre = Pour toute personne qui a une question sur l'argent, le logement, les relations, la violence ou la solitude.
region-for-town-centre = Pour tout le monde : la première porte pour le revenu, le logement, l'aide médicale urgente et l'accompagnement.
region-no-phone = Nous ne connaissons pas de numéro de téléphone.
region-no-contact = Nous ne connaissons ni numéro de téléphone ni site.
region-no-contact-network = Nous ne connaissons ni numéro de téléphone ni site : regardez sur { $finder }.
region-ask-town-hall = Nous ne connaissons pas de numéro de téléphone : demandez à votre commune.
region-lines = Parler à quelqu'un maintenant
label-welfare-also = CPAS de la commune
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } de votre commune, { $town }
label-confidence = Fiabilité
label-note = Note de la rédaction
label-facts = Faits
label-changed = Données modifiées
label-next-check = À revérifier
label-source = Source
not-known-ask = Inconnu : demandez d'abord
not-known = Inconnu
what-themes = { $kind }. Thèmes : { $themes }
place-unknown = Inconnu : demandez où c'est
place-unknown-area = Lieu inconnu : à demander. Pour les personnes de : { $area }
place-area = Pour les personnes de : { $area }
place-town-only = { $town }, rue inconnue : à demander
place-also = { $place } ; aussi : { $others }
step-free-yes = Oui, sans marches
step-free-no = Non, il y a des marches
step-free-unknown = On ne sait pas s'il y a des marches : demandez d'abord
cost-not-known = Inconnu : demandez avant d'y aller
enrolment-drop-in = Vous pouvez simplement venir.
enrolment-contact-first = Prenez d'abord contact.
enrolment-booking = Inscrivez-vous d'abord.
enrolment-intake = Il y a d'abord un entretien.
enrolment-referral = Il faut être envoyé par quelqu'un, par exemple par votre médecin.
ages-from = à partir de { $from } ans
ages-to = jusqu'à { $to } ans
ages-between = de { $from } à { $to } ans
step-call = Appelez le { $phone } avant d'y aller.
step-call-now = Appelez le { $phone }.
step-mail = Écrivez à { $email } avant d'y aller.
step-mail-now = Écrivez à { $email }.
step-web = Regardez sur { $url } et demandez avant d'y aller.
step-web-now = Regardez sur { $url }.
step-walk-in = Vous pouvez venir sans rendez-vous.
step-walk-in-check = Vous pouvez venir sans rendez-vous, mais vérifiez d'abord : { $contact }.
step-organisation = Nous ne connaissons pas de contact du groupe lui-même. Demandez à { $organisation } : { $contact }.
step-network = Nous ne connaissons pas de contact. Demandez au réseau de santé mentale de la région, { $network } : { $contact }.
step-network-check = Nous ne connaissons pas de contact. Le réseau de la région est peut-être { $network } : vérifiez sur { $finder }.
step-listening = Nous ne connaissons pas de contact. Vous voulez parler ou chercher plus loin ? { $line }.
step-none = Nous ne connaissons pas de contact. Demandez au CPAS ou à un service social près de chez vous.
phone-unknown = Inconnu
phone-unknown-network = Inconnu : demandez au réseau de santé mentale de la région
number-unknown = numéro inconnu
network-doubtful = { $network } : pas certain, vérifiez sur { $finder }
source-line = Source : { $source }, { $date }
source-line-undated = Source : { $source }, date inconnue
source-own = Information de ce centre, { $date }
source-own-named = Information de ce centre ({ $centre }), { $date }
call-first = appelez d'abord
source-unknown = Source : inconnue
source-card-machine = { $source } ; texte court écrit par une machine, pas encore relu par une personne
source-card-human = { $source } ; texte court relu par { $who }
source-card-human-nameless = { $source } ; texte court relu par une personne
reviewed-by = { $role }, { $date }
confidence-high = haute
confidence-medium = moyenne
confidence-low = faible
compare-themes = Thème
compare-kind = Type et animation
compare-checked = Vérifié
compare-not-needed = Pas nécessaire : en ligne

### handout
handout-page = page { $page } sur { $pages }
handout-printed = Imprimé le { $date }
handout-machine-made = Traduction automatique, non relue par une personne.
handout-not-medical = Cette feuille vous aide à trouver un groupe. Ce n'est pas un traitement, et un groupe n'est pas un service de crise.
handout-check-again = Vérifiez avant d'y aller : les heures et les lieux changent.
handout-check-again-by = À revérifier avant le { $date }
handout-in-language = en { $language }
handout-crisis-title = Besoin d'aide maintenant ?
handout-crisis-short = Aide maintenant ?
handout-lines-checked = Numéros vérifiés le { $date }
handout-lines-checked-mostly = Numéros vérifiés le { $date }, sauf si autre chose est indiqué
number-checked = numéro vérifié : { $date }
number-check-unknown = numéro : date de vérification inconnue
handout-lines-unchecked = Date de la dernière vérification de ces numéros : inconnue
handout-next = Prochaine rencontre
handout-phone = Téléphone
handout-qr = Scannez pour le site web : { $url }
handout-where = Où
handout-first-time = Comment se passe la première fois
handout-title-list = Des groupes pour vous
handout-discreet-title = Groupe le { $weekday }, { $time }
handout-discreet-title-undated = Groupe
handout-discreet-title-place = Groupe à { $place }
handout-discreet-title-day = Groupe le { $weekday }
handout-centre = De la part de { $centre }
handout-map = Plan : { $place }
map-near-centre = Cercle : près du centre de { $town }. L'adresse exacte n'est pas sur la carte.
map-near-postcode = Cercle : près du milieu de { $town }. L'adresse exacte n'est pas sur la carte.
map-station = Gare { $name } : { $distance } en ligne droite
map-stop = Arrêt { $name } : { $distance } en ligne droite
map-alt = Carte. { $caption }
map-alt-towns = Lieux proches : { $towns }
handout-free-call = appel gratuit
handout-file = feuille
handout-qr-phone = Scannez pour appeler : { $phone }
handout-qr-place = Scannez pour voir le lieu sur une carte : { $place }
handout-qr-alt = Code QR : { $target }

### lists and articles on paper
week-title = Semaine du { $first } au { $last }
week-day = { $day }
week-time-unknown = heure : à demander
week-dated = D'après l'horaire de { $date } : appelez d'abord
week-undated = Date de cet horaire inconnue : appelez d'abord
week-none = Aucun groupe connu : { $days }.
week-only-known = Ici, seulement les groupes dont nous connaissons les dates.
news-title = Nouveau depuis le { $date }
news-new = Nouveau dans cette liste
news-changed = Changements
news-new-on = Dans cette liste depuis le { $date }
news-changed-on = Changé le { $date }
article-in-short = En bref
article-next = Ce que vous pouvez faire maintenant
article-sources = D'où cela vient
article-not-medical = Cette feuille donne des explications. Ce n'est pas un traitement, et elle ne remplace pas un médecin.
kinds-title = Les sortes de groupes côte à côte
kinds-about = Aucune sorte n’est meilleure qu’une autre : chacune sert à autre chose.
kinds-what-for = Pour quoi
kinds-who-leads = Qui anime
kinds-protected = Titre protégé ?
kinds-how = Déroulement
kinds-cost = Prix
kinds-not-when = Quand pas

### booklet
booklet-title = Groupes : { $place }
booklet-postcodes = Codes postaux { $from } à { $until }
booklet-count = { $n ->
    [one] { $n } groupe
   *[other] { $n } groupes
}
booklet-subtitle = Des lieux où parler avec d'autres
booklet-contents = Contenu
booklet-how = Comment lire ce carnet
booklet-how-themes = Les groupes sont classés par thème. Chaque groupe a un numéro.
booklet-how-also = Un groupe touche plusieurs thèmes ? Il est décrit une seule fois. Les autres thèmes disent « Voir aussi ».
booklet-how-ask = Téléphonez ou écrivez avant d'y aller : les heures et les lieux changent.
booklet-how-secret = Un groupe n'a pas de rue ? Demandez l'adresse quand vous prenez contact.
booklet-not-medical = Ce carnet vous aide à trouver un groupe. Ce n'est pas un traitement, et un groupe n'est pas un service de crise.
booklet-online = { $n ->
    [one] { $n } groupe se réunit seulement en ligne, où que vous habitiez. Il n'est pas dans ce carnet : demandez-le.
   *[other] { $n } groupes se réunissent seulement en ligne, où que vous habitiez. Ils ne sont pas dans ce carnet : demandez-les.
}
booklet-map = Carte
booklet-map-numbers = Un chiffre est le numéro d'un groupe dans ce carnet.
booklet-map-letters = Une lettre indique plusieurs groupes proches l'un de l'autre.
booklet-map-rough = Les points sont au centre d'une commune ou d'un village, pas à la porte.
booklet-map-missing = Pas sur la carte : { $numbers }
booklet-map-alt = Carte : { $place }, avec les numéros des groupes. Le texte de chaque groupe dit où il se réunit.
booklet-cover-alt = Carte de la Belgique avec un point là où les groupes se réunissent
booklet-see-also = Voir aussi
booklet-more-themes = D'autres thèmes
booklet-more-themes-how = Dans ce carnet, ces groupes se trouvent sous un autre thème.
booklet-other = Autres groupes
booklet-region = De l'aide dans votre région
booklet-region-for = Si vous habitez : { $towns }
booklet-lines = Lignes d'écoute
booklet-about = À propos de ce carnet
booklet-about-checked = Pour chaque groupe, on lit quand quelqu'un a vérifié les informations. C'est ancien ou inconnu ? Alors il est écrit : téléphonez d'abord.
booklet-about-sources = Les informations viennent de { $sources }.
booklet-notes = Notes

### found
chip-distance = à moins de { $km } km
chip-age = { $years } ans
found-understood = Recherche : { $what }
found-not-understood = Pas compris : { $what }
found-nothing-hint = Retirez une partie de la recherche, ou demandez au CPAS ou à la ligne d'écoute.
found-nothing = Rien n'a été trouvé.
found-groups = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
}
found-results = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
found-best-first = le meilleur résultat d'abord
found-order-distance = ce qui convient le mieux d'abord, puis le plus proche
found-order-meeting = ce qui convient le mieux d'abord, puis la prochaine rencontre
found-certain = { $count ->
    [0] aucun ne dit tout ce qui est demandé : appelez d'abord
    [1] 1 dit tout ce qui est demandé
   *[other] { $count } disent tout ce qui est demandé
}
found-left-out = Rien ne correspond à tout. Laissé de côté : { $what }
found-as-text = Cherché comme mot dans le texte : { $what }
found-corrected = Lu comme : { $what }
way-without = { $count ->
    [one] Sans « { $part } » : { $count } résultat
   *[other] Sans « { $part } » : { $count } résultats
}
way-near = { $count ->
    [one] { $place } : { $km }, { $count } résultat
   *[other] { $place } : { $km }, { $count } résultats
}
way-online = { $count ->
    [one] En ligne : { $count } résultat
   *[other] En ligne : { $count } résultats
}
found-shown = les { $shown } premiers sont affichés

### outcomes
outcome-edition-missing = Il n'y a pas de fichier de données : { $file }. Choisissez-en un autre ou allez en chercher un nouveau.
outcome-edition-not-an-edition = Ce n'est pas un fichier de données de ce programme : { $file }.
outcome-edition-damaged = Le fichier de données est abîmé : { $file }. Allez le chercher à nouveau.
outcome-edition-program-too-old = Ce fichier de données demande une version plus récente du programme : { $file }.
outcome-edition-unreadable = Le fichier de données ne peut pas être lu : { $file }.
outcome-edition-instead = L’édition { $damaged } est abîmée. Vous travaillez avec l’édition { $serial } du { $date }. Renouvelez les données : cela la répare.
outcome-unforeseen = Quelque chose d'inattendu s'est passé. Rien n'est perdu ; réessayez.
outcome-no-screen = Il n'y a pas d'écran pour montrer une fenêtre. Les commandes sans fenêtre fonctionnent : healing-desktop --help.
outcome-self-test-failed = L'autotest n'a pas réussi ; les étapes ci-dessus disent où.
outcome-no-such-entry = Il n'y a pas de fiche avec ce numéro : { $id }.
outcome-no-such-place = Ce lieu n'est pas connu en Belgique : { $place }.
outcome-no-such-need = Il n'y a pas de lignes pour ce mot : { $need }. Choisissez parmi : { $needs }.
outcome-no-entry-for-handout = Rien n'est choisi pour l'impression. Choisissez d'abord une fiche.
outcome-handout-nothing-chosen = Rien n'est choisi pour l'impression. Choisissez d'abord une fiche.
outcome-handout-too-many = Il y a trop de groupes pour cette feuille. Une carte en contient un, une feuille A4 en contient trois.
outcome-handout-letters = Cette fiche contient des lettres qui ne peuvent pas être imprimées. Demandez à un collègue de vérifier la fiche.
outcome-handout-no-fonts = Les polices du programme manquent. Installez le programme à nouveau.
outcome-handout-layout = La feuille n'a pas pu être faite. Les informations à l'écran restent utilisables.
outcome-handout-paper = Ce n'est pas possible sur ce papier. Seule la carte de crise tient dans un portefeuille, et une feuille à languettes demande une feuille A4.
outcome-nothing-new = Rien de nouveau depuis le { $date }.
outcome-week-empty = Aucune rencontre connue du { $first } au { $last }.
article-minutes = { $n } min de lecture
guide-title = Aide
guide-about = Des pages courtes, une tâche par page. Les touches y portent le nom qu’elles ont sur cet ordinateur.
guide-for-reception = Pour l’accueil
guide-for-volunteer = Pour les bénévoles
guide-for-senior = Seul à l’ordinateur
guide-for-publisher = Pour l’éditeur
guide-all-pages = Toutes les pages de l’aide
article-contents = Dans cet article
article-more = À lire aussi
article-call = Envie de parler à quelqu'un maintenant ?
article-groups-near = Groupes près de { $place }
article-groups = Groupes sur ce thème
article-groups-all = Tous les groupes : { $theme }
article-found-in-other = Ce que vous cherchiez se trouve dans cette langue.
article-read-in-own = Lire l'article en français
article-shows = Ce que cela montre :
article-shows-not = Ce que cela ne montre pas :
article-recheck = Ce qu'une personne doit encore vérifier
outcome-no-article-found = Aucun article trouvé. Essayez un seul mot, ou demandez la liste sans mot.
outcome-article-other-language = Cet article n'existe pas encore dans votre langue. Vous le lisez dans une autre langue.
outcome-no-such-guide = Il n'y a pas de page de ce nom dans l'aide : { $slug }.
outcome-no-such-article = Il n'y a pas d'article de ce nom : { $slug }.
outcome-article-faulty = L'article { $slug } ne peut pas être lu : { $fault }
article-fits = Quel groupe me convient ?
article-fits-about = Trois questions qui mènent à une liste, et les sortes côte à côte.
outcome-kinds-sources = D’où cela vient : { $works }.
outcome-handout-no-kinds = Ces données ne disent encore rien des sortes de groupes. Allez chercher des données plus récentes.
outcome-handout-no-article = Aucun article n'est choisi pour l'impression.
outcome-booklet-place = Un carnet a besoin d'un lieu : une commune, un code postal ou des codes postaux comme 9000-9099.
outcome-no-groups-at = Nous ne connaissons pas de groupe qui se réunit ici : { $place }.
outcome-place-shared = Plusieurs lieux portent le nom { $name } : { $places }. Donnez le code postal.
outcome-postcodes-reversed = Mettez d'abord le plus petit code postal : { $first }-{ $last }.
outcome-handout-fold-two-languages = Deux langues côte à côte ne peuvent pas être pliées en carnet. Choisissez une seule langue, ou ne pliez pas.
outcome-handout-fold-booklet-only = Seul le carnet d'une commune peut être plié.
outcome-save-no-space = Pas enregistré : il n'y a plus de place. Choisissez un autre endroit pour { $file }.
outcome-save-read-only = Pas enregistré : on ne peut pas écrire sur ce disque. Choisissez un autre endroit pour { $file }.
outcome-save-not-allowed = Pas enregistré : il n'est pas permis d'écrire ici. Choisissez un autre endroit pour { $file }.
outcome-save-no-folder = Pas enregistré : ce dossier n'existe pas. Choisissez un autre endroit pour { $file }.
outcome-save-is-folder = Pas enregistré : { $file } est un dossier. Donnez un autre nom.
outcome-save-failed = Pas enregistré : { $file } n'a pas pu être écrit. Choisissez un autre endroit.
outcome-sync-up-to-date = Les données sont à jour.
outcome-sync-available = Il y a de nouvelles données : édition { $to }.
outcome-sync-updated = Les données sont renouvelées. Nouveau : { $new }, modifié : { $changed }, plus mentionné : { $gone }.
outcome-sync-offline = Il n’y a pas de connexion. Vous continuez avec les données présentes.
outcome-sync-proxy-asks-password = Le proxy du réseau demande un mot de passe. Demandez à la personne qui gère le réseau.
outcome-sync-network-asks-login = Le réseau montre d’abord sa propre page. Ouvrez le navigateur, connectez-vous et réessayez.
outcome-sync-no-edition-there = Il n’y a pas ici de données pour ce programme. Vérifiez le dossier ou l’adresse.
outcome-sync-clock-wrong = L’horloge de cet ordinateur n’est pas juste : elle dit { $date }. Réglez-la et réessayez.
outcome-sync-older-than-mine = Ce qui est ici est plus ancien que ce que vous avez. Vos données restent comme elles sont.
outcome-sync-signature-wrong = La signature n’est pas juste. Rien n’a été repris ; prévenez l’éditeur.
outcome-sync-no-space = Il n’y a pas assez de place sur le disque. Faites de la place et réessayez ; vos données sont toujours là.
outcome-sync-not-writable = On ne peut pas écrire dans le dossier du programme. Vos données sont toujours là.
outcome-sync-program-too-old = Les nouvelles données demandent une version plus récente du programme. Vos données sont toujours là.
outcome-sync-expired = Ce qui est ici est trop ancien pour être sûr. Faites réécrire la clé USB, ou renouvelez par internet.
outcome-sync-rejected = Ce qui est arrivé était abîmé. Rien n’a été repris ; réessayez plus tard.
outcome-sync-far-fewer = Les nouvelles données comptent { $would } groupes et services, il y en a { $was } maintenant. Rien n’a été repris ; demandez à l’éditeur.
outcome-sync-not-trusted = Cet ordinateur ne fait pas confiance au certificat de l’adresse. Demandez à la personne qui gère le réseau.
outcome-sync-busy = Les données sont déjà en train d’être renouvelées. Attendez un peu.
outcome-sync-cancelled = Arrêté. Vos données sont comme avant.
outcome-sync-broken-off = Le renouvellement s’est interrompu. Vos données sont comme avant ; réessayez.
outcome-sync-no-key = Ce programme ne fait encore confiance à aucun éditeur et ne reprend donc rien. Demandez à qui vous l'a donné un programme qui en connaît un.
outcome-sync-no-source = Dites d’où viennent les données : --from avec une adresse ou un dossier.
outcome-program-available = Il y a une version plus récente du programme : { $version }. Vous travaillez avec { $running }.
outcome-program-current = Vous avez la version la plus récente du programme : { $running }.
outcome-program-fetched = Le fichier d’installation de la version { $version } est prêt et vérifié. Rien ne s’installe tout seul.
outcome-program-older-offered = Ici se trouve la version { $version } du programme. Elle est plus ancienne que ce qui a déjà été proposé, donc elle n’est pas reprise. Prévenez l’éditeur.
outcome-program-needs-between = La version { $version } du programme suit une version que vous n’avez pas encore. Demandez-la à la personne qui vous a donné ce programme.
outcome-program-wrong-file = Ce qui est arrivé n’est pas un fichier d’installation pour cet ordinateur. Il est jeté ; prévenez l’éditeur.
outcome-program-no-installation = Il n’y a pas de fichier d’installation pour ce programme : il tourne depuis ses sources, ou sur un autre type d’ordinateur.
outcome-stick-written = L’édition { $serial } est sur la clé USB. Éjectez-la d’abord, puis retirez-la.
outcome-stick-already-there = L’édition { $serial } était déjà sur la clé USB. Éjectez-la d’abord, puis retirez-la.
outcome-stick-stick-is-newer = La clé USB contient une édition plus récente que cet ordinateur : { $serial }. Renouvelez vos données à partir de la clé.
outcome-stick-nothing-to-give = Il n’y a encore rien à transmettre. Renouvelez d’abord les données, puis écrivez la clé USB.
outcome-stick-not-newest = Il y a une édition plus récente que celle que vous utilisez. Renouvelez d’abord les données, puis écrivez la clé USB.
outcome-stick-full-missing = Cet ordinateur n’a plus le fichier complet. Renouvelez les données là d’où elles viennent, puis écrivez la clé USB.
outcome-stick-expired = Les données ont été confirmées il y a trop longtemps ; un autre centre ne les accepterait pas. Renouvelez d’abord les données, puis écrivez la clé USB.
outcome-stick-clock-wrong = L’horloge de cet ordinateur n’est pas juste. Réglez-la et réessayez.
outcome-stick-no-space = Il n’y a pas assez de place sur la clé USB. Faites de la place ou prenez-en une autre.
outcome-stick-read-only = On ne peut rien écrire là. Déverrouillez la clé USB ou prenez-en une autre.
outcome-stick-taken-out = La clé USB n’est plus là ou ne marche pas. Remettez-la ou prenez-en une autre.
outcome-stick-no-folder = Ce dossier n’est pas là. Mettez la clé USB et réessayez.
outcome-stick-busy = Les données sont en train d’être renouvelées. Attendez un peu.
outcome-stick-cancelled = Arrêté. Ce qui était sur la clé USB y est toujours.
outcome-stick-no-key = Ce programme ne connaît pas encore d’éditeur.
outcome-rolled-back = Vous travaillez de nouveau avec l’édition { $serial }.
outcome-no-way-back = Il n’y a pas d’édition précédente à reprendre.

# Ce qui a changé
news-edition = { $date } · édition { $serial }
news-kind-new = Nouveau : { $n }
news-kind-changed = Modifié : { $n }
news-kind-gone = Plus dans le répertoire : { $n }
news-more = et { $n } de plus
news-nothing = Rien n'a changé ces 30 derniers jours.
news-not-seen = Seulement quelque chose que vous ne voyez pas dans cette langue.
news-now-in = Fait maintenant partie de { $name }.
news-gone-until = Vous pouvez encore lire la fiche ici jusqu'au { $date }.
change-not-given = pas mentionné
label-name = Nom
label-step = Que faire
label-checks = Vérifié par
unlisted-since = N'est plus dans le répertoire depuis le { $date }. Demandez d'abord si cela existe encore.
unlisted-name = Plus dans le répertoire depuis le { $date } : { $name }

# What to look at before printing
warning-qr-left-out = Pas de code QR : son contenu est trop long pour être bien scanné.
warning-logo-left-out = Sans logo : le fichier est abîmé, trop grand, ou ce n'est ni un PNG, ni un JPEG, ni un SVG.
warning-qr-web-instead = Le code QR ouvre le site web : votre choix n'est pas possible ici.
warning-qr-phone-instead = Le code QR appelle le numéro : votre choix n'est pas possible ici.
warning-qr-impossible = Pas de code QR : votre choix n'est pas possible ici.
warning-points-at-screen = Sur le papier, on ne clique pas : « { $words } ». Relisez la fiche.
warning-emoji = Un petit dessin ne se lit pas à voix haute et s'imprime mal : « { $words } ».
warning-long-sentence = Une longue phrase : « { $words } »
warning-open-lead-in = Rien ne suit le deux-points : « { $words } »
warning-unknown-number = Ce numéro n'est pas dans la liste vérifiée : { $words }. Appelez-le d'abord vous-même.
warning-no-longer-listed = Plus dans le répertoire : « { $words } ». Demandez d'abord si cela existe encore.
warning-too-thick = { $words } feuilles sont trop épaisses pour être pliées et agrafées ensemble. Choisissez une zone plus petite.

# La table de l'éditeur
publish-ask-passphrase = Phrase secrète de { $name } :
publish-passphrases-differ = Les deux phrases secrètes ne sont pas les mêmes. Aucune clé n'est faite.
publish-keys-made = { $n ->
    [one] La clé est faite. Gardez la clé et sa phrase secrète à deux endroits différents.
   *[other] { $n } clés sont faites. Gardez chaque clé et sa phrase secrète à deux endroits différents.
}
publish-key-exists = Il y a déjà une clé { $name } ici. Elle reste comme elle est.
publish-key-passphrase-short = La phrase secrète de { $name } est trop courte. Il faut au moins { $least } caractères.
publish-key-passphrase-wrong = La phrase secrète de { $name } n'est pas la bonne.
publish-key-damaged = Le fichier de la clé { $name } est abîmé. Prenez la copie.
publish-no-cryptography = Pour les clés, il faut une bibliothèque de plus : installez le programme avec l'extra "publish".
publish-exists = Il y a déjà un dossier de publication ici : { $detail }.
publish-no-repository = Il n'y a pas de dossier de publication ici : { $detail }. Commencez-en un avec --new.
publish-damaged = Le dossier de publication est abîmé : { $detail }. Rien n'est écrit ; remettez la copie.
publish-keys-missing = Trop peu de clés pour le rôle { $detail }. Rien n'est écrit.
publish-no-such-key = Cette clé n'est pas connue ici : { $detail }.
publish-not-newer = L'édition { $detail } est déjà parue. Donnez un numéro plus haut à la nouvelle édition.
publish-faulty-edition = Cette édition ne peut pas paraître.
publish-not-written = Impossible de lire ou d'écrire ceci : { $file }.
publish-dry-run = Rien n'est écrit. Ce serait :
publish-valid-until = Signez de nouveau avant le { $date }.
publish-serves = Le dossier de publication est à { $address }, pour cet ordinateur seulement. Ctrl+C l'arrête.
publish-port-taken = Le port { $port } est pris. Choisissez-en un autre.

# Ce qui ne va pas dans un fichier publié
line-at = Ligne { $line } :
line-whole = Le fichier :
line-encoding = ce n'est pas du texte en UTF-8. Téléchargez le fichier à nouveau.
line-not-json = ce n'est pas du JSON. Téléchargez le fichier à nouveau.
line-not-an-object = ce n'est pas une fiche. Créez l'édition à nouveau.
line-too-deep = la fiche a trop de niveaux. Créez l'édition à nouveau.
line-control-character = un texte contient un caractère de commande. Retirez-le des sources.
line-not-canonical = la fiche n'est pas écrite dans la seule forme acceptée. Créez l'édition à nouveau.
line-field = le champ { $where } manque ou est faux. Corrigez-le dans les sources.
line-twice = { $where } est là deux fois. Retirez-en un.
line-unsorted = { $where } n'est pas à sa place. Créez l'édition à nouveau.
line-too-long = la ligne est plus longue que ce qu'un programme accepte. Raccourcissez les textes de cette fiche.
line-too-many = il y a plus de lignes que ce qu'un programme accepte.
line-too-large = une fois décompressé, c'est plus grand que ce qu'un programme accepte.
line-not-xz = ce n'est pas un fichier .xz, ou il est abîmé. Téléchargez-le à nouveau.
line-cut-off = le fichier s'arrête au milieu. Téléchargez-le à nouveau.
line-head = ce n'est pas le fichier d'une édition : sa première ligne est fausse.
line-schema = l'édition a une forme plus récente ({ $where }). Mettez le programme à jour.
line-count = il contient plus ou moins que ce que dit sa première ligne. Téléchargez-le à nouveau.
line-state = son contenu n'est pas celui que dit sa première ligne. Téléchargez-le à nouveau.
line-order-list = dans l'ordre de { $where }, il manque quelque chose ou il y a quelque chose en trop. Créez l'édition à nouveau.
line-reference = { $where } est nommé mais n'existe pas. Ajoutez-le ou retirez le nom.
line-too-many-faults = il y a trop d'erreurs ; le reste n'est pas dit.
delta-other-version = Les changements partent d'une autre édition. Il faut toute l'édition.
delta-gap = Les changements ne se suivent pas. Il faut toute l'édition.
delta-unknown-id = Les changements retirent ce qui n'est pas là ({ $where }). Il faut toute l'édition.
delta-state = Les changements ne donnent pas l'édition voulue. Il faut toute l'édition.
publish-data-fault = Erreur
publish-data-warning = Attention
publish-data-at = { $level } : { $where } : { $sentence }
publish-data-sound = { $n ->
    [0] { $data } : aucune erreur.
    [one] { $data } : aucune erreur, { $n } avertissement.
   *[other] { $data } : aucune erreur, { $n } avertissements.
}
publish-data-faults = { $n ->
    [one] { $data } : { $n } erreur.
   *[other] { $data } : { $n } erreurs.
}
publish-data-nothing-made = { $n ->
    [one] { $data } : { $n } erreur ; rien n'a été écrit.
   *[other] { $data } : { $n } erreurs ; rien n'a été écrit.
}
publish-data-quality = { $file } est écrit.
publish-data-texts = { $file } est écrit.
publish-data-build = { $file } est créé.
publish-busy = Une autre étape est en train d'être signée ici. Attendez-la, puis réessayez.
publish-no-such-kind = Ce type de fichier ne peut pas être ajouté : { $detail }.
publish-file-name = Un centre ne peut pas prendre un fichier de ce nom : { $detail }. Utilisez des lettres, des chiffres, des points et des tirets.
publish-no-such-file = Aucun fichier ajouté ne s'appelle { $detail }.
publish-no-such-platform = Pour un programme, dites quelle version c’est (--version) et pour quels ordinateurs (--platform) : { $detail }.
publish-no-installer = Ce n’est pas un fichier d’installation pour ces ordinateurs : { $detail }.
publish-older-program = La version { $detail } est déjà parue. Donnez une version plus haute à la nouvelle.

### files for other programs
column-kind = Type
column-themes = Thèmes
column-audiences = Publics
column-age-from = Âge à partir de
column-age-to = Âge jusqu'à
column-street = Rue et numéro
column-postcode = Code postal
column-town = Commune
column-other-places = Autres lieux
column-area = Zone
column-checked-on = Vérifié le
column-id = Numéro de la fiche
outcome-export-nothing = Rien n'a été enregistré : aucune fiche n'a été trouvée.
outcome-export-no-schemas = Rien n'a été enregistré : les schémas dans { $folder } ne peuvent pas être lus.
outcome-export-not-valid = Rien n'a été enregistré : ceci n'entre pas dans HSDS : { $detail }
export-done = { $n ->
    [one] { $file } : { $n } fiche
   *[other] { $file } : { $n } fiches
}
mapping-unreadable = La correspondance { $file } ne peut pas être lue : { $detail }
mapping-unknown-field = { $file } : le champ { $detail } n'existe pas. Voyez docs/exchange.md.
mapping-wrong-form = { $file } : ceci n'est pas écrit comme il faut : { $detail }.
mapping-unknown-column = { $file } : le tableau n'a pas de colonne { $detail }.
mapping-no-name = { $file } : dites quelle colonne est le nom (name).
mapping-guessed = { $file } est écrit. Relisez-le avant d'importer.
publish-root-no-root = Ce n'est pas la racine d'un dossier de publication. Prenez DOSSIER/metadata/1.root.json.
publish-root-unsigned = Cette racine n'est pas signée par assez de ses propres clés. Prenez DOSSIER/metadata/1.root.json.
publish-root-development = C'est la racine de développement : personne n'a ses clés. Mettez celle de l'éditeur avec publish root --set FICHIER.
publish-root-few-keys = Le rôle { $detail } a trop peu de clés pour diffuser le programme.
publish-root-shared-keys = Deux rôles partagent une clé. Chaque rôle a besoin de la sienne.
publish-root-soon-over = Cette racine se termine le { $detail }. Renouvelez-la avant de diffuser le programme.
publish-root-set = Ce programme reprend désormais ce que cet éditeur signe. La racine vaut jusqu'au { $date }.
publish-root-good = Le programme peut être diffusé avec cette racine. Elle vaut jusqu'au { $date }.

### what an import says of a file
import-level-error = Refusé
import-level-repaired = Corrigé
import-level-warning = À vérifier
import-level-note = Bon à savoir
import-done = { $file } : { $read ->
    [one] { $read } service lu
   *[other] { $read } services lus
}. { $kept } tels quels, { $changed } corrigés, { $refused } non repris.
import-draft = Le brouillon est { $file }. Ouvrez-le avec --edition.
import-draft-where = Dites où mettre le brouillon : --out FICHIER.
import-nothing = Rien n'a été repris de { $file }.
import-field-none = rien de tout cela
import-field-group-kind = Type de groupe
import-field-day = Jour de la semaine
import-field-opens = À partir de quelle heure
import-field-closes = Jusqu'à quelle heure
import-field-attending = Sur place ou en ligne
import-field-starts = Premier jour
import-field-ends = Dernier jour
import-centre-done = Dans le centre : { $added } nouveaux, { $changed } modifiés, { $same } restés tels quels.
import-centre-until = Ce qui est nouveau vaut un an. Ensuite, le programme demande si c'est encore juste.
import-centre-published = Déjà dans le répertoire, pas repris : { $names }
centre-kept-file = Ce qui est propre au centre est sur cet ordinateur : { $place }
centre-kept-server = Ce qui est propre au centre est partagé par tous les accueils : { $place }.
centre-away = Le serveur ne répond plus depuis le { $date }, { $time }. Vous continuez avec ce qui est ici.
centre-away-not-allowed = Le serveur ne laisse pas entrer cet ordinateur. Demandez à la personne qui s'en occupe.
centre-away-program-too-old = Le serveur demande une version plus récente de ce programme.
centre-waiting = { $n ->
    [one] 1 modification attend le serveur.
   *[other] { $n } modifications attendent le serveur.
}
centre-conflicts = { $n ->
    [one] 1 modification se heurte à celle d'un collègue. Choisissez dans la fenêtre laquelle reste.
   *[other] { $n } modifications se heurtent à celles d'un collègue. Choisissez dans la fenêtre laquelle reste.
}
centre-count-OwnEntry = Groupes du centre : { $n }
centre-count-Note = Notes : { $n }
centre-count-Report = Signalements : { $n }
centre-count-KeptList = Listes : { $n }
centre-count-Watch = Suivis : { $n }
centre-count-Tally = Chiffres : { $n }
centre-count-Setting = Choix : { $n }
centre-backups = Dernière copie de réserve : { $date }. Gardées : { $n }.
centre-no-backups = Il n'y a pas encore de copie de réserve.
centre-backup-made = La copie de réserve est faite et vérifiée : { $file }
centre-restored = Tout ce que contient la copie de réserve est revenu.
centre-restored-before = Ce qu'il y avait est gardé dans { $file }.
centre-moved = Tout est maintenant dans { $place }, compté et comparé.
centre-moved-to-server = Donnez cette adresse à chaque ordinateur du centre comme HEALING_CENTRE_URL. En attendant, ils utilisent la même chose qu'avant.
centre-refused-no-space = Il n'y a pas assez de place sur le disque. Rien n'a changé.
centre-refused-not-allowed = Il n'est pas permis de lire ou d'écrire ici. Rien n'a changé.
centre-refused-damaged = Ce fichier est endommagé. Rien n'a changé.
centre-refused-program-too-old = Il faut pour cela une version plus récente du programme. Rien n'a changé.
centre-refused-unreachable = Le serveur ne répond pas. Rien n'a changé ; essayez plus tard.
centre-refused-failed = Cela n'a pas marché. Vérifiez le fichier ou l'adresse. Rien n'a changé.
centre-refused-not-a-backup = Ce n'est pas une copie de réserve d'un centre. Rien n'a changé.
centre-refused-no-file = Ce fichier n'existe pas.
centre-refused-waiting = Quelque chose attend encore le serveur ou un choix. Voir : healing-desktop centre. Rien n'a changé.
centre-refused-not-empty = Il y a déjà quelque chose dedans. Choisissez un endroit vide. Rien n'a changé.
centre-refused-differs = Ce qui est arrivé n'est pas ce qui est parti. Ce qu'il y avait est toujours là ; n'utilisez pas le nouveau.
centre-not-opened = Ce qui est propre au centre ne peut pas être lu ou gardé ({ $reason }). Rien n'a changé.
centre-conflict = Un collègue a modifié « { $name } » entre-temps. Rien n'a changé. Essayez encore.
centre-pins-none = Il n’y a pas de code PIN : qui est à un poste peut tout faire.
centre-pins-forgotten = Tous les codes PIN sont enlevés. Aucun code n’a été demandé : qui peut faire ceci peut de toute façon lire les données.
centre-pin-staff = Équipe : { $set ->
    [yes] a un code PIN
   *[no] pas de code PIN
}
centre-pin-manager = Responsable : { $set ->
    [yes] a un code PIN
   *[no] pas de code PIN
}
centre-groups-none = Ce centre n'a pas encore de groupes à lui.
centre-groups-until = jusqu'au { $date }
centre-groups-over = terminé depuis le { $date }
centre-groups-removed = Supprimé : { $name }
centre-groups-which = Aucun groupe propre, ou plus d'un, ne s'appelle « { $id } ». Prenez plus de lettres du code.
export-own-format = Les groupes propres ne vont qu'à l'éditeur : --format hsds, sans autre question.
publish-add-done = { $file } : { $added } nouveaux groupes, { $kept } déjà présents, { $refused } pas repris.
publish-add-here = { $name } : déjà dans data/
publish-add-not = { $name } : pas repris. { $why }
publish-add-rhythm = { $name } : toutes les quelques semaines, sans jour de départ. La règle est omise ; demandez un jour de réunion.
publish-add-card = { $name } : la fiche courte en { $languages } est faite du type et du thème. Écrivez-en une vraie.
own-card = { $kind }. Thèmes : { $themes }.
publish-add-nothing = { $file } ne contient aucun groupe à reprendre.
own-on-appointment = sur rendez-vous
own-centre = ce centre
own-fault-name = Donnez le nom du groupe.
own-fault-kind = Choisissez ce que c'est.
own-fault-themes = Choisissez au moins un thème. C'est ainsi qu'on trouve le groupe.
own-fault-not-in-list = « { $value } » n'est plus dans la liste. Choisissez autre chose.
own-fault-too-long = Il y a { $letters } lettres. Gardez-en { $most } au plus.
own-fault-how-often = Dites aussi combien de fois. Sinon il n'y a pas de prochaine date.
own-fault-weekday = Choisissez aussi le jour de la semaine.
own-fault-clock = « { $value } » n'est pas une heure. Écrivez-la ainsi : 19:30.
own-fault-clock-from = Dites aussi quand cela commence.
own-fault-clock-order = Cela finit avant de commencer. Vérifiez les deux heures.
own-fault-day = « { $value } » n'est pas un jour. Écrivez-le ainsi : 3/3/2027, ou avec le nom du mois.
own-fault-day-missing = Dites quel jour.
own-fault-day-over = « { $value } » est passé. Donnez un jour à venir.
own-fault-day-weekday = « { $value } » tombe un autre jour de la semaine. Vérifiez les deux.
own-fault-place = Aucun lieu de Belgique ne s'appelle « { $value } ». Donnez un code postal ou une commune.
own-fault-place-of-street = Donnez aussi le code postal. Ainsi on trouve la rue.
own-fault-place-of-walk-in = Donnez le code postal. Qui vient doit savoir où.
own-fault-phone = « { $value } » n'est pas un numéro de téléphone. Vérifiez les chiffres.
own-fault-phone-missing = Donnez le numéro à appeler.
own-fault-email = « { $value } » n'est pas une adresse mail. Il faut un @ et un point : nom@exemple.be.
own-fault-email-missing = Donnez l'adresse où écrire.
own-fault-url = « { $value } » n'est pas une adresse web. Écrivez-la ainsi : www.exemple.be.
own-fault-url-missing = Donnez l'adresse du site.
own-fault-amount = « { $value } » n'est pas un montant. Écrivez-le ainsi : 5 ou 7,50.
own-fault-amount-missing = Dites combien cela coûte.
own-fault-reach = Donnez une façon de joindre quelqu'un, ou le code postal du lieu.
hsds-temporarily-closed = Fermé pour un moment.
hsds-no-file = Ce fichier n'est pas là.
hsds-unreadable = Impossible à lire. { $detail }
hsds-too-large = C'est plus grand que ce que le programme lit.
hsds-too-deep = Les objets sont trop profonds l'un dans l'autre.
hsds-too-many-rows = Il y a plus de { $most } lignes, ou trop de valeurs. Faites-en des parties.
hsds-not-json = Ce n'est pas du bon JSON : { $position }
hsds-not-hsds = Cela n'a aucune forme que le programme connaît.
hsds-broken-zip = Le fichier zip est abîmé. { $detail }
hsds-encrypted = Le fichier zip a un mot de passe. Ouvrez-le d'abord.
hsds-no-services = Il n'y a pas de services dedans.
hsds-needs-mapping = Un tableau à vous a besoin d'une correspondance : --mapping FICHIER.
hsds-missing = Ceci doit être là, et n'y est pas.
hsds-unknown-value = « { $value } » n'est pas connu ici. Connu : { $known }.
hsds-not-a-date = « { $value } » n'est pas un jour comme 2026-11-24.
hsds-not-a-time = « { $value } » n'est pas une heure comme 19:30.
hsds-not-a-number = « { $value } » n'est pas un nombre.
hsds-not-text = Ici se trouve une liste ou un objet. Il a été mis de côté.
hsds-not-an-object = Ce n'est rien que le programme connaît.
hsds-twice = « { $value } » s'y trouve deux fois.
hsds-line-too-long = Cette ligne est trop longue. Le reste du fichier n'a pas été lu.
hsds-broken-csv = Cette ligne ne peut pas être lue : { $detail }
hsds-encoding = Lu comme { $encoding }.
hsds-control-characters = Des caractères invisibles ont été enlevés.
hsds-id-made = Il n'avait pas de numéro. Il en a reçu un.
hsds-id-not-uuid = « { $value } » n'est pas un UUID. Le groupe en reçoit un, l'ancien numéro est gardé.
hsds-taken-as = Il n'y avait rien. Pris comme « { $value } ».
hsds-rewritten = « { $value } » a été lu comme « { $now } ».
hsds-time-zone = { $value } est un autre fuseau horaire. Pris comme { $now } à Bruxelles.
hsds-moved = « { $value } » se trouve maintenant dans { $column }.
hsds-dangling = « { $value } » n'est pas dans { $table }.
hsds-cycle = « { $value } » est au-dessus de lui-même.
hsds-odd-email = « { $value } » n'est pas une adresse e-mail.
hsds-odd-url = « { $value } » n'est pas une adresse web. Elle doit commencer par https://.
hsds-odd-phone = « { $value } » n'est pas un numéro de téléphone valable.
hsds-outside-belgium = Le point { $value } est hors de la Belgique.
hsds-ages = Les âges ne peuvent pas être justes : { $value }.
hsds-no-rule = On ne dit pas quand : freq et dtstart manquent.
hsds-rule-as-text = Cette règle ne dit pas quels jours. Seuls ses mots ont été repris.
hsds-ends-before = Cela finit avant de commencer : { $value }.
hsds-in-future = { $value } est encore à venir.
hsds-differs = Ici « { $value } », avant « { $other } ». Le premier a été gardé.
hsds-more-cells = { $n ->
    [one] La ligne a { $n } cellule de plus que l'en-tête.
   *[other] La ligne a { $n } cellules de plus que l'en-tête.
}
hsds-place-unknown = Aucune commune belge n'a été trouvée pour « { $value } ».
hsds-no-theme = Le groupe n'a aucun de nos thèmes. Donnez-lui-en un.
hsds-language-unknown = La langue « { $value } » n'est pas dans notre liste. Elle a été gardée.
hsds-expired = L'information valait jusqu'au { $value }. Redemandez.
hsds-delimiter = Entre les cellules se trouve { $delimiter }.
hsds-term-unknown = « { $value } » ({ $taxonomy }) n'est dans aucune de nos listes. Il a été gardé.
hsds-not-active = Le service est « { $value } ». Il a été gardé, mais n'est pas dans le guide.
hsds-file-not-read = { $name } n'a pas été lu.
hsds-unused-terms = { $n ->
    [one] { $n } terme n'est nommé nulle part.
   *[other] { $n } termes ne sont nommés nulle part.
}
hsds-not-in-hsds = HSDS 3 n'a pas de table { $table }. Ses lignes ont été gardées.
hsds-only-kept = Le programme ne connaît pas cette table. { $n ->
    [one] { $n } ligne a été gardée.
   *[other] { $n } lignes ont été gardées.
}
hsds-more = Et encore { $n } comme cela.
publish-no-history = Cette édition ne dit pas quels champs ont changé. Créez-la avec --repository pour l'ajouter.
call-title = Appels pour vérifier l'annuaire, { $date }
call-how = { $calls } appels au sujet de { $entries } fiches, la vérification la plus ancienne d'abord. Lisez à voix haute ce qui est écrit, cochez une case et notez ce qui a changé, avec la date et votre rôle.
call-correct = correct
call-changed = changé
call-stopped = arrêté
call-no-answer = pas de réponse
call-what = Ce qui a changé :
call-date = Date :
call-role = Rôle :
call-reach = Contact propre
publish-recheck-none = Rien n'est à vérifier.
publish-recheck-due = { $calls } appels au sujet de { $entries } fiches.
call-unknown = Inconnu
column-confidential = Lieu confidentiel
cell-yes = oui
publish-merge-applied = appliqué
publish-merge-conflict = conflit
publish-merge-refused = refusé
publish-merge-taken = c'est votre choix
publish-merge-agreed = tous sont d'accord
publish-merge-same-already = c'est déjà écrit ainsi
publish-merge-centres-disagree = des centres ne sont pas d'accord : { $detail }
publish-merge-changed-meanwhile = la valeur a changé entre-temps : { $here }
publish-merge-needs-a-person = une personne décide : utilisez --take
publish-merge-entry-gone = la fiche n'est plus dans les données
publish-merge-no-such-field = un centre ne peut pas changer ce champ
publish-merge-not-sound = la fiche serait fausse : { $detail }
publish-merge-other-taken = vous avez choisi la parole d'un autre centre
publish-merge-confirmed-later = { $detail } a dit plus tard que tout est correct
publish-merge-done = Appliqué : { $applied }, en conflit : { $conflict }, refusé : { $refused }.
publish-merge-unused = Aucune correction ne concerne { $detail }.
publish-merge-take = Écrivez FICHE:CHAMP=CENTRE, et non { $detail }.
edition-file-whole = L'édition { $serial } est intacte : { $lines } fiches.

### what is wrong with the data of a publisher
finding-no-file = Ce fichier manque. Remettez-le.
finding-not-utf-8 = Ce fichier n'est pas du texte en UTF-8. Enregistrez-le en UTF-8.
finding-not-read = Impossible à lire ({ $detail }). Vérifiez le fichier.
finding-not-yaml = À partir du signe { $column } de cette ligne, ce n'est pas du YAML. Vérifiez les guillemets, les deux-points et les retraits.
finding-control-character = Il y a ici un caractère de commande. Retirez-le.
finding-holds-itself = Ce fichier se contient lui-même. Écrivez tout en entier.
finding-not-a-value = « { $value } » ne peut pas être lu. Mettez-le entre guillemets, sans signe devant.
finding-field-twice = Ce champ est là deux fois. Retirez-en un.
finding-not-a-list = Ce fichier n'est pas une liste. Commencez chaque partie par un tiret.
finding-edition-ends-early = L'édition finirait avant de commencer. Donnez un jour plus tard.
finding-read-back = Aucun centre ne peut lire le fichier créé : { $why }
finding-missing = « { $field } » manque. Ajoutez-le.
finding-one-missing = Un de ces champs manque : { $fields }. Ajoutez-en un.
finding-no-such-field = Il n'y a pas de champ « { $field } » ici. Vérifiez l'orthographe, ou retirez-le.
finding-not-one-of = « { $value } » n'est pas connu ici. Écrivez un de ceux-ci : { $known }.
finding-type-string = « { $value } » n'est pas du texte. Mettez du texte entre guillemets.
finding-type-array = « { $value } » n'est pas une liste. Mettez-le entre crochets.
finding-type-object = « { $value } » n'a pas de champs. Écrivez chaque champ sur sa propre ligne, comme « nom: valeur ».
finding-type-integer = « { $value } » n'est pas un nombre entier. Écrivez seulement des chiffres, sans guillemets.
finding-type-number = « { $value } » n'est pas un nombre. Écrivez des chiffres, sans guillemets.
finding-type-boolean = « { $value } » n'est ni oui ni non. Écrivez true pour oui ou false pour non.
finding-not-written = « { $value } » n'est pas bien écrit. Écrivez-le comme { $example }.
finding-item-twice = Dans cette liste, quelque chose est là deux fois. Retirez-en un.
finding-too-short = Il n'y a pas assez de texte ici. Écrivez quelque chose, ou retirez le champ.
finding-too-long = Ce texte est trop long. Écrivez au plus { $limit } signes.
finding-too-few = Il n'y en a pas assez ici. Il en faut au moins { $limit }.
finding-too-many = Il y en a trop ici. Il en faut au plus { $limit }.
finding-too-low = « { $value } » est trop bas. Écrivez { $limit } ou plus.
finding-too-high = « { $value } » est trop haut. Écrivez { $limit } ou moins.
finding-rule = « { $value } » ne suit pas la règle « { $rule } » de ce champ. Lisez la règle dans data/schema.
finding-not-a-code = « { $code } » n'est pas dans { $file }. Choisissez-y un code.
finding-no-theme = Un groupe a besoin d'au moins un thème. Ajoutez-en un.
finding-odd-phone = « { $value } » n'est pas un numéro de téléphone belge valable. Vérifiez-le.
finding-step-lacks = L'étape suivante est « { $step } », mais « { $field } » manque. Ajoutez-le, ou choisissez une autre étape.
finding-step-asks-nobody = L'étape suivante est de demander à l'organisation, mais le groupe n'en nomme aucune. Remplissez « organization ».
finding-ages = L'âge le plus haut est plus bas que l'âge le plus bas. Vérifiez les deux.
finding-no-source = Sans source, une fiche ne part pas. Donnez l'adresse web ou le nom de la source.
finding-low-confidence = Une fiche peu sûre ne part qu'avec « doubtful: true ». Ajoutez-le, ou contrôlez la fiche.
finding-not-a-day = « { $value } » n'est pas un jour qui existe. Corrigez la date.
finding-after-edition = { $value } vient après le jour de cette édition. Vérifiez les deux jours.
finding-check-without-day = Un contrôle a besoin du jour où il a été fait. Remplissez « checked_on ».
finding-next-check-early = Le prochain contrôle ne vient pas après le dernier. Donnez un jour plus tard.
finding-no-municipality = Aucune commune belge ne s'appelle « { $name } ». Vérifiez l'orthographe.
finding-not-a-postcode = { $value } n'est pas un code postal de { $name }. Vérifiez l'adresse.
finding-half-a-point = Un point a besoin d'une latitude et d'une longitude. Ajoutez l'autre.
finding-outside-belgium = Ce point est hors de la Belgique. Regardez-le sur une carte.
finding-far-away = Ce point est à { $km } km de { $name }. Regardez-le sur une carte.
finding-confidential = Un lieu qui reste secret n'a pas de « { $field } » ici. Retirez-le.
finding-no-region = Aucune région ne s'appelle « { $name } ». Vérifiez l'orthographe.
finding-no-province = Aucune province ne s'appelle « { $name } ». Vérifiez l'orthographe.
finding-no-arrondissement = Aucun arrondissement ne s'appelle « { $name } ». Vérifiez l'orthographe.
finding-long-card = La fiche courte a { $words } mots. Gardez-en { $most } au plus.
finding-card-not-reviewed = Une fiche relue par quelqu'un nomme son rôle et le jour. Remplissez « reviewed ».
finding-days-of-rhythm = Une règle par mois compte les jours (« 1TU »), une règle par semaine non (« TU »). Écrivez-les ainsi.
finding-days-of-month = Seule une règle par mois a des jours du mois. Retirez-les.
finding-no-first-meeting = Une règle qui saute des semaines ou des mois a besoin d'un jour de rencontre. Remplissez « starts_on ».
finding-meeting-ends-early = La rencontre finirait avant de commencer. Vérifiez les deux heures.
finding-meetings-end-early = Les rencontres finiraient avant de commencer. Vérifiez les deux jours.
finding-not-of-rule = { $value } n'est pas un jour de cette règle. Vérifiez le jour de la semaine.
finding-replaced-is-there = Cette fiche existe encore. Ce qui est repris ne peut plus figurer ailleurs.
finding-replaced-twice = Cette fiche est déjà reprise par { $place }. Nommez-la à un seul endroit.
finding-id-twice = Ce numéro est déjà celui de { $place }. Donnez à la fiche son propre numéro.
finding-name-twice = Une fiche avec ce nom et ce lieu est déjà à { $place }. Retirez-en une, ou dites ce qui est différent.
finding-no-entry = Aucune fiche n'a ce numéro. Écrivez le numéro d'une fiche qui existe.
finding-runs-itself = Une fiche ne se gère pas elle-même. Laissez ceci vide.
finding-run-by-another = Cette fiche dépend elle-même d'une autre. Nommez cette autre.
finding-twice = « { $value } » est là deux fois. Retirez-en un.
finding-no-line = Aucune ligne avec un numéro ne s'appelle « { $code } ». Vérifiez l'orthographe.
finding-staff-line = « { $code } » est seulement pour les professionnels. Retirez-le d'ici.
finding-no-need-name = « { $need } » n'a pas de nom dans « need_names ». Ajoutez-le là.
finding-other-number = La fiche de cette ligne donne un autre numéro. Mettez le même aux deux.
finding-lines-unchecked = { $n ->
    [one] { $n } ligne a été contrôlée plus de { $days } jours avant cette édition ({ $codes }). Appelez-la.
   *[other] { $n } lignes ont été contrôlées plus de { $days } jours avant cette édition ({ $codes }). Appelez-les.
}
finding-no-line-for = Aucune ligne ici n'est pour « { $need } ». Ajoutez-en une.
finding-line-not-in-table = Cette ligne n'est pas dans helplines.yaml. Ajoutez-la là.
finding-number-of-a-line = « { $value } » est une ligne de helplines.yaml. Nommez cette fiche, et laissez le numéro de côté ici.
finding-no-sentence-part = « sentence_parts » n'a pas « { $part } » en « { $language } ». Ajoutez-le là.
finding-no-term = Aucun mot de cette liste ne s'appelle « { $code } ». Vérifiez l'orthographe.
finding-above-itself = « { $code } » serait au-dessus de lui-même. Nommez un autre mot plus large.
finding-may-be-one = C'est peut-être « { $name } » à { $place } ({ $why }). Gardez-en une, ou dites ce qui est différent.
finding-same-phone = même téléphone
finding-same-email = même e-mail
finding-same-address = même adresse
finding-alike = presque le même nom dans la même commune
finding-not-a-link = « { $url } » n'est pas une adresse web. Copiez-la à nouveau depuis le navigateur.
finding-link-password = « { $url } » contient un nom ou un mot de passe. Retirez-le.
finding-link-port = « { $url } » nomme un port à lui, que beaucoup de centres n'atteignent pas. Donnez l'adresse habituelle.
finding-link-mark-at-end = « { $url } » finit par un signe qui n'est pas de l'adresse. Retirez-le.
finding-link-mark = « { $url } » contient un signe qui n'est pas d'une adresse. Retirez-le.
finding-link-follows = « { $value } » suit la personne qui lit. Retirez-le de l'adresse.
finding-suicide-words = « { $words } » : on n'écrit pas ainsi sur le suicide. Choisissez d'autres mots.
finding-phone-in-text = « { $value } » ressemble à un numéro de téléphone. Mettez-le dans son propre champ.
finding-address-in-text = « { $value } » ressemble à une adresse. Mettez-la dans son propre champ.
finding-short-number-in-text = « { $value } » ressemble à un numéro court. Mettez-le dans son propre champ.
finding-no-card = Il n'y a pas de fiche courte en « { $language } ». Écrivez-en une.
finding-cards-alike = { $share } % des mots de cette fiche sont aussi sur celle de « { $name } » ({ $place }) ; { $most } % au plus sont permis. Dites ce qui est différent ici.
finding-long-sentence = Une phrase de { $words } mots : « { $text }… ». Faites-en des phrases de { $most } au plus.
finding-open-lead-in = Rien ne suit « { $text } ». Écrivez la suite, ou retirez les deux-points.
finding-nothing-on-paper = « { $words } » ne dit rien sur papier. Écrivez-le autrement.
finding-no-text-in = Il n'y a pas de texte en { $languages }. Écrivez-le aussi.
finding-no-front-matter = Le fichier ne commence pas par des champs entre deux lignes ---. Mettez-les en haut.
finding-front-not-yaml = Les champs en haut ne sont pas du YAML. Vérifiez les guillemets, les deux-points et les retraits.
finding-front-not-fields = Il n'y a pas de champs en haut. Écrivez chaque champ sur sa propre ligne, comme « nom: valeur ».
finding-front-repeats = Les champs du haut répètent une valeur avec les signes & et * de YAML. Écrivez chaque valeur à sa place.
finding-not-known = « { $value } » n'est pas connu. Vérifiez l'orthographe.
finding-no-chapters = Il n'y a pas de chapitres. Commencez chaque chapitre par ##.
finding-first-chapter = Le premier chapitre est une seule liste de { $least } à { $most } phrases. Faites-le ainsi.
finding-chapters = Chapitres après le premier : { $count }. Faites-en { $least } à { $most }.
finding-words = Mots après le premier chapitre : { $words }. Faites-en { $least } à { $most }.
finding-few-short-sentences = { $share } % des phrases ont au plus { $most } mots. Faites-en { $least } %.
finding-source-not-named = Le texte s'appuie sur { $source }, qui n'est pas nommé ici. Ajoutez-le.
finding-source-not-used = Aucune phrase ne s'appuie sur { $source }. Retirez-le.
finding-not-a-line = « { $value } » n'est pas une ligne de helplines.yaml. Vérifiez le numéro.
finding-number-without-source = Il n'y a pas de source derrière la phrase avec « { $value } ». Ajoutez-la.
finding-number-not-in-source = « { $value } » n'est pas parmi les nombres de { $sources }. Vérifiez-le.
finding-other-chapters = Chapitres ici : { $count }, en « { $language } » : { $other }. Mettez-en autant.
finding-other-sources = Pour ces sources, c'est autrement qu'en « { $language } » : { $items }. Mettez-les de même.
finding-other-numbers = Pour ces nombres, c'est autrement qu'en « { $language } » : { $items }. Mettez-les de même.
finding-long-cell = Cette case compte { $words } mots. N’en gardez que { $most } au plus.
finding-sentence-without-source = Aucune source ne suit « { $text }… ». Ajoutez-en une.
finding-article-too-long = Le texte a plus de { $most } lettres. Raccourcissez-le.
finding-article-heading = Un titre d'article commence par ##. Écrivez-le ainsi.
finding-article-before-heading = Il y a du texte avant le premier titre. Mettez-le sous un titre.
finding-article-block = Un article n'a que des paragraphes et des listes. Retirez ce qui est ici.
finding-article-inner-list = Une liste d'article ne contient pas d'autre liste. Faites-en une seule.
finding-article-plain = Le texte d'un article est du texte simple. Retirez la mise en forme, les liens et les images.
finding-source-lacks = Chaque source a besoin de ces champs : { $fields }. Ajoutez-les.
finding-no-such-source = Aucune source ne s'appelle { $sources }. Vérifiez l'orthographe.
report-confirm = Appelé : tout est juste
report-phone = Téléphone
report-email = E-mail
report-url = Site web
report-address = Adresse
report-times = Horaire
report-cost = Prix
report-name = Nom
report-gone = N'existe plus
report-other = Autre chose
report-not-right = { $what } : ce n'est pas juste.
report-says = Il est écrit : { $text }.
report-should-be = Ce devrait être : { $value }.
report-becomes = { $what } : { $before } devient { $after }
report-becomes-known = { $what } : { $after }
report-other-alone = Autre chose n'est pas juste.
report-who-when = { $by }, { $date }
report-state-waiting = Attend d'être envoyé
report-state-sent = Envoyé le { $date }
report-state-taken-over = Repris dans les données
report-state-answered = Les données disent maintenant autre chose
outbox-mail-subject = Corrections de { $centre }, { $date }
outbox-mail-subject-alone = Corrections pour le répertoire, { $date }
outbox-mail-text = Bonjour, le fichier joint contient ce que nous savons sur des groupes du répertoire : { $n }. Lisez-le avec « publish merge ».
outbox-nothing = Rien n'attend.
outbox-written = { $file } : { $n ->
    [one] { $n } signalement
   *[other] { $n } signalements
}.
outbox-damaged = Le fichier n'a pas été écrit : { $detail }
slip-title = Ce que ce centre signale, { $date }
slip-title-of = Ce que { $centre } signale, { $date }
slip-how = Signalements sur ces pages : { $n }. Donnez-les à qui fait le répertoire, si un fichier n'est pas possible.
slip-seen = Vu dans l'édition { $edition }
note-for-staff = Pour l'équipe
note-empty = Écrivez quelque chose dans la note.
note-entry-gone = N'est plus dans le répertoire
note-not-on-paper = Les notes ne sont imprimées que sur une carte ou une feuille : --template card ou sheet.
centre-reported = Signalé. { $name } : { $what }
centre-note-kept = Gardé avec { $name }.
own-not-in-list = Vos propres groupes ne sont pas dans la liste : { $detail }.
own-mark = de ce centre
reported-row = Signalé : { $what }, { $date }
reported-entry = Un collègue a signalé : { $what }, { $date }.
reported-phone = téléphone incorrect
reported-email = e-mail incorrect
reported-url = site web incorrect
reported-address = adresse incorrecte
reported-times = horaire incorrect
reported-cost = prix incorrect
reported-name = nom incorrect
reported-gone = n'existe plus
reported-other = quelque chose est incorrect

### watch list and numbers of the centre
news-for-you = Pour vous
news-watched = Liste de suivi : { $names }
watch-new = Nouveau pour vous : { $names }.
watch-new-more = Nouveau pour vous : { $names } et { $n } de plus.
watch-changed = Modifié : { $n }.
watch-gone = Plus dans le répertoire : { $n }.
watch-near = près de { $place }
watch-now = Maintenant dans le répertoire : { $n }
watch-new-number = nouveau ces 30 derniers jours : { $n }
watch-place-unknown = Ce lieu n'est plus dans le répertoire.
watch-none = La liste de suivi est encore vide.
watch-no-such = La liste de suivi ne contient pas « { $name } ».
watch-which = Dites de quel suivi il s'agit : { $names }
watch-asks-nothing = Dites ce que vous voulez suivre : un thème, un lieu ou une langue.
watch-no-theme = « { $name } » n'est pas un thème du répertoire.
watch-no-language = « { $name } » n'est pas une langue du répertoire.
watch-added = Dans la liste de suivi : { $name }. Maintenant dans le répertoire : { $n }.
watch-removed = Retiré de la liste de suivi : { $name }.
watch-nothing-new = Rien de nouveau pour votre liste de suivi depuis le { $date }. Cela peut changer avec les prochaines données.
numbers-title = Chiffres de { $year }
numbers-off = Les chiffres sont désactivés : rien n'est compté.
numbers-none = Il n'y a pas encore de chiffres pour cette année.
numbers-ending-shown = Recherches avec un groupe montré
numbers-ending-printed = Recherches avec une impression
numbers-all = Tout ensemble
numbers-no-theme = Sans thème
numbers-few = moins de 5
numbers-hidden = non montré
numbers-column-ending = Quoi
numbers-column-theme = Thème
numbers-column-year = Toute l'année
numbers-rule = Un nombre sous 5 n'est jamais écrit : vous lisez « moins de 5 », même s'il est zéro. Là où l'on pourrait le calculer, un autre nombre est « non montré ». Le mois en cours ne compte qu'une fois terminé.
numbers-saved = Enregistré : { $file }
