"""A visitor alone at the real window: real keys in real windows, never a shortcut through the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from healing_desktop.core.simple import Step
from healing_desktop.ui.shell.hiding import Hiding
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.simple.article_step import ArticleStep
from healing_desktop.ui.simple.simple_page import SimplePage

PATIENCE_MS = 30_000
POLL_MS = 5


class TooLongError(AssertionError):
    """What was waited for did not come."""


def wait(done: Callable[[], bool], what: str) -> None:
    """Let the program run until `done`."""
    if done():
        return
    loop, poll = QEventLoop(), QTimer()
    poll.timeout.connect(lambda: loop.exit(0) if done() else None)
    poll.start(POLL_MS)
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    if loop.exec():
        raise TooLongError(what)


class Visitor:
    """`types` and `presses` go to the window, which hands them to whatever has the keyboard."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.owners = window, window.owners

    @property
    def page(self) -> SimplePage:
        page = self.window.simple.page
        assert page is not None
        return page

    @property
    def hiding(self) -> Hiding:
        return self.window.findChild(Hiding)  # type: ignore[return-value]

    @property
    def step(self) -> Step:
        return self.owners.simple.now.step

    def types(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), Qt.Key(ord(letter.upper())))

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def at(self, step: Step) -> None:
        wait(lambda: self.step is step, f"{step} is not on top but {self.step}")

    def asks(self, words: str, place: str) -> None:
        """In own words, and where; any time."""
        if self.step is not Step.START:
            self.owners.simple.to_start()
        self.at(Step.START)
        self.page.on_top.focus_target().setFocus()
        self.types(words)
        self.presses(Qt.Key.Key_Return)
        self.at(Step.WHERE)
        assert self.owners.search.now.text == words
        self.page.on_top.focus_target().setFocus()
        self.types(place)
        self.presses(Qt.Key.Key_Return)
        if self.step is Step.WHERE:
            # No place of that name: it is said, and one goes on without.
            self.owners.simple.set_place(place)
        self.at(Step.WHEN)
        self.owners.simple.set_when()
        wait(lambda: self.owners.search.now.found is not None, "an answer")

    def opens_first(self) -> bool:
        """A group, where there is one."""
        found = self.owners.search.now.found
        if found is None or not found.rows:
            # Nothing for all these words: then for one of the cards.
            self.owners.simple.to_start()
            self.owners.simple.ask_theme("grief")
            wait(lambda: bool(self.owners.search.now.query.of_type("theme")), "an answer")
            found = self.owners.search.now.found
        if found is None or not found.rows:
            return False
        self.owners.simple.open_group(found.rows[0].id)
        wait(lambda: self.owners.selection.now.entry is not None, "the group")
        return True

    def reads(self, number: int) -> None:
        """An article, in whatever shows it."""
        self.owners.library.want()
        wait(lambda: bool(self.owners.library.now.articles), "the library")
        articles = self.owners.library.now.articles
        self.owners.simple.read(articles[number % len(articles)].slug)
        self.at(Step.ARTICLE)

    def sees_engine(self) -> None:
        """The article stands in the web engine, where there is one."""
        view = cast(ArticleStep, self.page.on_top).view
        wait(lambda: view.is_settled, "the article")

    def listens(self) -> None:
        """Where this computer has a voice."""
        self.clicks(cast(ArticleStep, self.page.on_top).hear.button)

    def clicks(self, button: QAbstractButton) -> None:
        if button.isVisible() and button.isEnabled():
            button.click()

    def finishes(self) -> None:
        self.clicks(self.page.foot.erase)
        self.at(Step.ERASED)
