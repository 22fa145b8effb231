"""The words of the program outside Qt: one Fluent catalogue per language, for window, terminal and paper."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from unicodedata import bidirectional

from healing_desktop.core.fluent_patterns import Pattern, messages, read_pattern
from healing_desktop.core.texts import INTERFACE_LANGUAGES, RIGHT_TO_LEFT

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
LIST_SEPARATOR = ","
READ_BY, NOBODY = "words-read-by", "nobody"

_LOG = logging.getLogger(__name__)


def ltr(text: str) -> str:
    """Hold telephone numbers, times and addresses left to right inside a right-to-left line."""
    return f"{LRI}{text}{PDI}" if text else text


class Words:
    """Phrases of one language by key, with `fallback` (English) behind them. `partial`: a catalogue that does not
    mean to say everything."""

    def __init__(
        self, language: str, sources: Mapping[str, str], fallback: Words | None = None, *, partial: bool = False
    ) -> None:
        self.language = language
        self.right_to_left = language in RIGHT_TO_LEFT
        self._sources = dict(sources)
        self._fallback = fallback
        self._partial = partial
        self._patterns: dict[str, Pattern | None] = {}
        self._lists: dict[str, tuple[str, ...]] = {}
        self._bundles: dict[str, Any] = {}

    @classmethod
    def from_source(cls, language: str, source: str, fallback_source: str = "", *, partial: bool = False) -> Words:
        """Read Fluent source text; `fallback_source` is the English catalogue. `partial`: English words in the place of
        missing ones are no fault."""
        fallback = cls("en", messages(fallback_source)) if fallback_source else None
        return cls(language, messages(source), fallback, partial=partial)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self._sources)

    @property
    def machine_made(self) -> bool:
        """Nobody who speaks the language has read this catalogue yet."""
        return self._sources.get(READ_BY) == NOBODY

    def has_own(self, key: str) -> bool:
        """Said in this language itself, not by the English behind it."""
        return key in self._sources

    def has(self, key: str) -> bool:
        return key in self._sources or (self._fallback is not None and self._fallback.has(key))

    def __call__(self, key: str, /, **args: object) -> str:
        """The phrase of `key`; missing here it is said in English, missing everywhere it is a KeyError."""
        if key not in self._sources:
            if self._fallback is None or not self._fallback.has(key):
                raise KeyError(key)
            if not self._partial or self.language in INTERFACE_LANGUAGES:
                _LOG.warning("no words for %s in %s", key, self.language)
            return self._fallback(key, **args)
        if key not in self._patterns:
            self._patterns[key] = read_pattern(self._sources[key], self.language)
        pattern = self._patterns[key]
        if pattern is None:
            return self._format_with_fluent(key, args)
        parts = pattern.chosen(self.language, args)
        if len(parts) == 1:
            return parts[0]
        filled = list(parts)
        for index in range(1, len(parts), 2):
            filled[index] = self._isolated(str(args[parts[index]]))
        return "".join(filled)

    def list_of(self, key: str) -> tuple[str, ...]:
        """A phrase that is a list (months, weekdays, ordinals)."""
        if key not in self._lists:
            self._lists[key] = tuple(self(key).split(LIST_SEPARATOR))
        return self._lists[key]

    def form_of(self, form: str, common: str) -> tuple[str, ...]:
        """The list `form` in a language that tells such a form apart (a case, a gender), else the list `common`."""
        return self.list_of(form if self.has_own(form) else common)

    def ltr(self, text: str) -> str:
        """`text` held left to right where this language runs from right to left, else as it is."""
        return ltr(text) if self.right_to_left else text

    def together(self, items: Sequence[str]) -> str:
        """ "a, b and c"."""
        if len(items) < 2:
            return items[0] if items else ""
        return self("list-and", items=self.listed(items[:-1]), last=items[-1])

    def listed(self, items: Iterable[str]) -> str:
        """ "a, b, c", with the comma of the language."""
        return f"{self('list-comma')} ".join(items)

    def listed_apart(self, items: Iterable[str]) -> str:
        """ "a; b; c": parts that have commas of their own, with the semicolon of the language."""
        return f"{self('list-semicolon')} ".join(items)

    def isolated(self, text: str) -> str:
        """A name in the order of its own letters, where this language runs from right to left; else as it is."""
        return self._isolated(text) if text else text

    def _isolated(self, text: str) -> str:
        if not self.right_to_left or text[:1] in (LRI, RLI, FSI) or text.isdecimal():
            return text
        # FSI does not look inside the isolates of a date: "3 <October> 2026" would run from left to right.
        first = next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L")
        return f"{FSI if first == 'L' else RLI}{text}{PDI}"

    def _format_with_fluent(self, key: str, args: dict[str, object]) -> str:
        if key not in self._bundles:
            from fluent.runtime import FluentBundle, FluentResource

            # This phrase alone, which refers to no other: to read all of them takes a tenth of a second.
            bundle = FluentBundle([self.language], use_isolating=False)
            bundle.add_resource(FluentResource(f"{key} = {self._sources[key]}"))
            # Not before it is full: two jobs may ask for their first words at the same time.
            self._bundles[key] = bundle
        bundle = self._bundles[key]
        isolated = {name: self._isolated(value) if isinstance(value, str) else value for name, value in args.items()}
        text, errors = bundle.format_pattern(bundle.get_message(key).value, isolated)
        if errors:
            raise KeyError(key) from errors[0]
        return str(text)
