"""The catalogues hold every string of the window, and nothing else.

To mend them: `pyside6-lupdate -locations none -no-obsolete $(find src/healing_desktop/ui -name '*.py') -ts
resources/i18n/healing_desktop_{nl,fr,de}.ts`, the same with `-pluralonly` for `_en.ts`, then translate what is new.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

LANGUAGES = ("nl", "fr", "de", "en")
PLACEHOLDER = re.compile(r"%\d|%n|\{\w+\}")
Message = tuple[str, str, tuple[str, ...], str]


def messages(file: Path) -> list[Message]:
    """(context, source, translations, type) of each message."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            found.append((name, message.findtext("source") or "", forms, translation.get("type", "")))
    return found


@pytest.fixture(scope="module")
def fresh(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What lupdate makes of the catalogues now."""
    folder = tmp_path_factory.mktemp("i18n")
    sources = sorted(str(path) for path in (root / "src" / "healing_desktop" / "ui").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    for language in LANGUAGES:
        file = folder / f"healing_desktop_{language}.ts"
        shutil.copyfile(root / "resources" / "i18n" / file.name, file)
        plural = ["-pluralonly"] if language == "en" else []
        command = [str(lupdate), "-silent", "-locations", "none", *plural, *sources, "-ts", str(file)]
        subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_new_unfinished_or_obsolete(fresh: Path, language: str) -> None:
    stale = [
        (context, source, kind)
        for context, source, forms, kind in messages(fresh / f"healing_desktop_{language}.ts")
        if kind or not all(forms)
    ]
    assert not stale, "see the top of this file"


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_for_words_are_kept(root: Path, language: str) -> None:
    wrong = [
        (source, form)
        for _, source, forms, _ in messages(root / "resources" / "i18n" / f"healing_desktop_{language}.ts")
        for form in forms
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(source))
    ]
    assert not wrong


def test_one_thing_has_one_word(root: Path) -> None:
    """The same English words are said the same way everywhere (A39)."""
    for language in ("nl", "fr", "de"):
        said: dict[str, set[tuple[str, ...]]] = {}
        for _, source, forms, _ in messages(root / "resources" / "i18n" / f"healing_desktop_{language}.ts"):
            said.setdefault(source, set()).add(forms)
        assert not {source: forms for source, forms in said.items() if len(forms) > 1}
