"""A paper about an answer, a place or an article, before anything is gathered for it."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.query import Chip, Order


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands in the search box, with the parts that were chosen and those taken away. `desk`: the postcode of the
    desk, which stands in where no place was asked for; "" where it is not known. `article`: the slug of the
    one that the paper is about, "" for none. `kinds`: it is about the kinds of groups. `watches`: it is about what is
    new for these."""

    text: str = ""
    pinned: tuple[Chip, ...] = ()
    dropped: tuple[Chip, ...] = ()
    desk: str = ""
    order: Order = Order.DISTANCE
    article: str = ""
    kinds: bool = False
    watches: tuple[Watch, ...] = ()
