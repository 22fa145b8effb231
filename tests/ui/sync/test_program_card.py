"""A newer program: staff are told once, and nothing of it happens before somebody presses a button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QApplication

from healing_desktop.core.roles import Role
from healing_desktop.sync.outcomes import OutcomeKind
from healing_desktop.sync.program_outcomes import OwnKind, ProgramOutcome
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.state.role import RoleState
from healing_desktop.ui.sync.ask_place import AskPlace
from healing_desktop.ui.sync.hand_over import HandOver
from healing_desktop.ui.sync.program_card import ProgramCard
from tests.ui.conftest import MakeWindow
from tests.ui.fake_program import FILE, NOW, OFFER, FakeProgram
from tests.ui.fake_sync import FakeSync

ADDRESS = "https://gids.example.org/"


def look(window: MainWindow, qtbot: QtBot) -> None:
    """As some time after the start, and after each sync."""
    window.owners.program.look()
    qtbot.waitUntil(lambda: window.owners.jobs.idle)
    QApplication.processEvents()


def said(window: MainWindow) -> str:
    now = window.owners.messages.current
    return now.text.replace("\u2066", "").replace("\u2069", "") if now else ""


def card_of(window: MainWindow, qtbot: QtBot, hand_over: HandOver | None = None) -> ProgramCard:
    card = ProgramCard(window.owners, AskPlace(folder=lambda *_: "stick"), None, hand_over or HandOver())
    qtbot.addWidget(card)
    look(window, qtbot)
    return card


def noted(into: list[Path]) -> Callable[[Path], bool]:
    def take(file: Path) -> bool:
        into.append(file)
        return True

    return take


def buttons(card: ProgramCard) -> list[str]:
    return [button.text() for button in card._buttons if not button.isHidden()]


def test_staff_are_told_once_with_a_way_there(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(program=FakeProgram(), language="en")
    assert said(window) == "", "not while the window comes up"
    window.owners.messages.say("The printer has no paper.")
    look(window, qtbot)
    assert said(window) == "The printer has no paper.", "another message stays"
    window.owners.messages.clear()
    window.owners.role.changed.emit()
    assert said(window) == "There is a newer version of this program: 0.2.0."
    assert window.owners.messages.current is not None
    assert window.owners.messages.current.action is not None
    window.owners.messages.clear()
    window.owners.role.changed.emit()
    assert said(window) == ""


def test_a_visitor_is_told_nothing(make_window: MakeWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    here = [Role.VISITOR]
    monkeypatch.setattr(RoleState, "now", property(lambda _self: here[0]))
    window = make_window(program=FakeProgram(), language="en")
    card = card_of(window, qtbot)
    assert (said(window), card.isHidden()) == ("", True)
    here[0] = Role.STAFF
    window.owners.role.changed.emit()
    assert said(window).endswith("0.2.0.")
    assert not card.isHidden()


def test_nothing_is_said_in_simple_until_the_desk_is_back(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(program=FakeProgram(), language="en", simple=True, wait=False)
    qtbot.waitUntil(lambda: window.owners.reading.ready)
    assert window.owners.role.may(Role.STAFF), "there is no PIN"
    look(window, qtbot)
    window.owners.messages.say("The printer has no paper.")
    window.owners.role.changed.emit()
    assert said(window) == ""
    window.owners.simple.leave()
    assert said(window) == "The printer has no paper.", "what waited for staff is said first"
    window.owners.messages.clear()
    window.owners.role.changed.emit()
    assert said(window).endswith("0.2.0.")


def test_a_sync_brings_the_news_and_fetches_nothing(make_window: MakeWindow, qtbot: QtBot) -> None:
    program = FakeProgram(there=False)
    window = make_window(program=program, sync=FakeSync(), sync_source=ADDRESS, language="en")
    look(window, qtbot)
    program.there = True
    window.owners.sync.start(by_hand=False)
    qtbot.waitUntil(lambda: window.owners.program.now.known is not None)
    assert program.sources == []


def test_it_is_fetched_with_a_bar_and_can_be_stopped(make_window: MakeWindow, qtbot: QtBot) -> None:
    program = FakeProgram(held=True)
    window = make_window(program=program, sync=FakeSync(), sync_source=ADDRESS, language="en")
    card = card_of(window, qtbot)
    assert "147 MB" in card.hint.text().replace("\u2066", "").replace("\u2069", "")
    assert buttons(card) == ["Fetch the installer", "From a folder or stick …"]
    bars: list[int] = []
    window.owners.program.changed.connect(lambda: bars.append(window.owners.program.now.of))
    card.fetch.click()
    qtbot.waitUntil(lambda: card.bar.maximum() == OFFER.bytes)
    assert bars == [0, OFFER.bytes], "no bar for what comes before the installer"
    assert (card.bar.value(), buttons(card)) == (OFFER.bytes // 2, ["Cancel"])
    card.cancel.click()
    qtbot.waitUntil(lambda: not window.owners.program.now.fetching)
    assert "Stopped." in card.hint.text()
    program.gate.set()
    card.fetch.click()
    qtbot.waitUntil(lambda: not card.folder.isHidden())
    assert program.sources == [ADDRESS, ADDRESS]


def test_without_an_address_it_comes_from_a_stick(make_window: MakeWindow, qtbot: QtBot) -> None:
    program = FakeProgram()
    window = make_window(program=program, sync=FakeSync(), language="en")
    card = card_of(window, qtbot)
    assert buttons(card) == ["From a folder or stick …"]
    card.other.click()
    qtbot.waitUntil(lambda: program.sources == ["stick"])


def test_a_refusal_is_said(make_window: MakeWindow, qtbot: QtBot) -> None:
    program = FakeProgram()
    window = make_window(program=program, sync=FakeSync(), sync_source=ADDRESS, language="en")
    card = card_of(window, qtbot)
    refusals: tuple[tuple[OwnKind | OutcomeKind, str], ...] = (
        ("rejected", "damaged"), ("older-offered", "older"), ("wrong-file", "no installer"),
    )  # fmt: skip
    for ended, (kind, part) in enumerate(refusals, 1):
        program.ends = ProgramOutcome(kind, NOW, "0.1.0", OFFER)
        card.fetch.click()
        qtbot.waitUntil(lambda count=ended: window.owners.program.now.ended == count)  # type: ignore[misc]
        assert part in card.hint.text()
        assert card.folder.isHidden()


def test_only_who_presses_opens_or_starts_it_and_only_as_it_was_signed(make_window: MakeWindow, qtbot: QtBot) -> None:
    opened: list[Path] = []
    started: list[Path] = []
    hand_over = HandOver(noted(opened), noted(started))
    program = FakeProgram()
    program.file = FILE
    window = make_window(program=program, language="en")
    card = card_of(window, qtbot, hand_over)
    assert buttons(card) == ["Start the installer", "Open the folder"]
    card.folder.click()
    qtbot.waitUntil(lambda: opened == [FILE])
    assert started == []
    card.start.click()
    qtbot.waitUntil(lambda: started == [FILE])
    program.file = None
    card.start.click()
    qtbot.waitUntil(lambda: "not as it was signed" in said(window))
    assert (opened, started) == ([FILE], [FILE])
    assert card.start.isHidden()


def test_where_installers_are_not_started(make_window: MakeWindow, qtbot: QtBot) -> None:
    program = FakeProgram()
    program.file = FILE
    window = make_window(program=program, language="en")
    card = card_of(window, qtbot, HandOver(lambda _file: False, None))
    assert buttons(card) == ["Open the folder"]
    assert str(FILE) in card.hint.text().replace("\u200b", "")
    card.folder.click()
    qtbot.waitUntil(lambda: "could not open it" in said(window))
