"""Where everything lies that this desk keeps, in words, and that nothing leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel


class WhereKept(QFrame):
    """A quiet card; the name of the folder can be copied. `server`: where the centre keeps its own for all desks; "":
    in the folder too."""

    def __init__(self, folder: str, server: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._server = folder, server
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
        if self._server:
            self.heading.say(self.tr("Everything stays in your centre"))
            words = self.tr("The settings lie in this folder. Notes and lists go to the server of your centre, %1.")
        else:
            self.heading.say(self.tr("Everything stays on this computer"))
            words = self.tr("What you keep, such as settings, notes and lists, lies in this folder. Nothing is sent.")
        self.words.say(words.replace("%1", self._server))
        self.folder.say(self._folder)
        self.ready.say(
            self.tr("The groups are in the program already: you can search and print at once, without internet.")
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
