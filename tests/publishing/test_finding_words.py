"""Every finding is a key with what stands in it: said in four languages, and never as a sentence in the program."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from healing_desktop.core.fluent_patterns import messages
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from tests.core.samples import source_of

SOURCES = Path(__file__).resolve().parents[2] / "src" / "healing_desktop"
KEY = re.compile(r"finding-[a-z0-9-]+")
VARIABLE = re.compile(r"\{ *\$([\w-]+)")
TELLS = {"healing_desktop.core.said", "healing_desktop.publishing.findings"}
# "This file is missing.", "“{value}” is not a day": words and a stop, or quotes; a pattern has signs of its own.
SENTENCE = re.compile(r"\w \w.*[.:]$|[“”]")
PATTERN = re.compile(r"\(\?|\\[bwdsSA]|\[\^")
# At the head of a file of data/.
COMMENT = "# "


@cache
def trees() -> dict[str, ast.Module]:
    """All but the window, which knows nothing of the publisher's desk."""
    return {
        path.relative_to(SOURCES).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(SOURCES.rglob("*.py"))
        if path.relative_to(SOURCES).parts[0] != "ui"
    }


def telling() -> dict[str, ast.Module]:
    """The modules that have something to say of data."""
    return {name: tree for name, tree in trees().items() if TELLS & {
        node.module for node in tree.body if isinstance(node, ast.ImportFrom)
    }}  # fmt: skip


def texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """What is written between quotes, but for docstrings; of f-strings the fixed parts."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    loose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs | loose:
            yield node.lineno, node.value


@cache
def keys_used() -> set[str]:
    return {text for tree in trees().values() for _, text in texts(tree) if KEY.fullmatch(text)}


def variables(language: str) -> dict[str, set[str]]:
    patterns = messages(source_of(language))
    return {key: set(VARIABLE.findall(text)) for key, text in patterns.items() if KEY.fullmatch(key)}


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_finding_has_a_sentence_and_every_sentence_a_finding(language: str) -> None:
    assert len(keys_used()) > 80
    assert keys_used() == variables(language).keys()


def test_what_a_sentence_needs_is_given() -> None:
    needed = {key: set(VARIABLE.findall(text)) for key, text in messages(source_of("en")).items()}
    seen = 0
    for name, tree in trees().items():
        for call in ast.walk(tree):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Said"):
                continue
            key = call.args[0]
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                given = {keyword.arg for keyword in call.keywords}
                assert given == needed[key.value], f"{name}:{call.lineno}"
                seen += 1
    assert seen > 80


def test_no_sentence_stands_in_the_program() -> None:
    told = telling()
    assert {"publishing/sources.py", "publishing/evidence.py", "core/article_file.py"} <= told.keys()
    found = [f"{name}:{line}: {text}" for name, tree in told.items() for line, text in texts(tree)
             if SENTENCE.search(text) and not PATTERN.search(text) and not text.startswith(COMMENT)]  # fmt: skip
    assert found == []


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_a_sentence_says_what_to_do(language: str) -> None:
    """At least two sentences, or a part of one that stands in another."""
    parts = {"finding-same-phone", "finding-same-email", "finding-same-address", "finding-alike", "finding-read-back"}
    patterns = {key: text for key, text in messages(source_of(language)).items() if KEY.fullmatch(key)}
    short = {
        key for key, text in patterns.items() if not re.search(r"[.:”»)}“] .*\.(\n|$)", text.replace("\u00a0", " "))
    }
    assert short <= parts
