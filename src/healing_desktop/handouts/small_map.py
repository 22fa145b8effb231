"""The small map of a handout: where a group meets, as exactly as it is known and may be told."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from threading import Lock

from healing_desktop.core.entries import Entry, MeetingPlace
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import MapBlock
from healing_desktop.handouts.land_sketch import BaseSketch, read_sketch
from healing_desktop.handouts.map_frame import MapFrame
from healing_desktop.handouts.map_of_streets import ACROSS_KM, street_map
from healing_desktop.handouts.map_of_towns import exact_map, ring_map
from healing_desktop.handouts.shown_place import point_of, shown_place
from healing_desktop.handouts.street_sketch import StreetSketch
from healing_desktop.maps.tile_pack import TilePack

KEPT = 256


class SmallMaps:
    """Draws with the bundled base map, and with a street map pack where one is installed; both are opened for the first
    map. Safe from any thread."""

    def __init__(self, resources: Path, find_pack: Callable[[], TilePack | None] = lambda: None) -> None:
        self._folder = resources / "map" / "base"
        self._find_pack = find_pack
        self._lock = Lock()
        self._opened: tuple[BaseSketch, StreetSketch | None] | None = None
        # A batch asks for the same towns again and again.
        self._drawn = lru_cache(maxsize=KEPT)(self._draw)

    def draw(self, entry: Entry, words: Words, *, mono: bool = False) -> MapBlock | None:
        """None where no place may be shown or is known, and where the base map has not been made."""
        place = shown_place(entry)
        return self._drawn(place, words, mono) if place is not None else None

    def close(self) -> None:
        """Lets go of the pack; the next map opens it again."""
        with self._lock:
            if self._opened is not None and self._opened[1] is not None:
                self._opened[1].close()
            self._opened = None
            self._drawn.cache_clear()

    def _draw(self, place: MeetingPlace, words: Words, mono: bool) -> MapBlock | None:
        at, opened = point_of(place), self._open()
        if at is None or opened is None:
            return None
        sketch, pack = opened
        if place.approximate:
            return ring_map(place, at, sketch, _outline(place, sketch, pack), words, mono=mono)
        if pack is not None:
            streets = pack.around(MapFrame(at[1], at[0], ACROSS_KM))
            if streets is not None:
                return street_map(place, at, streets, pack, words, mono=mono)
        return exact_map(place, at, sketch, words, mono=mono)

    def _open(self) -> tuple[BaseSketch, StreetSketch | None] | None:
        with self._lock:
            if self._opened is None:
                try:
                    sketch = read_sketch(self._folder)
                except OSError:
                    return None
                pack = self._find_pack()
                self._opened = (sketch, StreetSketch(pack) if pack is not None else None)
            return self._opened


def _outline(
    place: MeetingPlace, sketch: BaseSketch, pack: StreetSketch | None
) -> tuple[list[tuple[float, float]], ...]:
    if not place.nis:
        return ()
    return (pack.municipality(place.nis) if pack is not None else ()) or sketch.municipality(place.nis)
