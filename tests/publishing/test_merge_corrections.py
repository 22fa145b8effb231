"""What becomes of every row of the files that centres send, and of data/."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.said import Said
from healing_desktop.exchange.correction_file import Correction, Corrections
from healing_desktop.publishing.merge_corrections import Merge, plan_merge
from healing_desktop.publishing.sources import read_sources
from tests.fixtures.editions import copy_of_data
from tests.publishing.faulty_entries import FILE, GOOD, ID, OTHER

PHONE, NEW_PHONE, THIRD = "02 648 40 14", "016 23 95 82", "03 218 50 56"
CHANGE = Correction(ID, 1, "change", "2026-11-20", "onthaal", "contact/phone", PHONE, NEW_PHONE)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = copy_of_data(tmp_path_factory.mktemp("small"))
    for file in [file for file in (data / "directory").rglob("*.yaml") if file.stem not in ("helplines", "platforms")]:
        file.unlink()
    second = GOOD.replace(ID, OTHER).replace("nl: Verzonnen groep", "nl: Tweede groep").removeprefix("# Line 1\n")
    (data / FILE).write_text(f"{GOOD}\n# The second.\n{second}", encoding="utf-8")
    return data


@pytest.fixture
def data(small: Path, tmp_path: Path) -> Path:
    shutil.copytree(small, tmp_path / "data")
    return tmp_path / "data"


def merged(data: Path, *rows: Correction, take: dict[tuple[str, str], str] | None = None) -> Merge:
    """Each row from a centre of its own: A, B, ..."""
    files = [Corrections("ABCDEF"[n], "2026-11-22", (row,)) for n, row in enumerate(rows)]
    merge = plan_merge(data, files, take or {})
    assert len(merge.results) == len(rows)
    for file, text in merge.texts.items():
        file.write_text(text, encoding="utf-8")
    return merge


def told(merge: Merge) -> list[tuple[str, str, str]]:
    return sorted((result.centre, result.status, result.reason) for result in merge.results)


def test_a_change_is_applied_and_nothing_else_is_touched(data: Path) -> None:
    before = (data / FILE).read_text(encoding="utf-8")
    assert told(merged(data, CHANGE)) == [("A", "applied", "agreed")]
    after = (data / FILE).read_text(encoding="utf-8")
    first, second = before.split("# The second.")
    assert after.endswith(second)
    assert NEW_PHONE in after.split("# The second.")[0]
    went = set(first.splitlines()) - set(after.splitlines())
    assert went <= {f'    phone: "{PHONE}"'}
    content = read_sources(data)
    assert isinstance(content, EditionContent), content
    entry = next(entry for entry in content.entries if entry.row.id == ID)
    assert (entry.contact.phone, entry.row.checked_on, entry.assurance.by) == (NEW_PHONE, "2026-11-20", "centre")
    assert entry.assurance.changed_on == "2026-11-20"


def test_two_that_say_the_same(data: Path) -> None:
    assert told(merged(data, CHANGE, CHANGE)) == [("A", "applied", "agreed"), ("B", "applied", "same-already")]


def test_two_that_disagree_until_somebody_decides(data: Path) -> None:
    other = replace(CHANGE, after=THIRD)
    assert told(merged(data, CHANGE, other)) == [
        ("A", "conflict", "centres-disagree"),
        ("B", "conflict", "centres-disagree"),
    ]
    assert PHONE in (data / FILE).read_text(encoding="utf-8")
    merge = merged(data, CHANGE, other, take={(ID, "contact/phone"): "B"})
    assert told(merge) == [("A", "refused", "other-taken"), ("B", "applied", "taken")]
    assert THIRD in (data / FILE).read_text(encoding="utf-8")


def test_the_value_was_changed_meanwhile(data: Path) -> None:
    late = replace(CHANGE, before="09 000 00 00", after=NEW_PHONE)
    merge = merged(data, late)
    assert told(merge) == [("A", "conflict", "changed-meanwhile")]
    assert merge.results[0].here == PHONE
    assert not merge.texts
    assert told(merged(data, late, take={(ID, "contact/phone"): "A"})) == [("A", "applied", "taken")]


def test_another_centre_said_later_that_all_is_right(data: Path) -> None:
    right = Correction(ID, 1, "confirm", "2026-11-21", "onthaal")
    assert told(merged(data, CHANGE, right)) == [("A", "conflict", "confirmed-later"), ("B", "applied", "agreed")]
    earlier = replace(right, date="2026-11-19")
    assert ("A", "applied", "agreed") in told(merged(data, CHANGE, earlier))


def test_what_is_refused(data: Path) -> None:
    rows = (
        replace(CHANGE, entry="11111111-2222-4333-8444-777777777777"),
        replace(CHANGE, field="id", before=ID, after=OTHER),
        replace(CHANGE, field="places/3/address", before=None, after="Kaai 1"),
        replace(CHANGE, after="02 648"),
        replace(CHANGE, field="contact/url", before=None, after="no address"),
    )
    before = (data / FILE).read_text(encoding="utf-8")
    merges = [merged(data, row) for row in rows]
    assert [merge.results[0].status for merge in merges] == ["refused"] * 5
    assert [merge.results[0].reason for merge in merges] == [
        "entry-gone", "no-such-field", "no-such-field", "not-sound", "not-sound",
    ]  # fmt: skip
    fault = merges[3].results[0].fault
    assert fault is not None
    assert (fault.field, fault.said) == ("0.contact.phone", Said("finding-odd-phone", value="02 648"))
    assert (data / FILE).read_text(encoding="utf-8") == before


def test_gone_and_notes_wait_for_a_person(data: Path) -> None:
    gone = Correction(ID, 1, "gone", "2026-11-20", "onthaal")
    note = Correction(OTHER, 1, "note", "2026-11-20", "onthaal", text="Verhuist: in maart.")
    assert told(merged(data, gone, note)) == [("A", "conflict", "needs-a-person"), ("B", "conflict", "needs-a-person")]
    taken = merged(data, gone, note, take={(ID, "gone"): "A", (OTHER, "note"): "B"})
    assert told(taken) == [("A", "applied", "taken"), ("B", "applied", "taken")]
    content = read_sources(data)
    assert isinstance(content, EditionContent), content
    entries = {entry.row.id: entry for entry in content.entries}
    assert ID not in entries
    assert entries[OTHER].note == "2026-11-20, onthaal: Verhuist: in maart."


def test_one_goes_while_the_other_changes_behind_it(data: Path) -> None:
    """The places of entries in a file are those of before."""
    gone = Correction(ID, 1, "gone", "2026-11-20", "onthaal")
    behind = replace(CHANGE, entry=OTHER)
    assert len(merged(data, gone, behind, take={(ID, "gone"): "A"}).results) == 2
    text = (data / FILE).read_text(encoding="utf-8")
    assert (ID in text, NEW_PHONE in text, PHONE in text) == (False, True, False)


def test_two_go_and_a_third_stays(data: Path) -> None:
    third = ID.replace("555555555555", "888888888888")
    last = GOOD.replace(ID, third).replace("nl: Verzonnen groep", "nl: Derde groep").removeprefix("# Line 1\n")
    with (data / FILE).open("a", encoding="utf-8") as file:
        file.write(last)
    rows = [Correction(one, 1, "gone", "2026-11-20", "onthaal") for one in (ID, OTHER)]
    assert told(merged(data, *rows, take={(ID, "gone"): "A", (OTHER, "gone"): "B"})) == [
        ("A", "applied", "taken"), ("B", "applied", "taken"),
    ]  # fmt: skip
    text = (data / FILE).read_text(encoding="utf-8")
    assert (ID in text, OTHER in text, text.endswith(last)) == (False, False, True)


def test_a_decision_that_meets_no_row_is_told(data: Path) -> None:
    assert merged(data, CHANGE, take={(OTHER, "contact/phone"): "A"}).unused == ((OTHER, "contact/phone"),)
    assert told(
        merged(data, replace(CHANGE, before=NEW_PHONE, after=THIRD), take={(ID, "contact/phone"): "nobody"})
    ) == [("A", "conflict", "needs-a-person")]


def test_new_fields_and_lists(data: Path) -> None:
    rows = (
        replace(CHANGE, field="languages", before=("nl",), after=("nl", "fr")),
        replace(CHANGE, field="contact/email", before=None, after="a@example.be"),
        replace(CHANGE, field="cost/free", before=None, after=True),
        replace(CHANGE, field="minimum_age", before=None, after=18),
        replace(CHANGE, field="places/0/address", before=None, after="Kaai 1"),
    )  # fmt: skip
    assert {status for _, status, _ in told(merged(data, *rows))} == {"applied"}
    content = read_sources(data)
    assert isinstance(content, EditionContent), content
    entry = next(entry for entry in content.entries if entry.row.id == ID)
    assert (entry.row.languages, entry.contact.email, entry.row.cost.free) == (("nl", "fr"), "a@example.be", True)
    assert (entry.minimum_age, entry.places[0].address) == (18, "Kaai 1")
