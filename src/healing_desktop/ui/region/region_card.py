"""One answer: who it is, whom it is for, how to reach them, and a way to all that is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_region import RegionDoor


class RegionCard(QFrame):
    """`opened` carries the id of its entry."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._entry_id = ""
        self._name_said = ""
        self._label = ReadingLabel("kind", self)
        self._name = ReadingLabel("name", self)
        self._who_for, self._unknown = ReadingLabel("", self), ReadingLabel("unknown", self)
        self._phone, self._url = ReadingLabel("call", self), ReadingLabel("", self)
        self._check = QFrame(self)
        self._check.setProperty("look", "alert")
        self._check_words = ReadingLabel("", self._check)
        inner = QVBoxLayout(self._check)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self._check_words)
        self.open_button = QPushButton(self)
        self.open_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.open_button.clicked.connect(lambda: self.opened.emit(self._entry_id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(6)
        for part in (self._label, self._name, self._who_for, self._check, self._phone, self._url, self._unknown):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addSpacing(4)
        layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def show_door(self, door: RegionDoor) -> None:
        """Empty facts take no room."""
        self._entry_id, self._name_said = door.entry_id or "", door.name
        self._name.say(door.name, f"{door.label}: {door.name}")
        parts = ((self._label, door.label), (self._who_for, door.who_for), (self._phone, door.phone))
        for part, text in (*parts, (self._url, door.url), (self._unknown, door.unknown)):
            part.say(text)
            part.setVisible(bool(text))
        self._check_words.say(door.check)
        self._check.setVisible(bool(door.check))
        self.open_button.setVisible(door.entry_id is not None)
        self._retranslate()

    def readables(self) -> list[ReadingLabel]:
        """Its texts in reading order."""
        texts = (self._label, self._name, self._who_for, self._check_words, self._phone, self._url, self._unknown)
        return [text for text in texts if text.words and not text.isHidden()]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = self.tr("Open the details")
        self.open_button.setText(words)
        self.open_button.setAccessibleName(f"{words}: {self._name_said}")
