"""A sentence before anybody asks for it in a language: its key in the catalogues, and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from healing_desktop.core.words import Words

LONGEST_ARGUMENT = 80

Argument: TypeAlias = "str | int | Said | tuple[str | Said, ...]"
"""A text or a number, another sentence, or a list of them."""


@dataclass(frozen=True, slots=True, order=True, init=False)
class Said:
    """`Said("finding-not-a-day", value="2021-02-30")`. Texts are cut at 80 letters: what stood in a file may be as long
    as it likes, a sentence may not."""

    key: str
    args: tuple[tuple[str, Argument], ...]

    def __init__(self, key: str, **args: Argument) -> None:
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "args", tuple((name, _short(told)) for name, told in args.items()))

    def __str__(self) -> str:
        """For logs and tests: "finding-not-a-day value=2021-02-30"."""
        return " ".join((self.key, *(f"{name}={_plain(told)}" for name, told in self.args)))

    def sentence(self, words: Words) -> str:
        return words(self.key, **{name: _in_words(told, words) for name, told in self.args})


def _short(told: Argument) -> Argument:
    if isinstance(told, tuple):
        return tuple(_cut(one) if isinstance(one, str) else one for one in told)
    return _cut(told) if isinstance(told, str) else told


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_ARGUMENT else f"{text[: LONGEST_ARGUMENT - 1]}…"


def _in_words(told: Argument, words: Words) -> str | int:
    if isinstance(told, tuple):
        return words.listed(one if isinstance(one, str) else one.sentence(words) for one in told)
    return told.sentence(words) if isinstance(told, Said) else told


def _plain(told: Argument) -> str:
    return ",".join(map(str, told)) if isinstance(told, tuple) else str(told)
