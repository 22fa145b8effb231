"""`make transcripts`: what a screen reader says on the way through a task, written to docs/transcripts."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.fixtures.generated import generated_edition

ROOT = Path(__file__).resolve().parents[2]
ENTRIES = 300


@dataclass(frozen=True, slots=True)
class Task:
    """`about` heads the file; `keys` come from outside; `options` are the program's."""

    name: str
    about: str
    keys: str
    options: tuple[str, ...] = ()


T1 = Task(
    "t1-nl",
    "T1 at the front desk: “My mother died, I live in 9000 Gent.” One arrow down and up again, then F6\n"
    "to the list and on to the details, line by line to the telephone; Esc Esc for the next visitor.",
    "r o u w Space 9 0 0 0 … Down Up F6 F6" + " Down" * 11 + " Esc Esc",
)
S_A = Task(
    "s-a-nl",
    "S-a in Simple mode: a group on loneliness near 1030, alone at the screen. The tile, four digits, Enter for Next,\n"
    "Enter for no matter when, the first card, and down through what is known of it to the telephone.",
    "Tab Tab Tab Enter 1 0 3 0 Enter … Enter … Tab Enter … Tab" + " Down" * 6,
    ("--simple",),
)
TASKS = (T1, S_A)


def made_up(folder: Path) -> Path:
    """An edition of groups that nobody runs."""
    return generated_edition(ENTRIES, folder)


def program_for(task: Task, edition: Path, profile: Path) -> list[str]:
    """The command that opens the real program at a new Dutch desk."""
    profile.mkdir()
    (profile / "settings.ini").write_text("[desk]\nlanguage=nl\n", encoding="utf-8")
    places = ["--profile", str(profile), "--edition", str(edition)]
    return [sys.executable, "-m", "healing_desktop", *places, *task.options]


def main() -> None:
    from tests.accessibility.on_the_bus import run_there

    with tempfile.TemporaryDirectory() as folder:
        edition = made_up(Path(folder))
        for task in TASKS:
            said = run_there(ROOT, "transcript", task.keys, *program_for(task, edition, Path(folder) / task.name))
            head = f"{task.about}\nWritten by `make transcripts`; the groups are made up.\n\n"
            (ROOT / "docs" / "transcripts" / f"{task.name}.txt").write_text(head + said, encoding="utf-8")


if __name__ == "__main__":
    main()
