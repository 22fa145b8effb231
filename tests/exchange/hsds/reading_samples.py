"""Reads the sample packages of tests/fixtures/hsds, and made-up ones, as an import does."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

from healing_desktop.core.entries import Entry
from healing_desktop.core.places import Place
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.hsds.gathered_rows import CAPS, Caps, Gathered
from healing_desktop.exchange.hsds.hsds_package import HsdsPackage
from healing_desktop.exchange.hsds.imported import Imported
from healing_desktop.exchange.hsds.known_lists import KnownLists
from healing_desktop.exchange.hsds.package_to_entries import package_to_entries
from healing_desktop.exchange.hsds.read_package import read_package
from tests.fixtures.generated import real_content

SAMPLES = Path(__file__).parents[2] / "fixtures" / "hsds"
TODAY = date(2026, 11, 24)
SERVICE = "3d3a9f3e-6f0a-4f3c-9d53-1d8a5b0c7e01"
CLOSED = LocalText((("nl", "Een tijdje gesloten."),))


@lru_cache(maxsize=1)
def known() -> KnownLists:
    content = real_content()
    by_code = {place.code: place for place in content.places}
    names = {name.lower(): code for name, code in reversed(content.place_names)}

    def place(words: str) -> Place | None:
        for part in (words, words.split(maxsplit=1)[0]):
            found = by_code.get(names.get(part.lower(), part))
            if found:
                return found
        return None

    return KnownLists(content.taxonomies, place, TODAY, "made-up", CLOSED)


def read(path: Path, caps: Caps = CAPS) -> tuple[Gathered, Imported]:
    gathered = read_package(path, TODAY, caps)
    return gathered, package_to_entries(gathered, known())


def read_sample(name: str) -> tuple[Gathered, Imported]:
    return read(SAMPLES / name)


def read_tree(folder: Path, *records: object) -> Imported:
    """A list of these."""
    file = folder / "list.json"
    file.write_text(json.dumps(records), encoding="utf-8")
    return read(file)[1]


def service(**more: object) -> dict[str, object]:
    return {"id": SERVICE, "name": "Verzonnen groep", "status": "active", **more}


def only(imported: Imported) -> Entry:
    (entry,) = imported.entries
    return entry


def told(imported: Imported) -> set[tuple[str, str, str]]:
    """(level, reason, field) of everything that was found."""
    return {(finding.level, finding.reason, finding.field) for finding in imported.findings}


def reasons(imported: Imported) -> set[str]:
    return {finding.reason for finding in imported.findings}


def zipped(file: Path, files: Mapping[str, bytes | str]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file


def rows_as_sets(package: HsdsPackage) -> dict[str, list[str]]:
    """The rows of each table, whatever their order and that of their columns."""
    return {name: sorted(repr(sorted(row.items())) for row in rows) for name, rows in package.tables.items()}
