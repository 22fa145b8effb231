"""The telephone lines of a page, all from the one checked table."""

from __future__ import annotations

from collections.abc import Sequence

from healing_desktop.core.dates import earliest_day, partial_date
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.present_edition import number_check_words
from healing_desktop.core.present_language import in_language
from healing_desktop.core.present_row import BETWEEN, capital
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import CrisisBody, CrisisBox, CrisisSection, LineBlock
from healing_desktop.handouts.speech import Material, Speech

DANGER = "danger"
CARD_LANGUAGES = ("nl", "fr", "de")


def crisis_body(_material: Material, speech: Speech) -> CrisisBody:
    table, words = speech.helplines, speech.words
    codes = card_languages(words.language, speech.options.second)
    return CrisisBody(danger_line(table, codes), crisis_sections(table, words, speech.taxonomies, codes))


def crisis_box(table: HelplineTable, words: Words, taxonomies: Taxonomies, *, card: bool = False) -> CrisisBox:
    """The box of every page; `card`: its date then speaks for a longer list, whose exceptions carry their own mark."""
    lines = [line for line in table.footer(words.language) if line.number]
    return CrisisBox(
        title=words("handout-crisis-title"),
        lines=tuple(LineBlock(line.number or "", _need(table, line, words, taxonomies)) for line in lines),
        checked=checked_words(lines, words, "handout-lines-checked-mostly" if card else "handout-lines-checked"),
    )


def danger_line(table: HelplineTable, codes: tuple[str, ...]) -> LineBlock | None:
    """112, with its words in every language of the card."""
    line = next((line for line in table.lines if DANGER in line.needs and line.number), None)
    if line is None:
        return None
    needs = dict.fromkeys(table.need_name(DANGER, code) for code in codes)
    return LineBlock(line.number or "", BETWEEN.join(needs))


def crisis_sections(
    table: HelplineTable, words: Words, taxonomies: Taxonomies, codes: tuple[str, ...]
) -> tuple[CrisisSection, ...]:
    """The reader's language first and at length; of the other languages what is most urgent."""
    found = []
    language = words.language
    common = _oldest([line for line in table.footer(language) if line.number])
    for code in codes:
        lines = table.crisis_card(code) if code == language else table.footer(code)
        shown = [line for line in lines if line.number and DANGER not in line.needs]
        title = capital(taxonomies.name("language", code, code), code)
        found.append(
            CrisisSection(
                title, code, tuple(_line(table, line, code, _own_mark(line, common, words)) for line in shown)
            )
        )
    return tuple(section for section in found if section.lines)


def card_languages(language: str, second: str | None = None) -> tuple[str, ...]:
    """The reader's, the one asked for beside it, and those of the country for whoever finds the card. A language in
    which words to somebody in danger would be machine made is left out."""
    beside = (second,) if second in INTERFACE_LANGUAGES else ()
    return tuple(dict.fromkeys((language, *beside, *CARD_LANGUAGES)))


def _need(table: HelplineTable, line: Helpline, words: Words, taxonomies: Taxonomies) -> str:
    """What it is for; a line that does not speak the reader's language says which one it speaks."""
    need = table.need_name(line.needs[0], words.language)
    if not line.languages or words.language in line.languages:
        return need
    return f"{need} ({in_language(line.languages[0], words, taxonomies)})"


def checked_words(lines: Sequence[Helpline], words: Words, key: str) -> str:
    """The oldest check among the lines shown; one line without a date leaves the whole box without."""
    oldest = _oldest(lines)
    return words(key, date=partial_date(oldest, words)) if oldest else words("handout-lines-unchecked")


def _oldest(lines: Sequence[Helpline]) -> str | None:
    """As it is told; None when a line has no date."""
    days = [(earliest_day(line.checked_on), line.checked_on or "") for line in lines]
    known = [(day, told) for day, told in days if day is not None]
    return min(known)[1] if known and len(known) == len(days) else None


def _own_mark(line: Helpline, common: str | None, words: Words) -> str:
    """Said beside a line that was not checked as lately as the date at the foot of the card tells."""
    day, since = earliest_day(line.checked_on), earliest_day(common)
    if day is not None and since is not None and day >= since:
        return ""
    return number_check_words(line, words)


def _line(table: HelplineTable, line: Helpline, language: str, mark: str) -> LineBlock:
    after = [text.pick(language).text for text in (line.hours, line.cost) if text is not None]
    return LineBlock(
        number=line.number or "",
        need=table.need_name(line.needs[0], language),
        name=line.name.name_for(language),
        details=BETWEEN.join((*after, mark) if mark else after),
    )
