"""What a helpline is for, in words; the languages it speaks when the reader's is not among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healing_desktop.core.helplines import Helpline, HelplineTable


def need_words(table: HelplineTable, line: Helpline, language: str) -> str:
    """ "Thoughts of suicide (nl)" for a reader of English."""
    need = table.need_name(line.needs[0], language)
    if not line.languages or language in line.languages:
        return need
    return f"{need} ({', '.join(line.languages)})"
