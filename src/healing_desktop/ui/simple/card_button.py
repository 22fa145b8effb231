"""A card that is one button, whatever stands on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.decoration import Decoration
from healing_desktop.ui.widgets.labels import WordsLabel, breakable

MARGIN, BETWEEN = 12, 4


class CardButton(QPushButton):
    """Words in lines that wrap, each with its own look, and perhaps one quiet icon after them. All of it is pressed."""

    def __init__(self, parent: QWidget | None = None, *, centred: bool = False, air: int = 12) -> None:
        super().__init__(parent)
        self.setProperty("look", "simple-card")
        self._lines: list[WordsLabel] = []
        self._icon = Decoration(self)
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(BETWEEN)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, air, MARGIN, air)
        self._row.setSpacing(12)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter if centred else Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, lines: Sequence[tuple[str, str]], spoken: str = "") -> None:
        """(look, words) of each line; empty words take no room. A screen reader hears `spoken`, or the same."""
        for look, _ in lines[len(self._lines) :]:
            line = WordsLabel(look, self)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._lines.append(line)
            self._column.addWidget(line)
        for number, line in enumerate(self._lines):
            words = lines[number][1] if number < len(lines) else ""
            if words:
                line.set_look(lines[number][0])
            if line.text() != (said := breakable(words)):
                line.setText(said)
            line.setVisible(bool(words))
        self.setAccessibleName(spoken or " ".join(words for _, words in lines if words))

    def show_icon(self, picture: QPixmap) -> None:
        """Decoration; a null picture takes no room."""
        self._icon.show_picture(picture)
        self._icon.setVisible(not picture.isNull())

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word; how high, its width tells."""
        margins = self._row.contentsMargins()
        height = self.fontMetrics().height() + margins.top() + margins.bottom()
        return QSize(self._row.totalMinimumSize().width(), height)
