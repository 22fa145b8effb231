"""A report of the desk: a change where the publisher can merge it by itself, else a note in which nothing is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from healing_desktop.core.centre_records import Report
from healing_desktop.core.entries import Contact, Cost, Entry, MeetingPlace, ScheduleRule
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.report_state import followed, state_after
from healing_desktop.core.reports import ABOUTS, Said, Seen, kept_text, report_of
from healing_desktop.core.words import Words
from healing_desktop.publishing.merge_corrections import FIELDS
from tests.ui.fakes import ROWS, entry_of

DAY = date(2026, 11, 22)
OLD, NEW = "02 648 40 14", "016 23 95 82"


@pytest.fixture(scope="module")
def words(root: Path) -> Words:
    source = (root / "resources" / "words" / "en.ftl").read_text(encoding="utf-8")
    return Words.from_source("en", source)


def entry() -> Entry:
    place = MeetingPlace(address="Verzonnenstraat 1")
    return replace(entry_of(ROWS[0]), contact=Contact(OLD, "a@example.org", "https://example.org"), places=(place,))


def seen(shown: Entry, *facts: Fact) -> Seen:
    return Seen(shown, "Made-up group", facts or (Fact("phone", "Telephone", OLD),), 3)


def report(about: str, words: Words, value: str = "", note: str = "", shown: Entry | None = None) -> Report:
    return report_of(Said(about, value, note), seen(shown or entry()), words, DAY)  # type: ignore[arg-type]


def test_a_dead_number_is_a_note_that_names_what_stands_there(words: Words) -> None:
    made = report("phone", words, note="number not in use")
    assert (made.kind, made.about, made.edition, made.on) == ("note", "phone", 3, "2026-11-22")
    assert made.text == f"Telephone: not right. It says: {OLD}. number not in use"
    assert (made.field, made.before, made.after) == ("contact/phone", json.dumps(OLD), "")


@pytest.mark.parametrize(
    ("about", "value", "field", "after"),
    [
        ("phone", "016/23.95.82", "contact/phone", NEW),
        ("email", "new@example.be", "contact/email", "new@example.be"),
        ("url", "www.example.be/groep", "contact/url", "https://www.example.be/groep"),
        ("address", "Andere straat 2", "places/0/address", "Andere straat 2"),
        ("name", "Other name", "name/en", "Other name"),
    ],
)
def test_a_sound_value_is_a_change_that_the_publisher_merges(
    about: str, value: str, field: str, after: str, words: Words
) -> None:
    shown = entry()
    shown = replace(shown, row=replace(shown.row, name=replace(shown.row.name, by_language=(("en", "Name"),))))
    made = report(about, words, value, "told by who answers", shown)
    assert (made.kind, made.field, json.loads(made.after)) == ("change", field, after)
    assert made.before
    assert made.text == "told by who answers"
    assert FIELDS.fullmatch(made.field)


@pytest.mark.parametrize(
    ("about", "value"),
    [
        ("phone", "call 112 or so"), ("phone", "1" * 10_000), ("email", "me at example"), ("url", "javascript:1"),
        ("url", "=1+1"), ("address", "a\nb"), ("address", "x" * 10_000), ("times", "on Tuesdays"), ("cost", "a lot"),
        ("name", "'; DROP TABLE report; --" * 20), ("cost", "<b>5</b>"), ("email", "\u202egro.elpmaxe@a"),
    ],
)  # fmt: skip
def test_what_is_not_sound_is_kept_as_text(about: str, value: str, words: Words) -> None:
    made = report(about, words, value, "and more")
    assert (made.kind, made.after) == ("note", "")
    assert value in made.text
    assert made.text.endswith(" and more")


def test_the_number_of_the_organisation_is_not_a_field_of_the_group(words: Words) -> None:
    shown = replace(entry(), contact=Contact(), organisation_contact=Contact(OLD))
    for value in ("", NEW):
        made = report("phone", words, value, shown=shown)
        assert (made.kind, made.field, made.before) == ("note", "", "")
        assert OLD in made.text


def test_one_clock_time_and_one_price_can_be_changed_alone(words: Words) -> None:
    rule = ScheduleRule("WEEKLY", "TU", opens_at=time(19, 30), closes_at=time(21))
    shown = entry()
    shown = replace(shown, row=replace(shown.row, schedules=(rule,), cost=Cost(amount=5.0)))
    told = [
        report("times", words, value, shown=shown) for value in ("19.30-21.30", "20:00 tot 21u", "20h", "18-22 uur")
    ]
    assert [(one.field, one.after) for one in told] == [
        ("schedules/0/closes_at", '"21:30"'), ("schedules/0/opens_at", '"20:00"'), ("", ""), ("", ""),
    ]  # fmt: skip
    prices = [report("cost", words, value, shown=shown) for value in ("€ 7,50", "free", "0")]
    assert (prices[0].field, prices[0].before, prices[0].after) == ("cost/amount", "5.0", "7.5")
    # Free and five euro a time would contradict each other: a person looks.
    assert [one.kind for one in prices[1:]] == ["note", "note"]
    unknown = replace(shown, row=replace(shown.row, cost=Cost()))
    assert report("cost", words, "gratis", shown=unknown).after == "true"


def test_confirmed_gone_and_something_else(words: Words) -> None:
    made = {about: report(about, words, note="so" if about == "other" else "") for about in ABOUTS}
    assert (made["confirm"].kind, made["confirm"].about, made["gone"].kind) == ("confirm", "", "gone")
    assert (made["other"].kind, made["other"].text) == ("note", "so")
    # Nothing was typed: a note must say something all the same.
    assert report("other", words).text


def test_what_cannot_be_shown_is_a_sign_that_can() -> None:
    assert kept_text(" a\x00b\x1b[31m\x7f\ud800\x85\r\nc\u2028d ") == "a␀b␛[31m␡��\nc\nd"
    assert kept_text("\u202eאב =1+1 <b>") == "\u202eאב =1+1 <b>"


def changed(kind: str = "change", state: str = "sent", **more: str) -> Report:
    told = {"field": "contact/phone", "before": json.dumps(OLD), "after": json.dumps(NEW), **more}
    return Report("r", ROWS[0].id, "name", 3, kind, "2026-11-22", state=state, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("made", "phone", "after"),
    [
        (changed(), NEW, "taken-over"), (changed(), OLD, "sent"), (changed(), "02 000 00 00", "answered"),
        (changed(state="waiting"), NEW, "taken-over"), (changed(state="waiting"), "02 000 00 00", "waiting"),
        (changed("note", after=""), OLD, "sent"), (changed("note", after=""), NEW, "answered"),
        (changed("note", field="", before="", after=""), NEW, "sent"),
        (changed("gone", field="", before="", after=""), OLD, "sent"),
    ],
)  # fmt: skip
def test_what_the_next_edition_made_of_it(made: Report, phone: str, after: str) -> None:
    there = replace(entry(), contact=Contact(phone))
    assert state_after(made, there, 4) == after
    assert state_after(made, there, 3) == made.state


def test_what_is_gone_and_what_was_checked() -> None:
    gone = changed("gone", field="", before="", after="")
    assert state_after(gone, None, 4) == "taken-over"
    assert state_after(gone, replace(entry(), unlisted_on=DAY), 4) == "taken-over"
    assert state_after(changed(), None, 4) == "answered"
    confirm = changed("confirm", field="", before="", after="")
    checked = {day: replace(entry(), row=replace(ROWS[0], checked_on=day)) for day in ("2026-11-21", "2026-11-22")}
    assert [state_after(confirm, there, 4) for there in checked.values()] == ["sent", "taken-over"]
    told = followed((confirm, changed(state="answered")), lambda _id: checked["2026-11-22"], 4)
    assert told == (replace(confirm, state="taken-over"),)
