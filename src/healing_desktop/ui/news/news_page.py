"""The whole window for what changed in the last thirty days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.roles import Role
from healing_desktop.ui.jobs import Job, Ok, Outcome
from healing_desktop.ui.news.news_sheet import NewsSheet
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from healing_desktop.core.edition_changes import ReadNews
    from healing_desktop.core.present_news import NewsSection


class NewsPage(QWidget):
    """Reads the news in a job each time it is opened, and when the edition or the language is another. `closed` asks
    for the way back; `chosen` carries the id of an entry to open."""

    closed = Signal()
    chosen = Signal(str)

    def __init__(
        self,
        owners: Owners,
        read: ReadNews | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._owners, self._read = owners, read
        self._job: Job[tuple[NewsSection, ...]] | None = None
        self._sections: tuple[NewsSection, ...] | None = None
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sheet = NewsSheet(owners.theme)
        self._scroll = Scrolling(self.sheet)
        self._back = QPushButton(self)
        self._back.clicked.connect(self.closed)
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        flow.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(LowFoot(foot))
        self.sheet.opened.connect(self.chosen)
        owners.reading.changed.connect(self._refresh)
        owners.watching.changed.connect(self._refresh)
        self._retranslate()

    def begin(self) -> None:
        """It is about to be seen."""
        self._scroll.verticalScrollBar().setValue(0)
        self._load()

    def focus_target(self) -> QWidget:
        return self.sheet.title

    def _refresh(self) -> None:
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        opened, words = self._owners.reading.opened, self._owners.reading.words
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if opened is None or words is None:
            return
        read, today = self._read, self._owners.reading.today()
        # For the team, not for a visitor.
        watched = self._owners.watching.now if self._owners.role.may(Role.STAFF) else None

        def work(_job: object) -> tuple[NewsSection, ...]:
            from healing_desktop.core.present_news import present_news
            from healing_desktop.core.present_watch import present_watched

            news = read(opened.directory) if read is not None else ()
            for_us = present_watched(watched, words, opened.directory, today) if watched is not None else ()
            return (*for_us, *present_news(news, words, opened.taxonomies, opened.helplines, today))

        self._job = self._owners.jobs.start(work, self._arrived)

    def _arrived(self, outcome: Outcome[tuple[NewsSection, ...]]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        self._sections = outcome.value
        self.sheet.show_sections(outcome.value)
        self._say_head()
        if self.isVisible():
            if self._owners.role.may(Role.STAFF):
                self._owners.watching.see()
            self._owners.messages.announce(". ".join(part.words for part in self.sheet.readables()[:3]))

    def _say_head(self) -> None:
        words = self._owners.reading.words
        if self._sections is None or words is None:
            about = self.tr("One moment …")
        elif not self._sections:
            about = words("news-nothing")
        else:
            about = self.tr("In the last 30 days, the latest first. Choose a name to read all about it.")
        self.sheet.say(self.tr("What changed"), about)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("What changed"))
        self._back.setText(self.tr("Back") + "   Esc")
        self._say_head()
