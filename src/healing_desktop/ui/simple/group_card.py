"""One group on the page of what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from healing_desktop.core.present_plain import plain_row, plain_trust
from healing_desktop.ui.simple.card_button import CardButton
from healing_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from healing_desktop.core.present_row import RowWords


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
        side = theme.icon_size(16).width()
        self.show_icon(theme.pixmap("phone" if self._stale else "chevron-right", "teal", side))

    def forget(self) -> None:
        self.entry_id = ""
        self.say(())
