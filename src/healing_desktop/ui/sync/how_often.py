"""How often new data are looked for, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def how_often(hours: int) -> str:
    """ "every hour", "every 6 hours", "every day"; 0: "only when asked"."""
    if hours == 0:
        return QCoreApplication.translate("HowOften", "only when asked")
    if hours == 1:
        return QCoreApplication.translate("HowOften", "every hour")
    if hours == 24:
        return QCoreApplication.translate("HowOften", "every day")
    if hours == 168:
        return QCoreApplication.translate("HowOften", "every week")
    return QCoreApplication.translate("HowOften", "every %1 hours").replace("%1", str(hours))
