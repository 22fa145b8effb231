"""The last look before printing: it finds what misleads, and leaves good paper alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from healing_desktop.core.entries import Card, Contact, Entry
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.core.words import Words
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.handouts.outcomes import PrintWarning
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY, words_in
from tests.handouts.made_up import sample
from tests.handouts.read_pdf import ReadPdf


def warnings_of(service: HandoutService, entry: Entry, options: HandoutOptions) -> tuple[PrintWarning, ...]:
    handout = service.make(Material((entry,)), options, TODAY)
    assert isinstance(handout, Handout)
    return handout.warnings


def told(first_time: str) -> Entry:
    return replace(sample(), cards=(Card("nl", "Een groep.", None, first_time, None),))


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_a_good_page_is_left_alone(service: HandoutService, language: str) -> None:
    assert warnings_of(service, sample(), HandoutOptions(language)) == ()


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        ("Klik hier.", PrintWarning("points-at-screen", "Klik")),
        ("Breng mee:", PrintWarning("open-lead-in", "Breng mee:")),
        ("Bel 09 876 54 32.", PrintWarning("unknown-number", "09 876 54 32")),
    ],
)  # fmt: skip
def test_what_misleads_is_found(service: HandoutService, text: str, warning: PrintWarning) -> None:
    assert warnings_of(service, told(text), HandoutOptions("nl")) == (warning,)


def test_a_warning_does_not_stop_the_page(service: HandoutService) -> None:
    handout = service.make(Material((told("Klik hier."),)), HandoutOptions("nl"), TODAY)
    assert isinstance(handout, Handout)
    assert "Klik hier." in ReadPdf(handout.pdf).text


def test_the_own_number_in_any_form_is_known(service: HandoutService) -> None:
    entry = replace(told("Bel +32 12 34 56 78 of 012/34.56.78."), contact=Contact("012 34 56 78"))
    assert warnings_of(service, entry, HandoutOptions("nl")) == ()


def test_both_languages_are_looked_at(service: HandoutService) -> None:
    cards = (Card("nl", "Een groep."), Card("fr", "Cliquez ici."))
    found = warnings_of(service, replace(sample(), cards=cards), HandoutOptions("nl", second="fr"))
    assert [warning.reason for warning in found] == ["points-at-screen"]


def test_a_notice_is_looked_at(service: HandoutService) -> None:
    entry = replace(sample(), alert=LocalText((("nl", "Zie de website hieronder."),)))
    assert [warning.reason for warning in warnings_of(service, entry, HandoutOptions("nl"))] == ["points-at-screen"]


@pytest.mark.parametrize("template", ["card", "sheet", "list", "tear-off"])
def test_what_is_no_longer_listed_is_told_before_and_on_paper(service: HandoutService, template: Template) -> None:
    entry = replace(sample(), unlisted_on=date(2026, 11, 3))
    for second in (None, "fr") if template == "card" else (None,):
        options = HandoutOptions("nl", template=template, second=second, mono=True)
        found = warnings_of(service, entry, options)
        assert PrintWarning("no-longer-listed", entry.row.name.name_for("nl")) in found
        handout = service.make(Material((entry,)), options, TODAY)
        assert isinstance(handout, Handout)
        said = " ".join(ReadPdf(handout.pdf).text.split())
        assert "Staat sinds 3 november 2026 niet meer in de gids." in said
        assert second is None or "N'est plus dans le répertoire depuis le 3 novembre 2026." in said


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_warning_has_its_words(language: str) -> None:
    words: Words = words_in(language)
    reasons = ("qr-left-out", "points-at-screen", "emoji", "long-sentence", "open-lead-in", "unknown-number")
    for reason in (*reasons, "no-longer-listed"):
        assert words(f"warning-{reason}", words="x")
