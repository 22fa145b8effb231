"""The booklet of a town in words: the groups by theme, numbered, and all that stands around them."""

from __future__ import annotations

from collections.abc import Sequence

from healing_desktop.core.collation import sort_key
from healing_desktop.core.dates import earliest_day, partial_date
from healing_desktop.core.entries import Entry
from healing_desktop.core.find_stretch import stretch_words
from healing_desktop.core.present_entry import EntryWords
from healing_desktop.core.present_row import BETWEEN, capital
from healing_desktop.core.present_source import host
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import NEWCOMER_LANGUAGES
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import FactBlock
from healing_desktop.handouts.booklet_body import (
    BookletBody,
    BookletEntry,
    Chapter,
    Cover,
    NumberedName,
    Section,
    Theme,
)
from healing_desktop.handouts.compose_booklet_region import door_sections
from healing_desktop.handouts.compose_crisis_newcomers import body_for
from healing_desktop.handouts.compose_group import fact_block, foreign_note
from healing_desktop.handouts.compose_row import contact_block, notice_block, warning_words, where_block
from healing_desktop.handouts.entry_words import entry_words
from healing_desktop.handouts.speech import Material, Speech, sentences, stopped
from healing_desktop.handouts.town import Town

WHEN = ("meets", "exceptions")
Numbered = tuple[int, Entry]


def booklet_title(material: Material, speech: Speech) -> str:
    return speech.words("booklet-title", place=stretch_words(_town(material).where, speech.words))


def booklet_body(material: Material, speech: Speech) -> BookletBody:
    words, town = speech.words, _town(material)
    chapters = by_theme(material.entries, speech.taxonomies)
    numbered = [one for _, entries in chapters for one in entries]
    crisis = body_for(material, speech)
    return BookletBody(
        cover=_cover(town, numbered, speech),
        # Never machine made: in the other languages the box at the foot has its own words.
        help_now="" if words.language in NEWCOMER_LANGUAGES else words("handout-crisis-short"),
        contents=words("booklet-contents"),
        how=_how(town, material.entries, speech),
        map=speech.draw_overview(town, tuple(numbered), words),
        chapters=tuple(_chapter(theme, entries, numbered, speech) for theme, entries in chapters),
        see_also=words("booklet-see-also"),
        themes_title=words("booklet-more-themes"),
        themes_how=words("booklet-more-themes-how"),
        themes=_more_themes({theme for theme, _ in chapters}, numbered, speech),
        region_title=words("booklet-region"),
        region=door_sections(town, words),
        lines_title=words("booklet-lines"),
        danger=crisis.danger,
        lines=crisis.sections,
        about=_about(material.entries, words),
        notes=words("booklet-notes"),
    )


def by_theme(entries: Sequence[Entry], taxonomies: Taxonomies) -> list[tuple[str, list[Numbered]]]:
    """(widest theme, its groups with their numbers), in the order of the list of themes; "" for what has none. The same
    for every reader: numbers do not depend on the language."""
    widest = [term.code for term in taxonomies.of("theme") if term.broader is None]
    chapters: dict[str, list[Entry]] = {theme: [] for theme in (*widest, "")}
    for entry in entries:
        chapters[_widest(entry.row.themes[0], taxonomies) if entry.row.themes else ""].append(entry)
    counted = iter(range(1, len(entries) + 1))
    return [(theme, [(next(counted), entry) for entry in found]) for theme, found in chapters.items() if found]


def _widest(code: str, taxonomies: Taxonomies) -> str:
    term = taxonomies.terms.get(("theme", code))
    while term and term.broader:
        code = term.broader
        term = taxonomies.terms.get(("theme", code))
    return code if term else ""


def _themes(entry: Entry, taxonomies: Taxonomies) -> list[str]:
    """The widest themes of an entry, its own chapter first."""
    return list(dict.fromkeys(_widest(code, taxonomies) for code in entry.row.themes))


def _town(material: Material) -> Town:
    assert material.town is not None
    return material.town


def _chapter(theme: str, entries: Sequence[Numbered], everyone: Sequence[Numbered], speech: Speech) -> Chapter:
    words, taxonomies = speech.words, speech.taxonomies
    title, language = _title(theme, speech) if theme else (words("booklet-other"), None)
    also = [one for one in everyone if theme and theme in _themes(one[1], taxonomies)[1:]]
    said = tuple(booklet_entry(*one, speech) for one in entries)
    return Chapter(title, said, _names(also, words), language, foreign_note(language, speech))


def _title(theme: str, speech: Speech) -> tuple[str, str | None]:
    """The name of a theme, and its language where that is not the reader's."""
    (name,) = speech.taxonomies.names("theme", (theme,), speech.words.language)
    return name.text, name.language if name.language != speech.words.language else None


def _theme(code: str, groups: Sequence[Numbered], speech: Speech) -> Theme:
    title, language = _title(code, speech)
    return Theme(title, _names(groups, speech.words), language, foreign_note(language, speech))


def _more_themes(chapters: set[str], everyone: Sequence[Numbered], speech: Speech) -> tuple[Theme, ...]:
    taxonomies = speech.taxonomies
    found: dict[str, list[Numbered]] = {term.code: [] for term in taxonomies.of("theme") if term.code not in chapters}
    for one in everyone:
        for code in found.keys() & _themes(one[1], taxonomies):
            found[code].append(one)
    return tuple(_theme(code, groups, speech) for code, groups in found.items() if groups)


def _names(entries: Sequence[Numbered], words: Words) -> tuple[NumberedName, ...]:
    return tuple(NumberedName(number, _name(entry, words)) for number, entry in entries)


def _name(entry: Entry, words: Words) -> str:
    return words.isolated(entry.row.name.name_for(words.language))


def booklet_entry(number: int, entry: Entry, speech: Speech) -> BookletEntry:
    """Name, what it is, when by its rule (a booklet is kept for months), where, telephone, price, languages."""
    words = speech.words
    said = entry_words(entry, speech)
    known = {fact.key: fact for fact in said.facts if not fact.unknown}
    together = [known[key].text for key in ("cost", "languages") if key in known and not known[key].language]
    if entry.row.step_free:
        together.append(words("label-step-free"))
    warning = warning_words(entry, speech)
    return BookletEntry(
        number=number,
        name=_name(entry, words),
        notice=notice_block(said, speech),
        what=fact_block(said.what, speech),
        facts=(
            *_when(said, speech),
            *_where(said, speech),
            contact_block(entry, said, speech),
            *_foreign(said, speech),
        ),
        last=BETWEEN.join(capital(part, words.language) if at == 0 else part for at, part in enumerate(together)),
        checked="" if warning else _checked(entry, words),
        warning=stopped(warning) if warning else "",
    )


def _when(said: EntryWords, speech: Speech) -> list[FactBlock]:
    return [fact_block(fact, speech) for fact in said.facts if fact.key in WHEN]


def _where(said: EntryWords, speech: Speech) -> list[FactBlock]:
    where = where_block(said, speech)
    return [where] if where else []


def _foreign(said: EntryWords, speech: Speech) -> list[FactBlock]:
    """A price that is told in another language stands on a line of its own."""
    return [fact_block(fact, speech) for fact in said.facts if fact.key == "cost" and fact.language]


def _checked(entry: Entry, words: Words) -> str:
    told = entry.row.checked_on
    if told is None or earliest_day(told) is None:
        return ""
    key = "fresh-long-now" if told.count("-") == 2 else "fresh-long-in-now"
    return words(key, date=partial_date(told, words))


def _cover(town: Town, numbered: Sequence[Numbered], speech: Speech) -> Cover:
    words, today = speech.words, speech.today
    return Cover(
        place=stretch_words(town.where, words),
        subtitle=words("booklet-subtitle"),
        count=words("booklet-count", n=len(numbered)),
        month=partial_date(f"{today:%Y-%m}", words),
        centre=speech.options.letterhead.name,
        drawing=speech.draw_country(town, tuple(numbered)),
        alt=words("booklet-cover-alt"),
    )


def _how(town: Town, entries: Sequence[Entry], speech: Speech) -> Section:
    words = speech.words
    said = [words("booklet-how-themes"), words("booklet-how-also"), words("booklet-how-ask")]
    if any(place.confidential or not place.address for entry in entries for place in entry.places):
        said.append(words("booklet-how-secret"))
    if town.online:
        said.append(words("booklet-online", n=town.online))
    said.append(words("booklet-not-medical"))
    return Section(words("booklet-how"), tuple(said))


def _about(entries: Sequence[Entry], words: Words) -> Section:
    sources = {entry.source.name or words.ltr(host(entry.source.url)) for entry in entries}
    told = sorted((source for source in sources if source), key=lambda source: sort_key(source, words.language))
    said = [words("booklet-about-checked")]
    if told:
        said.append(sentences(words("booklet-about-sources", sources=words.together(told))))
    return Section(words("booklet-about"), tuple(said))
