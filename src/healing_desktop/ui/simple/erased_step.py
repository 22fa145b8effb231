"""The screen "Nothing of yours is left on this computer": what the last visitor sees, and the next one first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.step_page import StepPage
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import ReadingLabel

# These say where the keyboard goes, or help another key.
_OTHERS = {
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Insert,
}  # fmt: skip


class ErasedStep(StepPage):
    """Says too what this program cannot erase. Any key begins."""

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self.told, self.honest = ReadingLabel("simple-text", self), ReadingLabel("simple-soft", self)
        self.start = QPushButton(self)
        self.start.setProperty("look", "simple-on")
        self.start.clicked.connect(owners.simple.to_start)
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 0)
        row.addWidget(self.start)
        row.addStretch(1)
        self.column.insertSpacing(0, 32)
        self.column.addWidget(self.told)
        self.column.addWidget(self.honest)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def focus_target(self) -> QWidget:
        return self.start

    def takes(self, event: QKeyEvent) -> bool:
        """Whoever comes next and types is at the start."""
        if event.key() in _OTHERS or event.isAutoRepeat():
            return False
        self.owners.simple.to_start()
        return True

    def retranslate(self) -> None:
        self.heading.say(self.tr("Nothing of yours is left on this computer"))
        self.told.say(
            self.tr(
                "What you asked, where you live, what you read and what you copied: this program has erased it all."
            )
        )
        self.honest.say(
            self.tr(
                "A printer, and the computer itself, may remember that something was printed. "
                "Take your paper with you, and tell the staff if you want to be sure."
            )
        )
        self.start.setText(self.tr("To the start"))
