"""Why the centre's own could not be kept or read, in words; nothing that was typed is lost by it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healing_desktop.core.centre import NotSaved


def not_saved_words(trouble: NotSaved) -> str:
    """A sentence and what helps."""
    translate = QCoreApplication.translate
    words = {
        "no-space": translate(
            "NotSaved", "This could not be kept: the disk is full. Make some room on it, then try again."
        ),
        "not-allowed": translate(
            "NotSaved", "This could not be kept: this computer allows no writing there. Ask whoever looks after it."
        ),
        "damaged": translate(
            "NotSaved", "The file with what the centre keeps is damaged. Take a backup back under “Our centre”."
        ),
        "program-too-old": translate(
            "NotSaved", "Another desk of the centre has a newer version of this program. Ask for it here too."
        ),
        "unreachable": translate(
            "NotSaved", "The server of the centre does not answer. Try again in a moment."
        ),
    }  # fmt: skip
    return words.get(trouble.reason) or translate("NotSaved", "This could not be kept. Try again.")
