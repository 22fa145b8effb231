"""The screen of one article: paper and a voice above it, the page itself below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QPushButton, QWidget

from healing_desktop.ui.jobs import Job, Ok, Outcome
from healing_desktop.ui.library.article_site import FONTS
from healing_desktop.ui.library.article_view import ArticleView
from healing_desktop.ui.library.reader_look import page_look
from healing_desktop.ui.library.ways import ARTICLE, ENTRY, THEME, what_is_at
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.head_bar import BESIDE
from healing_desktop.ui.simple.hear import Hear
from healing_desktop.ui.simple.languages_here import LanguagesHere
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.step_page import StepPage
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from healing_desktop.ui.library.make_page import MadePage

# At 18 points; below that the frame scrolls too.
LOWEST = 240
# What the frame leaves free around the page.
AROUND = 48


class ArticleStep(StepPage):
    """Shows the article of LibraryState, as high as the frame has room for: only the page scrolls. What it leads to
    is inside the program: groups, articles, and the questions about a theme."""

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self._here = LanguagesHere(owners)
        self._job: Job[MadePage | None] | None = None
        self._text: object = None
        self._slug, self._language = "", ""
        self._frame: QWidget | None = None
        # The page begins with it.
        self.heading.hide()
        self._actions = QFrame(self)
        self._actions.setProperty("look", "simple-actions")
        self.print_button = QPushButton(self._actions)
        self.print_button.clicked.connect(self._print)
        self.hear = Hear(services.voice, owners, self._actions)
        flow = FlowLayout(self._actions, gap=12)
        for button in (self.print_button, self.hear.button):
            flow.addWidget(button)
        self.view = ArticleView(services.resources, services.web, owners.jobs, self)
        for row in (self._actions, self.hear.hint, self.view):
            self.column.addWidget(row)
        self.hear.at.connect(self.view.mark)
        self.view.shown.connect(self.hear.mark_again)
        self.view.followed.connect(self._follow)
        owners.theme.changed.connect(self._dress)
        self._dress()

    def begin(self) -> None:
        self._text = None
        self.owners.library.want()
        self._refresh()

    def refresh(self) -> None:
        """Only what is another is made: this is called often."""
        if self.isVisible():
            self._refresh()

    def focus_target(self) -> QWidget:
        return self.view.focus_target()

    def title(self) -> str:
        return self.heading.words or self.tr("Read")

    def step_back(self) -> bool:
        """The voice is what stops first."""
        return self.hear.stop() or self.back_inside()

    def back_inside(self) -> bool:
        """To the article before."""
        if len(self.owners.library.now.trail) < 2:
            return False
        self.owners.library.back()
        self.focus_target().setFocus()
        return True

    def forget(self) -> None:
        """Nothing of what was read stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._text, self._slug = None, ""
        self._here.forget()
        self.heading.say("")
        self.view.say_name("")
        self.hear.forget()
        self.view.forget()

    def shut(self) -> None:
        """The program ends."""
        self.hear.end()
        self.view.shut()

    def retranslate(self) -> None:
        # Its words may take a moment; nobody listens to the other language meanwhile.
        self.hear.stop()
        self.print_button.setText(BESIDE + self.tr("Paper copy"))
        self.print_button.setAccessibleName(self.tr("Paper copy"))
        self.hear.say_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever is shown instead, the voice is silent."""
        self.hear.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._frame is None:
            part = self.parentWidget()
            while part is not None and not isinstance(part, QAbstractScrollArea):
                part = part.parentWidget()
            if isinstance(part, QAbstractScrollArea):
                self._frame = part.viewport()
                self._frame.installEventFilter(self)
        self._fill()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return False

    def _fill(self) -> None:
        """As much as the frame has, without what stands above the page."""
        if self._frame is None or not self.isVisible():
            return
        above = self.view.y() if self.view.y() > 0 else self._actions.sizeHint().height()
        room = self._frame.height() - AROUND
        lowest = min(round(LOWEST * self.owners.theme.scale.factor), room)
        wanted = max(lowest, room - above)
        if wanted != self.view.minimumHeight():
            self.view.setMinimumHeight(wanted)

    def _refresh(self) -> None:
        now, reading, theme = self.owners.library.now, self.owners.reading, self.owners.theme
        if now.library is None or not now.slug or not reading.ready:
            return
        text = (now.library, now.slug, reading.words, self._here.now, theme.tokens)
        if text == self._text:
            self.view.enlarge(theme.scale.factor)
            return
        self._text = text
        from healing_desktop.core.simple_articles import language_to_read
        from healing_desktop.ui.library.make_page import make_page, reading_now

        library, known, slug = now.library, reading_now(self.owners), now.slug
        if known is None:
            return
        own = replace(known, articles_in=language_to_read(library, known.language, self._here.now), alone=True)
        look = page_look(theme.tokens, fonts=FONTS, alone=True)
        if self._job is not None:
            self._job.cancel()
        self._job = self.owners.jobs.start(lambda _job: make_page(slug, library, own, look), self._made)

    def _made(self, outcome: Outcome[MadePage | None]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        made, theme = outcome.value, self.owners.theme
        if made is None:
            # Another edition came, which has it no more.
            self.owners.simple.back()
            return
        self._slug, self._language = made.article.slug, made.article.language
        self.heading.say(made.article.title)
        self.titled.emit()
        self.view.say_name(made.article.title)
        self.hear.take(made.spoken, made.article.language)
        self.view.show_article(made.html, QColor(page_look(theme.tokens).paper), theme.scale.factor)
        self._fill()

    def _follow(self, address: str) -> None:
        kind, name = what_is_at(address) or ("", "")
        if kind == ARTICLE:
            self.owners.library.read(name)
        elif kind == ENTRY:
            self.owners.simple.open_group(name)
        elif kind == THEME:
            self.owners.simple.ask_theme(name)

    def _print(self) -> None:
        if self._slug:
            self.paper.print_article(self._slug, self._language)

    def _dress(self) -> None:
        self.print_button.setIcon(self.owners.theme.icon("printer", "teal"))
        self.print_button.setIconSize(self.owners.theme.icon_size())
        self.refresh()
