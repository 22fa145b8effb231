"""Numbers for the yearly report: turned on by a manager, shown with the small ones hidden, saved as a table."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from healing_desktop.core.centre_records import Setting, Tally
from healing_desktop.core.roles import Role
from healing_desktop.ui.centre.numbers_section import NumbersSection
from healing_desktop.ui.shell.main_window import MainWindow
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow


def tally(month: str, theme: str, number: int, desk: str = "d") -> Tally:
    return Tally(f"{desk}/{month}/{theme}/shown", desk, month, theme, "shown", number)


COUNTED = (
    tally("2026-02", "grief", 30), tally("2026-02", "grief", 4, "e"), tally("2026-03", "grief", 20),
    tally("2026-03", "anxiety", 7), tally("2026-03", "addiction", 3), tally("2026-11", "grief", 99),
)  # fmt: skip


def section(window: MainWindow, qtbot: QtBot) -> NumbersSection:
    qtbot.waitUntil(lambda: window.owners.centre.view.read)
    made = NumbersSection(window.owners, window.services, window.actions_table)
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    made.begin()
    qtbot.waitUntil(lambda: bool(made.tables))
    return made


def test_a_manager_turns_it_on_and_off(make_window: MakeWindow, qtbot: QtBot) -> None:
    assert NumbersSection.NEEDS is Role.MANAGER
    window = make_window(centre=MemoryCentre())
    made = section(window, qtbot)
    assert not made.switch.isChecked()
    assert not window.owners.numbers.on
    made.switch.click()
    qtbot.waitUntil(lambda: window.owners.numbers.on)
    made.switch.click()
    qtbot.waitUntil(lambda: not window.owners.numbers.on)
    assert not made.save_button.isEnabled()


def test_by_theme_and_month_without_the_small_ones(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(centre=MemoryCentre(Setting("numbers", "on"), *COUNTED))
    made = section(window, qtbot)
    themes = [label.accessibleName() for label in made.themes.readables()]
    assert themes == ["Alles samen: 64", "Rouw: 54", "Angst: 7"]
    months = dict(label.accessibleName().split(": ") for label in made.months.readables())
    assert len(months) == 10, "of a month that runs nothing is told"
    assert months["januari 2026"] == "minder dan 5"
    assert months["februari 2026"] == "34"
    made.ask = lambda _parent, _title, suggested: str(tmp_path / suggested)
    made.save_button.click()
    file = tmp_path / "Cijfers van 2026.csv"
    qtbot.waitUntil(file.exists)
    assert file.read_bytes().startswith(b"\xef\xbb\xbfWat;Thema;januari 2026;februari 2026")
    assert "verslaving" not in file.read_text(encoding="utf-8-sig").casefold()
