"""A centre is renewed from edition 1 to 3, by folder and by network, and goes back with one press: what somebody was
doing meanwhile stays as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.core.saved_lists import SavedList
from healing_desktop.folders import Folders, find_folders
from healing_desktop.ui.handouts.ports import Printers
from tests.fixtures.three_editions import changes, published_repository
from tests.journeys.desk import Desk
from tests.sync.made_desk import NOW, bundled_file, first_root
from tests.sync.static_host import served

TODAY = date(2026, 12, 6)
# A process of its own begins cold, and the machine may be busy.
SYNC_MS = 120_000
# What is said in the others is held to the catalogues; a sync is slow.
LANGUAGES = ("nl", "ar")
OpenCentre = Callable[..., Desk]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the publisher serves: editions 1, 2 and 3."""
    return published_repository(tmp_path_factory.mktemp("publisher") / "data")


@pytest.fixture
def brought() -> Path:
    """The edition that comes with the program."""
    return bundled_file()


@pytest.fixture
def open_centre(
    qtbot: QtBot,
    qapp: object,
    tmp_path: Path,
    repository: Path,
    brought: Path,
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OpenCentre]:
    """A centre whose program came with edition 1, and knows this publisher."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    resources = tmp_path / "resources"
    resources.mkdir()
    for part in find_folders().resources.iterdir():
        if part.name not in ("edition", "publisher"):
            (resources / part.name).symlink_to(part)
    (resources / "edition").mkdir()
    (resources / "publisher").mkdir()
    shutil.copyfile(brought, resources / "edition" / "edition.db")
    (resources / "publisher" / "root.json").write_bytes(first_root(repository))
    desks: list[Desk] = []

    def open_one(language: str = "nl", source: str = "", *, printers: Printers | None = None) -> Desk:
        profile = tmp_path / "profile"
        profile.mkdir(exist_ok=True)
        kept = f"[desk]\nlanguage={language}\nsync_source={source}\n"
        (profile / "settings.ini").write_text(kept, encoding="utf-8")
        folders = Folders(resources, root / "licences", profile)
        program = make_program(
            folders, Global(), today=lambda: TODAY, now=lambda: NOW, with_map=False, printers=printers
        )
        desks.append(Desk(program, qtbot))
        desks[-1].open()
        return desks[-1]

    yield open_one
    for desk in desks:
        desk.close()


def serial(desk: Desk) -> int:
    opened = desk.program.window.owners.edition.now.opened
    assert opened is not None
    return int(opened.info.serial)


def uses(desk: Desk, wanted: int) -> None:
    """The window reads this edition, and its list is made from it."""
    owners = desk.program.window.owners
    desk.qtbot.waitUntil(
        lambda: not owners.sync.now.running and not owners.edition.now.opening and serial(desk) == wanted,
        timeout=SYNC_MS,
    )
    desk.wait(lambda: owners.search.now.found is not None)


def front_button(words: str) -> QPushButton:
    top = QApplication.activeModalWidget()
    assert top is not None
    return next(found for found in top.findChildren(QPushButton) if found.isVisible() and found.text() == words)


def tabs_to(desk: Desk, words: str) -> None:
    """With the keyboard, as everything."""
    for _ in range(30):
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and focused.text() == words:
            return
        desk.presses("Tab")
    raise AssertionError(f"Tab does not reach {words}")


def reads(desk: Desk) -> str:
    """The dialog's sentence."""
    top = QApplication.activeModalWidget()
    assert top is not None
    return str(top.card.said.text())  # type: ignore[attr-defined]


def said_of(desk: Desk, key: str, **numbers: object) -> str:
    language = desk.program.window.owners.reading.language
    return desk.program.window.services.words_for(language)(key, **numbers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_edition_1_to_3_by_a_folder_and_one_press_back(
    open_centre: OpenCentre, repository: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(repository))
    desk = open_centre(language)
    owners = desk.program.window.owners
    desk.types("rouw 9000")
    desk.presses("Down", "Insert", "Down")
    chosen, in_tray = owners.selection.now.id, owners.tray.now.ids
    saved = SavedList("Infostand", owners.tray.now.items)
    desk.keeps(saved)
    assert serial(desk) == 1

    desk.presses("Ctrl+G")
    desk.wait(lambda: QApplication.activeModalWidget() is not None)
    desk.presses("Enter")
    uses(desk, 3)
    told = said_of(desk, "outcome-sync-updated", new=2, changed=2, gone=2)
    desk.wait(lambda: reads(desk) == told)
    assert owners.selection.now.id == chosen
    assert owners.selection.now.entry is not None
    assert owners.search.now.text == desk.program.window.finder.box.text() == "rouw 9000"
    assert owners.tray.now.ids == in_tray
    assert not owners.tray.now.gone

    top = QApplication.activeModalWidget()
    assert top is not None
    back = top.card.back.text()  # type: ignore[attr-defined]
    tabs_to(desk, back)
    desk.presses("Space")
    uses(desk, 1)
    assert reads(desk) == said_of(desk, "outcome-rolled-back", serial="\u20661\u2069")
    assert (owners.selection.now.id, owners.tray.now.ids, owners.search.now.text) == (chosen, in_tray, "rouw 9000")

    desk.presses("Esc")
    desk.presses("Ctrl+L")
    desk.presses("Enter")
    desk.wait(lambda: owners.tray.now.list_name == "Infostand")
    assert owners.tray.now.ids == in_tray, "the saved list is what it was"


def test_over_the_network_by_itself_with_one_quiet_message(open_centre: OpenCentre, repository: Path) -> None:
    with served(repository) as host:
        desk = open_centre("nl", host.address)
        owners = desk.program.window.owners
        assert host.asked == [], "not before the first two minutes are over"
        assert owners.sync.start(by_hand=False)
        uses(desk, 3)
        agents = {headers["User-Agent"] for _, headers in host.asked}
        desk.sees(said_of(desk, "outcome-sync-updated", new=2, changed=2, gone=2).replace("\u00a0", " "))
        asked = len(host.asked)
        owners.messages.clear()
        owners.sync.start(by_hand=False)
        desk.qtbot.waitUntil(lambda: owners.sync.now.ended == 2, timeout=SYNC_MS)
        assert len(host.asked) > asked
        assert owners.messages.current is None, "nothing changed, nothing is said"
    assert agents == {"HealingDesktop/0"}


def test_going_back_is_not_undone_by_itself(open_centre: OpenCentre, repository: Path) -> None:
    desk = open_centre("nl", str(repository))
    owners = desk.program.window.owners
    owners.sync.start()
    uses(desk, 3)
    owners.sync.go_back()
    uses(desk, 1)
    owners.sync.start(by_hand=False)
    desk.qtbot.waitUntil(lambda: owners.sync.now.ended == 3, timeout=SYNC_MS)
    assert owners.sync.now.outcome is not None
    assert owners.sync.now.outcome.kind == "available"
    assert serial(desk) == 1
    owners.sync.start()
    uses(desk, 3)


def test_closing_the_window_in_the_middle_leaves_everything_as_it_was(
    open_centre: OpenCentre, repository: Path
) -> None:
    desk = open_centre("nl", str(repository))
    owners = desk.program.window.owners
    owners.sync.start()
    desk.qtbot.waitUntil(lambda: owners.sync.now.step == "building", timeout=SYNC_MS)
    desk.close()
    again = open_centre("nl", str(repository))
    assert serial(again) == 1
    again.program.window.owners.sync.start()
    uses(again, 3)


def test_an_entry_that_went_stays_readable_where_it_is_shown(open_centre: OpenCentre, repository: Path) -> None:
    gone = changes()[0].gone[0]
    desk = open_centre("nl", str(repository))
    owners = desk.program.window.owners
    owners.selection.select(gone)
    entry = owners.selection.now.entry
    assert entry is not None
    owners.tray.add(gone, entry.row.name)
    owners.sync.start()
    uses(desk, 3)
    desk.wait(lambda: bool(owners.tray.now.unlisted))
    assert owners.selection.now.id == gone
    assert owners.selection.now.entry is not None
    assert owners.selection.now.entry.unlisted_on is not None
