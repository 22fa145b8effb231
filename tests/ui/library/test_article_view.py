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

from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.library.article_view import ArticleView
from healing_desktop.ui.web.late_profile import EngineMissingError, LateProfile

pytestmark = pytest.mark.web
CLICK = QWebEnginePage.NavigationType.NavigationTypeLinkClicked
PAGE = """<!DOCTYPE html><html lang="nl"><title>Rust</title><script>document.title = "kwaad"</script>
<img src="https://image.example.org/a.png" onerror="document.title = 'kwaad'"><p>rust en rust</p>
<iframe src="https://frame.example.org/"></iframe><a href="healing://entry/7">groep</a>
<style>p { background: url(https://style.example.org/) }</style><body onload="document.title = 'kwaad'">"""


class Broken(LateProfile):
    """An engine that cannot start."""

    def load(self) -> None:
        raise EngineMissingError("not here")


@pytest.fixture
def late(qapp: QApplication) -> Iterator[LateProfile]:
    made = LateProfile(qapp)
    yield made
    delete(made)
    gc.collect()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def plain_view(late: LateProfile, jobs: Jobs, root: Path) -> Iterator[ArticleView]:
    """With the text to read, before the engine has begun."""
    made = ArticleView(root / "resources", late, jobs)
    made.resize(600, 400)
    made.show()
    made.say_name("Rust")
    made.show_article(PAGE, QColor("white"), 1.0)
    yield made
    jobs.close()
    made.shut()
    delete(made)


@pytest.fixture
def view(plain_view: ArticleView, qtbot: QtBot) -> ArticleView:
    qtbot.waitUntil(lambda: plain_view.in_engine)
    return plain_view


def test_the_text_is_there_before_the_engine_and_the_keyboard_goes_along(
    plain_view: ArticleView, late: LateProfile, qtbot: QtBot
) -> None:
    assert plain_view.is_shown
    assert plain_view.plain is not None
    assert "rust en rust" in plain_view.plain.toPlainText()
    assert plain_view.focus_target() is plain_view.plain
    assert not late.is_open
    plain_view.plain.setFocus()
    qtbot.waitUntil(lambda: plain_view.in_engine)
    assert not plain_view.plain.toPlainText()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert plain_view.engine is not None
    assert focused is plain_view.engine.view or plain_view.engine.view.isAncestorOf(focused)


def test_who_has_begun_to_read_keeps_their_place_until_the_next_article(plain_view: ArticleView, qtbot: QtBot) -> None:
    plain_view.find_text("groep")
    qtbot.waitUntil(lambda: plain_view.engine is not None)
    assert plain_view.engine is not None
    with qtbot.waitSignal(plain_view.engine.shown):
        pass
    assert not plain_view.in_engine
    with qtbot.waitSignal(plain_view.shown):
        plain_view.show_article(PAGE, QColor("white"), 1.0)
    assert plain_view.in_engine


def test_an_article_that_comes_while_another_loads_is_the_one_that_is_shown(view: ArticleView, qtbot: QtBot) -> None:
    assert view.engine is not None
    for title in ("een", "twee", "drie"):
        view.show_article(PAGE.replace("Rust", title), QColor("white"), 1.0)
    qtbot.waitUntil(lambda: view.engine is None or view.engine.page.title() == "drie")
    assert view.in_engine


def test_the_engine_shows_it_without_scripts_and_asks_nobody(view: ArticleView, late: LateProfile) -> None:
    assert view.engine is not None
    assert view.engine.page.title() == "Rust"
    assert view.engine.view.accessibleName() == "Rust"
    guard = late.open().guard
    assert (guard.refused, guard.allowed) == (2, 1), "picture and style were asked for, and refused; the frame not even"
    assert view.focus_target() is view.engine.view


def test_find_counts(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.found, check_params_cb=lambda _at, of: of == 2):
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
    with qtbot.waitSignal(view.engine.page.loadFinished):
        view.forget()
    assert not view.is_shown
    assert view.engine.page.title() != "Rust"
    assert not view.engine.page.history().canGoBack()


def test_without_the_engine_the_text_is_there(qtbot: QtBot, root: Path, qapp: QApplication, jobs: Jobs) -> None:
    view = ArticleView(root / "resources", Broken(qapp), jobs)
    qtbot.addWidget(view)
    view.show_article(PAGE, QColor("white"), 1.0)
    qtbot.waitUntil(lambda: view.is_settled)
    assert view.plain is not None
    assert "rust en rust" in view.plain.toPlainText()
