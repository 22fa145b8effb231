"""The guide tells of every action and names no key of its own; its pages are short, plain, and in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from healing_desktop.core.guides import Guide
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.publishing.card_lint import said_badly, said_long
from healing_desktop.ui.actions import TABLE
from healing_desktop.ui.guide_shots import QUESTIONS, SHOTS
from healing_desktop.ui.library.guide_keys import PLAIN, key_names
from healing_desktop.ui.library.guide_shelf import read_guides
from healing_desktop.ui.library.make_guide import CONTENTS, KEYS
from healing_desktop.ui.shell.guide_over import TOPICS

WORDS = range(80, 251)
SHORT, SHARE_OF_SHORT = 15, 0.8
# What is named in the text by its place, not by a key: these have none.
WITHOUT_KEY = {"about", "print_watched"}
HAND_WRITTEN = re.compile(
    r"\b(?:Ctrl|Strg|Control|Shift|Umschalt|Maj|Alt|Esc|Escape|F[1-9]|F1[0-2]|Enter|Entrée|Eingabe|Return|Tab|Home|Pos1|"
    r"Ins|Einfg|PgUp|PgDn)\b"
)
QUOTED = re.compile("“([^”]+)”|«\u00a0([^»]+)\u00a0»|„([^“]+)“")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@pytest.fixture(scope="module")
def guides(root: Path) -> dict[str, tuple[Guide, ...]]:
    return {language: read_guides(root / "resources", language) for language in INTERFACE_LANGUAGES}


@pytest.fixture(scope="module")
def labels(root: Path) -> dict[str, frozenset[str]]:
    """What stands on buttons and fields, by language."""
    found: dict[str, set[str]] = {"en": set()}
    for language in INTERFACE_LANGUAGES[:3]:
        tree = ElementTree.parse(root / "resources" / "i18n" / f"healing_desktop_{language}.ts")
        found[language] = {text.text or "" for text in tree.iter("translation")}
        found["en"] |= {text.text or "" for text in tree.iter("source")}
    return {language: frozenset(texts) for language, texts in found.items()}


def every(guides: dict[str, tuple[Guide, ...]]) -> Iterator[Guide]:
    return (guide for pages in guides.values() for guide in pages)


def test_each_page_is_there_in_every_language_with_the_same_keys(guides: dict[str, tuple[Guide, ...]]) -> None:
    first = {guide.slug: guide for guide in guides["nl"]}
    assert len(first) >= 14
    assert first.keys() == SHOTS.keys(), "a picture for each page"
    assert guides.keys() == QUESTIONS.keys()
    assert not {CONTENTS, KEYS} & first.keys()
    for language, pages in guides.items():
        assert [guide.slug for guide in pages] == [guide.slug for guide in guides["nl"]], language
        for guide in pages:
            own = first[guide.slug]
            assert (guide.keys, guide.actions, guide.audience) == (own.keys, own.actions, own.audience), (
                guide.slug, language
            )  # fmt: skip
            assert len(guide.chapters) == len(own.chapters), (guide.slug, language)
            assert any(block.kind == "numbers" for chapter in guide.chapters for block in chapter.blocks), guide.slug
            assert guide.picture.endswith("."), guide.slug


def test_every_action_and_its_key_is_told_on_a_page(guides: dict[str, tuple[Guide, ...]]) -> None:
    told = {name: guide for guide in guides["en"] for name in guide.actions}
    assert told.keys() == {spec.id for spec in TABLE}
    for name, guide in told.items():
        assert name in guide.keys or name in WITHOUT_KEY, (name, guide.slug)
    assert set(TOPICS.values()) <= {guide.slug for guide in guides["en"]}


def test_no_key_is_written_by_hand_and_none_is_unknown(guides: dict[str, tuple[Guide, ...]]) -> None:
    names = key_names()
    assert PLAIN.keys() <= names.keys()
    for guide in every(guides):
        assert guide.keys <= names.keys(), (guide.slug, guide.language)
        for text in guide.texts:
            assert not HAND_WRITTEN.search(text), (guide.slug, guide.language, text)


def test_what_stands_in_quotes_stands_in_the_window(
    guides: dict[str, tuple[Guide, ...]], labels: dict[str, frozenset[str]]
) -> None:
    unknown = []
    for guide in every(guides):
        for text in guide.texts:
            for parts in QUOTED.findall(text):
                label = next(part for part in parts if part)
                if label not in labels[guide.language]:
                    unknown.append((guide.slug, guide.language, label))
    assert not unknown


def test_pages_are_short_and_their_sentences_too(guides: dict[str, tuple[Guide, ...]]) -> None:
    found = [fault for guide in every(guides) for fault in too_long(guide)]
    assert not found


def too_long(guide: Guide) -> Iterator[str]:
    words = sum(len(_WORD.findall(text)) for text in guide.texts[2:])
    if words not in WORDS:
        yield f"{guide.slug} {guide.language}: {words} words"
    counts = [len(_WORD.findall(s.text)) for chapter in guide.chapters for s in chapter.sentences]
    if sum(count <= SHORT for count in counts) / len(counts) < SHARE_OF_SHORT:
        yield f"{guide.slug} {guide.language}: few short sentences"
    for text in guide.texts:
        for fault in (*said_badly(text), *said_long(text)):
            if fault.key != "finding-open-lead-in":
                yield f"{guide.slug} {guide.language}: {fault}"
