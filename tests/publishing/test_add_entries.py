"""What a centre sent becomes blocks of data/ that say the same; what data/ cannot hold is told, not lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from healing_desktop.core.entries import Area, Card, Contact, Cost, Entry, MeetingPlace, NextStep, ScheduleRule
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.publishing.add_entries import FOLDER, Added, plan_adding
from healing_desktop.publishing.entry_from_yaml import entry_from_yaml
from healing_desktop.publishing.entry_to_yaml import yaml_of_entry
from healing_desktop.publishing.gazetteer import Gazetteer, read_gazetteer
from healing_desktop.publishing.shapes import ENTRY, Shapes
from healing_desktop.publishing.sources import TOWNS_AND_AREAS
from healing_desktop.publishing.yaml_file import YamlFile
from tests.core.samples import text, words_in
from tests.fixtures.generated import DATA, real_content
from tests.fixtures.shown_numbers import shown_number

NEW = "99999999-2222-4333-8444-555555555555"
ABROAD = shown_number("NL")


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return read_gazetteer(DATA / TOWNS_AND_AREAS)


@pytest.fixture(scope="module")
def group() -> Entry:
    """A published group as a centre would have entered it."""
    found = next(entry for entry in real_content().entries if entry.row.schedules and entry.row.place and entry.cards)
    row = replace(found.row, id=NEW, organization=None, name=text(nl="Verzonnen kring"), enrolment=None)
    return replace(found, row=row, organization_id=None, organisation_contact=None, next_step=NextStep.ASK_REGION)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name in ("schema", TOWNS_AND_AREAS):
        (tmp_path / name).symlink_to(DATA / name, target_is_directory=True)
    return tmp_path


def added(data: Path, *entries: Entry) -> Added:
    return plan_adding(data, real_content(), entries, "Centrum Zuid", words_in)


def test_a_published_entry_says_the_same_as_a_block(gazetteer: Gazetteer) -> None:
    """There and back, for entries of every file of data/: but for what other entries tell of them."""
    ids = frozenset(entry.row.id for entry in real_content().entries)
    shapes = Shapes(DATA)
    for entry in real_content().entries[::12]:
        fields = yaml.safe_load(
            yaml.safe_dump(yaml_of_entry(entry, gazetteer, ids), allow_unicode=True, sort_keys=False)
        )
        assert not shapes.faults(ENTRY, YamlFile("block.yaml", [fields]), fields, (0,)), fields
        assert _told(entry_from_yaml(fields, gazetteer)) == _told(entry)


def _told(entry: Entry) -> tuple[object, ...]:
    row = entry.row
    # An entry does not say in which section of the town it is, only where the middle of that lies.
    places = [replace(place, latitude=0, longitude=0) if place.approximate else place for place in entry.places]
    return (
        row.kind, row.name, row.themes, row.group_kind, row.audiences, row.languages, row.attending, row.cost,
        row.led_by, row.meets, row.enrolment, row.checked_on, places, entry.contact, entry.cards, entry.alert,
        entry.minimum_age, entry.maximum_age, entry.facts, entry.next_step,
        [rule for rule in row.schedules if rule.interval == 1 or rule.starts_on],
    )  # fmt: skip


def test_a_group_stands_in_a_file_of_its_centre(data: Path, group: Entry) -> None:
    plan = added(data, group)
    assert plan.file == data / FOLDER / "centrum-zuid.yaml"
    assert plan.added == ("Verzonnen kring",)
    plan.file.parent.mkdir(parents=True)
    plan.file.write_text("# By hand.\n- id: x\n", encoding="utf-8")
    assert added(data, group).text.startswith("# By hand.\n- id: x\n\n- id: " + NEW)


def test_what_is_there_and_what_is_not_sound_is_told(data: Path, group: Entry) -> None:
    there = real_content().entries[0]
    wrong = replace(group, row=replace(group.row, themes=("no-such-theme",)))
    plan = added(data, there, wrong)
    assert plan.here == (there.row.name.name_for(""),)
    assert [(name, said.key) for name, said in plan.refused] == [("Verzonnen kring", "finding-not-a-code")]
    assert (plan.added, plan.text) == ((), "")


def test_a_missing_card_is_made_of_what_is_known_and_named(data: Path, group: Entry) -> None:
    row = replace(group.row, languages=("nl",))
    plan = added(data, replace(group, row=row, cards=(Card("nl", "Samen praten.", origin="human", reviewed="centre"),)))
    assert plan.cards == (("Verzonnen kring", ("en",)),)
    block = yaml.safe_load(plan.text)[0]
    assert block["cards"]["nl"] == {"what": "Samen praten.", "origin": "human", "reviewed": "centre"}
    assert block["cards"]["en"]["what"].startswith("Verzonnen kring: ")


def test_what_has_no_field_stands_in_the_note(data: Path, group: Entry) -> None:
    rules = (ScheduleRule("WEEKLY", "TU", 2), ScheduleRule("WEEKLY", "MO", starts_on=date(2026, 11, 23)))
    row = replace(
        group.row, schedules=rules, meets=text(nl="na afspraak"), cost=Cost(words=text(nl="wat je kunt")),
        organization=text(nl="Buurthuis"), area=Area(text(nl="de wijk"), ()),
    )  # fmt: skip
    places = (MeetingPlace(address="Rue Imaginaire 1", postcode="75001"),)
    odd = replace(
        group, row=row, places=places, contact=Contact(ABROAD, "a@example.org"), next_step=NextStep.CALL,
        hours=LocalText((("nl", "di 9-12"),)),
    )  # fmt: skip
    plan = added(data, odd)
    block = yaml.safe_load(plan.text)[0]
    for told in ("na afspraak", "wat je kunt", "Buurthuis", ABROAD, "Rue Imaginaire 1", "di 9-12"):
        assert told in block["note"]
    assert plan.rhythms == ("Verzonnen kring",)
    assert [rule["byday"] for rule in block["schedules"]] == ["MO"]
    assert (block["next_step"], block["contact"]) == ("mail", {"email": "a@example.org"})
    whole = LocalText(tuple((code, "x") for code in INTERFACE_LANGUAGES))
    kept = added(data, replace(odd, row=replace(row, meets=whole)))
    assert yaml.safe_load(kept.text)[0]["meets"] == dict(whole.by_language)
