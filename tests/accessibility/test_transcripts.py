"""What is heard on the way through a task, in the real program, from outside: docs/transcripts has one of each."""

from __future__ import annotations

import re
from pathlib import Path

from tests.accessibility.on_the_bus import needs_the_bus, run_there
from tests.accessibility.tasks_heard import T1, Task, program_for

pytestmark = needs_the_bus


def heard(root: Path, folder: Path, task: Task) -> list[str]:
    return run_there(root, "transcript", task.keys, *program_for(task, folder)).splitlines()


def test_my_mother_died_is_heard_from_the_first_letter_to_the_telephone(root: Path, tmp_path: Path) -> None:
    lines = heard(root, tmp_path, T1)
    said = "\n".join(line.strip() for line in lines)
    assert lines[1].strip() == "window: Een groep zoeken – Healing Desktop, frame"
    assert (
        lines[2].strip().startswith("keyboard on: Wat is er nodig? Thema, plaats, taal, dag: in eender welke volgorde")
    )
    assert "".join(re.findall(r"typed: “(.)”", said)).startswith("rouw 9000")
    assert re.search(r"announced: \d+ resultaten, .*dichtst", said)
    row = re.search(r"announced: (.* Rouw en verlies)\. .*Gent, .* km .*\. \w+dag \d+ \w+ 20\d\d, \d+\.\d\d tot", said)
    assert row is not None, said
    assert f"announced: {row[1]}" in said[row.end() :], "arrow down and up again, with the caret in the box"
    assert re.search(rf"keyboard on: Gevonden groepen, list\nkeyboard on: {row[1]}\..*, list item, selected", said)
    assert f"keyboard on: {row[1]}, label" in said
    assert re.search(r"keyboard on: Volgende keer: \w+dag \d+ \w+ 20\d\d", said)
    assert re.search(r"keyboard on: Telefoon: \d[\d ]+\d, label", said)
    assert "announced: Klaar voor de volgende bezoeker" in said
    assert "(no name)" not in said
    assert "filler" not in said
