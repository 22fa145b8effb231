"""Paper stays as it was: what it says, in which letters, on how many pages, and how it looks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from PySide6.QtGui import QImage

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import HandoutService
from tests.core.samples import words_in
from tests.fixtures.generated import real_content
from tests.handouts.golden_handouts import (
    GOLDEN,
    KEPT,
    MOST_DOTS,
    MOST_ON_AVERAGE,
    Kept,
    difference,
    picture_of,
    printed,
    told_of,
)


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.name)
def test_paper_is_as_it_was(service: HandoutService, kept: Kept, qapp: object) -> None:
    """Meant otherwise? `python -m tests.handouts.golden_handouts`, and look at what changed."""
    pdf = printed(service, kept)
    assert told_of(pdf) == (GOLDEN / f"{kept.name}.txt").read_text(encoding="utf-8")
    average, share = difference(picture_of(pdf), QImage(str(GOLDEN / f"{kept.name}.png")))
    assert average <= MOST_ON_AVERAGE, (average, share)
    assert share <= MOST_DOTS, (average, share)


def test_every_kept_file_has_its_handout() -> None:
    assert {file.stem for file in GOLDEN.iterdir()} == {kept.name for kept in KEPT}


def test_a_designer_changes_paper_without_python(root: Path, tmp_path: Path, qapp: object) -> None:
    """A line of style.typ is another page, and the pictures see it."""
    resources = tmp_path / "resources"
    shutil.copytree(root / "resources" / "handouts", resources / "handouts")
    (resources / "fonts").symlink_to(root / "resources" / "fonts", target_is_directory=True)
    (resources / "map").symlink_to(root / "resources" / "map", target_is_directory=True)
    content = real_content()
    maker = HandoutService(resources, words_in, content.taxonomies, content.helplines)
    card = Kept("card", HandoutOptions("nl"))
    before = picture_of(printed(maker, card))
    style = resources / "handouts" / "style.typ"
    changed = style.read_text(encoding="utf-8").replace("title: 25pt", "title: 31pt", 1)
    assert changed != style.read_text(encoding="utf-8")
    style.write_text(changed, encoding="utf-8")
    average, share = difference(before, picture_of(printed(maker, card)))
    assert average > MOST_ON_AVERAGE or share > MOST_DOTS
