"""`publish root`: whose signatures the program takes, and whether it may go out so."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from healing_desktop.folders import RESOURCES_VARIABLE, find_folders
from healing_desktop.publishing.publisher_root import development_root
from tests.fixtures.command_line import Said, healing_at_home
from tests.fixtures.three_editions import made_up_keys, published_repository

DEVELOPMENT = "This is the root for development: nobody has its keys."


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with a root of its own; that file."""
    resources = tmp_path / "resources"
    resources.mkdir()
    (resources / "words").symlink_to(find_folders().resources / "words")
    (resources / "publisher").mkdir()
    (resources / "publisher" / "root.json").write_bytes(development_root())
    monkeypatch.setenv(RESOURCES_VARIABLE, str(resources))
    return resources / "publisher" / "root.json"


@pytest.fixture
def published(tmp_path: Path) -> Path:
    return published_repository(tmp_path / "repository", 0, now=datetime.now(UTC)) / "metadata" / "1.root.json"


def root(*argv: str) -> Said:
    return healing_at_home("publish", "root", *argv, "--language", "en")


def test_a_release_with_the_root_of_development_is_refused() -> None:
    refused = root("--release")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith(DEVELOPMENT)
    shown = root()
    assert shown.status == 0
    assert DEVELOPMENT in shown.out
    document = root("--json").document
    assert (document["development"], document["release"]) == (True, False)


def test_the_publisher_s_root_is_set_and_may_go_out(own: Path, published: Path) -> None:
    said = root("--set", str(published))
    assert said.status == 0, said.err
    assert own.read_bytes() == published.read_bytes()
    assert said.lines[-1].startswith("This program now takes what this publisher signs.")
    assert root("--release").status == 0
    document = root("--json").document
    assert document["release"]
    assert document["keys"]["targets"] == [made_up_keys().signers["targets-1"].public_key.keyid]


@pytest.mark.parametrize("content", [b"{}", development_root()])
def test_what_no_release_may_have_is_not_set(own: Path, tmp_path: Path, content: bytes) -> None:
    before = own.read_bytes()
    (tmp_path / "other.json").write_bytes(content)
    assert root("--set", str(tmp_path / "other.json")).status == 1
    assert own.read_bytes() == before


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    refused = root("--set", str(tmp_path / "none.json"))
    assert (refused.status, refused.err.strip().endswith("none.json.")) == (1, True)
