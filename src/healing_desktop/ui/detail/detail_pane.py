"""What is chosen, in full, with what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.detail.entry_articles import EntryArticles
from healing_desktop.ui.detail.entry_page import EntryPage
from healing_desktop.ui.detail.foreign_text import with_languages
from healing_desktop.ui.detail.own_mark import SIGN
from healing_desktop.ui.detail.welcome_page import WelcomePage
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.menu_button import MenuButton
from healing_desktop.ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from healing_desktop.core.entries import Entry

# What fits no button here; the menu shows the keys.
_MORE = ("save", "calendar", "compare", "side_by_side", "report", "note")

# Long enough for the list to be painted and for a burst of keys, too short to be seen.
SOON_MS = 40


class DetailPane(QFrame):
    """Redraws from SelectionState; one Tab stop for all its text, arrows walk through it. `article_wanted` carries the
    slug of an article to read."""

    article_wanted = Signal(str)

    def __init__(self, owners: Owners, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._actions = owners, actions
        self.setProperty("look", "card")
        self.page = EntryPage()
        self.articles = EntryArticles(owners)
        self.articles.chosen.connect(self.article_wanted)
        self.page.hold_below_facts(self.articles)
        self._scroll = Scrolling(self.page)
        self._welcome = WelcomePage(actions)
        self._welcome_scroll = Scrolling(self._welcome)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._welcome_scroll)
        self._pages.addWidget(self._scroll)
        self._buttons = QFrame(self)
        self._buttons.setProperty("look", "foot")
        flow = FlowLayout(self._buttons, gap=8, line_gap=4)
        flow.setContentsMargins(20, 8, 20, 8)
        flow.addWidget(actions.button("print"))
        flow.addWidget(actions.button("to_tray", "quiet"))
        flow.addWidget(actions.button("show", "quiet"))
        more = QMenu(self)
        more.addActions([actions[action_id] for action_id in _MORE])
        self._more = MenuButton(more)
        flow.addWidget(self._more)
        self._side_by_side = actions.button("side_by_side", "quiet")
        flow.addWidget(self._side_by_side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._buttons)
        # The list is painted first; while keys keep coming, the details wait for the last of them.
        self._drawn = ""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._draw)
        owners.selection.changed.connect(self._refresh)
        owners.theme.changed.connect(self._draw_sign)
        self._draw_sign()
        owners.compared.changed.connect(self._offer_side_by_side)
        owners.reading.changed.connect(self._refresh)
        self._welcome.asked.connect(owners.search.type)
        self._retranslate()
        self._refresh()

    def hold_below_facts(self, part: QWidget) -> None:
        """What another room of the window has to show of the entry, right behind its facts."""
        self.page.hold_below_facts(part, first=True)

    def focus_target(self) -> QWidget:
        """Where the keyboard goes when it comes here."""
        if self._soon.isActive():
            self._draw()
        readables = self.page.readables() if self._pages.currentWidget() is self._scroll else []
        return readables[0] if readables else self._welcome.focus_target()

    def _refresh(self) -> None:
        if self._owners.selection.now.id is None:
            self._draw()
        else:
            self._soon.start()

    def _draw_sign(self) -> None:
        theme = self._owners.theme
        side = QFontMetrics(theme.font(theme.scale.body)).height() - 4
        self.page.show_own_sign(theme.pixmap(SIGN, "teal", side))

    def _offer_side_by_side(self) -> None:
        """Only once there is something to compare with."""
        self._side_by_side.setVisible(bool(self._owners.compared.now.entries))

    def _offer_calendar(self, entry: Entry | None) -> None:
        """Only where a date is known."""
        dated = False
        if entry is not None and entry.row.schedules:
            from healing_desktop.exchange.calendar import has_calendar

            dated = has_calendar(entry, self._owners.reading.today())
        self._actions.enable(dated, "calendar")

    def _draw(self) -> None:
        self._soon.stop()
        entry = self._owners.selection.now.entry
        shown = entry is not None and self._owners.reading.ready
        self._buttons.setVisible(shown)
        self._pages.setCurrentWidget(self._scroll if shown else self._welcome_scroll)
        self._offer_calendar(entry)
        if entry is None or not shown:
            return
        self.page.show_words(with_languages(self._owners.reading.entry(entry), self._owners.reading.language_name))
        self.articles.show_group(entry.row.themes, entry.row.group_kind or "")
        if entry.row.id != self._drawn:
            # Who reads on in the same entry stays where they are.
            self._drawn = entry.row.id
            self._scroll.verticalScrollBar().setValue(0)
            # Who was quick is in it already, further down.
            self._scroll.show_focus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("Details"))
        self._more.say(self.tr("More"))
        self._offer_side_by_side()
