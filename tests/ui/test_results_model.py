"""The list's model keeps Qt's contract and makes no words before they are needed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from healing_desktop.core.entries import GroupRow
from healing_desktop.core.present_row import RowWords
from healing_desktop.ui.results.results_model import ENTRY_ID, WORDS, ResultsModel
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.fakes import ROWS


def words_of(row: GroupRow) -> RowWords:
    name = row.name.name_for("nl")
    return RowWords(name, "", "", "", "", "", f"{name}, spoken.")


def test_the_model_keeps_its_contract() -> None:
    model = ResultsModel(words_of)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.reset(ROWS)
    model.reset(())
    model.reset(ROWS[:2])
    model.say_anew()
    assert tester.model() is model
    assert model.rowCount() == 2


def test_each_row_speaks_one_sentence() -> None:
    model = ResultsModel(words_of)
    model.reset(ROWS)
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("spoken.")
    assert index.data(ENTRY_ID) == ROWS[0].id
    assert index.data(WORDS).name == index.data()


def test_words_are_made_when_a_row_is_first_seen() -> None:
    made: list[str] = []

    def present(row: GroupRow) -> RowWords:
        made.append(row.id)
        return words_of(row)

    model = ResultsModel(present)
    model.reset(ROWS)
    assert made == []
    model.words(3)
    model.words(3)
    assert made == [ROWS[3].id]


def test_the_window_paints_only_what_is_seen(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    window.grab()
    assert len(window.results.model._words) < len(ROWS)
    spoken = window.results.model.words(0).spoken
    for part in ("De Lantaarn", "Gent", "Gratis", "19.30", "nagekeken"):
        assert part in spoken
