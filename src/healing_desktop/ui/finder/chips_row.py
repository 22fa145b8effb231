"""How the question was understood: chips to take away, what was not understood, and quick choices."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from healing_desktop.core.query import Chip
from healing_desktop.ui.widgets.chip_button import ChipButton
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel

MOST_COUNTS = 5
LONGEST = 90


class ChipsRow(QWidget):
    """`removed` and `chosen` carry a Chip; `left_behind` gives the keyboard back to the box."""

    removed = Signal(object)
    changing = Signal(object)
    chosen = Signal(object)
    left_behind = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=8, line_gap=8)
        self._chips: list[ChipButton] = []
        self._counts: list[QPushButton] = []
        self._offered: list[Chip] = []
        self._shown: tuple[object, ...] = ()
        self._more: QPushButton | None = None
        self._unknown = WordsLabel("soft", self, wraps=False)

    def show_parts(
        self,
        chips: tuple[tuple[Chip, str], ...],
        how_read: tuple[str, ...],
        counts: tuple[tuple[Chip, str, int], ...],
    ) -> None:
        """Chips with their words, sentences on how the rest was read, and how many have a further choice."""
        parts = (chips, how_read, counts)
        if parts == self._shown:
            return
        self._shown = parts
        had_focus = next((number for number, chip in enumerate(self._chips) if chip.hasFocus()), None)
        self._show_chips(chips)
        self._say_how_read(how_read)
        self._show_counts(counts[:MOST_COUNTS])
        self._order()
        if had_focus is not None:
            self._focus(min(had_focus, len(chips) - 1))

    def focus_last(self) -> bool:
        return self._focus(len(self._visible()) - 1)

    def last_chip(self) -> object:
        visible = self._visible()
        return visible[-1].content if visible else None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._shown:
            shown, self._shown = self._shown, ()
            self.show_parts(*shown)  # type: ignore[arg-type]
        super().changeEvent(event)

    def _show_chips(self, chips: tuple[tuple[Chip, str], ...]) -> None:
        while len(self._chips) < len(chips):
            button = ChipButton(self)
            button.removed.connect(self.removed)
            button.changing.connect(self._change)
            button.walked.connect(self._walk)
            self._chips.append(button)
        for button, (chip, words) in zip(self._chips, chips, strict=False):
            button.show_chip(chip, words, self.tr("take away; arrow down: change"))
        for button in self._chips[len(chips) :]:
            button.hide()

    def _say_how_read(self, sentences: tuple[str, ...]) -> None:
        self._unknown.setText(" · ".join(sentence[:LONGEST] for sentence in sentences))
        self._unknown.setVisible(bool(sentences))

    def take_button(self, more: QPushButton) -> None:
        """Stand this one after the choices."""
        self._more = more
        more.setParent(self)
        self._order()

    def _change(self, chip: object) -> None:
        button = next(button for button in self._chips if button.content == chip)
        self.changing.emit((chip, button))

    def _show_counts(self, counts: tuple[tuple[Chip, str, int], ...]) -> None:
        self._offered = [chip for chip, _, _ in counts]
        while len(self._counts) < len(counts):
            button = QPushButton(self)
            button.setProperty("look", "count")
            button.clicked.connect(self._choose)
            self._counts.append(button)
        for button, (_, words, number) in zip(self._counts, counts, strict=False):
            button.setText(f"{words}  {number}")
            button.setAccessibleName(self.tr("Only %1").replace("%1", f"{words}  {number}"))
            button.show()
        for button in self._counts[len(counts) :]:
            button.hide()

    def _order(self) -> None:
        while self._flow.takeAt(0):
            pass
        more = [self._more] if self._more is not None else []
        for widget in (*self._chips, self._unknown, *self._counts, *more):
            self._flow.addWidget(widget)
        # New chips are made after the old choices; Tab goes as one reads.
        row = [*self._chips, *self._counts, *more]
        for one, other in pairwise(row):
            self.setTabOrder(one, other)
        self.updateGeometry()

    def _choose(self) -> None:
        self.chosen.emit(self._offered[self._counts.index(self.sender())])  # type: ignore[arg-type]

    def _visible(self) -> list[ChipButton]:
        return [chip for chip in self._chips if not chip.isHidden()]

    def _walk(self, chip: ChipButton, step: int) -> None:
        self._focus(self._visible().index(chip) + step)

    def _focus(self, number: int) -> bool:
        visible = self._visible()
        if 0 <= number < len(visible):
            visible[number].setFocus()
            return True
        self.left_behind.emit()
        return False
