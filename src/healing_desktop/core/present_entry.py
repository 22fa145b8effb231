"""One entry in words, in the visitor's order, for the detail pane, `show` and the handout alike."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled line. `unknown`: the text says in words that it is not known. `language`: set when the text is a fallback."""

    key: str
    label: str
    text: str
    unknown: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class EntryWords:
    """An entry, ready to show; `facts` in the order of P4 (who for, where, cost, languages, phone, how to join, first time, ...)."""

    id: str
    name: str
    gloss: str
    kind: str
    what: Fact
    alert: str
    next_label: str
    next_text: str
    next_known: bool
    later: str
    step: str
    facts: tuple[Fact, ...]
    region: tuple[Fact, ...]
    trust: str
    stale: bool
    source: str
    staff: tuple[Fact, ...] = ()
