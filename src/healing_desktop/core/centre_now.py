"""All that a centre keeps, at one moment: what every pane reads from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeVar

from healing_desktop.core.centre import Kept
from healing_desktop.core.centre_records import KeptList, Note, OwnEntry, Record, Report, Setting, Tally, Watch

R = TypeVar("R", OwnEntry, Note, Report, KeptList, Watch, Tally, Setting)
Key = tuple[type[Record], str]


@dataclass(frozen=True)
class CentreNow:
    """`rows`: what is there, by kind and id; what is gone is not, but for the revision at which it went: an answer that
    was under way meanwhile does not bring it back."""

    revision: int = 0
    rows: Mapping[Key, Kept] = field(default_factory=dict)
    gone_at: Mapping[Key, int] = field(default_factory=dict, compare=False)

    def with_rows(self, revision: int, rows: Iterable[Kept]) -> CentreNow:
        """After these changes."""
        after, gone_at = dict(self.rows), dict(self.gone_at)
        for kept in rows:
            key = (type(kept.record), kept.record.id)
            before = after[key].revision if key in after else gone_at.get(key, 0)
            if before > kept.revision:
                continue
            if kept.gone:
                after.pop(key, None)
                gone_at[key] = kept.revision
            else:
                after[key] = kept
        return replace(self, revision=max(revision, self.revision), rows=after, gone_at=gone_at)

    def of(self, kind: type[R]) -> tuple[R, ...]:
        """All records of a kind, by id."""
        found = [kept.record for (told, _), kept in self.rows.items() if told is kind]
        return tuple(sorted((one for one in found if isinstance(one, kind)), key=lambda one: one.id))

    def kept(self, kind: type[Record], record_id: str) -> Kept | None:
        return self.rows.get((kind, record_id))

    def setting(self, name: str) -> str:
        kept = self.kept(Setting, name)
        return kept.record.value if kept is not None and isinstance(kept.record, Setting) else ""

    @cached_property
    def notes_by_entry(self) -> Mapping[str, tuple[Note, ...]]:
        return _by_entry(self.of(Note))

    @cached_property
    def reports_by_entry(self) -> Mapping[str, tuple[Report, ...]]:
        return _by_entry(self.of(Report))


About = TypeVar("About", Note, Report)


def _by_entry(records: Iterable[About]) -> dict[str, tuple[About, ...]]:
    found: dict[str, list[About]] = {}
    for record in records:
        found.setdefault(record.entry, []).append(record)
    return {entry: tuple(several) for entry, several in found.items()}
