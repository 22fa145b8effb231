"""The rows of an answer, each read out of its record when it is first looked at: a list paints ten of two hundred."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from json import JSONDecodeError
from typing import Any, overload

from healing_desktop.core.entries import GroupRow
from healing_desktop.core.outcomes import EditionDamaged

Fields = Sequence[Any]


class FoundRows(Sequence[GroupRow]):
    """Read-only. `read` makes a row of the fields of the statement, of which the first is the id; `file` is named when
    a record is not whole. `ids` are known without reading a row."""

    def __init__(self, fields: Sequence[Fields], read: Callable[[Fields], GroupRow], file: str) -> None:
        self._fields = fields
        self._read = read
        self._file = file
        self._rows: list[GroupRow | None] = [None] * len(fields)
        self.ids: tuple[str, ...] = tuple(str(one[0]) for one in fields)

    def marked(self, mark: Callable[[GroupRow], GroupRow]) -> FoundRows:
        """The same rows, each with what else is known of it."""
        read = self._read
        return FoundRows(self._fields, lambda fields: mark(read(fields)), self._file)

    def __len__(self) -> int:
        return len(self._fields)

    @overload
    def __getitem__(self, at: int) -> GroupRow: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[GroupRow, ...]: ...
    def __getitem__(self, at: int | slice) -> GroupRow | tuple[GroupRow, ...]:
        if isinstance(at, slice):
            return tuple(self[number] for number in range(*at.indices(len(self))))
        row = self._rows[at]
        if row is None:
            row = self._rows[at] = self._whole(self._fields[at])
        return row

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def _whole(self, fields: Fields) -> GroupRow:
        try:
            return self._read(fields)
        except JSONDecodeError as error:
            raise EditionDamaged(self._file) from error
