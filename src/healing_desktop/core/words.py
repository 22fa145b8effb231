"""The words of the program outside Qt: one Fluent catalogue per language, for window, terminal and paper."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from healing_desktop.core.texts import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from collections.abc import Mapping

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
LIST_SEPARATOR = ","

_LOG = logging.getLogger(__name__)
_MESSAGE = re.compile(r"^([A-Za-z][\w-]*)[ ]*=[ ]?(.*(?:\n(?:[ \t]+.*|(?=\n)))*)", re.MULTILINE)
_PLAIN = re.compile(r"^(?:[^{}\n]|\{ *\$[\w-]+ *\})*$")
_PLACEABLE = re.compile(r"\{ *\$([\w-]+) *\}")


def ltr(text: str) -> str:
    """Hold telephone numbers, times and addresses left to right inside a right-to-left line."""
    return f"{LRI}{text}{PDI}" if text else text


class Words:
    """Phrases of one language by key, with `fallback` (English) behind them.

    Patterns of text and variables alone are filled in here; those with plurals go to fluent.runtime, which is
    only then imported.
    """

    def __init__(self, language: str, patterns: Mapping[str, str], fallback: Words | None = None) -> None:
        self.language = language
        self.right_to_left = language in RIGHT_TO_LEFT
        self._patterns = dict(patterns)
        self._fallback = fallback
        self._parts: dict[str, tuple[str, ...] | None] = {}
        self._lists: dict[str, tuple[str, ...]] = {}
        self._bundle: Any = None

    @classmethod
    def from_source(cls, language: str, source: str, fallback_source: str = "") -> Words:
        """Read Fluent source text; `fallback_source` is the English catalogue."""
        fallback = cls("en", _read(fallback_source)) if fallback_source else None
        return cls(language, _read(source), fallback)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self._patterns)

    def has(self, key: str) -> bool:
        return key in self._patterns or (self._fallback is not None and self._fallback.has(key))

    def __call__(self, key: str, /, **args: object) -> str:
        """The phrase of `key`; missing here it is said in English, missing everywhere it is a KeyError."""
        if key not in self._patterns:
            if self._fallback is None:
                raise KeyError(key)
            _LOG.warning("no words for %s in %s", key, self.language)
            return self._fallback(key, **args)
        parts = self._parts[key] if key in self._parts else self._split(key)
        if parts is None:
            return self._format_with_fluent(key, args)
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

    def ltr(self, text: str) -> str:
        """`text` held left to right where this language runs from right to left, else as it is."""
        return ltr(text) if self.right_to_left else text

    def together(self, items: list[str]) -> str:
        """ "a, b and c"."""
        if len(items) < 2:
            return items[0] if items else ""
        return self("list-and", items=", ".join(items[:-1]), last=items[-1])

    def _isolated(self, text: str) -> str:
        if not self.right_to_left or text[:1] in (LRI, FSI):
            return text
        return f"{FSI}{text}{PDI}"

    def _split(self, key: str) -> tuple[str, ...] | None:
        """Text and variable names in turn; None when the pattern needs fluent.runtime."""
        pattern = self._patterns[key]
        parts = tuple(_PLACEABLE.split(pattern)) if _PLAIN.match(pattern) else None
        self._parts[key] = parts
        return parts

    def _format_with_fluent(self, key: str, args: dict[str, object]) -> str:
        if self._bundle is None:
            from fluent.runtime import FluentBundle, FluentResource

            source = "\n".join(
                f"{name} = {text}" for name, text in self._patterns.items() if not _PLAIN.match(text)
            )
            self._bundle = FluentBundle([self.language], use_isolating=self.right_to_left)
            self._bundle.add_resource(FluentResource(source))
        text, errors = self._bundle.format_pattern(self._bundle.get_message(key).value, args)
        if errors:
            raise KeyError(key) from errors[0]
        return str(text)


def _read(source: str) -> dict[str, str]:
    return {found[1]: found[2].rstrip() for found in _MESSAGE.finditer(source.replace("\r\n", "\n"))}
