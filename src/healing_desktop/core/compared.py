"""What the kinds of groups are asked, so that they can stand side by side, and what each of them answers."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.texts import LocalText

ASKED = ("what_for", "who_leads", "protected", "how", "cost", "not_when")


@dataclass(frozen=True, slots=True)
class ComparedFact:
    """The answer to one of ASKED, a few sentences; `sources`: ids of what they lean on. `{line:112}` in `text` stands
    for that line of the helpline table."""

    asks: str
    text: LocalText
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedSource:
    """Where facts were read, as it is printed; `checked_on` as exact as it is known ("2026-11")."""

    id: str
    text: str
    checked_on: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """One kind: its answers in the order of ASKED, and the sources that these name."""

    facts: tuple[ComparedFact, ...]
    sources: tuple[ComparedSource, ...] = ()
