"""One fact in two languages: side by side or one above the other; said once where both say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.large_label import LargeLabel

if TYPE_CHECKING:
    from healing_desktop.core.present_fact import Fact

GAP = 40
# The ring around what is read needs so much.
RING = 6
_LOOKS = {"name": "show-name", "phone": "show-number", "trust": "show-soft", "stale": "show-sun"}


class ShowCell(QWidget):
    """A small label above a large text, in the direction of its language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Two cells share their row in halves, whatever stands in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._label = WordsLabel("show-label", self)
        self.text = LargeLabel("show-text", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RING)
        layout.addWidget(self._label)
        layout.addWidget(self.text)
        layout.addStretch(1)

    def say(self, label: str, fact: Fact, *, right_to_left: bool) -> None:
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self._label.setText(label)
        self._label.setVisible(bool(label))
        look = _LOOKS.get(fact.key, "show-text")
        self.text.set_look("show-text" if fact.unknown and fact.key == "phone" else look)
        self.text.say(fact.text, f"{label}: {fact.text}" if label else fact.text)
        self.text.tell_language(fact.language)


class ShowRow(QWidget):
    """The desk's own language first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own, self._other = ShowCell(self), ShowCell(self)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self._layout.addWidget(self._own, 1)
        self._layout.addWidget(self._other, 1)

    def say(self, own: Fact, other: Fact | None, directions: tuple[bool, bool]) -> None:
        """`directions`: which of the two languages runs from right to left."""
        once = other is not None and other.text == own.text
        labels = [fact.label for fact in (own, other) if fact is not None and fact.label]
        label = "  ·  ".join(dict.fromkeys(labels)) if once else own.label
        self._own.say(label, own, right_to_left=directions[0])
        self._other.setVisible(other is not None and not once)
        if other is not None and not once:
            self._other.say(other.label, other, right_to_left=directions[1])

    def arrange(self, *, stacked: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(direction)
        self._layout.setSpacing(GAP // 4 if stacked else GAP)

    def readables(self) -> list[ReadingLabel]:
        return [cell.text for cell in (self._own, self._other) if not cell.isHidden()]
