"""Paper in the ten languages that nobody has read yet: what is said in them, what never is, and in which order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from PySide6.QtGui import QRawFont

from healing_desktop.core.entries import Entry, MeetingPlace, ScheduleRule
from healing_desktop.core.fluent_patterns import messages
from healing_desktop.core.texts import HANDOUT_LANGUAGES, INTERFACE_LANGUAGES, NEWCOMER_LANGUAGES, RIGHT_TO_LEFT
from healing_desktop.core.words import NOBODY, READ_BY, Words
from healing_desktop.handouts.blocks import CrisisBody, GroupBlock, GroupsBody
from healing_desktop.handouts.content import HandoutOptions, Side, Template
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import source_of, words_in
from tests.fixtures.generated import real_content
from tests.handouts.made_up import PHONE, sample, text
from tests.handouts.read_pdf import ReadPdf

TODAY = date(2026, 11, 22)
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
MARKS = dict.fromkeys(map(ord, "\u200b\u2066\u2067\u2068\u2069"))
# The only lines for a reader of another language, as the issue names them; their numbers are in the table.
CODES = (
    "emergency-112",
    "suicide-1813",
    "suicide-cps",
    "tele-onthaal-106",
    "tele-accueil-107",
    "telefonhilfe-108",
    "chs",
)
NOT_LATIN = ("ar", "uk", "fa", "ps", "ti")


def side_of(service: HandoutService, language: str, template: Template = "card", entry: Entry | None = None) -> Side:
    entries = () if template == "crisis" else (entry or sample(),)
    return service.content(Material(entries), HandoutOptions(language, template), TODAY).sides[0]


def group_of(service: HandoutService, language: str, entry: Entry | None = None) -> GroupBlock:
    body = side_of(service, language, entry=entry).body
    assert isinstance(body, GroupsBody)
    return body.groups[0]


def strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else ()
    return [found for item in inner for found in strings(item)]


def without_glyph(text: str) -> set[str]:
    """The letters that none of the fonts on paper has."""
    fonts = [
        QRawFont(str(FONTS / f"{name}-Regular.ttf"), 12) for name in ("NotoSans", "NotoSansArabic", "NotoSansEthiopic")
    ]
    assert all(font.isValid() for font in fonts)
    marks = set(text.translate(MARKS)) - {"\n"}
    return {mark for mark in marks if not any(font.supportsCharacter(ord(mark)) for font in fonts)}


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_crisis_words_are_those_of_the_lines_themselves(service: HandoutService, language: str) -> None:
    table = real_content().helplines
    box = side_of(service, language).crisis
    assert [line.number for line in box.lines] == [table.by_code(code).number for code in CODES]
    assert [title.language for title in box.titles] == list(INTERFACE_LANGUAGES)
    for line, code in zip(box.lines, CODES, strict=True):
        spoken = [found for found in INTERFACE_LANGUAGES if found in table.by_code(code).languages]
        need = table.by_code(code).needs[0]
        said = [(line.need, line.language), *((part.text, part.language) for part in line.also)]
        assert said == [(table.need_name(need, found), found) for found in spoken]
        assert bool(line.spoken) is (len(spoken) == 1)
    assert {hours.language: hours.text for hours in box.hours} == {
        "nl": "dag en nacht", "fr": "jour et nuit", "de": "Tag und Nacht", "en": "day and night",
    }  # fmt: skip


def test_hours_that_lines_do_not_share_stand_beside_each(service: HandoutService) -> None:
    table = real_content().helplines
    lines = tuple(
        replace(line, hours=text(nl="10.00-24.00")) if line.code == "suicide-1813" else line for line in table.lines
    )
    other = HandoutService(FONTS.parent, words_in, real_content().taxonomies, replace(table, lines=lines))
    box = side_of(other, "ar").crisis
    assert box.hours == ()
    assert [line.details for line in box.lines if line.language == "nl" and line.spoken] == [
        "10.00-24.00",
        "telefoon dag en nacht",
    ]
    assert box.lines[0].need == "Direct gevaar, dag en nacht"


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_the_crisis_card_has_the_same_lines_and_no_other(service: HandoutService, language: str) -> None:
    table = real_content().helplines
    side = side_of(service, language, "crisis")
    body = side.body
    assert isinstance(body, CrisisBody)
    assert body.danger is not None
    numbers = [body.danger.number, *(line.number for section in body.sections for line in section.lines)]
    assert sorted(numbers) == sorted(table.by_code(code).number or "" for code in CODES)
    assert [section.language for section in body.sections] == ["nl", "fr", "de", "en"]
    assert [line.number for section in body.sections if section.language == "de" for line in section.lines] == ["108"]
    assert side.title == "Nu hulp? · Aide maintenant\u00a0? · Hilfe jetzt? · Help now?"
    sentences = [words for section in body.sections for words in strings(asdict(section))]
    assert not [words for words in sentences if re.search(r"[\u0370-\uffff]", words.replace("\u2019", ""))]


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_our_own_languages_keep_their_box(service: HandoutService, language: str) -> None:
    box = side_of(service, language).crisis
    assert box.title == words_in(language)("handout-crisis-title")
    assert box.titles == box.hours == ()
    assert not [line for line in box.lines if line.also or line.spoken]


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_a_page_says_that_a_machine_made_its_words(service: HandoutService, language: str) -> None:
    assert side_of(service, language).machine_made == words_in(language)("handout-machine-made")


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_our_own_words_are_made_by_people(service: HandoutService, language: str) -> None:
    assert side_of(service, language).machine_made == ""


def test_the_mark_goes_when_somebody_has_read_the_words() -> None:
    def read(language: str) -> Words:
        source = source_of(language).replace(f"{READ_BY} = {NOBODY}", f"{READ_BY} = tolk, 3 mei 2027")
        return Words.from_source(language, source, source_of("en"))

    content = real_content()
    service = HandoutService(FONTS.parent, read, content.taxonomies, content.helplines)
    assert side_of(service, "ar").machine_made == ""


def test_a_missing_text_falls_back_as_a_whole(service: HandoutService) -> None:
    """The language of the place first, then English; the mark says which."""
    meets = text(nl="Elke dinsdag", fr="Chaque mardi", en="Every Tuesday")
    made_up = sample()
    row = replace(made_up.row, meets=meets, schedules=(), audiences=("adults", "men"))
    entry = replace(made_up, cards=(), row=row)
    group = group_of(service, "ru", entry=entry)
    assert (group.next_text, group.next_language) == ("Elke dinsdag", "nl")
    assert group.next_note
    assert group.next_note == group.who_for[0].note == group.what.note
    assert group.who_for[0].language == group.what.language == "nl"
    assert not re.search(r"[\u0400-\u04ff]", group.who_for[0].text + group.what.text)
    walloon = replace(entry.places[0], nis="62063", municipality=text(fr="Liège", nl="Luik"))
    there = replace(entry, row=replace(entry.row, place=walloon), places=(walloon,))
    assert group_of(service, "ru", entry=there).next_text == "Chaque mardi"


def test_a_notice_in_another_language_says_so(service: HandoutService) -> None:
    entry = replace(sample(), alert=text(nl="Geen bijeenkomst in augustus", en="No meeting in August"))
    group = group_of(service, "so", entry=entry)
    assert (group.alert, group.alert_language) == ("Geen bijeenkomst in augustus", "nl")
    assert "Af-Holandays" in group.alert_note
    assert group_of(service, "nl", entry=entry).alert_note == ""


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_a_kind_of_group_has_a_name(service: HandoutService, language: str) -> None:
    terms = [term for term in real_content().taxonomies.of("kind") if not term.name.exact(language)]
    assert terms == []
    kind = real_content().taxonomies.name("kind", "support-group", language)
    assert kind in group_of(service, language).kind


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_both_names_of_a_place_with_two_languages(service: HandoutService, language: str) -> None:
    ixelles = MeetingPlace(
        text(nl="Elsene", fr="Ixelles", de="Ixelles"), "21009", "1050", "Rue Inventée 3", 50.83, 4.37
    )
    entry = replace(sample(), places=(ixelles,), row=replace(sample().row, place=ixelles))
    where = next(fact for fact in group_of(service, language, entry=entry).facts if fact.key == "where")
    assert "Rue Inventée 3, 1050 Ixelles (Elsene)" in where.text


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_only_latin_digits(service: HandoutService, language: str) -> None:
    said = strings(asdict(side_of(service, language)))
    assert [words for words in said for mark in words if mark.isdecimal() and mark not in "0123456789"] == []


@pytest.mark.parametrize("language", HANDOUT_LANGUAGES)
@pytest.mark.usefixtures("qapp")
def test_the_fonts_have_every_letter_of_the_words(language: str) -> None:
    words = messages(source_of(language))
    missing = without_glyph("".join(words.values()))
    assert {key: missing & set(said) for key, said in words.items() if missing & set(said)} == {}


@pytest.mark.usefixtures("qapp")
def test_the_fonts_have_every_letter_of_the_entries() -> None:
    said = {entry.row.id: "".join(strings(asdict(entry))) for entry in real_content().entries}
    missing = without_glyph("".join(said.values()))
    assert {name: missing & set(text) for name, text in said.items() if missing & set(text)} == {}
    assert without_glyph("漢") == {"漢"}


def made(service: HandoutService, options: HandoutOptions, *entries: Entry) -> ReadPdf:
    found = service.make(Material(entries), options, TODAY)
    assert isinstance(found, Handout), found
    return ReadPdf(found.pdf)


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
@pytest.mark.parametrize("size", ["normal", "very-large"])
def test_every_language_is_printed(service: HandoutService, language: str, size: str) -> None:
    read = made(service, HandoutOptions(language, size=size), sample())  # type: ignore[arg-type]
    assert read.root["/Lang"] == language
    assert PHONE in read.text
    assert "9000 Gent" in read.text


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_the_crisis_card_is_one_page(service: HandoutService, language: str) -> None:
    read = made(service, HandoutOptions(language, "crisis"))
    assert len(read.pages) == 1
    assert {"nl", "fr", "de", "en"} <= {spoken for _, spoken in read.tags()}


def test_a_second_language_adds_no_machine_made_crisis_words(service: HandoutService) -> None:
    body = service.content(Material(), HandoutOptions("nl", "crisis", second="ar"), TODAY).sides[0].body
    assert isinstance(body, CrisisBody)
    assert {section.language for section in body.sections} <= set(INTERFACE_LANGUAGES)


def test_a_foreign_line_tells_a_screen_reader_its_language(service: HandoutService) -> None:
    read = made(service, HandoutOptions("ar"), sample())
    spoken = [language for _, language in read.tags()]
    assert {"nl", "fr", "de", "en"} <= set(spoken)


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(NEWCOMER_LANGUAGES)))
def test_a_date_runs_with_its_language_and_a_clock_does_not(language: str, words_for: Callable[[str], Words]) -> None:
    words = words_for(language)
    rule = ScheduleRule("MONTHLY", "1TU")
    assert rule.byday
    date_said = words("fresh-long-now", date=words("date-day", day="3", month=words.list_of("months")[9], year="2026"))
    assert "\u20673 \u2067" in date_said, "the isolate of a date runs from right to left"
    clock = words("clock-span-sentence", **{"from": words.ltr("18:00"), "until": words.ltr("19:30")})
    assert "\u206618:00\u2069" in clock
    assert "\u206619:30\u2069" in clock


def test_the_names_of_languages_are_told(words_for: Callable[[str], Words]) -> None:
    content = real_content()
    from healing_desktop.core.present_language import language_name

    spoken = {code for entry in content.entries for code in entry.row.languages}
    for language in NEWCOMER_LANGUAGES:
        for code in ("nl", "fr", "de", "en"):
            assert language_name(code, words_for(language), content.taxonomies)
    assert {"nl", "fr"} <= spoken
    assert language_name("nl", words_for("so"), content.taxonomies) == "Af-Holandays"
    assert language_name("nl", words_for("uk"), content.taxonomies) == "нідерландська"


def test_files_say_who_may_read_them() -> None:
    for language in NEWCOMER_LANGUAGES:
        head = source_of(language)[:700]
        assert READ_BY in head, language
        assert re.search(r"machine", head, re.IGNORECASE), language


def test_the_table_offers_these_lines_alone() -> None:
    table = yaml.safe_load((FONTS.parents[1] / "data" / "helplines.yaml").read_text(encoding="utf-8"))
    assert table["crisis"]["other"] == table["card"]["other"] == list(CODES)
