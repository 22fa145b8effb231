"""Where an article stands: the web engine's page once that has started, else the plain one."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStackedWidget, QWidget

from healing_desktop.ui.library.article_site import ArticleSite
from healing_desktop.ui.web.late_profile import EngineMissingError, LateProfile

if TYPE_CHECKING:
    from healing_desktop.core.spoken import SpokenSentence
    from healing_desktop.ui.library.plain_article import PlainArticle
    from healing_desktop.ui.library.web_article import WebArticle

_LOG = logging.getLogger(__name__)


class ArticleView(QStackedWidget):
    """`shown` once the article is there, `followed` with the address of a link, `found` with which place of how many.
    `web` None: the plain page at once; `site`: what pages can be fetched from, else that of the articles."""

    shown = Signal()
    followed = Signal(str)
    found = Signal(int, int)

    def __init__(
        self,
        resources: Path,
        web: LateProfile | None,
        parent: QWidget | None = None,
        *,
        site: ArticleSite | None = None,
    ) -> None:
        super().__init__(parent)
        self._web, self._site = web, site or ArticleSite(resources)
        self._html, self._name, self._zoom = "", "", 1.0
        self._background = QColor("white")
        self._starting = False
        self.engine: WebArticle | None = None
        self.plain: PlainArticle | None = None
        # Takes the keyboard until the page is there.
        self._sheet = QWidget(self)
        self._sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet.setAutoFillBackground(True)
        self.addWidget(self._sheet)

    def focus_target(self) -> QWidget:
        if self.engine is not None and self.currentWidget() is self.engine.view:
            return self.engine.view
        return self.currentWidget() or self._sheet

    @property
    def is_shown(self) -> bool:
        """There is something to read, in whatever way."""
        return self.currentWidget() is not self._sheet

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
        elif self._web is None or self.plain is not None:
            self._show_plain()
        elif not self._starting:
            self._starting = True
            # Importing the engine and making the view are the two long steps; keys get their turn between them.
            QTimer.singleShot(0, self, self._import_engine)

    def enlarge(self, zoom: float) -> None:
        self._zoom = zoom
        if self.engine is not None:
            self.engine.enlarge(zoom)

    def find_text(self, text: str, *, backwards: bool = False) -> None:
        if self.engine is not None:
            self.engine.find(text, backwards=backwards)
        elif self.plain is not None:
            self.plain.find_text(text, backwards=backwards)

    def mark(self, sentence: SpokenSentence | None) -> None:
        """What is read aloud now, and into view; None for nothing."""
        anchor = sentence.anchor if sentence is not None else ""
        if self.engine is not None:
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

    def _import_engine(self) -> None:
        if self._web is None:
            return
        try:
            self._web.open()
            import healing_desktop.ui.library.web_article  # noqa: F401
        except (EngineMissingError, ImportError) as error:
            self._broke(str(error))
            return
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
        engine.show_page(self._background, self._zoom)

    def _arrived(self) -> None:
        if self.engine is not None and self._html:
            self._bring(self.engine.view)

    def _broke(self, reason: str) -> None:
        _LOG.info("articles are shown plainly: %s", reason)
        if self.engine is not None:
            self.engine.blockSignals(True)
            self.removeWidget(self.engine.view)
            self.engine.view.deleteLater()
            self.engine = None
        self._web = None
        if self._html:
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
        had_focus = self._sheet.hasFocus()
        self.setCurrentWidget(page)
        if had_focus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()
