"""Habits of the house that no linter knows: sizes, names, and what never goes into a tracked file."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

LONGEST_FILE = 350
LONGEST_FUNCTION = 60

# A file that has to be longer: its path and why.
LONGER_FOR_A_REASON: dict[str, str] = {}

BANNED_FILE_NAMES = {"utils", "util", "manager", "managers", "helper", "helpers", "common", "base", "misc"}

# Threads, message boxes and item widgets, each with the one file that may wrap it.
WRAPPED = {
    "QThread": "ui/jobs.py",
    "QThreadPool": "ui/jobs.py",
    "QRunnable": "ui/jobs.py",
    "Thread": "ui/jobs.py",
    "ThreadPoolExecutor": "ui/jobs.py",
    "ProcessPoolExecutor": "ui/jobs.py",
    "QMessageBox": "ui/messages.py",
    "QErrorMessage": "ui/messages.py",
    "QListWidget": "",
    "QTableWidget": "",
    "QTreeWidget": "",
}

# Spelt in pieces, so that this file does not hold what it looks for.
MACHINE_WORDS = re.compile(
    "|".join(
        (
            r"(?<![\w.])/(w" + r"ork|t" + r"mp|opt|root|home/\w+)/[A-Za-z]",
            "py" + r"pi\.org",
            "python" + "hosted",
            "registry" + r"\.npm" + "js",
            "deb" + r"\.debian",
            "repo" + r"\.anaconda",
        )
    )
)


def tracked(root: Path, *suffixes: str) -> list[Path]:
    """What git has, or would get: ignored files are nobody's business."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=True,
    )
    names = [name for name in listed.stdout.decode().split("\0") if name]
    return [root / n for n in names if (not suffixes or n.endswith(suffixes)) and (root / n).is_file()]


@pytest.fixture(scope="module")
def sources(root: Path) -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in tracked(root, ".py")}


def test_the_rules_see_the_files(sources: dict[Path, ast.Module]) -> None:
    assert len(sources) >= 20


def test_no_file_is_long_without_a_reason(root: Path) -> None:
    long = {
        path.relative_to(root).as_posix(): count
        for path in tracked(root, ".py", ".typ", ".js", ".sh")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert not long.keys() - LONGER_FOR_A_REASON.keys(), f"split these, or give a reason: {long}"
    assert not LONGER_FOR_A_REASON.keys() - long.keys(), "a reason nobody needs any more"


def test_functions_can_be_seen_at_a_glance(sources: dict[Path, ast.Module], root: Path) -> None:
    long = [
        f"{path.relative_to(root)}:{node.lineno} {node.name}"
        for path, tree in sources.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]
    assert not long, f"over {LONGEST_FUNCTION} lines: {long}"


def test_a_module_is_named_after_what_it_does(sources: dict[Path, ast.Module], root: Path) -> None:
    vague = [
        path.relative_to(root).as_posix()
        for path in sources
        if BANNED_FILE_NAMES & {path.stem, path.parent.name, *path.stem.split("_")}
        and path.stem != "base_map"
        and not path.stem.startswith("test_")
    ]
    assert not vague


def test_threads_messages_and_item_widgets_stay_wrapped(sources: dict[Path, ast.Module], root: Path) -> None:
    found = []
    for path, tree in sources.items():
        place = path.relative_to(root).as_posix()
        if not place.startswith("src/healing_desktop/"):
            continue
        inside = place.removeprefix("src/healing_desktop/")
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                names = [alias.name for alias in node.names]
            else:
                names = [node.attr] if isinstance(node, ast.Attribute) else []
            found += [f"{place}:{node.lineno} {n}" for n in names if n in WRAPPED and WRAPPED[n] != inside]  # type: ignore[attr-defined]
    assert not found


def test_nobody_asks_a_layout_for_its_items(sources: dict[Path, ast.Module], root: Path) -> None:
    """ADR 0020: what is held of one outlives it, and the program falls."""
    askers = [
        f"{path.relative_to(root)}:{node.lineno}"
        for path, tree in sources.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"itemAt", "itemAtPosition"}
    ]
    assert not askers, "see ui/widgets/reading_order.py, placed"


def test_no_test_sleeps(sources: dict[Path, ast.Module], root: Path) -> None:
    sleepers = [
        f"{path.relative_to(root)}:{node.lineno}"
        for path, tree in sources.items()
        if path.is_relative_to(root / "tests")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"sleep", "qSleep", "qWait"}
    ]
    assert not sleepers, "wait for a signal or a state, not for a time"


def test_no_machine_and_no_registry_is_named(root: Path) -> None:
    found = []
    for path in tracked(root):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if match := MACHINE_WORDS.search(line):
                found.append(f"{path.relative_to(root)}:{number} {match.group()}")
    assert not found


def test_locks_hold_hashes_and_no_address(root: Path) -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        lock = (root / name).read_text(encoding="utf-8")
        assert not re.search(r"://|@ |^-", lock, re.MULTILINE), name
        for requirement in lock.replace("\\\n", " ").splitlines():
            assert "--hash=sha256:" in requirement, f"{name}: {requirement}"
    assert '"resolved"' not in (root / "package-lock.json").read_text(encoding="utf-8")
