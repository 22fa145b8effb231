"""What is read aloud has a frame in the web engine's page and stands in view, without any script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from healing_desktop.core.article_look import page_style
from healing_desktop.ui.library.article_site import ArticleSite
from healing_desktop.ui.library.reader_look import page_look
from healing_desktop.ui.library.web_article import WebArticle
from healing_desktop.ui.theme_tokens import LIGHT
from healing_desktop.ui.web.late_profile import LateProfile

pytestmark = pytest.mark.web
SENTENCES = "".join(f'<p><span id="said-{number}">Zin {number}.</span></p>' for number in range(1, 80))
PAGE = f"<!DOCTYPE html><style>{page_style(page_look(LIGHT))}</style><main>{SENTENCES}</main>"


@pytest.fixture
def article(qapp: QApplication, qtbot: QtBot, root: Path) -> Iterator[WebArticle]:
    profile, parent, site = LateProfile(qapp), QWidget(), ArticleSite(root / "resources")
    parent.resize(500, 400)
    made = WebArticle(profile.open(), site, parent)
    made.view.resize(500, 400)
    parent.show()
    site.lay(PAGE)
    with qtbot.waitSignal(made.shown):
        made.show_page(QColor(LIGHT.paper), 1.0)
    yield made
    made.close_now()
    delete(parent)
    delete(profile)


def frames(article: WebArticle) -> set[int]:
    """The lines of the picture that hold the colour of the frame."""
    image, colour = article.view.grab().toImage(), QColor(LIGHT.teal).rgb()
    return {y for y in range(image.height()) for x in range(0, image.width(), 3) if image.pixel(x, y) == colour}


def height(article: WebArticle) -> float:
    """Of the frame in what is seen of the page, from 0 to 1 at the bottom; 0 without one."""
    lines = frames(article)
    return sum(lines) / len(lines) / article.view.height() if lines else 0


def test_the_sentence_has_a_frame_and_is_in_view(article: WebArticle, qtbot: QtBot) -> None:
    loaded: list[bool] = []
    article.page.loadFinished.connect(loaded.append)
    assert not frames(article)
    for number in range(50, 61):
        article.mark(f"said-{number}")
    qtbot.waitUntil(lambda: 0.25 < height(article) < 0.6)
    qtbot.waitUntil(lambda: article.page.scrollPosition().y() > 500)
    where = article.page.scrollPosition()
    article.mark("")
    qtbot.waitUntil(lambda: not frames(article))
    assert article.page.scrollPosition() == where, "who listened stays where they were"
    assert article.page.history().count() <= 2
    assert not loaded, "the page is not loaded anew for it"
