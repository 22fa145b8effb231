"""The rule of the lines, on the table of data/ and on spoilt copies of it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from healing_desktop.publishing.helpline_rule import check_rule
from healing_desktop.publishing.yaml_file import YamlFile, read_yaml
from tests.fixtures.generated import DATA

DAY = "2026-08-20"


@pytest.fixture
def table() -> YamlFile:
    file = read_yaml(DATA / "helplines.yaml", DATA)
    value = deepcopy(file.value)
    for line in value["lines"]:
        line["checked_on"] = "2026-08-06"
    return YamlFile(file.name, value, file.lines)


def told(table: YamlFile, *entries: dict[str, Any], day: str = DAY) -> list[tuple[str, str, str]]:
    file = YamlFile("directory/x.yaml", list(entries))
    found = check_rule(table, [(file, n, fields) for n, fields in enumerate(entries)], day)
    return [(finding.level, finding.field, str(finding.said)) for finding in found]


def test_the_table_keeps_the_rule(table: YamlFile) -> None:
    assert not told(table)


def test_lines_that_were_checked_long_ago_are_told_in_one_sentence(table: YamlFile) -> None:
    ((level, _, said),) = told(table, day="2026-11-21")
    count = sum(1 for line in table.value["lines"] if line["number"])
    assert level == "warning"
    assert said == f"finding-lines-unchecked n={count} days=90 codes=emergency-112,police-101,suicide-1813,…"


@pytest.mark.parametrize("need", ["danger", "suicide"])
def test_every_reader_gets_a_line(table: YamlFile, need: str) -> None:
    lines = {line["code"] for line in table.value["lines"] if need in line["needs"]}
    table.value["crisis"]["fr"] = [code for code in table.value["crisis"]["fr"] if code not in lines]
    table.value["near_needs"] = {}
    assert ("fault", "crisis.fr", f"finding-no-line-for need={need}") in told(table)


def test_a_line_stands_in_the_table(table: YamlFile) -> None:
    line = {"id": "x", "kind": "helpline", "name": {"nl": "Lijn"}, "contact": {"phone": "02 648 40 14"}}
    assert told(table, line) == [("fault", "0.contact.phone", "finding-line-not-in-table")]
    assert not told(table, {**line, "id": table.value["lines"][0]["id"]})


def test_a_short_number_stands_nowhere_else(table: YamlFile) -> None:
    number = next(line["number"] for line in table.value["lines"] if line["number"])
    group = {"id": "x", "kind": "group", "name": {"nl": "Groep"}, "contact": {"phone": number}}
    assert told(table, group)[0][2] == f"finding-number-of-a-line value={number}"
