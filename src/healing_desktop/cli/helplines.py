"""healing-desktop helplines: the checked table, in the order a reader needs."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import Any

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.edition_age import is_late
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.present_edition import number_check_words, numbers_words
from healing_desktop.core.words import Words

DANGER = "danger"


def run(arguments: Namespace, services: Services) -> None:
    table = opened(services).helplines()
    today: date = arguments.today or services.today()
    words = services.words_for(services.options.language)
    lines = table.for_reader(words.language)
    if arguments.need:
        needs = sorted({need for line in table.lines for need in line.needs})
        if arguments.need not in needs:
            raise Refused(words("outcome-no-such-need", need=arguments.need[:60], needs=", ".join(needs)))
        lines = tuple(line for line in lines if arguments.need in line.needs)
    if services.options.json:
        say_json([line_json(line, words) for line in lines])
        return
    say(line_words(line, words) for line in _with_danger_first(lines, table, today))
    late = numbers_words(table, words, today)
    if late:
        notice(late)


def _with_danger_first(lines: tuple[Helpline, ...], table: HelplineTable, today: date) -> tuple[Helpline, ...]:
    """Beside numbers that may be wrong by now stands the one that always answers."""
    danger = tuple(line for line in table.lines if DANGER in line.needs and line.number and line not in lines)
    return (*danger, *lines) if any(is_late(line, today) for line in lines) else lines


def line_json(line: Helpline, words: Words) -> dict[str, Any]:
    return {
        "id": line.id,
        "name": line.name.name_for(words.language),
        "number": line.number,
        "hours": line.hours.pick(words.language).text if line.hours else None,
        "languages": list(line.languages),
        "audience": list(line.audiences),
        "cost": line.cost.pick(words.language).text if line.cost else None,
        "url": line.url,
        "checked_on": line.checked_on,
        "source": line.source,
    }


def line_words(line: Helpline, words: Words) -> str:
    parts = (
        line.number or words("number-unknown"),
        line.name.name_for(words.language),
        ", ".join(line.languages),
        line.hours.pick(words.language).text if line.hours else "",
        line.note.pick(words.language).text if line.note else "",
        number_check_words(line, words) if line.number else "",
    )
    return " · ".join(part for part in parts if part)
