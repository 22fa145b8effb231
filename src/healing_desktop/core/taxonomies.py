"""Themes, kinds of group, audiences and the other closed lists: codes with names and one explaining sentence."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.texts import LocalText


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a taxonomy. `broader` is the code of the term above it. `dimension`, of an audience: "age", "sex" or
    "role"; `ages`: from and to, in years."""

    taxonomy: str
    code: str
    name: LocalText
    explanation: LocalText | None = None
    broader: str | None = None
    dimension: str | None = None
    ages: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Taxonomies:
    """All terms by (taxonomy, code): theme, kind, audience, language, day, time, period, cost, attending, enrolment,
    ..."""

    terms: dict[tuple[str, str], Term]

    def name(self, taxonomy: str, code: str, language: str) -> str:
        term = self.terms.get((taxonomy, code))
        return term.name.pick(language).text if term else code

    def explanation(self, taxonomy: str, code: str, language: str) -> str | None:
        term = self.terms.get((taxonomy, code))
        return term.explanation.pick(language).text if term and term.explanation else None

    def narrower_than(self, taxonomy: str) -> dict[str, frozenset[str]]:
        """For each code the codes below it, at any depth."""
        below: dict[str, set[str]] = {}
        for term in self.of(taxonomy):
            above = term.broader
            while above:
                below.setdefault(above, set()).add(term.code)
                above = self.terms[taxonomy, above].broader
        return {code: frozenset(codes) for code, codes in below.items()}

    def of(self, taxonomy: str) -> tuple[Term, ...]:
        return tuple(term for (name, _), term in self.terms.items() if name == taxonomy)
