"""The boxes that are read first: what is urgent, when it is next, and the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel

# Longer texts are set smaller: a paragraph in large bold letters is not read.
LONG = 70


class Emphasis(QFrame):
    """A small label, a larger text, a softer line after it. `look` is alert, next or step."""

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self._label = ReadingLabel(f"{look}-label", self)
        self._look = f"{look}-text"
        self.text = ReadingLabel(self._look, self)
        self._after = ReadingLabel("soft", self)
        self._label.setFocusProxy(self.text)
        self._after.setFocusProxy(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 10, 18, 10)
        layout.setSpacing(0)
        for part in (self._label, self.text, self._after):
            layout.addWidget(part)
        self._mirror()

    def say(self, label: str, text: str, after: str = "", language: str | None = None) -> None:
        """An empty text hides the box. `language`: of the text, where it is not the reader's."""
        self._label.say(label)
        self._label.setVisible(bool(label))
        self._after.say(after)
        self._after.setVisible(bool(after))
        spoken = f"{label}: {text}" if label else text
        self.text.set_look(self._look if len(text) <= LONG else f"{self._look}-long")
        self.text.say(text, f"{spoken}. {after}" if after else spoken)
        self.text.tell_language(language)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()
        super().changeEvent(event)

    def _mirror(self) -> None:
        """The stripe stands where the text begins; a style sheet does not know where that is."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if bool(self.property("mirrored")) != mirrored:
            self.setProperty("mirrored", mirrored)
            self.style().unpolish(self)
            self.style().polish(self)
