"""The box, how it was understood, and the way to the next visitor."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.query import Chip
from healing_desktop.ui.finder.chips_row import ChipsRow
from healing_desktop.ui.finder.search_box import SearchBox
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel

MOST_OTHERS = 14
# What is asked for most, one press away; the rest is in the filters.
QUICK = frozenset(
    {("cost", "free"), ("attending", "online"), ("time", "evening"), ("step_free", "yes"), ("enrolment", "drop-in")}
)
# Below this width, at 100 %, the next visitor is in the menu only.
ROOMY = 480


class FinderPane(QWidget):
    """Turns typing into SearchState, and SearchState into chips."""

    stepped = Signal(int)
    opened = Signal()

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search, self._reading, self._theme = owners.search, owners.reading, owners.theme
        self.box = SearchBox(self)
        self._label = WordsLabel("label", self)
        self._label.setBuddy(self.box)
        self._chips = ChipsRow(self)
        self._next_visitor: QPushButton | None = None
        self._menu: QPushButton | None = None
        self._tight = False
        self._room = ROOMY * 2
        self._lay_out()
        self._connect()
        self._look()
        self._retranslate()
        self._refresh()

    def focus_target(self) -> QWidget:
        return self.box

    def take_buttons(self, next_visitor: QPushButton, menu: QPushButton, filters: QPushButton) -> None:
        """Stand these beside the box, and the filters after the chips."""
        self._chips.take_button(filters)
        self._next_visitor, self._menu = next_visitor, menu
        for button in (next_visitor, menu):
            self._line.addWidget(button)
        self.setTabOrder(self.box, next_visitor)
        self.setTabOrder(next_visitor, menu)
        self._fit()

    def set_tight(self, tight: bool) -> None:
        """Where there is hardly any height, the menu stands beside the box and the label is short."""
        self._tight = tight
        self._fit()
        self._retranslate()

    def _fit(self) -> None:
        roomy = self._room >= ROOMY * self._theme.scale.factor
        if self._next_visitor is not None and self._menu is not None:
            self._next_visitor.setVisible(roomy and not self._tight)
            self._menu.setVisible(self._tight)

    def fit(self, room: int) -> None:
        """The window is `room` wide."""
        self._room = room
        self._fit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.box, 1)
        self._line = line
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 4, 24, 12)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addLayout(line)
        layout.addWidget(self._chips)

    def _connect(self) -> None:
        self.box.textEdited.connect(self._search.type)
        self.box.stepped.connect(self.stepped)
        self.box.opened.connect(self.opened)
        self.box.emptied_further.connect(self._remove_last)
        self.box.chips_wanted.connect(self._chips.focus_last)
        self._chips.removed.connect(self._search.remove)
        self._chips.changing.connect(self._change)
        self._chips.chosen.connect(self._search.pin)
        self._chips.left_behind.connect(self.box.setFocus)
        self._search.changed.connect(self._refresh)
        self._reading.changed.connect(self._refresh)
        self._theme.changed.connect(self._look)

    def _change(self, asked: tuple[Chip, QPushButton]) -> None:
        """Another value of the same kind; where there is no list of these, its words in the box."""
        chip, button = asked
        found = self._search.now.found
        others = other_values(chip, found.counts if found else ())
        if not others:
            self.box.select_words(chip.typed)
            return
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for other, number in others:
            action = menu.addAction(f"{self._reading.chip(other)}  {number}")
            action.triggered.connect(partial(self._search.change, chip, other))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _remove_last(self) -> None:
        if (chip := self._chips.last_chip()) is not None:
            self._search.remove(chip)  # type: ignore[arg-type]

    def _refresh(self) -> None:
        now = self._search.now
        self.box.take(now.text)
        if not self._reading.ready or now.found is None:
            self._chips.show_parts((), (), ())
            return
        query = now.found.query
        taken = {(chip.type, chip.value) for chip in query.chips}
        counts = tuple(
            (chip, self._reading.chip(chip), number)
            for kind, value, number in now.found.counts
            if (kind, value) in QUICK and 0 < number < now.found.total and (kind, value) not in taken
            for chip in (Chip(kind, value),)
        )
        chips = tuple((chip, self._reading.chip(chip)) for chip in query.chips)
        self._chips.show_parts(chips, tuple(self._reading.how_read(query)), counts)

    def _look(self) -> None:
        side = round(22 * self._theme.scale.factor)
        self.box.show_sign(self._theme.pixmap("search", "teal", side), side)
        # One row of chips keeps its room, so that nothing below jumps at the first letter.
        self._chips.setMinimumHeight(round(32 * self._theme.scale.factor))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = self.tr("What is needed? Theme, place, language, day: in any order")
        self._label.setText(self.tr("What is needed?") if self._tight else words)
        self.box.setAccessibleName(words)
        self.box.setPlaceholderText(self.tr("for example: grief 9000"))


def other_values(chip: Chip, counts: tuple[tuple[str, str, int], ...]) -> list[tuple[Chip, int]]:
    """What may stand in the place of a chip, the most frequent first; only what some answer has."""
    same = [(value, number) for kind, value, number in counts if kind == chip.type and number and value != chip.value]
    same.sort(key=lambda one: -one[1])
    return [(Chip(chip.type, value), number) for value, number in same[:MOST_OTHERS]]
