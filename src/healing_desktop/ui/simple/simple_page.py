"""The frame of Simple mode: above what is asked the size and the language, below it the ways on."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from healing_desktop.core.simple import Step
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.enter_key import enter
from healing_desktop.ui.simple.foot_bar import FootBar
from healing_desktop.ui.simple.head_bar import HeadBar
from healing_desktop.ui.simple.hear import with_one_voice
from healing_desktop.ui.simple.one_click import OneClick
from healing_desktop.ui.simple.one_of import OneOf
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.step_page import StepPage
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.reading_order import in_reading_order, is_stop, tab_on
from healing_desktop.ui.widgets.scrolling import Scrolling

# Where head and foot would take more of the height than this, they scroll along with the screen.
MOST = 0.42
# Module of ui/simple and the class in it; read in when the screen is first asked for.
SCREENS = {
    Step.START: ("start_step", "StartStep"),
    Step.WHERE: ("where_step", "WhereStep"),
    Step.WHEN: ("when_step", "WhenStep"),
    Step.FOUND: ("found_step", "FoundStep"),
    Step.GROUP: ("group_step", "GroupStep"),
    Step.TALK: ("talk_step", "TalkStep"),
    Step.READ: ("read_step", "ReadStep"),
    Step.ARTICLE: ("article_step", "ArticleStep"),
    Step.ERASED: ("erased_step", "ErasedStep"),
}


class SimplePage(QWidget):
    """Redraws from SimpleState. `staff_wanted`: somebody of the centre wants the desk back; `hide_wanted`: the visitor
    wants to be seen with nothing; `titled` when the window's title is another."""

    staff_wanted = Signal()
    hide_wanted = Signal()
    titled = Signal()

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__()
        self._owners, self._services, self._paper = owners, with_one_voice(services), paper
        self._simple = owners.simple
        self._screens: dict[Step, StepPage] = {}
        self._shown: Step | None = None
        self._tight: bool | None = None
        self._one_click = OneClick(self)
        self.setProperty("look", "page")
        self.head, self.foot = HeadBar(owners), FootBar(owners)
        self.told = ReadingLabel("simple-told", self)
        self.told.hide()
        self._stack = OneOf()
        self._inner = QWidget()
        self._inner_layout = _column(self._inner)
        self._inner_layout.addWidget(self._stack)
        self._inner_layout.addStretch(1)
        self._scroll = Scrolling(self._inner)
        self._outer_layout = _column(self)
        self._connect()
        self._place()

    def _connect(self) -> None:
        self.head.hide_wanted.connect(self.hide_wanted)
        self.head.staff_wanted.connect(self.staff_wanted)
        self._paper.told.connect(self.tell)
        self.foot.back.clicked.connect(self._back)
        owners = self._owners
        self._simple.changed.connect(self._follow)
        self._simple.erasing.connect(self.forget)
        owners.theme.changed.connect(self._place)
        for owner in (owners.search, owners.selection, owners.reading, owners.library, owners.edition):
            owner.changed.connect(self._refresh)

    @property
    def on_top(self) -> StepPage:
        """The one on top."""
        return self._screen(self._simple.now.step)

    def begin(self) -> None:
        """It comes on top."""
        self._shown = None
        self._follow()

    def title(self) -> str:
        return self.on_top.title()

    def open_languages(self) -> None:
        """F4."""
        self.head.open_languages()

    def go_round(self, sign: int) -> None:
        """F6: from what is above to what is asked, to what is below, and round again."""
        foot = next((part for part in in_reading_order(self.foot) if is_stop(part)), self.foot)
        targets = (self.head.hide_button, self.on_top.focus_target(), foot)
        focus = QApplication.focusWidget()
        parts = (self.head, self._stack, self.foot)
        here = next((n for n, part in enumerate(parts) if focus is not None and part.isAncestorOf(focus)), 1)
        targets[(here + sign) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def step_back(self) -> None:
        """Esc."""
        if self.on_top.step_back():
            return
        if not self.told.isHidden():
            self.tell("")
        else:
            self._simple.back()

    def _back(self) -> None:
        if not self.on_top.back_inside():
            self._simple.back()

    def tell(self, words: str) -> None:
        """A sentence that stays until the next screen; screen readers hear it. "" takes it away."""
        self.told.say(words)
        self.told.setVisible(bool(words))
        if words:
            self._owners.messages.announce(words)

    def forget(self) -> None:
        """Nothing of a visitor stays."""
        self.tell("")
        self._paper.forget()
        for screen in self._screens.values():
            screen.forget()

    def shut(self) -> None:
        """The program ends."""
        for screen in self._screens.values():
            screen.shut()

    def _screen(self, step: Step) -> StepPage:
        if step not in self._screens:
            module, name = SCREENS[step]
            path = f"healing_desktop.ui.simple.{module}"
            made = getattr(sys.modules.get(path) or import_module(path), name)
            screen = cast(StepPage, made(self._owners, self._services, self._paper))
            screen.retranslate()
            screen.titled.connect(self.titled)
            self._screens[step] = screen
            self._stack.hold(screen)
        return self._screens[step]

    def _follow(self) -> None:
        now = self._simple.now
        if not now.on:
            return
        screen = self._screen(now.step)
        if now.step is not self._shown:
            self._shown = now.step
            self.tell("")
            screen.begin()
            focus = QApplication.focusWidget()
            if focus is not None and self._stack.isAncestorOf(focus):
                # Else what goes hands the keyboard to its neighbour, and a screen reader says that in between.
                focus.clearFocus()
            self._stack.show_one(screen)
            self._scroll.verticalScrollBar().setValue(0)
            target = screen.focus_target()
            target.setFocus()
            # Where it stands is known once the layouts have been.
            QTimer.singleShot(0, self._scroll.show_focus)
            if target is not screen.heading:
                self._owners.messages.announce(screen.title())
        else:
            screen.refresh()
        self.titled.emit()

    def _refresh(self) -> None:
        if self._simple.now.on and self._shown is not None and self.isVisible():
            self.on_top.refresh()
            self.titled.emit()

    def _place(self) -> None:
        """Head and foot stand still where there is room for them, else they scroll along."""
        bars = (self.head, self.foot)
        tight = sum(bar.most_height(self.width()) for bar in bars) > MOST * self.height()
        if tight == self._tight:
            return
        self._tight = tight
        focus = QApplication.focusWidget()
        for part in (self.head, self._scroll, self.told, self.foot):
            self._outer_layout.removeWidget(part)
            self._inner_layout.removeWidget(part)
        if tight:
            self._inner_layout.insertWidget(0, self.head)
            self._inner_layout.addWidget(self.foot)
        parts = (self._scroll, self.told) if tight else (self.head, self._scroll, self.told, self.foot)
        for part in parts:
            self._outer_layout.addWidget(part, 1 if part is self._scroll else 0)
        if focus is not None and self.isAncestorOf(focus):
            focus.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the page is read, whenever its parts were made; hiding it comes first (S14)."""
        return tab_on(self, self.head.hide_button, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (enter(event, self.on_top) or self.on_top.takes(event)):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._one_click.on()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._one_click.off()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        QTimer.singleShot(0, self._scroll.show_focus)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.titled.emit()
            # Its words are longer, or shorter, once all were told.
            QTimer.singleShot(0, self, self._place)
        super().changeEvent(event)


def _column(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
