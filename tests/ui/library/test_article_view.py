"""An article in the web engine: shown, found in, followed, forgotten; where the engine cannot start, plainly."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from healing_desktop.ui.library.article_view import ArticleView
from healing_desktop.ui.web.late_profile import EngineMissingError, LateProfile

pytestmark = pytest.mark.web
CLICK = QWebEnginePage.NavigationType.NavigationTypeLinkClicked
PAGE = """<!DOCTYPE html><html lang="nl"><title>Rust</title><script>document.title = "kwaad"</script>
<img src="https://image.example.org/a.png"><p>rust en rust</p><a href="healing://entry/7">groep</a>"""


class Broken(LateProfile):
    """An engine that cannot start."""

    def open(self) -> object:  # type: ignore[override]
        raise EngineMissingError("not here")


@pytest.fixture
def late(qapp: QApplication) -> Iterator[LateProfile]:
    made = LateProfile(qapp)
    yield made
    delete(made)
    gc.collect()


@pytest.fixture
def view(late: LateProfile, qtbot: QtBot, root: Path) -> Iterator[ArticleView]:
    made = ArticleView(root / "resources", late)
    made.resize(600, 400)
    made.show()
    made.say_name("Rust")
    with qtbot.waitSignal(made.shown, timeout=30_000):
        made.show_article(PAGE, QColor("white"), 1.0)
    yield made
    made.shut()
    delete(made)


def test_the_engine_shows_it_without_scripts_and_asks_nobody(view: ArticleView, late: LateProfile) -> None:
    assert view.plain is None
    assert view.engine is not None
    assert view.engine.page.title() == "Rust"
    assert view.engine.view.accessibleName() == "Rust"
    assert late.open().guard.refused == 1, "the remote picture was asked for, and refused"
    assert view.focus_target() is view.engine.view


def test_find_counts(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.found, timeout=30_000, check_params_cb=lambda _at, of: of == 2):
        view.find_text("rust")


def test_a_link_is_told_and_the_page_stays(view: ArticleView, qtbot: QtBot) -> None:
    assert view.engine is not None
    page = view.engine.page
    with qtbot.waitSignal(view.followed) as caught:
        assert not page.acceptNavigationRequest(QUrl("healing://entry/7"), CLICK, True)
    assert caught.args == ["healing://entry/7"]
    assert page.acceptNavigationRequest(QUrl(page.url().toString() + "#chapter-1"), CLICK, True)
    other = QWebEnginePage.NavigationType.NavigationTypeOther
    assert not page.acceptNavigationRequest(QUrl("https://example.org/"), other, True)


def test_nothing_of_it_stays(view: ArticleView, qtbot: QtBot) -> None:
    assert view.engine is not None
    with qtbot.waitSignal(view.engine.page.loadFinished, timeout=30_000):
        view.forget()
    assert not view.is_shown
    assert view.engine.page.title() != "Rust"
    assert not view.engine.page.history().canGoBack()


def test_without_the_engine_the_text_is_there(qtbot: QtBot, root: Path, qapp: QApplication) -> None:
    view = ArticleView(root / "resources", Broken(qapp))
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.shown):
        view.show_article(PAGE, QColor("white"), 1.0)
    assert view.plain is not None
    assert "rust en rust" in view.plain.toPlainText()
