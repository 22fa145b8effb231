"""The outbox in the window: what waits goes out once it is on the disk, can be withdrawn, and is followed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healing_desktop.core.centre import Change, Saved
from healing_desktop.core.centre_records import Report
from healing_desktop.exchange.correction_file import Corrections, read_corrections
from healing_desktop.ui.centre.outbox_section import OutboxSection
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.centre.team_desk import TeamDesk, a_desk
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS, FakeDirectory

CONFIRM = Report("11111111-0000-4000-8000-000000000001", ROWS[0].id, "Praatgroep", 1, "confirm", "2026-11-20")
CHANGE = replace(
    CONFIRM, id="11111111-0000-4000-8000-000000000002", kind="change", about="phone", field="contact/phone",
    before='"02 648 40 14"', after=f'"{ROWS[0].phone}"',
)  # fmt: skip


@pytest.fixture
def centre() -> MemoryCentre:
    made = MemoryCentre()
    assert isinstance(made.write([Change(CONFIRM), Change(CHANGE)]), Saved)
    return made


@pytest.fixture
def desk(qtbot: QtBot, make_window: MakeWindow, centre: MemoryCentre) -> TeamDesk:
    return a_desk(qtbot, make_window, centre)


def section_of(desk: TeamDesk, file: Path) -> OutboxSection:
    window = desk.window
    made = OutboxSection(window.owners, window.services, window.actions_table, lambda *_asked: str(file))
    desk.qtbot.addWidget(made)
    made.show()
    made.begin()
    return made


def wait_states(desk: TeamDesk, *states: str) -> None:
    desk.qtbot.waitUntil(lambda: sorted(one.state for one in desk.reports()) == sorted(states))


def said(desk: TeamDesk) -> str:
    message = desk.window.owners.messages.current
    return message.text if message is not None else ""


def test_one_is_withdrawn_and_put_back_and_what_is_written_is_sent(desk: TeamDesk, tmp_path: Path) -> None:
    file = tmp_path / "out.corrections"
    section = section_of(desk, file)
    section.waiting.rows[0].buttons["withdraw"].click()
    desk.wait_for(1)
    desk.wait_until_said()
    desk.undo()
    desk.wait_for(2)
    section.buttons["file"].click()
    wait_states(desk, "sent", "sent")
    found = read_corrections(file.read_bytes())
    assert isinstance(found, Corrections)
    assert sorted(row.kind for row in found.rows) == ["change", "confirm"]
    assert {one.sent_on for one in desk.reports()} == {"2026-11-21"}
    assert not section.buttons["file"].isEnabled()
    section.sent.rows[0].buttons["again"].click()
    wait_states(desk, "sent", "waiting")
    desk.undo()
    wait_states(desk, "sent", "sent")


def test_what_was_not_written_still_waits_a_slip_and_a_mail(
    qtbot: QtBot, make_window: MakeWindow, centre: MemoryCentre, root: Path, tmp_path: Path
) -> None:
    desk = a_desk(qtbot, make_window, centre, root=root / "resources")
    section_of(desk, tmp_path / "nowhere" / "out.corrections").buttons["file"].click()
    desk.wait_until_said()
    wait_states(desk, "waiting", "waiting")
    for kind, states in (("slip", ("waiting", "waiting")), ("mail", ("sent", "sent"))):
        file = tmp_path / f"out.{kind}"
        section = section_of(desk, file)
        section.buttons[kind].click()  # type: ignore[index]
        desk.qtbot.waitUntil(lambda file=file: file.name in said(desk))  # type: ignore[misc]
        wait_states(desk, *states)
        assert file.read_bytes().startswith(b"%PDF" if kind == "slip" else b"Subject:")


def test_the_next_edition_takes_over_what_it_says(qtbot: QtBot, make_window: MakeWindow, centre: MemoryCentre) -> None:
    desk = a_desk(qtbot, make_window, centre, FakeDirectory(serial=2))
    wait_states(desk, "taken-over", "waiting")
    assert [one.id for one in desk.reports() if one.state == "taken-over"] == [CHANGE.id]
