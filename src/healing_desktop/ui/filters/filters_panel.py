"""All filters: what one may choose, and how many of the present answer are known to have it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.collation import sort_key
from healing_desktop.core.query import Chip, Order
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.scrolling import Scrolling
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

ORDER = "order"
# Their own order says more than the alphabet.
IN_ORDER = frozenset({"day", "time", "entry"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One value as it is offered. `spoken` holds `words`, as a sentence; `none`: nobody is known to have it."""

    chip: Chip
    words: str
    spoken: str
    chosen: bool
    none: bool = False


class FiltersPanel(QFrame):
    """A row of filters, and below it the values of the one that is open. `closed` when it is to be put away."""

    closed = Signal()

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self._facet = "theme"
        self.setProperty("look", "card")
        self._tabs = QButtonGroup(self)
        self._tab_of: dict[str, QPushButton] = {}
        self._head, self._page, self._room, self._values_room = QWidget(), QWidget(), QWidget(), QWidget()
        self._tab_flow = FlowLayout(self._room, gap=4, line_gap=4)
        self._value_flow = FlowLayout(self._values_room, gap=8, line_gap=8)
        self._title, self._close = WordsLabel("name", wraps=False), QPushButton()
        self._buttons: list[QPushButton] = []
        self._chips: list[Chip] = []
        self._first: frozenset[tuple[str, str]] = frozenset()
        self._scroll = Scrolling(self._page)
        self._lay_out()
        owners.search.changed.connect(self._refresh)
        owners.settings.changed.connect(self._refresh)
        owners.theme.changed.connect(self._refresh)
        owners.reading.changed.connect(self._retranslate)
        self._retranslate()

    def begin(self) -> None:
        """It has been opened: the keyboard is in it."""
        self._open(self._facet)
        self._tab_of[self._facet].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    def focus_target(self) -> QWidget:
        return self._tab_of[self._facet]

    def _lay_out(self) -> None:
        head = FlowLayout(self._head, gap=16, line_gap=4)
        head.addWidget(self._title)
        head.addWidget(self._close)
        page = QVBoxLayout(self._page)
        page.setContentsMargins(4, 4, 4, 4)
        page.setSpacing(12)
        page.addWidget(self._room)
        page.addWidget(self._values_room)
        page.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(self._scroll, 1)
        self._close.setProperty("look", "link")
        self._close.clicked.connect(self.closed)
        for facet in self._names():
            tab = QPushButton()
            tab.setProperty("look", "tab")
            tab.setCheckable(True)
            tab.setChecked(facet == self._facet)
            self._tabs.addButton(tab)
            self._tab_flow.addWidget(tab)
            self._tab_of[facet] = tab
        self._tabs.buttonToggled.connect(self._opened)

    def _names(self) -> dict[str, str]:
        return {
            "theme": self.tr("Theme"),
            "kind": self.tr("Kind of group"),
            "audience": self.tr("For whom"),
            "language": self.tr("Language"),
            "day": self.tr("Day"),
            "time": self.tr("Time of day"),
            "cost": self.tr("Price"),
            "attending": self.tr("There or online"),
            "enrolment": self.tr("How to join"),
            "step_free": self.tr("Access"),
            "led_by": self.tr("Who leads it"),
            "entry": self.tr("Groups or organisations"),
            ORDER: self.tr("Order"),
        }

    def _opened(self, tab: QPushButton, checked: bool) -> None:
        if checked:
            self._open(next(facet for facet, button in self._tab_of.items() if button is tab))

    def _open(self, facet: str) -> None:
        """Chosen values come first; while one chooses, every value keeps its place."""
        self._facet = facet
        self._first = frozenset((chip.type, chip.value) for chip in self._owners.search.now.query.chips)
        self._refresh()

    def _refresh(self) -> None:
        if self.isHidden() or not self._owners.reading.ready or self._owners.search.now.found is None:
            return
        choices = self._orders() if self._facet == ORDER else self._choices()
        self._chips = [choice.chip for choice in choices]
        chosen_sign, size = self._owners.theme.icon("check", "teal"), self._owners.theme.icon_size(16)
        while len(self._buttons) < len(choices):
            self._buttons.append(self._make_button())
        for button, choice in zip(self._buttons, choices, strict=False):
            button.setText(choice.words)
            button.setAccessibleName(choice.spoken)
            button.setChecked(choice.chosen)
            # Calm, but there: nobody of the present answer is known to have it.
            button.setFlat(choice.none)
            button.setIcon(chosen_sign if choice.chosen else QIcon())
            button.setIconSize(size)
            button.show()
        for button in self._buttons[len(choices) :]:
            button.hide()
        self._values_room.updateGeometry()

    def _choices(self) -> list[Choice]:
        """The values of the open filter."""
        found = self._owners.search.now.found
        assert found is not None
        asked = {(chip.type, chip.value) for chip in found.query.chips}
        named = [
            (Chip(facet, value), self._owners.reading.chip(Chip(facet, value)), number)
            for facet, value, number in found.counts
            if facet == self._facet
        ]
        if self._facet not in IN_ORDER:
            named.sort(key=lambda one: sort_key(one[1], self._owners.reading.language))
        named.sort(key=lambda one: (one[0].type, one[0].value) not in self._first)
        return [self._choice(chip, name, number, (chip.type, chip.value) in asked) for chip, name, number in named]

    def _choice(self, chip: Chip, name: str, number: int, chosen: bool) -> Choice:
        results = self.tr("%n result(s)", "", number)
        return Choice(chip, f"{name}  {number}", f"{name}  {results}", chosen, none=number == 0)

    def _orders(self) -> list[Choice]:
        now = self._owners.settings.now.order
        words = {Order.DISTANCE: self.tr("Nearest first"), Order.MEETING: self.tr("Next meeting first")}
        return [Choice(Chip(ORDER, order.value), said, said, order.value == now) for order, said in words.items()]

    def _make_button(self) -> QPushButton:
        button = WrappingButton("")
        button.setProperty("look", "count")
        button.setCheckable(True)
        button.clicked.connect(self._chosen)
        self._value_flow.addWidget(button)
        return button

    def _chosen(self) -> None:
        chip = self._chips[self._buttons.index(self.sender())]  # type: ignore[arg-type]
        if chip.type == ORDER:
            self._owners.settings.set(order=chip.value)
            self._refresh()
            return
        query = self._owners.search.now.query
        here = next((one for one in query.chips if (one.type, one.value) == (chip.type, chip.value)), None)
        if here is not None:
            self._owners.search.remove(here)
        else:
            self._owners.search.pin(chip)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("More choices"))
        self._close.setText(self.tr("Back to the list"))
        for facet, words in self._names().items():
            self._tab_of[facet].setText(words)
            self._tab_of[facet].setAccessibleName(words)
        self._values_room.setAccessibleName(self.tr("Choices with how many there are"))
        self._refresh()
