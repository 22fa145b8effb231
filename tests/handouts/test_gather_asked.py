"""Papers about an answer: what they are made of, and the sentence where there is nothing to make."""

from __future__ import annotations

from datetime import date

import pytest

from healing_desktop.core.query import Chip
from healing_desktop.handouts.asked import Asked
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.handouts.gather_asked import GATHERED, gather_asked, gather_chosen
from healing_desktop.handouts.outcomes import Refused
from healing_desktop.handouts.speech import Material
from healing_desktop.storage.directory import EditionDirectory
from tests.core.samples import words_in
from tests.fixtures.editions import opened, real_edition

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def directory() -> EditionDirectory:
    return opened(real_edition())


def made(directory: EditionDirectory, template: Template, asked: Asked, desk: str = "nl") -> Material | Refused:
    return gather_asked(asked, HandoutOptions("nl", template), directory, words_in, desk, DAY)


def entries(material: Material | Refused) -> list[str]:
    assert isinstance(material, Material)
    return [entry.row.id for entry in material.entries]


def test_what_was_chosen_and_taken_away_counts(directory: EditionDirectory) -> None:
    asked = Asked("rouw 9000", pinned=(Chip("cost", "free"),))
    query = directory.understand("rouw 9000", pinned=asked.pinned)
    assert entries(made(directory, "list", asked)) == [row.id for row in directory.find(query, today=DAY).rows][:50]
    assert entries(made(directory, "list", asked)) != entries(made(directory, "list", Asked("rouw 9000")))


def test_the_week_is_around_the_desk_where_no_place_was_typed(directory: EditionDirectory) -> None:
    typed, desk = made(directory, "agenda", Asked("9000")), made(directory, "agenda", Asked(desk="9000"))
    assert entries(typed) == entries(desk)
    assert entries(made(directory, "agenda", Asked())) != entries(desk)
    assert made(directory, "agenda", Asked("1000", desk="9000")) == made(directory, "agenda", Asked("1000"))


@pytest.mark.parametrize("asked", [Asked("Gent"), Asked("rouw Gent", desk="1000"), Asked(desk="9000")])
def test_the_booklet_of_a_place(directory: EditionDirectory, asked: Asked) -> None:
    material = made(directory, "booklet", asked)
    assert isinstance(material, Material)
    assert material.entries
    assert material.town is not None
    assert material.town.where.towns == {"44021"}


@pytest.mark.parametrize(
    ("template", "asked", "said"),
    [
        ("booklet", Asked("rouw"), "Voor een boekje is een plaats nodig"),
        ("booklet", Asked("Limburg"), "Voor een boekje is een plaats nodig"),
        ("booklet", Asked("4790"), "We kennen geen groep die samenkomt in"),
        ("new-this-month", Asked("rouw"), "Niets nieuws sinds 22 oktober 2026"),
        ("agenda", Asked("zzzzqq"), "Geen samenkomst bekend van"),
        ("list", Asked("zzzzqq"), words_in("nl")("found-nothing")),
    ],
)
def test_nothing_is_one_sentence(directory: EditionDirectory, template: Template, asked: Asked, said: str) -> None:
    refused = made(directory, template, asked)
    assert isinstance(refused, Refused)
    assert refused.sentence.startswith(said)


def test_a_desk_that_reads_no_catalogue_of_ours_is_told_in_english(directory: EditionDirectory) -> None:
    refused = made(directory, "booklet", Asked(), desk="ar")
    assert isinstance(refused, Refused)
    assert refused.sentence == words_in("en")("outcome-booklet-place")


def test_every_paper_of_an_answer_has_its_way() -> None:
    assert set(GATHERED) == {"list", "agenda", "booklet", "new-this-month", "article", "whole-article", "kinds"}


def test_one_that_is_gone_refuses_them_all(directory: EditionDirectory) -> None:
    there = directory.find(directory.understand("rouw"), today=DAY).rows[0].id
    assert entries(gather_chosen((there,), directory, None)) == [there]
    assert isinstance(gather_chosen((there, "gone"), directory, None), Refused)
