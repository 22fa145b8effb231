"""healing-desktop find WORDS...: the finder of the window, same ranking."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from datetime import date
from typing import Any

from healing_desktop.cli.open_edition import opened_with_own
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.row_json import row_json
from healing_desktop.cli.services import Services
from healing_desktop.core.ports import Directory, Found
from healing_desktop.core.present_chip import chip_words, origin_words
from healing_desktop.core.present_found import found_words, ways_words
from healing_desktop.core.present_row import RowWords, present_row
from healing_desktop.core.query import Chip, Order, Ways
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    directory = opened_with_own(services)
    words = services.words_for(services.options.language)
    today: date = arguments.today or services.today()
    query = replace(directory.understand(" ".join(arguments.words)), order=Order(arguments.order))
    found = directory.find(query, limit=arguments.limit, today=today)
    if services.options.json:
        say_json(_document(found, directory, words, today))
    else:
        say(_lines(found, directory, words, today))


def _document(found: Found, directory: Directory, words: Words, today: date) -> dict[str, Any]:
    taxonomies = directory.taxonomies()
    widened = found.widened
    return {
        "query": {
            "text": found.query.text,
            "chips": [_chip(chip, directory, words) for chip in found.query.chips],
            "words": list(found.query.words),
            "corrections": [{"from": typed, "to": meant} for typed, meant in found.query.corrections],
            "unrecognised": list(found.query.unrecognised),
        },
        "total": found.total,
        "certain": found.certain,
        "results": [row_json(row, words, taxonomies, today) for row in found.rows],
        "widened": {"dropped": [chip.type for chip in widened.dropped], "reason": widened.reason} if widened else None,
        "ways": _ways(found.ways, directory, words) if found.ways else None,
        "counts": _counts(found),
        "x_no_longer_listed": [
            {"id": one.id, "name": one.name.name_for(words.language), "since": one.unlisted_on.isoformat()}
            for one in found.gone
        ],
        "helplines_first": found.helplines_first,
        "took_ms": round(found.took_ms, 1),
    }


def _counts(found: Found) -> dict[str, dict[str, int]]:
    """{facet: {value: how many of the answer are known to have it}}"""
    counts: dict[str, dict[str, int]] = {}
    for facet, value, number in found.counts:
        counts.setdefault(facet, {})[value] = number
    return counts


def _ways(ways: Ways, directory: Directory, words: Words) -> dict[str, Any]:
    """Only beside an empty answer: what each dropped part would give, the nearest towns, what is online."""
    return {
        "without": [{**_chip(chip, directory, words), "number": number} for chip, number in ways.without],
        "near": [{"nis": near.nis, "km": round(near.km, 1), "number": near.number} for near in ways.near],
        "online": ways.online,
    }


def _chip(chip: Chip, directory: Directory, words: Words) -> dict[str, str]:
    label = chip_words(chip, words, directory.taxonomies(), directory)
    return {"type": chip.type, "value": chip.value, "label": label, "from": chip.typed}


def _lines(found: Found, directory: Directory, words: Words, today: date) -> list[str]:
    taxonomies = directory.taxonomies()
    origin = origin_words(found.query, words, directory)
    lines = found_words(found, words, taxonomies, directory)
    lines += [*(f"  {way}" for _, way in ways_words(found, words, taxonomies, directory)), ""]
    crisis = _crisis(directory, words, found.query.danger)
    if found.helplines_first:
        lines += [*crisis, ""]
    for row in found.rows:
        said = present_row(row, words, taxonomies, today, origin)
        lines += [*_row(said), f"  {row.id}", ""]
    return lines if found.helplines_first else [*lines, *crisis]


def _row(said: RowWords) -> list[str]:
    return [
        said.name,
        *(
            f"  {line}"
            for line in (said.own, said.kind, said.where, said.when, said.reported, said.trust, said.why)
            if line
        ),
    ]


def _crisis(directory: Directory, words: Words, need: str | None) -> list[str]:
    """The lines of the reader's footer; where the words speak of danger, those for that need."""
    table = directory.helplines()
    lines = table.for_need(need, words.language) if need else table.footer(words.language)
    return [
        f"{table.need_name(line.needs[0], words.language)}: {line.number} ({line.name.name_for(words.language)})"
        for line in lines
    ]
