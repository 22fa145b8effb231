"""F1: what one can do, with its key."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from healing_desktop.ui.actions import TABLE, Actions
from healing_desktop.ui.shell.frames import dialog_with_close
from healing_desktop.ui.widgets.labels import WordsLabel


class HelpDialog(QDialog):
    """The table of actions, in words."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help and keys"))
        page = QWidget()
        title, text = WordsLabel("title", page), WordsLabel("", page)
        title.setText(self.tr("Everything works with the keyboard"))
        text.setText(
            self.tr(
                "Type what you hear: the list answers at once. The arrows move in the list while you type. "
                "Each part that was understood becomes a label below the box; its cross takes it away."
            )
        )
        layout = QVBoxLayout(page)
        layout.setContentsMargins(28, 24, 28, 16)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addLayout(self._keys(actions))
        layout.addStretch(1)
        area = dialog_with_close(self, page, self.tr("Close"))
        area.setAccessibleName(self.tr("Keys"))
        self.resize(620, 660)

    def _keys(self, actions: Actions) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        keys = [(actions.key_words(spec.id), actions[spec.id].text()) for spec in TABLE]
        keys += [("↑ ↓", self.tr("Move in the list")), ("⏎", self.tr("Read the details"))]
        for number, (key, words) in enumerate((key, words) for key, words in keys if key):
            name, what = WordsLabel("kind", wraps=False), WordsLabel("")
            name.setText(key)
            what.setText(words)
            grid.addWidget(name, number, 0)
            grid.addWidget(what, number, 1)
        return grid
