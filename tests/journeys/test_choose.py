"""The filters, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from PySide6.QtWidgets import QApplication, QPushButton

from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk

# The last one stands for every language that is read from right to left.
LANGUAGES = ("nl", "fr", "ar")


def focused() -> QPushButton:
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton), button
    return button


def words_here() -> str:
    """Of what has the keyboard."""
    text = getattr(QApplication.focusWidget(), "text", None)
    return str(text()) if callable(text) else ""


def total(desk: Desk) -> int:
    found = desk.program.window.owners.search.now.found
    assert found is not None
    return found.total


def goes_to(desk: Desk, words: str, most: int = 80) -> None:
    """Tab, until the keyboard is on the value whose words begin so or end so."""
    for _ in range(most):
        desk.presses("Tab")
        if words_here().startswith(words) or words_here().endswith(words):
            return
    pytest.fail(f"Tab does not come to {words}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_value_with_its_count_gives_exactly_so_many(open_desk: OpenDesk, bundled: Path, language: str) -> None:
    desk = open_desk(bundled, language)
    window = desk.program.window
    desk.types("rouw")
    before = total(desk)
    onward = "Left" if language == "ar" else "Right"
    desk.presses("F3", onward, onward, onward)
    words = window.owners.reading.language_name("fr")
    goes_to(desk, words)
    number = int(focused().text().split()[-1])
    assert 0 < number < before
    assert str(number) in focused().accessibleName()
    desk.presses("Space")
    desk.wait(lambda: total(desk) == number)
    found = window.owners.search.now.found
    assert found is not None
    assert all("fr" in row.languages for row in found.rows), "chosen from the list: just what is known to have it"
    assert len(desk.rows()) == number
    assert focused().isChecked()
    desk.presses("Space")
    desk.wait(lambda: total(desk) == before)


def test_a_value_that_nobody_has_stays_reachable(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "nl")
    desk.types("rouw")
    before = total(desk)
    desk.presses("F3", "Right", "Right", "Right")
    goes_to(desk, "  0")
    heard: list[str] = []
    desk.program.window.owners.messages.announced.connect(heard.append)
    nobody = focused().text().split("  ")[0]
    desk.presses("Space")
    desk.wait(lambda: total(desk) == 0)
    desk.presses("Esc")
    desk.wait(lambda: any(said.startswith("Geen enkele groep past bij dit alles") for said in heard))
    desk.sees("Geen enkele groep past bij dit alles", f"Zonder “{nobody}”: {before} resultaten", "106")
    desk.presses("F6", "Space")
    desk.wait(lambda: total(desk) == before)


def test_esc_closes_and_twice_clears(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "nl")
    window = desk.program.window
    everything = total(desk)
    desk.presses("F3", "Right", "Right", "Right")
    goes_to(desk, "Frans")
    desk.presses("Space")
    desk.wait(lambda: total(desk) < everything)
    chosen = total(desk)
    desk.presses("Esc")
    assert window.finder.box.hasFocus()
    assert window.detail.isVisible()
    assert total(desk) == chosen, "once closes the choices and keeps what was chosen"
    desk.presses("Esc")
    desk.wait(lambda: total(desk) == everything)
    assert not window.owners.search.now.query.chips


def test_a_chip_is_changed_for_another(open_desk: OpenDesk, bundled: Path) -> None:
    desk = open_desk(bundled, "nl")
    window = desk.program.window
    desk.types("angst fr")
    goes_to(desk, "Frans")
    desk.presses("Down")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    dutch = next(action for action in menu.actions() if action.text().startswith("Nederlands"))
    number = int(dutch.text().split()[-1])
    while menu.activeAction() is not dutch:  # type: ignore[attr-defined]
        desk.presses("Down")
    desk.presses("Enter")
    desk.wait(lambda: total(desk) == number)
    asked = {(chip.type, chip.value) for chip in window.owners.search.now.query.chips}
    assert asked == {("theme", "anxiety"), ("language", "nl")}
    assert window.finder.box.text() == "angst"
