"""A made-up entry that is good, and how to spoil it."""

from __future__ import annotations

ID = "11111111-2222-4333-8444-555555555555"
OTHER = "11111111-2222-4333-8444-666666666666"
FILE = "directory/made-up.yaml"
GOOD = f"""# Line 1
- id: {ID}
  kind: group
  name:
    nl: Verzonnen groep
  themes: [grief]
  languages: [nl]
  places:
  - municipality: Gent
    postcode: "9000"
  contact:
    phone: "09 000 00 00"
  cards:
    nl: {{what: Een verzonnen groep.}}
    en: {{what: A made-up group.}}
  source:
    url: https://example.org
    confidence: medium
""".replace("09 000 00 00", "02 648 40 14")

# What is spoilt in the made-up entry, and the line, field and sentence that say so.
FAULTS = (
    ("kind: group", "kind: club", 3, "0.kind", "“club” is not one of: group, organisation"),
    ("themes: [grief]", "themes: [greif]", 6, "0.themes.0", "“greif” is not a code of the theme list."),
    ("themes: [grief]", "themes: [grief, grief]", 6, "0.themes", "non-unique"),
    ("themes: [grief]", "themes: []", 6, "0.themes", "A group needs at least one theme."),
    ("themes: [grief]", "themes: grief", 6, "0.themes", "“grief” is not of the type array."),
    ("themes: [grief]", "audiences: [nobody]", 6, "0.audiences.0", "“nobody” is not a code of the audience list."),
    ("languages: [nl]", "languages: [xx]", 7, "0.languages.0", "“xx” is not a code of the language list."),
    ("languages: [nl]", "group_kind: club", 7, "0.group_kind", "“club” is not a code of the kind list."),
    ("languages: [nl]", "organization: " + OTHER, 7, "0.organization", "No entry has this id."),
    ("languages: [nl]", "organization: " + ID, 7, "0.organization", "An entry does not run itself"),
    ("nl: Verzonnen groep", "es: Grupo", 5, "0.name.es", "“es” is not one of: nl, fr, de, en."),
    ("nl: Verzonnen groep", "nl: 12", 5, "0.name.nl", "“12” is not of the type string."),
    ("02 648 40 14", "02 648 40", 12, "0.contact.phone", "“02 648 40” is not a valid Belgian telephone number."),
    ("02 648 40 14", "00 31 20 624 11 11", 12, "0.contact.phone", "is not a valid Belgian telephone number."),
    ("02 648 40 14", "+31 20 624 11 11", 12, "0.contact.phone", "is not a valid Belgian telephone number."),
    ("02 648 40 14", "0800 BLOEMEN", 12, "0.contact.phone", "is not a valid Belgian telephone number."),
    ("02 648 40 14", "call 02 648 40 14", 12, "0.contact.phone", "is not a valid Belgian telephone number."),
    ('"02 648 40 14"', "112", 12, "0.contact.phone", "“112” is not of the type string."),
    ("  contact:\n    phone: ", "  contact:\n    url: ", 12, "0.contact.url", "is not written as it must be"),
    ('phone: "02 648 40 14"', "email: nobody", 12, "0.contact.email", "is not written as it must be"),
    ('phone: "02 648 40 14"', "fax: x", 12, "0.contact.fax", "No field is called “fax” here."),
    ('phone: "02 648 40 14"', "url: https://", 12, "0.contact.url", "“https://” is not a web address: copy it anew"),
    ('phone: "02 648 40 14"', "url: https://user:word@example.org/", 12, "0.contact.url", "a name or a password in it"),
    ('phone: "02 648 40 14"', "url: https://example.org:8443/", 12, "0.contact.url", "names a port of its own"),
    ('phone: "02 648 40 14"', "url: https://example.org/a,", 12, "0.contact.url", "no part of an address: take"),
    ('phone: "02 648 40 14"', "url: https://example/", 12, "0.contact.url", "is not a web address: copy it anew"),
    ("url: https://example.org", "url: https://192.0.2.1/", 17, "0.source.url", "is not a web address: copy it anew"),
    ('postcode: "9000"', "latitude: 51.21\n    longitude: 3.22", 10, "0.places.0.latitude",
     "km away from Gent: look at it on a map."),
    ("municipality: Gent", "municipality: Gnt", 9, "0.places.0.municipality",
     "No Belgian municipality is called “Gnt”."),
    ('"9000"', '"8500"', 10, "0.places.0.postcode", "8500 is not a postcode of Gent."),
    ('"9000"', '"90"', 10, "0.places.0.postcode", "“90” is not written as it must be"),
    ('postcode: "9000"', "latitude: 51.05", 10, "0.places.0.latitude",
     "A point needs both a latitude and a longitude."),
    ('postcode: "9000"', "latitude: 48.85\n    longitude: 2.35", 10, "0.places.0.latitude",
     "This point is outside Belgium."),
    ('postcode: "9000"', "latitude: 3.72\n    longitude: 51.05", 10, "0.places.0.latitude",
     "This point is outside Belgium."),
    ('postcode: "9000"', "confidential: true\n    address: Straat 1", 11, "0.places.0.address",
     "A confidential place has no address here."),
    ('postcode: "9000"', 'confidential: true\n    postcode: "9000"', 11, "0.places.0.postcode",
     "A confidential place has no postcode here."),
    ("confidence: medium", "confidence: low", 18, "0.source.confidence", "ships only as doubtful."),
    ("confidence: medium", 'confidence: high\n    checked_on: "2099-01-01"', 19, "0.source.checked_on",
     "2099-01-01 is after the day of this edition."),
    ("confidence: medium", 'confidence: high\n    checked_on: "2021-02-30"', 19, "0.source.checked_on",
     "“2021-02-30” is not a day that exists."),
    ("confidence: medium", "confidence: high\n    checked_on: 2021-02-30", 19, "0.source.checked_on",
     "“2021-02-30” is not a day that exists."),
    ("confidence: medium", 'confidence: high\n    date: "2099"', 19, "0.source.date", "2099 is after the day"),
    ("confidence: medium", 'confidence: high\n    changed_on: "2099-01-01"', 19, "0.source.changed_on",
     "2099-01-01 is after the day of this edition."),
    ("confidence: medium", 'confidence: high\n    changed_on: "2021"', 19, "0.source.changed_on",
     "is not written as it must be"),
    ("confidence: medium", 'confidence: high\n    next_check_on: "2021-02-30"', 19, "0.source.next_check_on",
     "“2021-02-30” is not a day that exists."),
    ("confidence: medium", 'confidence: high\n    checked_on: "2026"\n    next_check_on: "2025-03-01"', 20,
     "0.source.next_check_on", "The next check comes after the last one."),
    ("languages: [nl]", 'languages: [nl]\n  listed_on: "2099-01-01"', 8, "0.listed_on",
     "2099-01-01 is after the day of this edition."),
    ("languages: [nl]", 'languages: [nl]\n  listed_on: "2021-02-30"', 8, "0.listed_on",
     "“2021-02-30” is not a day that exists."),
    ("languages: [nl]", 'languages: [nl]\n  listed_on: "2021"', 8, "0.listed_on", "is not written as it must be"),
    ("confidence: medium", "confidence: high\n    checked_how: phone", 19, "0.source.checked_how",
     "A check needs the date on which it was made"),
    ("confidence: medium", "confidence: high\n    checked_by: publisher", 19, "0.source.checked_by",
     "A check needs the date on which it was made"),
    ("confidence: medium", "confidence: high\n    checked_by: somebody", 19, "0.source.checked_by",
     "“somebody” is not one of: publisher, organisation"),
    ("    url: https://example.org\n", "", 16, "0.source", "An entry without a source does not ship"),
    ("  source:\n    url: https://example.org\n    confidence: medium\n", "", 2, "0", "“source” is missing."),
    (f"id: {ID}", "id: not-a-uuid", 2, "0.id", "“not-a-uuid” is not written as it must be"),
    (f"id: {ID}\n  kind", "kind", 2, "0", "“id” is missing."),
    ("what: Een verzonnen groep.", "what: " + "woord " * 91, 14, "0.cards.nl",
     "The short card has 91 words; it may have 90."),
    ("what: Een verzonnen groep.", "what: Een., origin: human", 14, "0.cards.nl.reviewed",
     "names that person's role"),
    ("what: Een verzonnen groep.", "who_for: Wie., origin: human", 14, "0.cards.nl", "“what” is missing."),
    ("languages: [nl]", "next_step: mail", 7, "0.next_step",
     "The next step is “mail”, but the entry has no email."),
    ("languages: [nl]", "next_step: ask-organisation", 7, "0.next_step", "but the group names none."),
    ("languages: [nl]", "minimum_age: 30\n  maximum_age: 20", 8, "0.maximum_age",
     "The oldest age is below the youngest."),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: 1TU}", 8, "0.schedules.0.byday",
     "a weekly one does not"),
    ("languages: [nl]", "schedules:\n  - {freq: MONTHLY, byday: TU}", 8, "0.schedules.0.byday",
     "A monthly rule counts"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: XX}", 8, "0.schedules.0.byday",
     "is not written as it must be"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, interval: 2}", 8, "0.schedules.0.interval",
     "A rule that skips weeks or months needs a day on which it met"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, interval: 2, starts_on: 2026-09-07}", 8,
     "0.schedules.0.starts_on", "2026-09-07 is not a day of this rule."),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, starts_on: 2026-02-30}", 8,
     "0.schedules.0.starts_on", "“2026-02-30” is not a day that exists."),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, starts_on: 2026-09-08, ends_on: 2026-09-01}", 8,
     "0.schedules.0.ends_on", "The meetings would end before they begin."),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, excluded_dates: [2026-11-23]}", 8,
     "0.schedules.0.excluded_dates.0", "2026-11-23 is not a day of this rule."),
    ("languages: [nl]", 'schedules:\n  - {freq: WEEKLY, byday: TU, pauses: [["07-01", "02-30"]]}', 8,
     "0.schedules.0.pauses.0.1", "“02-30” is not a day that exists."),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, public_holidays: shut}", 8,
     "0.schedules.0.public_holidays", ""),
    ("languages: [nl]", 'schedules:\n  - {freq: WEEKLY, bymonthday: "15"}', 8, "0.schedules.0.bymonthday",
     "Only a monthly rule has days of the month."),
    ("languages: [nl]", 'schedules:\n  - {freq: MONTHLY, bymonthday: "32"}', 8, "0.schedules.0.bymonthday",
     "is not written as it must be"),
    ("languages: [nl]", "schedules:\n  - {freq: MONTHLY}", 8, "0.schedules.0",
     "“byday or bymonthday” is missing."),
    ("languages: [nl]", 'schedules:\n  - {freq: WEEKLY, byday: TU, opens_at: "20:00", closes_at: "19:00"}', 8,
     "0.schedules.0.closes_at", "The meeting would end before it begins."),
    ("languages: [nl]", "area: {regions: [Atlantis]}", 7, "0.area.regions.0",
     "There is no region called “Atlantis”."),
    ("languages: [nl]", "area: {doubtful: [Atlantis]}", 7, "0.area.doubtful.0",
     "No Belgian municipality is called “Atlantis”."),
    ("languages: [nl]", "meets: {nl: Elke week}", 7, "0.meets", "“fr” is missing."),
    ("languages: [nl]", "languages: [nl]\n  kind: group", 8, "0.kind", "This field is given twice."),
    ("languages: [nl]", "secret: yes", 7, "0.secret", "No field is called “secret” here."),
)  # fmt: skip
