"""The booklet of a town: every group once, under its theme, on the page that the contents say."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES, NEWCOMER_LANGUAGES
from healing_desktop.handouts.booklet_body import BookletBody, BookletEntry
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import Handout, HandoutService, Material, Refused
from tests.core.samples import TODAY
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import ReadPdf
from tests.handouts.towns import group, town

SECRET = group(90, ("grief",), confidential=True, address=None, postcode=None, latitude=None, longitude=None)


def make(service: HandoutService, material: Material, **options: Any) -> Handout:  # noqa: ANN401  HandoutOptions
    made = service.make(material, HandoutOptions(options.pop("language", "nl"), "booklet", **options), TODAY)
    assert isinstance(made, Handout), made
    return made


def body(service: HandoutService, material: Material, language: str = "nl") -> BookletBody:
    content = service.content(material, HandoutOptions(language, "booklet"), TODAY)
    assert isinstance(content.sides[0].body, BookletBody)
    return content.sides[0].body


def entries_of(said: BookletBody) -> list[BookletEntry]:
    return [entry for chapter in said.chapters for entry in chapter.entries]


def outline(reader: ReadPdf, items: Any = None, depth: int = 0) -> list[tuple[int, str, int]]:  # noqa: ANN401
    """(depth, title, page from 1) of every bookmark."""
    found = []
    for item in reader._reader.outline if items is None else items:
        if isinstance(item, list):
            found += outline(reader, item, depth + 1)
        else:
            page = reader._reader.get_destination_page_number(item)
            found.append((depth, str(item.title), (page or 0) + 1))
    return found


def test_every_group_stands_once_and_in_order(service: HandoutService) -> None:
    reader = ReadPdf(make(service, town(40)).pdf)
    for number in range(1, 41):
        headings = [title for _, title, _ in outline(reader) if title == f"Groep {number:03} van Gent"]
        assert len(headings) == 1
        assert reader.text.count(f"Verzonnenstraat {number}, 9000 Gent") == 1
    numbers = [entry.number for entry in entries_of(body(service, town(40)))]
    assert numbers == list(range(1, 41))


def test_a_group_with_more_themes_is_told_of_in_the_other_chapters(service: HandoutService) -> None:
    own, other = group(1, ("grief", "anxiety", "loneliness")), group(2, ("depression",))
    said = body(service, replace(town(0), entries=(own, other)))
    # Anxiety and depression stand in the chapter of mental health.
    health, grief = said.chapters
    assert (health.title, grief.title) == ("Psychische gezondheid", "Rouw en verlies")
    assert [one.number for one in health.entries] == [1]
    assert [(one.number, one.name) for one in health.also] == [(2, "Groep 001 van Gent")]
    assert not grief.also
    assert [(theme.title, [one.number for one in theme.groups]) for theme in said.themes] == [("Eenzaamheid", [2])]


def test_what_has_no_theme_still_has_a_chapter(service: HandoutService) -> None:
    said = body(service, replace(town(0), entries=(group(1, ()), group(2, ("grief",)))))
    assert [chapter.title for chapter in said.chapters] == ["Rouw en verlies", "Andere groepen"]


@pytest.mark.parametrize("size", ["normal", "large", "very-large"])
def test_the_contents_say_the_right_pages(service: HandoutService, size: Any) -> None:  # noqa: ANN401
    reader = ReadPdf(make(service, town(30), size=size).pdf)
    chapters = [(title, page) for depth, title, page in outline(reader) if depth == 1]
    at = next(number for number, page in enumerate(reader.pages) if page.startswith("Inhoud"))
    told = " ".join(reader.pages[at : at + 2])
    listed = [(title, page) for title, page in chapters if title not in ("Zo lees je dit boekje", "Inhoud")]
    assert len(listed) >= 6
    for title, page in listed[:-1]:
        assert re.search(rf"{re.escape(title)} [. ]*{page}\b", told), (title, page)
        assert title in reader.pages[page - 1]


@pytest.mark.parametrize("groups", [1, 2, 3, 7, 20])
def test_the_pages_make_whole_sheets_and_the_last_is_the_back(service: HandoutService, groups: int) -> None:
    made = make(service, town(groups))
    assert made.pages % 4 == 0
    reader = ReadPdf(made.pdf)
    assert reader.pages[-1].startswith("Heb je nu hulp nodig?")
    assert sum("Notities" in page for page in reader.pages) <= 1


@pytest.mark.parametrize(
    ("language", "size"),
    [*((code, "normal") for code in INTERFACE_LANGUAGES), ("nl", "very-large"), ("ar", "normal"), ("ti", "large")],
)
def test_it_keeps_the_standards(service: HandoutService, language: str, size: Any) -> None:  # noqa: ANN401
    made = make(service, town(5, SECRET), language=language, size=size, mono=size != "normal")
    assert broken_rules(made.pdf) == []


@pytest.mark.parametrize("language", NEWCOMER_LANGUAGES)
def test_every_language_has_its_words(service: HandoutService, language: str) -> None:
    """A word that is missing is a warning, which no test lets pass."""
    said = body(service, town(5, SECRET, online=2), language)
    assert said.cover.count
    assert not said.help_now, "never machine made"


def test_bookmarks_headings_links_title_and_language(service: HandoutService) -> None:
    reader = ReadPdf(make(service, town(12), language="fr").pdf)
    assert reader.title == "Groupes\N{NO-BREAK SPACE}: Gand"
    assert reader.root["/Lang"] == "fr"
    marks = outline(reader)
    assert marks[0] == (0, "Gand", 1)
    assert {depth for depth, _, _ in marks} == {0, 1, 2}
    assert sum(depth == 2 for depth, _, _ in marks) >= 12
    tags = [tag for tag, _ in reader.tags()]
    assert tags.count("/H1") == 1
    assert "/TOC" in tags
    assert tags.count("/Figure") == 2
    linked = [note for page in reader._reader.pages for note in page.get("/Annots", ())]
    assert len(linked) >= len([mark for mark in marks if mark[0] == 1]) - 3


def test_the_crisis_lines_are_on_every_page(service: HandoutService) -> None:
    for language, numbers in (("nl", ("112", "1813", "106")), ("fr", ("112", "0800 32 123", "107"))):
        for page in ReadPdf(make(service, town(12), language=language).pdf).pages:
            assert all(number in page for number in numbers), page


def test_no_letter_is_too_small(service: HandoutService) -> None:
    for size, least in (("normal", 12), ("large", 12), ("very-large", 12)):
        written = ReadPdf(make(service, town(6), size=size).pdf).written()
        assert min(one.points for one in written) >= least - 0.01


def test_an_entry_stays_on_one_page(service: HandoutService) -> None:
    reader = ReadPdf(make(service, town(30)).pdf)
    for _, title, page in outline(reader):
        if title.startswith("Groep "):
            number = int(title.split()[1])
            assert f"Verzonnenstraat {number}, 9000 Gent" in reader.pages[page - 1]


def test_a_confidential_place_is_nowhere(service: HandoutService) -> None:
    told = group(7, ("grief",), confidential=True, address="Geheimstraat 1", latitude=51.2, longitude=3.9)
    material = replace(town(0), entries=(group(1, ("grief",)), told))
    said = body(service, material)
    assert said.map is not None
    assert len(said.map.dots) == 1
    assert any(words.endswith("2") for words in said.map.words), "not on the map: 2"
    text = ReadPdf(make(service, material).pdf).text
    assert "Geheimstraat" not in text
    assert "je hoort het als je contact opneemt" in text


def test_without_any_place_to_show_there_is_no_map(service: HandoutService) -> None:
    material = replace(town(0), entries=(SECRET,))
    assert body(service, material).map is None
    assert "Kaart" not in ReadPdf(make(service, material).pdf).pages[2]


def test_groups_online_are_told_of(service: HandoutService) -> None:
    assert "3 groepen komen alleen online samen" in ReadPdf(make(service, town(2, online=3)).pdf).text
    assert "online" not in " ".join(body(service, town(2)).how.paragraphs)


def test_two_languages_stand_beside_each_other_and_are_not_folded(service: HandoutService) -> None:
    made = make(service, town(5), second="fr")
    assert broken_rules(made.pdf) == []
    reader = ReadPdf(made.pdf)
    assert float(reader._reader.pages[0].mediabox.width) > float(reader._reader.pages[0].mediabox.height)
    assert any("Rouw en verlies" in page and "Deuil" in page for page in reader.pages[4:])
    refused = service.make(town(5), HandoutOptions("nl", "booklet", second="fr", fold=True), TODAY)
    assert refused == Refused("fold-two-languages")


def test_only_a_booklet_is_folded(service: HandoutService) -> None:
    refused = service.make(town(1), HandoutOptions("nl", "card", fold=True), TODAY)
    assert refused == Refused("fold-booklet-only")


def test_many_groups_fold_with_a_warning(service: HandoutService) -> None:
    made = make(service, town(150), fold=True)
    assert [warning.reason for warning in made.warnings] == ["too-thick"]
    assert not make(service, town(5), fold=True).warnings


def test_a_name_too_long_for_a_page_goes_on_to_the_next(service: HandoutService) -> None:
    long = group(1, ("grief",))
    long = replace(long, cards=tuple(replace(card, what="Mensen praten met elkaar. " * 60) for card in long.cards))
    reader = ReadPdf(make(service, replace(town(0), entries=(long,)), size="very-large").pdf)
    assert reader.text.count("Mensen praten met elkaar.") == 60
    assert sum("Mensen praten met elkaar." in page for page in reader.pages) > 2, "none runs off the page"
    assert "Verzonnenstraat 1, 9000 Gent" in reader.text


def test_equal_entries_give_equal_bytes(service: HandoutService) -> None:
    one, other = make(service, town(4), fold=True), make(service, town(4), fold=True)
    assert one.pdf == other.pdf
