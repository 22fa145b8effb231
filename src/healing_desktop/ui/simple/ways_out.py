"""When nothing is found: what to do instead, each a button (D8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.core.ports import Found
from healing_desktop.core.query import Chip
from healing_desktop.core.simple import Step
from healing_desktop.ui.simple.card_button import CardButton
from healing_desktop.ui.state.owners import Owners

MOST, GAP = 5, 8
Way = tuple[str, Callable[[], object]]


class WaysOut(QWidget):
    """Leave one answer out, look further away, come from home; somebody to talk to always stands last."""

    def __init__(self, owners: Owners, parent: QWidget) -> None:
        super().__init__(parent)
        self._owners = owners
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.buttons: list[CardButton] = []
        self._ways: list[Way] = []
        self.hide()

    def offer(self, found: Found | None) -> None:
        """None takes them away."""
        simple = self._owners.simple
        self._ways = [] if found is None else [*list(self._ways_of(found))[:MOST], *self._always(found)]
        while len(self.buttons) < len(self._ways):
            button = CardButton(self)
            button.clicked.connect(partial(self._go, len(self.buttons)))
            self.buttons.append(button)
            self._column.addWidget(button)
        for number, button in enumerate(self.buttons):
            words = self._ways[number][0] if number < len(self._ways) else ""
            button.say([("", words)])
            button.setVisible(bool(words))
        self.setVisible(bool(self._ways) and simple.now.on)

    def _go(self, number: int) -> None:
        _, go = self._ways[number]
        go()

    def _ways_of(self, found: Found) -> Iterator[Way]:
        """The words come in this order: what to leave out, what is near, what is online."""
        opened, simple, ways = self._owners.reading.opened, self._owners.simple, found.ways
        if opened is None or ways is None:
            return
        codes = iter(f"nis:{near.nis}" for near in ways.near)
        places = (place for code in codes if (place := opened.directory.place(code)) is not None)
        for part, words in self._owners.reading.ways(found):
            if part is not None:
                yield words, partial(simple.leave_out, part)
            elif (place := next(places, None)) is not None:
                name = place.name.name_for(self._owners.reading.language)
                yield words, partial(simple.look_near, name, place.code)
            else:
                yield words, partial(simple.set_when, (Chip("attending", "online"),))

    def _always(self, found: Found) -> Iterator[Way]:
        simple = self._owners.simple
        if simple.now.when:
            yield self.tr("Any day, any language"), simple.set_when
        if not found.query.is_empty or found.query.unrecognised:
            yield self.tr("Ask something else"), simple.to_start
        yield self.tr("Talk to someone now"), partial(simple.go, Step.TALK)
