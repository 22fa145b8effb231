"""Fields of a record, read strictly: a wrong type is a fault, an unknown field is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from typing import Any

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.texts import LocalText

UUID_TEXT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
PARTIAL_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
CLOCK = re.compile(r"[0-9]{2}:[0-9]{2}")
MOST = 1e9


class WrongField(ValueError):  # noqa: N818  caught where lines are read; never leaves the codec
    """Carries the path of the field."""


class Fields:
    """One object of a record. What is read is taken out; `keep` lays the rest, by its path, into `extra`."""

    __slots__ = ("_extra", "_values", "_way")

    def __init__(self, values: object, way: tuple[object, ...], extra: dict[str, Any]) -> None:
        """`way`: the steps from the record to this object."""
        if type(values) is not dict:
            raise WrongField("/".join(map(str, way)))
        self._values: dict[str, Any] = values.copy()
        self._way = way
        self._extra = extra

    def _path(self, name: str) -> str:
        return "/".join(map(str, (*self._way, name)))

    def wrong(self, name: str) -> WrongField:
        return WrongField(self._path(name))

    def keep(self) -> None:
        # An entry has a dozen objects, and hardly ever is anything left.
        for name, value in self._values.items() if self._values else ():
            self._extra[self._path(name)] = value

    def some(self, name: str) -> str | None:
        value = self._values.pop(name, None)
        if value is not None and type(value) is not str:
            raise self.wrong(name)
        return value

    def text(self, name: str) -> str:
        value = self._values.pop(name, None)
        if type(value) is not str:
            raise self.wrong(name)
        return value

    def like(self, name: str, pattern: re.Pattern[str]) -> str | None:
        value = self.some(name)
        if value is not None and not pattern.fullmatch(value):
            raise self.wrong(name)
        return value

    def uuid(self, name: str) -> str | None:
        return self.like(name, UUID_TEXT)

    def same(self, name: str, expected: object) -> None:
        """A field that says again, for readers of HSDS, what another field says."""
        if self._values.pop(name, None) != expected:
            raise self.wrong(name)

    def one_of(self, name: str, allowed: frozenset[str]) -> str | None:
        value = self.some(name)
        if value is not None and value not in allowed:
            raise self.wrong(name)
        return value

    def yes(self, name: str, otherwise: bool | None = False) -> bool | None:
        value = self._values.pop(name, otherwise)
        if value is not otherwise and type(value) is not bool:
            raise self.wrong(name)
        return value

    def flag(self, name: str) -> bool:
        return self.yes(name) is True

    def number(self, name: str, least: float = -MOST, most: float = MOST) -> float | None:
        """Whole numbers stay whole: 5 and 5.0 are other bytes in an edition."""
        value: float | None = self._values.pop(name, None)
        if value is None:
            return None
        if type(value) not in (int, float) or not least <= value <= most:
            raise self.wrong(name)
        return value

    def whole(self, name: str, otherwise: int, least: int, most: int) -> int:
        value = self._values.pop(name, otherwise)
        if type(value) is not int or not least <= value <= most:
            raise self.wrong(name)
        return value

    def strings(self, name: str) -> tuple[str, ...]:
        values = self._values.pop(name, None)
        if values is None:
            return ()
        found = strings_in(values)
        if found is None:
            raise self.wrong(name)
        return found

    def texts(self, name: str) -> LocalText | None:
        """[["nl", "Gent"], ["fr", "Gand"]]: a list, since the order says which language the owner writes."""
        pairs = self._values.pop(name, None)
        if pairs is None:
            return None
        found = pairs_in(pairs)
        if not found:
            raise self.wrong(name)
        return LocalText(found)

    def needed_texts(self, name: str) -> LocalText:
        found = self.texts(name)
        if found is None:
            raise self.wrong(name)
        return found

    def pairs(self, name: str) -> tuple[tuple[str, str], ...]:
        found = pairs_in(self.several(name))
        if found is None:
            raise self.wrong(name)
        return found

    def several(self, name: str) -> list[Any]:
        values = self._values.pop(name, None)
        if values is None:
            return []
        if type(values) is not list:
            raise self.wrong(name)
        return values

    def object(self, name: str) -> Fields | None:
        value = self._values.pop(name, None)
        return None if value is None else Fields(value, (*self._way, name), self._extra)

    def objects(self, name: str) -> list[Fields]:
        values = self._values.pop(name, None)
        if values is None:
            return []
        if type(values) is not list:
            raise self.wrong(name)
        return [Fields(value, (*self._way, name, number), self._extra) for number, value in enumerate(values)]

    def cells(self, name: str, *columns: str) -> list[tuple[str, ...]]:
        """Of each object in a list the texts under these names."""
        rows = []
        for number, value in enumerate(self.several(name)):
            if type(value) is not dict:
                raise self.wrong(f"{name}/{number}")
            row: tuple[Any, ...] = tuple([value.get(column) for column in columns])
            for column, cell in zip(columns, row, strict=True):
                if type(cell) is not str:
                    raise self.wrong(f"{name}/{number}/{column}")
            if len(value) > len(columns):
                left = {key: inner for key, inner in value.items() if key not in columns}
                Fields(left, (*self._way, name, number), self._extra).keep()
            rows.append(row)
        return rows

    def once(self, name: str, values: Sequence[str]) -> None:
        """Each at most once: what hangs on an entry gets its id from it."""
        if len(set(values)) != len(values):
            raise self.wrong(name)

    def day(self, name: str) -> date | None:
        value = self.some(name)
        return None if value is None else self._day(name, value)

    def days(self, name: str) -> tuple[date, ...]:
        return tuple(self._day(name, text) for text in self.strings(name))

    def _day(self, name: str, text: str) -> date:
        try:
            if len(text) == 10 and PARTIAL_DATE.fullmatch(text):
                return date.fromisoformat(text)
        except ValueError:
            pass
        raise self.wrong(name)

    def partial_date(self, name: str) -> str | None:
        value = self.like(name, PARTIAL_DATE)
        if value is not None and earliest_day(value) is None:
            raise self.wrong(name)
        return value

    def clock(self, name: str) -> time | None:
        value = self.like(name, CLOCK)
        try:
            return None if value is None else time.fromisoformat(value)
        except ValueError:
            raise self.wrong(name) from None


def strings_in(values: object) -> tuple[str, ...] | None:
    """A list of texts; None when it is something else."""
    if type(values) is not list:
        return None
    for value in values:
        if type(value) is not str:
            return None
    return tuple(values)


def pairs_in(values: object) -> tuple[tuple[str, str], ...] | None:
    """A list of pairs of texts; None when it is something else."""
    if type(values) is not list:
        return None
    for pair in values:
        if type(pair) is not list or len(pair) != 2 or type(pair[0]) is not str or type(pair[1]) is not str:
            return None
    return tuple([(first, second) for first, second in values])


def texts_in(values: object) -> LocalText | None:
    pairs = pairs_in(values)
    return LocalText(pairs) if pairs else None
