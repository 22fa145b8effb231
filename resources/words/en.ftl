### dates: lists run from January and from Monday
months = January,February,March,April,May,June,July,August,September,October,November,December
months-short = Jan,Feb,Mar,Apr,May,June,July,Aug,Sept,Oct,Nov,Dec
weekdays = Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday
weekdays-short = Mon,Tue,Wed,Thu,Fri,Sat,Sun
day-first = 1
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $weekday } { $day } { $month }
clock = { $hour }:{ $minute }
clock-hour = { $hour }:00
clock-sentence = { $clock }
clock-span = { $from }-{ $until }
clock-span-sentence = { $from } to { $until }
today = today
tomorrow = tomorrow
in-days = in { $n } days
in-weeks = in { $n } weeks
age-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
age-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
list-comma = ,
list-semicolon = ;
list-and = { $items } and { $last }

### amounts
km = { $km } km
km-about = about { $km } km
metres = { $metres } m
km-from = { $km } from { $place }
money = €{ $amount }
cost-free = free
cost-amount = { $money } { $per }
cost-price-unknown = not free, price not known
cost-unknown = cost: ask
per-session = per session
per-meeting = per meeting
per-call = per call
per-hour = per hour
per-day = per day
per-week = per week
per-month = per month
per-year = per year
per-series = for the whole series

### schedule
part-morning = in the morning
part-afternoon = in the afternoon
part-evening = in the evening
part-morning-short = morning
part-afternoon-short = afternoon
part-evening-short = evening
ordinals = first,second,third,fourth,fifth
ordinals-from-end = last,second to last
ordinal-day = { $ordinals } { $weekday }
rule-week = every week
rule-weeks = every { $n } weeks
rule-weekly = every { $days }
rule-weekly-interval = every { $n } weeks on { $days }
rule-month = once a month
rule-months = every { $n } months
rule-monthly = { $days } of the month
rule-monthly-interval = every { $n } months on { $days }
rule-monthly-interval-ordinal = every { $n } months on the { $days } of the month
rule-with-time = { $rule }, { $time }
rule-dated = { $rule } (as announced in { $date }: check before you go)
rule-undated = { $rule } (date of this schedule not known: check before you go)
when-dated = { $date } by the { $date-of } schedule: check before you go
when-undated = { $date } if the schedule still holds: check before you go
when-ask-date = { $rule }: ask for the date
when-holiday = public holiday ({ $holiday }): check first
when-conditional = not every time: check first
next-meeting = Next meeting
next-dated = By the { $date } schedule
next-undated = If the schedule still holds
next-dated-caution = { $when }. As announced in { $date }: check before you go
next-undated-caution = { $when }. The date of this schedule is not known: check before you go
next-later = then { $dates }
next-holiday = { $when }. That day is a public holiday ({ $holiday }): check first
next-conditional = { $when }. There are exceptions: check first
next-when = When
holiday-new-year = New Year's Day
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-national-day = National Day
holiday-assumption = Assumption of Mary
holiday-all-saints = All Saints' Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas Day
holiday-easter = Easter Sunday
holiday-pentecost = Pentecost
month-days = the 1st,the 2nd,the 3rd,the 4th,the 5th,the 6th,the 7th,the 8th,the 9th,the 10th,the 11th,the 12th,the 13th,the 14th,the 15th,the 16th,the 17th,the 18th,the 19th,the 20th,the 21st,the 22nd,the 23rd,the 24th,the 25th,the 26th,the 27th,the 28th,the 29th,the 30th,the 31st
month-days-from-end = the last day,the second to last day
rule-month-days = every month on { $days }
rule-month-days-interval = every { $n } months on { $days }
rule-month-days-weekday = { $rule }, if it is a { $days }
rule-from = { $rule }, from { $date }
rule-until = { $rule }, until { $date }
date-no-year = { $day } { $month }
pause-months = in { $months }
pause-days = from { $first } to { $last }
exception-pause = no meetings { $when }
exception-holidays-closed = closed on public holidays
exception-holidays-open = open on public holidays too
exception-dates = not on { $dates }
next-after-pause = { $when }. First there is a break: no meetings { $pause }
when-ended = The meetings that were announced are over: ask for new dates
label-exceptions = When not
outcome-calendar-no-dates = No calendar file: the dates of this group are not known. Ask the group.

### freshness
fresh-now = Checked this month
fresh-ago = Checked { $age } ago
fresh-call-first = Checked { $age } ago: call first
fresh-not-for = Not checked for { $age }: call first
fresh-years = Last checked { $age } ago: call first
fresh-unknown = Date of last check unknown: call first
fresh-long-now = Checked on { $date }.
fresh-long-ago = Checked on { $date }, { $age } ago.
fresh-long-in-ago = Checked in { $date }, { $age } ago.
fresh-long-in-now = Checked in { $date }.
fresh-long-old = Last checked: { $date }. That is { $age } ago: call first.
fresh-long-unknown = Date of last check unknown: call first.
check-made = Checked { $parts }.
check-how-phone = by phone
check-how-mail = by e-mail
check-how-web = on the website
check-who-publisher = by the publisher of this directory
check-who-organisation = by the organisation itself
check-who-centre = by a centre
check-who-secondary = through another source
next-check-by = by { $date }
next-check-late = was due by { $date }
next-check-now = as soon as possible: date of last check unknown
doubtful-check = We are not sure that this is the right network: check on { $finder }
doubtful-short = not certain: check on { $finder }

### data file and telephone lines
edition-line = Data of { $date }
edition-line-old = Data of { $date }, { $age } old
edition-line-expired = Data of { $date }, expired
edition-old = This data file is { $age } old. There may be a newer one.
edition-expired = This data file was valid until { $date }. Ask for a newer one.
numbers-late = Checked more than { $days } days ago, or nobody knows when: { $n } of the { $all } telephone lines. All are still shown.

### rows
kind-group = group
row-alert = Notice
kind-organisation = organisation
kind-platform = information and contact point
kind-network-adult = mental health network for adults
kind-network-youth = mental health network for children and young people
kind-helpline = helpline
led-by-peers = led by peers
led-by-professionals = led by professionals
led-by-volunteers = led by volunteers
led-by-both = led by peers and professionals
led-by-other = led by: { $who }
led-by-unknown = who leads it is not known
place-ask = Place: ask
place-ask-area = { $area } · place: ask
address-ask = Address: ask
address-ask-area = { $area } · address: ask
place-online = online
place-also-online = { $place } · also online
place-confidential = Place: you will be told when you make contact
when-unknown = Dates not known: ask before you go
when-unknown-organisation = Ask which groups there are, and when
hours-unknown = Hours not known
why-fits = Fits: { $reasons }
why-unknown = Not known: { $what }
reason-near = near { $place }
reason-near-you = nearby
reason-serves = also for { $place }
reason-serves-you = also for your area
reason-mainly = mainly: { $theme }
reason-text = “{ $value }”
reason-cost = free
reason-age = age { $value }
reason-step-free = step-free
unknown-place = place
unknown-next-meeting = dates
unknown-time = time
unknown-phone = phone
unknown-cost = cost
unknown-language = language
unknown-languages = languages
unknown-audience = who it is for
unknown-age = age
unknown-attending = on site or online
unknown-enrolment = how to join
unknown-step-free = access without steps
unknown-led-by = who leads it
unknown-kind = kind of group
unknown-checked-on = date of last check
spoken-next = Next: { $when }
spoken-phone = Phone { $phone }

### entry
label-line = { $label }: { $text }
label-what = What it is
label-who-for = Who it is for
label-meets = When
label-hours = Hours
label-where = Where
label-step-free = Without steps
label-cost = Cost
label-languages = Languages
label-phone = Phone
label-email = E-mail
label-web = Website
label-how-to-join = How to join
label-first-time = The first time
label-leader = Who leads it
label-ages = Age
label-organisation = Organisation
label-network-adult = Network for adults
label-network-youth = Network for young people
label-welfare-centre = Welfare centre
label-listening = Someone to listen
region-title = Help for people who live in { $place }
region-part-of = { $place } (municipality of { $municipality })
region-for-adult = Help with mental health, for adults, older people and those close to them.
region-for-youth = Help with mental health, for children, young people and their families.
region-for-centre = For anyone with a question about money, housing, relationships, violence or loneliness.
region-for-town-centre = For everyone: the first door for income, housing, urgent medical help and guidance.
region-no-phone = We know no telephone number.
region-no-contact = We know no telephone number and no website.
region-no-contact-network = We know no telephone number and no website: look on { $finder }.
region-ask-town-hall = We know no telephone number: ask your municipality.
region-lines = Talk to someone now
label-welfare-also = CPAS / OCMW of the municipality
welfare-nl = OCMW
welfare-fr = CPAS
welfare-de = ÖSHZ
welfare-of-town = { $centre } of your municipality, { $town }
label-confidence = Confidence
label-note = Editor's note
label-facts = Facts
label-changed = Facts changed
label-next-check = Check again
label-source = Source
not-known-ask = Not known: ask first
not-known = Not known
what-themes = { $kind }. Themes: { $themes }
place-unknown = Not known: ask where it is
place-unknown-area = Place not known: ask. For people in: { $area }
place-area = For people in: { $area }
place-town-only = { $town }, street not known: ask
place-also = { $place }; also: { $others }
step-free-yes = Yes, without steps
step-free-no = No, there are steps
step-free-unknown = Not known if there are steps: ask first
cost-not-known = Not known: ask before you go
enrolment-drop-in = You can just come.
enrolment-contact-first = Contact them first.
enrolment-booking = Book a place first.
enrolment-intake = There is a first talk before you join.
enrolment-referral = You need a referral, for instance from your doctor.
ages-from = from { $from } years
ages-to = up to { $to } years
ages-between = { $from } to { $to } years
step-call = Call { $phone } before you go.
step-call-now = Call { $phone }.
step-mail = Write to { $email } before you go.
step-mail-now = Write to { $email }.
step-web = Look at { $url } and ask before you go.
step-web-now = Look at { $url }.
step-walk-in = Just walk in. You do not need an appointment.
step-walk-in-check = You can walk in, but check first: { $contact }.
step-organisation = No contact of the group itself is known. Ask { $organisation }: { $contact }.
step-network = No contact is known. Ask the mental health network of the region, { $network }: { $contact }.
step-network-check = No contact is known. The network of the region may be { $network }: check on { $finder }.
step-listening = No contact is known. Would you like to talk, or to look further? { $line }.
step-none = No contact is known. Ask at a welfare centre near you.
phone-unknown = Not known
phone-unknown-network = Not known: ask the mental health network of the region
number-unknown = number not known
network-doubtful = { $network }: not certain, check on { $finder }
source-line = Source: { $source }, { $date }
source-line-undated = Source: { $source }, date not known
source-own = Information of this centre, { $date }
source-own-named = Information of this centre ({ $centre }), { $date }
call-first = call first
source-unknown = Source: not known
source-card-machine = { $source }; short card written by machine, not yet read by a person
source-card-human = { $source }; short card read by { $who }
source-card-human-nameless = { $source }; short card read by a person
reviewed-by = { $role }, { $date }
confidence-high = high
confidence-medium = medium
confidence-low = low
compare-themes = Theme
compare-kind = Kind and who leads it
compare-checked = Checked
compare-not-needed = Not needed: online

### handout
handout-page = page { $page } of { $pages }
handout-printed = Printed on { $date }
handout-machine-made = Automatic translation, not checked by a person.
handout-not-medical = This sheet helps you find a group. It is not treatment, and a group is not a crisis service.
handout-check-again = Check again before you go: times and places change.
handout-check-again-by = Check again by { $date }
handout-in-language = in { $language }
handout-crisis-title = Do you need help now?
handout-crisis-short = Help now?
handout-lines-checked = Numbers checked on { $date }
handout-lines-checked-mostly = Numbers checked on { $date }, unless it says otherwise
number-checked = number checked: { $date }
number-check-unknown = number: date of check not known
handout-lines-unchecked = Date of the last check of these numbers: not known
handout-next = Next date
handout-phone = Phone
handout-qr = Scan for the website: { $url }
handout-where = Where
handout-first-time = What happens the first time
handout-title-list = Groups for you
handout-discreet-title = Group on { $weekday }, { $time }
handout-discreet-title-undated = Group
handout-discreet-title-place = Group in { $place }
handout-discreet-title-day = Group on { $weekday }
handout-centre = From { $centre }
handout-map = Map: { $place }
map-near-centre = Circle: near the centre of { $town }. The exact address is not on the map.
map-near-postcode = Circle: near the middle of { $town }. The exact address is not on the map.
map-station = { $name } station: { $distance } in a straight line
map-stop = { $name } stop: { $distance } in a straight line
map-alt = Map. { $caption }
map-alt-towns = Places nearby: { $towns }
handout-free-call = free call
handout-file = sheet
handout-qr-phone = Scan to call: { $phone }
handout-qr-place = Scan for the place on a map: { $place }
handout-qr-alt = QR code: { $target }

### lists and articles on paper
week-title = Week of { $first } to { $last }
week-day = { $day }
week-time-unknown = time: ask
week-dated = By the schedule of { $date }: call first
week-undated = Date of this schedule not known: call first
week-none = No group known on { $days }.
week-only-known = Only groups whose dates we know stand here.
news-title = New since { $date }
news-new = New in this list
news-changed = Changed
news-new-on = In this list since { $date }
news-changed-on = Changed on { $date }
article-in-short = In short
article-next = What you can do now
article-sources = Where this comes from
article-not-medical = This sheet explains something. It is not treatment and does not replace a doctor.
kinds-title = Kinds of groups side by side
kinds-about = No kind is better than another: each is for something else.
kinds-what-for = What for
kinds-who-leads = Who leads
kinds-protected = Protected title?
kinds-how = How it runs
kinds-cost = Cost
kinds-not-when = When not

### booklet
booklet-title = Groups in { $place }
booklet-postcodes = Postcodes { $from } to { $until }
booklet-count = { $n ->
    [one] 1 group
   *[other] { $n } groups
}
booklet-subtitle = Places where you can talk with others
booklet-contents = Contents
booklet-how = How to read this booklet
booklet-how-themes = The groups stand by theme. Each group has a number.
booklet-how-also = Does a group fit more themes? Then it is in the booklet once. The other themes say “See also”.
booklet-how-ask = Call or write before you go: times and places change.
booklet-how-secret = Is there no street with a group? Ask for the address when you get in touch.
booklet-not-medical = This booklet helps you find a group. It is not treatment, and a group is not a crisis service.
booklet-online = { $n ->
    [one] 1 group meets online only, wherever you live. It is not in this booklet: ask about it.
   *[other] { $n } groups meet online only, wherever you live. They are not in this booklet: ask about them.
}
booklet-map = Map
booklet-map-numbers = A figure is the number of a group in this booklet.
booklet-map-letters = A letter stands for several groups close together.
booklet-map-rough = The points are in the middle of a municipality or village, not at the door.
booklet-map-missing = Not on the map: { $numbers }
booklet-map-alt = Map of { $place } with the numbers of the groups. The text of each group says where it meets.
booklet-cover-alt = Map of Belgium with a point where the groups meet
booklet-see-also = See also
booklet-more-themes = More themes
booklet-more-themes-how = In this booklet these groups stand under another theme.
booklet-other = Other groups
booklet-region = Help in your area
booklet-region-for = For people who live in { $towns }
booklet-lines = Telephone lines
booklet-about = About this booklet
booklet-about-checked = With each group it says when somebody checked the facts. Is that long ago or not known? Then it says: call first.
booklet-about-sources = The facts come from { $sources }.
booklet-notes = Notes

### found
chip-distance = within { $km } km
chip-age = { $years } years
found-understood = Looking for: { $what }
found-not-understood = Not understood: { $what }
found-nothing-hint = Leave one part out, or ask a welfare centre or the listening line.
found-nothing = Nothing was found.
found-groups = { $count ->
    [one] 1 group
   *[other] { $count } groups
}
found-results = { $count ->
    [one] 1 result
   *[other] { $count } results
}
found-best-first = best match first
found-order-distance = best fit first, then nearest
found-order-meeting = best fit first, then the next meeting
found-certain = { $count ->
    [0] none says everything that was asked: call first
    [one] 1 says everything that was asked
   *[other] { $count } say everything that was asked
}
found-left-out = Nothing fits everything. Left out: { $what }
found-as-text = Looked for as a word in the text: { $what }
found-corrected = Read as: { $what }
way-without = { $count ->
    [one] Without “{ $part }”: 1 result
   *[other] Without “{ $part }”: { $count } results
}
way-near = { $count ->
    [one] { $place }: { $km }, 1 result
   *[other] { $place }: { $km }, { $count } results
}
way-online = { $count ->
    [one] Online: 1 result
   *[other] Online: { $count } results
}
found-shown = the first { $shown } are shown

### outcomes
outcome-edition-missing = There is no data file: { $file }. Choose another one or get a new one.
outcome-edition-not-an-edition = This file is not a data file of this program: { $file }.
outcome-edition-damaged = The data file is damaged: { $file }. Get it again.
outcome-edition-program-too-old = This data file needs a newer version of the program: { $file }.
outcome-edition-unreadable = The data file cannot be read: { $file }.
outcome-edition-instead = Edition { $damaged } is damaged. You work with edition { $serial } of { $date }. Renew the data: that repairs it.
outcome-unforeseen = Something went wrong that should not. Nothing is lost; try again.
outcome-no-screen = There is no screen here to show a window on. The commands without a window do work: healing-desktop --help.
outcome-self-test-failed = The self-test did not pass; the steps above say where.
outcome-no-such-entry = There is no entry with this number: { $id }.
outcome-no-such-place = This place is not known in Belgium: { $place }.
outcome-no-such-need = There are no lines for this word: { $need }. Choose one of: { $needs }.
outcome-no-entry-for-handout = Nothing was chosen for the handout. Choose an entry first.
outcome-handout-nothing-chosen = Nothing was chosen for the handout. Choose an entry first.
outcome-handout-too-many = There are too many groups for this handout. A card holds one, an A4 sheet holds three.
outcome-handout-letters = This entry holds letters that cannot be printed. Ask a colleague to look at the entry.
outcome-handout-no-fonts = The fonts of the program are missing. Install the program again.
outcome-handout-layout = The handout could not be made. What is on the screen is still right.
outcome-handout-paper = This cannot be printed on this paper. Only the crisis card fits in a wallet, and a sheet with strips needs an A4 sheet.
outcome-nothing-new = Nothing new since { $date }.
outcome-week-empty = No meeting known from { $first } to { $last }.
article-minutes = { $n } min to read
guide-title = Help
guide-about = Short pages, one task on each. The keys are called what they are called on this computer.
guide-for-reception = For the reception desk
guide-for-volunteer = For volunteers
guide-for-senior = Alone at the computer
guide-for-publisher = For the publisher
guide-all-pages = All pages of the guide
article-contents = In this article
article-more = Read also
article-call = Would you like to talk to someone now?
article-groups-near = Groups near { $place }
article-groups = Groups about this theme
article-groups-all = All groups: { $theme }
article-found-in-other = What you looked for is in this language.
article-read-in-own = Read it in English
article-shows = What it shows:
article-shows-not = What it does not show:
article-recheck = What a person still has to check
outcome-no-article-found = No article was found. Try one word, or ask for the list without words.
outcome-article-other-language = This article is not there in your language yet. You read it in another one.
outcome-no-such-guide = There is no page of this name in the guide: { $slug }.
outcome-no-such-article = There is no article of this name: { $slug }.
outcome-article-faulty = The article { $slug } cannot be read: { $fault }
article-fits = Which group fits me?
article-fits-about = Three questions that lead to a list, and the kinds side by side.
outcome-kinds-sources = Where this comes from: { $works }.
outcome-handout-no-kinds = This data says nothing of the kinds of groups yet. Get newer data.
outcome-handout-no-article = No article was chosen for the handout.
outcome-booklet-place = A booklet needs a place: a municipality, a postcode or postcodes like 9000-9099.
outcome-no-groups-at = We know of no group that meets in { $place }.
outcome-place-shared = Several places are called { $name }: { $places }. Give the postcode.
outcome-postcodes-reversed = Put the smallest postcode first: { $first }-{ $last }.
outcome-handout-fold-two-languages = Two languages side by side cannot be folded into a booklet. Choose one language, or do not fold.
outcome-handout-fold-booklet-only = Only the booklet of a municipality can be folded.
outcome-save-no-space = Not saved: there is no room left. Choose another place for { $file }.
outcome-save-read-only = Not saved: nothing can be written on this disk. Choose another place for { $file }.
outcome-save-not-allowed = Not saved: writing is not allowed here. Choose another place for { $file }.
outcome-save-no-folder = Not saved: this folder does not exist. Choose another place for { $file }.
outcome-save-is-folder = Not saved: { $file } is a folder. Give another name.
outcome-save-failed = Not saved: { $file } could not be written. Choose another place.
outcome-sync-up-to-date = The data are up to date.
outcome-sync-available = There are new data: edition { $to }.
outcome-sync-updated = The data are renewed. New: { $new }, changed: { $changed }, no longer listed: { $gone }.
outcome-sync-offline = There is no connection. You go on with the data that are here.
outcome-sync-proxy-asks-password = The proxy of the network asks for a password. Ask whoever looks after the network.
outcome-sync-network-asks-login = The network shows a page of its own first. Open the browser, log in and try again.
outcome-sync-no-edition-there = There are no data for this program here. Check the folder or the address.
outcome-sync-clock-wrong = The clock of this computer is wrong: it says { $date }. Set it right and try again.
outcome-sync-older-than-mine = What is here is older than what you have. Your data stay as they are.
outcome-sync-signature-wrong = The signature is not right. Nothing was taken over; tell the publisher.
outcome-sync-no-space = There is not enough room on the disk. Make room and try again; your data are still there.
outcome-sync-not-writable = Nothing can be written in the folder of the program. Your data are still there.
outcome-sync-program-too-old = The new data need a newer version of the program. Your data are still there.
outcome-sync-expired = What is here is too old to be trusted. Have the stick written again, or update over the internet.
outcome-sync-rejected = What came was damaged. Nothing was taken over; try again later.
outcome-sync-far-fewer = The new data hold { $would } groups and services, now there are { $was }. Nothing was taken over; ask the publisher.
outcome-sync-not-trusted = This computer does not trust the certificate of the address. Ask whoever looks after the network.
outcome-sync-busy = The data are being renewed already. Wait a moment.
outcome-sync-cancelled = Stopped. Your data are as they were.
outcome-sync-broken-off = The renewal broke off. Your data are as they were; try again.
outcome-sync-no-key = This program trusts no publisher yet, so it takes nothing over. Ask whoever gave it to you for one that does.
outcome-sync-no-source = Say where the data come from: --from with an address or a folder.
outcome-program-available = There is a newer version of the program: { $version }. You work with { $running }.
outcome-program-current = You have the newest version of the program: { $running }.
outcome-program-fetched = The installer of version { $version } is ready and checked. Nothing is installed by itself.
outcome-program-older-offered = Version { $version } of the program is here. It is older than what was offered before, so it is not fetched. Tell the publisher.
outcome-program-needs-between = Version { $version } of the program follows a version that you do not have yet. Ask whoever gave you this program for it.
outcome-program-wrong-file = What came is no installer for this computer. It was thrown away; tell the publisher.
outcome-program-no-installation = There is no installer for this program: it runs from its sources, or on another kind of computer.
outcome-stick-written = Edition { $serial } is on the stick. Eject it first, then take it out.
outcome-stick-already-there = Edition { $serial } was on the stick already. Eject it first, then take it out.
outcome-stick-stick-is-newer = The stick holds a newer edition than this computer: { $serial }. Renew your data from the stick.
outcome-stick-nothing-to-give = There is nothing to hand on yet. Renew the data first, then write the stick.
outcome-stick-not-newest = There is a newer edition than the one you work with. Renew the data first, then write the stick.
outcome-stick-full-missing = This computer does not have the whole file any more. Renew the data where they come from, then write the stick.
outcome-stick-expired = The data were confirmed too long ago; another centre would not take them. Renew the data first, then write the stick.
outcome-stick-clock-wrong = The clock of this computer is wrong. Set it right and try again.
outcome-stick-no-space = There is not enough room on the stick. Make room or take another one.
outcome-stick-read-only = Nothing can be written there. Unlock the stick or take another one.
outcome-stick-taken-out = The stick is gone or does not work. Put it in again, or take another one.
outcome-stick-no-folder = This folder is not there. Put the stick in and try again.
outcome-stick-busy = The data are being renewed now. Wait a moment.
outcome-stick-cancelled = Stopped. What was on the stick is still there.
outcome-stick-no-key = This program knows no publisher yet.
outcome-rolled-back = You work with edition { $serial } again.
outcome-no-way-back = There is no earlier edition to go back to.

# What changed
news-edition = { $date } · edition { $serial }
news-kind-new = New: { $n }
news-kind-changed = Changed: { $n }
news-kind-gone = No longer listed: { $n }
news-more = and { $n } more
news-nothing = Nothing has changed in the last 30 days.
news-not-seen = Only something you do not see in this language.
news-now-in = Now part of { $name }.
news-gone-until = You can read it here until { $date }.
change-not-given = not given
label-name = Name
label-step = What to do
label-checks = Who checked it
unlisted-since = No longer listed since { $date }. Ask first whether it still exists.
unlisted-name = No longer listed since { $date }: { $name }

# What to look at before printing
warning-qr-left-out = No QR code: what it should hold is too long to scan well.
warning-logo-left-out = Without the logo: the file is damaged, too large, or not a PNG, JPEG or SVG.
warning-qr-web-instead = The QR code opens the website: what you chose cannot be done here.
warning-qr-phone-instead = The QR code calls the number: what you chose cannot be done here.
warning-qr-impossible = No QR code: what you chose cannot be done here.
warning-points-at-screen = Nobody can click on paper: “{ $words }”. Look at the entry.
warning-emoji = A small picture is not read aloud and prints badly: “{ $words }”.
warning-long-sentence = A long sentence: “{ $words }”
warning-open-lead-in = Nothing follows the colon: “{ $words }”
warning-unknown-number = This number is not in the checked list: { $words }. Call it yourself first.
warning-no-longer-listed = No longer listed: “{ $words }”. Ask first whether it still exists.
warning-too-thick = { $words } sheets are too thick to fold and staple together. Choose a smaller area.

# The publisher's desk
publish-ask-passphrase = Passphrase of { $name }:
publish-passphrases-differ = The two passphrases are not the same. No key was made.
publish-keys-made = { $n ->
    [one] The key is made. Keep it and its passphrase in two different places.
   *[other] { $n } keys are made. Keep each of them and its passphrase in two different places.
}
publish-key-exists = There is a key { $name } here already. It stays as it is.
publish-key-passphrase-short = The passphrase of { $name } is too short. It needs at least { $least } characters.
publish-key-passphrase-wrong = The passphrase of { $name } is not right.
publish-key-damaged = The file of the key { $name } is damaged. Take the copy.
publish-no-cryptography = Keys need one more library: install the program with the extra "publish".
publish-exists = There is a repository here already: { $detail }.
publish-no-repository = There is no repository here: { $detail }. Begin one with --new.
publish-damaged = The repository is damaged: { $detail }. Nothing was written; put back the copy.
publish-keys-missing = Too few keys for the role { $detail }. Nothing was written.
publish-no-such-key = This key is not known here: { $detail }.
publish-not-newer = Edition { $detail } is out already. Give the new edition a higher serial.
publish-faulty-edition = This edition cannot be published.
publish-not-written = This cannot be read or written: { $file }.
publish-dry-run = Nothing was written. This would be:
publish-valid-until = Sign again before { $date }.
publish-serves = The repository is at { $address } for this computer alone. Ctrl+C ends it.
publish-port-taken = Port { $port } is taken. Choose another one.

# What is wrong with a published file
line-at = Line { $line }:
line-whole = The file:
line-encoding = this is not text in UTF-8. Fetch the file again.
line-not-json = this is not JSON. Fetch the file again.
line-not-an-object = this is no record. Build the edition anew.
line-too-deep = the record is nested too deep. Build the edition anew.
line-control-character = a text holds a control character. Take it out of the sources.
line-not-canonical = the record is not written in the one form that is taken. Build the edition anew.
line-field = the field { $where } is missing or wrong. Mend it in the sources.
line-twice = { $where } stands there twice. Take one away.
line-unsorted = { $where } stands in the wrong place. Build the edition anew.
line-too-long = the line is longer than a program takes. Shorten the texts of this entry.
line-too-many = there are more lines than a program takes.
line-too-large = unpacked it is larger than a program takes.
line-not-xz = this is not an .xz file, or it is damaged. Fetch it again.
line-cut-off = the file breaks off. Fetch it again.
line-head = this is not the file of an edition: its first line is wrong.
line-schema = the edition is in a newer form ({ $where }). Bring the program up to date.
line-count = it holds more or less than its first line says. Fetch it again.
line-state = its contents are not those that its first line tells. Fetch it again.
line-order-list = the order of { $where } lacks some or names too many. Build the edition anew.
line-reference = { $where } is named but is not there. Add it, or take the name away.
line-too-many-faults = there are too many faults; the rest is not told.
delta-other-version = The changes start from another edition. The whole edition is needed.
delta-gap = The changes do not follow each other. The whole edition is needed.
delta-unknown-id = The changes take away what is not there ({ $where }). The whole edition is needed.
delta-state = The changes do not give the edition that was meant. The whole edition is needed.
publish-data-fault = Fault
publish-data-warning = Warning
publish-data-at = { $level }: { $where }: { $sentence }
publish-data-sound = { $n ->
    [0] { $data }: no faults.
    [one] { $data }: no faults, { $n } warning.
   *[other] { $data }: no faults, { $n } warnings.
}
publish-data-faults = { $n ->
    [one] { $data }: { $n } fault.
   *[other] { $data }: { $n } faults.
}
publish-data-nothing-made = { $n ->
    [one] { $data }: { $n } fault; nothing was written.
   *[other] { $data }: { $n } faults; nothing was written.
}
publish-data-quality = { $file } is written.
publish-data-texts = { $file } is written.
publish-data-build = { $file } is built.
publish-busy = Another step is being signed here right now. Wait for it, then try again.
publish-no-such-kind = This kind of file cannot be added: { $detail }.
publish-file-name = A centre cannot take a file with this name: { $detail }. Use letters, digits, points and hyphens.
publish-no-such-file = No added file is called { $detail }.
publish-no-such-platform = For a program, say which version it is (--version) and for which computers (--platform): { $detail }.
publish-no-installer = This is no installer for those computers: { $detail }.
publish-older-program = Version { $detail } is out already. Give the new one a higher version.

### files for other programs
column-kind = Kind
column-themes = Themes
column-audiences = Audiences
column-age-from = Age from
column-age-to = Age to
column-street = Street and number
column-postcode = Postcode
column-town = Municipality
column-other-places = Other places
column-area = Area
column-checked-on = Checked on
column-id = Number of the entry
outcome-export-nothing = Nothing saved: no entry was found for this.
outcome-export-no-schemas = Nothing saved: the schemas in { $folder } cannot be read.
outcome-export-not-valid = Nothing saved: this does not fit into HSDS: { $detail }
export-done = { $n ->
    [one] { $file }: { $n } entry
   *[other] { $file }: { $n } entries
}
mapping-unreadable = The mapping { $file } cannot be read: { $detail }
mapping-unknown-field = { $file }: there is no field { $detail }. See docs/exchange.md.
mapping-wrong-form = { $file }: this is not written as it should be: { $detail }.
mapping-unknown-column = { $file }: the table has no column { $detail }.
mapping-no-name = { $file }: say which column is the name (name).
mapping-guessed = { $file } is written. Read it before you import with it.
publish-root-no-root = This is not the root of a repository. Take FOLDER/metadata/1.root.json.
publish-root-unsigned = This root is not signed by enough of its own keys. Take FOLDER/metadata/1.root.json.
publish-root-development = This is the root for development: nobody has its keys. Set that of the publisher with publish root --set FILE.
publish-root-few-keys = The role { $detail } has too few keys for a release.
publish-root-shared-keys = Two roles share a key. Each role needs its own.
publish-root-soon-over = This root ends on { $detail }. Renew it before a release.
publish-root-set = This program now takes what this publisher signs. The root lasts until { $date }.
publish-root-good = A release may have this root. It lasts until { $date }.

### what an import says of a file
import-level-error = Refused
import-level-repaired = Set right
import-level-warning = Look at this
import-level-note = Good to know
import-done = { $file }: { $read ->
    [one] { $read } service read
   *[other] { $read } services read
}. { $kept } as they came, { $changed } set right, { $refused } not taken.
import-draft = The draft is { $file }. Open it with --edition.
import-draft-where = Say where the draft goes: --out FILE.
import-nothing = Nothing was taken from { $file }.
import-field-none = none of these
import-field-group-kind = Kind of group
import-field-day = Day of the week
import-field-opens = From what time
import-field-closes = Until what time
import-field-attending = On the spot or online
import-field-starts = First day
import-field-ends = Last day
import-centre-done = In the centre: { $added } new, { $changed } changed, { $same } as before.
import-centre-until = What is new is valid for a year. After that the program asks whether it is still right.
import-centre-published = In the directory already, not taken over: { $names }
centre-kept-file = The centre's own is on this computer: { $place }
centre-kept-server = All desks share the centre's own: { $place }.
centre-away = The server has not answered since { $date }, { $time }. You go on with what is here.
centre-away-not-allowed = The server does not let this computer in. Ask whoever looks after it.
centre-away-program-too-old = The server needs a newer version of this program.
centre-waiting = { $n ->
    [one] 1 change waits for the server.
   *[other] { $n } changes wait for the server.
}
centre-conflicts = { $n ->
    [one] 1 change met one of a colleague. Choose in the window which one stays.
   *[other] { $n } changes met one of a colleague. Choose in the window which one stays.
}
centre-count-OwnEntry = Own groups: { $n }
centre-count-Note = Notes: { $n }
centre-count-Report = Reports: { $n }
centre-count-KeptList = Lists: { $n }
centre-count-Watch = Watched: { $n }
centre-count-Tally = Numbers: { $n }
centre-count-Setting = Choices: { $n }
centre-backups = Last backup: { $date }. Kept: { $n }.
centre-no-backups = There is no backup yet.
centre-backup-made = The backup is made and checked: { $file }
centre-restored = All that the backup holds is back.
centre-restored-before = What was there is kept in { $file }.
centre-moved = All of it is in { $place } now, counted and compared.
centre-moved-to-server = Give every computer of the centre this address as HEALING_CENTRE_URL. Until then they use what they used.
centre-refused-no-space = There is not enough room on the disk. Nothing has changed.
centre-refused-not-allowed = Reading or writing is not allowed here. Nothing has changed.
centre-refused-damaged = This file is damaged. Nothing has changed.
centre-refused-program-too-old = This needs a newer version of the program. Nothing has changed.
centre-refused-unreachable = The server does not answer. Nothing has changed; try again later.
centre-refused-failed = This did not work. Look at the file or the address. Nothing has changed.
centre-refused-not-a-backup = This is no backup of a centre. Nothing has changed.
centre-refused-no-file = This file is not there.
centre-refused-waiting = Something still waits for the server or for a choice. See: healing-desktop centre. Nothing has changed.
centre-refused-not-empty = There is something in it already. Choose an empty place. Nothing has changed.
centre-refused-differs = What arrived is not what was sent. What was there is still there; do not use the new one.
centre-not-opened = What is the centre's own cannot be read or kept ({ $reason }). Nothing has changed.
centre-conflict = A colleague changed “{ $name }” meanwhile. Nothing has changed. Try again.
centre-pins-none = No PIN is set: whoever sits at a desk may do everything.
centre-pins-forgotten = All PINs are taken away. No PIN was asked for: whoever may run this can read the data anyway.
centre-pin-staff = Staff: { $set ->
    [yes] has a PIN
   *[no] no PIN
}
centre-pin-manager = Manager: { $set ->
    [yes] has a PIN
   *[no] no PIN
}
centre-groups-none = This centre has no groups of its own yet.
centre-groups-until = until { $date }
centre-groups-over = over since { $date }
centre-groups-removed = Removed: { $name }
centre-groups-which = No own group, or more than one, is called “{ $id }”. Take more letters of the code.
export-own-format = Own groups go to the publisher alone: --format hsds, and nothing else asked.
publish-add-done = { $file }: { $added } new groups, { $kept } there already, { $refused } not taken over.
publish-add-here = { $name }: in data/ already
publish-add-not = { $name }: not taken over. { $why }
publish-add-rhythm = { $name }: every few weeks, without a day to count from. The rule is left out; ask for a day on which it meets.
publish-add-card = { $name }: the short card in { $languages } is made of kind and theme. Write a true one.
own-card = { $kind }. It is about: { $themes }.
publish-add-nothing = { $file } holds no group that can be taken over.
own-on-appointment = by appointment
own-centre = this centre
own-fault-name = Give the name of the group.
own-fault-kind = Choose what it is.
own-fault-themes = Choose at least one theme. That is how people find the group.
own-fault-not-in-list = “{ $value }” is not in the list any more. Choose something else.
own-fault-too-long = These are { $letters } letters. Make it { $most } at most.
own-fault-how-often = Say how often as well. Else there is no next date.
own-fault-weekday = Choose the day of the week as well.
own-fault-clock = “{ $value }” is not an hour. Write it like this: 19:30.
own-fault-clock-from = Say when it begins as well.
own-fault-clock-order = It ends before it begins. Look at both hours.
own-fault-day = “{ $value }” is not a day. Write it like this: 3/3/2027, or with the name of the month.
own-fault-day-missing = Say on which day.
own-fault-day-over = “{ $value }” is over. Give a day that is still to come.
own-fault-day-weekday = “{ $value }” falls on another day of the week. Look at both.
own-fault-place = No place in Belgium is called “{ $value }”. Give a postcode or a municipality.
own-fault-place-of-street = Give the postcode as well, so that the street can be found.
own-fault-place-of-walk-in = Give the postcode. Who walks in has to know where.
own-fault-phone = “{ $value }” is not a telephone number. Look at the digits.
own-fault-phone-missing = Give the number to call.
own-fault-email = “{ $value }” is not a mail address. It has an @ and a point: name@example.be.
own-fault-email-missing = Give the address to mail to.
own-fault-url = “{ $value }” is not a web address. Write it like this: www.example.be.
own-fault-url-missing = Give the address of the website.
own-fault-amount = “{ $value }” is not an amount. Write it like this: 5 or 7.50.
own-fault-amount-missing = Say how much it costs.
own-fault-reach = Give one way to reach somebody, or the postcode of the place.
hsds-temporarily-closed = Closed for a while.
hsds-no-file = This file is not there.
hsds-unreadable = This cannot be read. { $detail }
hsds-too-large = This is larger than the program reads.
hsds-too-deep = The objects in it lie too deep in each other.
hsds-too-many-rows = There are more than { $most } rows, or too many values. Cut it into parts.
hsds-not-json = This is no sound JSON: { $position }
hsds-not-hsds = This has no shape that the program knows.
hsds-broken-zip = The zip is broken. { $detail }
hsds-encrypted = The zip has a password. Unpack it first.
hsds-no-services = There are no services in it.
hsds-needs-mapping = A table of your own needs a mapping: --mapping FILE.
hsds-missing = This must be there, and is not.
hsds-unknown-value = “{ $value }” is not known here. Known: { $known }.
hsds-not-a-date = “{ $value }” is not a day like 2026-11-24.
hsds-not-a-time = “{ $value }” is not a time like 19:30.
hsds-not-a-number = “{ $value }” is not a number.
hsds-not-text = Here stands a list or an object. It was set aside.
hsds-not-an-object = This is nothing that the program knows.
hsds-twice = “{ $value }” is there twice.
hsds-line-too-long = This row is too long. The rest of the file was not read.
hsds-broken-csv = This row cannot be read: { $detail }
hsds-encoding = Read as { $encoding }.
hsds-control-characters = Characters that nobody sees were taken out.
hsds-id-made = It had no number of its own. It got one.
hsds-id-not-uuid = “{ $value }” is not a UUID. The entry gets one, the old one is kept.
hsds-taken-as = Nothing stood here. Taken as “{ $value }”.
hsds-rewritten = “{ $value }” was read as “{ $now }”.
hsds-time-zone = { $value } is another time zone. Taken as { $now } in Brussels.
hsds-moved = “{ $value }” now stands in { $column }.
hsds-dangling = “{ $value }” is not in { $table }.
hsds-cycle = “{ $value }” stands above itself.
hsds-odd-email = “{ $value }” is no e-mail address.
hsds-odd-url = “{ $value }” is no web address. It must begin with https://.
hsds-odd-phone = “{ $value }” is no valid telephone number.
hsds-outside-belgium = The point { $value } is outside Belgium.
hsds-ages = The ages cannot be right: { $value }.
hsds-no-rule = It does not say when: freq and dtstart are missing.
hsds-rule-as-text = This rule does not say on which days. Only its words were taken.
hsds-ends-before = It ends before it begins: { $value }.
hsds-in-future = { $value } is still to come.
hsds-differs = “{ $value }” here, “{ $other }” before. The first was kept.
hsds-more-cells = { $n ->
    [one] The row has { $n } cell more than the head.
   *[other] The row has { $n } cells more than the head.
}
hsds-place-unknown = No Belgian municipality was found for “{ $value }”.
hsds-no-theme = The group has no theme of ours. Give it one.
hsds-language-unknown = The language “{ $value }” is not in our list. It was kept.
hsds-expired = The information held until { $value }. Ask again.
hsds-delimiter = Between the cells stands { $delimiter }.
hsds-term-unknown = “{ $value }” ({ $taxonomy }) is in none of our lists. It was kept.
hsds-not-active = The service is “{ $value }”. It was kept, but is no entry.
hsds-file-not-read = { $name } was not read.
hsds-unused-terms = { $n ->
    [one] { $n } term is named by nothing.
   *[other] { $n } terms are named by nothing.
}
hsds-not-in-hsds = HSDS 3 has no table { $table }. Its rows were kept.
hsds-only-kept = The program does not know this table. { $n ->
    [one] { $n } row was kept.
   *[other] { $n } rows were kept.
}
hsds-more = And { $n } more like it.
publish-no-history = This edition does not tell which fields changed. Build it with --repository to add that.
call-title = Calls to check the directory, { $date }
call-how = { $calls } calls about { $entries } entries, the oldest check first. Read out what stands here, tick a box, write what changed with the date and your role.
call-correct = correct
call-changed = changed
call-stopped = has stopped
call-no-answer = no answer
call-what = What changed:
call-date = Date:
call-role = Role:
call-reach = Own contact
publish-recheck-none = Nothing is due for a check.
publish-recheck-due = { $calls } calls about { $entries } entries.
call-unknown = Not known
column-confidential = Place confidential
cell-yes = yes
publish-merge-applied = applied
publish-merge-conflict = conflict
publish-merge-refused = refused
publish-merge-taken = you took this
publish-merge-agreed = all agree
publish-merge-same-already = it stands so already
publish-merge-centres-disagree = centres disagree: { $detail }
publish-merge-changed-meanwhile = the value was changed meanwhile: { $here }
publish-merge-needs-a-person = a person decides: use --take
publish-merge-entry-gone = the entry is not in data any more
publish-merge-no-such-field = centres cannot change this field
publish-merge-not-sound = the entry would be wrong: { $detail }
publish-merge-other-taken = you took the word of another centre
publish-merge-confirmed-later = { $detail } said later that all is right
publish-merge-done = Applied: { $applied }, in conflict: { $conflict }, refused: { $refused }.
publish-merge-unused = No correction is about { $detail }.
publish-merge-take = Write ENTRY:FIELD=CENTRE, not { $detail }.
edition-file-whole = Edition { $serial } is whole: { $lines } records.

### what is wrong with the data of a publisher
finding-no-file = This file is missing. Put it back.
finding-not-utf-8 = This file is not text in UTF-8. Save it as UTF-8.
finding-not-read = This cannot be read ({ $detail }). Look the file over.
finding-not-yaml = From character { $column } of this line on, this is not YAML. Look at quotes, colons and indents.
finding-control-character = A control character stands here. Delete it.
finding-holds-itself = This file holds itself. Write everything out in full.
finding-not-a-value = “{ $value }” cannot be read. Put it between quotes, without a mark before it.
finding-field-twice = This field is given twice. Take one away.
finding-not-a-list = This file is not a list. Begin each part with a dash.
finding-edition-ends-early = The edition would end before it begins. Give a later day.
finding-read-back = No centre can read the built file: { $why }
finding-missing = “{ $field }” is missing. Add it.
finding-one-missing = One of these fields is missing: { $fields }. Add one.
finding-no-such-field = No field is called “{ $field }” here. Look how it is spelled, or take it away.
finding-not-one-of = “{ $value }” is not known here. Write one of these: { $known }.
finding-type-string = “{ $value }” is not text. Put text between quotes.
finding-type-array = “{ $value }” is not a list. Put it between square brackets.
finding-type-object = “{ $value }” has no fields. Write each field on a line of its own, as “name: value”.
finding-type-integer = “{ $value }” is not a whole number. Write digits only, without quotes.
finding-type-number = “{ $value }” is not a number. Write digits, without quotes.
finding-type-boolean = “{ $value }” is neither yes nor no. Write true for yes or false for no.
finding-not-written = “{ $value }” is not written as it must be. Write it like { $example }.
finding-item-twice = Something stands twice in this list. Take one away.
finding-too-short = There is too little text here. Write something, or take the field away.
finding-too-long = This text is too long. Write { $limit } characters at most.
finding-too-few = There are too few here. Give { $limit } at least.
finding-too-many = There are too many here. Give { $limit } at most.
finding-too-low = “{ $value }” is too low. Write { $limit } or more.
finding-too-high = “{ $value }” is too high. Write { $limit } or less.
finding-rule = “{ $value }” breaks the rule “{ $rule }” of this field. Read the rule in data/schema.
finding-not-a-code = “{ $code }” is not in { $file }. Choose a code there.
finding-no-theme = A group needs at least one theme. Add one.
finding-odd-phone = “{ $value }” is not a valid Belgian telephone number. Look it up again.
finding-step-lacks = The next step is “{ $step }”, but “{ $field }” is missing. Add it, or choose another step.
finding-step-asks-nobody = The next step is to ask the organisation, but the group names none. Fill in “organization”.
finding-ages = The oldest age is below the youngest. Look at both.
finding-no-source = An entry without a source does not go out. Give the web address or the name of the source.
finding-low-confidence = An entry of low confidence only goes out with “doubtful: true”. Add that, or check the entry.
finding-not-a-day = “{ $value }” is not a day that exists. Mend the date.
finding-after-edition = { $value } is after the day of this edition. Look at both days.
finding-check-without-day = A check needs the day on which it was made. Fill in “checked_on”.
finding-next-check-early = The next check does not come after the last one. Give a later day.
finding-no-municipality = No Belgian municipality is called “{ $name }”. Look how it is spelled.
finding-not-a-postcode = { $value } is not a postcode of { $name }. Look the address up again.
finding-half-a-point = A point needs both a latitude and a longitude. Add the other one.
finding-outside-belgium = This point is outside Belgium. Look at it on a map.
finding-far-away = This point is { $km } km away from { $name }. Look at it on a map.
finding-confidential = A confidential place has no “{ $field }” here. Take it away.
finding-no-region = No region is called “{ $name }”. Look how it is spelled.
finding-no-province = No province is called “{ $name }”. Look how it is spelled.
finding-no-arrondissement = No arrondissement is called “{ $name }”. Look how it is spelled.
finding-long-card = The short card has { $words } words. Make it { $most } at most.
finding-card-not-reviewed = A card read by a person names that person's role and the day. Fill in “reviewed”.
finding-days-of-rhythm = A monthly rule counts its days (“1TU”), a weekly one does not (“TU”). Write them so.
finding-days-of-month = Only a monthly rule has days of the month. Take them away.
finding-no-first-meeting = A rule that skips weeks or months needs a day on which the group met. Fill in “starts_on”.
finding-meeting-ends-early = The meeting would end before it begins. Look at both times.
finding-meetings-end-early = The meetings would end before they begin. Look at both days.
finding-not-of-rule = { $value } is not a day of this rule. Look at the day of the week.
finding-replaced-is-there = This entry still exists. What was taken over must not stand anywhere any more.
finding-replaced-twice = This entry was already taken over by { $place }. Name it at one of the two.
finding-id-twice = This number is already that of { $place }. Give the entry a number of its own.
finding-name-twice = An entry of this name and place already stands at { $place }. Take one away, or make clear what differs.
finding-no-entry = No entry has this number. Write that of an entry that is there.
finding-runs-itself = An entry does not run itself. Leave this out.
finding-run-by-another = This entry is itself run by another one. Name that one.
finding-twice = “{ $value }” is given twice. Take one away.
finding-no-line = No line with a number is called “{ $code }”. Look how it is spelled.
finding-staff-line = “{ $code }” is for professionals only. Take it away here.
finding-no-need-name = “{ $need }” has no name in “need_names”. Add it there.
finding-other-number = The entry of this line gives another number. Make both the same.
finding-lines-unchecked = { $n ->
    [one] { $n } line was checked more than { $days } days before this edition ({ $codes }). Call it.
   *[other] { $n } lines were checked more than { $days } days before this edition ({ $codes }). Call them.
}
finding-no-line-for = No line here is for “{ $need }”. Add one.
finding-line-not-in-table = This line is not in helplines.yaml. Add it there.
finding-number-of-a-line = “{ $value }” is a line of helplines.yaml. Name that entry, and leave the number out here.
finding-no-sentence-part = “sentence_parts” has no “{ $part }” in “{ $language }”. Add it there.
finding-no-term = No term of this list is called “{ $code }”. Look how it is spelled.
finding-above-itself = “{ $code }” would stand above itself. Name another broader term.
finding-may-be-one = This may be “{ $name }” at { $place } ({ $why }). Keep one, or make clear what differs.
finding-same-phone = same telephone
finding-same-email = same e-mail
finding-same-address = same address
finding-alike = almost the same name in the same municipality
finding-not-a-link = “{ $url }” is not a web address. Copy it anew from the browser.
finding-link-password = “{ $url }” has a name or a password in it. Take it out.
finding-link-port = “{ $url }” names a port of its own, which many centres cannot reach. Give the usual address.
finding-link-mark-at-end = “{ $url }” ends in a mark that is no part of the address. Take it away.
finding-link-mark = “{ $url }” holds a mark that is no part of an address. Take it away.
finding-link-follows = “{ $value }” follows who reads it. Take it out of the address.
finding-suicide-words = “{ $words }” is not how one writes about suicide. Choose other words.
finding-phone-in-text = “{ $value }” looks like a telephone number. Put it in its own field.
finding-address-in-text = “{ $value }” looks like an address. Put it in its own field.
finding-short-number-in-text = “{ $value }” looks like a short number. Put it in its own field.
finding-no-card = There is no short card in “{ $language }”. Write one.
finding-cards-alike = { $share } % of the words of this card are on that of “{ $name }” too ({ $place }); { $most } % at most may be. Say what differs here.
finding-long-sentence = A sentence of { $words } words: “{ $text }…”. Make sentences of { $most } at most.
finding-open-lead-in = Nothing follows “{ $text }”. Write on, or take the colon away.
finding-nothing-on-paper = “{ $words }” means nothing on paper. Write it in another way.
finding-no-text-in = There is no text in { $languages }. Write it too.
finding-no-front-matter = The file does not begin with fields between two lines of ---. Put them at the top.
finding-front-not-yaml = The fields at the top are not YAML. Look at quotes, colons and indents.
finding-front-not-fields = There are no fields at the top. Write each on a line of its own, as “name: value”.
finding-front-repeats = The fields at the top use the signs & and * of YAML to repeat a value. Write each value where it belongs.
finding-not-known = “{ $value }” is not known. Look how it is spelled.
finding-no-chapters = There are no chapters. Begin each chapter with ##.
finding-first-chapter = The first chapter is one list of { $least } to { $most } sentences. Make it so.
finding-chapters = Chapters behind the first: { $count }. Make it { $least } to { $most }.
finding-words = Words behind the first chapter: { $words }. Make it { $least } to { $most }.
finding-few-short-sentences = { $share } % of the sentences have { $most } words at most. Make it { $least } %.
finding-source-not-named = The text leans on { $source }, which is not named here. Add it.
finding-source-not-used = No sentence leans on { $source }. Take it away.
finding-not-a-line = “{ $value }” is no line of helplines.yaml. Look at the number.
finding-number-without-source = No source stands behind the sentence with “{ $value }”. Add it.
finding-number-not-in-source = “{ $value }” is not among the numbers of { $sources }. Look it up.
finding-other-chapters = Chapters here: { $count }, in “{ $language }”: { $other }. Make them the same.
finding-other-sources = These sources are not as in “{ $language }”: { $items }. Make them the same.
finding-other-numbers = These numbers are not as in “{ $language }”: { $items }. Make them the same.
finding-long-cell = This cell has { $words } words. Make it { $most } at most.
finding-sentence-without-source = No source stands behind “{ $text }…”. Add one.
finding-article-too-long = The text has more than { $most } letters. Shorten it.
finding-article-heading = A heading of an article begins with ##. Write it so.
finding-article-before-heading = There is text before the first heading. Put it under a heading.
finding-article-block = An article holds paragraphs and lists only. Take away what stands here.
finding-article-inner-list = A list of an article holds no other list. Make it one.
finding-article-plain = The text of an article is plain. Take away emphasis, links and pictures.
finding-source-lacks = Each source needs these fields: { $fields }. Add them.
finding-no-such-source = No source is called { $sources }. Look how it is spelled.
report-confirm = Called: everything is right
report-phone = Telephone
report-email = E-mail
report-url = Website
report-address = Address
report-times = Days and hours
report-cost = Price
report-name = Name
report-gone = Does not exist any more
report-other = Something else
report-not-right = { $what }: not right.
report-says = It says: { $text }.
report-should-be = It should be: { $value }.
report-becomes = { $what }: { $before } becomes { $after }
report-becomes-known = { $what }: { $after }
report-other-alone = Something else is not right.
report-who-when = { $by }, { $date }
report-state-waiting = Waits to go out
report-state-sent = Sent on { $date }
report-state-taken-over = Taken over in the data
report-state-answered = The data say something else now
outbox-mail-subject = Corrections of { $centre }, { $date }
outbox-mail-subject-alone = Corrections for the directory, { $date }
outbox-mail-text = Hello, the file with this message holds what we know about groups in the directory: { $n }. Read it with “publish merge”.
outbox-nothing = Nothing waits.
outbox-written = { $file }: { $n ->
    [one] { $n } report
   *[other] { $n } reports
}.
outbox-damaged = The file was not written: { $detail }
slip-title = What this centre reports, { $date }
slip-title-of = What { $centre } reports, { $date }
slip-how = Reports on these pages: { $n }. Give them to whoever makes the directory, if a file cannot be sent.
slip-seen = Seen in edition { $edition }
note-for-staff = For the team
note-empty = Write something in the note.
note-entry-gone = Not in the directory any more
note-not-on-paper = Notes are printed on a card or a sheet only: --template card or sheet.
centre-reported = Reported. { $name }: { $what }
centre-note-kept = Kept with { $name }.
own-not-in-list = Own groups are not in the list: { $detail }.
own-mark = of this centre
reported-row = Reported: { $what }, { $date }
reported-entry = A colleague reported: { $what }, { $date }.
reported-phone = telephone is not right
reported-email = e-mail is not right
reported-url = website is not right
reported-address = address is not right
reported-times = days and hours are not right
reported-cost = price is not right
reported-name = name is not right
reported-gone = does not exist any more
reported-other = something is not right

### watch list and numbers of the centre
news-for-you = For you
news-watched = Watched: { $names }
watch-new = New for you: { $names }.
watch-new-more = New for you: { $names } and { $n } more.
watch-changed = Changed: { $n }.
watch-gone = No longer listed: { $n }.
watch-near = near { $place }
watch-now = Now in the directory: { $n }
watch-new-number = new in the last 30 days: { $n }
watch-place-unknown = This place is no longer in the directory.
watch-none = Nothing is on the watch list yet.
watch-no-such = There is no “{ $name }” on the watch list.
watch-which = Say which of the watch list you mean: { $names }
watch-asks-nothing = Say what you want to watch: a theme, a place or a language.
watch-no-theme = “{ $name }” is not a theme of the directory.
watch-no-language = “{ $name }” is not a language of the directory.
watch-added = On the watch list: { $name }. Now in the directory: { $n }.
watch-removed = Taken off the watch list: { $name }.
watch-nothing-new = There is nothing new for your watch list since { $date }. The next data may change that.
numbers-title = Numbers of { $year }
numbers-off = The numbers are off: nothing is counted.
numbers-none = There are no numbers of this year yet.
numbers-ending-shown = Searches that ended in a shown group
numbers-ending-printed = Searches that ended in a print
numbers-all = All together
numbers-no-theme = Without a theme
numbers-few = fewer than 5
numbers-hidden = not shown
numbers-column-ending = What
numbers-column-theme = Theme
numbers-column-year = Whole year
numbers-rule = A number under 5 never stands here: it reads “fewer than 5”, also when it is nought. Where such a number could be worked out, one more number is “not shown”. The month that runs counts when it is over.
numbers-saved = Saved: { $file }
