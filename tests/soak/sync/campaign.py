"""One desk, one publisher, and whatever is done to the workers of that desk, again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.synchronise import synchronise
from tests.soak.sync.checks import Told, damage, strays
from tests.soak.sync.publisher import NOW, Publisher, on_a_poor_line, program
from tests.soak.sync.victims import Tally, Victim, Victims

# A desk that is worn out is followed by a new one.
ROUNDS_OF_A_DESK = 100
# What a worker may meet while the publisher writes: the next sync is all right.
PASSING = ("updated", "up-to-date")


@dataclass
class Campaign:
    """`home` holds what is to last, or will once the disk is there: `editions` and `centre`."""

    publisher: Publisher
    program: Desk
    address: str
    home: Path
    control: str
    workers: Victims
    told: Told

    @property
    def desk(self) -> Desk:
        return replace(self.program, folder=self.home / "editions")

    @property
    def tally(self) -> Tally:
        return self.workers.tally

    def start(self) -> Victim:
        job = {
            "folder": str(self.home), "bundled": str(self.program.bundled), "address": self.address,
            "root": str(self.program.bundled.with_name("root.json")), "now": NOW.isoformat(), "control": self.control,
        }  # fmt: skip
        return self.workers.start(job, self.told)

    def look(self) -> list[str]:
        """Whether the desk is whole and as far as it told, and whether the next sync works and leaves nothing."""
        found = damage(self.desk, self.home, self.told)
        with self.publisher.still:
            outcome = synchronise(self.desk, self.address, now=lambda: NOW)
            if outcome.kind not in ("updated", "up-to-date") or outcome.to_serial != self.publisher.serial:
                found.append(f"the next sync: {outcome.kind} {outcome.detail}")
            # So that the next worker has something to do at once.
            self.publisher.publish()
        if outcome.kind == "updated":
            found += strays(self.desk, self.home)
        self.told.serial = max(self.told.serial, outcome.to_serial or 0)
        found += damage(self.desk, self.home, self.told)
        self.tally.damage += found
        return found


@contextmanager
def campaign(folder: Path, home: Path, workers: Victims, seed: int, control: str = "") -> Iterator[Campaign]:
    """`folder` is new; the publisher works until the end."""
    folder.mkdir()
    publisher = Publisher(folder / "repository", seed)
    with on_a_poor_line(publisher.folder, seed) as host, publisher.at_work():
        yield Campaign(publisher, program(folder / "program", publisher), host.address, home, control, workers, Told())


def unexpected(victim: Victim) -> list[str]:
    """Endings of its syncs that nobody may meet here."""
    return [told for told in victim.kinds if told.split(" ")[0] not in PASSING]


def until(goal: Callable[[], bool]) -> Iterator[int]:
    """1, 2, ... until that is reached; at least one."""
    number = 0
    while not number or not goal():
        number += 1
        yield number
