"""What changed on a page of its own: reached by a key, walked with the arrows, opened with Enter, heard whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from healing_desktop.core.edition_changes import ChangedEntry, EditionNews, Named, Wanted
from healing_desktop.core.entries import Contact
from healing_desktop.core.ports import Directory
from healing_desktop.ui.news.entry_name import EntryName
from healing_desktop.ui.news.news_page import NewsPage
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS, FakeDirectory, entry_of, local

DAY = date(2026, 11, 20)
GONE = replace(entry_of(replace(ROWS[0], id="gone", name=local(nl="Verdwenen groep"))), unlisted_on=DAY)
BEFORE = entry_of(ROWS[0])
AFTER = replace(BEFORE, contact=Contact("09 000 00 99"))
NEWS = EditionNews(
    2, 1, DAY, (Named(ROWS[1].id, ROWS[1].name),), (ChangedEntry(ROWS[0].id, ROWS[0].name, BEFORE, AFTER),),
    (Named("gone", GONE.row.name),), 1, 1, 1,
)  # fmt: skip
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window(directory=FakeDirectory(gone=(GONE,)), news=lambda _directory, _wanted=None: (NEWS,))


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def opened(window: MainWindow, qtbot: QtBot) -> NewsPage:
    window.actions_table["news"].trigger()
    page = window.rooms.currentWidget()
    assert isinstance(page, NewsPage)
    qtbot.waitUntil(lambda: len(page.sheet.readables()) == 8)
    return page


def heard(page: NewsPage) -> list[str]:
    return [label.accessibleName() for label in page.sheet.readables()]


def test_headings_and_names_in_reading_order(window: MainWindow, qtbot: QtBot) -> None:
    """The name of an entry says all that the page says of it."""
    page = opened(window, qtbot)
    names = heard(page)
    assert names[:4] == ["Wat er veranderd is", "20 november 2026 · uitgave 2", "Nieuw: 1",
                         f"{ROWS[1].name.name_for('nl')}. Nieuw"]  # fmt: skip
    assert names[4] == "Gewijzigd: 1"
    assert names[5].startswith(f"{ROWS[0].name.name_for('nl')}. Gewijzigd. Telefoon. Vroeger: 09")
    assert "Nu: 09 000 00 99" in names[5]
    assert names[6:] == ["Niet meer in de gids: 1", "Verdwenen groep. Niet meer in de gids"]
    seen = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert "Nu: 09 000 00 99" in seen
    assert "Je kunt het hier nog lezen tot en met 20 december 2026." in seen


def test_the_keyboard_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.finder.box.setFocus()
    press(Qt.Key.Key_N, CTRL)
    page = window.rooms.currentWidget()
    assert isinstance(page, NewsPage)
    qtbot.waitUntil(lambda: len(page.sheet.readables()) == 8)
    assert page.sheet.title.hasFocus()
    assert window.windowTitle().startswith("Wat er veranderd is")
    for _ in range(7):
        press(Qt.Key.Key_Down)
    name = QApplication.focusWidget()
    assert isinstance(name, EntryName)
    assert name.words == "Verdwenen groep"
    press(Qt.Key.Key_Return)
    assert window.rooms.currentIndex() == 0
    assert window.owners.selection.now.id == "gone"
    qtbot.waitUntil(window.detail.page.isVisible)
    texts = [label.words for label in window.detail.page.readables()]
    assert texts[0] == "Staat sinds 20 november 2026 niet meer in de gids. Vraag eerst of dit nog bestaat."
    here = QApplication.focusWidget()
    assert here is not None
    assert window.detail.isAncestorOf(here)
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_Escape)
    assert window.rooms.currentIndex() == 0


def test_a_click_opens_too(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    QTest.mouseClick(page.sheet.readables()[3], Qt.MouseButton.LeftButton)
    assert window.owners.selection.now.id == ROWS[1].id


def test_another_language_says_it_anew(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    window.owners.settings.set(language="fr")
    qtbot.waitUntil(lambda: "Nouveau\u00a0: 1" in heard(page))
    assert heard(page)[0] == "Ce qui a changé"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "De laatste 30 dagen is er niets veranderd."),
        ("de", "In den letzten 30 Tagen hat sich nichts geändert."),
    ],
)
def test_nothing_changed(make_window: MakeWindow, qtbot: QtBot, language: str, said: str) -> None:
    window = make_window(language=language, news=lambda _directory, _wanted=None: ())
    window.actions_table["news"].trigger()
    page = window.rooms.currentWidget()
    assert page is not None
    qtbot.waitUntil(lambda: said in [label.text() for label in page.findChildren(QLabel)])
    window.actions_table["news"].trigger()
    assert window.rooms.currentIndex() == 0


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [420, 900, 1600])
def test_no_text_is_cut(window: MainWindow, qtbot: QtBot, size: int, width: int) -> None:
    window.owners.settings.set(text_size=size)
    window.resize(width, 900)
    page = opened(window, qtbot)
    shown = [label for label in page.sheet.findChildren(QLabel) if label.isVisible() and label.text()]

    def cut() -> list[str]:
        return [label.text() for label in shown if label.height() < label.heightForWidth(label.width())]

    qtbot.waitUntil(lambda: cut() == [])
    assert page.sheet.width() <= page.width()


class _Longest(QObject):
    """The longest time in which the event loop served nobody else."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, perf_counter()
        self.timer = self.startTimer(0)

    def timerEvent(self, _event: QEvent) -> None:
        now = perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def test_hundreds_come_while_the_window_stays_alive(make_window: MakeWindow, qtbot: QtBot) -> None:
    """200 of each kind, with their fields; how long a frame may take is held in the benchmarks."""
    many = tuple(Named(f"n{number}", local(nl=f"Groep {number}")) for number in range(200))
    changed = tuple(ChangedEntry(f"c{number}", local(nl=f"Andere {number}"), BEFORE, AFTER) for number in range(200))
    news = EditionNews(2, 1, DAY, many, changed, many, 5000, 200, 200)
    window = make_window(news=lambda _directory, _wanted=None: (news,))
    window.actions_table["news"].trigger()
    page = window.rooms.currentWidget()
    assert isinstance(page, NewsPage)
    loop = _Longest()
    with qtbot.waitSignal(page.sheet.drawn):
        pass
    loop.killTimer(loop.timer)
    print(f"longest {loop.longest * 1000:.0f} ms")  # noqa: T201
    assert len(page.sheet.readables()) == 1 + 1 + 3 + 600
    assert "en nog 4800" in [label.text() for label in page.findChildren(QLabel)]
    assert loop.longest < 0.5


def test_the_news_of_the_edition_that_is_open(make_window: MakeWindow, qtbot: QtBot) -> None:
    """It is asked for again each time, of the directory that is in use then."""
    asked: list[Directory] = []

    def read(directory: Directory, _wanted: Wanted | None = None, /) -> tuple[EditionNews, ...]:
        asked.append(directory)
        return (NEWS,)

    window = make_window(news=read)
    opened(window, qtbot)
    edition = window.owners.edition.now.opened
    assert edition is not None
    assert asked == [edition.directory]
