"""Find in the article: a box, how many there are, on and back. Hidden until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel

LONGEST = 80


class FindBar(QFrame):
    """`wanted` carries the words and whether to look backwards; "" for nothing any more."""

    wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "foot")
        self._label = WordsLabel("label", self, wraps=False)
        self.box = QLineEdit(self)
        self.box.setMaxLength(LONGEST)
        self._label.setBuddy(self.box)
        self.before, self.after = QPushButton(self), QPushButton(self)
        self.count = WordsLabel("soft", self, wraps=False)
        flow = FlowLayout(self, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        for part in (self._label, self.box, self.before, self.after, self.count):
            flow.addWidget(part)
        self.box.textEdited.connect(lambda text: self.wanted.emit(text, False))
        self.before.clicked.connect(lambda: self.wanted.emit(self.box.text(), True))
        self.after.clicked.connect(lambda: self.wanted.emit(self.box.text(), False))
        self.hide()
        self._retranslate()

    def open(self) -> None:
        self.show()
        self.box.selectAll()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        self.hide()
        self.box.clear()
        self.count.setText("")
        self.wanted.emit("", False)

    def say_found(self, active: int, of: int) -> str:
        """What it says now."""
        if not self.box.text():
            said = ""
        elif of == 0:
            said = self.tr("Not in this article")
        elif of == 1:
            said = self.tr("Found")
        else:
            said = self.tr("%1 of %2").replace("%1", str(active)).replace("%2", str(of))
        self.count.setText(said)
        return said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.box.hasFocus():
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.wanted.emit(self.box.text(), back)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = self.tr("Find in this article")
        self._label.setText(words)
        self.box.setAccessibleName(words)
        self.before.setText(self.tr("The one before") + "   ⇧⏎")
        self.after.setText(self.tr("Next one") + "   ⏎")
