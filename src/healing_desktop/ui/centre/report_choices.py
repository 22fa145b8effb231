"""What is not right, to choose from: the first letter of each chooses it, the arrows go through them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from healing_desktop.core.reports import ABOUTS, About

_COLUMNS = 2
_NOT_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ReportChoices(QWidget):
    """`changed` when another one is chosen. That all is right stands alone above the others, and is chosen first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[About, QRadioButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        words = self._words()
        for about in ABOUTS:
            # "&": the first letter is underlined, and chooses with Alt from wherever one types.
            button = QRadioButton(f"&{words[about]}", self)
            button.setAccessibleName(words[about])
            self._group.addButton(button)
            self.buttons[about] = button
        first, *others = self.buttons.values()
        columns = _COLUMNS if self._fit_beside(others) else 1
        grid.addWidget(first, 0, 0, 1, columns)
        grid.setRowMinimumHeight(1, 8)
        for number, button in enumerate(others):
            column, row = divmod(number, -(-len(others) // columns))
            grid.addWidget(button, 2 + row, column)
        grid.setColumnStretch(columns - 1, 1)
        self.buttons["confirm"].setChecked(True)
        self._group.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)

    def _fit_beside(self, buttons: list[QRadioButton]) -> bool:
        """Whether the screen has room for two columns at this size of text."""
        return _COLUMNS * max(button.sizeHint().width() for button in buttons) < self.screen().geometry().width() * 0.8

    @property
    def value(self) -> About:
        return next(about for about, button in self.buttons.items() if button.isChecked())

    def choose(self, about: About) -> None:
        self.buttons[about].setChecked(True)

    def focus_target(self) -> QWidget:
        return self.buttons[self.value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().casefold()
        found = next((b for b in self.buttons.values() if typed and b.text()[1].casefold() == typed), None)
        if found is None or event.modifiers() & _NOT_TYPED:
            super().keyPressEvent(event)
            return
        found.setChecked(True)
        found.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _words(self) -> dict[About, str]:
        """No two begin with the same letter, in no language: a test holds them to it."""
        return {
            "confirm": self.tr("I called: everything is right"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "url": self.tr("Website"),
            "address": self.tr("Address"),
            "times": self.tr("Days and hours"),
            "cost": self.tr("Price"),
            "name": self.tr("Name"),
            "gone": self.tr("Gone: it does not exist any more"),
            "other": self.tr("Something else"),
        }
