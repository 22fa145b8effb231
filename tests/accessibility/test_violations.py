"""The counter of violations sees what it is there to see: `make accessibility-peers` compares with it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.accessibility.on_the_bus import needs_the_bus, run_there

pytestmark = needs_the_bus


def test_each_fault_of_a_bad_window_is_counted(root: Path) -> None:
    said = run_there(
        root, "violations", json.dumps({"words": "a b c"}), sys.executable, "-m", "tests.accessibility.bad_window"
    )
    found = json.loads(said.splitlines()[-1])["found"]
    counts = {kind: len(sentences) for kind, sentences in found.items() if sentences}
    assert counts == {
        "nameless": 1, "roleless": 1, "mouse_only": 1, "picture": 1, "unlabelled": 1, "small": 1, "title": 1,
        "untold": 1,
    }, found  # fmt: skip
