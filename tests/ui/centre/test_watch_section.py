"""The watch list: what is new is told once, seen on the page of the news, and kept up in its section."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healing_desktop.core.centre_records import Setting, Watch
from healing_desktop.core.edition_changes import EditionNews, Named, Wanted
from healing_desktop.core.pins import sealed_pin
from healing_desktop.core.ports import Directory
from healing_desktop.ui.centre.watch_section import WatchSection
from healing_desktop.ui.news.news_page import NewsPage
from healing_desktop.ui.shell.main_window import MainWindow
from tests.fixtures.memory_centre import MemoryCentre
from tests.ui.conftest import MakeWindow
from tests.ui.fake_handouts import FakeHandouts
from tests.ui.fakes import ROWS, FakeDirectory

GRIEF = Watch("g", "", ("grief",), "9000")
ANXIETY = ROWS[5]


def news(_directory: Directory, wanted: Wanted | None = None, /) -> tuple[EditionNews, ...]:
    told = tuple(
        Named(row.id, row.name) for row in (ROWS[0], ROWS[1], ANXIETY) if wanted is None or wanted(row.id)
    )  # fmt: skip
    return (EditionNews(2, 1, date(2026, 11, 20), told, new_total=len(told)),)


def at_desk(make_window: MakeWindow, qtbot: QtBot, centre: MemoryCentre, **more: object) -> MainWindow:
    window = make_window(centre=centre, news=news, directory=FakeDirectory(serial=2), **more)
    qtbot.waitUntil(lambda: window.owners.centre.view.read)
    return window


def section(window: MainWindow, qtbot: QtBot) -> WatchSection:
    made = WatchSection(window.owners, window.services, window.actions_table)
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    made.begin()
    qtbot.waitUntil(lambda: bool(made.form.themes._offers.names))
    return made


def watches(window: MainWindow) -> tuple[Watch, ...]:
    return window.owners.centre.now.of(Watch)


def test_what_is_new_is_told_until_it_was_seen(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = at_desk(make_window, qtbot, MemoryCentre(GRIEF))
    messages, watching = window.owners.messages, window.owners.watching
    qtbot.waitUntil(lambda: messages.current is not None)
    message = messages.current
    assert message is not None
    assert message.text == f"Nieuw voor jullie: {ROWS[0].name.pick('nl').text}, {ROWS[1].name.pick('nl').text}."
    assert watching.unseen
    assert message.action is not None
    message.action()
    page = window.rooms.currentWidget()
    assert isinstance(page, NewsPage)
    qtbot.waitUntil(lambda: not watching.unseen)
    texts = [label.words for label in page.sheet.readables()]
    assert texts[1] == "Voor jullie · 20 november 2026 · uitgave 2"
    assert window.owners.settings.now.watch_seen == 2
    messages.clear()
    watching.changed.emit()
    assert messages.current is None


def test_a_visitor_hears_nothing_of_it(make_window: MakeWindow, qtbot: QtBot) -> None:
    pin = Setting("pin/staff", sealed_pin("2468"))
    window = at_desk(make_window, qtbot, MemoryCentre(GRIEF, pin))
    qtbot.waitUntil(lambda: window.owners.watching.now is not None)
    assert window.owners.messages.current is None
    window.actions_table["news"].trigger()
    page = window.rooms.currentWidget()
    assert isinstance(page, NewsPage)
    qtbot.waitUntil(lambda: len(page.sheet.readables()) > 1)
    assert not any("Voor jullie" in label.words for label in page.sheet.readables())
    assert window.owners.watching.unseen


def press(widget: QWidget, key: Qt.Key) -> None:
    """As it comes while a list of offers is open."""
    QTest.keyClick(QApplication.activePopupWidget() or widget, key)


def test_add_rename_remove_and_undo(make_window: MakeWindow, qtbot: QtBot) -> None:
    handouts = FakeHandouts()
    window = at_desk(make_window, qtbot, MemoryCentre(), handouts=handouts)
    made = section(window, qtbot)
    assert made.focus_target() is made.form.themes.line
    form = made.form
    QTest.keyClicks(form.themes.line, "rou")
    press(form.themes.line, Qt.Key.Key_Return)
    QTest.keyClicks(form.place, "9000")
    form.add_button.click()
    qtbot.waitUntil(lambda: bool(made.rows))
    (watch,) = watches(window)
    assert (watch.name, watch.themes, watch.place, watch.languages) == ("", ("grief",), "9000", ())
    assert form.themes.codes == ()
    row = made.rows[watch.id]
    assert row.name.text() == "Rouw · bij 9000 Gent"
    qtbot.waitUntil(lambda: row.counted.text() == "Nu in de gids: 6 · nieuw in de laatste 30 dagen: 2")
    with qtbot.waitSignal(made.entry_wanted) as opened:
        row.new.buttons[0].click()
    assert opened.args == [ROWS[0].id]
    made.print_button.click()
    assert handouts.asked == ["print watched"]
    row.rename_button.click()
    assert row.is_renamed_now
    QTest.keyClicks(row.box, "  Rouw hier ")
    press(row.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: watches(window)[0].name == "Rouw hier")
    qtbot.waitUntil(lambda: row.name.text() == "Rouw hier")
    row.remove_button.click()
    qtbot.waitUntil(lambda: not made.rows)
    message = window.owners.messages.current
    assert message is not None
    assert message.action is not None
    message.action()
    qtbot.waitUntil(lambda: bool(made.rows))
    assert [one.name for one in watches(window)] == ["Rouw hier"]


@pytest.mark.parametrize(("box", "typed"), [("place", "Nergens"), ("themes", "zzzz"), ("", "")])
def test_what_is_not_known_is_said_beside_it(make_window: MakeWindow, qtbot: QtBot, box: str, typed: str) -> None:
    window = at_desk(make_window, qtbot, MemoryCentre())
    made = section(window, qtbot)
    if box:
        target = made.form.place if box == "place" else made.form.themes.line
        QTest.keyClicks(target, typed)
    made.form.add_button.click()
    if box:
        assert typed in made.form.fields[box].fault
    else:
        message = window.owners.messages.current
        assert message is not None
        assert message.text == "Zeg wat je wilt volgen: een thema, een plaats of een taal."
    assert watches(window) == ()
