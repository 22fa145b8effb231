"""One entry on a page, a notice above all else, then what a visitor asks: what, when, what to do, where, cost ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.detail.emphasis import Emphasis
from healing_desktop.ui.detail.facts_list import FactsList
from healing_desktop.ui.detail.own_mark import OwnMark
from healing_desktop.ui.widgets.fold import Fold
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.reading_order import placed

if TYPE_CHECKING:
    from healing_desktop.core.present_entry import EntryWords

WIDEST = 720


class EntryPage(QWidget):
    """Draws EntryWords with widgets that stay. One Tab stop; the arrows walk through `readables`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._title = ReadingLabel("title", self)
        self._gloss = ReadingLabel("soft", self)
        self._kind = ReadingLabel("kind", self)
        self._what = ReadingLabel("", self)
        self._reported, self._alert, self._next, self._step = (
            Emphasis(look, self) for look in ("alert", "alert", "next", "step")
        )
        self._own = OwnMark(self)
        self._facts = FactsList(self)
        self._region_label = WordsLabel("label", self)
        self._region = FactsList(self)
        # Room for what there is to read about it; what stands there is the pane's business.
        self._reading = QVBoxLayout()
        self._trust = ReadingLabel("soft", self)
        self._source = ReadingLabel("small", self)
        self._staff = Fold(self)
        self._staff_facts = FactsList(self)
        self._staff.hold(self._staff_facts)
        self._rule = QFrame(self)
        self._rule.setProperty("look", "rule")
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(6)
        for part, space in (
            (self._reported, 0), (self._alert, 0), (self._kind, 4), (self._own, 0), (self._title, 0),
            (self._gloss, 0), (self._what, 4),
            (self._next, 4), (self._step, 0), (self._facts, 10), (self._rule, 12),
            (self._region_label, 4), (self._region, 0), (self._trust, 12), (self._source, 0),
            (self._staff, 8),
        ):  # fmt: skip
            if space:
                layout.addSpacing(space)
            layout.addWidget(part)
            if part is self._facts:
                layout.addLayout(self._reading)
        layout.addStretch(1)

    def show_own_sign(self, sign: QPixmap) -> None:
        self._own.show_sign(sign)

    def hold_below_facts(self, part: QWidget, *, first: bool = False) -> None:
        """`first`: above what is held already."""
        self._reading.insertWidget(0 if first else -1, part)

    def show_words(self, words: EntryWords) -> None:
        self._title.say(words.name)
        self._gloss.say(words.gloss)
        self._gloss.setVisible(bool(words.gloss))
        self._kind.say(words.kind)
        self._what.say(words.what.text, f"{words.what.label}: {words.what.text}")
        self._what.tell_language(words.what.language)
        self._what.setVisible(bool(words.what.text))
        self._reported.say("", words.reported)
        self._alert.say("", words.alert, language=words.alert_language)
        self._own.say(words.own)
        self._next.say(words.next_label, words.next_text, words.later, words.next_language)
        self._step.say(self.tr("What to do now"), words.step)
        self._facts.show_facts(words.facts)
        self._region.show_facts(words.region)
        self._region_label.setVisible(bool(words.region))
        self._rule.setVisible(bool(words.region))
        self._trust.set_look("sun" if words.stale else "soft")
        self._trust.say(" ".join(part for part in (words.trust, words.checks) if part))
        self._source.say(words.source)
        self._staff_facts.show_facts(words.staff)
        self._staff.setVisible(bool(words.staff))
        self._arrange()
        self._one_tab_stop()

    def readables(self) -> list[ReadingLabel]:
        """Every text in reading order that is shown now."""
        boxes = [box.text for box in (self._next, self._step) if not box.isHidden()]
        alerts = [box.text for box in (self._reported, self._alert) if not box.isHidden()]
        own = [self._own.text] if not self._own.isHidden() else []
        head = [*alerts, self._kind, *own, self._title, self._gloss, self._what, *boxes]
        staff = self._staff_facts.values() if self._staff.is_open else []
        tail = [*self._region.values(), self._trust, self._source, *staff]
        return [part for part in (*head, *self._facts.values(), *self._held(), *tail) if not part.isHidden()]

    def _held(self) -> list[ReadingLabel]:
        """Of what stands below the facts."""
        shown = [part for part in placed(self._reading) if not part.isHidden()]
        return [label for part in shown for label in part.findChildren(ReadingLabel) if label.isVisibleTo(part)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        here, readables = self.focusWidget(), self.readables()
        if event.key() in steps and isinstance(here, ReadingLabel) and here in readables:
            number = readables.index(here) + steps[Qt.Key(event.key())]
            there = readables[max(0, min(len(readables) - 1, number))]
            there.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _one_tab_stop(self) -> None:
        first = self.readables()[0]
        for label in self.findChildren(ReadingLabel):
            label.setFocusPolicy(Qt.FocusPolicy.StrongFocus if label is first else Qt.FocusPolicy.ClickFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        margins = self.contentsMargins()
        spare = max(28, (self.width() - WIDEST) // 6)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(min(spare, 48), 20, min(spare, 48), 20)
            width = self.width() - 2 * min(spare, 48) - margins.left() - margins.right()
            for facts in (self._facts, self._region, self._staff_facts):
                facts.arrange(width)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._region_label.setText(self.tr("For this region"))
        self._staff.say(self.tr("For staff"))
