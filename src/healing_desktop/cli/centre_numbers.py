"""healing-desktop centre numbers: how searches ended in a year, by theme and month, small numbers hidden."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from healing_desktop.cli.centre_desk import centre_desk
from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.centre_records import Tally
from healing_desktop.core.hidden_counts import ALL, ShownTable
from healing_desktop.core.numbers_of_year import number_words, table_of, theme_name, themes_shown
from healing_desktop.core.tally import ENDINGS, ON, SETTING


def run(arguments: Namespace, services: Services) -> None:
    directory, words = opened(services), own_words(services)
    today: date = arguments.today or services.today()
    year = arguments.year or today.year
    with centre_desk(services) as desk:
        tallies, on = desk.now.of(Tally), desk.now.setting(SETTING) == ON
    terms = directory.taxonomies()
    tables = {ending: table_of(tallies, year, ending, terms, today) for ending in ENDINGS}
    there = any(any(table.numbers.values()) for table in tables.values())
    if arguments.csv is not None:
        from healing_desktop.exchange.numbers_csv import numbers_csv
        from healing_desktop.handouts.save import save_pdf

        if not there:
            raise Refused(words("numbers-none" if on else "numbers-off"))
        refused = save_pdf(arguments.csv, numbers_csv(tables, words, terms))
        if refused is not None:
            raise Refused(words(f"outcome-save-{refused.reason}", file=str(arguments.csv)))
    if services.options.json:
        counted = {str(ending): _document(table) for ending, table in tables.items()}
        say_json({"year": year, "on": on} | counted)
        return
    if arguments.csv is not None:
        say([words("numbers-saved", file=str(arguments.csv))])
        return
    if not there:
        say([words("numbers-none" if on else "numbers-off")])
        return
    for ending, table in tables.items():
        say([words(f"numbers-ending-{ending}")])
        rows = (ALL, *themes_shown(table))
        say(f"  {theme_name(row, words, terms)}: {number_words(table, row, ALL, words)}" for row in rows)
    say([words("numbers-rule")])


def _document(table: ShownTable) -> dict[str, dict[str, int | None]]:
    """By theme, then by month ("2026-11"), "" for a sum; null where it is hidden."""
    columns = (*table.columns, ALL)
    return {row: {column: table.number(row, column) for column in columns} for row in (*themes_shown(table), ALL)}
