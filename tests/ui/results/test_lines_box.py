"""Words of danger put the lines for that need above the groups, those of the reader's language first."""

from __future__ import annotations

import pytest

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from healing_desktop.ui.results.lines_box import LinesBox
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow


def lines(window: MainWindow) -> list[tuple[str, str]]:
    box = window.findChild(LinesBox)
    assert isinstance(box, LinesBox)
    if not box.isVisible():
        return []
    words = [label.text().strip("\u2066\u2069") for label in box.findChildren(QLabel) if label.isVisible()]
    return list(zip(words[::2], words[1::2], strict=True))


@pytest.mark.parametrize(
    ("language", "numbers"),
    [("nl", ["112", "1813", "0800 32 123", "106"]), ("fr", ["112", "0800 32 123", "1813", "107"]),
     ("de", ["112", "108"]), ("en", ["112", "1813", "0800 32 123", "106", "107"])],
)  # fmt: skip
def test_the_lines_of_the_need(make_window: MakeWindow, language: str, numbers: list[str]) -> None:
    window = make_window(language=language)
    QTest.keyClicks(window.finder.box, "zelfmoord")
    assert [number for _, number in lines(window)] == numbers


def test_a_line_in_another_language_says_so(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "zelfmoord")
    said = {number: words for words, number in lines(window)}
    assert said["1813"] == "Gedachten aan zelfdoding"
    assert said["0800 32 123"] == "Gedachten aan zelfdoding (fr)"


def test_they_go_with_the_words(window: MainWindow) -> None:
    assert not lines(window)
    QTest.keyClicks(window.finder.box, "zelfmoord")
    assert lines(window)
    window.owners.search.type("rouw")
    assert not lines(window)
