"""Every reader of files from outside, with files spoilt by chance: an answer of its kind, in time, within memory.

A seed makes the same file again: what fails says its seed.
"""

from __future__ import annotations

import io
import resource
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from random import Random

import pytest

from healing_desktop.core.article_file import ArticleFault, articles_in
from healing_desktop.core.articles import ArticleText
from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.correction_file import Correction, Corrections, read_corrections, write_corrections
from healing_desktop.exchange.edition_delta import Delta, read_delta
from healing_desktop.exchange.edition_lines import read_edition
from healing_desktop.exchange.entry_record import entry_record, published_entry
from healing_desktop.exchange.hsds.csv_in import read_table
from healing_desktop.exchange.hsds.csv_mapping import CsvMapping, MappingFault, read_mapping
from healing_desktop.exchange.hsds.entries_to_package import entries_to_package
from healing_desktop.exchange.hsds.imported import Imported
from healing_desktop.exchange.hsds.package_to_entries import package_to_entries
from healing_desktop.exchange.hsds.tree_out import tree_bytes
from healing_desktop.exchange.list_record import file_of_lists, list_of_record, lists_of_file, record_of_list
from healing_desktop.exchange.record_lines import LineFault
from tests.exchange.edition_samples import named_entry, packed, records, small_content
from tests.exchange.hsds.reading_samples import SAMPLES, TODAY, known, read
from tests.fixtures.generated import DATA, real_content
from tests.fixtures.spoilt_bytes import spoilt, spoilt_folder, spoilt_json, spoilt_xz
from tests.fixtures.stopwatch import Stopwatch
from tests.soak.conftest import Rounds

SLOWEST_MS = 5_000.0
MOST_GROWTH_KB = 600 * 1024
TABLE = (SAMPLES / "tabular" / "services.csv").read_bytes()
MAPPING = b"fields:\n  name: name\n  id: id\n  email: email\n  url: url\n"


def faults(found: object) -> None:
    assert isinstance(found, list), found
    assert found
    assert all(isinstance(fault, LineFault) for fault in found)


@lru_cache(maxsize=4)
def sound_edition(serial: int) -> bytes:
    content = small_content([named_entry(number) for number in range(1, 4 + serial)], serial)
    return packed(*records(content)).getvalue()


@lru_cache(maxsize=1)
def sound_delta() -> bytes:
    from healing_desktop.exchange.edition_delta import difference, write_delta

    (old_head, old), (new_head, new) = (
        records(small_content([named_entry(number) for number in range(1, 4 + serial)], serial)) for serial in (1, 2)
    )
    file = io.BytesIO()
    delta = difference(old_head, old, new_head, new)
    assert isinstance(delta, Delta)
    write_delta(delta, file)
    return file.getvalue()


@lru_cache(maxsize=1)
def sound_page() -> bytes:
    content = real_content()
    entries = [entry for entry in content.entries if entry.row.schedules][:6]
    return tree_bytes(entries_to_package(entries, content.taxonomies, content.helplines, published_on=TODAY))


def edition(chance: Random, _folder: Path) -> None:
    found = read_edition(io.BytesIO(spoilt_xz(sound_edition(1), chance)))
    if isinstance(found, list):
        faults(found)


def delta(chance: Random, _folder: Path) -> None:
    found = read_delta(io.BytesIO(spoilt_xz(sound_delta(), chance)))
    if not isinstance(found, Delta):
        faults(found)


def package(name: str, content: bytes, folder: Path) -> None:
    file = folder / name
    file.write_bytes(content)
    told(read(file)[1])


def told(imported: Imported) -> None:
    """What was taken can be written into an edition; of what was not, something is said."""
    assert imported.read == imported.kept + imported.changed + imported.refused
    assert imported.entries or imported.findings
    for entry in imported.entries:
        from healing_desktop.exchange.canonical_json import to_line

        to_line(entry_record(published_entry(entry)))


def hsds_tree(chance: Random, folder: Path) -> None:
    sample = chance.choice(("page.json", "organization.json", "list_33.json", "oruk.json", "service.json"))
    package("a.json", spoilt_json((SAMPLES / sample).read_bytes(), chance), folder)


def hsds_ours(chance: Random, folder: Path) -> None:
    package("a.json", spoilt_json(sound_page(), chance), folder)


def hsds_tables(chance: Random, folder: Path) -> None:
    package("a.zip", spoilt_folder(SAMPLES / "tabular", chance), folder)


def hsds_1_1(chance: Random, folder: Path) -> None:
    package("a.zip", spoilt_folder(SAMPLES / "tabular_11", chance), folder)


def table(chance: Random, folder: Path) -> None:
    (folder / "mapping.yaml").write_bytes(MAPPING)
    mapping = read_mapping(folder / "mapping.yaml")
    assert isinstance(mapping, CsvMapping), mapping
    (folder / "a.csv").write_bytes(spoilt(TABLE, chance))
    gathered = read_table(folder / "a.csv", mapping, TODAY)
    if not isinstance(gathered, MappingFault):
        told(package_to_entries(gathered, known()))


def mapping(chance: Random, folder: Path) -> None:
    (folder / "mapping.yaml").write_bytes(spoilt(MAPPING, chance))
    assert isinstance(read_mapping(folder / "mapping.yaml"), CsvMapping | MappingFault)


def article(chance: Random, _folder: Path) -> None:
    sound = (DATA / "articles" / "first-time" / "nl.md").read_bytes()
    text = spoilt(sound, chance).decode("utf-8", "replace")
    assert isinstance(articles_in([ArticleText("first-time", "nl", text)]), tuple | ArticleFault)


def list_file(chance: Random, _folder: Path) -> None:
    item = TrayItem("x", LocalText((("nl", "Verzonnen"),)), 2, ("nl", "fr"), "fr")
    sound = file_of_lists((SavedList("Verzonnen", (item, item), (("size", "large"),)),))
    for saved in lists_of_file(spoilt_json(sound, chance)) or ():
        assert list_of_record(record_of_list(saved)) == saved


def corrections(chance: Random, _folder: Path) -> None:
    row = Correction(
        entry="00000000-0000-0000-0000-000000000001", edition=1, kind="change", date="2026-11-24", role="desk",
        field="contact/email", before=None, after="new@made-up.example", text="gebeld",
    )  # fmt: skip
    sound = write_corrections(Corrections("Verzonnen", "2026-11-24", (row, row)))
    found = read_corrections(spoilt(sound, chance))
    if isinstance(found, list):
        faults(found)


READERS: tuple[Callable[[Random, Path], None], ...] = (
    edition, delta, hsds_tree, hsds_ours, hsds_tables, hsds_1_1, table, mapping, article, list_file, corrections,
)  # fmt: skip


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_whatever_a_file_holds(
    reader: Callable[[Random, Path], None], rounds_of_readers: Rounds, stopwatch: Stopwatch, tmp_path: Path
) -> None:
    reader(Random(0), tmp_path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for seed in rounds_of_readers(1 / len(READERS)):
        try:
            stopwatch.time(f"seed {seed}", lambda: reader(Random(seed), tmp_path))  # noqa: B023  called at once
        except Exception as error:
            error.add_note(f"{reader.__name__}, seed {seed}")
            raise
    assert stopwatch.worst_ms < SLOWEST_MS, str(stopwatch)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_GROWTH_KB
