"""Words on the window: to be seen, and to be reached, read and copied with the keyboard."""

from __future__ import annotations

import re
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

BREAK = "\u200b"
FROM_THE_RIGHT = "\u200f"
_STRONG = frozenset({"L", "R", "AL"})
_LONG = re.compile(r"\S{16,}")
_MARK = re.compile(r"([/.@_?&=-]+)(?=\w)")


class WordsLabel(QLabel):
    """Plain, wrapped text that stands on the side where its window begins, whatever script it is in."""

    def __init__(self, look: str = "", parent: QWidget | None = None, *, wraps: bool = True) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("look", look)
        self._vertical = Qt.AlignmentFlag.AlignVCenter
        self._align()

    def align_top(self) -> None:
        self._vertical = Qt.AlignmentFlag.AlignTop
        self._align()

    def tell_language(self, language: str | None) -> None:
        """Which language its text is in, for screen readers; None: that of the window."""
        if language is None:
            self.unsetLocale()
        else:
            self.setLocale(QLocale(language))

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(self._begun(text))

    def text(self) -> str:
        return super().text().removeprefix(FROM_THE_RIGHT)

    def _begun(self, text: str) -> str:
        """A sentence of a language that runs from right to left may begin with a Dutch name: it does so all the
        same."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        begins = next((kind for kind in map(bidirectional, text) if kind in _STRONG), "L")
        mixed = mirrored and begins == "L" and any(bidirectional(mark) in ("R", "AL") for mark in text)
        return FROM_THE_RIGHT + text if mixed else text

    def heightForWidth(self, width: int) -> int:
        """Layouts ask some thirty times a round, and Qt would break the lines anew each time."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def set_look(self, look: str) -> None:
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
            self.setText(self.text())
        super().changeEvent(event)

    def _align(self) -> None:
        # Qt aligns a label by its text; a Dutch name in an Arabic window belongs on the right all the same.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | self._vertical)


class ReadingLabel(WordsLabel):
    """Text to select. Arrow keys are left to the page it stands on."""

    def __init__(self, look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, spoken: str = "") -> None:
        """Show `text`; a screen reader hears `spoken`, which holds the label too."""
        if text != self.words:
            self.words = text
            self.setText(breakable(text))
        self.setAccessibleName(spoken or text)

    def copy(self) -> None:
        """What is selected, else all of it, as it was written."""
        QGuiApplication.clipboard().setText(self.selectedText().replace(BREAK, "") or self.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & _HELD
        letter = bool(event.text().strip()) and event.text().isprintable()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif arrow or letter:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy")).triggered.connect(self.copy)
        menu.popup(event.globalPos())


def breakable(text: str) -> str:
    """Long addresses may be broken where they have a mark, so that they fit at any size of text."""
    return _LONG.sub(_with_breaks, text)


def _with_breaks(found: re.Match[str]) -> str:
    return _MARK.sub(rf"\1{BREAK}", found[0])
