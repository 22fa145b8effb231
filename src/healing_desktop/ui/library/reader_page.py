"""One article, to be read in peace: its page, and below it what one can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.jobs import Job, Ok, Outcome
from healing_desktop.ui.library.article_site import FONTS
from healing_desktop.ui.library.article_view import ArticleView
from healing_desktop.ui.library.find_bar import FindBar
from healing_desktop.ui.library.listen import Listen
from healing_desktop.ui.library.look_menu import LookMenu
from healing_desktop.ui.library.reader_look import page_look
from healing_desktop.ui.library.ways import ARTICLE, FITS, THEME, what_is_at
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from healing_desktop.core.spoken import SpokenSentence
    from healing_desktop.ui.library.make_page import MadePage


class ReaderPage(QWidget):
    """Shows the article of LibraryState. `closed` asks for the way back; `entry_wanted` carries the id of a group;
    `fits_wanted` asks for the three questions."""

    closed = Signal()
    entry_wanted = Signal(str)
    theme_wanted = Signal(str)
    fits_wanted = Signal()
    titled = Signal()

    def __init__(self, owners: Owners, services: Services, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._services = owners, services
        self._job: Job[MadePage | None] | None = None
        self._text: object = None
        self._look: object = None
        self._at: SpokenSentence | None = None
        self.title = ""
        self.setProperty("look", "page")
        self.view = ArticleView(services.resources, services.web, owners.jobs, self)
        self.find_bar = FindBar(self)
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        self._back, self._find = WrappingButton("", foot), WrappingButton("", foot)
        self.look = LookMenu(owners, foot)
        self.listen = Listen(services.voice, actions, owners, foot)
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        for part in (self._back, actions.button("print"), self._find, self.look, self.listen.button, self.listen.anew):
            flow.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for row in (self.view, LowFoot(self.find_bar), LowFoot(foot)):
            layout.addWidget(row, 1 if row is self.view else 0)
        self._connect()
        actions.on("listen", self.listen.toggle)
        self._retranslate()

    def _connect(self) -> None:
        self._back.clicked.connect(self.closed)
        self._find.clicked.connect(self.open_find)
        self.find_bar.wanted.connect(lambda text, backwards: self.view.find_text(text, backwards=backwards))
        self.view.found.connect(self._say_found)
        self.view.followed.connect(self._follow)
        self.view.shown.connect(self._can_be_read)
        self.listen.at.connect(self.view.mark)
        owners = self._owners
        owners.library.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)
        owners.theme.changed.connect(self._refresh)

    def begin(self) -> None:
        """It is about to be seen, from its first line."""
        self._text = None
        self._owners.library.want()
        self._refresh(seen=True)

    def focus_target(self) -> QWidget:
        return self.view.focus_target()

    def open_find(self) -> None:
        self.find_bar.open()

    def step_back(self) -> bool:
        """One step inside the page; False when there is none. The voice is what stops first."""
        if self.listen.stop():
            return True
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
            self.focus_target().setFocus()
            return True
        if len(self._owners.library.now.trail) > 1:
            self._owners.library.back()
            self.focus_target().setFocus()
            return True
        return False

    def forget(self) -> None:
        """Nothing of a visitor stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._text, self._at, self.title = None, None, ""
        self.listen.forget()
        self.find_bar.hide()
        self.find_bar.box.clear()
        self.view.forget()

    def shut(self) -> None:
        """The program ends."""
        self.listen.end()
        self.view.shut()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever is shown instead, the voice is silent."""
        self.listen.stop()
        super().hideEvent(event)

    def _refresh(self, *, seen: bool = False) -> None:
        now, reading, theme = self._owners.library.now, self._owners.reading, self._owners.theme
        if now.library is None or not now.slug or not (seen or self.isVisible()) or not reading.ready:
            return
        text, look = (now.library, now.slug, now.passage, reading.words), (now.sepia, now.wide, theme.tokens)
        if text == self._text and look == self._look:
            self.view.enlarge(theme.scale.factor)
            return
        if text != self._text:
            self.listen.stop()
        self._text, self._look = text, look
        self._make(now.slug)

    def _make(self, slug: str) -> None:
        from healing_desktop.ui.library.make_page import make_page, reading_now

        now, theme = self._owners.library.now, self._owners.theme
        library, reading = now.library, reading_now(self._owners)
        if library is None or reading is None:
            return
        look = page_look(theme.tokens, sepia=now.sepia, wide=now.wide, fonts=FONTS)
        if self._job is not None:
            self._job.cancel()
        self._job = self._owners.jobs.start(
            lambda _job: make_page(slug, library, reading, look, now.passage), self._made
        )

    def _made(self, outcome: Outcome[MadePage | None]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        made, now, theme = outcome.value, self._owners.library.now, self._owners.theme
        if made is None:
            # Another edition came, which has it no more.
            self.closed.emit()
            return
        self.title, self._at = made.article.title, made.at
        if not self.find_bar.isVisible():
            # Ctrl+F goes on from there.
            self.find_bar.box.setText(now.passage.said.first if now.passage else "")
        self.listen.take(made.spoken, made.article.language)
        self.view.say_name(made.article.title)
        self.view.show_article(made.html, QColor(page_look(theme.tokens, sepia=now.sepia).paper), theme.scale.factor)
        self.titled.emit()

    def _can_be_read(self) -> None:
        self.listen.prepare()
        if self._at is not None and not self.listen.speaking:
            self.view.mark(self._at)
        self.listen.mark_again()

    def _follow(self, address: str) -> None:
        found = what_is_at(address)
        if found is None:
            return
        kind, name = found
        if kind == ARTICLE:
            self._owners.library.read(name)
        elif kind == THEME:
            self.theme_wanted.emit(name)
        elif kind == FITS:
            self.fits_wanted.emit()
        else:
            self.entry_wanted.emit(name)

    def _say_found(self, active: int, of: int) -> None:
        said = self.find_bar.say_found(active, of)
        if said and self.find_bar.isVisible():
            self._owners.messages.announce(said)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            # Its words may take a moment; nobody listens to the other language meanwhile.
            self.listen.stop()
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Back") + "   Esc")
        self._find.setText(self.tr("Find in this article") + "   Ctrl+F")
        self.look.say_anew()
        self.listen.say_anew()
