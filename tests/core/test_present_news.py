"""What changed, field by field, as a reader would see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from healing_desktop.core.edition_changes import ChangedEntry, EditionNews, GoneName, Named
from healing_desktop.core.entries import Assurance, Card, Contact, Cost, Entry, ScheduleRule
from healing_desktop.core.present_news import NewsSection, field_changes, present_news
from healing_desktop.core.present_unlisted import gone_name_words
from tests.core.samples import CARD, HELPLINES, LANGUAGES, SURE, TAXONOMIES, TODAY, entry, plain, said, text, words_in

WORDS = words_in("nl")
GROUP = entry(SURE, cards=(CARD,), contact=Contact("09 000 00 00"))


def changed(after: Entry, before: Entry = GROUP, language: str = "nl") -> list[tuple[str, str, str]]:
    found = field_changes(before, after, words_in(language), TAXONOMIES, HELPLINES, TODAY)
    return [(one.label, plain(one.before), plain(one.after)) for one in found]


def shown(news: EditionNews, language: str = "nl") -> tuple[NewsSection, ...]:
    return present_news((news,), words_in(language), TAXONOMIES, HELPLINES, TODAY)


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (replace(GROUP, row=replace(SURE, name=text(nl="Praatgroep"))), ("Naam", "Praatgroep Gent", "Praatgroep")),
        (replace(GROUP, row=replace(SURE, cost=Cost(free=False, amount=5))), ("Prijs", "Gratis", "€ 5")),
        (replace(GROUP, row=replace(SURE, themes=())), ("Thema", "Rouw", "niet vermeld")),
        (replace(GROUP, row=replace(SURE, step_free=None)), ("Zonder trappen", "Ja, zonder trappen", "Niet bekend")),
        (replace(GROUP, hours=text(nl="Alle dagen")), ("Uren", "niet vermeld", "Alle dagen")),
        (replace(GROUP, alert=text(nl="Verhuist.")), ("Let op", "niet vermeld", "Verhuist.")),
        (replace(GROUP, row=replace(SURE, checked_on="2026-11")), ("Nagekeken", "3 september 2026", "november 2026")),
        (replace(GROUP, contact=Contact("09 000 00 01")), ("Telefoon", "09 000 00 00", "09 000 00 01")),
        (replace(GROUP, cards=(replace(CARD, what="Iets anders."),)),
         ("Wat het is", "Een groep die samen praat.", "Iets anders.")),
        (replace(GROUP, assurance=Assurance(by="publisher")), ("Wie het nakeek", "niet vermeld",
         "Nagekeken door de uitgever van deze lijst.")),
    ],
)  # fmt: skip
def test_one_fact_one_line(after: Entry, told: tuple[str, str, str]) -> None:
    """What follows from it (the next step, the next date) is not told a second time."""
    assert changed(after) == [told]


def test_another_hour_is_told_by_the_rule_and_not_by_the_date() -> None:
    rule = ScheduleRule("MONTHLY", "1TU", opens_at=time(20), as_of="2026-06")
    found = changed(replace(GROUP, row=replace(SURE, schedules=(rule,))))
    assert [label for label, _, _ in found] == ["Wanneer"]
    assert "18.00" in found[0][1]
    assert "20.00" in found[0][2]


def test_nothing_that_the_reader_sees() -> None:
    """A card in another language."""
    cards = (CARD, Card("de", "Eine Gruppe."))
    assert changed(replace(GROUP, cards=cards)) == []
    news = EditionNews(2, 1, TODAY, changed=(ChangedEntry("sure", SURE.name, GROUP, replace(GROUP, cards=cards)),),
                       changed_total=1)  # fmt: skip
    (section,) = shown(news)
    assert section.kinds[0].items[0].note == "Alleen iets dat je in deze taal niet ziet."
    assert [one.label for one in shown(news, "de")[0].kinds[0].items[0].changes] != []


def test_an_edition_of_all_kinds() -> None:
    one, two = Named("a", text(nl="Nieuw", fr="Nouveau")), Named("b", text(nl="Weg"))
    news = EditionNews(7, 6, date(2026, 11, 20), (one,), (), (two,), new_total=1, gone_total=3)
    (section,) = shown(news, "nl")
    assert section.title == "20 november 2026 · uitgave 7"
    new, gone = section.kinds
    assert (new.kind, new.heading, new.more, new.note) == ("new", "Nieuw: 1", "", "")
    assert (gone.kind, gone.heading, gone.more) == ("gone", "Niet meer in de gids: 3", "en nog 2")
    assert gone.note == "Je kunt het hier nog lezen tot en met 20 december 2026."
    assert shown(news, "fr")[0].kinds[0].items[0].name == "Nouveau"


def test_an_edition_that_changed_no_entry_is_left_out() -> None:
    assert shown(EditionNews(7, 6, TODAY)) == ()


def test_an_entry_that_cannot_be_read_any_more_keeps_its_name() -> None:
    news = EditionNews(7, 6, TODAY, changed=(ChangedEntry("sure", SURE.name, GROUP, None),), changed_total=1)
    (item,) = shown(news)[0].kinds[0].items
    assert (item.name, item.changes, item.note) == ("Praatgroep Gent", (), "")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "Staat sinds 3 november 2026 niet meer in de gids. Vraag eerst of dit nog bestaat."),
        ("fr", "N'est plus dans le répertoire depuis le 3 novembre 2026. Demandez d'abord si cela existe encore."),
        ("de", "Seit dem 3. November 2026 nicht mehr im Verzeichnis. Fragen Sie zuerst, ob es das noch gibt."),
        ("en", "No longer listed since 3 November 2026. Ask first whether it still exists."),
    ],
)
def test_what_is_no_longer_listed_says_so_above_all(language: str, words: str) -> None:
    gone = replace(GROUP, unlisted_on=date(2026, 11, 3))
    assert plain(said(gone, language).alert) == words
    both = said(replace(gone, alert=text(nl="Verhuist.")), language)
    assert plain(both.alert) == f"{words} Verhuist."
    assert both.alert_language is None
    assert said(GROUP, language).alert == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_is_no_longer_listed(language: str) -> None:
    words = plain(gone_name_words(GoneName("a", text(nl="Weg"), date(2026, 11, 3)), words_in(language)))
    assert words.endswith(": Weg")
    assert " 2026" in words
