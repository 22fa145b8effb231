"""Telephone lines: the one checked table, and the order a reader needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from healing_desktop.core.texts import LocalText

DANGER = "danger"
# More than these nobody reads in need.
MOST_IN_NEED = 5


@dataclass(frozen=True, slots=True)
class Helpline:
    """One line. `number` as printed (None: known to exist, number not known). `needs`:
    danger, suicide, listening, ..."""

    id: str
    code: str
    name: LocalText
    number: str | None
    needs: tuple[str, ...]
    languages: tuple[str, ...]
    hours: LocalText | None = None
    cost: LocalText | None = None
    audiences: tuple[str, ...] = ()
    url: str | None = None
    checked_on: str | None = None
    source: str | None = None
    note: LocalText | None = None
    staff_only: bool = False


@dataclass(frozen=True, slots=True)
class HelplineTable:
    """All lines and, per reader language, the order of the crisis footer (`crisis`) and of the crisis card (`card`).
    `near_needs`: needs whose lines help too when few lines of a need speak the reader's language."""

    lines: tuple[Helpline, ...]
    crisis: tuple[tuple[str, tuple[str, ...]], ...]
    card: tuple[tuple[str, tuple[str, ...]], ...]
    need_names: tuple[tuple[str, LocalText], ...]
    near_needs: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def by_code(self, code: str) -> Helpline:
        return next(line for line in self.lines if line.code == code)

    def footer(self, language: str) -> tuple[Helpline, ...]:
        """The crisis lines of a page in `language`; languages without lines of their own get "other"."""
        orders = dict(self.crisis)
        return tuple(self.by_code(code) for code in orders.get(language, orders["other"]))

    def crisis_card(self, language: str) -> tuple[Helpline, ...]:
        orders = dict(self.card)
        return tuple(self.by_code(code) for code in orders.get(language, orders.get("other", ())))

    def for_need(self, need: str, language: str) -> tuple[Helpline, ...]:
        """What to call in this need, at most five, each with a number: danger first, then the lines of the need and of
        those near to it that speak the reader's language, then lines of the need that do not, then the footer."""
        return tuple(dict.fromkeys(self._in_need(need, language)))[:MOST_IN_NEED]

    def _in_need(self, need: str, language: str) -> Iterator[Helpline]:
        lines = [line for line in self.lines if line.number and not line.staff_only]
        spoken = [line for line in lines if language in line.languages]
        footer = [line for line in self.footer(language) if line.number]
        yield from (line for line in lines if DANGER in line.needs)
        # A line whose heading is the need knows more of it than one that also takes such calls.
        yield from (line for line in spoken if line.needs[0] == need)
        yield from (line for line in spoken if need in line.needs)
        for near in dict(self.near_needs).get(need, ()):
            yield from (line for line in spoken if line.needs[0] == near)
        # A table that offers its reader no line of the need does so on purpose: no German suicide line is known.
        if any(need in line.needs for line in (*footer, *self.crisis_card(language))):
            yield from (line for line in lines if line.needs[0] == need)
            yield from (line for line in lines if need in line.needs)
        yield from footer

    def need_name(self, need: str, language: str) -> str:
        names = dict(self.need_names)
        return names[need].pick(language).text if need in names else need

    def for_reader(self, language: str, *, staff: bool = False) -> tuple[Helpline, ...]:
        """Every line, those of the reader's footer first, then those that speak the language, then the rest."""
        first = self.crisis_card(language) or self.footer(language)
        rest = [line for line in self.lines if line not in first and (staff or not line.staff_only)]
        rest.sort(key=lambda line: (language not in line.languages, line.number is None))
        return (*first, *rest)
