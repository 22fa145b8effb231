"""Who serves a place, in words: one answer per door, the same for the window and the terminal."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.entries import NetworkRef
from healing_desktop.core.places import Place, Region, Welfare, both_names
from healing_desktop.core.present_chip import place_words
from healing_desktop.core.present_contact import line_words, shown_url
from healing_desktop.core.words import Words

_OWN_WORDS = {"nl": "welfare-nl", "fr": "welfare-fr", "de": "welfare-de"}
ADULT, YOUTH, WELFARE, WELFARE_ALSO = "network-adult", "network-youth", "welfare-centre", "welfare-also"


@dataclass(frozen=True, slots=True)
class RegionDoor:
    """One answer. `key` is one of the constants above; `name` and `who_for` are never empty; `phone` and `url` are ""
    when unknown, and `unknown` says so; `check` is a sentence where the area is not certain, else "".
    `entry_id` None: there is no entry to open."""

    key: str
    label: str
    name: str
    who_for: str
    phone: str
    url: str
    unknown: str
    check: str
    entry_id: str | None


@dataclass(frozen=True, slots=True)
class RegionWords:
    """`lines`: "Tele-Onthaal, 106", those of the reader's language."""

    place: str
    title: str
    doors: tuple[RegionDoor, ...]
    lines_label: str
    lines: tuple[str, ...]


def present_region(region: Region, words: Words) -> RegionWords:
    place = region_place(region.place, words)
    lines = tuple(line_words(line, words) for line in region.helplines if line.number)
    title = words("region-title", place=place)
    return RegionWords(place, title, region_doors(region, words), words("region-lines"), lines)


def region_doors(region: Region, words: Words) -> tuple[RegionDoor, ...]:
    """The networks and the welfare centre always, the municipality's own centre where there are two."""
    doors = [
        _network(ADULT, region.network_adult, region, words),
        _network(YOUTH, region.network_youth, region, words),
        _welfare(region, words),
    ]
    if region.welfare_also is not None:
        unknown = _unknown(region.welfare_also, words)
        doors.append(_door(WELFARE_ALSO, region.welfare_also, words("region-for-town-centre"), unknown, words))
    return tuple(doors)


def region_place(place: Place, words: Words) -> str:
    """ "9870 Machelen (municipality of Zulte)"; without its municipality where that has the same name."""
    said = place_words(place, words)
    town = town_words(place, words)
    own = both_names(place.name, place.languages, words.language)
    return said if own == town else words("region-part-of", place=said, municipality=town)


def town_words(place: Place, words: Words) -> str:
    return both_names(place.municipality, place.languages, words.language)


def _network(key: str, network: NetworkRef | None, region: Region, words: Words) -> RegionDoor:
    finder = words.ltr(region.finder_url)
    who_for = words("region-for-adult") if key == ADULT else words("region-for-youth")
    check = f"{words('doubtful-check', finder=finder)}." if network and network.doubtful else ""
    # One mention of the finder is enough.
    unknown = "" if network is None else _unknown(network, words, "" if check else finder)
    return _door(key, network, who_for, unknown, words, check)


def _welfare(region: Region, words: Words) -> RegionDoor:
    centre = region.welfare_centre
    who_for = words("region-for-centre") if region.welfare is Welfare.REGION else words("region-for-town-centre")
    if centre is None or region.welfare is not Welfare.ANY_TOWN:
        return _door(WELFARE, centre, who_for, _unknown(centre, words) if centre else "", words)
    named = own_centre(region.place, words)
    unknown = words("region-ask-town-hall")
    return RegionDoor(WELFARE, words(f"label-{WELFARE}"), named, who_for, "", "", unknown, "", centre.id)


def own_centre(place: Place, words: Words) -> str:
    """ "OCMW (ÖSHZ) van je gemeente, Eupen": the reader's word where it is one of our three, then that of the place."""
    reader = [words.language] if words.language in _OWN_WORDS else []
    said = dict.fromkeys(words(_OWN_WORDS[code]) for code in (*reader, *place.languages[:1]))
    first, *others = said
    centre = f"{first} ({', '.join(others)})" if others else first
    return words("welfare-of-town", centre=centre, town=town_words(place, words))


def _door(key: str, ref: NetworkRef | None, who_for: str, unknown: str, words: Words, check: str = "") -> RegionDoor:
    label = words(f"label-{key}")
    if ref is None:
        return RegionDoor(key, label, words("not-known-ask"), who_for, "", "", "", "", None)
    phone, url = words.ltr(ref.phone or ""), words.ltr(shown_url(ref.url or ""))
    return RegionDoor(key, label, ref.name.name_for(words.language), who_for, phone, url, unknown, check, ref.id)


def _unknown(ref: NetworkRef, words: Words, finder: str = "") -> str:
    if ref.phone:
        return ""
    if ref.url:
        return words("region-no-phone")
    return words("region-no-contact-network", finder=finder) if finder else words("region-no-contact")
