"""Timing in rounds: every contestant once a round, in turns, so that a busy moment of the machine falls on all."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

ROUNDS = 15
FEWEST_ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. `ratio` is ours to the floor in the same run; `aim` in words; `met` None: no aim."""

    bench: str
    case: str
    ours: float
    floor: float | None
    unit: str
    aim: str
    met: bool | None
    rounds: int

    @property
    def ratio(self) -> float | None:
        return self.ours / self.floor if self.floor else None


@dataclass
class Report:
    """What all benches found; printed at the end of the run and written as JSON."""

    lines: list[Line] = field(default_factory=list)

    def compare(self, bench: str, case: str, ours: float, floor: float, most: float | None, rounds: int) -> None:
        """In milliseconds; `most` is the ratio aimed at."""
        aim = f"≤ {most:g} x" if most else ""
        met = ours / floor <= most if most else None
        self.lines.append(Line(bench, case, ours, floor, "ms", aim, met, rounds))

    def faster(self, bench: str, case: str, ours: float, peer: float, least: float, rounds: int) -> None:
        """In milliseconds; `least` is how many times faster than the peer ours is meant to be."""
        self.lines.append(Line(bench, case, ours, peer, "ms", f"{least:g} x faster", ours * least <= peer, rounds))

    def above(self, bench: str, case: str, ours: float, floor: float, most: float, rounds: int) -> None:
        """In milliseconds; `most` is what ours may take more than the floor."""
        self.lines.append(Line(bench, case, ours, floor, "ms", f"≤ {most:g} ms above", ours - floor <= most, rounds))

    def weigh(self, bench: str, case: str, ours: float, floor: float, rounds: int) -> None:
        """In megabytes; told, not judged."""
        self.lines.append(Line(bench, case, ours, floor, "MB", "", None, rounds))

    def note(self, bench: str, case: str, ours: float, unit: str, *, most: float | None = None, rounds: int) -> None:
        aim = f"≤ {most:g} {unit}" if most else ""
        self.lines.append(Line(bench, case, ours, None, unit, aim, ours <= most if most else None, rounds))

    def table(self) -> str:
        head = ("", "", "ours", "floor", "ratio", "aim", "")
        rows = [head, *(_cells(line) for line in self.lines)]
        wide = [max(len(row[n]) for row in rows) for n in range(len(head))]
        return "\n".join(
            "  ".join(
                cell.rjust(wide[n]) if n in (2, 3, 4) else cell.ljust(wide[n]) for n, cell in enumerate(row)
            ).rstrip()
            for row in rows
        )

    def write(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        lines = [asdict(line) | {"ratio": line.ratio} for line in self.lines]
        file.write_text(json.dumps(lines, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _cells(line: Line) -> tuple[str, ...]:
    floor = "" if line.floor is None else f"{line.floor:.2f} {line.unit}"
    ratio = "" if line.ratio is None else f"{line.ratio:.2f}"
    verdict = {True: "met", False: "MISSED", None: ""}[line.met]
    return line.bench, line.case, f"{line.ours:.2f} {line.unit}", floor, ratio, line.aim, verdict


def part_of(taken: Sequence[float], part: float) -> float:
    """The value that `part` of the others do not exceed: 0.5 is the median, 0.95 the slowest of twenty."""
    return sorted(taken)[int(len(taken) * part)]


def medians(contestants: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Milliseconds of one call of each, the median of `rounds`, after one call that does not count."""
    assert rounds >= FEWEST_ROUNDS
    times: dict[str, list[float]] = {name: [] for name in contestants}
    for call in contestants.values():
        call()
    # What the run has gathered so far is no part of what is measured.
    gc.collect()
    gc.freeze()
    for number in range(rounds):
        for name in list(contestants)[:: 1 if number % 2 else -1]:
            start = perf_counter()
            contestants[name]()
            times[name].append((perf_counter() - start) * 1000)
    gc.unfreeze()
    return {name: median(taken) for name, taken in times.items()}
