"""The tick list of a release names what there is: targets, files, sections; each line is a box to tick."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "releasing.md").read_text(encoding="utf-8")
LIST = TEXT.partition("## The tick list of a release")[2].partition("\n## ")[0]


def test_every_target_is_one_of_make() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"`(?:[A-Z_]+=\S+ )*make ([a-z-]+)", LIST))
    assert len(named) > 10
    assert named <= targets


def test_each_point_has_a_box_and_none_is_ticked() -> None:
    points = re.findall(r"^- (.*)", LIST, re.MULTILINE)
    assert len(points) > 35
    assert [point for point in points if not point.startswith("[ ] ")] == []


def test_what_must_be_looked_at_by_a_person_is_in_it() -> None:
    for words in ("version", "Catalogues", "Screenshots", "NVDA walk", "real printer", "old PC", "SmartScreen",
                  "real certificate", "ceremony", "sample", "wine"):  # fmt: skip
        assert words in LIST, words


def test_links_lead_somewhere() -> None:
    slugs = {
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    }
    links = re.findall(r"\]\(([^)#]*)(?:#([^)]*))?\)", LIST)
    assert [file for file, _ in links if file and not (ROOT / "docs" / file).exists()] == []
    assert [part for file, part in links if part and not file and part not in slugs] == []
