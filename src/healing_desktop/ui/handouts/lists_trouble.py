"""What went wrong with the lists that a desk keeps, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healing_desktop.core.saved_lists import NotKept


def trouble_words(trouble: NotKept) -> str:
    translate = QCoreApplication.translate
    return {
        "no-space": translate("ListsTrouble", "The lists could not be kept: there is no room left on the disk."),
        "not-allowed": translate(
            "ListsTrouble", "The lists could not be kept: this computer does not allow writing there."
        ),
        "failed": translate("ListsTrouble", "The lists could not be read or kept."),
    }[trouble.reason]
