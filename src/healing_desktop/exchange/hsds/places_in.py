"""Where a group meets, from locations and addresses."""

from __future__ import annotations

from healing_desktop.core.entries import Attending, MeetingPlace
from healing_desktop.core.places import Place
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.hsds.findings import Origin
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.hsds_package import Row
from healing_desktop.exchange.hsds.known_lists import KnownLists
from healing_desktop.exchange.hsds.package_links import PackageLinks, text_in
from healing_desktop.exchange.hsds.sense_checks import is_in_belgium
from healing_desktop.exchange.hsds.told_values import Wrong, number_of

_BELGIUM = ("be", "bel", "belgium", "belgië", "belgique", "belgien", "")


def places_of(
    service: Row, links: PackageLinks, known: KnownLists, gathered: Gathered, language: str
) -> tuple[tuple[MeetingPlace, ...], Attending | None]:
    """The places, in their order, and how one takes part as far as the kinds of place tell it."""
    places: list[MeetingPlace] = []
    online = False
    for at in links.of("service_at_location", "service_id", service["id"]):
        location = links.one("location", at.get("location_id"))
        if location is None:
            continue
        kind = location.get("location_type")
        online = online or kind == "virtual"
        if kind in ("physical", None):
            places.append(_place(location, links, known, gathered, language))
    if online:
        return tuple(places), Attending.BOTH if places else Attending.ONLINE
    return tuple(places), Attending.IN_PERSON if places else None


def _place(location: Row, links: PackageLinks, known: KnownLists, gathered: Gathered, language: str) -> MeetingPlace:
    addresses = links.of("address", "location_id", location["id"])
    address = next((row for row in addresses if row.get("address_type") != "postal"), {})
    postcode = text_in(address, "postal_code") or text_in(location, "x_postal_code")
    city = text_in(address, "city") or text_in(address, "region") or text_in(location, "x_city")
    hidden = location.get("x_confidential") is True or _is_confidential(location, links)
    named = links.texts("location", location, "x_municipality", language)
    nis = text_in(location, "x_nis")
    found = (
        None if named and nis else _found(address, postcode, city, known, gathered.at(address or location), gathered)
    )
    latitude, longitude = _point(location)
    exact = latitude is not None and location.get("x_approximate") is not True
    if latitude is None and found is not None:
        latitude, longitude = found.latitude, found.longitude
    shown = None if hidden else latitude
    return MeetingPlace(
        municipality=named or (found.municipality if found else LocalText(((language, city),)) if city else None),
        nis=nis or (found.nis or None if found else None), postcode=None if hidden else postcode,
        address=None if hidden else _street(address) or text_in(location, "x_address"),
        latitude=shown, longitude=None if shown is None else longitude,
        approximate=not exact if "x_approximate" not in location else location["x_approximate"] is not False,
        confidential=hidden, step_free=yes_no(location, "x_step_free"),
    )  # fmt: skip


def yes_no(row: Row, column: str) -> bool | None:
    value = row.get(column)
    return value if isinstance(value, bool) else None


def _street(address: Row) -> str | None:
    parts = (text_in(address, "address_1"), text_in(address, "address_2"))
    return ", ".join(part for part in parts if part) or None


def _point(location: Row) -> tuple[float | None, float | None]:
    """A point outside Belgium is a slip of the pen: none at all."""
    latitude, longitude = number_of(location.get("latitude")), number_of(location.get("longitude"))
    if isinstance(latitude, Wrong) or isinstance(longitude, Wrong) or not is_in_belgium(latitude, longitude):
        return None, None
    return latitude, longitude


def _found(
    address: Row, postcode: str | None, city: str | None, known: KnownLists, at: Origin, gathered: Gathered
) -> Place | None:
    if not (postcode or city) or str(address.get("country", "")).strip().lower() not in _BELGIUM:
        return None
    asked = " ".join(part for part in (postcode, city) if part)[:200]
    for words in (asked, city or "", postcode or ""):
        found = known.place(words) if words else None
        if found is not None and found.nis:
            return found
    gathered.report.tell("warning", at, "city", "place-unknown", value=asked)
    return None


def _is_confidential(location: Row, links: PackageLinks) -> bool:
    """A term "confidential" on the place: HSDS has no field for it."""
    terms = (links.one("taxonomy_term", row.get("taxonomy_term_id")) for row in
             links.attributes("location", location["id"]))  # fmt: skip
    return any(str((term or {}).get(name, "")).lower() == "confidential" for term in terms for name in ("code", "name"))
