"""Whether the server of the centre answers, in a sentence."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from healing_desktop.core.centre import Reach
from healing_desktop.core.dates import clock, partial_date
from healing_desktop.core.words import Words


def away_words(reach: Reach) -> str:
    """What is said once, when the server has gone; "" while it answers."""
    if reach.away_since is None:
        return ""
    said = QCoreApplication.translate("DeskWords", "The server of the centre does not answer. You can go on.")
    return f"{said} {waiting_words(reach)}".strip()


def back_words(reach: Reach) -> str:
    said = QCoreApplication.translate("DeskWords", "The server of the centre answers again.")
    return f"{said} {waiting_words(reach)}".strip()


class WaitingWords(QObject):
    def words(self, number: int) -> str:
        return self.tr("%n change(s) of this desk wait for it.", "", number)


def waiting_words(reach: Reach) -> str:
    """ "3 changes of this desk wait for it.", "" for none."""
    return WaitingWords().words(reach.waiting) if reach.waiting else ""


def since_words(reach: Reach, words: Words, now: datetime) -> str:
    """ "It has not answered since 14.05."; with the day where that is another one."""
    try:
        since = datetime.fromisoformat(reach.away_since or "").astimezone()
    except ValueError:
        return ""
    moment = clock(since.time(), words)
    if since.date() != now.astimezone().date():
        moment = f"{partial_date(since.date().isoformat(), words)}, {moment}"
    return QCoreApplication.translate("DeskWords", "It has not answered since %1.").replace("%1", moment)


def why_words(reach: Reach) -> str:
    """What helps, where it is not only that nobody answers."""
    translate = QCoreApplication.translate
    words = {
        "not-allowed": translate("DeskWords", "It does not let this desk in: look at the password in its address."),
        "program-too-old": translate("DeskWords", "It wants a newer version of this program than this desk has."),
        "no-space": translate("DeskWords", "It has no room left."),
        "damaged": translate("DeskWords", "Its database is damaged. Ask whoever looks after it."),
    }  # fmt: skip
    return words.get(reach.away_why or "", "")
