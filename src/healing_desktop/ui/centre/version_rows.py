"""Two versions side by side; one below the other where there is no room. What differs is marked, and stands first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.ui.centre.conflict_words import TwoSides
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

GAP = 12


class _Version(QFrame):
    """What one of the two says there."""

    def __init__(self, whose: str, label: str, text: str, look: str) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        caption = WordsLabel("label", self)
        caption.setText(whose)
        self.text = ReadingLabel("" if text else "unknown", self)
        shown = text or "–"
        self.text.say(shown, f"{whose}. {label}: {shown}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(4)
        layout.addWidget(caption)
        layout.addWidget(self.text)
        layout.addStretch(1)


class VersionRows(ReadingPage):
    """(mine, theirs) are what the two versions are called."""

    def __init__(self, sides: tuple[TwoSides, ...], whose: tuple[str, str], same: str) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._rows: list[QBoxLayout] = []
        self._texts: list[ReadingLabel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(28, 8, 28, 16)
        self._layout.setSpacing(6)
        for side in sides:
            if not side.same:
                self._add_different(side, whose)
        alike = [side for side in sides if side.same]
        if alike:
            self._layout.addSpacing(12)
            self._heading("label", same)
        for side in alike:
            text = ReadingLabel("soft")
            text.say(f"{side.label}: {side.mine}")
            self._texts.append(text)
            self._layout.addWidget(text)
        self._layout.addStretch(1)
        self.one_tab_stop()

    def _heading(self, look: str, words: str) -> None:
        label = WordsLabel(look)
        label.setText(words)
        self._layout.addWidget(label)

    def _add_different(self, side: TwoSides, whose: tuple[str, str]) -> None:
        self._heading("heading", side.label)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(GAP)
        for name, text, look in ((whose[0], side.mine, "next"), (whose[1], side.theirs, "card")):
            version = _Version(name, side.label, text, look)
            row.addWidget(version, 1)
            self._texts.append(version.text)
        self._rows.append(row)
        self._layout.addLayout(row)
        self._layout.addSpacing(6)

    def arrange(self, *, stacked: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            row.setDirection(direction)

    def readables(self) -> list[ReadingLabel]:
        return self._texts

    def focus_target(self) -> QWidget:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return next(iter(self._texts), self)
