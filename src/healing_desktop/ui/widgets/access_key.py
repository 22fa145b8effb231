"""One letter for one choice, the same in every language of the window: underlined where the words have it, else after
them. What the hands have learnt works at every desk."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton


def with_key(words: str, letter: str) -> str:
    """ "Large", "G" -> "Lar&ge"; "Bandes", "T" -> "Bandes (&T)". At the start of a word before anywhere else."""
    plain = words.replace("&", "&&")
    at = re.search(rf"\b{letter}", plain, re.IGNORECASE) or re.search(letter, plain, re.IGNORECASE)
    return f"{plain[: at.start()]}&{plain[at.start() :]}" if at else f"{plain} (&{letter})"


def press_with(button: QAbstractButton, letter: str) -> None:
    """Alt and the letter press it at once: Qt's own way takes a tenth of a second, and Enter may come before."""
    button.setShortcut(QKeySequence())
    shortcut = QShortcut(QKeySequence(f"Alt+{letter}"), button)

    def press() -> None:
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.click()

    shortcut.activated.connect(press)


def without_key(words: str) -> str:
    """As it is seen."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
