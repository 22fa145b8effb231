"""healing-desktop region PLACE: who serves a municipality."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from healing_desktop.cli.helplines import line_json, line_words
from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.cli.show import network_json
from healing_desktop.core.places import Region, Welfare
from healing_desktop.core.present_region import RegionDoor, own_centre, present_region
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    directory = opened(services)
    words = services.words_for(services.options.language)
    text = " ".join(arguments.place)
    place = directory.place(text)
    if place is None:
        raise Refused(words("outcome-no-such-place", place=text[:60]))
    region = directory.region(place, words.language)
    say_json(_document(region, words)) if services.options.json else say(_lines(region, words))


def _document(region: Region, words: Words) -> dict[str, Any]:
    place = region.place
    names = dict(place.municipality.by_language)
    centre = network_json(region.welfare_centre, words)
    if centre is not None and region.welfare is Welfare.ANY_TOWN:
        centre |= {"name": own_centre(place, words)}
    return {
        "postcode": place.postcode,
        "municipality": {
            "nl": names.get("nl"),
            "fr": names.get("fr"),
            "de": names.get("de"),
            "nis": place.nis,
        },
        "network_adult": network_json(region.network_adult, words),
        "network_youth": network_json(region.network_youth, words),
        "welfare_centre": centre,
        "helplines": [line_json(line, words) for line in region.helplines],
        "x_welfare_also": network_json(region.welfare_also, words),
        "x_finder": region.finder_url,
    }


def _lines(region: Region, words: Words) -> list[str]:
    said = present_region(region, words)
    return [said.place, "", *map(_door, said.doors), "", *(line_words(line, words) for line in region.helplines)]


def _door(door: RegionDoor) -> str:
    known = ", ".join(fact for fact in (door.name, door.url, door.phone) if fact)
    after = [said.rstrip(".") for said in (door.unknown, door.check) if said]
    return f"{door.label}: {'. '.join([known, *after])}"
