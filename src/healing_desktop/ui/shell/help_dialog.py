"""F1: what one can do, with its key; where to read more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from healing_desktop.ui.actions import TABLE, Actions
from healing_desktop.ui.widgets.labels import WordsLabel


class HelpDialog(QDialog):
    """The table of actions, in words."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help and keys"))
        title = WordsLabel("title", self)
        title.setText(self.tr("Everything works with the keyboard"))
        text = WordsLabel("", self)
        text.setText(
            self.tr(
                "Type what you hear: the list answers at once. The arrows move in the list while you type. "
                "Each part that was understood becomes a label below the box; its cross takes it away."
            )
        )
        close = QPushButton(self.tr("Close") + "   Esc", self)
        close.setProperty("look", "primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addWidget(self._keys(actions), 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignLeading)
        self.resize(620, 640)
        close.setFocus()

    def _keys(self, actions: Actions) -> QScrollArea:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        keys = [(actions.key_words(spec.id), actions[spec.id].text()) for spec in TABLE]
        keys += [("↑ ↓", self.tr("Move in the list")), ("⏎", self.tr("Read the details"))]
        for number, (key, words) in enumerate((key, words) for key, words in keys if key):
            name, what = WordsLabel("kind", page, wraps=False), WordsLabel("", page)
            name.setText(key)
            what.setText(words)
            grid.addWidget(name, number, 0)
            grid.addWidget(what, number, 1)
        area = QScrollArea(self)
        area.setProperty("look", "clear")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        area.setAccessibleName(self.tr("Keys"))
        return area
