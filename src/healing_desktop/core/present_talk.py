"""Whom a visitor who is alone can call now: danger first, then in their language, then in the others of the place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from healing_desktop.core.helplines import DANGER, Helpline, HelplineTable
from healing_desktop.core.present_edition import number_check_words
from healing_desktop.core.present_language import in_language, language_name
from healing_desktop.core.present_row import BETWEEN, capital
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

# What is most urgent comes first; what is not here follows in the order of the table.
URGENT = (DANGER, "suicide", "listening", "children", "violence", "sexual-violence", "elder-abuse")
# Of the other languages only these.
ELSEWHERE = ("suicide", "listening", "children", "violence")


@dataclass(frozen=True, slots=True)
class TalkLine:
    """One line: what it is for, the number as printed, whose it is; when and at what price, in which languages, when
    its number was checked, and what else one must know. `language`: of the words, where it is not the reader's."""

    need: str
    number: str
    name: str
    hours: str
    languages: str
    checked: str
    note: str = ""
    language: str | None = None

    @property
    def spoken(self) -> str:
        """One sentence for a screen reader."""
        parts = (f"{self.need}: {self.number}", self.name, self.hours, self.languages, self.note, self.checked)
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


@dataclass(frozen=True, slots=True)
class TalkWords:
    """`danger`: for danger now, None where the table has none. `own`: for this reader; `others`: "In French" and those
    lines, for each other language of the place. `said_in`: "In English", where no human has put these words into the
    reader's language."""

    danger: TalkLine | None
    own: tuple[TalkLine, ...]
    others: tuple[tuple[str, tuple[TalkLine, ...]], ...]
    said_in: str = ""


def talk_words(table: HelplineTable, words: Words, taxonomies: Taxonomies, there: Sequence[str]) -> TalkWords:
    """`there`: the languages of the place, or those of the country."""

    def said(line: Helpline) -> TalkLine:
        return _line(line, table, words, taxonomies)

    danger = next((line for line in table.lines if DANGER in line.needs and line.number), None)
    own = _for_reader(table, words.language)
    shown = {line.code for line in own}
    others = []
    for code in dict.fromkeys(there):
        more = [line for line in _for_reader(table, code) if line.needs[0] in ELSEWHERE and line.code not in shown]
        shown |= {line.code for line in more}
        if code != words.language and more:
            heading = capital(in_language(code, words, taxonomies), words.language)
            others.append((heading, tuple(map(said, more))))
    lines = tuple(map(said, own))
    foreign = next((line.language for line in lines if line.language), None)
    said_in = capital(in_language(foreign, words, taxonomies), words.language) if foreign else ""
    return TalkWords(said(danger) if danger else None, lines, tuple(others), said_in)


def _for_reader(table: HelplineTable, language: str) -> list[Helpline]:
    """With a number, without that for danger; the most urgent first."""
    lines = table.crisis_card(language) or table.footer(language)
    called = [line for line in lines if line.number and not line.staff_only and DANGER not in line.needs]
    return sorted(called, key=lambda line: URGENT.index(line.needs[0]) if line.needs[0] in URGENT else len(URGENT))


def _line(line: Helpline, table: HelplineTable, words: Words, taxonomies: Taxonomies) -> TalkLine:
    language = words.language
    return TalkLine(
        need=table.need_name(line.needs[0], language),
        number=words.ltr(line.number or ""),
        name=line.name.name_for(language),
        hours=capital(BETWEEN.join(_told(line, language)), language),
        languages=capital(words.listed(language_name(code, words, taxonomies) for code in line.languages), language),
        checked=capital(number_check_words(line, words), language),
        note=line.note.pick(language).text if line.note else "",
        language=_foreign(table, line.needs[0], language),
    )


def _foreign(table: HelplineTable, need: str, language: str) -> str | None:
    """Words to somebody in danger are never made by a machine: these readers get them in English."""
    name = dict(table.need_names).get(need)
    picked = name.pick(language).language if name else language
    return picked if picked != language else None


def _told(line: Helpline, language: str) -> Iterator[str]:
    for text in (line.hours, line.cost):
        if text is not None:
            yield text.pick(language).text
