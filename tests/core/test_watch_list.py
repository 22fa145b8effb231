"""What a watch is about, over the real data: held against every entry, one by one, without the finder."""

from __future__ import annotations

from datetime import date

import pytest

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.entries import Attending, GroupRow, Kind
from healing_desktop.core.texts import LocalText
from healing_desktop.core.watch_list import asks_nothing, is_about, names_match, origin_of, was_watched, watched_rows
from healing_desktop.storage.directory import EditionDirectory
from tests.fixtures.editions import opened, real_edition

DAY = date(2026, 11, 22)
GRIEF = Watch("g", "", ("grief",))
WATCHES = (
    GRIEF,
    Watch("two", "", ("grief", "loneliness")),
    Watch("near", "", ("anxiety", "depression"), "9000"),
    Watch("town", "", (), "nis:21015", ("fr",)),
)


@pytest.fixture(scope="module")
def directory() -> EditionDirectory:
    return opened(real_edition())


def one_by_one(watch: Watch, directory: EditionDirectory) -> set[str]:
    """Its own reading of the rule, of each entry that is listed."""
    place = directory.place(watch.place) if watch.place else None
    below = directory.taxonomies().nearer_themes
    themes = {code for theme in watch.themes for code in (theme, *below.get(theme, ()))}
    found = set()
    for entry_id in directory.ids():
        entry = directory.entry(entry_id, origin=origin_of(watch, directory))
        assert entry is not None
        if entry.staff_only:
            continue
        row = entry.row
        if watch.themes and not themes & set(row.themes):
            continue
        if watch.languages and not set(row.languages) & set(watch.languages):
            continue
        near = row.distance_km is not None and row.distance_km <= 15
        if place is not None:
            there = any(one.nis == place.nis for one in entry.places[:1])
            serves = bool(set(row.area.codes) & set(place.areas))
            spoken = set(watch.languages or place.languages)
            online = row.attending in (Attending.ONLINE, Attending.BOTH)
            online = online and (not row.languages or bool(spoken & set(row.languages)))
            if not (near or there or serves or online):
                continue
        found.add(entry_id)
    return found


@pytest.mark.parametrize("watch", WATCHES, ids=lambda watch: watch.id)
def test_it_finds_what_the_rule_says(watch: Watch, directory: EditionDirectory) -> None:
    found = watched_rows(watch, directory, DAY)
    assert found
    assert set(found) == one_by_one(watch, directory)


def test_a_narrower_theme_counts_and_each_of_two_chooses(directory: EditionDirectory) -> None:
    """Beside "grief", "loneliness" only puts an answer in order; a watch wants both."""
    grief, both = (watched_rows(watch, directory, DAY) for watch in WATCHES[:2])
    assert set(grief) < set(both)
    wide = watched_rows(Watch("w", "", ("mental-health",)), directory, DAY)
    assert any("mental-health" not in row.themes for row in wide.values())


@pytest.mark.parametrize(("km", "counts"), [(0.0, True), (15.0, True), (15.1, False), (None, False)])
def test_near_is_what_the_list_calls_near(directory: EditionDirectory, km: float | None, counts: bool) -> None:
    place = directory.place("9000")
    row = GroupRow("x", Kind.GROUP, LocalText((("nl", "Verzonnen"),)), distance_km=km)
    assert is_about(Watch("x", "", (), "9000"), row, place, directory) is counts


def test_a_place_that_nobody_knows_any_more_finds_nothing(directory: EditionDirectory) -> None:
    watch = Watch("x", "", ("grief",), "nis:00000")
    assert watched_rows(watch, directory, DAY) == {}
    entry = directory.entry(next(iter(watched_rows(GRIEF, directory, DAY))))
    assert entry is not None
    assert was_watched(GRIEF, entry, directory)
    assert not was_watched(watch, entry, directory)


def test_what_asks_nothing() -> None:
    assert asks_nothing(Watch("x", "Everything"))
    assert not any(asks_nothing(watch) for watch in WATCHES)


def test_how_one_is_called() -> None:
    watch = Watch("a1", "Ours")
    assert names_match(watch, " ours ", ())
    assert names_match(watch, "A1", ())
    assert names_match(watch, "grief", ("Grief",))
    assert not names_match(watch, "our", ("Grief",))
