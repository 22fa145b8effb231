"""The made-up entries as a plain Dutch table, such as a centre keeps in a spreadsheet or puts on a page."""

from __future__ import annotations

import csv
from html import escape
from pathlib import Path

from healing_desktop.core.entries import Entry
from healing_desktop.core.taxonomies import Taxonomies
from tests.fixtures.generated import generated_content

HEAD = ("Naam", "Thema", "Postcode", "Gemeente", "Talen", "Wanneer", "Gratis", "Telefoon", "Nagekeken")
THEME, POSTCODE = HEAD.index("Thema"), HEAD.index("Postcode")
_DAYS = {"MO": "maandag", "TU": "dinsdag", "WE": "woensdag", "TH": "donderdag", "FR": "vrijdag", "SA": "zaterdag",
         "SU": "zondag"}  # fmt: skip
# What a volunteer would write: each row's text is made once, each key hides and shows rows.
_SCRIPT = """
const box = document.getElementById("q"), count = document.getElementById("n");
const rows = [...document.querySelectorAll("tbody tr")].map(row => [row, row.textContent.toLowerCase()]);
box.addEventListener("input", () => {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const [row, text] of rows) {
    const fits = words.every(word => text.includes(word));
    if (row.hidden === fits) row.hidden = !fits;
    shown += fits;
  }
  count.textContent = shown;
});
"""

Row = tuple[str, ...]


def plain_rows(entries: int) -> list[Row]:
    content = generated_content(entries)
    return [_row(entry, content.taxonomies) for entry in content.entries]


def write_csv(rows: list[Row], file: Path) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows((HEAD, *rows))


def write_page(rows: list[Row], file: Path) -> None:
    """A static page with a filter script; the caret stands in its box."""
    head = "".join(f"<th>{escape(name)}</th>" for name in HEAD)
    body = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    file.write_text(
        '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Groepen</title>'
        '<p><input id="q" autofocus size="40"> <span id="n"></span></p>'
        f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table><script>{_SCRIPT}</script></html>",
        encoding="utf-8",
    )


def _row(entry: Entry, taxonomies: Taxonomies) -> Row:
    row = entry.row
    place = row.place
    days = (_DAYS[rule.byday[-2:]] for rule in row.schedules if rule.byday and rule.byday[-2:] in _DAYS)
    return (
        row.name.name_for("nl"),
        ", ".join(taxonomies.name("theme", theme, "nl") for theme in row.themes),
        place.postcode or "" if place else "",
        place.municipality.name_for("nl") if place and place.municipality else "",
        ", ".join(row.languages),
        ", ".join(days),
        "ja" if row.cost.free else "",
        row.phone or "",
        row.checked_on or "",
    )
