"""The passage of an article that answers, as a list says it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from healing_desktop.core.marked_text import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from healing_desktop.core.article_search import Passage

_FSI, _PDI = "\u2068", "\u2069"


def passage_words(passage: Passage, in_other_language: Callable[[str], str], most: int = LONGEST) -> tuple[str, str]:
    """The passage as it is heard and, its marks bold, as it is seen: at most `most` letters of it. `in_other_language`:
    the mark of a text that is not in the reader's language, "" for the reader's own."""
    piece, tag = passage.said.piece(most), in_other_language(passage.language)
    behind = f" ({tag})" if tag else ""
    # The full stop of a French sentence stands on its right in an Arabic window too.
    return piece.text + behind, f"{_FSI}{piece.html()}{_PDI}{escape(behind)}"
