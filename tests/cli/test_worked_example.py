"""docs/worked-example.md says what its commands say: they are run here, in their order."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import pytest

from healing_desktop.exchange import record_lines
from healing_desktop.folders import PROFILE_VARIABLE, RESOURCES_VARIABLE
from healing_desktop.publishing import signing_keys
from healing_desktop.publishing.publisher_root import development_root
from healing_desktop.publishing.signing_keys import FIRST_KEYS
from tests.cli.test_publish_commands import cheap, passphrase_of
from tests.fixtures.command_line import healing_at_home
from tests.fixtures.editions import real_edition

PAGE = "worked-example.md"
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def steps(root: Path) -> list[tuple[str, list[str]]]:
    """Each command and the lines that it says."""
    found: list[tuple[str, list[str]]] = []
    for block in BLOCK.findall((root / "docs" / PAGE).read_text(encoding="utf-8")):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line.removeprefix("$ healing-desktop "), []))
            else:
                found[-1][1].append(line)
    return found


@pytest.fixture
def here(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of its own that was built without a publisher, beside data/."""
    resources = tmp_path / "resources"
    (resources / "publisher").mkdir(parents=True)
    (resources / "publisher" / "root.json").write_bytes(development_root())
    (resources / "edition").mkdir()
    (resources / "edition" / "edition.db").symlink_to(real_edition())
    (resources / "words").symlink_to(root / "resources" / "words")
    (tmp_path / "data").symlink_to(root / "data")
    monkeypatch.setenv(RESOURCES_VARIABLE, str(resources))
    monkeypatch.setenv(PROFILE_VARIABLE, str(tmp_path / "profile"))
    monkeypatch.setattr(signing_keys, "make_key", cheap(signing_keys.make_key))
    # Three editions of all of data/ are packed; how small they get is no matter here.
    monkeypatch.setattr(record_lines.pack, "__defaults__", (1,))
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    for name in FIRST_KEYS:
        monkeypatch.setenv(passphrase_of(name), "only for the worked example")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.timeout(300)
def test_the_page_says_what_the_commands_say(root: Path, here: Path) -> None:
    commands = steps(root)
    assert len(commands) > 10
    for command, lines in commands:
        said = healing_at_home("--language", "en", *command.split())
        told = said.lines if said.status == 0 else said.err.splitlines()
        pattern = "\n".join(".+".join(re.escape(part) for part in line.split("…")) for line in lines)
        assert re.fullmatch(pattern, "\n".join(told)), f"{command}\n" + "\n".join(told)
