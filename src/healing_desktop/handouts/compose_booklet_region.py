"""Who serves the municipalities of a booklet: each network and each welfare centre once."""

from __future__ import annotations

from dataclasses import replace

from healing_desktop.core.places import Region, Welfare
from healing_desktop.core.present_region import WELFARE, RegionDoor, region_doors, town_words
from healing_desktop.core.present_row import BETWEEN, finder
from healing_desktop.core.words import Words
from healing_desktop.handouts.booklet_body import DoorBlock, DoorsSection
from healing_desktop.handouts.town import Town


def door_sections(town: Town, words: Words) -> tuple[DoorsSection, ...]:
    """By kind, in the order in which the window has them; of one municipality nobody has to be told which."""
    found: dict[tuple[str, str], dict[str, tuple[RegionDoor, list[str]]]] = {}
    for region in town.regions:
        for door in _doors(region, words, alone=len(town.regions) == 1):
            section = found.setdefault((door.label, door.who_for), {})
            section.setdefault(door.entry_id or door.name, (door, []))[1].append(town_words(region.place, words))
    several = len(town.regions) > 1
    return tuple(
        DoorsSection(label, who_for, tuple(_block(*one, words, several=several) for one in section.values()))
        for (label, who_for), section in found.items()
    )


def _doors(region: Region, words: Words, *, alone: bool) -> tuple[RegionDoor, ...]:
    local = replace(region, finder_url=finder(region.place.languages, words.language))
    doors = region_doors(local, words)
    if alone or region.welfare is not Welfare.ANY_TOWN:
        return doors
    # One door stands for the centres of all these municipalities.
    named = words("label-welfare-also")
    return tuple(replace(door, name=named) if door.key == WELFARE and door.entry_id else door for door in doors)


def _block(door: RegionDoor, towns: list[str], words: Words, *, several: bool) -> DoorBlock:
    told = words.listed(words.isolated(town) for town in dict.fromkeys(towns))
    return DoorBlock(
        name=door.name,
        towns=words("booklet-region-for", towns=told) if several else "",
        contact=BETWEEN.join(part for part in (door.phone, door.url) if part),
        notes=tuple(note for note in (door.unknown, door.check) if note),
    )
