"""The telephone lines for readers of the ten languages that nobody has read yet.

Words to somebody in danger are never machine made: each line is told in the languages that it speaks (nl, fr, de, en),
with its hours, so that whoever is asked to help can read them as well.
"""

from __future__ import annotations

from healing_desktop.core.helplines import DANGER, Helpline
from healing_desktop.core.present_row import BETWEEN, capital
from healing_desktop.core.texts import INTERFACE_LANGUAGES, NEWCOMER_LANGUAGES
from healing_desktop.handouts.blocks import CrisisBody, CrisisBox, CrisisSection, LineBlock, Said
from healing_desktop.handouts.compose_crisis import checked_words, crisis_body, crisis_box
from healing_desktop.handouts.speech import Material, Speech


def box_for(speech: Speech, *, card: bool = False) -> CrisisBox:
    """The box of a page, for a reader of any language; `card`: of the crisis card."""
    table, words = speech.helplines, speech.words
    if words.language not in NEWCOMER_LANGUAGES:
        return crisis_box(table, words, speech.taxonomies, card=card)
    lines = [line for line in table.footer(words.language) if line.number]
    titles, shared = _titles(speech), _shared_hours(lines)
    return CrisisBox(
        title=BETWEEN.join(title.text for title in titles),
        lines=tuple(_line(speech, line, hours=not shared) for line in lines),
        checked=checked_words(lines, words, "handout-lines-checked"),
        titles=titles,
        hours=shared,
    )


def body_for(material: Material, speech: Speech) -> CrisisBody:
    """The crisis card, for a reader of any language."""
    language = speech.words.language
    if language not in NEWCOMER_LANGUAGES:
        return crisis_body(material, speech)
    lines = [line for line in speech.helplines.crisis_card(language) if line.number]
    danger = next((line for line in lines if DANGER in line.needs), None)
    sections = (
        CrisisSection(
            _own_name(speech, code),
            code,
            tuple(_line(speech, line, named=True) for line in lines if _speaks(line, code)),
        )
        for code in INTERFACE_LANGUAGES
    )
    return CrisisBody(
        _line(speech, danger) if danger else None, tuple(section for section in sections if section.lines)
    )


def title_for(_material: Material, speech: Speech) -> str:
    """The question that the crisis card asks."""
    return box_for(speech, card=True).title


def _titles(speech: Speech) -> tuple[Said, ...]:
    return tuple(Said(speech.words_for(code)("handout-crisis-short"), code) for code in INTERFACE_LANGUAGES)


def _speaks(line: Helpline, code: str) -> bool:
    return line.languages[:1] == (code,) and DANGER not in line.needs


def _shared_hours(lines: list[Helpline]) -> tuple[Said, ...]:
    """ "day and night" in each language, where that is so for all of the lines: then it is said once, and the box stays
    low."""
    own = next((line for line in lines if DANGER in line.needs and line.hours), None)
    if own is None:
        return ()
    shared = {code: _hours(own, code) for code in INTERFACE_LANGUAGES}
    same = all(_hours(line, code).endswith(shared[code]) for line in lines for code in _spoken(line))
    return tuple(Said(said, code) for code, said in shared.items()) if same else ()


def _spoken(line: Helpline) -> list[str]:
    return [code for code in INTERFACE_LANGUAGES if code in line.languages]


def _line(speech: Speech, line: Helpline, *, named: bool = False, hours: bool = True) -> LineBlock:
    """What it is for in each language that it speaks, and its `hours`. `named`: also its name and price."""
    own, *others = _spoken(line)
    if others:
        said = [
            Said(", ".join((_need(speech, line, code), *([_hours(line, code)] if hours else []))), code)
            for code in (own, *others)
        ]
        return LineBlock(line.number or "", said[0].text, language=own, also=tuple(said[1:]))
    cost = line.cost.pick(own).text if line.cost and named else ""
    details = (capital(_hours(line, own), own) if named else _hours(line, own), cost) if hours else ()
    return LineBlock(
        number=line.number or "",
        need=_need(speech, line, own),
        name=line.name.name_for(own) if named else "",
        details=BETWEEN.join(part for part in details if part),
        language=own,
        spoken=_own_name(speech, own),
    )


def _need(speech: Speech, line: Helpline, code: str) -> str:
    return speech.helplines.need_name(line.needs[0], code)


def _hours(line: Helpline, code: str) -> str:
    """Those of the telephone, which stand before those of a chat: as words inside a line, in German with capitals."""
    said = line.hours.pick(code).text.split(";")[0].strip() if line.hours else ""
    return said if code == "de" else said[:1].lower() + said[1:]


def _own_name(speech: Speech, code: str) -> str:
    return capital(speech.taxonomies.name("language", code, code), code)
