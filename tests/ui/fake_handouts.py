"""Paper that is not printed."""

from __future__ import annotations

from healing_desktop.core.entries import Entry
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.ui.handouts.ports import What
from healing_desktop.ui.handouts.print_now import Told


class FakeHandouts:
    """Remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.now: list[tuple[What, HandoutOptions]] = []
        self.told: Told | None = None

    def print_entry(self, entry_id: str) -> None:
        self.asked.append(f"print {entry_id}")

    def print_tray(self) -> None:
        self.asked.append("print tray")

    def print_article(self, slug: str) -> None:
        self.asked.append(f"print article {slug}")

    def print_answer(self) -> None:
        self.asked.append("print answer")

    def open_tray(self) -> None:
        self.asked.append("tray")

    def open_lists(self) -> None:
        self.asked.append("lists")

    def save_entry(self, entry_id: str) -> None:
        self.asked.append(f"save {entry_id}")

    def save_calendar(self, entry: Entry) -> None:
        self.asked.append(f"calendar {entry.row.id}")

    def print_kinds(self) -> None:
        self.asked.append("print kinds")

    def print_watched(self) -> None:
        self.asked.append("print watched")

    def print_crisis_card(self) -> None:
        self.asked.append("crisis card")

    def print_now(self, what: What, options: HandoutOptions, told: Told) -> bool:
        """The test says in `told` what becomes of it."""
        self.now.append((what, options))
        self.told = told
        return True

    def forget(self) -> None:
        self.asked.append("forget")
