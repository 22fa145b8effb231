"""The form of a centre's own groups: what is typed is right, or has a fault with words; nothing of it gets lost."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, time
from typing import Any

import pytest

from healing_desktop.core.entries import Cost, Kind, NextStep, ScheduleRule
from healing_desktop.core.own_answers import LONGEST, Answers, Fault, plain
from healing_desktop.core.own_form import Checked, FormLists, check
from healing_desktop.core.own_form_entry import answers_of, entry_of
from healing_desktop.core.places import Place
from healing_desktop.core.present_entry import present_entry
from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.core.told_contact import phone_told
from healing_desktop.core.told_when import clock_told, day_told, months_of
from healing_desktop.core.words import Words
from healing_desktop.exchange.entry_line import entry_of_line, line_of_entry
from tests.core.samples import HELPLINES, text, words_in
from tests.fixtures.hostile import HOSTILE
from tests.fixtures.shown_numbers import shown_number

TODAY = date(2026, 11, 21)
ENTRY = "3f2c1d4e-5a6b-4c7d-8e9f-0a1b2c3d4e5f"
PHONE = shown_number()
GENT = Place("9000", "9000", "44021", text(nl="Gent", fr="Gand"), text(nl="Gent", fr="Gand"), 51.05, 3.72, (), ("nl",))
TERMS = [
    ("theme", "grief"),
    ("theme", "alcohol"),
    ("kind", "support-group"),
    ("audience", "men"),
    ("language", "nl"),
    ("language", "fr"),
]
MONTHS = months_of(words_in(language) for language in INTERFACE_LANGUAGES)


def lists(language: str = "nl") -> FormLists:
    from healing_desktop.core.dates import plain_date

    words = words_in(language)
    terms = {pair: Term(*pair, LocalText((("en", pair[1]),))) for pair in TERMS}
    return FormLists(
        Taxonomies(terms),
        {"9000": GENT, "9000 Gent": GENT, "Gent": GENT}.get,
        TODAY,
        MONTHS,
        lambda day: plain_date(day, words),
        language,
        text(nl="na afspraak", fr="sur rendez-vous"),
        "dit centrum",
    )


FULL = Answers(
    name="Praatcafé Rouw",
    kind="support-group",
    themes=("grief",),
    audiences=("men",),
    about="Samen praten, met koffie.",
    how_often="first",
    weekday="TU",
    opens="19u30",
    closes="2130",
    holidays="summer",
    place="9000",
    street="Dorp 1",
    attending="in person",
    step_free="yes",
    join="call",
    phone=PHONE,
    email="iemand@example.org",
    url="www.example.org",
    price="amount",
    amount="2,50",
    per="session",
    languages=("nl",),
    expires="3 maart 2027",
)


def checked(answers: Answers, language: str = "nl") -> Checked:
    found = check(answers, lists(language))
    assert isinstance(found, Checked), found
    return found


def faults(answers: Answers) -> dict[str, str]:
    found = check(answers, lists())
    assert isinstance(found, tuple), "nothing was wrong"
    return {fault.field: fault.said.key for fault in found}


def test_all_that_is_asked_becomes_an_entry() -> None:
    entry = entry_of(checked(FULL), lists(), ENTRY)
    row = entry.row
    assert (row.kind, row.group_kind, row.themes) == (Kind.GROUP, "support-group", ("grief",))
    assert row.schedules == (
        ScheduleRule(
            "MONTHLY",
            "1TU",
            opens_at=time(19, 30),
            closes_at=time(21, 30),
            pauses=(("07-01", "08-31"),),
            public_holidays="closed",
        ),
    )
    assert row.place is not None
    assert (row.place.nis, row.place.postcode, row.place.address) == ("44021", "9000", "Dorp 1")
    assert (row.place.latitude, row.place.approximate) == (51.05, True)
    assert row.cost == Cost(free=False, amount=2.5, per="session")
    assert (entry.contact.url, entry.next_step) == ("https://www.example.org", NextStep.CALL)
    assert entry.cards[0].what == "Samen praten, met koffie."
    assert entry.source.name == "dit centrum"
    assert entry.assurance.by == "centre"


@pytest.mark.parametrize(
    "often", ["weekly", "two-weeks", "first", "second", "third", "fourth", "last", "once", "on-appointment", ""]
)
def test_what_is_changed_later_shows_what_was_told(often: str) -> None:
    """Through the line that is kept; and telling it again changes nothing."""
    rhythmic = often not in ("", "once", "on-appointment")
    told = replace(
        FULL,
        how_often=often,
        weekday="TU" if rhythmic else "",
        on="1 december 2026" if often in ("once", "two-weeks") else "",
        opens="19:30" if often not in ("", "on-appointment") else "",
        closes="21:30" if rhythmic else "",
        holidays="summer" if rhythmic else "",
        place="9000 Gent",
        url="https://www.example.org",
    )
    entry = entry_of(checked(told), lists(), ENTRY)
    kept = entry_of_line(line_of_entry(entry))
    assert kept is not None
    again = answers_of(kept, lists(), date(2027, 3, 3))
    assert again == told
    assert replace(entry_of(checked(again), lists(), ENTRY, kept), assurance=kept.assurance) == kept


def test_what_the_form_cannot_ask_stays() -> None:
    entry = entry_of(checked(FULL), lists(), ENTRY)
    rules = (ScheduleRule("WEEKLY", "MO,TH", part="evening"), ScheduleRule("MONTHLY", "", bymonthday="15"))
    cost = Cost(words=text(nl="wat je kunt missen"))
    rich = replace(
        entry,
        minimum_age=18,
        row=replace(
            entry.row, schedules=rules, cost=cost, led_by="peers", name=text(nl="Praatcafé Rouw", fr="Café du deuil")
        ),
    )
    told = answers_of(rich, lists())
    assert (told.how_often, told.price) == ("kept", "kept")
    after = entry_of(checked(replace(told, join="mail", phone="")), lists(), ENTRY, rich)
    assert (after.row.schedules, after.row.cost, after.row.led_by, after.minimum_age) == (rules, cost, "peers", 18)
    assert after.row.name == rich.row.name
    assert after.contact.phone is None


def test_a_name_and_one_way_to_reach_somebody_are_enough() -> None:
    least = Answers(name="A", kind="group", themes=("grief",), email="a@example.org")
    entry = entry_of(checked(least), lists(), ENTRY)
    assert entry.next_step is NextStep.MAIL
    assert {"place", "next_meeting", "cost", "phone", "languages", "step_free"} <= set(entry.row.unknown)
    placed = replace(least, email="", place="9000")
    assert entry_of(checked(placed), lists(), ENTRY).next_step is NextStep.WALK_IN


NOTHING = Answers()
WRONG = [
    (
        NOTHING,
        {"name": "own-fault-name", "kind": "own-fault-kind", "themes": "own-fault-themes", "phone": "own-fault-reach"},
    ),
    (replace(FULL, name=" \u202e.!\x00 "), {"name": "own-fault-name"}),
    (replace(FULL, kind="committee"), {"kind": "own-fault-kind"}),
    (replace(FULL, themes=("gone",)), {"themes": "own-fault-not-in-list"}),
    (replace(FULL, audiences=("'; drop table",)), {"audiences": "own-fault-not-in-list"}),
    (replace(FULL, languages=("xx",)), {"languages": "own-fault-not-in-list"}),
    (replace(FULL, weekday=""), {"weekday": "own-fault-weekday"}),
    (replace(FULL, how_often=""), {"how_often": "own-fault-how-often"}),
    (replace(FULL, opens="25:00"), {"opens": "own-fault-clock"}),
    (replace(FULL, opens=""), {"opens": "own-fault-clock-from"}),
    (replace(FULL, closes="19:30"), {"closes": "own-fault-clock-order"}),
    (replace(FULL, how_often="once", weekday=""), {"on": "own-fault-day-missing"}),
    (replace(FULL, how_often="once", on="30/2/2027"), {"on": "own-fault-day"}),
    (replace(FULL, how_often="once", on="3/3/2020"), {"on": "own-fault-day-over"}),
    (replace(FULL, how_often="two-weeks", on="3/3/2027"), {"on": "own-fault-day-weekday"}),
    (replace(FULL, place="Atlantis"), {"place": "own-fault-place"}),
    (replace(FULL, place=""), {"place": "own-fault-place-of-street"}),
    (replace(FULL, place="", street="", join="walk-in"), {"place": "own-fault-place-of-walk-in"}),
    (replace(FULL, attending="by boat"), {"attending": "own-fault-not-in-list"}),
    (replace(FULL, phone="12"), {"phone": "own-fault-phone"}),
    (replace(FULL, phone=""), {"phone": "own-fault-phone-missing"}),
    (replace(FULL, email="a b@example.org"), {"email": "own-fault-email"}),
    (replace(FULL, join="mail", email=""), {"email": "own-fault-email-missing"}),
    (replace(FULL, url="javascript:alert(1)"), {"url": "own-fault-url"}),
    (replace(FULL, url="https://me:secret@example.org"), {"url": "own-fault-url"}),
    (replace(FULL, join="web", url=""), {"url": "own-fault-url-missing"}),
    (replace(FULL, join="by pigeon"), {"join": "own-fault-not-in-list"}),
    (replace(FULL, amount="much"), {"amount": "own-fault-amount"}),
    (replace(FULL, amount=""), {"amount": "own-fault-amount-missing"}),
    (replace(FULL, expires="gisteren"), {"expires": "own-fault-day"}),
    (replace(FULL, expires="3/3/2020"), {"expires": "own-fault-day-over"}),
]


@pytest.mark.parametrize(
    ("answers", "expected"), WRONG, ids=lambda one: next(iter(one)) if isinstance(one, dict) else ""
)
def test_what_is_wrong_is_told_beside_its_field(answers: Answers, expected: dict[str, str]) -> None:
    assert faults(answers) == expected


TEXTS = [name for name in LONGEST if name != "expires"]
BAD = (
    *HOSTILE,
    "=1+1",
    "+32",
    "-1",
    "@SUM(A1)",
    "'; DROP TABLE own_entry; --",
    "<b>vet</b> <script>x()</script>",
    "שלום עולם",
    "\u202egnirts",
    "a\x00b\x07c\x1b[31m",
    '#sys.exit() #image("x") $ * _ ` \\ @label',
    "x" * 100_000,
    "\ud800",
    "\u0663/\u0663/\u0662\u0660\u0662\u0667",
    "%s %d {0} { $name }",
    "🌻" * 40,
    "\r\n\t",
    "a\u0301" * 500,
)


@pytest.mark.parametrize("field", sorted(LONGEST))
def test_bad_input_is_kept_as_text_or_refused_in_words(field: str) -> None:
    """In every field: never an error, never a sentence without words, never a sign that turns or breaks a line."""
    for bad in BAD:
        base = replace(FULL, how_often="once", weekday="") if field == "on" else FULL
        typed: dict[str, Any] = {field: bad}
        found = check(replace(base, **typed), lists())
        if isinstance(found, tuple):
            told = [_sentence(fault, words_in("nl")) for fault in found]
            assert told
            assert all(len(sentence) < 300 for sentence in told)
            continue
        entry = entry_of(found, lists(), ENTRY)
        assert entry_of_line(line_of_entry(entry)) == entry
        said = repr(present_entry(entry, words_in("nl"), lists().taxonomies, HELPLINES, TODAY))
        assert "\\x00" not in said
        assert "\\u202e" not in said
        if field in ("name", "about", "street"):
            shown = {
                "name": entry.row.name.name_for("nl"),
                "about": entry.cards[0].what if entry.cards else "",
                "street": entry.places[0].address or "",
            }[field]
            assert shown == plain(bad), "kept as it was typed"


def _sentence(fault: Fault, words: Words) -> str:
    said = fault.said.sentence(words)
    assert fault.field in {field.name for field in fields(Answers)}
    return said


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("19u30", (19, 30)),
        ("19:30", (19, 30)),
        ("19h30", (19, 30)),
        ("1930", (19, 30)),
        ("19.30", (19, 30)),
        ("9", (9, 0)),
        ("19 u", (19, 0)),
        ("19 uur", (19, 0)),
        ("8h", (8, 0)),
        ("٢٠:١٥", (20, 15)),
        ("24:00", None),
        ("19:60", None),
        ("avond", None),
        ("", None),
        ("193", None),
        ("-1", None),
    ],
)
def test_hours_as_people_type_them(told: str, expected: tuple[int, int] | None) -> None:
    assert clock_told(told) == (time(*expected) if expected else None)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("3/3/2027", "2027-03-03"),
        ("3-3-2027", "2027-03-03"),
        ("3.3.27", "2027-03-03"),
        ("3 maart 2027", "2027-03-03"),
        ("2027-03-03", "2027-03-03"),
        ("1er août 2027", "2027-08-01"),
        ("3. März 2027", "2027-03-03"),
        ("March 3, 2027", "2027-03-03"),
        ("woensdag 3 maart 2027", "2027-03-03"),
        ("3 mrt 2027", "2027-03-03"),
        ("3/3", "2027-03-03"),
        ("24 november", "2026-11-24"),
        ("1 dec", "2026-12-01"),
        ("29 februari", None),
        ("3/13/2027", None),
        ("maart", None),
        ("3 ma 2027", None),
        ("", None),
        ("juin juillet 3", None),
        ("99999999999999999999", None),
        ("1/1/0000", None),
    ],
)
def test_days_as_people_type_them(told: str, expected: str | None) -> None:
    assert day_told(told, TODAY, MONTHS) == (date.fromisoformat(expected) if expected else None)


def test_a_day_that_is_written_is_read_again_in_every_language() -> None:
    for language in INTERFACE_LANGUAGES:
        for month in range(1, 13):
            day = date(2027, month, 1 if month % 2 else 28)
            assert day_told(lists(language).day_words(day), TODAY, MONTHS) == day


def test_a_postcode_typed_without_shift_on_a_belgian_keyboard() -> None:
    place = checked(replace(FULL, place="çààà")).place
    assert place == GENT


def test_telephone_numbers_are_grouped_as_they_are_printed() -> None:
    digits = PHONE.replace(" ", "")
    assert {phone_told(f"{digits[:3]}/{digits[3:]}"), phone_told(f"+32 {digits[1:]}"), phone_told(digits)} == {PHONE}
    abroad = shown_number("NL")
    assert phone_told(abroad.replace(" ", "")) == abroad
    assert phone_told(f"{PHONE} ext. 3") is None
