"""What is heard on the way through a task, in the real program, from outside: docs/transcripts has one of each."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.accessibility.on_the_bus import needs_the_bus, run_there
from tests.accessibility.tasks_heard import S_A, T1, Task, made_up, program_for

pytestmark = needs_the_bus


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_up(tmp_path_factory.mktemp("edition"))


def heard(root: Path, task: Task, edition: Path, folder: Path) -> list[str]:
    return run_there(root, "transcript", task.keys, *program_for(task, edition, folder / "profile")).splitlines()


def test_my_mother_died_is_heard_from_the_first_letter_to_the_telephone(
    root: Path, edition: Path, tmp_path: Path
) -> None:
    lines = heard(root, T1, edition, tmp_path)
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


def test_alone_at_the_screen_one_hears_each_question_and_what_is_known(
    root: Path, edition: Path, tmp_path: Path
) -> None:
    lines = heard(root, S_A, edition, tmp_path)
    said = "\n".join(line.strip() for line in lines)
    assert lines[1].strip() == "window: Wat zou je helpen? – Healing Desktop, frame"
    assert lines[2].strip() == "keyboard on: Zeg het in je eigen woorden, text"
    for words in (
        "keyboard on: Ik voel me alleen, push button",
        "keyboard on: Je postcode, of de naam van je gemeente, text",
        "announced: Waar woon je?",
        "announced: Wanneer kun je komen?",
    ):
        assert words in said
    assert re.search(r"announced: Groepen voor jou\. \d+ resultaten, ", said)
    card = re.search(r"keyboard on: (.*?)\. .* km van 1030 Schaarbeek.*\. \w+dag \d+ \w+ 20\d\d, .*, push button", said)
    assert card is not None, said
    assert f"keyboard on: {card[1]}, label" in said[card.end() :]
    facts = re.findall(r"keyboard on: (Volgende keer|Waar|Prijs|Telefoon): (.+), label", said)
    assert [label for label, _ in facts] == ["Volgende keer", "Waar", "Prijs", "Telefoon"]
    assert "(no name)" not in said
    assert "filler" not in said
