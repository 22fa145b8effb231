"""The same facts of several entries, in the same order, so that they can stand side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from healing_desktop.core.entries import Attending, Entry, Kind
from healing_desktop.core.present_entry import EntryWords
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_row import capital
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

_LABELS = {
    "themes": "compare-themes", "kind": "compare-kind", "next": "next-meeting", "where": "label-where",
    "cost": "label-cost", "languages": "label-languages", "how_to_join": "label-how-to-join",
    "step_free": "label-step-free", "checked": "compare-checked",
}  # fmt: skip
KEYS = tuple(_LABELS)


@dataclass(frozen=True, slots=True)
class CompareRow:
    """One fact of each entry, in the order of the entries. `same`: all of them say the same."""

    key: str
    label: str
    cells: tuple[Fact, ...]
    same: bool


def compare_rows(
    entries: Sequence[tuple[Entry, EntryWords]], words: Words, taxonomies: Taxonomies
) -> tuple[CompareRow, ...]:
    """One row for each of KEYS; what is not known says so."""
    columns = [_column(entry, said, words, taxonomies) for entry, said in entries]
    rows = []
    for key in KEYS:
        cells = tuple(column[key] for column in columns)
        same = len(cells) > 1 and len({cell.text for cell in cells}) == 1
        rows.append(CompareRow(key, words(_LABELS[key]), cells, same))
    return tuple(rows)


def _column(entry: Entry, said: EntryWords, words: Words, taxonomies: Taxonomies) -> dict[str, Fact]:
    row = entry.row
    themes = ", ".join(taxonomies.name("theme", code, words.language) for code in row.themes)
    known = {
        "themes": Fact("themes", "", capital(themes, words.language), unknown=not themes),
        "kind": Fact("kind", "", said.kind, unknown=row.kind is Kind.GROUP and row.led_by is None),
        "next": Fact(
            "next", "", capital(said.next_text, said.next_language or words.language), unknown=not said.next_known
        ),
        "checked": Fact("checked", "", said.trust, unknown=row.checked_on is None),
        **{fact.key: fact for fact in said.facts if fact.key in KEYS},
    }
    return {key: _in_own_language(_or_said(known.get(key), key, entry, words), words, taxonomies) for key in KEYS}


def _or_said(fact: Fact | None, key: str, entry: Entry, words: Words) -> Fact:
    """A fact that the entry does not have is not known, or not needed where nobody has to go anywhere."""
    if fact is not None and fact.text:
        return fact
    if key == "step_free" and entry.row.attending is Attending.ONLINE:
        return Fact(key, "", words("compare-not-needed"))
    if key == "step_free" and entry.row.step_free is not None:
        return Fact(key, "", words(f"step-free-{'yes' if entry.row.step_free else 'no'}"))
    return Fact(key, "", words("not-known"), unknown=True)


def _in_own_language(fact: Fact, words: Words, taxonomies: Taxonomies) -> Fact:
    """A text that is not in the reader's language says which language it is in."""
    if fact.language is None or fact.language == words.language or not fact.text:
        return fact
    return replace(fact, text=f"{fact.text} ({taxonomies.name('language', fact.language, words.language)})")
