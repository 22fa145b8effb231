"""What of an article is read aloud: its sentences in the order of the page, each with its place there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from healing_desktop.core.article_lines import LINE, with_lines
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.words import Words

# Of page directions: nothing to hear.
_SILENT = re.compile("[\u200e\u200f\u2066-\u2069]")
# A page shows any number of them as one; not the no-break ones of French.
_BLANKS = re.compile(r"[ \t\r\n]+")
_ENDS = (".", "!", "?", "…", ":", ";", "؟", "۔", "።")


@dataclass(frozen=True, slots=True)
class SpokenSentence:
    """`anchor`: the id of its place on the page; `shown`: the text of that place; `said`: what a voice is given."""

    anchor: str
    shown: str
    said: str


class SpokenPage:
    """Numbers the sentences of a page while it is written; what is written without it is not read aloud."""

    def __init__(self, table: HelplineTable, words: Words) -> None:
        self._table, self._words = table, words
        self._sentences: list[SpokenSentence] = []

    @property
    def sentences(self) -> tuple[SpokenSentence, ...]:
        return tuple(self._sentences)

    def text(self, text: str) -> str:
        """A sentence or a heading as HTML. `{line:112}` stands for that line of the table."""
        shown = with_lines(_BLANKS.sub(" ", text).strip(), self._table, self._words)
        return self._place(escape(shown), shown, LINE.sub(self._line, text))

    def call(self, need: str, number: str) -> str:
        """Whom to call, as HTML."""
        html = f"{escape(need)}: <bdi><b>{escape(number)}</b></bdi>"
        return self._place(html, f"{need}: {number}", f"{need}: {digit_by_digit(number)}")

    def _line(self, found: re.Match[str]) -> str:
        whole = with_lines(found[0], self._table, self._words)
        return digit_by_digit(found[1]) if found[1] in whole else whole

    def _place(self, html: str, shown: str, said: str) -> str:
        anchor = f"said-{len(self._sentences) + 1}"
        self._sentences.append(SpokenSentence(anchor, shown, for_a_voice(said)))
        return f'<span id="{anchor}">{html}</span>'


def bare(text: str) -> str:
    """Without what only a page needs."""
    return " ".join(_SILENT.sub("", text).split())


def for_a_voice(text: str) -> str:
    """One sentence with an end, so that a heading does not run into what follows it."""
    plain = bare(text)
    return plain if not plain or plain.endswith(_ENDS) or plain[-1] in '»”“"’)' else f"{plain}."


def digit_by_digit(number: str) -> str:
    """A telephone number as one dictates it: in every language each digit alone, a pause between the groups. Voices
    read "32 123" as thirty-two thousand one hundred and twenty-three, and "1813" as a year or a sum."""
    return ", ".join(" ".join(group) for group in number.split())
