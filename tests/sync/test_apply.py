"""From lines to an edition: the same bytes as in the sources, and no more memory for more entries."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.exchange.edition_lines import write_lines
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.sync.apply import Unusable, build_from_lines
from healing_desktop.sync.watching import Cancelled, Watcher
from tests.exchange.edition_samples import named_entry, records, small_content
from tests.fixtures.generated import generated_content, real_content

NOBODY = Watcher()
MOST_MORE_MB = 10
# What getrusage tells of a child is at least what its parent held when it was started.
PEAK = """
import sys
from pathlib import Path
from healing_desktop.sync.apply import build_from_lines
from healing_desktop.sync.watching import Watcher
assert build_from_lines(Path(sys.argv[1]), Path(sys.argv[2]), Watcher()) is None
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def lines_file(file: Path, content: EditionContent) -> Path:
    head, lines = records(content)
    with file.open("wb") as packed:
        write_lines(head, lines, packed, preset=0)
    return file


@pytest.mark.parametrize("name", ["real", "made up"])
def test_lines_give_the_bytes_that_the_sources_give(name: str, tmp_path: Path) -> None:
    content = real_content() if name == "real" else generated_content(700)
    build_edition(content, tmp_path / "sources.db")
    assert build_from_lines(lines_file(tmp_path / "lines.xz", content), tmp_path / "desk.db", NOBODY) is None
    assert (tmp_path / "desk.db").read_bytes() == (tmp_path / "sources.db").read_bytes()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_more_entries_take_no_more_memory(tmp_path: Path) -> None:
    peaks = []
    for count in (4_000, 12_000):
        made = (replace(named_entry(n), facts="Wie rouwt is welkom. " * 40) for n in range(count))
        lines = lines_file(tmp_path / f"{count}.xz", small_content(made))
        command = [sys.executable, "-c", PEAK, str(lines), str(tmp_path / f"{count}.db")]
        peaks.append(int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) / 1024)
    assert peaks[1] - peaks[0] <= MOST_MORE_MB


@pytest.mark.parametrize("bad", ["cut", "wrong"])
def test_a_fault_behind_the_entries_leaves_nothing(bad: str, tmp_path: Path) -> None:
    content = small_content([named_entry(n) for n in range(600)])
    lines = lines_file(tmp_path / "lines.xz", content)
    if bad == "cut":
        lines.write_bytes(lines.read_bytes()[:-40])
    else:
        head, found = records(content)
        with lines.open("wb") as packed:
            write_lines(head, (line for line in found if line.key[0] != "helpline_table"), packed)
    assert isinstance(build_from_lines(lines, tmp_path / "desk.db", NOBODY), Unusable)
    assert [file.name for file in tmp_path.iterdir()] == ["lines.xz"]


def test_who_cancels_finds_nothing_left(tmp_path: Path) -> None:
    lines = lines_file(tmp_path / "lines.xz", small_content([named_entry(n) for n in range(600)]))
    asked = iter(range(10_000))
    with pytest.raises(Cancelled):
        build_from_lines(lines, tmp_path / "desk.db", Watcher(cancelled=lambda: next(asked) > 500))
    assert [file.name for file in tmp_path.iterdir()] == ["lines.xz"]
