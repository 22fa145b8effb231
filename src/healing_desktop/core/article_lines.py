"""Telephone lines in the text of an article: `{line:112}` stands for that line of the table, and nothing else does."""

from __future__ import annotations

import re

from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.texts import RIGHT_TO_LEFT
from healing_desktop.core.words import Words, ltr

LINE = re.compile(r"\{line:([0-9 ]+)\}")


def with_lines(text: str, table: HelplineTable, words: Words) -> str:
    """`text` with each line's number as the table has it, whole in a text from right to left; a line that the table
    does not have is said to be unknown, never printed."""
    known = {line.number for line in table.lines if line.number}
    return LINE.sub(lambda found: words.ltr(found[1]) if found[1] in known else words("number-unknown"), text)


def with_numbers(text: str, table: HelplineTable | None, language: str) -> str | None:
    """The same for who has no words: None where a line is not in the table."""
    if "{line:" not in text:
        return text
    known = {line.number for line in table.lines if line.number} if table else set()
    if any(found[1] not in known for found in LINE.finditer(text)):
        return None
    return LINE.sub(lambda found: ltr(found[1]) if language in RIGHT_TO_LEFT else found[1], text)
