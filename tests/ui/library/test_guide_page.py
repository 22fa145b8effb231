"""F1 opens the guide over what is there, at the page about it, and gives it back; every key is one step away."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healing_desktop.ui import guide_shots
from healing_desktop.ui.guide_shots import SHOTS, GuideShots
from healing_desktop.ui.library.article_site import ArticleSite
from healing_desktop.ui.library.guide_page import GuidePage
from healing_desktop.ui.library.plain_article import PlainArticle
from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.program import Program
from healing_desktop.ui.shell.help_dialog import HelpDialog
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.stage import Stage, is_flat
from tests.accessibility.harness import open_library
from tests.ui.conftest import MakeWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, held)
    QApplication.processEvents()


def wait_for_title(window: MainWindow, qtbot: QtBot, title: str) -> tuple[GuidePage, PlainArticle]:
    page = window.findChild(GuidePage)
    assert page is not None
    qtbot.waitUntil(lambda: page.title == title and page.view.is_shown)
    assert page.view.plain is not None
    return page, page.view.plain


def calm(window: MainWindow) -> None:
    """Long after the last Esc: the next one is not the second of two."""
    window._desk._visitor._since.invalidate()  # type: ignore[union-attr]


def test_from_page_to_page_and_back_to_where_one_was(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.finder.box, "rouw 9000")
    window.crisis_strip.card_button.setFocus()
    press(Qt.Key.Key_F1)
    page, text = wait_for_title(window, qtbot, "Hulp")
    assert window.windowTitle().startswith("Hulp – ")
    assert text.hasFocus()
    assert page.contents.isHidden()
    text.anchorClicked.emit(QUrl("healing://guide/print-a-handout"))
    wait_for_title(window, qtbot, "Een blad afdrukken")
    assert not page.contents.isHidden()
    assert "Druk op Ctrl+P." in text.toPlainText()
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.find_bar.box, "mandje")
    assert text.textCursor().selectedText() == "mandje"
    press(Qt.Key.Key_Escape)
    calm(window)
    assert not page.find_bar.isVisible()
    press(Qt.Key.Key_Escape)
    calm(window)
    wait_for_title(window, qtbot, "Hulp")
    press(Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.crisis_strip.card_button.hasFocus()
    assert window.owners.search.now.text == "rouw 9000"


def test_help_is_about_what_is_seen_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    for open_it, title, go_back in (
        (window.actions_table["region"].trigger, "Wie helpt in deze streek", Qt.Key.Key_F1),
        (window.actions_table["filters"].trigger, "Fijner kiezen met filters", Qt.Key.Key_Escape),
        (window.actions_table["crisis_card"].trigger, "Als het niet kan wachten: de noodkaart", Qt.Key.Key_F1),
        (lambda: open_library(window, article=True), "Een artikel zoeken en lezen", Qt.Key.Key_Escape),
    ):  # fmt: skip
        calm(window)
        window.actions_table["search"].trigger()
        open_it()
        before = window.pages.currentWidget(), window.rooms.currentWidget(), QApplication.focusWidget()
        press(Qt.Key.Key_F1)
        wait_for_title(window, qtbot, title)
        press(go_back)
        assert (window.pages.currentWidget(), window.rooms.currentWidget(), QApplication.focusWidget()) == before, title
    reader = window.findChild(ReaderPage)
    assert reader is not None
    assert reader.isVisible()


def test_all_keys_are_one_step_away(window: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F1, SHIFT)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Alle toetsen"
    dialog.close()
    QApplication.processEvents()
    window.activateWindow()
    window.finder.box.setFocus()
    press(Qt.Key.Key_F1)
    _, text = wait_for_title(window, qtbot, "Hulp")
    text.anchorClicked.emit(QUrl("healing://guide/keys"))
    assert any(other.isVisible() for other in window.findChildren(HelpDialog))


def test_the_guide_speaks_with_the_window_and_forgets(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="de")
    press(Qt.Key.Key_F1)
    page, text = wait_for_title(window, qtbot, "Hilfe")
    text.anchorClicked.emit(QUrl("healing://guide/print-a-handout"))
    wait_for_title(window, qtbot, "Ein Blatt drucken")
    assert "Drücken Sie Strg+P." in text.toPlainText()
    window.owners.settings.set(language="en")
    wait_for_title(window, qtbot, "Print a handout")
    assert "Press Ctrl+P." in text.toPlainText()
    window.actions_table["next_visitor"].trigger()
    assert not page.isVisible()
    assert not text.toPlainText()
    press(Qt.Key.Key_F1)
    wait_for_title(window, qtbot, "Help")


def test_pictures_are_taken_of_the_window_and_leave_the_desk(
    window: MainWindow, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("filters", "read-a-group", "compare", "when-it-goes-wrong")
    monkeypatch.setattr(guide_shots, "SHOTS", {name: SHOTS[name] for name in names})
    program = Program(qapp, window, window.services.jobs, lambda: None, lambda: False)
    stage = Stage(program)
    files = GuideShots(stage).take(tmp_path, "nl")
    assert [file.relative_to(tmp_path).as_posix() for file in files] == [f"nl/{name}.webp" for name in names]
    pictures = [QImage(str(file)) for file in files]
    assert not any(picture.isNull() or is_flat(picture) for picture in pictures)
    assert pictures[1].width() < pictures[0].width(), "one part of the window"
    assert window.rooms.currentIndex() == 0
    assert QApplication.activeModalWidget() is None
    assert not window.owners.compared.now.ids


def test_a_page_gets_its_pictures_and_nothing_else(qapp: QApplication, tmp_path: Path) -> None:
    picture = QImage(2000, 1000, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    folder = tmp_path / "pictures"
    (folder / "nl").mkdir(parents=True)
    for file in (folder / "nl" / "map.webp", tmp_path / "other.webp"):
        assert picture.save(str(file))
    (folder / "secret.txt").write_text("x")
    site = ArticleSite(tmp_path, "guide", folder)
    answer = site.answer("pictures/nl/map.webp")
    assert answer is not None
    assert (answer.type, answer.body[8:12]) == ("image/webp", b"WEBP")
    for path in ("pictures/nl/none.webp", "pictures/secret.txt", "pictures/../other.webp", "nl/map.webp"):
        assert site.answer(path) is None, path
    assert ArticleSite(tmp_path).answer("pictures/nl/map.webp") is None
    plain = PlainArticle(site=site)
    plain.resize(600, 400)
    kind = QTextDocument.ResourceType.ImageResource
    shown = plain.loadResource(kind, QUrl("pictures/nl/map.webp"))
    assert isinstance(shown, QImage)
    assert 300 < shown.width() <= plain.viewport().width()
    assert plain.loadResource(kind, QUrl("file:///etc/hostname")) is None
    assert plain.loadResource(QTextDocument.ResourceType.StyleSheetResource, QUrl("pictures/nl/map.webp")) is None
