"""The installation guide says the same in four languages: headings, commands, files, pictures; links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
GUIDES = ROOT / "docs" / "install"
LARGEST_PICTURE = 100_000
NOT_ENGLISH = tuple(language for language in INTERFACE_LANGUAGES if language != "en")


def text_of(language: str) -> str:
    return (GUIDES / f"{language}.md").read_text(encoding="utf-8")


def headings(text: str) -> list[int]:
    """The level of each, in order."""
    return [len(marks) for marks in re.findall(r"^(#+) \S", text, re.MULTILINE)]


def shape(text: str) -> list[str]:
    """What a reader does line by line: level of a heading, step, point, row of a table, picture, block of commands."""
    marks = re.findall(r"^(#+ |\d+\. |- |\||!\[|```)", text, re.MULTILINE)
    return [mark.strip() for mark in marks]


def test_there_is_a_guide_in_each_language_of_the_window() -> None:
    assert {file.stem for file in GUIDES.glob("*.md")} == set(INTERFACE_LANGUAGES)


@pytest.mark.parametrize("language", NOT_ENGLISH)
def test_headings_steps_and_tables_are_the_same(language: str) -> None:
    assert headings(text_of(language)) == headings(text_of("en"))
    assert shape(text_of(language)) == shape(text_of("en"))


@pytest.mark.parametrize("language", NOT_ENGLISH)
def test_what_is_typed_is_the_same(language: str) -> None:
    blocks = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)
    assert blocks.findall(text_of(language)) == blocks.findall(text_of("en"))
    # But for what is searched for: that is a word of the language.
    typed = re.compile(r"`([^`\n]+)`")
    same = [
        {words for words in typed.findall(text_of(one)) if not re.search(r" \d{4}$", words)} for one in (language, "en")
    ]
    assert same[0] == same[1]


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_pictures_are_there_small_and_of_this_language(language: str) -> None:
    pictures = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", text_of(language))
    assert len(pictures) == 2
    for said, name in pictures:
        file = GUIDES / name
        assert len(said) > 40, "who does not see it hears what is on it"
        assert file.stem.endswith(f"-{language}")
        assert file.read_bytes().startswith(b"\x89PNG")
        assert file.stat().st_size < LARGEST_PICTURE


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_links_lead_somewhere(language: str) -> None:
    links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)#]+)\)", text_of(language))
    assert {f"{other}.md" for other in INTERFACE_LANGUAGES} <= set(links)
    assert [link for link in links if not (GUIDES / link).is_file()] == []


def test_french_keeps_its_signs_with_their_words() -> None:
    loose = re.findall(r".* [:;?!»].*|.*« .*", re.sub(r"```.*?```", "", text_of("fr"), flags=re.DOTALL))
    assert loose == []


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_what_it_tells_to_press_is_what_the_program_says(language: str) -> None:
    """The labels in bold that are the program's own."""
    words = (ROOT / "resources" / "i18n" / f"healing_desktop_{language}.ts").read_text(encoding="utf-8")
    guide = text_of(language)
    for source in ("Begin", "Backup", "Renew from the stick", "Fetch the installer"):
        found = re.search(rf"<source>{source}</source>\s*<translation>([^<]+)</translation>", words)
        assert f"**{found[1] if found else source}**" in guide, source
