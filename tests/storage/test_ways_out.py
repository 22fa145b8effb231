"""Ways out of an empty answer are true: each town with its own distance and its own number."""

from __future__ import annotations

import pytest

from healing_desktop.core.query import Chip
from tests.storage.made_up import at, edition_of, made_up


def test_each_town_of_an_entry_has_its_own_distance(tmp_path_factory: pytest.TempPathFactory) -> None:
    entries = [made_up("in two towns", at("8500"), at("3500")), made_up("in one", at("8500"))]
    directory = edition_of(entries, tmp_path_factory.mktemp("towns"))
    ways = directory.find(directory.understand("rouw 9000 5 km")).ways
    assert ways is not None
    kortrijk, hasselt = ways.near
    assert (kortrijk.nis, kortrijk.number) == ("34022", 2)
    assert kortrijk.km == pytest.approx(40, abs=5)
    assert (hasselt.nis, hasselt.number) == ("71072", 1)
    assert hasselt.km == pytest.approx(112, abs=8)
    directory.close()


def test_every_number_without_a_part_is_what_one_then_finds(tmp_path_factory: pytest.TempPathFactory) -> None:
    entries = [
        made_up("anxiety, free", at("8500"), themes=("anxiety",), free=True),
        made_up("grief, not free", at("9000"), free=False),
        made_up("grief, free", at("9000"), free=True, audiences=("men",)),
    ]
    directory = edition_of(entries, tmp_path_factory.mktemp("parts"))
    query = directory.understand("angst 9000 gratis 5 km", pinned=[Chip("audience", "men")])
    ways = directory.find(query).ways
    assert ways is not None
    assert {chip.type for chip, _ in ways.without} == {"theme", "cost", "distance", "audience"}
    for chip, number in ways.without:
        pinned = [one for one in query.chips if not one.typed and one != chip]
        words = " ".join(word for word in query.text.split() if word not in chip.typed.split())
        assert number == directory.find(directory.understand(words, pinned=pinned)).total, chip
    directory.close()
