"""What is said of an article that is badly written, and of languages that do not say the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.publishing.article_checks import (
    ArticleFile,
    Known,
    check_article,
    check_together,
    read_article_file,
)
from healing_desktop.publishing.evidence import Evidence
from healing_desktop.publishing.findings import Finding
from tests.core.samples import words_in
from tests.fixtures.hostile_articles import HOSTILE

SHOWN = LocalText((("nl", "Dit."),))
KNOWN = Known(
    {"E1": Evidence("E1", "Verzonnen, 2020", None, "fact", SHOWN, None, frozenset({"5"}), "2026-11")},
    frozenset({"1813"}), frozenset({"grief"}), frozenset({"made-up"}),
)  # fmt: skip
CHAPTER = "Wie komt, mag zwijgen. [E1]\n" * 40
GOOD = f"""---
title: Een titel
for_whom: Voor wie leest.
next_step: Bel eerst.
checked_on: 2026-11
themes: [grief]
sources: [E1]
recheck: [E1]
---

## Kort

- Er zijn 5 mensen. [E1]
- Wie komt, mag zwijgen.
- Bel {{line:1813}}.

{"".join(f"## Deel {name}{chr(10) * 2}{CHAPTER}{chr(10)}" for name in ("een", "twee", "drie", "vier"))}"""


def read(folder: Path, text: str, language: str = "nl") -> ArticleFile | Finding:
    (folder / "made-up").mkdir(exist_ok=True)
    (folder / "made-up" / f"{language}.md").write_text(text, encoding="utf-8")
    return read_article_file(folder / "made-up" / f"{language}.md")


def told(folder: Path, text: str) -> list[tuple[int, str, str]]:
    article = read(folder, text)
    found = [article] if isinstance(article, Finding) else list(check_article(article, KNOWN))
    assert all(finding.said.sentence(words_in(code)) for finding in found for code in INTERFACE_LANGUAGES)
    return [(finding.line, finding.field, str(finding.said)) for finding in found]


def test_a_good_one_has_nothing_to_mend(tmp_path: Path) -> None:
    assert told(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("---\ntitle", "title", (1, "file", "finding-no-front-matter")),
        ("title: Een", "title: [Een", (1, "file", "finding-front-not-yaml")),
        ("## Deel een", "# Deel een", (17, "text", "finding-article-heading")),
        ("next_step: Bel eerst.\n", "", (1, "next_step", "finding-missing field=next_step")),
        ("recheck: [E1]\n", "", (1, "recheck", "finding-missing field=recheck")),
        ("checked_on: 2026-11", "checked_on: 2026-13", (1, "checked_on", "finding-not-a-day value=2026-13")),
        ("Voor wie leest.", "Bel 1813.", (1, "for_whom", "finding-short-number-in-text value=1813")),
        ("themes: [grief]", "themes: grief", (1, "themes", "finding-type-array value=grief")),
        ("themes: [grief]", "themes: [greif]", (1, "themes", "finding-not-known value=greif")),
        ("themes:", "reader: all\nthemes:", (1, "reader", "finding-not-one-of value=all known=public,staff")),
        ("- Bel {line:1813}.\n", "", (11, "Kort", "finding-first-chapter least=3 most=5")),
        ("{line:1813}", "{line:1814}", (11, "Kort", "finding-not-a-line value=1814")),
        ("5 mensen", "6 mensen", (11, "Kort", "finding-number-not-in-source value=6 sources=E1")),
        ("mag zwijgen.\n- Bel", "mag 5 keer zwijgen.\n- Bel", (11, "Kort", "finding-number-without-source value=5")),
        ("sources: [E1]", "sources: []", (1, "sources", "finding-source-not-named source=E1")),
        (". [E1]", ".", (1, "sources", "finding-source-not-used source=E1")),
        (CHAPTER, "Klik hier.", (17, "Deel een", "finding-nothing-on-paper words=Klik")),
        (CHAPTER, "", (9, "text", "finding-words words=480 least=500 most=900")),
        ("## Deel vier", "Zo is het.", (9, "text", "finding-chapters count=3 least=4 most=8")),
        (CHAPTER, f"{'woord ' * 25}. ",
         (17, "Deel een", f"finding-long-sentence words=25 most=20 text={'woord ' * 6}woor")),
    ],
)  # fmt: skip
def test_what_is_told(tmp_path: Path, old: str, new: str, finding: tuple[int, str, str]) -> None:
    assert old in GOOD
    replaced = GOOD.replace(old, new) if old == ". [E1]" else GOOD.replace(old, new, 1)
    assert finding in told(tmp_path, replaced)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_one_is_refused_where_it_is_written(tmp_path: Path, name: str) -> None:
    text, key = HOSTILE[name]
    found = told(tmp_path, text)
    assert key in [said.partition(" ")[0] for *_, said in found]
    assert all(len(said) < 500 for *_, said in found)


def test_a_language_that_there_is_not(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD, "nl_be")
    assert isinstance(found, Finding)
    assert str(found.said).startswith("finding-not-one-of value=nl_be")


def test_the_languages_say_the_same(tmp_path: Path) -> None:
    texts = {"nl": GOOD, "fr": GOOD.replace("5 mensen", "6 mensen"), "de": GOOD.replace("## Deel vier\n", "")}
    articles = [read(tmp_path, text, code) for code, text in texts.items()]
    found = check_together(article for article in articles if isinstance(article, ArticleFile))
    assert {(finding.file.rpartition("/")[2], str(finding.said)) for finding in found} == {
        ("made-up", "finding-no-text-in languages=en"),
        ("fr.md", "finding-other-numbers items=5,6 language=nl"),
        ("de.md", "finding-other-chapters count=4 language=nl other=5"),
    }
