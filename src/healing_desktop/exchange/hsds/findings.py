"""What an import has to say of a file: in four levels, each with file, row and field, and never too much of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from healing_desktop.core.words import Words

Level = Literal["error", "repaired", "warning", "note"]
Reason = Literal[
    # The file as a whole.
    "no-file", "unreadable", "too-large", "too-deep", "too-many-rows", "not-json", "not-hsds", "broken-zip",
    "encrypted", "no-services", "needs-mapping",
    # A row that is refused.
    "missing", "unknown-value", "not-a-date", "not-a-time", "not-a-number", "not-text", "not-an-object", "twice",
    "line-too-long", "broken-csv",
    # What could be set right.
    "encoding", "control-characters", "id-made", "id-not-uuid", "taken-as", "rewritten", "time-zone", "moved",
    # Kept, but somebody should look.
    "dangling", "cycle", "odd-email", "odd-url", "odd-phone", "outside-belgium", "ages", "no-rule", "rule-as-text",
    "ends-before", "in-future", "differs", "more-cells", "place-unknown", "no-theme", "language-unknown", "expired",
    # Good to know.
    "delimiter", "term-unknown", "not-active", "file-not-read", "unused-terms", "not-in-hsds", "only-kept", "more",
]  # fmt: skip
_ORDER: dict[Level, int] = {"error": 0, "repaired": 1, "warning": 2, "note": 3}
# Of one thing in one field of one file so many are told; then only how many more there are.
MOST_ALIKE = 20
# What is true of every row of a file when it is true of one.
_ONCE = ("id-not-uuid",)
LONGEST_ARGUMENT = 80


class Origin(NamedTuple):
    """Where a row stood: its file, its number (of a table the row as a spreadsheet counts it, of a tree the record; 0
    for the file as a whole) and, in a tree, the way to it."""

    file: str
    row: int = 0
    way: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """`field`: the column, or the way to it in a tree ("service_at_locations/0/location/latitude")."""

    level: Level
    file: str
    row: int
    field: str
    reason: Reason
    args: tuple[tuple[str, str], ...] = ()

    def sentence(self, words: Words) -> str:
        said = {name: int(value) if name == "n" else value for name, value in self.args}
        return words(f"hsds-{self.reason}", **said)


class Report:
    """Gathers findings, and which rows are no longer as they came."""

    def __init__(self) -> None:
        self._told: list[Finding] = []
        self._alike: Counter[tuple[Level, Reason, str, str]] = Counter()
        self._changed: set[int] = set()
        self._records: set[tuple[str, int]] = set()

    def tell(self, level: Level, at: Origin, field: str, reason: Reason, row: object = None, **args: object) -> None:
        """`row`: what is changed by it, when it is repaired or loses something."""
        if row is not None and level == "repaired":
            self.note_changed(row)
            if at.way:
                self._records.add((at.file, at.row))
        key = (level, reason, at.file, field)
        self._alike[key] += 1
        if self._alike[key] <= _most(reason):
            where = "/".join(part for part in (at.way, field) if part)
            self._told.append(Finding(level, at.file, at.row, where, reason, _short(args)))

    def note_changed(self, row: object) -> None:
        self._changed.add(id(row))

    def is_changed(self, row: object, at: Origin | None = None) -> bool:
        """Whether the row was repaired; with `at`, also whether anything in the record of a tree was."""
        return id(row) in self._changed or (at is not None and (at.file, at.row) in self._records)

    def all(self) -> tuple[Finding, ...]:
        """Errors first; behind those that are alike, how many more there are."""
        more = [
            Finding(level, file, 0, field, "more", (("n", str(count - _most(reason))),))
            for (level, reason, file, field), count in self._alike.items()
            if count > _most(reason)
        ]
        return tuple(sorted([*self._told, *more], key=_place))


def has_errors(findings: Iterable[Finding]) -> bool:
    return any(finding.level == "error" for finding in findings)


def _most(reason: Reason) -> int:
    return 1 if reason in _ONCE else MOST_ALIKE


def _place(finding: Finding) -> tuple[int, str, int]:
    return _ORDER[finding.level], finding.file, finding.row


def _short(args: dict[str, object]) -> tuple[tuple[str, str], ...]:
    """What stood in the file may be as long as it likes; a sentence may not."""
    texts = ((name, " ".join(str(value).split())) for name, value in args.items())
    return tuple(
        (name, text if len(text) <= LONGEST_ARGUMENT else f"{text[: LONGEST_ARGUMENT - 1]}…") for name, text in texts
    )
