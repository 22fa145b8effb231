"""Fields of a record, read strictly: a wrong type is a fault, an unknown field is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time
from typing import Any

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.texts import LocalText

UUID_TEXT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
CLOCK = re.compile(r"\d{2}:\d{2}")
_MOST = 1e9


class WrongField(ValueError):  # noqa: N818  caught where lines are read; never leaves the codec
    """Carries the path of the field."""


class Fields:
    """One object of a record. What is read is taken out; `keep` lays the rest, by its path, into `extra`."""

    __slots__ = ("_extra", "_path", "_values")

    def __init__(self, values: object, path: str, extra: dict[str, Any]) -> None:
        if type(values) is not dict:
            raise WrongField(path.rstrip("/"))
        self._values: dict[str, Any] = values.copy()
        self._path = path
        self._extra = extra

    def wrong(self, name: str) -> WrongField:
        return WrongField(self._path + name)

    def keep(self) -> None:
        for name, value in self._values.items():
            self._extra[self._path + name] = value

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

    def number(self, name: str, least: float = -_MOST, most: float = _MOST) -> float | None:
        """Whole numbers stay whole: 5 and 5.0 are other bytes in an edition."""
        value = self._values.pop(name, None)
        if value is None:
            return None
        if type(value) not in (int, float) or not least <= value <= most:
            raise self.wrong(name)
        return value  # type: ignore[no-any-return]

    def whole(self, name: str, otherwise: int, least: int, most: int) -> int:
        value = self._values.pop(name, otherwise)
        if type(value) is not int or not least <= value <= most:
            raise self.wrong(name)
        return value

    def strings(self, name: str) -> tuple[str, ...]:
        values = self._values.pop(name, ())
        if values == ():
            return ()
        return strings_in(values, self._path + name)

    def texts(self, name: str) -> LocalText | None:
        """[["nl", "Gent"], ["fr", "Gand"]]: a list, since the order says which language the owner writes."""
        pairs = self._values.pop(name, None)
        if pairs is None:
            return None
        return texts_in(pairs, self._path + name)

    def needed_texts(self, name: str) -> LocalText:
        found = self.texts(name)
        if found is None:
            raise self.wrong(name)
        return found

    def pairs(self, name: str) -> tuple[tuple[str, str], ...]:
        return tuple(pair_in(pair, self._path + name) for pair in self.list(name))

    def list(self, name: str) -> list[Any]:
        values = self._values.pop(name, None)
        if values is None:
            return []
        if type(values) is not list:
            raise self.wrong(name)
        return values

    def object(self, name: str) -> Fields | None:
        value = self._values.pop(name, None)
        return None if value is None else Fields(value, f"{self._path}{name}/", self._extra)

    def objects(self, name: str) -> Iterator[Fields]:
        for number, value in enumerate(self.list(name)):
            yield Fields(value, f"{self._path}{name}/{number}/", self._extra)

    def day(self, name: str) -> date | None:
        value = self.some(name)
        return None if value is None else day_in(value, self._path + name)

    def days(self, name: str) -> tuple[date, ...]:
        return tuple(day_in(text, self._path + name) for text in self.strings(name))

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


def strings_in(values: object, path: str) -> tuple[str, ...]:
    if type(values) is not list or not all(type(value) is str for value in values):
        raise WrongField(path)
    return tuple(values)


def pair_in(value: object, path: str) -> tuple[str, str]:
    if type(value) is not list or len(value) != 2 or type(value[0]) is not str or type(value[1]) is not str:
        raise WrongField(path)
    return value[0], value[1]


def texts_in(pairs: object, path: str) -> LocalText:
    if type(pairs) is not list or not pairs:
        raise WrongField(path)
    return LocalText(tuple(pair_in(pair, path) for pair in pairs))


def day_in(text: str, path: str) -> date:
    if len(text) != 10 or not PARTIAL_DATE.fullmatch(text):
        raise WrongField(path)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongField(path) from None
