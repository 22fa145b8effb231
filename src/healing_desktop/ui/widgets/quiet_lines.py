"""A few quiet lines, each of which opens something. Hidden while there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.widgets.wrapping_button import WrappingButton


class QuietLines(QWidget):
    """Holds `most` lines. `chosen` carries what stands behind a line."""

    chosen = Signal(str)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._behind: tuple[str, ...] = ()
        self.buttons = [self._button(number) for number in range(most)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in self.buttons:
            layout.addWidget(button)
        self.hide()

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """(what stands behind it, its words) of each; at most as many as it holds."""
        shown = lines[: len(self.buttons)]
        self._behind = tuple(behind for behind, _ in shown)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(shown))
            if number < len(shown):
                said = shown[number][1]
                button.setText(said.replace("&", "&&"))
                button.setAccessibleName(said)
                button.updateGeometry()
        self.setVisible(bool(shown))

    def _button(self, number: int) -> WrappingButton:
        button = WrappingButton("", self)
        button.setProperty("look", "read")
        # Tab reaches it; a click leaves the caret in the search box (D1).
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(self._behind[number]))
        return button
