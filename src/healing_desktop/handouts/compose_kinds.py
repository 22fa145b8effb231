"""The kinds of groups side by side, on paper."""

from __future__ import annotations

from healing_desktop.core.present_kinds import KindWords, kind_sources, kinds_checked, present_kinds
from healing_desktop.handouts.blocks import FactBlock
from healing_desktop.handouts.compose_group import foreign_note
from healing_desktop.handouts.kinds_body import KindBlock, KindsBody
from healing_desktop.handouts.speech import Material, Speech


def kinds_title(_material: Material, speech: Speech) -> str:
    return speech.words("kinds-title")


def kinds_body(_material: Material, speech: Speech) -> KindsBody:
    """In the reader's language, else whole in another one, which is said."""
    words = speech.words
    kinds = present_kinds(speech.taxonomies, speech.helplines, words)
    foreign = next((kind.language for kind in kinds if kind.language != words.language), None)
    sources = kind_sources(speech.taxonomies)
    return KindsBody(
        title=words("kinds-title"),
        about=words("kinds-about"),
        kinds=tuple(_kind(kind, words.language) for kind in kinds),
        sources_label=words("article-sources"),
        sources=tuple(f"{one.text}. {words.ltr(one.address)}" if one.address else one.text for one in sources),
        checked=kinds_checked(speech.taxonomies, words),
        note=foreign_note(foreign, speech),
    )


def _kind(kind: KindWords, language: str) -> KindBlock:
    foreign = kind.language if kind.language != language else None
    return KindBlock(
        kind.name, tuple(FactBlock(fact.asks, fact.label, fact.text, language=foreign) for fact in kind.facts)
    )
