"""Setup speaks four languages, with the same sentences in each, and what it shares with the program is the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

LANGUAGES = {"nl": "DUTCH", "fr": "FRENCH", "de": "GERMAN", "en": "ENGLISH"}
STRING = re.compile(r'^LangString (\w+) \$\{LANG_(\w+)\} "([^"]+)"$', re.MULTILINE)


@pytest.fixture(scope="module")
def folder() -> Path:
    return Path(__file__).resolve().parents[3] / "installer" / "windows"


@pytest.fixture(scope="module")
def words(folder: Path) -> dict[str, dict[str, str]]:
    """By language, what it says by key."""
    told = {}
    for language, name in LANGUAGES.items():
        text = (folder / f"words-{language}.nsh").read_text(encoding="utf-8")
        found = STRING.findall(text)
        assert len(found) == text.count("LangString"), f"words-{language}.nsh: a line that is not read"
        assert {where for _, where, _ in found} == {name}
        told[language] = {key: sentence for key, _, sentence in found}
    return told


def test_each_sentence_is_there_in_each_language(words: dict[str, dict[str, str]]) -> None:
    assert len(words["en"]) == 9
    for language, told in words.items():
        assert told.keys() == words["en"].keys(), language
        assert len(set(told.values())) == len(told)


def test_no_sentence_was_left_in_another_language(words: dict[str, dict[str, str]]) -> None:
    for key in words["en"]:
        assert len({told[key] for told in words.values()}) == len(LANGUAGES), key


def test_what_is_filled_in_is_the_same_in_each_language(words: dict[str, dict[str, str]]) -> None:
    for key, sentence in words["en"].items():
        filled = sorted(re.findall(r"\$\{?\w+}?", sentence))
        for language, told in words.items():
            assert sorted(re.findall(r"\$\{?\w+}?", told[key])) == filled, (language, key)


def test_french_signs_stand_by_their_word(words: dict[str, dict[str, str]]) -> None:
    assert not [sentence for sentence in words["fr"].values() if re.search(r"(?<=[ \w])(?<!\u00a0)[;?!]| :", sentence)]


def test_setup_uses_every_sentence_and_no_other(folder: Path, words: dict[str, dict[str, str]]) -> None:
    script = (folder / "setup.nsi").read_text(encoding="utf-8")
    assert set(re.findall(r"\$\((\w+)\)", script)) == words["en"].keys()
    assert re.findall(r'MUI_LANGUAGE "(\w+)"', script) == ["Dutch", "French", "German", "English"]
    assert set(re.findall(r'!include "words-(\w+)\.nsh"', script)) == LANGUAGES.keys()


def test_what_setup_and_the_program_agree_on(folder: Path) -> None:
    script, launcher = ((folder / name).read_text(encoding="utf-8") for name in ("setup.nsi", "launch.c"))
    shared = {"MUTEX": r'L"(Local[^"]+)"', "MUTEX_OF_ALL": r'L"(Global[^"]+)"', "APP_ID": r'ModelID\(L"([^"]+)"'}
    for name, pattern in shared.items():
        defined = re.search(rf'!define {name} "([^"]+)"', script)
        said = re.search(pattern, launcher)
        assert defined is not None
        assert said is not None
        assert defined[1] == said[1].replace("\\\\", "\\"), name


def test_the_profile_that_setup_speaks_of_is_that_of_the_program(
    folder: Path, words: dict[str, dict[str, str]]
) -> None:
    """Setup never deletes beneath it: the only folders it removes whole are its own versions."""
    from healing_desktop import folders

    named = re.search(
        r'user_data_path\("([^"]+)", appauthor=False\)', Path(folders.__file__).read_text(encoding="utf-8")
    )
    assert named is not None
    assert all(told["REMOVE_KEEPS"].endswith(" $kept.") for told in words.values())
    said = re.findall(r'StrCpy \$kept "([^"]+)"', (folder / "setup.nsi").read_text(encoding="utf-8"))
    # For everyone it is the folder of each of them; the one of an administrator would be wrong.
    assert said == [f"$LOCALAPPDATA\\{named[1]}", f"%LOCALAPPDATA%\\{named[1]}"]


def test_setup_deletes_only_folders_of_versions(folder: Path) -> None:
    script = (folder / "setup.nsi").read_text(encoding="utf-8")
    whole = re.findall(r'RMDir /r "([^"]+)"', script)
    assert set(whole) == {"$INSTDIR\\$2", "$INSTDIR\\new-${VERSION}", "$INSTDIR\\app-${VERSION}"}
    assert set(re.findall(r'FindFirst \S+ \S+ "([^"]+)"', script)) == {"$INSTDIR\\app-*", "$INSTDIR\\new-*"}


def test_no_version_is_written_in_setup(folder: Path) -> None:
    """One place has it: pyproject.toml."""
    for name in ("setup.nsi", "launch.c", "launch.rc", "build.sh", "launchers.sh"):
        assert not re.search(r'"\d+\.\d+\.\d+"', (folder / name).read_text(encoding="utf-8")), name
