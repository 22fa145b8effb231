"""What went wrong with the lists that a desk keeps, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healing_desktop.core.centre import NotSaved


def trouble_words(trouble: NotSaved) -> str:
    translate = QCoreApplication.translate
    words = {
        "no-space": translate("ListsTrouble", "The lists could not be kept: there is no room left on the disk."),
        "not-allowed": translate(
            "ListsTrouble", "The lists could not be kept: this computer does not allow writing there."
        ),
    }
    return words.get(trouble.reason) or translate("ListsTrouble", "The lists could not be read or kept.")
