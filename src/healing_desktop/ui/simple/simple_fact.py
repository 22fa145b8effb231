"""One fact of a group: a small label above its text, lit up while it is read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.large_label import LargeLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_fact import Fact

PLAIN, SPOKEN = "simple-fact", "simple-fact-spoken"


class SimpleFact(QFrame):
    """`look` is that of the text. Hidden where there is nothing to say."""

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.setProperty("look", PLAIN)
        self._label = WordsLabel("show-label", self)
        self.text, self.after = LargeLabel(look, self), LargeLabel("simple-soft", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(4)
        for part in (self._label, self.text, self.after):
            layout.addWidget(part)

    def say(self, fact: Fact, after: str = "") -> None:
        """`after`: a softer line below it."""
        self.key = fact.key
        self._label.setText(fact.label)
        self._label.setVisible(bool(fact.label))
        spoken = f"{fact.label}: {fact.text}" if fact.label else fact.text
        self.text.say(fact.text, spoken)
        self.text.tell_language(fact.language)
        self.after.say(after)
        self.after.setVisible(bool(after))
        self.setVisible(bool(fact.text))

    def light(self, on: bool) -> None:
        """It is read aloud now."""
        look = SPOKEN if on else PLAIN
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
