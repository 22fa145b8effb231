"""What a publisher offers, and the way to the newest edition that costs the fewest bytes."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any, Literal

from tuf.api.metadata import TargetFile


@dataclass(frozen=True, slots=True)
class Offer:
    """A signed file: all of the edition `to`, or (`from_serial`) what leads to it. `bytes` as fetched, `unpacked` of
    its lines; `state` of the edition `to`; `schema` and `program`: what a reader must understand."""

    name: str
    kind: Literal["full", "delta"]
    from_serial: int | None
    to: int
    bytes: int
    unpacked: int
    state: str
    schema: int
    program: str
    published_on: date


def offers_in(targets: Mapping[str, TargetFile]) -> list[Offer]:
    """Those that this program knows; map packs and what is still to come are left."""
    made = (_offer(name, target.length, target.custom) for name, target in targets.items())
    return [offer for offer in made if offer is not None]


def newest(offers: Iterable[Offer]) -> Offer | None:
    return max(offers, key=lambda offer: (offer.to, offer.kind == "full"), default=None)


def cheapest(offers: Iterable[Offer], have: int | None, goal: int) -> tuple[Offer, ...] | None:
    """The files to fetch, in their order: deltas from `have` on, or a full file and what follows it. None when no way
    leads to `goal`."""
    away: dict[int | None, list[Offer]] = {}
    for offer in offers:
        away.setdefault(offer.from_serial, []).append(offer)
    # Every start costs nothing; ties go to fewer files, then to what was found first.
    order = count()
    reached: list[tuple[int, int, int, int, tuple[Offer, ...]]] = []
    if have is not None:
        reached.append((0, 0, have, next(order), ()))
    reached += [(offer.bytes, 1, offer.to, next(order), (offer,)) for offer in away.get(None, [])]
    heapq.heapify(reached)
    seen: set[int] = set()
    while reached:
        cost, files, at, _, way = heapq.heappop(reached)
        if at == goal:
            return way
        if at in seen:
            continue
        seen.add(at)
        for offer in away.get(at, []):
            heapq.heappush(reached, (cost + offer.bytes, files + 1, offer.to, next(order), (*way, offer)))
    return None


def _offer(name: str, length: int, custom: dict[str, Any] | None) -> Offer | None:
    told = custom or {}
    kind = told.get("kind")
    if kind not in ("full", "delta"):
        return None
    try:
        offer = Offer(
            name=name, kind=kind, from_serial=int(told["from"]) if kind == "delta" else None, to=int(told["to"]),
            bytes=length, unpacked=int(told["bytes"]), state=str(told["state"]), schema=int(told["schema"]),
            program=str(told.get("program", "0")), published_on=date.fromisoformat(told["date"]),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError):
        return None
    return offer if offer.from_serial is None or offer.from_serial < offer.to else None
