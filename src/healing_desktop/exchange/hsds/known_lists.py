"""What an import is held against: the closed lists, places and today; and how terms and languages of others match."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from healing_desktop.core.folding import words_of
from healing_desktop.core.places import Place
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.hsds.hsds_package import Row
from healing_desktop.exchange.hsds.term_rows import TITLES

LINKS = ("theme", "audience", "kind", "enrolment", "led_by")
# As somebody may call our lists.
_CALLED = {title.lower(): link for link, title in TITLES.items()} | {
    "themes": "theme", "subject": "theme", "topic": "theme", "audiences": "audience", "eligibility": "audience",
    "group kind": "kind", "group_kind": "kind",
}  # fmt: skip


@dataclass(frozen=True)
class KnownLists:
    """`place` finds a place by "9000 Gent", a postcode or a name. `source`: where the package comes from, for ids and
    for the source of an entry that names none. `closed`: what is said of a group that is closed for a while."""

    taxonomies: Taxonomies
    place: Callable[[str], Place | None]
    today: date
    source: str
    closed: LocalText | None = None

    def match(self, term: Row, link: str, taxonomy: str) -> tuple[str, str] | None:
        """(list, code) of ours for a term of theirs, by its code, else by its name in any language. `link`, `taxonomy`:
        what they call the kind of link and the list."""
        named = (words for words in (link.lower(), taxonomy.lower()) if words)
        hint = next((found for words in named if (found := words if words in LINKS else _CALLED.get(words))), None)
        for among in (hint,) if hint else LINKS[:3]:
            for told in (term.get("code", ""), "-".join(words_of(str(term.get("name", ""))))):
                code = str(told).strip().lower()
                if (among, code) in self.taxonomies.terms:
                    return among, code
            found = self._by_name.get((among, words_of(str(term.get("name", "")))))
            if found:
                return among, found
        return None

    def language(self, code: str, name: str) -> str | None:
        """The code of a language that we list, by its ISO 639-1 or 639-3 code, else by its name."""
        from babel.core import get_global

        told = code.strip().lower().replace("_", "-").partition("-")[0]
        short = str(get_global("language_aliases").get(told, told))
        for one in (told, short):
            if ("language", one) in self.taxonomies.terms:
                return one
        return self._by_name.get(("language", words_of(name))) if name else None

    @cached_property
    def _by_name(self) -> dict[tuple[str, tuple[str, ...]], str]:
        found: dict[tuple[str, tuple[str, ...]], str] = {}
        for (taxonomy, code), term in self.taxonomies.terms.items():
            for _, name in term.name.by_language:
                found.setdefault((taxonomy, words_of(name)), code)
        return found
