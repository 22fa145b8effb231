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
    nl: {{what: Verzonnen kegelaars.}}
    en: {{what: Imaginary skittles.}}
  source:
    url: https://example.org
    confidence: medium
""".replace("09 000 00 00", "02 648 40 14")

# What is spoilt in the made-up entry, and the line, the field and the sentence (its key and what stands in it).
FAULTS = (
    ("kind: group", "kind: club", 3, "0.kind", "finding-not-one-of value=club"),
    ("themes: [grief]", "themes: [greif]", 6, "0.themes.0", "finding-not-a-code code=greif file=themes.yaml"),
    ("themes: [grief]", "themes: [grief, grief]", 6, "0.themes", "finding-item-twice"),
    ("themes: [grief]", "themes: []", 6, "0.themes", "finding-no-theme"),
    ("themes: [grief]", "themes: grief", 6, "0.themes", "finding-type-array value=grief"),
    ("themes: [grief]", "audiences: [nobody]", 6, "0.audiences.0",
     "finding-not-a-code code=nobody file=audiences.yaml"),
    ("languages: [nl]", "languages: [xx]", 7, "0.languages.0", "finding-not-a-code code=xx file=search-words.yaml"),
    ("languages: [nl]", "group_kind: club", 7, "0.group_kind", "finding-not-a-code code=club file=kinds.yaml"),
    ("languages: [nl]", "organization: " + OTHER, 7, "0.organization", "finding-no-entry"),
    ("languages: [nl]", "organization: " + ID, 7, "0.organization", "finding-runs-itself"),
    ("nl: Verzonnen groep", "es: Grupo", 5, "0.name.es", "finding-not-one-of value=es"),
    ("nl: Verzonnen groep", "nl: 12", 5, "0.name.nl", "finding-type-string value=12"),
    ("02 648 40 14", "02 648 40", 12, "0.contact.phone", "finding-odd-phone value=02 648 40"),
    ("02 648 40 14", "00 31 20 624 11 11", 12, "0.contact.phone", "finding-odd-phone value=00 31 20 624 11 11"),
    ("02 648 40 14", "+31 20 624 11 11", 12, "0.contact.phone", "finding-odd-phone value=+31 20 624 11 11"),
    ("02 648 40 14", "0800 BLOEMEN", 12, "0.contact.phone", "finding-odd-phone value=0800 BLOEMEN"),
    ("02 648 40 14", "call 02 648 40 14", 12, "0.contact.phone", "finding-odd-phone value=call 02 648 40 14"),
    ('"02 648 40 14"', "112", 12, "0.contact.phone", "finding-type-string value=112"),
    ("  contact:\n    phone: ", "  contact:\n    url: ", 12, "0.contact.url", "finding-not-written value=02 648 40 14"),
    ('phone: "02 648 40 14"', "email: nobody", 12, "0.contact.email", "finding-not-written value=nobody"),
    ('phone: "02 648 40 14"', "fax: x", 12, "0.contact.fax", "finding-no-such-field field=fax"),
    ('phone: "02 648 40 14"', "url: https://", 12, "0.contact.url", "finding-not-a-link url=https://"),
    ('phone: "02 648 40 14"', "url: https://user:word@example.org/", 12, "0.contact.url", "finding-link-password url=https://user:word@example.org/"),
    ('phone: "02 648 40 14"', "url: https://example.org:8443/", 12, "0.contact.url", "finding-link-port url=https://example.org:8443/"),
    ('phone: "02 648 40 14"', "url: https://example.org/a,", 12, "0.contact.url", "finding-link-mark-at-end url=https://example.org/a,"),
    ('phone: "02 648 40 14"', "url: https://example/", 12, "0.contact.url", "finding-not-a-link url=https://example/"),
    ("url: https://example.org", "url: https://192.0.2.1/", 17, "0.source.url", "finding-not-a-link url=https://192.0.2.1/"),
    ('postcode: "9000"', "latitude: 51.21\n    longitude: 3.22", 10, "0.places.0.latitude",
     "finding-far-away km=35 name=Gent"),
    ("municipality: Gent", "municipality: Gnt", 9, "0.places.0.municipality",
     "finding-no-municipality name=Gnt"),
    ('"9000"', '"8500"', 10, "0.places.0.postcode", "finding-not-a-postcode value=8500 name=Gent"),
    ('"9000"', '"90"', 10, "0.places.0.postcode", "finding-not-written value=90"),
    ('postcode: "9000"', "latitude: 51.05", 10, "0.places.0.latitude",
     "finding-half-a-point"),
    ('postcode: "9000"', "latitude: 48.85\n    longitude: 2.35", 10, "0.places.0.latitude",
     "finding-outside-belgium"),
    ('postcode: "9000"', "latitude: 3.72\n    longitude: 51.05", 10, "0.places.0.latitude",
     "finding-outside-belgium"),
    ('postcode: "9000"', "confidential: true\n    address: Straat 1", 11, "0.places.0.address",
     "finding-confidential field=address"),
    ('postcode: "9000"', 'confidential: true\n    postcode: "9000"', 11, "0.places.0.postcode",
     "finding-confidential field=postcode"),
    ("confidence: medium", "confidence: low", 18, "0.source.confidence", "finding-low-confidence"),
    ("confidence: medium", 'confidence: high\n    checked_on: "2099-01-01"', 19, "0.source.checked_on",
     "finding-after-edition value=2099-01-01"),
    ("confidence: medium", 'confidence: high\n    checked_on: "2021-02-30"', 19, "0.source.checked_on",
     "finding-not-a-day value=2021-02-30"),
    ("confidence: medium", "confidence: high\n    checked_on: 2021-02-30", 19, "0.source.checked_on",
     "finding-not-a-day value=2021-02-30"),
    ("confidence: medium", 'confidence: high\n    date: "2099"', 19, "0.source.date",
     "finding-after-edition value=2099"),
    ("confidence: medium", 'confidence: high\n    changed_on: "2099-01-01"', 19, "0.source.changed_on",
     "finding-after-edition value=2099-01-01"),
    ("confidence: medium", 'confidence: high\n    changed_on: "2021"', 19, "0.source.changed_on",
     "finding-not-written value=2021"),
    ("confidence: medium", 'confidence: high\n    next_check_on: "2021-02-30"', 19, "0.source.next_check_on",
     "finding-not-a-day value=2021-02-30"),
    ("confidence: medium", 'confidence: high\n    checked_on: "2026"\n    next_check_on: "2025-03-01"', 20,
     "0.source.next_check_on", "finding-next-check-early"),
    ("languages: [nl]", 'languages: [nl]\n  listed_on: "2099-01-01"', 8, "0.listed_on",
     "finding-after-edition value=2099-01-01"),
    ("languages: [nl]", 'languages: [nl]\n  listed_on: "2021-02-30"', 8, "0.listed_on",
     "finding-not-a-day value=2021-02-30"),
    ("languages: [nl]", 'languages: [nl]\n  listed_on: "2021"', 8, "0.listed_on", "finding-not-written value=2021"),
    ("confidence: medium", "confidence: high\n    checked_how: phone", 19, "0.source.checked_how",
     "finding-check-without-day"),
    ("confidence: medium", "confidence: high\n    checked_by: publisher", 19, "0.source.checked_by",
     "finding-check-without-day"),
    ("confidence: medium", "confidence: high\n    checked_by: somebody", 19, "0.source.checked_by",
     "finding-not-one-of value=somebody"),
    ("    url: https://example.org\n", "", 16, "0.source", "finding-no-source"),
    ("  source:\n    url: https://example.org\n    confidence: medium\n", "", 2, "0", "finding-missing field=source"),
    (f"id: {ID}", "id: not-a-uuid", 2, "0.id", "finding-not-written value=not-a-uuid"),
    (f"id: {ID}\n  kind", "kind", 2, "0", "finding-missing field=id"),
    ("what: Verzonnen kegelaars.", "what: " + "woord " * 91, 14, "0.cards.nl",
     "finding-long-card words=91 most=90"),
    ("what: Verzonnen kegelaars.", "what: Een., origin: human", 14, "0.cards.nl.reviewed",
     "finding-card-not-reviewed"),
    ("what: Verzonnen kegelaars.", "who_for: Wie., origin: human", 14, "0.cards.nl", "finding-missing field=what"),
    ("languages: [nl]", "next_step: mail", 7, "0.next_step",
     "finding-step-lacks step=mail field=email"),
    ("languages: [nl]", "next_step: ask-organisation", 7, "0.next_step", "finding-step-asks-nobody"),
    ("languages: [nl]", "minimum_age: 30\n  maximum_age: 20", 8, "0.maximum_age",
     "finding-ages"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: 1TU}", 8, "0.schedules.0.byday",
     "finding-days-of-rhythm"),
    ("languages: [nl]", "schedules:\n  - {freq: MONTHLY, byday: TU}", 8, "0.schedules.0.byday",
     "finding-days-of-rhythm"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: XX}", 8, "0.schedules.0.byday",
     "finding-not-written value=XX"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, interval: 2}", 8, "0.schedules.0.interval",
     "finding-no-first-meeting"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, interval: 2, starts_on: 2026-09-07}", 8,
     "0.schedules.0.starts_on", "finding-not-of-rule value=2026-09-07"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, starts_on: 2026-02-30}", 8,
     "0.schedules.0.starts_on", "finding-not-a-day value=2026-02-30"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, starts_on: 2026-09-08, ends_on: 2026-09-01}", 8,
     "0.schedules.0.ends_on", "finding-meetings-end-early"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, excluded_dates: [2026-11-23]}", 8,
     "0.schedules.0.excluded_dates.0", "finding-not-of-rule value=2026-11-23"),
    ("languages: [nl]", 'schedules:\n  - {freq: WEEKLY, byday: TU, pauses: [["07-01", "02-30"]]}', 8,
     "0.schedules.0.pauses.0.1", "finding-not-a-day value=02-30"),
    ("languages: [nl]", "schedules:\n  - {freq: WEEKLY, byday: TU, public_holidays: shut}", 8,
     "0.schedules.0.public_holidays", "finding-not-one-of value=shut"),
    ("languages: [nl]", 'schedules:\n  - {freq: WEEKLY, bymonthday: "15"}', 8, "0.schedules.0.bymonthday",
     "finding-days-of-month"),
    ("languages: [nl]", 'schedules:\n  - {freq: MONTHLY, bymonthday: "32"}', 8, "0.schedules.0.bymonthday",
     "finding-not-written value=32"),
    ("languages: [nl]", "schedules:\n  - {freq: MONTHLY}", 8, "0.schedules.0",
     "finding-one-missing fields=byday,bymonthday"),
    ("languages: [nl]", 'schedules:\n  - {freq: WEEKLY, byday: TU, opens_at: "20:00", closes_at: "19:00"}', 8,
     "0.schedules.0.closes_at", "finding-meeting-ends-early"),
    ("languages: [nl]", "area: {regions: [Atlantis]}", 7, "0.area.regions.0",
     "finding-no-region name=Atlantis"),
    ("languages: [nl]", "area: {doubtful: [Atlantis]}", 7, "0.area.doubtful.0",
     "finding-no-municipality name=Atlantis"),
    ("languages: [nl]", "meets: {nl: Elke week}", 7, "0.meets", "finding-missing field=fr"),
    ("languages: [nl]", "languages: [nl]\n  kind: group", 8, "0.kind", "finding-field-twice"),
    ("languages: [nl]", "secret: yes", 7, "0.secret", "finding-no-such-field field=secret"),
)  # fmt: skip
