"""Which meeting place of an entry may be shown on paper, and how exactly it is known."""

from __future__ import annotations

from healing_desktop.core.entries import Attending, Entry, MeetingPlace
from healing_desktop.maps.border_lines import Point

# Belgium with a little around it: a point elsewhere is a fault of the facts.
SOUTH, NORTH, WEST, EAST = 49.4, 51.6, 2.5, 6.5


def shown_place(entry: Entry) -> MeetingPlace | None:
    """The nearest place, or the first; None for what meets online only, for a confidential place, and for one without a
    point in Belgium."""
    place = entry.row.place or next(iter(entry.places), None)
    if place is None or place.confidential or entry.row.attending is Attending.ONLINE:
        return None
    return place if point_of(place) else None


def exact_place(entry: Entry) -> MeetingPlace | None:
    """The place shown, if its point is that of its address."""
    place = shown_place(entry)
    return place if place is not None and place.address and not place.approximate else None


def point_of(place: MeetingPlace) -> Point | None:
    """Longitude and latitude. What is no number lies between no bounds."""
    if place.longitude is None or place.latitude is None:
        return None
    inside = WEST <= place.longitude <= EAST and SOUTH <= place.latitude <= NORTH
    return (place.longitude, place.latitude) if inside else None
