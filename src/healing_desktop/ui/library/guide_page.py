"""The guide: how to do what, a page for each task, read as an article is read. It lies over what was there before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.jobs import Job, Ok, Outcome
from healing_desktop.ui.library.article_site import FONTS, ArticleSite
from healing_desktop.ui.library.article_view import ArticleView
from healing_desktop.ui.library.find_bar import FindBar
from healing_desktop.ui.library.guide_shelf import PICTURES_FOLDER
from healing_desktop.ui.library.look_menu import LookMenu
from healing_desktop.ui.library.make_guide import CONTENTS, KEYS, Asked, MadeGuide, make_guide
from healing_desktop.ui.library.reader_look import page_look
from healing_desktop.ui.library.ways import GUIDE, what_is_at
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

ROOM = "guide-page"


class GuidePage(QWidget):
    """`closed` asks for the way back, `keys_wanted` for the page of all keys; `titled`: another page is shown."""

    closed = Signal()
    keys_wanted = Signal()
    titled = Signal()

    def __init__(self, owners: Owners, services: Services, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._services = owners, services
        self._job: Job[MadeGuide] | None = None
        self._trail: list[str] = [""]
        self._shown: object = None
        self.title = ""
        self.setProperty("look", "page")
        site = ArticleSite(services.resources, ROOM, services.resources / PICTURES_FOLDER)
        self.view = ArticleView(services.resources, services.web, owners.jobs, self, site=site)
        self.find_bar = FindBar(self)
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        self._back, self.contents, self._find = (WrappingButton("", foot) for _ in range(3))
        self.look = LookMenu(owners, foot)
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        for part in (self._back, self.contents, actions.button("keys"), self._find, self.look):
            flow.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for row in (self.view, LowFoot(self.find_bar), LowFoot(foot)):
            layout.addWidget(row, 1 if row is self.view else 0)
        self._connect()
        self._retranslate()

    def _connect(self) -> None:
        self._back.clicked.connect(self.closed)
        self.contents.clicked.connect(lambda: self._go_to(""))
        self._find.clicked.connect(self.open_find)
        self.find_bar.wanted.connect(lambda text, backwards: self.view.find_text(text, backwards=backwards))
        self.view.found.connect(self._say_found)
        self.view.followed.connect(self._follow)
        for changed in (self._owners.settings.changed, self._owners.library.changed, self._owners.theme.changed):
            changed.connect(self._refresh)

    @property
    def slug(self) -> str:
        """Of the page that is shown; "" for the list of pages."""
        return self._trail[-1]

    def begin(self, slug: str = "") -> None:
        """It is about to be seen, at this page."""
        self._trail, self._shown = [slug], None
        self.view.say_name(self.tr("All pages of the guide"))
        self._refresh(seen=True)

    def focus_target(self) -> QWidget:
        return self.view.focus_target()

    def open_find(self) -> None:
        self.find_bar.open()

    def step_back(self) -> bool:
        """One step inside the guide; False when there is none."""
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
        elif len(self._trail) > 1:
            self._trail.pop()
            self._refresh()
        else:
            return False
        self.focus_target().setFocus()
        return True

    def forget(self) -> None:
        """Nothing of a visitor stays, not even what was looked up."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._trail, self._shown, self.title = [""], None, ""
        self.find_bar.hide()
        self.find_bar.box.clear()
        self.view.forget()

    def shut(self) -> None:
        """The program ends."""
        self.view.shut()

    def _go_to(self, slug: str) -> None:
        if slug != self.slug:
            self._trail.append(slug)
            self._refresh()
        self.focus_target().setFocus()

    def _refresh(self, *, seen: bool = False) -> None:
        if not (seen or self.isVisible()):
            return
        theme, now, settings = self._owners.theme, self._owners.library.now, self._owners.settings.now
        wanted = (self.slug, settings.language, now.sepia, now.wide, theme.tokens)
        if wanted == self._shown:
            self.view.enlarge(theme.scale.factor)
            return
        self._shown = wanted
        look = page_look(theme.tokens, sepia=now.sepia, wide=now.wide, fonts=FONTS)
        asked = Asked(self.slug, settings.language, self.tr("All keys"), look)
        if self._job is not None:
            self._job.cancel()
        words, resources = self._services.words_for, self._services.resources
        self._job = self._owners.jobs.start(lambda _job: make_guide(asked, resources, words), self._made)

    def _made(self, outcome: Outcome[MadeGuide]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        made, theme = outcome.value, self._owners.theme
        self.title = made.title
        self.contents.setVisible(bool(self.slug))
        self.view.say_name(made.title)
        paper = page_look(theme.tokens, sepia=self._owners.library.now.sepia).paper
        self.view.show_article(made.html, QColor(paper), theme.scale.factor)
        self.titled.emit()

    def _follow(self, address: str) -> None:
        found = what_is_at(address)
        if found is None or found[0] != GUIDE:
            return
        if found[1] == KEYS:
            self.keys_wanted.emit()
        else:
            self._go_to("" if found[1] == CONTENTS else found[1])

    def _say_found(self, active: int, of: int) -> None:
        said = self.find_bar.say_found(active, of)
        if said and self.find_bar.isVisible():
            self._owners.messages.announce(said)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Back") + "   Esc")
        self.contents.setText(self.tr("All pages of the guide"))
        self._find.setText(self.tr("Find in this page") + "   Ctrl+F")
        self.look.say_anew()
