"""What is said about a PIN that was not taken."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication, QObject

from healing_desktop.core.centre import NotSaved
from healing_desktop.ui.state.role import PinAnswer, Told
from healing_desktop.ui.widgets.not_saved_words import not_saved_words


class PauseWords(QObject):
    def words(self, seconds: int) -> str:
        return self.tr("Wait %n second(s), then try again.", "", seconds)


def pin_trouble(told: Told) -> str:
    """ "" where all is well."""
    translate = QCoreApplication.translate
    if told.not_kept is not None:
        if isinstance(told.not_kept, NotSaved):
            return not_saved_words(told.not_kept)
        return translate("Pin", "A colleague has just changed this PIN. Look again, then choose.")
    wait = PauseWords().words(ceil(told.wait)) if told.wait else ""
    said = {
        PinAnswer.RIGHT: "",
        PinAnswer.NO_PIN: translate("Pin", "A PIN has 4 to 12 digits."),
        PinAnswer.WRONG: translate("Pin", "This is not a PIN of the centre."),
        PinAnswer.WAIT: translate("Pin", "Too many wrong PINs."),
        PinAnswer.SAME: translate("Pin", "The other role has this PIN already. Choose another one."),
    }[told.answer]
    return f"{said} {wait}".strip()
