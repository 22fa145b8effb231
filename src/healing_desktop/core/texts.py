"""Text in several languages, and the rule which one a reader gets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

INTERFACE_LANGUAGES = ("nl", "fr", "de", "en")
# In Simple a visitor may also read these. What only colleagues see is not said in them.
SIMPLE_LANGUAGES = (*INTERFACE_LANGUAGES, "ar", "uk")
# On paper also these; their words are machine made until a named role who speaks the language has read them.
NEWCOMER_LANGUAGES = ("ar", "uk", "tr", "ru", "fa", "ps", "ti", "so", "es", "pl")
HANDOUT_LANGUAGES = (*INTERFACE_LANGUAGES, *NEWCOMER_LANGUAGES)
# Each as its own readers write it.
OWN_NAMES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
HANDOUT_NAMES = (
    *OWN_NAMES, ("ar", "العربية"), ("uk", "Українська"), ("tr", "Türkçe"), ("ru", "Русский"), ("fa", "فارسی"),
    ("ps", "پښتو"), ("ti", "ትግርኛ"), ("so", "Soomaali"), ("es", "Español"), ("pl", "Polski"),
)  # fmt: skip
SIMPLE_NAMES = tuple((code, name) for code, name in HANDOUT_NAMES if code in SIMPLE_LANGUAGES)
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur", "he"})


@dataclass(frozen=True, slots=True)
class Picked:
    """A text and the language it is in, so that a fallback can be marked."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in several languages; `by_language` keeps the order of the source."""

    by_language: tuple[tuple[str, str], ...]

    @staticmethod
    def of(texts: Mapping[str, str] | None) -> LocalText | None:
        """Build from a mapping language code -> text; nothing in, None out."""
        found = tuple((code, text) for code, text in (texts or {}).items() if text)
        return LocalText(found) if found else None

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(code for code, _ in self.by_language)

    def exact(self, language: str) -> str | None:
        return dict(self.by_language).get(language)

    def pick(self, language: str, then: Iterable[str] = ()) -> Picked:
        """The text for a reader of `language`: theirs, else one of `then`, else English, else the first."""
        texts = dict(self.by_language)
        for code in (language, *then, "en"):
            if code in texts:
                return Picked(texts[code], code)
        code, text = self.by_language[0]
        return Picked(text, code)

    def name_for(self, language: str) -> str:
        """A proper name: the reader's language, else the name as its owner writes it (never the English gloss)."""
        texts = dict(self.by_language)
        if language in texts:
            return texts[language]
        own = [text for code, text in self.by_language if code != "en"]
        return own[0] if own else self.by_language[0][1]
