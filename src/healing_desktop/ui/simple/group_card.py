"""One group on the page of what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from healing_desktop.core.present_plain import plain_row, plain_trust
from healing_desktop.ui.simple.card_button import CardButton
from healing_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from healing_desktop.core.present_row import RowWords


# Of text, at which only words are shown.
LARGEST = 2.5


class GroupCard(CardButton):
    """Name, what kind it is, what one wants to know first, and how old that is (FR3)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry_id = ""
        self._stale = False

    def show_row(self, entry_id: str, said: RowWords, language: str) -> None:
        self.entry_id, self._stale = entry_id, said.stale
        old = "sun" if said.stale else "simple-soft"
        facts, age = plain_row(said, language), plain_trust(said, language)
        lines = (("name", said.name), ("kind", said.kind), ("", facts), (old, age))
        self.say(lines, said.spoken)

    def dress(self, theme: Theme) -> None:
        """At the largest text the longest words need the room of the icon."""
        side = theme.icon_size(16).width()
        icon = theme.icon("phone" if self._stale else "chevron-right", "teal", 16)
        self.show_icon(icon.pixmap(side, side) if theme.scale.factor < LARGEST else QPixmap())

    def forget(self) -> None:
        self.entry_id = ""
        self.say(())
