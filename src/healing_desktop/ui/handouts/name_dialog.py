"""Asks under which name a list is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.saved_lists import LONGEST_NAME
from healing_desktop.ui.widgets.dialog_size import MARGIN
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel

# In lines of text.
WIDE = 20


class NameDialog(QDialog):
    """`named` carries what was typed. `problem` says what is wrong with a name, "" for nothing; asked on Enter only."""

    named = Signal(str)

    def __init__(self, title: str, name: str, problem: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._problem = problem
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(LONGEST_NAME)
        self.wrong = WordsLabel("sun", self)
        self.wrong.hide()
        label = WordsLabel("label", self)
        label.setText(self.tr("Name of the list"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(label.text())
        keep, cancel = QPushButton(self.tr("Keep") + "   ⏎", self), QPushButton(self.tr("Cancel") + "   Esc", self)
        keep.setProperty("look", "primary")
        keep.setDefault(True)
        cancel.setAutoDefault(False)
        keep.clicked.connect(self._keep)
        cancel.clicked.connect(self.reject)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(keep)
        buttons.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(4)
        for part in (label, self.name, self.wrong):
            layout.addWidget(part)
        layout.addSpacing(16)
        layout.addLayout(buttons)
        self._fit()
        self.name.selectAll()
        self.name.setFocus()

    def _fit(self) -> None:
        """As high as its words need at this size of text."""
        self.ensurePolished()
        layout, room = self.layout(), self.screen().availableGeometry().size()
        assert layout is not None
        width = min(WIDE * self.name.fontMetrics().height(), room.width() - MARGIN)
        high = max(layout.totalHeightForWidth(width), layout.totalSizeHint().height(), self.height())
        self.resize(width, min(high, room.height() - MARGIN))

    def _keep(self) -> None:
        name = self.name.text().strip()
        problem = self._problem(name) if name else self.tr("Type a name, for example “Information stand”.")
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))
        self.name.setAccessibleDescription(problem)
        if problem:
            self._fit()
            self.name.setFocus()
            return
        self.accept()
        self.named.emit(name)
