"""The screen of what was found: five groups, and five more when one asks for them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.simple import A_PAGE
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.danger_lines import DangerLines
from healing_desktop.ui.simple.group_card import GroupCard
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.step_page import StepPage
from healing_desktop.ui.simple.ways_out import WaysOut
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import ReadingLabel

if TYPE_CHECKING:
    from healing_desktop.core.ports import Found

# Milliseconds in which an answer comes at once; no word of waiting before.
AT_ONCE = 300
GAP = 8


class FoundStep(StepPage):
    """Redraws from SearchState; what was there stays until the answer comes. How many there are is heard once."""

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self._drawn: tuple[object, object, int] | None = None
        self._announced: object = None
        self._opened = ""
        self.lines = DangerLines(owners, self)
        self.column.insertWidget(0, self.lines)
        self.asked, self.count = ReadingLabel("simple-soft", self), ReadingLabel("", self)
        self.ways = WaysOut(owners, self)
        sheet = QWidget(self)
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.cards: list[GroupCard] = []
        self.more = QPushButton(self)
        self.more.setProperty("look", "simple-on")
        self.more.clicked.connect(self._more)
        for part in (self.asked, self.count, self.ways, sheet, self.more):
            self.column.addWidget(part)
        self.column.setSpacing(12)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(AT_ONCE)
        self._patience.timeout.connect(self._say_wait)
        owners.theme.changed.connect(self._dress)
        self.forget()

    def begin(self) -> None:
        if self._is_late():
            # The groups of another question say nothing here.
            self._clear()
        super().begin()

    def refresh(self) -> None:
        """Only what is another is drawn: this is called often."""
        search, reading = self.owners.search.now, self.owners.reading
        if search.failed:
            self._patience.stop()
            self.heading.say(self.tr("The search does not work now"))
            self.count.say(self.tr("Ask somebody of the centre. You can also call: choose “Talk to someone now”."))
        elif self._is_late():
            if not self._patience.isActive():
                self._patience.start()
        elif search.found is not None:
            self._patience.stop()
            drawn = (search.found, reading.words, self.owners.simple.now.shown)
            before = self._drawn or (None, None, 0)
            same = drawn[0] is before[0] and drawn[1] is before[1]
            if not same or drawn[2] != before[2]:
                self._drawn = drawn
                self._draw(search.found, before[2] if same else 0)

    def retranslate(self) -> None:
        self.more.setText(self.tr("More groups"))
        self._drawn = None
        self.refresh()

    def focus_target(self) -> QWidget:
        """The group that one comes back from, else where one begins to read."""
        first = self.heading if self.lines.isHidden() else self.lines.title
        back = (card for card in self.cards if card.entry_id and card.entry_id == self._opened)
        return next(back, first)

    def primary(self) -> QAbstractButton | None:
        return None if self.more.isHidden() else self.more

    def forget(self) -> None:
        self._patience.stop()
        self._announced, self._opened = None, ""
        self.lines.forget()
        self._clear()

    def _is_late(self) -> bool:
        search, reading = self.owners.search, self.owners.reading
        return not search.now.failed and (search.waiting or search.now.found is None or not reading.ready)

    def _say_wait(self) -> None:
        if self._is_late():
            self._clear()
            self.heading.say(self.tr("One moment …"))
            self.owners.messages.announce(self.heading.words)

    def _clear(self) -> None:
        self._drawn = None
        for label in (self.asked, self.count):
            label.say("")
            label.hide()
        self.heading.say("")
        self.ways.offer(None)
        for card in self.cards:
            card.forget()
            card.hide()
        self.more.hide()

    def _draw(self, found: Found, kept: int) -> None:
        """The first `kept` cards say it already."""
        reading = self.owners.reading
        self.lines.refresh()
        self.heading.say(self.tr("Groups for you") if found.total else self.tr("No group fits all of this"))
        self._say(self.asked, self._asked_for(found))
        self._say(self.count, reading.count(found) if found.total else self.tr("This may help instead:"))
        self.ways.offer(None if found.total else found)
        rows = found.rows[: self.owners.simple.now.shown]
        origin = reading.origin(found.query) if rows else ""
        for number, row in enumerate(rows[kept:], start=kept):
            card = self._card(number)
            card.show_row(row.id, reading.row(row, origin), reading.language)
            card.dress(self.owners.theme)
            card.show()
        for card in self.cards[len(rows) :]:
            card.forget()
            card.hide()
        self.more.setVisible(len(rows) < len(found.rows))
        if not self.more.isHidden():
            # The next cards are made before they are asked for: styling new ones takes a frame.
            QTimer.singleShot(0, partial(self._card, len(rows) + A_PAGE - 1))
        if self._announced is not found:
            self._announced = found
            self.owners.messages.announce(f"{self.heading.words}. {self.count.words}")

    def _asked_for(self, found: Found) -> str:
        """The answers as they were understood, what was left out of them, and what was not understood."""
        reading = self.owners.reading
        said = []
        if found.query.chips:
            parts = " · ".join(reading.chip(chip) for chip in found.query.chips)
            said.append(self.tr("You asked: %1").replace("%1", parts))
        if found.widened and found.widened.dropped:
            parts = ", ".join(reading.chip(chip) for chip in found.widened.dropped)
            said.append(self.tr("Nothing fits everything. Left out: %1").replace("%1", parts))
        return "\n".join((*said, *reading.how_read(found.query)))

    def _say(self, label: ReadingLabel, words: str) -> None:
        label.say(words)
        label.setVisible(bool(words))

    def _card(self, number: int) -> GroupCard:
        while len(self.cards) <= number:
            card = GroupCard(self)
            card.hide()
            card.ensurePolished()
            card.clicked.connect(partial(self._open, card))
            self.cards.append(card)
            self._column.addWidget(card)
        return self.cards[number]

    def _open(self, card: GroupCard) -> None:
        self._opened = card.entry_id
        self.owners.simple.open_group(card.entry_id)

    def _more(self) -> None:
        before = sum(bool(card.entry_id) for card in self.cards)
        self.owners.simple.more()
        if before < len(self.cards) and self.cards[before].entry_id:
            self.cards[before].setFocus()

    def _dress(self) -> None:
        for card in self.cards:
            card.dress(self.owners.theme)
