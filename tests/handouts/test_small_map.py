"""The small map: only what may be shown, as exactly as it is known, with words that have room."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from math import inf, nan
from pathlib import Path

import pytest

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from healing_desktop.core.entries import Attending, Entry, MeetingPlace
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import MapBlock
from healing_desktop.handouts.land_sketch import ATTRIBUTION, BaseSketch, read_sketch
from healing_desktop.handouts.map_frame import MapFrame, metres_between, scale_metres
from healing_desktop.handouts.map_labels import SIZE, boxes_of, width_of
from healing_desktop.handouts.map_svg import TEAL
from healing_desktop.handouts.small_map import SmallMaps
from healing_desktop.storage.directory import EditionDirectory, open_directory
from tests.handouts.made_up import sample, text

GENT = MeetingPlace(text(nl="Gent", fr="Gand"), "44021", "9000", None, 51.05, 3.7167)
EXACT = replace(GENT, address="Verzonnenstraat 12", approximate=False)


@pytest.fixture(scope="module")
def maps(root: Path) -> SmallMaps:
    return SmallMaps(root / "resources")


@pytest.fixture(scope="module")
def sketch(root: Path) -> BaseSketch:
    return read_sketch(root / "resources" / "map" / "base")


def at(place: MeetingPlace | None, attending: Attending = Attending.IN_PERSON) -> Entry:
    entry = sample()
    return replace(
        entry, row=replace(entry.row, place=place, attending=attending), places=(place,) if place is not None else ()
    )


def drawn(maps: SmallMaps, place: MeetingPlace, words: Words, *, mono: bool = False) -> MapBlock:
    block = maps.draw(at(place), words, mono=mono)
    assert block is not None
    return block


def crowded(block: MapBlock) -> list[str]:
    """Words that reach out of the frame or stand on each other."""
    frame = MapFrame(0, 0, 1, block.width, block.height)
    boxes = [(label.text, box) for label in block.labels for box in boxes_of(label)]
    out = [
        name for name, box in boxes if not (frame.holds((box.left, box.top)) and frame.holds((box.right, box.bottom)))
    ]
    return out + [f"{one} on {two}" for (one, a), (two, b) in combinations(boxes, 2) if one != two and a.meets(b)]


@pytest.mark.parametrize(
    "place",
    [
        None,
        replace(EXACT, confidential=True),
        replace(GENT, confidential=True),
        replace(GENT, latitude=None),
        replace(GENT, longitude=None),
        replace(GENT, latitude=nan),
        replace(GENT, longitude=inf),
        replace(GENT, latitude=48.85, longitude=2.35),
    ],
)
def test_no_map_of_what_is_secret_or_unknown(
    maps: SmallMaps, words_for: Callable[[str], Words], place: MeetingPlace | None
) -> None:
    assert maps.draw(at(place), words_for("nl")) is None


def test_no_map_of_what_meets_online(maps: SmallMaps, words_for: Callable[[str], Words]) -> None:
    assert maps.draw(at(EXACT, Attending.ONLINE), words_for("nl")) is None
    assert maps.draw(at(EXACT, Attending.BOTH), words_for("nl")) is not None


def test_no_map_without_the_base_map(tmp_path: Path, words_for: Callable[[str], Words]) -> None:
    assert SmallMaps(tmp_path).draw(at(EXACT), words_for("nl")) is None


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_a_ring_says_that_it_is_not_the_address(
    maps: SmallMaps, words_for: Callable[[str], Words], language: str
) -> None:
    block = drawn(maps, GENT, words_for(language))
    near = {
        "nl": "Cirkel: bij het centrum van Gent. Het juiste adres staat niet op de kaart.",
        "fr": "Cercle\u00a0: près du centre de Gand. L'adresse exacte n'est pas sur la carte.",
        "de": "Kreis: beim Zentrum von Gent. Die genaue Adresse steht nicht auf der Karte.",
        "en": "Circle: near the centre of Gent. The exact address is not on the map.",
    }
    assert block.caption == near[language]
    assert block.caption in block.alt
    assert 'r="4.0"' in block.svg
    assert any(label.strong and label.text in ("Gent", "Gand") for label in block.labels)


def test_the_middle_of_a_postcode_is_not_called_the_centre_of_town(
    maps: SmallMaps, words_for: Callable[[str], Words]
) -> None:
    drongen = replace(GENT, postcode="9031", latitude=51.05, longitude=3.66)
    assert "bij het midden van 9031 Gent" in drawn(maps, drongen, words_for("nl")).caption


def test_an_exact_address_is_a_dot_in_the_middle(maps: SmallMaps, words_for: Callable[[str], Words]) -> None:
    block = drawn(maps, EXACT, words_for("nl"))
    assert block.caption == "Verzonnenstraat 12, 9000 Gent"
    assert f'cx="{block.width / 2:.2f}" cy="{block.height / 2:.2f}" r="1.2"' in block.svg
    assert len([label for label in block.labels if not label.strong]) >= 4


def test_whose_the_map_is(maps: SmallMaps, words_for: Callable[[str], Words]) -> None:
    for place in (GENT, EXACT):
        assert drawn(maps, place, words_for("fr")).attribution == ATTRIBUTION
    assert ATTRIBUTION in drawn(maps, GENT, words_for("ar")).attribution


def test_black_only(maps: SmallMaps, words_for: Callable[[str], Words]) -> None:
    coast = replace(GENT, nis="35013", latitude=51.21551, longitude=2.927)
    for place in (GENT, EXACT, coast):
        assert TEAL in drawn(maps, place, words_for("nl")).svg
        colours = set(re.findall(r"#(\w{6})", drawn(maps, place, words_for("nl"), mono=True).svg))
        assert all(max(parts) - min(parts) <= 8 for parts in map(bytes.fromhex, colours))


@pytest.mark.parametrize(("km", "metres"), [(1, 200), (9, 2000), (16, 5000), (20, 5000), (26, 5000), (40, 10000)])
def test_the_scale_bar_is_as_long_as_it_says(km: float, metres: int) -> None:
    frame = MapFrame(50.8, 4.4, km)
    assert scale_metres(frame) == metres
    west, _, east, _ = frame.degrees
    assert metres_between((west, 50.8), (east, 50.8)) == pytest.approx(km * 1000, rel=1e-3)


def test_the_bar_on_the_map_fits_the_towns(
    maps: SmallMaps, words_for: Callable[[str], Words], sketch: BaseSketch
) -> None:
    """Measured on the drawing: so many millimetres are so many metres between two towns as well."""
    block = drawn(maps, EXACT, words_for("nl"))
    left, right = map(float, re.findall(r'class="scale" d="M([\d.]+) [^H]+H([\d.]+)', block.svg)[0])
    said = next(label.text for label in block.labels if label.text.endswith(" km"))
    metres_of_mm = int(said.removesuffix(" km")) * 1000 / (right - left)
    towns = {name: town.at for town in sketch.towns if (name := town.name.name_for("nl"))}
    dots = [(float(x), float(y)) for x, y in re.findall(r'cx="([\d.]+)" cy="([\d.]+)" r="0.7"', block.svg)]
    named = [label.text for label in block.labels if label.text in towns and not label.strong]
    assert len(named) == len(dots) >= 4
    for name, (x, y) in zip(named, dots, strict=True):
        paper = ((x - block.width / 2) ** 2 + (y - block.height / 2) ** 2) ** 0.5
        assert metres_between(towns[name], (3.7167, 51.05)) == pytest.approx(paper * metres_of_mm, rel=0.01)


def test_the_outline_of_a_municipality_of_whole_cantons(
    maps: SmallMaps, words_for: Callable[[str], Words], sketch: BaseSketch
) -> None:
    """Elsene is one canton's all; Gent shares its cantons with its neighbours."""
    assert sketch.municipality("21009")
    assert sketch.municipality("44021") == ()
    assert sketch.municipality("no such") == ()
    elsene = MeetingPlace(text(nl="Elsene", fr="Ixelles"), "21009", "1050", None, 50.8333, 4.3667)
    assert 'stroke-width=".75"' in drawn(maps, elsene, words_for("nl")).svg
    assert 'stroke-width=".75"' not in drawn(maps, GENT, words_for("nl")).svg


@pytest.fixture(scope="module")
def directory(root: Path) -> EditionDirectory:
    opened = open_directory(root / "resources" / "edition" / "edition.db")
    assert isinstance(opened, EditionDirectory)
    return opened


def test_every_entry_with_a_place_has_a_tidy_map_and_nothing_is_fetched(
    maps: SmallMaps,
    words_for: Callable[[str], Words],
    directory: EditionDirectory,
    sketch: BaseSketch,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a map asks for a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    entries = [found for row in directory.find(directory.understand("")).rows if (found := directory.entry(row.id))]
    places = {entry.row.place for entry in entries if entry.row.place and entry.row.place.latitude}
    places |= {
        MeetingPlace(town.name, town.nis, None, "Dorpsstraat 1", town.at[1], town.at[0], approximate=False)
        for town in sketch.towns
        if town.nis
    }
    assert len(places) > 600
    for place in places:
        assert crowded(drawn(maps, place, words_for("fr"))) == []


def test_letters_are_never_wider_than_reckoned(qapp: QGuiApplication, root: Path, sketch: BaseSketch) -> None:
    families = [
        QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        for file in (root / "resources" / "fonts" / f"NotoSans-{weight}.ttf" for weight in ("Regular", "Bold"))
    ]
    assert all(families)
    for strong in (False, True):
        font = QFont(families[0][0])
        font.setPixelSize(1000)
        font.setBold(strong)
        metrics = QFontMetricsF(font)
        for town in sketch.towns:
            for _, name in town.name.by_language:
                real = metrics.horizontalAdvance(name) / 1000 * SIZE
                assert real <= width_of(name, strong=strong) <= real * 1.25 + 1, name
