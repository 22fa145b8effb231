"""A quiet line for each entry that is no longer listed and called as was typed; it opens what was known of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

MOST = 3


class GoneLines(QWidget):
    """Hidden while there is none. What it names is in no list and in no count. `opened` once it is chosen."""

    opened = Signal()

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self._ids: tuple[str, ...] = ()
        self.buttons = [self._button(number) for number in range(MOST)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in self.buttons:
            layout.addWidget(button)
        owners.search.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)
        self._refresh()

    def _button(self, number: int) -> WrappingButton:
        button = WrappingButton("", self)
        button.setProperty("look", "gone")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._open(number))
        return button

    def _open(self, number: int) -> None:
        self._owners.selection.select(self._ids[number])
        self.opened.emit()

    def _refresh(self) -> None:
        found, words = self._owners.search.now.found, self._owners.reading.words
        gone = found.gone[:MOST] if found is not None and words is not None else ()
        self._ids = tuple(one.id for one in gone)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(gone))
            if number < len(gone) and words is not None:
                from healing_desktop.core.present_unlisted import gone_name_words

                button.setText(gone_name_words(gone[number], words))
                button.setAccessibleName(button.text())
                button.updateGeometry()
        self.setVisible(bool(gone))
