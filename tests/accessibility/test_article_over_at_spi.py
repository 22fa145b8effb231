"""What a screen reader on Linux really gets of an article: asked from outside, over its own bus."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.accessibility.on_the_bus import needs_the_bus, run_there

pytestmark = needs_the_bus


def heard(root: Path) -> list[tuple[int, str, str]]:
    program = [sys.executable, "-m", "tests.accessibility.heard_article", str(root / "resources"), "first-time", "nl"]
    return [tuple(node) for node in json.loads(run_there(root, "article_over_at_spi", *program).splitlines()[-1])]


def test_title_headings_landmarks_and_links_are_heard(root: Path) -> None:
    tree = heard(root)
    assert tree[0] == (0, "web document", "De eerste keer in een groep")
    headings = [name for _, role, name in tree if role == "heading"]
    assert headings[:3] == ["De eerste keer in een groep", "In het kort", "In dit artikel"]
    assert len(headings) > 10
    links = [name for _, role, name in tree if role == "link"]
    assert "Groep zeven" in links
    assert "Voor je gaat" in links
