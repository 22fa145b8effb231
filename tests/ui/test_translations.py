"""The catalogues hold every string of the window, and nothing else; those of Arabic and Ukrainian what Simple shows.

To mend them: `python -m tests.ui.catalogues`, then translate what is new.
"""

from __future__ import annotations

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest

from healing_desktop.core.texts import SIMPLE_LANGUAGES
from tests.ui.catalogues import catalogue_of, renew

# Forms of %n that are said of one number alone, and so need not tell it: Arabic of 0, 1 and 2.
OF_ONE_NUMBER = {"ar": 3}
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
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What lupdate makes of the catalogues now."""
    folder = tmp_path_factory.mktemp("i18n")
    files = {language: folder / catalogue_of(language).name for language in SIMPLE_LANGUAGES}
    for language, file in files.items():
        shutil.copyfile(catalogue_of(language), file)
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda language: renew(language, files[language], keep_gone=True), files))
    return folder


@pytest.mark.parametrize("language", SIMPLE_LANGUAGES)
def test_nothing_is_new_unfinished_or_obsolete(fresh: Path, language: str) -> None:
    stale = [
        (context, source, kind)
        for context, source, forms, kind in messages(fresh / f"healing_desktop_{language}.ts")
        if kind or not all(forms)
    ]
    assert not stale, "see the top of this file"


@pytest.mark.parametrize("language", SIMPLE_LANGUAGES)
def test_places_for_words_are_kept(language: str) -> None:
    wrong = []
    for _, source, forms, _ in messages(catalogue_of(language)):
        wanted = sorted(PLACEHOLDER.findall(source))
        for number, form in enumerate(forms):
            of_one = len(forms) > 1 and number < OF_ONE_NUMBER.get(language, 0)
            kept = sorted([*PLACEHOLDER.findall(form), *(["%n"] if of_one and "%n" not in form else [])])
            if kept != wanted:
                wrong.append((source, form))
    assert not wrong


def test_one_thing_has_one_word() -> None:
    """The same English words are said the same way everywhere (A39)."""
    for language in SIMPLE_LANGUAGES:
        said: dict[str, set[tuple[str, ...]]] = {}
        for _, source, forms, _ in messages(catalogue_of(language)):
            said.setdefault(source, set()).add(forms)
        assert not {source: forms for source, forms in said.items() if len(forms) > 1}
