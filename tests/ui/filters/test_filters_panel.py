"""F3: every filter with its counts beside the list, by keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from healing_desktop.core.ports import Found
from healing_desktop.core.query import Chip, Query
from healing_desktop.ui.filters.filters_panel import FiltersPanel
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import FakeDirectory


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key | str) -> None:
    if isinstance(key, str):
        QTest.keySequence(focused(), QKeySequence(key))
    else:
        QTest.keyClick(focused(), key)


def opened(window: MainWindow) -> FiltersPanel:
    press(Qt.Key.Key_F3)
    panel = window.findChild(FiltersPanel)
    assert isinstance(panel, FiltersPanel)
    assert panel.isVisible()
    return panel


def tab(panel: FiltersPanel, words: str) -> QPushButton:
    return next(button for button in buttons(panel, "tab") if button.text() == words)


def values(panel: FiltersPanel) -> list[QPushButton]:
    return buttons(panel, "count")


def buttons(panel: FiltersPanel, look: str) -> list[QPushButton]:
    return [b for b in panel.findChildren(QPushButton) if b.property("look") == look and b.isVisible()]


def value(panel: FiltersPanel, words: str) -> QPushButton:
    return next(button for button in values(panel) if button.text().startswith(words))


def test_f3_opens_with_the_keyboard_in_it_and_closes_again(window: MainWindow) -> None:
    panel = opened(window)
    assert panel.isAncestorOf(focused())
    assert window.results.isVisible(), "the list that they change stays beside them"
    assert not window.detail.isVisible()
    assert not window.map_slot.isVisible()
    press(Qt.Key.Key_F3)
    assert not panel.isVisible()
    assert window.detail.isVisible()
    assert focused() is window.finder.box


def test_f3_from_the_list_brings_the_keyboard_back(window: MainWindow) -> None:
    panel = opened(window)
    window.results.list.setFocus()
    press(Qt.Key.Key_F3)
    assert panel.isVisible()
    assert panel.isAncestorOf(focused())


@pytest.mark.parametrize("close", ["Esc", "button"])
def test_it_closes_and_gives_the_keyboard_to_the_box(window: MainWindow, close: str) -> None:
    panel = opened(window)
    if close == "Esc":
        press(Qt.Key.Key_Escape)
    else:
        next(button for button in buttons(panel, "link")).click()
    assert not panel.isVisible()
    assert focused() is window.finder.box


def test_the_panes_are_as_wide_afterwards_as_before(window: MainWindow) -> None:
    before = [pane.width() for pane in (window.results, window.detail, window.map_slot)]
    opened(window)
    assert abs(window.results.width() - before[0]) <= 2
    press(Qt.Key.Key_Escape)
    QApplication.processEvents()
    after = [pane.width() for pane in (window.results, window.detail, window.map_slot)]
    assert all(abs(one - other) <= 2 for one, other in zip(before, after, strict=True))


def test_each_filter_is_there_and_says_its_values_with_counts(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    panel = opened(window)
    assert len(buttons(panel, "tab")) == 13
    tab(panel, "Prijs").click()
    assert [button.text() for button in values(panel)] == ["gratis  2"]
    tab(panel, "Ter plaatse of online").click()
    assert [button.text() for button in values(panel)] == ["online  1"]


@pytest.mark.parametrize(
    ("language", "name", "one"),
    [("nl", "gratis  2 resultaten", "online  1 resultaat"), ("fr", "gratuit  2 résultats", "en ligne  1 résultat"),
     ("de", "kostenlos  2 Ergebnisse", "online  1 Ergebnis"), ("en", "free  2 results", "online  1 result")],
)  # fmt: skip
def test_a_value_is_spoken_as_a_sentence_and_says_whether_it_is_chosen(
    make_window: MakeWindow, language: str, name: str, one: str
) -> None:
    window = make_window(language=language)
    QTest.keyClicks(window.finder.box, "rouw")
    panel = opened(window)
    tabs = buttons(panel, "tab")
    tabs[6].click()
    spoken = QAccessible.queryAccessibleInterface(values(panel)[0])
    assert spoken.text(QAccessible.Text.Name) == name
    assert spoken.state().checkable
    assert not spoken.state().checked
    values(panel)[0].click()
    assert spoken.state().checked
    assert not values(panel)[0].icon().isNull(), "not by colour alone"
    values(panel)[0].click()
    assert not spoken.state().checked
    assert values(panel)[0].icon().isNull()
    tabs[7].click()
    assert values(panel)[0].accessibleName() == one


def test_choosing_keeps_just_so_many_and_choosing_again_brings_all_back(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    panel = opened(window)
    tab(panel, "Prijs").click()
    all_of_them = window.results.model.rowCount()
    value(panel, "gratis").setFocus()
    press(Qt.Key.Key_Space)
    assert window.results.model.rowCount() == 2
    assert Chip("cost", "free") in window.owners.search.now.query.chips
    assert focused() is value(panel, "gratis"), "the keyboard stays where it was"
    press(Qt.Key.Key_Space)
    assert window.results.model.rowCount() == all_of_them


def test_what_was_typed_is_chosen_here_and_can_be_taken_away(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw gratis")
    panel = opened(window)
    tab(panel, "Prijs").click()
    assert value(panel, "gratis").isChecked()
    value(panel, "gratis").click()
    assert window.finder.box.text() == "rouw"
    assert not value(panel, "gratis").isChecked()


def test_nobody_has_it_is_said_calmly_and_stays_reachable(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "angst")
    panel = opened(window)
    tab(panel, "Ter plaatse of online").click()
    online = value(panel, "online")
    assert online.text() == "online  0"
    assert online.isEnabled()
    assert online.isFlat()
    assert online.focusPolicy() & Qt.FocusPolicy.TabFocus
    online.click()
    assert window.results.model.rowCount() == 0
    assert online.isChecked()


def test_the_order_is_chosen_here_too_and_kept_for_the_desk(window: MainWindow) -> None:
    panel = opened(window)
    tab(panel, "Volgorde").click()
    near, soon = values(panel)
    assert (near.isChecked(), soon.isChecked()) == (True, False)
    soon.click()
    assert (near.isChecked(), soon.isChecked()) == (False, True)
    assert window.owners.settings.now.order == "meeting"


def test_ctrl_t_changes_the_order_and_the_next_window_remembers(window: MainWindow) -> None:
    assert window.owners.settings.now.order == "distance"
    press("Ctrl+T")
    assert window.owners.settings.now.order == "meeting"
    assert window.owners.search.now.query.order.value == "meeting"
    assert type(window.owners.settings)(window.services.settings_file).now.order == "meeting"
    press("Ctrl+T")
    assert window.owners.search.now.query.order.value == "distance"


class SpeakingDirectory(FakeDirectory):
    """Counts three languages too."""

    def find(self, query: Query, *, limit: int = 200, today: date | None = None) -> Found:
        found = super().find(query, limit=limit, today=today)
        spoken = (("language", "nl", 6), ("language", "fr", 0), ("language", "de", 2))
        return replace(found, counts=(*found.counts, *spoken))


def test_values_keep_their_places_while_one_chooses(make_window: MakeWindow) -> None:
    window = make_window(directory=SpeakingDirectory())
    panel = opened(window)

    def languages() -> list[str]:
        return [button.text() for button in values(panel)]

    tab(panel, "Taal").click()
    assert languages() == ["de  2", "Frans  0", "Nederlands  6"], "by the alphabet"
    value(panel, "Nederlands").click()
    assert languages() == ["de  2", "Frans  0", "Nederlands  6"]
    tab(panel, "Prijs").click()
    tab(panel, "Taal").click()
    assert languages() == ["Nederlands  6", "de  2", "Frans  0"], "when one comes back, what is chosen is first"


def test_f6_goes_round_and_comes_by_the_filters(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    panel = opened(window)
    seen = []
    for _ in range(5):
        seen.append(focused())
        press(Qt.Key.Key_F6)
    assert len(set(map(id, seen))) == 5
    assert panel.isAncestorOf(focused())
    assert all(widget.isVisible() for widget in seen), "never to what is covered"


def test_enter_in_the_box_goes_to_the_details_and_puts_the_filters_away(window: MainWindow) -> None:
    QTest.keyClicks(window.finder.box, "rouw")
    panel = opened(window)
    window.finder.box.setFocus()
    press(Qt.Key.Key_Return)
    assert window.detail.isAncestorOf(focused())
    assert not panel.isVisible()


def test_esc_esc_takes_chosen_values_away(window: MainWindow) -> None:
    panel = opened(window)
    window.owners.search.pin(Chip("cost", "free"))
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert window.owners.search.now.asks_nothing
    assert not window.owners.search.now.query.chips
    assert not panel.isVisible()


def test_in_a_narrow_window_they_take_the_place_of_the_list(make_window: MakeWindow) -> None:
    window = make_window(size=(640, 512))
    panel = opened(window)
    assert not window.results.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.results.isVisible()
    assert not panel.isVisible()


def test_a_change_of_language_is_said_at_once(window: MainWindow, qtbot: QtBot) -> None:
    panel = opened(window)
    tab(panel, "Prijs").click()
    window.owners.settings.set(language="fr")
    qtbot.waitUntil(lambda: any(button.text().startswith("gratuit") for button in values(panel)))
    assert tab(panel, "Prix").isChecked()


def test_keys_make_it_wider_and_narrower(window: MainWindow) -> None:
    panel = opened(window)
    before = panel.width()
    press("Shift+F7")
    assert panel.width() < before
    press(Qt.Key.Key_F7)
    assert panel.width() == before
