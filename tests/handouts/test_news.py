"""What is new in the last month: new before changed, nothing older."""

from __future__ import annotations

import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.list_body import NewsBody
from healing_desktop.handouts.service import Handout, HandoutService, Material
from healing_desktop.handouts.speech import Part
from tests.core.samples import TODAY
from tests.handouts.pdf_rules import broken_rules
from tests.handouts.read_pdf import ReadPdf
from tests.handouts.rows import numbered, told

NEWS = (
    told(numbered(1), changed_on="2026-11-20"), told(numbered(2), listed_on="2026-11-03"),
    told(numbered(3), listed_on="2026-01-03", changed_on="2026-11-01"),
    told(numbered(4), listed_on="2026-10-21", changed_on="2026-10-25"),
)  # fmt: skip


def test_new_before_changed_each_with_its_day(service: HandoutService) -> None:
    body = service.content(Material(NEWS), HandoutOptions("nl", "new-this-month"), TODAY).sides[0].body
    assert isinstance(body, NewsBody)
    assert body.title == "Nieuw sinds 21 oktober 2026"
    assert [(part.title, [(row.name, row.since) for row in part.rows]) for part in body.sections] == [
        ("Nieuw in deze lijst",
         [("Groep 02", "In deze lijst sinds 3 november 2026"), ("Groep 04", "In deze lijst sinds 21 oktober 2026")]),
        ("Gewijzigd",
         [("Groep 01", "Gewijzigd op 20 november 2026"), ("Groep 03", "Gewijzigd op 1 november 2026")]),
    ]  # fmt: skip


PARTS = (
    Part(LocalText.of({"nl": "Rouw", "fr": "Deuil"}) or LocalText(()), (NEWS[0].row.id, NEWS[1].row.id)),
    Part(LocalText.of({"en": "Ours"}) or LocalText(()), (NEWS[3].row.id,)),
)  # fmt: skip


def test_a_part_for_each_watch_with_what_is_new_first(service: HandoutService) -> None:
    body = service.content(Material(NEWS, parts=PARTS), HandoutOptions("nl", "new-this-month"), TODAY).sides[0].body
    assert isinstance(body, NewsBody)
    assert [(part.title, part.language, [row.name for row in part.rows]) for part in body.sections] == [
        ("Rouw", None, ["Groep 02", "Groep 01"]), ("Ours", "en", ["Groep 04"]),
    ]  # fmt: skip
    handout = service.make(Material(NEWS, parts=PARTS), HandoutOptions("ar", "new-this-month", second="fr"), TODAY)
    assert isinstance(handout, Handout)
    assert broken_rules(handout.pdf) == []


def test_a_discreet_sheet_does_not_say_what_is_watched(service: HandoutService) -> None:
    options = HandoutOptions("nl", "new-this-month", discreet=True)
    body = service.content(Material(NEWS, parts=PARTS), options, TODAY).sides[0].body
    assert isinstance(body, NewsBody)
    assert [part.title for part in body.sections] == ["Nieuw in deze lijst", "Gewijzigd"]


def test_a_heading_without_rows_is_not_printed(service: HandoutService) -> None:
    handout = service.make(Material(NEWS[:1]), HandoutOptions("fr", "new-this-month"), TODAY)
    assert isinstance(handout, Handout)
    words = ReadPdf(handout.pdf).text
    assert "Changements" in words
    assert "Nouveau dans cette liste" not in words


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_headings_and_standards(service: HandoutService, language: str) -> None:
    for second in (None, "fr" if language != "fr" else "de"):
        handout = service.make(Material(NEWS), HandoutOptions(language, "new-this-month", second=second), TODAY)
        assert isinstance(handout, Handout)
        assert broken_rules(handout.pdf) == []
        tags = [tag for tag, _ in ReadPdf(handout.pdf).tags()]
        sides = 2 if second else 1
        assert (tags.count("/H1"), tags.count("/H2"), tags.count("/H3")) == (sides, 2 * sides, 4 * sides)
