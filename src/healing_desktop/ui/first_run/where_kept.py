"""Where everything lies that this desk keeps, in words, and that nothing leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel


class WhereKept(QFrame):
    """A quiet card; the name of the folder can be copied."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setProperty("look", "card")
        self.heading, self.words = ReadingLabel("heading", self), ReadingLabel("", self)
        self.folder, self.ready = ReadingLabel("soft", self), ReadingLabel("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(4)
        for label in (self.heading, self.words, self.folder):
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.ready)
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.say(self.tr("Everything stays on this computer"))
        self.words.say(
            self.tr("What you keep, such as settings, notes and lists, lies in this folder. Nothing is sent.")
        )
        self.folder.say(self._folder)
        self.ready.say(
            self.tr("The groups are in the program already: you can search and print at once, without internet.")
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
