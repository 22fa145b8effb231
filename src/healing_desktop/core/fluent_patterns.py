"""The simple part of Fluent, read without the library: text with variables, plurals of four languages.

The library takes longer to import than the first screen to paint; it is still asked for everything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_MESSAGE = re.compile(r"^([A-Za-z][\w-]*)[ ]*=[ ]?(.*(?:\n(?:[ \t}].*|(?=\n)))*)", re.MULTILINE)
_TEXT = re.compile(r"(?:[^{}\n]|\{ *\$[\w-]+ *\})*")
_PLACEABLE = re.compile(r"\{ *\$([\w-]+) *\}")
_PLURAL = re.compile(
    r"\{ *\$([\w-]+) *->\s*\[one\] *(?P<one>[^\n]*)\n\s*\*\[other\] *(?P<other>[^\n]*)\n\s*\}", re.MULTILINE
)
_ONE = {"nl": (1,), "de": (1,), "en": (1,), "fr": (0, 1)}


@dataclass(frozen=True, slots=True)
class Pattern:
    """Text and variable names in turn. With `count` the name of a number, `one` is said where it is one."""

    parts: tuple[str, ...]
    count: str = ""
    one: tuple[str, ...] = ()

    def chosen(self, language: str, args: Mapping[str, object]) -> tuple[str, ...]:
        return self.one if self.count and args[self.count] in _ONE[language] else self.parts


def messages(source: str) -> dict[str, str]:
    """Key -> pattern, as written."""
    return {found[1]: found[2].rstrip() for found in _MESSAGE.finditer(source.replace("\r\n", "\n"))}


def read_pattern(pattern: str, language: str) -> Pattern | None:
    """None when it takes the library to understand the pattern."""
    if _TEXT.fullmatch(pattern):
        return Pattern(tuple(_PLACEABLE.split(pattern)))
    plural = _PLURAL.fullmatch(pattern.strip())
    if not plural or language not in _ONE:
        return None
    one, other = plural["one"].rstrip(), plural["other"].rstrip()
    if not (_TEXT.fullmatch(one) and _TEXT.fullmatch(other)):
        return None
    return Pattern(tuple(_PLACEABLE.split(other)), plural[1], tuple(_PLACEABLE.split(one)))
