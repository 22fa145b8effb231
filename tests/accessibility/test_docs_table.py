"""docs/accessibility.md is held to the tests that exist, so that it cannot say more than they do."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

POINTS = [f"A{number:02}" for number in range(1, 46)]
RESULTS = ("supports", "partly", "not applicable", "not tried")
# EN 301 549 V3.2.1, the clauses for open software that are not empty; 12 is about what comes with it.
CLAUSES = {
    "11.1.1.1.1", "11.1.2.1.1", "11.1.2.2", "11.1.2.3.1", "11.1.2.4", "11.1.2.5", "11.1.3.1.1", "11.1.3.2.1",
    "11.1.3.3", "11.1.3.4", "11.1.3.5.1", "11.1.4.1", "11.1.4.2", "11.1.4.3", "11.1.4.4.1", "11.1.4.5.1",
    "11.1.4.10.1", "11.1.4.11", "11.1.4.12", "11.1.4.13", "11.2.1.1.1", "11.2.1.2", "11.2.1.4.1", "11.2.2.1",
    "11.2.2.2", "11.2.3.1", "11.2.4.3", "11.2.4.4", "11.2.4.6", "11.2.4.7", "11.2.5.1", "11.2.5.2", "11.2.5.3",
    "11.2.5.4", "11.3.1.1.1", "11.3.2.1", "11.3.2.2", "11.3.3.1.1", "11.3.3.2", "11.3.3.3", "11.3.3.4",
    "11.4.1.1.1", "11.4.1.2.1", "11.4.1.3.1", "11.5.2.1", "11.5.2.2", "11.5.2.3", "11.5.2.4", "11.5.2.5",
    "11.5.2.6", "11.5.2.7", "11.5.2.8", "11.5.2.9", "11.5.2.10", "11.5.2.11", "11.5.2.12", "11.5.2.13", "11.5.2.14",
    "11.5.2.15", "11.5.2.16", "11.5.2.17", "11.6.1", "11.6.2", "11.7", "11.8.1", "11.8.2", "11.8.3", "11.8.4",
    "11.8.5", "12.1.1", "12.1.2", "12.2.2", "12.2.3", "12.2.4",
}  # fmt: skip
_TEST = re.compile(r"(test_\w+\.py)::(test_\w+)")
_OWN = re.compile(r"(?<=_)a(\d\d)(?=_)")


@pytest.fixture(scope="module")
def rows(root: Path) -> list[list[str]]:
    lines = (root / "docs" / "accessibility.md").read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]


@pytest.fixture(scope="module")
def tests(root: Path) -> set[tuple[str, str]]:
    """(file, function) of every test there is."""
    found = set()
    for file in (root / "tests").rglob("test_*.py"):
        names = re.findall(r"^def (test_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
        found |= {(file.name, name) for name in names}
    return found


def test_every_clause_has_a_row_and_a_result(rows: list[list[str]]) -> None:
    told = {row[0]: row for row in rows if row[0][:1].isdigit()}
    assert set(told) == CLAUSES
    for clause, (_, _, result, how, points) in told.items():
        assert result in RESULTS, clause
        assert how, clause
        assert set(points.split()) <= set(POINTS), clause
        assert result != "partly" or "gap" in how, f"{clause}: which gap?"


def test_every_point_has_a_row_and_a_test(rows: list[list[str]]) -> None:
    told = {row[0]: row for row in rows if row[0] in POINTS}
    assert list(told) == POINTS
    for point, (_, _, result, how) in told.items():
        assert result.startswith(RESULTS[:2]), point
        assert _TEST.search(how), f"{point} has no test"


def test_every_test_that_is_named_exists(rows: list[list[str]], tests: set[tuple[str, str]]) -> None:
    named = {found for row in rows for found in _TEST.findall(" ".join(row))}
    assert len(named) > 50
    assert not named - tests


def test_each_test_of_a_point_stands_in_its_row(rows: list[list[str]], root: Path) -> None:
    told = {row[0]: row[3] for row in rows if row[0] in POINTS}
    for file in sorted((root / "tests" / "accessibility").glob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_a"):
                for number in _OWN.findall(node.name):
                    assert f"{file.name}::{node.name}" in told[f"A{number}"]


def test_each_gap_that_is_referred_to_is_named(root: Path) -> None:
    text = (root / "docs" / "accessibility.md").read_text(encoding="utf-8")
    table, gaps = text.split("## Known gaps")
    there = set(re.findall(r"^(\d+)\. ", gaps, re.MULTILINE))
    assert set(re.findall(r"gap (\d+)", table)) <= there
