"""What a screen of Simple mode asks of paper."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance


class PaperPort(Protocol):
    """Prints at once on the printer that staff chose: no dialog, no file. `told` carries a sentence for the visitor:
    that it is printing, or what to do when it is not."""

    told: SignalInstance

    def print_entry(self, entry_id: str) -> None: ...

    def print_article(self, slug: str, language: str = "") -> None: ...

    def print_crisis_card(self) -> None: ...

    def forget(self) -> None: ...
