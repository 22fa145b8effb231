"""Where a PIN is typed or pasted; it is hidden unless it is asked to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import WordsLabel

# More than any PIN: what is too long is said, not cut off in silence.
MOST = 40


class PinField(QWidget):
    """A label, the field, a box to see it, and a line below for what is wrong with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = WordsLabel("label", self)
        self.field = QLineEdit(self)
        self.field.setMaxLength(MOST)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        # Digits alone, also on a telephone's keyboard; nothing is remembered or proposed.
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhPreferNumbers | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        )  # fmt: skip
        self.seen = QCheckBox(self)
        self.wrong = WordsLabel("sun", self)
        self.wrong.hide()
        self._label.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._label, self.field, self.wrong, self.seen):
            layout.addWidget(part)
        self.field.textEdited.connect(lambda _text: self.say_wrong(""))
        self.seen.toggled.connect(self._see)
        self._retranslate()

    @property
    def typed(self) -> str:
        return self.field.text()

    def say(self, label: str) -> None:
        self._label.setText(label)
        self.field.setAccessibleName(label)

    def say_wrong(self, words: str) -> None:
        """ "" takes it away; else the field waits, with all that was typed selected."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        if bool(self.field.property("wrong")) != bool(words):
            self.field.setProperty("wrong", bool(words))
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)
        if words:
            self.field.setFocus()
            self.field.selectAll()

    def _see(self, on: bool) -> None:
        echo = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.field.setEchoMode(echo)
        self.field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.seen.setText(self.tr("Show the digits"))
