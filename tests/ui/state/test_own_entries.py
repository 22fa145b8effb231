"""The window reads the directory with the centre's own entries, as they are now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.centre.own_in_directory import OwnInDirectory
from healing_desktop.core.centre_records import OwnEntry, Report
from healing_desktop.core.entries import Entry, GroupRow
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.ui.shell.main_window import MainWindow
from tests.centre.own_samples import own_entry, own_id, own_record
from tests.centre.tiny_edition import HOW_MANY, a_group, tiny_edition
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import TODAY


@pytest.fixture
def published(tmp_path: Path) -> Iterator[EditionDirectory]:
    with closing(tiny_edition(tmp_path)) as directory:
        yield directory


@pytest.fixture
def like(published: EditionDirectory) -> Entry:
    return a_group(published)


@pytest.fixture
def own(tmp_path: Path) -> OwnInDirectory:
    return OwnInDirectory(tmp_path / "with-own", lambda: TODAY)


def shown(window: MainWindow) -> dict[str, bool]:
    found = window.owners.search.now.found
    return {row.id: row.own for row in found.rows} if found else {}


def own_of(window: MainWindow) -> frozenset[str]:
    opened = window.owners.edition.now.opened
    assert opened is not None
    assert isinstance(opened.directory, EditionDirectory)
    return opened.directory.own


def test_from_saving_to_the_list(
    qtbot: QtBot, make_window: MakeWindow, published: EditionDirectory, like: Entry, own: OwnInDirectory
) -> None:  # fmt: skip
    centre = MemoryCentre()
    window = make_window(directory=published, centre=centre, own=own)
    owners = window.owners
    qtbot.waitUntil(lambda: owners.centre.view.read)
    owners.search.type("eigen verzonnen")
    qtbot.waitUntil(lambda: owners.search.now.query.text == "eigen verzonnen")
    assert own_id(1) not in shown(window)
    owners.centre.write([owners.centre.change(own_record(own_entry(1, like)))])
    qtbot.waitUntil(lambda: shown(window).get(own_id(1), False))
    qtbot.waitUntil(lambda: owners.selection.now.id is not None)
    opened = owners.edition.now.opened
    assert opened is not None
    assert opened.info == published.info()
    owners.selection.select(own_id(1))
    # Another one comes: what is shown stays.
    centre.colleague(own_record(own_entry(2, like)))
    qtbot.waitUntil(lambda: shown(window).get(own_id(2), False))
    assert owners.selection.now.id == own_id(1)
    # As after a sync: they are there from the first look.
    seen: list[bool] = []
    owners.edition.changed.connect(lambda: seen.append(own_id(2) in own_of(window)))
    before = owners.edition.now.opened
    owners.edition.open("")
    qtbot.waitUntil(lambda: owners.edition.now.opened is not before)
    assert all(seen)
    kept = centre.rows[OwnEntry, own_id(1)].record
    centre.colleague(kept, gone=True)
    qtbot.waitUntil(lambda: own_id(1) not in shown(window))
    assert owners.own.now.failed == ""
    # The next window has them at once, before it has asked the centre.
    left = OwnInDirectory(own._folder, lambda: TODAY).opened(published)
    assert isinstance(left, EditionDirectory)
    with closing(left):
        assert left.own == {own_id(2)}


def test_a_report_shows_at_once_and_a_call_takes_it_back(
    qtbot: QtBot, make_window: MakeWindow, published: EditionDirectory, like: Entry, own: OwnInDirectory
) -> None:  # fmt: skip
    centre = MemoryCentre()
    window = make_window(directory=published, centre=centre, own=own)
    owners = window.owners
    qtbot.waitUntil(lambda: owners.centre.view.read)
    owners.search.type(like.row.name.name_for("nl"))
    qtbot.waitUntil(lambda: like.row.id in shown(window))
    owners.selection.select(like.row.id)
    reported = Report("r1", like.row.id, "x", 1, "note", "2026-11-20", about="phone")
    owners.centre.write([owners.centre.change(reported)])
    qtbot.waitUntil(lambda: bool(told(window, like).reported))
    entry = owners.selection.now.entry
    assert entry is not None
    assert [one.about for one in entry.row.reported] == ["phone"]
    confirmed = replace(reported, id="r2", kind="confirm", on="2026-11-21", about="confirm")
    owners.centre.write([owners.centre.change(confirmed)])
    qtbot.waitUntil(lambda: not told(window, like).reported)
    assert told(window, like).checked_on == "2026-11-21"
    entry = owners.selection.now.entry
    assert entry is not None
    assert (entry.assurance.by, entry.assurance.how) == ("centre", "phone")


def told(window: MainWindow, like: Entry) -> GroupRow:
    found = window.owners.search.now.found
    assert found is not None
    return next(row for row in found.rows if row.id == like.row.id)


def test_a_disk_that_refuses_leaves_the_directory_as_it_is(
    qtbot: QtBot, make_window: MakeWindow, published: EditionDirectory, like: Entry, tmp_path: Path
) -> None:  # fmt: skip
    (tmp_path / "file").write_text("")
    centre = MemoryCentre(own_record(own_entry(1, like)))
    window = make_window(
        directory=published, centre=centre, own=OwnInDirectory(tmp_path / "file", lambda: TODAY)
    )  # fmt: skip
    qtbot.waitUntil(lambda: bool(window.owners.own.now.failed))
    said = window.owners.messages.current
    assert said is not None
    assert "staan niet in de lijst" in said.text
    assert len(shown(window)) == HOW_MANY
