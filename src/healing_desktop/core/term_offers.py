"""What half-typed words may mean in a closed list: "rou" is "Rouw en verlies", "verdriet" is too."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from healing_desktop.core.folding import words_of
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class TermOffers:
    """`names`: (code, name) in the order of the list. `said`: (folded words, code) in order of the words, also by other
    words for it; `inside`: the folded names in every language, for a word in the middle."""

    names: tuple[tuple[str, str], ...]
    said: tuple[tuple[str, str], ...] = ()
    inside: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, taxonomy: str, taxonomies: Taxonomies, vocabulary: Vocabulary, language: str) -> TermOffers:
        """Some ten milliseconds: for a job."""
        terms = taxonomies.of(taxonomy)
        names = tuple((term.code, term.name.pick(language).text) for term in terms)
        inside = [(" ".join(words_of(name)), term.code) for term in terms for _, name in term.name.by_language]
        known = {code for code, _ in names}
        others = [
            (" ".join(phrase), value)
            for phrase, meanings in vocabulary.phrases.items()
            for kind, value in meanings
            if kind == taxonomy and value in known
        ]
        return cls(names, tuple(sorted({*inside, *others})), tuple(dict.fromkeys(inside)))

    def name(self, code: str) -> str:
        return next((name for known, name in self.names if known == code), code)

    def like(self, typed: str, without: Iterable[str] = (), most: int = 8) -> tuple[str, ...]:
        """Codes: whose name here begins so, then what is called so by another word, then what has a word that begins
        so; all in order where nothing is typed. Fast enough for every key."""
        wanted, left_out = " ".join(words_of(typed)), frozenset(without)
        if not wanted:
            return tuple(code for code, _ in self.names if code not in left_out)
        own = [code for code, name in self.names if " ".join(words_of(name)).startswith(wanted)]
        middle = [code for said, code in self.inside if f" {wanted}" in said]
        found = dict.fromkeys((*own, *self._beginning(wanted), *middle))
        return tuple(code for code in found if code not in left_out)[:most]

    def _beginning(self, wanted: str) -> Iterator[str]:
        for said, code in islice(self.said, bisect_left(self.said, (wanted, "")), None):
            if not said.startswith(wanted):
                return
            yield code
