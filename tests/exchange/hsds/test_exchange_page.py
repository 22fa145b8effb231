"""docs/exchange.md says what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from healing_desktop.exchange.hsds.csv_mapping import FIELDS, CsvMapping, read_mapping


def test_every_example_of_a_mapping_can_be_used(root: Path, tmp_path: Path) -> None:
    page = (root / "docs" / "exchange.md").read_text(encoding="utf-8")
    examples = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert len(examples) >= 3
    for example in examples:
        (tmp_path / "m.yaml").write_text(example, encoding="utf-8")
        made = read_mapping(tmp_path / "m.yaml")
        assert isinstance(made, CsvMapping), made


def test_every_field_is_explained(root: Path) -> None:
    page = (root / "docs" / "exchange.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `(\w+)` \| (.*?) \|$", page, re.MULTILINE))
    assert {name: told.get(name) for name in FIELDS} == dict(FIELDS)
