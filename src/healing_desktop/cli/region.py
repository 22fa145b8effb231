"""healing-desktop region PLACE: who serves a municipality."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from healing_desktop.cli.helplines import line_json, line_words
from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.cli.show import network_json
from healing_desktop.core.entries import NetworkRef
from healing_desktop.core.places import Region
from healing_desktop.core.present_chip import place_words
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
        "welfare_centre": network_json(region.welfare_centre, words),
        "helplines": [line_json(line, words) for line in region.helplines],
        "x_finder": region.finder_url,
    }


def _lines(region: Region, words: Words) -> list[str]:
    lines = [place_words(region.place, words), ""]
    doors = (
        ("label-network-adult", region.network_adult),
        ("label-network-youth", region.network_youth),
        ("label-welfare-centre", region.welfare_centre),
    )
    lines += [f"{words(label)}: {_door(door, region, words)}" for label, door in doors]
    return [*lines, "", *(line_words(line, words) for line in region.helplines)]


def _door(door: NetworkRef | None, region: Region, words: Words) -> str:
    if door is None:
        return words("not-known-ask")
    said = ", ".join(part for part in (door.name.name_for(words.language), door.url, door.phone) if part)
    return f"{said} ({words('doubtful-check', finder=region.finder_url)})" if door.doubtful else said
