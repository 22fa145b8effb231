"""healing-desktop find WORDS...: the finder of the window, same ranking."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.row_json import row_json
from healing_desktop.cli.services import Services
from healing_desktop.core.ports import Directory, Found
from healing_desktop.core.present_chip import chip_words, origin_words
from healing_desktop.core.present_found import found_words
from healing_desktop.core.present_row import RowWords, present_row
from healing_desktop.core.query import Chip
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    directory = opened(services)
    words = services.words_for(services.options.language)
    today: date = arguments.today or services.today()
    query = directory.understand(" ".join(arguments.words))
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
            "unrecognised": list(found.query.unrecognised),
        },
        "total": found.total,
        "results": [row_json(row, words, taxonomies, today) for row in found.rows],
        "widened": {"dropped": [chip.type for chip in widened.dropped], "reason": widened.reason} if widened else None,
        "helplines_first": found.helplines_first,
        "took_ms": round(found.took_ms, 1),
    }


def _chip(chip: Chip, directory: Directory, words: Words) -> dict[str, str]:
    label = chip_words(chip, words, directory.taxonomies(), directory)
    return {"type": chip.type, "value": chip.value, "label": label, "from": chip.typed}


def _lines(found: Found, directory: Directory, words: Words, today: date) -> list[str]:
    taxonomies = directory.taxonomies()
    origin = origin_words(found.query, words, directory)
    lines = [*found_words(found, words, taxonomies, directory), ""]
    if found.helplines_first:
        lines += [*_crisis(directory, words), ""]
    for row in found.rows:
        said = present_row(row, words, taxonomies, today, origin)
        lines += [*_row(said), f"  {row.id}", ""]
    return lines if found.helplines_first else [*lines, *_crisis(directory, words)]


def _row(said: RowWords) -> list[str]:
    return [
        said.name,
        *(f"  {line}" for line in (said.kind, said.where, said.when, said.trust, said.why) if line),
    ]


def _crisis(directory: Directory, words: Words) -> list[str]:
    table = directory.helplines()
    return [
        f"{table.need_name(line.needs[0], words.language)}: {line.number} ({line.name.name_for(words.language)})"
        for line in table.footer(words.language)
    ]
