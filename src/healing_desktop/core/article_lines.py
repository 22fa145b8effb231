"""Telephone lines in the text of an article: `{line:112}` stands for that line of the table, and nothing else does."""

from __future__ import annotations

import re

from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.words import Words

LINE = re.compile(r"\{line:([0-9 ]+)\}")


def with_lines(text: str, table: HelplineTable, words: Words) -> str:
    """`text` with each line's number as the table has it, whole in a text from right to left; a line that the table
    does not have is said to be unknown, never printed."""
    known = {line.number for line in table.lines if line.number}
    return LINE.sub(lambda found: words.ltr(found[1]) if found[1] in known else words("number-unknown"), text)
