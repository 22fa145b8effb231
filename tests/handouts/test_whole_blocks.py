"""No block on paper mixes languages: what is not in the reader's stands whole in another one, and says so. No phrase is
missing in any of the languages either."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest

from healing_desktop.core.entries import Area, Contact, Cost, Entry, GroupRow, Kind
from healing_desktop.core.ports import Found
from healing_desktop.core.present_language import in_language
from healing_desktop.core.query import Chip, Order, Point, Query
from healing_desktop.core.texts import HANDOUT_LANGUAGES, NEWCOMER_LANGUAGES, LocalText
from healing_desktop.handouts.booklet_body import BookletBody
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.handouts.service import HandoutService, Material
from healing_desktop.handouts.town import Town
from tests.core.samples import words_in
from tests.fixtures.generated import real_content
from tests.handouts.made_up import sample, text
from tests.handouts.rows import many, on, told, vague
from tests.handouts.towns import town

TODAY = date(2026, 11, 22)
FROM_ENTRIES: tuple[Template, ...] = ("card", "tear-off", "list", "agenda", "new-this-month")
Said = tuple[str, str | None]


def said_in(part: object) -> Iterator[Said]:
    """Every text below `part` and the language that it is marked with; `x_language` marks `x` or `x_text`."""
    if isinstance(part, tuple):
        for one in part:
            yield from said_in(one)
    elif is_dataclass(part) and not isinstance(part, type):
        own = {field.name: getattr(part, field.name) for field in fields(part)}
        for name, value in own.items():
            if isinstance(value, str):
                yield value, own.get(f"{name.removesuffix('_text')}_language") or own.get("language")
            else:
                yield from said_in(value)


def texts_of(entry: Entry) -> Iterator[LocalText]:
    """What an entry says in words of a language; names are nobody's words."""
    row = entry.row
    area = row.area.words
    yield from (words for words in (row.meets, row.cost.words, entry.hours, entry.alert, area) if words)
    for field in ("what", "who_for", "first_time", "how_to_join"):
        if found := LocalText.of({card.language: getattr(card, field) for card in entry.cards}):
            yield found
    terms = real_content().taxonomies.terms
    coded = (("theme", row.themes), ("audience", row.audiences), ("enrolment", (row.enrolment or "",)))
    yield from (terms[taxonomy, code].name for taxonomy, codes in coded for code in codes if (taxonomy, code) in terms)


def names_of(entry: Entry) -> list[str]:
    named = [entry.row.name, entry.row.organization, *(place.municipality for place in entry.places)]
    found = [said for name in named if name for _, said in name.by_language]
    found += [place.address for place in entry.places if place.address]
    return sorted((*found, *filter(None, (entry.source.name, entry.contact.url))), key=len, reverse=True)


def foreign_in(entry: Entry, language: str, body: object) -> list[str]:
    """The texts of other languages, of two words at least, that an unmarked text holds."""
    unmarked, names = [], names_of(entry)
    for said, marked in said_in(body):
        if marked is None:
            for name in names:
                said = said.replace(name, "")  # noqa: PLW2901
            unmarked.append(said.casefold())
    found = []
    # A text of the reader's own may hold a name in another language.
    own = " | ".join(words.exact(language) or "" for words in texts_of(entry)).casefold()
    for words in texts_of(entry):
        for code, other in words.by_language:
            alone = " " in other and other.casefold() not in own
            if code != language and alone and any(other.casefold() in said for said in unmarked):
                found.append(f"{code}: {other}")
    return found


def bare(number: int) -> Entry:
    """Everything in Dutch alone, as an editor leaves it."""
    entry = replace(
        vague(), cards=(), places=(), alert=text(nl="Geen bijeenkomst in augustus."), hours=text(nl="In de voormiddag")
    )
    row = replace(
        entry.row, id=f"{entry.row.id[:-2]}{number}", place=None, meets=text(nl="Om de twee weken"), phone=None,
        cost=Cost(words=text(nl="Vijf euro, koffie inbegrepen")), area=Area(words=text(nl="provincie Limburg")),
    )  # fmt: skip
    return replace(entry, row=row, contact=Contact())


def share_of(language: str) -> tuple[Entry, ...]:
    """All entries; the newcomers' languages fall back alike, so each takes its share, and all are taken."""
    entries = real_content().entries
    if language not in NEWCOMER_LANGUAGES:
        return entries
    return entries[NEWCOMER_LANGUAGES.index(language) :: len(NEWCOMER_LANGUAGES)]


@pytest.mark.parametrize("language", HANDOUT_LANGUAGES)
def test_no_entry_of_the_edition_mixes_languages(service: HandoutService, language: str) -> None:
    mixed = {}
    for entry in share_of(language):
        news = told(entry, listed_on="2026-11-10")
        for template in FROM_ENTRIES:
            options = HandoutOptions(language, template, map=False)
            side = service.content(Material((news,)), options, TODAY).sides[0]
            if found := foreign_in(entry, language, side.body):
                mixed[entry.row.id, template] = found
    assert mixed == {}


@pytest.mark.parametrize("language", HANDOUT_LANGUAGES)
def test_no_chapter_of_a_booklet_mixes_languages(service: HandoutService, language: str) -> None:
    made = town(0)
    assert isinstance(made.town, Town)
    for entry in share_of(language)[::3]:
        body = (
            service.content(replace(made, entries=(entry,)), HandoutOptions(language, "booklet"), TODAY).sides[0].body
        )
        assert isinstance(body, BookletBody)
        # A theme and the language that lines speak are told with their marks; the rest of a booklet is ours.
        assert foreign_in(entry, language, (body.chapters, body.themes)) == []


@pytest.mark.parametrize("language", ["fr", "ar", "tr"])
@pytest.mark.parametrize("template", [*FROM_ENTRIES, "booklet"])
def test_what_is_dutch_alone_says_so(service: HandoutService, language: str, template: Template) -> None:
    entry = replace(bare(1), row=replace(bare(1).row, schedules=on("TU", 19, 1).row.schedules))
    # Only what meets stands in a week.
    for made in (entry,) if template == "agenda" else (bare(2), entry):
        material = Material((told(made, listed_on="2026-11-10"),), town=town(1).town)
        side = service.content(material, HandoutOptions(language, template, map=False), TODAY).sides[0]
        assert foreign_in(made, language, side.body) == []
        marked = {said for said, spoken in said_in(side.body) if spoken == "nl"}
        assert marked, "told nevertheless"
        assert any("provincie Limburg" in said for said in marked) or template == "tear-off"


def test_a_theme_without_a_name_says_its_language(service: HandoutService) -> None:
    body = service.content(town(3), HandoutOptions("so", "booklet"), TODAY).sides[0].body
    assert isinstance(body, BookletBody)
    note = f"({in_language('en', words_in('so'), real_content().taxonomies)})"
    assert {(chapter.language, chapter.note) for chapter in body.chapters} == {("en", note)}
    dutch = service.content(town(3), HandoutOptions("nl", "booklet"), TODAY).sides[0].body
    assert isinstance(dutch, BookletBody)
    assert {(chapter.language, chapter.note) for chapter in dutch.chapters} == {(None, "")}


def answers() -> Iterator[Material]:
    """A list for every way in which a search is counted and ordered."""
    entries = (*many(2), vague())
    for order in Order:
        for origin in (None, Point(51.05, 3.72)):
            for total, certain in ((3, 0), (3, 1), (9, 2), (31, 5)):
                query = Query("rouw", (Chip("theme", "grief"),), order=order, origin=origin)
                rows = tuple(entry.row for entry in entries)
                yield Material(entries, found=Found(query, rows, total, certain=certain))
                yield Material(entries, found=Found(query, real_lines(), total, certain=certain))


def real_lines() -> tuple[GroupRow, ...]:
    """Something that is no group."""
    return tuple(entry.row for entry in real_content().entries if entry.row.kind is Kind.HELPLINE)[:1]


def handouts() -> Iterator[tuple[Template, Material]]:
    """Every template with all that it can say."""
    week = (on("MO", 19, 1), on("TU", None, 2), on("WE", 9, 3, part="morning"), on("TH", None, 4, as_of="2018"))
    groups = (sample(), vague(), bare(1), *week)
    for entry in groups:
        for template in ("card", "tear-off"):
            yield template, Material((entry,))
    yield "sheet", Material(groups[:3])
    yield from (("list", material) for material in answers())
    yield "agenda", Material(week)
    yield "new-this-month", Material((told(sample(), listed_on="2026-11-10"), told(vague(), changed_on="2026-11-10")))
    yield "crisis", Material()
    yield "booklet", town(12, *groups, online=3)


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_no_phrase_is_missing(service: HandoutService, language: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        for template, material in handouts():
            for qr in ("web", "phone", "place"):
                for discreet in (False, True):
                    options = HandoutOptions(language, template, qr=qr, discreet=discreet)
                    service.content(material, options, TODAY)
        for paper in ("wallet", "a4"):
            service.content(Material(), HandoutOptions(language, "crisis", paper=paper), TODAY)
    assert [record.getMessage() for record in caplog.records] == []
    assert words_in(language).has_own("found-order-distance")
