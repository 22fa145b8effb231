"""Where an article stands: the plain page at once, the web engine's in its place once that has started."""

from __future__ import annotations

import logging
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStackedWidget, QWidget

from healing_desktop.ui.jobs import Err, Jobs, Outcome
from healing_desktop.ui.library.article_site import ArticleSite
from healing_desktop.ui.web.late_profile import EngineMissingError, LateProfile

if TYPE_CHECKING:
    from healing_desktop.core.spoken import SpokenSentence
    from healing_desktop.ui.library.plain_article import PlainArticle
    from healing_desktop.ui.library.web_article import WebArticle

_LOG = logging.getLogger(__name__)
# The plain page is painted by then, and a first key heard, before the engine takes its turns.
READ_FIRST_MS = 150


class ArticleView(QStackedWidget):
    """`shown` once there is an article to read, and again when the engine's page takes the place of the plain one;
    `followed` with the address of a link, `found` with which place of how many.
    `web` None: the plain page only; `site`: what pages can be fetched from, else that of the articles."""

    shown = Signal()
    followed = Signal(str)
    found = Signal(int, int)

    def __init__(
        self,
        resources: Path,
        web: LateProfile | None,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        site: ArticleSite | None = None,
    ) -> None:
        super().__init__(parent)
        self._web, self._jobs, self._site = web, jobs, site or ArticleSite(resources)
        self._html, self._name, self._zoom = "", "", 1.0
        self._background = QColor("white")
        self._starting = self._warm = False
        self.engine: WebArticle | None = None
        self.plain: PlainArticle | None = None
        # Takes the keyboard until the page is there.
        self._sheet = QWidget(self)
        self._sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet.setAutoFillBackground(True)
        self.addWidget(self._sheet)

    @property
    def in_engine(self) -> bool:
        """The engine's page is what is seen."""
        return self.engine is not None and self.currentWidget() is self.engine.view

    def focus_target(self) -> QWidget:
        return self.currentWidget() or self._sheet

    @property
    def is_shown(self) -> bool:
        """There is something to read, in whatever way."""
        return self.currentWidget() is not self._sheet

    @property
    def is_settled(self) -> bool:
        """What is seen stays: no engine is on its way."""
        return self.is_shown and (self.in_engine or self._web is None)

    def say_name(self, name: str) -> None:
        """What a screen reader calls it."""
        self._name = name
        for part in (self._sheet, self.plain, self.engine.view if self.engine else None):
            if part is not None:
                part.setAccessibleName(name)

    def show_article(self, html: str, background: QColor, zoom: float) -> None:
        self._html, self._background, self._zoom = html, background, zoom
        self._site.lay(html)
        palette = self._sheet.palette()
        palette.setColor(palette.ColorRole.Window, background)
        self._sheet.setPalette(palette)
        if self.engine is not None:
            self.engine.show_page(background, zoom)
        if not self._warm:
            self._show_plain()
        if self._web is not None and not self._starting:
            self._starting = True
            QTimer.singleShot(READ_FIRST_MS, self, self._load_engine)

    def enlarge(self, zoom: float) -> None:
        self._zoom = zoom
        if self.engine is not None:
            self.engine.enlarge(zoom)

    def find_text(self, text: str, *, backwards: bool = False) -> None:
        if self.engine is not None and self.in_engine:
            self.engine.find(text, backwards=backwards)
        elif self.plain is not None:
            self.plain.find_text(text, backwards=backwards)

    def mark(self, sentence: SpokenSentence | None) -> None:
        """What is read aloud now, and into view; None for nothing."""
        anchor = sentence.anchor if sentence is not None else ""
        if self.engine is not None and self.in_engine:
            self.engine.mark(anchor)
        elif self.plain is not None:
            self.plain.mark(anchor, len(sentence.shown.encode("utf-16-le")) // 2 if sentence is not None else 0)

    def forget(self) -> None:
        """Nothing of what was read stays, not even where."""
        had_focus = self.focus_target().hasFocus()
        self._html = ""
        self._site.forget()
        self.setCurrentWidget(self._sheet)
        if had_focus:
            self._sheet.setFocus()
        if self.engine is not None:
            self.engine.show_page(self._background, self._zoom)
        if self.plain is not None:
            self.plain.clear()

    def shut(self) -> None:
        """The program ends."""
        if self.engine is not None:
            self.removeWidget(self.engine.view)
            self.engine.close_now()
            self.engine = None
        self._web = None

    def _load_engine(self) -> None:
        if self._web is not None:
            web = self._web

            def work(_job: object) -> None:
                web.load()
                import_module("healing_desktop.ui.library.web_article")

            self._jobs.start(work, self._loaded)

    def _loaded(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Err):
            if not isinstance(outcome.error, EngineMissingError | ImportError):
                raise outcome.error
            self._broke(str(outcome.error))
        elif self._web is not None:
            # Making the profile and making the view are the two long steps; keys get their turn between them.
            self._web.open()
            QTimer.singleShot(0, self, self._make_engine)

    def _make_engine(self) -> None:
        if self._web is None:
            return
        from healing_desktop.ui.library.web_article import WebArticle

        engine = WebArticle(self._web.open(), self._site, self)
        engine.view.setAccessibleName(self._name)
        engine.followed.connect(self.followed)
        engine.found.connect(self.found)
        engine.shown.connect(self._arrived)
        engine.broke.connect(self._broke)
        self.engine = engine
        self.addWidget(engine.view)
        # Hidden as it is: a place of the page is brought into view by the size that the page has.
        engine.view.resize(self.size())
        engine.show_page(self._background, self._zoom)

    def _arrived(self) -> None:
        """The first time, who has begun to read the plain page keeps that one, and their place in it."""
        was_warm, self._warm = self._warm, True
        begun = self.plain is not None and self.currentWidget() is self.plain and self.plain.is_begun
        if self.engine is None or not self._html or (begun and not was_warm):
            return
        self._bring(self.engine.view)
        if self.plain is not None:
            self.plain.clear()

    def _broke(self, reason: str) -> None:
        _LOG.info("articles are shown plainly: %s", reason)
        if self.engine is not None:
            self.engine.blockSignals(True)
            self.removeWidget(self.engine.view)
            self.engine.view.deleteLater()
            self.engine = None
        self._web, self._warm = None, False
        if self._html and (self.plain is None or self.currentWidget() is not self.plain):
            self._show_plain()

    def _show_plain(self) -> None:
        if self.plain is None:
            from healing_desktop.ui.library.plain_article import PlainArticle

            self.plain = PlainArticle(self, site=self._site)
            self.plain.followed.connect(self.followed)
            self.plain.found.connect(self.found)
            self.plain.setAccessibleName(self._name)
            self.addWidget(self.plain)
        self.plain.setHtml(self._html)
        self._bring(self.plain)

    def _bring(self, page: QWidget) -> None:
        # The keyboard goes along by itself.
        self.setCurrentWidget(page)
        self.shown.emit()
