"""What an outside suite drives: each command does its one thing with the client of a desk, or says no."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from healing_desktop.sync.conformance import main
from tests.sync.attacked import full_file, rotated_after_a_theft
from tests.sync.small_repository import day_of, packed_small, publish_small, small_repository
from tests.sync.static_host import Host, served

NOW = day_of(3)
NAME = "full/edition-000002.ndjson.xz"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with served(small_repository(tmp_path / "repository")) as host:
        yield host


@pytest.fixture
def asked(tmp_path: Path, host: Host) -> list[str]:
    """What stands before every command, after `init`."""
    before = ["--metadata-dir", str(tmp_path / "kept"), "--metadata-url", f"{host.address}/metadata/"]
    assert main([*before[:2], "init", str(host.folder / "metadata" / "1.root.json")]) == 0
    return before


def download(asked: list[str], host: Host, name: str = NAME, now: timedelta = timedelta()) -> int:
    files = Path(asked[1]).with_name("files")
    files.mkdir(exist_ok=True)
    place = ["--target-dir", str(files), "--target-base-url", f"{host.address}/targets/"]
    return main([*asked, "--target-name", name, *place, "download"], now=lambda: NOW + now)


def test_init_refresh_and_download(asked: list[str], host: Host) -> None:
    kept = Path(asked[1])
    assert [file.name for file in kept.iterdir() if file.is_file()] == ["root.json"]
    assert main([*asked, "refresh"], now=lambda: NOW) == 0
    assert {file.name for file in kept.glob("*.json")} == {
        "root.json", "timestamp.json", "snapshot.json", "targets.json",
    }  # fmt: skip
    assert download(asked, host) == 0
    (file,) = kept.with_name("files").iterdir()
    assert file.read_bytes() == packed_small(2)


def test_what_lies_there_as_it_was_signed_is_not_fetched_again(asked: list[str], host: Host) -> None:
    assert download(asked, host) == 0
    once = len([path for path in host.paths() if "/targets/" in path])
    assert download(asked, host) == 0
    assert len([path for path in host.paths() if "/targets/" in path]) == once == 1
    (file,) = Path(asked[1]).with_name("files").iterdir()
    file.write_bytes(b"other")
    assert download(asked, host) == 0
    assert file.read_bytes() == packed_small(2)


def test_what_is_refused(asked: list[str], host: Host, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*asked, "refresh"], now=lambda: NOW + timedelta(days=60)) == 1
    assert "ExpiredMetadataError" in capsys.readouterr().err
    assert download(asked, host, "full/none.xz") == 1
    assert "not signed" in capsys.readouterr().err
    file = full_file(host.folder)
    file.write_bytes(file.read_bytes()[:-1])
    assert download(asked, host) == 1
    assert "LengthOrHashMismatchError" in capsys.readouterr().err
    host.status = 404
    assert main([*asked, "refresh"], now=lambda: NOW) == 1


def test_new_keys_are_followed_from_the_root_that_was_given(asked: list[str], host: Host) -> None:
    keys = rotated_after_a_theft(host.folder)
    publish_small(host.folder, 3, keys=keys)
    assert download(asked, host, "full/edition-000003.ndjson.xz") == 0
    assert max(file.name for file in (Path(asked[1]) / "root_history").iterdir()) == "4.root.json"


def test_asked_wrongly(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([*asked[:2], "refresh"])
    assert left.value.code == 2
    assert "--metadata-url" in capsys.readouterr().err


def test_as_a_program_of_its_own(tmp_path: Path, host: Host) -> None:
    root = host.folder / "metadata" / "1.root.json"
    command = [sys.executable, "-m", "healing_desktop.sync.conformance", "--metadata-dir", str(tmp_path / "kept")]
    subprocess.run([*command, "init", str(root)], check=True)
    refused = subprocess.run(
        [*command, "--metadata-url", "http://127.0.0.1:9/", "refresh"], capture_output=True, text=True, check=False
    )
    assert refused.returncode == 1
    assert refused.stderr.startswith("DownloadError")
    assert len(refused.stderr.splitlines()) == 1
