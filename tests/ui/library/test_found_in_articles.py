"""What a question finds in an article: the passage in the list and in the library, then on the page, and the ways on
from there to all groups of its theme and to one's own language."""

from __future__ import annotations

from collections.abc import Iterable

from pytestqt.qtbot import QtBot

from PySide6.QtCore import QUrl

from healing_desktop.core.query import Chip, Query
from healing_desktop.ui.library.library_page import LibraryPage
from healing_desktop.ui.library.plain_article import PlainArticle
from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fakes import ROWS, FakeDirectory


class KnowsWords(FakeDirectory):
    """Takes what it does not know for a word to search."""

    def understand(
        self, text: str, *, desk_place: str | None = None, pinned: Iterable[Chip] = (), dropped: Iterable[Chip] = ()
    ) -> Query:
        known = super().understand(text, desk_place=desk_place, pinned=pinned, dropped=dropped)
        return Query(text, known.chips, (*known.words, *known.unrecognised), (), known.origin, known.origin_typed)


def ask(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.finder.box.setText(text)
    window.owners.search.type(text)
    qtbot.waitUntil(lambda: bool(window.owners.library.now.found))


def page_of(window: MainWindow, qtbot: QtBot, holds: str) -> tuple[ReaderPage, PlainArticle]:
    reader = window.findChild(ReaderPage)
    assert reader is not None
    qtbot.waitUntil(lambda: reader.view.plain is not None and holds in reader.view.plain.toPlainText())
    assert reader.view.plain is not None
    return reader, reader.view.plain


def boxed(page: PlainArticle) -> list[str]:
    return [selection.cursor.selectedText() for selection in page.extraSelections()]


def test_from_the_list_to_the_passage_and_on_to_all_groups(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot, "rouw 9000")
    lines = window.results.articles
    assert lines.below[0].isVisible()
    assert lines.below[0].text() == "\u2068<b>Rouw</b> is geen ziekte.\u2069"
    assert lines.buttons[0].accessibleDescription() == "Rouw is geen ziekte."
    lines.buttons[0].click()
    reader, page = page_of(window, qtbot, "Rouw is geen ziekte.")
    assert boxed(page) == ["Rouw is geen ziekte."]
    assert reader.find_bar.box.text() == "Rouw"
    assert "Alle groepen: rouw" in page.toPlainText()
    page.anchorClicked.emit(QUrl("healing://theme/grief"))
    asked = window.owners.search.now
    assert (asked.text, asked.pinned) == ("9000", (Chip("theme", "grief"),))
    assert window.finder.box.text() == "9000"
    assert not reader.isVisible()
    assert window.owners.library.now.trail == ()
    window.owners.search.type("")
    window.actions_table["library"].trigger()
    library = window.findChild(LibraryPage)
    assert library is not None
    assert library.about.words == "Wat past bij “rouw” staat bovenaan.", "what is only chosen is a question too"
    assert library.rows[0].slug == "grief"


def test_an_article_that_is_only_opened_starts_at_its_title(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot, "rouw")
    window.detail.article_wanted.emit("grief")
    reader, page = page_of(window, qtbot, "Rouw is geen ziekte.")
    assert boxed(page) == []
    assert reader.find_bar.box.text() == ""
    page.anchorClicked.emit(QUrl("healing://read/fear"))
    page_of(window, qtbot, "Als angst")
    window.owners.library.read("grief", window.owners.library.now.passage_in("grief"))
    page_of(window, qtbot, "Rouw is geen ziekte.")
    qtbot.waitUntil(lambda: boxed(page) == ["Rouw is geen ziekte."])
    window.actions_table["next_visitor"].trigger()
    assert window.owners.library.now.passage is None
    assert boxed(page) == []


def test_what_stands_in_another_language_is_told_and_opened_in_it(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="nl", directory=KnowsWords(ROWS[::-1]))
    ask(window, qtbot, "consoler 9000")
    window.actions_table["library"].trigger()
    library = window.findChild(LibraryPage)
    assert library is not None
    row = library.rows[0]
    assert row.button.text() == "Rouwen <b>mag</b> && kan"
    assert row.passage.text() == "\u2068Parler avec d’autres peut <b>consoler</b>.\u2069 (in het Frans)"
    assert row.button.accessibleName().endswith("Parler avec d’autres peut consoler. (in het Frans)")
    row.button.click()
    _, page = page_of(window, qtbot, "Faire son deuil")
    assert boxed(page) == ["Parler avec d’autres peut consoler."]
    text = page.toPlainText()
    assert "Lees het in het Nederlands" in text
    names = ("De Lantaarn", "verlies van een partner", "Troostcafé", "Online rouwgroep", "groep Vlaanderen")
    assert [text.index(name) for name in names] == sorted(text.index(name) for name in names), "the nearest first"
    page.anchorClicked.emit(QUrl("healing://read/grief"))
    page_of(window, qtbot, "Rouw is geen ziekte.")
    assert window.owners.library.now.trail == ("grief",)
    assert "Lees het in het Nederlands" not in page.toPlainText()
