"""How many searches ended in a shown group or a print, for the yearly report: theme, month, ending and number only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from healing_desktop.core.centre_records import Ending, Tally

# The setting of the centre, and what it is when the manager wants the numbers.
SETTING, ON = "numbers", "on"
ENDINGS: tuple[Ending, ...] = ("shown", "printed")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted together: all that is ever known of a search."""

    month: str
    theme: str
    ending: Ending

    def row_id(self, desk: str) -> str:
        """Of its row: no two desks write the same one."""
        return f"{desk}/{self.month}/{self.theme}/{self.ending}"


@dataclass(frozen=True, slots=True)
class OneSearch:
    """The search that goes on, from the first word in an empty box. `theme`: the first that was understood, of the last
    question that had one; `endings`: how it ended up to now."""

    theme: str = ""
    endings: frozenset[Ending] = frozenset()

    def asks(self, theme: str) -> OneSearch:
        """The question is another now. Who asks for another theme after an ending begins another search."""
        if not theme or theme == self.theme:
            return self
        return OneSearch(theme) if self.theme and self.endings else replace(self, theme=theme)

    def ends(self, ending: Ending) -> OneSearch:
        return self if ending in self.endings else replace(self, endings=self.endings | {ending})

    def counted(self, month: str) -> tuple[Counted, ...]:
        """What it adds when it is over, each once."""
        return tuple(Counted(month, self.theme, ending) for ending in ENDINGS if ending in self.endings)


@dataclass(frozen=True)
class ToWrite:
    """What was counted and is not kept yet."""

    numbers: Mapping[Counted, int] = field(default_factory=dict)

    def plus(self, counted: Iterable[Counted]) -> ToWrite:
        return ToWrite(Counter(self.numbers) + Counter(counted))

    def minus(self, written: ToWrite) -> ToWrite:
        """After these were kept."""
        return ToWrite(Counter(self.numbers) - Counter(written.numbers))

    def rows(self, desk: str, kept: Mapping[str, Tally]) -> tuple[Tally, ...]:
        """The rows as they are to be: `kept`, by id, with what was counted since."""
        return tuple(
            Tally(
                row_id, desk, one.month, one.theme, one.ending, number + (kept[row_id].number if row_id in kept else 0)
            )
            for one, number in sorted(self.numbers.items(), key=lambda item: item[0].row_id(desk))
            if (row_id := one.row_id(desk))
        )


def month_of(day: date) -> str:
    """ "2026-11"."""
    return f"{day:%Y-%m}"


def is_month(text: str) -> bool:
    return _MONTH.fullmatch(text) is not None


def years_of(tallies: Iterable[Tally]) -> tuple[int, ...]:
    """Of which there are numbers, the latest first."""
    return tuple(sorted({int(one.month[:4]) for one in tallies if is_month(one.month)}, reverse=True))
