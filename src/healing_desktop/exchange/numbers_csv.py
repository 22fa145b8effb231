"""The numbers of a year as a table for a spreadsheet: a line for each theme, a column for each month."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from healing_desktop.core.centre_records import Ending
from healing_desktop.core.hidden_counts import ALL, ShownTable
from healing_desktop.core.numbers_of_year import month_name, number_words, theme_name, themes_shown
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words
from healing_desktop.exchange.spreadsheet_cells import safe

# Where the comma stands inside numbers, a spreadsheet splits on semicolons.
_COMMA_SPLITS = frozenset({"en"})


def numbers_csv(tables: Mapping[Ending, ShownTable], words: Words, taxonomies: Taxonomies) -> bytes:
    """UTF-8 with a byte order mark, CR LF, split as the reader's spreadsheet does; no cell is a formula. A theme whose
    year is hidden has no line."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="," if words.language in _COMMA_SPLITS else ";", lineterminator="\r\n")
    months = next(iter(tables.values())).columns if tables else ()
    head = [words("numbers-column-ending"), words("numbers-column-theme")]
    writer.writerow([*map(safe, head), *(safe(month_name(month, words)) for month in (*months, ALL))])
    for ending, table in tables.items():
        for row in (*themes_shown(table), ALL):
            cells = (number_words(table, row, column, words) for column in (*months, ALL))
            said = [words(f"numbers-ending-{ending}"), theme_name(row, words, taxonomies)]
            writer.writerow([*map(safe, said), *map(safe, cells)])
    return text.getvalue().encode("utf-8-sig")
