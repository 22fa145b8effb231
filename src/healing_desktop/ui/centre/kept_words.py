"""How much there is of what a centre keeps, and why a backup was not made or not put back, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from healing_desktop.centre.keeping_outcomes import Counts, KeepingReason
from healing_desktop.core.centre import NotSaved
from healing_desktop.ui.widgets.not_saved_words import not_saved_words

KINDS = ("OwnEntry", "Note", "Report", "KeptList", "Watch")


class CountedWords(QObject):
    def words(self, kind: str, number: int) -> str:
        return {
            "OwnEntry": self.tr("%n group(s) of our own", "", number),
            "Note": self.tr("%n note(s)", "", number),
            "Report": self.tr("%n report(s)", "", number),
            "KeptList": self.tr("%n list(s)", "", number),
            "Watch": self.tr("%n watched subject(s)", "", number),
        }[kind]


def counted(counts: Counts) -> str:
    """ "12 groups of our own, 40 notes"; numbers and settings are not worth naming."""
    say = CountedWords()
    said = [say.words(kind, counts.get(kind, 0)) for kind in KINDS if counts.get(kind, 0)]
    return ", ".join(said) or QCoreApplication.translate("KeptWords", "nothing yet")


def keeping_words(reason: KeepingReason) -> str:
    translate = QCoreApplication.translate
    words = {
        "not-a-backup": translate("KeptWords", "This file is not a backup of a centre."),
        "no-file": translate("KeptWords", "There is no such file any more."),
        "damaged": translate("KeptWords", "This backup is damaged. Take another one; nothing was changed."),
        "program-too-old": translate("KeptWords", "A newer version of this program made it. Ask for that here too."),
        "waiting": translate(
            "KeptWords", "The server does not have all of this desk yet, or something waits for your choice."
        ),
        "not-allowed": translate("KeptWords", "This computer allows no writing there. Choose another place."),
        "no-space": translate("KeptWords", "There is no room left there."),
    }
    if reason in words:
        return words[reason]
    if reason == "unreachable":
        return not_saved_words(NotSaved("unreachable"))
    return translate("KeptWords", "That did not work; nothing was changed. Try again.")
