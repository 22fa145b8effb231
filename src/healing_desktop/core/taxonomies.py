"""Themes, kinds of group, audiences and the other closed lists: codes with names and one explaining sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from healing_desktop.core.compared import Compared
from healing_desktop.core.texts import LocalText, Picked


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a taxonomy. `broader` is the code of the term above it. `dimension`, of an audience: "age", "sex" or
    "role"; of a theme "beside": next to another theme it only puts in order ("my mother drinks"). `ages`: from and to,
    in years. `apart`, of a theme or an audience: how many steps lower it stands for who does not ask for it: a group
    about a lost child is no answer to "my mother died", one for who hits none to "my husband hits me". `compared`: what
    a kind answers beside the others; None in an edition from before it was asked."""

    taxonomy: str
    code: str
    name: LocalText
    explanation: LocalText | None = None
    broader: str | None = None
    dimension: str | None = None
    ages: tuple[float, float] | None = None
    apart: int = 0
    compared: Compared | None = None


@dataclass(frozen=True)
class Taxonomies:
    """All terms by (taxonomy, code): theme, kind, audience, language, day, time, period, cost, attending, enrolment,
    ..."""

    terms: dict[tuple[str, str], Term]

    def name(self, taxonomy: str, code: str, language: str) -> str:
        term = self.terms.get((taxonomy, code))
        return term.name.pick(language).text if term else code

    def names(self, taxonomy: str, codes: Iterable[str], language: str, then: Iterable[str] = ()) -> list[Picked]:
        """The names of all `codes` in one language: the reader's, else the first of `then` and English that has them
        all; a term that is not in the lists is its code."""
        terms = [
            self.terms.get((taxonomy, code)) or Term(taxonomy, code, LocalText(((language, code),))) for code in codes
        ]
        for spoken in (language, *then, "en"):
            said = [term.name.exact(spoken) for term in terms]
            if all(said):
                return [Picked(name or "", spoken) for name in said]
        return [term.name.pick(language, then) for term in terms]

    def explanation(self, taxonomy: str, code: str, language: str) -> str | None:
        term = self.terms.get((taxonomy, code))
        return term.explanation.pick(language).text if term and term.explanation else None

    def above(self, taxonomy: str, codes: Iterable[str]) -> frozenset[str]:
        """The codes above these, at any height."""
        found: set[str] = set()
        for code in codes:
            term = self.terms.get((taxonomy, code))
            while term and term.broader and term.broader not in found:
                found.add(term.broader)
                term = self.terms.get((taxonomy, term.broader))
        return frozenset(found)

    def narrower_than(self, taxonomy: str) -> dict[str, frozenset[str]]:
        """For each code the codes below it, at any depth."""
        below: dict[str, set[str]] = {}
        for term in self.of(taxonomy):
            above = term.broader
            while above:
                below.setdefault(above, set()).add(term.code)
                above = self.terms[taxonomy, above].broader
        return {code: frozenset(codes) for code, codes in below.items()}

    @cached_property
    def nearer_themes(self) -> dict[str, frozenset[str]]:
        return self.narrower_than("theme")

    def codes_of(self, taxonomy: str) -> tuple[str, ...]:
        return tuple(code for name, code in self.terms if name == taxonomy)

    def of(self, taxonomy: str) -> tuple[Term, ...]:
        return tuple(term for (name, _), term in self.terms.items() if name == taxonomy)
