"""The map of a booklet: every group that may be shown has its number on it, and what lies together a letter."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.handouts.booklet_body import Overview
from healing_desktop.handouts.map_labels import boxes_of
from healing_desktop.handouts.overview_map import DOT, MOST_LETTERS, Overviews
from healing_desktop.handouts.speech import Material
from tests.core.samples import words_in
from tests.handouts.towns import group, town


@pytest.fixture(scope="module")
def overviews(root: Path) -> Overviews:
    return Overviews(root / "resources" / "map" / "base")


def drawn(overviews: Overviews, material: Material, language: str = "nl") -> Overview:
    assert material.town is not None
    numbered = tuple(enumerate(material.entries, 1))
    found = overviews.overview(material.town, numbered, words_in(language))
    assert found is not None
    return found


def apart(*steps: float) -> Material:
    """Groups so many degrees north of Gent."""
    return replace(
        town(0),
        entries=tuple(group(at, ("grief",), latitude=51.05 + north) for at, north in enumerate(steps, 1)),
    )


def test_a_group_alone_has_its_number(overviews: Overviews) -> None:
    found = drawn(overviews, apart(0, 0.05))
    assert [(dot.text, dot.several) for dot in found.dots] == [("1", False), ("2", False)]
    assert found.dots[0].y > found.dots[1].y, "north is up"
    assert not found.legend


def test_groups_at_one_place_have_a_letter(overviews: Overviews) -> None:
    found = drawn(overviews, apart(0, 0, 0.08, 0.0001))
    assert [(dot.text, dot.several) for dot in found.dots] == [("A", True), ("3", False)]
    assert [(row.letter, row.text, row.numbers) for row in found.legend] == [("A", "9000 Gent", "1, 2, 4")]


@pytest.mark.parametrize("groups", [1, 9, 80])
def test_every_group_is_found_and_no_dot_lies_on_another(overviews: Overviews, groups: int) -> None:
    found = drawn(overviews, apart(*(at % 37 * 0.004 for at in range(groups))))
    told = [int(dot.text) for dot in found.dots if not dot.several]
    told += [int(number) for row in found.legend for number in row.numbers.split(", ")]
    assert sorted(told) == list(range(1, groups + 1))
    assert len(found.legend) <= MOST_LETTERS
    for at, one in enumerate(found.dots):
        assert DOT / 2 <= one.x <= found.width - DOT / 2
        assert DOT / 2 <= one.y <= found.height - DOT / 2
        assert all(math.dist((one.x, one.y), (other.x, other.y)) >= DOT - 0.01 for other in found.dots[at + 1 :])


def test_names_of_towns_keep_off_the_dots(overviews: Overviews) -> None:
    found = drawn(overviews, apart(0, 0.06, 0.12), "fr")
    assert "Gand" in {label.text for label in found.labels}
    for label in found.labels:
        for box in boxes_of(label):
            for dot in found.dots:
                assert not (box.left < dot.x < box.right and box.top < dot.y < box.bottom), label


def test_the_scale_is_that_of_the_map(overviews: Overviews) -> None:
    found = drawn(overviews, apart(0, 0.1))
    long, words = found.scale
    upwards = found.dots[0].y - found.dots[1].y
    km = float(words.split()[0].replace(",", "."))
    assert km / long * upwards == pytest.approx(0.1 * 111.2, rel=0.01)


def test_the_cover_shows_where_in_belgium(overviews: Overviews) -> None:
    material = apart(0, 0.1)
    assert material.town is not None
    numbered = tuple(enumerate(material.entries, 1))
    assert overviews.country(material.town, numbered).count("<circle") == 2
    assert "#0B5F66" not in overviews.country(material.town, numbered, mono=True)
    # Nobody may be shown: the town itself.
    assert overviews.country(material.town, ()).count("<circle") == 1
