"""The way that costs the fewest bytes."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tuf.api.metadata import TargetFile

from healing_desktop.sync.plan import Offer, cheapest, newest, offers_in

DAY = date(2026, 11, 21)


def full(to: int, size: int) -> Offer:
    return Offer(f"full/{to}", "full", None, to, size, 1, "0", 1, "0.1.0", DAY)


def delta(start: int, to: int, size: int) -> Offer:
    return Offer(f"delta/{start}-{to}", "delta", start, to, size, 1, "0", 1, "0.1.0", DAY)


def names(way: tuple[Offer, ...] | None) -> list[str]:
    return [offer.name for offer in way or ()]


def test_small_ones_a_merged_one_or_the_whole_file() -> None:
    chain = [delta(1, 2, 10), delta(2, 3, 10), delta(3, 4, 10)]
    assert names(cheapest([full(4, 100), *chain], 1, 4)) == ["delta/1-2", "delta/2-3", "delta/3-4"]
    assert names(cheapest([full(4, 100), *chain, delta(1, 3, 15)], 1, 4)) == ["delta/1-3", "delta/3-4"]
    assert names(cheapest([full(4, 25), *chain], 1, 4)) == ["full/4"]
    assert names(cheapest([full(3, 20), *chain], None, 4)) == ["full/3", "delta/3-4"]
    assert names(cheapest([full(4, 100), *chain[1:]], 1, 4)) == ["full/4"]
    assert cheapest(chain, None, 4) is None
    # As dear the one as the other.
    assert names(cheapest([full(2, 1), delta(1, 2, 1)], 1, 2)) == ["full/2"]


serials = st.integers(1, 7)
offers = st.lists(
    st.builds(full, serials, st.integers(1, 50))
    | st.tuples(serials, serials, st.integers(1, 50))
    .filter(lambda told: told[0] < told[1])
    .map(lambda told: delta(*told)),
    max_size=12,
    unique_by=lambda offer: offer.name,
)


@given(offers, st.none() | serials, serials)
def test_no_way_is_cheaper(given_offers: list[Offer], have: int | None, goal: int) -> None:
    """Against every way there is."""

    def ways(at: int | None) -> list[int]:
        if at == goal:
            return [0]
        found = [offer for offer in given_offers if offer.from_serial == at]
        return [offer.bytes + rest for offer in found for rest in ways(offer.to)]

    every = ways(None) + (ways(have) if have is not None else [])
    way = cheapest(given_offers, have, goal)
    assert (way is None) == (not every)
    if way is not None:
        assert sum(offer.bytes for offer in way) == min(every)
        assert all(second.from_serial == first.to for first, second in pairwise(way))
        assert not way or way[0].from_serial in (None, have)


def test_what_is_not_known_is_left() -> None:
    custom = {"kind": "full", "to": 2, "bytes": 9, "state": "0", "schema": 1, "date": "2026-11-21", "program": "0.1"}

    def target(**changed: object) -> TargetFile:
        return TargetFile(5, {"sha256": "0"}, "x", {"custom": {**custom, **changed}})

    targets = {
        "a": target(), "b": target(kind="map-pack"), "c": target(to="two"), "d": target(date="soon"),
        "e": target(kind="delta"), "f": TargetFile(5, {"sha256": "0"}, "x"),
        "g": target(kind="delta", **{"from": 2}), "h": target(kind="delta", **{"from": 1}),
    }  # fmt: skip
    assert [offer.name for offer in offers_in(targets)] == ["a", "h"]
    found = newest(offers_in(targets))
    assert found is not None
    assert found.name == "a"
    assert newest([]) is None
