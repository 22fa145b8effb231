"""What half-typed words may mean in a closed list: "rou" is "Rouw en verlies", "verdriet" is too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from healing_desktop.core.folding import words_of
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class TermOffers:
    """`names`: (code, name) in the order of the list; `said`: (folded words, code), also by other words for it."""

    names: tuple[tuple[str, str], ...]
    said: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, taxonomy: str, taxonomies: Taxonomies, vocabulary: Vocabulary, language: str) -> TermOffers:
        """A few milliseconds: for a job."""
        terms = taxonomies.of(taxonomy)
        names = tuple((term.code, term.name.pick(language).text) for term in terms)
        own = [(" ".join(words_of(name)), code) for code, name in names]
        others = [(" ".join(words_of(name)), term.code) for term in terms for _, name in term.name.by_language]
        synonyms = [
            (" ".join(phrase), value)
            for phrase, meanings in vocabulary.phrases.items()
            for kind, value in meanings
            if kind == taxonomy
        ]
        known = {code for code, _ in names}
        return cls(names, tuple(dict.fromkeys(pair for pair in (*own, *others, *synonyms) if pair[1] in known)))

    def name(self, code: str) -> str:
        return dict(self.names).get(code, code)

    def like(self, typed: str, without: Iterable[str] = (), most: int = 8) -> tuple[str, ...]:
        """Codes: what begins so, then what has a word that begins so; all in order where nothing is typed."""
        wanted, left_out = " ".join(words_of(typed)), frozenset(without)
        if not wanted:
            return tuple(code for code, _ in self.names if code not in left_out)
        begins = [code for said, code in self.said if said.startswith(wanted)]
        inside = [code for said, code in self.said if f" {wanted}" in said]
        return tuple(code for code in dict.fromkeys((*begins, *inside)) if code not in left_out)[:most]
