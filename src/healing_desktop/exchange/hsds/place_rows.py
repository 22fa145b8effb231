"""Where a group meets, as location, address and the link between place and service."""

from __future__ import annotations

from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.ids import child_id
from healing_desktop.exchange.hsds.row_gathering import Rows, picked

_BY_POSTCODE = (
    ("1000", "1299", "Brussels"), ("1300", "1499", "Brabant wallon"), ("1500", "1999", "Vlaams-Brabant"),
    ("2000", "2999", "Antwerpen"), ("3000", "3499", "Vlaams-Brabant"), ("3500", "3999", "Limburg"),
    ("4000", "4999", "Liège"), ("5000", "5999", "Namur"), ("6000", "6599", "Hainaut"),
    ("6600", "6999", "Luxembourg"), ("7000", "7999", "Hainaut"), ("8000", "8999", "West-Vlaanderen"),
    ("9000", "9999", "Oost-Vlaanderen"),
)  # fmt: skip
BY_REGISTRATION = "The address is given on registration."


def province_of(postcode: str | None) -> str | None:
    """The province by its own name, or Brussels; None where the postcode is no Belgian one."""
    return next((name for first, last, name in _BY_POSTCODE if first <= (postcode or "") <= last), None)


def place_rows(rows: Rows, service: str, number: int, place: MeetingPlace, language: str) -> None:
    """`place` as published: a confidential one has neither street, postcode nor point. HSDS knows no address without a
    street: where one is not known, town and postcode stand with the location alone."""
    location = child_id(service, f"location/{number}")
    town, province = picked(place.municipality, language), province_of(place.postcode)
    whole = bool(place.address and town and province)
    rows.add(
        "location", location, location_type="physical", name=" ".join(part for part in (place.postcode, town) if part),
        description=BY_REGISTRATION if place.confidential else None, latitude=place.latitude,
        longitude=place.longitude, x_approximate=place.approximate, x_confidential=place.confidential or None,
        x_step_free=place.step_free, x_nis=place.nis, x_postal_code=None if whole else place.postcode,
        x_city=None if whole else town, x_address=None if whole else place.address,
    )  # fmt: skip
    rows.texts("location", location, "x_municipality", place.municipality)
    if whole:
        rows.add(
            "address", child_id(service, f"address/{number}"), location_id=location, address_1=place.address, city=town,
            state_province=province, postal_code=place.postcode, country="BE", address_type="physical",
        )  # fmt: skip
    if place.step_free is not None:
        rows.add(
            "accessibility", child_id(service, f"accessibility/{number}"), location_id=location,
            description="Step-free" if place.step_free else "Not step-free",
        )  # fmt: skip
    rows.add("service_at_location", child_id(service, f"at/{number}"), service_id=service, location_id=location)


def online_rows(rows: Rows, service: str) -> None:
    """Where one takes part from home; how one gets in is told by the entry's own contact."""
    location = child_id(service, "location/online")
    rows.add("location", location, location_type="virtual", name="Online")
    rows.add("service_at_location", child_id(service, "at/online"), service_id=service, location_id=location)
