"""Entries that a centre sent, into data/: each is checked as all others are, and nothing that is there is touched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.folding import words_of
from healing_desktop.core.said import Said
from healing_desktop.core.words import Words
from healing_desktop.publishing.entry_checks import Known, check_entry
from healing_desktop.publishing.entry_to_yaml import counts, languages_wanted, yaml_of_entry
from healing_desktop.publishing.gazetteer import read_gazetteer
from healing_desktop.publishing.shapes import ENTRY, Shapes
from healing_desktop.publishing.sources import TOWNS_AND_AREAS
from healing_desktop.publishing.yaml_file import YamlFile

FOLDER = "directory/from-centres"
_HEAD = "# What centres sent, one entry per block; see docs/data-format.md. What is not here is unknown.\n"


@dataclass(frozen=True, slots=True)
class Added:
    """`text`: what `file` of data/ shall hold, "" where nothing is added. `refused`: names and what is wrong; `here`:
    names of what data/ has already; `cards`: names and the languages whose card was made of kind and theme; `rhythms`:
    names of those whose rule had no day to count from."""

    file: Path
    text: str
    added: tuple[str, ...]
    here: tuple[str, ...]
    refused: tuple[tuple[str, Said], ...]
    cards: tuple[tuple[str, tuple[str, ...]], ...]
    rhythms: tuple[str, ...]


def plan_adding(
    data: Path, content: EditionContent, entries: Sequence[Entry], source: str, words_for: Callable[[str], Words]
) -> Added:
    """Writes nothing. `content` is what data/ holds now; `source` names the file. OSError and ValueError when data/
    cannot be read."""
    file = data / FOLDER / f"{'-'.join(words_of(source))[:40] or 'centre'}.yaml"
    shapes, known = Shapes(data), Known(content.taxonomies, read_gazetteer(data / TOWNS_AND_AREAS), None)
    assert known.gazetteer is not None
    ids = frozenset(entry.row.id for entry in content.entries)
    blocks: list[dict[str, Any]] = []
    here: list[str] = []
    refused: list[tuple[str, Said]] = []
    cards: list[tuple[str, tuple[str, ...]]] = []
    rhythms: list[str] = []
    for entry in sorted(entries, key=lambda one: one.row.id):
        name = entry.row.name.name_for("")
        if entry.row.id in ids:
            here.append(name)
            continue
        fields = yaml_of_entry(entry, known.gazetteer, ids)
        wanted = tuple(languages_wanted(fields))
        for language in wanted:
            fields.setdefault("cards", {})[language] = _card(entry, content, words_for(language))
        block = YamlFile(file.name, [fields])
        faults = shapes.faults(ENTRY, block, fields, (0,)) or check_entry(block, 0, fields, known)
        if faults:
            refused.append((name, faults[0].said))
            continue
        blocks.append(fields)
        cards += [(name, wanted)] if wanted else []
        rhythms += [name] if not all(counts(rule) for rule in entry.row.schedules) else []
    text = _with_blocks(file, blocks) if blocks else ""
    names = tuple(next(iter(block["name"].values())) for block in blocks)
    return Added(file, text, names, tuple(here), tuple(refused), tuple(cards), tuple(rhythms))


def _with_blocks(file: Path, blocks: Sequence[dict[str, Any]]) -> str:
    """What is in the file stays as it was written."""
    before = file.read_text(encoding="utf-8").rstrip() + "\n" if file.exists() else _HEAD
    return before + "".join(
        "\n" + yaml.safe_dump([block], allow_unicode=True, sort_keys=False, width=110) for block in blocks
    )


def _card(entry: Entry, content: EditionContent, words: Words) -> dict[str, str]:
    """What the lists know of it, until somebody writes a true one."""
    row, language, terms = entry.row, words.language, content.taxonomies
    if row.group_kind:
        kind = terms.name("kind", row.group_kind, language)
    else:
        said = words(f"kind-{row.kind.value.replace('_', '-')}" if row.kind is not Kind.GROUP else "kind-group")
        kind = said[:1].upper() + said[1:]
    themes = words.listed(terms.name("theme", code, language) for code in row.themes)
    what = words("own-card", kind=f"{row.name.name_for(language)}: {kind}", themes=themes)
    return {"what": what, "origin": "machine"}
