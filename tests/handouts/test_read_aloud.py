"""What somebody hears who listens to a handout: the order, the languages, the pictures, the way around."""

from __future__ import annotations

import io
from itertools import pairwise

import pikepdf
import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY
from tests.fixtures.generated import real_content
from tests.handouts.made_up import PHONE, sample
from tests.handouts.read_aloud import Spoken, read_aloud

ENTRIES: dict[Template, int] = {"card": 1, "sheet": 3, "crisis": 0}


def pdf_of(service: HandoutService, options: HandoutOptions) -> bytes:
    handout = service.make(Material((sample(),) * ENTRIES[options.template]), options, TODAY)
    assert isinstance(handout, Handout)
    return handout.pdf


def heard(service: HandoutService, options: HandoutOptions) -> list[Spoken]:
    return read_aloud(pdf_of(service, options), options.language)


def test_a_card_is_heard_in_the_order_in_which_one_asks(service: HandoutService) -> None:
    said = " | ".join(spoken.text for spoken in heard(service, HandoutOptions("nl")))
    order = [
        "Rouwgroep De Verzonnen Linde", "Mensen die iemand verloren", "Voor wie | Voor volwassenen", "Volgende keer",
        "Dinsdag 24 november 2026", "Bel 012 34 56 78", "Waar | Verzonnenstraat 12, 9000 Gent",
        "Prijs | Gratis", f"Telefoon | {PHONE}", "De eerste keer", "Bron:", "Nagekeken op 3 oktober 2026",
        "Afgedrukt op", "QR-code", "Heb je nu hulp nodig?", "112",
    ]  # fmt: skip
    places = [said.find(words) for words in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)


@pytest.mark.parametrize("template", ENTRIES)
@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_headings_go_down_one_level_at_a_time(service: HandoutService, template: Template, language: str) -> None:
    levels = [int(said.tag[1]) for said in heard(service, HandoutOptions(language, template)) if said.tag[0] == "H"]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_each_language_is_read_with_its_own_voice(service: HandoutService) -> None:
    said = heard(service, HandoutOptions("nl", second="fr"))
    of = {spoken.text: spoken.language for spoken in said}
    assert of["Rouwgroep De Verzonnen Linde"] == of["Voor wie"] == of["Gratis"] == "nl"
    assert of["Groupe de deuil Le Tilleul inventé"] == of["Pour qui"] == of["Gratuit"] == "fr"


@pytest.mark.parametrize("template", ENTRIES)
def test_the_lines_for_help_are_heard(service: HandoutService, template: Template) -> None:
    """The foot of a page is silent, so the same box stands in the text too."""
    said = " ".join(spoken.text for spoken in heard(service, HandoutOptions("fr", template)))
    for line in real_content().helplines.footer("fr"):
        assert (line.number or "") in said


@pytest.mark.parametrize("template", ENTRIES)
def test_the_file_is_made_to_be_kept_and_to_be_heard(service: HandoutService, template: Template) -> None:
    """PDF/UA-1 and PDF/A-2a as the file itself declares them, with title, language and what they demand of a viewer."""
    with pikepdf.open(io.BytesIO(pdf_of(service, HandoutOptions("de", template)))) as pdf:
        with pdf.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"
            assert (about["pdfaid:part"], about["pdfaid:conformance"]) == ("2", "A")
            assert about["dc:title"]
        assert str(pdf.Root.Lang) == "de"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)
        assert pdf.Root.OutputIntents
        assert pdf.Root.Outlines.Count != 0
