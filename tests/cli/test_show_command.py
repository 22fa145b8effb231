"""`show`: one entry, whole; and what is taken out of the sources is gone from everything that is said."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.publishing.sources import read_sources
from tests.fixtures.command_line import Said, healing
from tests.fixtures.editions import Change, copy_of_data, edit_entries, edited_edition, without

TODAY = "--today=2026-11-21"
ENTRY = {
    "id", "kind", "name", "x_names", "status", "alert", "organization", "themes", "group_kind", "audiences",
     "languages",
    "minimum_age", "maximum_age", "phones", "email", "url", "service_at_locations", "service_areas", "schedules",
    "x_meets", "x_hours", "next_meetings", "cost_options", "fees_description", "x_free", "attending", "enrolment",
    "led_by", "step_free", "x_next_step", "x_cards", "x_unknown", "x_doubtful", "source", "network_adult",
    "network_youth", "freshness", "assured_date", "x_assurer", "x_assured_how", "last_modified", "x_next_check",
    "x_listed",
    "x_own",
    "x_replaces",
    "x_reported",
}  # fmt: skip
TOURNAI = "5016bb88-887f-49f1-a4de-2b5bb22b31f8"
PHONE_OF_A_GROUP = "273180df-8bf2-4abb-b167-24ace1612b29"


def show(entry_id: str, edition: Path | None = None, language: str = "nl") -> Said:
    return healing("--language", language, "show", entry_id, TODAY, edition=edition)


def document(entry_id: str, edition: Path | None = None) -> dict[str, Any]:
    found = healing("show", "--json", entry_id, TODAY, edition=edition).document
    assert isinstance(found, dict)
    return found


def row(entry_id: str, edition: Path | None = None) -> dict[str, Any]:
    rows = healing("find", "--json", "--limit", "1000", TODAY, "--", "", edition=edition).document["results"]
    return next(row for row in rows if row["id"] == entry_id)


def test_the_shape_of_every_entry(content: EditionContent) -> None:
    for entry in content.entries[::5]:
        found = document(entry.row.id)
        assert set(found) == ENTRY
        assert set(found["freshness"]) == {"checked_on", "band", "words"}
        assert set(found["source"]) == {"url", "name", "date", "others", "confidence"}
        assert found["name"] == entry.row.name.name_for("nl")
        assert found["phones"] == ([{"number": entry.contact.phone}] if entry.contact.phone else [])
        assert not [key for key, value in found.items() if value in ("", 0) and value is not False]


def test_an_organisation_stands_whole_beside_its_group(content: EditionContent) -> None:
    group = next(entry for entry in content.entries if entry.organization_id)
    found = document(group.row.id)["organization"]
    assert set(found) == {"id", "name", "x_names", "phones", "email", "website"}
    assert found["id"] == group.organization_id
    assert document("613ad280-917a-41ac-8cc4-77f038d59386")["organization"] is None


def test_next_meetings_are_local_times_and_follow_today() -> None:
    found = document(TOURNAI)
    assert len(found["next_meetings"]) == 5
    assert found["next_meetings"] == sorted(found["next_meetings"])
    assert found["next_meetings"][0] >= "2026-11-21"
    later = healing("show", "--json", TOURNAI, "--today=2027-06-01").document["next_meetings"]
    assert later[0] >= "2027-06-01"


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_every_entry_can_be_said_in_every_language(content: EditionContent, language: str) -> None:
    for entry in content.entries[::11]:
        said = show(entry.row.id, language=language)
        assert said.status == 0, said.err
        assert entry.row.name.name_for(language) == said.lines[0]
        assert "None" not in said.out
        assert not entry.contact.phone or entry.contact.phone in said.out


@pytest.mark.parametrize("wrong", ["", "x", "00000000-0000-0000-0000-000000000000", "' OR 1=1 --"])
def test_an_entry_that_is_not_there(wrong: str) -> None:
    said = show(wrong)
    assert (said.status, said.out, said.err.count("\n")) == (1, "", 1)


# --- one fact less ----------------------------------------------------------------------------------------------------


def with_one_fact_less(folder: Path, entry_id: str, change: Change) -> Path:
    return edited_edition(folder, {entry_id: change})


def test_a_telephone_that_is_deleted_is_gone_everywhere(content: EditionContent, tmp_path: Path) -> None:
    number = next(e.contact.phone for e in content.entries if e.row.id == PHONE_OF_A_GROUP)
    assert number
    assert number in show(PHONE_OF_A_GROUP).out
    assert document(PHONE_OF_A_GROUP)["phones"] == [{"number": number}]
    assert "telefoon" not in row(PHONE_OF_A_GROUP)["unknown"]

    edition = with_one_fact_less(tmp_path, PHONE_OF_A_GROUP, without("contact", "phone"))
    assert number not in show(PHONE_OF_A_GROUP, edition).out
    assert show(PHONE_OF_A_GROUP, edition).out != show(PHONE_OF_A_GROUP).out
    assert document(PHONE_OF_A_GROUP, edition)["phones"] == []
    assert "phone" in document(PHONE_OF_A_GROUP, edition)["x_unknown"]
    assert "telefoon" in row(PHONE_OF_A_GROUP, edition)["unknown"]


def test_a_schedule_that_is_deleted_is_gone_everywhere(tmp_path: Path) -> None:
    before = document(TOURNAI)
    assert before["schedules"]
    assert before["next_meetings"]
    assert row(TOURNAI)["next_meeting"] == before["next_meetings"][0]

    edition = with_one_fact_less(tmp_path, TOURNAI, without("schedules"))
    after = document(TOURNAI, edition)
    assert (after["schedules"], after["next_meetings"]) == ([], [])
    assert row(TOURNAI, edition)["next_meeting"] is None
    assert "data" in row(TOURNAI, edition)["unknown"]
    assert show(TOURNAI, edition).out != show(TOURNAI).out
    assert set(after) == set(before)


def test_the_address_of_a_source_that_is_deleted_is_gone(tmp_path: Path) -> None:
    source = document(PHONE_OF_A_GROUP)["source"]
    host = source["url"].split("/")[2].removeprefix("www.")
    assert host in show(PHONE_OF_A_GROUP).lines[-1]

    def unnamed(entry: dict[str, Any]) -> None:
        entry["source"] = {"name": "Een folder", "confidence": source["confidence"]}

    edition = with_one_fact_less(tmp_path, PHONE_OF_A_GROUP, unnamed)
    assert document(PHONE_OF_A_GROUP, edition)["source"]["url"] is None
    assert "Een folder" in show(PHONE_OF_A_GROUP, edition).lines[-1]
    assert host not in show(PHONE_OF_A_GROUP, edition).lines[-1]


@pytest.mark.parametrize("path", [("source",), ("source", "url")])
def test_an_entry_without_a_source_is_refused(tmp_path: Path, path: tuple[str, ...]) -> None:
    data = copy_of_data(tmp_path)
    edit_entries(data, {PHONE_OF_A_GROUP: without(*path)})
    found = read_sources(data)
    assert isinstance(found, list)
    assert len(found) == 1
    assert found[0].said.key in ("finding-no-source", "finding-missing")
    said = healing("publish", "build", "--data", str(data), "--out", str(tmp_path / "edition.db"))
    assert said.status == 1
    assert not (tmp_path / "edition.db").exists()


def is_known(entry: Entry, fact: str) -> bool:
    return bool(
        {
            "phones": entry.contact.phone, "source": entry.source.url, "fees_description": entry.row.cost.known,
            "x_cards": entry.cards, "schedules": entry.row.schedules, "freshness": entry.row.checked_on,
        }[fact]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("sql", "gone"),
    [
        ("DELETE FROM phone WHERE service_id = ?", "phones"),
        ("UPDATE service SET x_source = json_set(x_source, '$[0]', NULL) WHERE id = ?", "source"),
        ("DELETE FROM cost_option WHERE service_id = ?", "fees_description"),
        ("DELETE FROM translation WHERE entity_id = ?", "x_cards"),
        ("DELETE FROM schedule WHERE service_id = ?", "schedules"),
        ("UPDATE service SET x_assured = NULL WHERE id = ?", "freshness"),
    ],
)
def test_what_is_deleted_in_the_file_is_not_said_from_elsewhere(
    edition_file: Path, tmp_path: Path, content: EditionContent, sql: str, gone: str
) -> None:
    """`show` reads the HSDS tables, not a copy of them."""
    edition = tmp_path / "deleted.db"
    edition.write_bytes(edition_file.read_bytes())
    with closing(sqlite3.connect(edition)) as connection, connection:
        for entry in content.entries:
            connection.execute(sql, (entry.row.id,))
    connection.close()
    groups = [entry.row.id for entry in content.entries if entry.row.kind is Kind.GROUP and is_known(entry, gone)]
    for entry_id in groups[:5]:
        assert document(entry_id)[gone] != document(entry_id, edition)[gone]
        assert show(entry_id).out != show(entry_id, edition).out
    assert groups
