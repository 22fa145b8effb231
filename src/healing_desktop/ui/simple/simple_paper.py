"""Paper for a visitor who is alone: one sheet at once, on the printer that staff chose."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners


class SimplePaper(QObject):
    """A PaperPort. Not made yet."""

    told = Signal(str)

    def __init__(self, owners: Owners, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def print_entry(self, entry_id: str) -> None:
        """The card of this group."""

    def print_article(self, slug: str) -> None:
        """Its short sheet."""

    def print_crisis_card(self) -> None:
        """Whom to call."""

    def forget(self) -> None:
        """Nothing of a visitor stays."""
