"""What the table of kinds of groups says on paper."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.handouts.blocks import FactBlock


@dataclass(frozen=True, slots=True)
class KindBlock:
    """One kind: its name in the language of the page, and its answers."""

    name: str
    facts: tuple[FactBlock, ...]


@dataclass(frozen=True, slots=True)
class KindsBody:
    """The kinds, one below the other: a table of seven rows and six columns could not be read on paper. `note` says in
    which language the answers are, where that is not the one of the page."""

    title: str
    about: str
    kinds: tuple[KindBlock, ...]
    sources_label: str
    sources: tuple[str, ...]
    checked: str
    note: str = ""
