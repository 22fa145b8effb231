"""The report of a run, and the editions that benches read: built once, kept in out/ until what makes them changes."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.rounds import Report
from tests.fixtures.generated import generated_edition

REPORT = pytest.StashKey[Report]()
EditionOf = Callable[[int], Path]


def pytest_configure(config: pytest.Config) -> None:
    config.stash[REPORT] = Report()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    report = config.stash[REPORT]
    if report.lines:
        file = config.rootpath / "out" / "bench.json"
        report.write(file)
        terminalreporter.section("medians of interleaved rounds; a ratio is ours to the floor, in this run")
        terminalreporter.write_line(report.table())
        terminalreporter.write_line(f"also in {file.relative_to(config.rootpath)}")


@pytest.fixture(scope="session")
def report(pytestconfig: pytest.Config) -> Report:
    return pytestconfig.stash[REPORT]


@pytest.fixture(scope="session")
def bundled(root: Path) -> Path:
    """The edition that the set-up built from data/."""
    return root / "resources" / "edition" / "edition.db"


@pytest.fixture(scope="session")
def edition_of(root: Path) -> EditionOf:
    """The made-up edition of that many entries."""
    kept = root / "out" / "bench-editions"
    folder = kept / _digest(root)
    if not folder.is_dir():
        shutil.rmtree(kept, ignore_errors=True)
        folder.mkdir(parents=True)

    def edition(entries: int) -> Path:
        return generated_edition(entries, folder)

    return edition


def _digest(root: Path) -> str:
    """Of the data, and of the modules that building imports and no others."""
    code = (
        "import sys, tests.fixtures.generated; "
        "print(*(m.__file__ for m in sys.modules.values() if getattr(m, '__file__', None)), sep='\\n')"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    imported = {Path(line) for line in said.stdout.splitlines()}
    made_by = {file for file in imported if file.is_relative_to(root / "src") or file.is_relative_to(root / "tests")}
    made_by |= {file for file in (root / "data").rglob("*") if file.suffix in {".yaml", ".csv", ".json"}}
    digest = hashlib.sha256()
    for file in sorted(made_by):
        digest.update(file.relative_to(root).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:16]
