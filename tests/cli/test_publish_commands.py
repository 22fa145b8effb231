"""`publish keys`, `build`, `sign`, `serve`: from data/ to a folder that centres can fetch."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

import pytest

from healing_desktop.exchange.edition_lines import write_lines
from healing_desktop.publishing import signing_keys
from healing_desktop.publishing.signing_keys import FIRST_KEYS
from healing_desktop.publishing.signing_lock import signing_lock
from tests.exchange.edition_samples import named_entry, records, small_content
from tests.fixtures.command_line import Said, healing

Desk = Callable[..., Said]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """`desk("sign", "--new")` with the repository and the keys of this test, and every passphrase known."""
    monkeypatch.setattr(signing_keys, "make_key", cheap(signing_keys.make_key))
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    for name in (*FIRST_KEYS, "timestamp-2"):
        monkeypatch.setenv(passphrase_of(name), f"the passphrase of {name}")

    def run(what: str, *argv: str) -> Said:
        places = {"keys": ["--out", "keys"], "sign": ["--repository", "repository", "--keys", "keys"]}[what]
        return healing("publish", what, *(str(tmp_path / w) if w[0] != "-" else w for w in places), *argv)

    return run


def cheap(make: Callable[..., object]) -> Callable[..., object]:
    return lambda folder, name, passphrase: make(folder, name, passphrase, 1 << 4)


def passphrase_of(name: str) -> str:
    return f"HEALING_PASSPHRASE_{name.upper().replace('-', '_')}"


def edition(tmp_path: Path, number: int) -> str:
    """The built file of a small edition."""
    head, lines = records(small_content([named_entry(n) for n in range(number, number + 9)], number))
    file = tmp_path / f"edition-{number:06}.ndjson.xz"
    with file.open("wb") as out:
        write_lines(head, lines, out)
    return str(file)


def files(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def test_from_keys_to_two_editions(desk: Desk, tmp_path: Path) -> None:
    made = desk("keys", "--json").document
    assert [key["name"] for key in made["keys"]] == list(FIRST_KEYS)
    desk("sign", "--new")
    told = [desk("sign", "--add", edition(tmp_path, number), "--json").document for number in (1, 2)]
    assert [one["serial"] for one in told] == [1, 2]
    assert told[1]["versions"] == {"root": 1, "targets": 3, "snapshot": 3, "timestamp": 3}
    repository = tmp_path / "repository"
    for one in told[1]["written"]:
        assert (repository / one["path"]).stat().st_size == one["bytes"]
    assert told[1]["removed"]
    assert not set(told[1]["removed"]) & files(repository)
    again = desk("sign", "--json").document
    assert again["versions"] == {"root": 1, "targets": 3, "snapshot": 3, "timestamp": 4}
    assert [one["path"] for one in again["written"]] == ["metadata/timestamp.json"]


def test_a_dry_run_says_what_would_be_written_and_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    desk("keys")
    told = desk("sign", "--new", "--dry-run", "--json").document
    assert not (tmp_path / "repository").exists()
    desk("sign", "--new")
    assert {one["path"] for one in told["written"]} == files(tmp_path / "repository")
    before = files(tmp_path / "repository")
    said = desk("sign", "--add", edition(tmp_path, 1), "--dry-run")
    assert "+ targets/full/" in said.out
    assert "Er is niets geschreven" in said.err
    assert files(tmp_path / "repository") == before


def test_a_key_is_changed(desk: Desk, tmp_path: Path) -> None:
    desk("keys")
    desk("sign", "--new")
    assert desk("keys", "--role", "timestamp").status == 0
    told = desk("sign", "--rotate", "timestamp-1", "timestamp-2", "--json").document
    assert told["versions"] == {"root": 2, "targets": 1, "snapshot": 1, "timestamp": 2}
    (tmp_path / "keys" / "timestamp-1.key.json").unlink()
    assert desk("sign").status == 0
    refused = desk("sign", "--rotate", "timestamp-1", "timestamp-2")
    assert (refused.status, refused.err) == (1, "Deze sleutel is hier niet bekend: timestamp-1.\n")


def test_no_key_is_made_over_another(desk: Desk) -> None:
    desk("keys")
    refused = desk("keys")
    assert (refused.status, refused.out) == (1, "")
    assert "root-1" in refused.err


def test_one_short_passphrase_makes_no_key_at_all(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setenv(passphrase_of("timestamp-1"), "eleven lett")
    refused = desk("keys")
    assert refused.err == "De wachtwoordzin van timestamp-1 is te kort. Er zijn minstens 12 tekens nodig.\n"
    assert not (tmp_path / "keys").exists()


def test_a_wrong_passphrase_signs_nothing(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk("keys")
    desk("sign", "--new")
    monkeypatch.setenv(passphrase_of("targets-1"), "some other passphrase")
    before = files(tmp_path / "repository")
    refused = desk("sign", "--add", edition(tmp_path, 1))
    assert (refused.status, refused.err) == (1, "De wachtwoordzin van targets-1 klopt niet.\n")
    assert files(tmp_path / "repository") == before
    assert desk("sign").status == 0


def test_one_of_three_root_keys_begins_nothing(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk("keys")
    for name in ("root-1", "root-3"):
        monkeypatch.delenv(passphrase_of(name))
    refused = desk("sign", "--new")
    assert (refused.status, refused.err) == (1, "Te weinig sleutels voor de rol root. Er is niets geschreven.\n")
    assert not (tmp_path / "repository").exists()


def test_only_the_timestamp_key_lies_where_the_job_runs(desk: Desk, tmp_path: Path) -> None:
    desk("keys")
    desk("sign", "--new")
    for name in FIRST_KEYS[:-1]:
        (tmp_path / "keys" / f"{name}.key.json").unlink()
    assert desk("sign").status == 0
    assert desk("sign", "--renew", "snapshot").status == 1


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_no_passphrase_and_no_key_is_ever_printed(desk: Desk, tmp_path: Path, language: str) -> None:
    said = [desk("keys", "--language", language), desk("sign", "--new"), desk("sign", "--language", language)]
    assert [one.status for one in said] == [0, 0, 0]
    printed = "".join(one.out + one.err for one in said)
    sealed = [json.loads(file.read_bytes())["sealed"] for file in (tmp_path / "keys").iterdir()]
    assert not [secret for secret in ("the passphrase of", *sealed) if secret in printed]


def test_an_edition_that_no_centre_takes_is_not_signed(desk: Desk, tmp_path: Path) -> None:
    desk("keys")
    desk("sign", "--new")
    file = Path(edition(tmp_path, 1))
    file.write_bytes(file.read_bytes()[:-50])
    refused = desk("sign", "--add", str(file))
    assert refused.status == 1
    assert "Deze uitgave kan niet verschijnen" in refused.err
    assert desk("sign", "--add", str(tmp_path / "not-there")).err.startswith("Dit kan niet gelezen")


def test_the_published_file_is_built_from_data(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "edition.ndjson.xz"
    said = healing("publish", "build", "--data", str(root / "data"), "--out", str(out))
    assert said.status == 0, said.err
    assert out.read_bytes()[:6] == b"\xfd7zXZ\0"
    assert list(tmp_path.iterdir()) == [out]


def test_serving_on_this_machine_alone(desk: Desk, tmp_path: Path) -> None:
    desk("keys")
    desk("sign", "--new")
    desk("sign", "--add", edition(tmp_path, 1))
    program = [
        sys.executable,
        "-m",
        "healing_desktop",
        "publish",
        "serve",
        "--repository",
        str(tmp_path / "repository"),
    ]
    with subprocess.Popen([*program, "--json"], stdout=subprocess.PIPE, text=True, env={**os.environ}) as serving:
        try:
            assert serving.stdout is not None
            address = json.loads("".join(serving.stdout.readline() for _ in range(3)))["address"]
            opener = build_opener(ProxyHandler({}))
            with opener.open(f"{address}/metadata/timestamp.json", timeout=10) as answer:
                assert json.load(answer)["signed"]["_type"] == "timestamp"
                assert answer.headers["Cache-Control"] == "max-age=300"
            for path in ("", "metadata/", "kept/edition-000001.ndjson.xz", "metadata/2.root.json", "../keys"):
                with pytest.raises(HTTPError, match="404"):
                    opener.open(f"{address}/{path}", timeout=10)
        finally:
            serving.terminate()
    assert address.startswith("http://127.0.0.1:")


def test_two_do_not_sign_at_once(desk: Desk, tmp_path: Path) -> None:
    desk("keys")
    desk("sign", "--new")
    with signing_lock(tmp_path / "repository"):
        refused = desk("sign", "--language", "en")
        assert (refused.status, refused.out) == (1, "")
        assert refused.err.startswith("Another step is being signed here right now.")
        assert desk("sign", "--dry-run").status == 0
    assert desk("sign").status == 0


def test_a_map_pack_is_added_and_taken_away(desk: Desk, tmp_path: Path) -> None:
    desk("keys")
    desk("sign", "--new")
    (tmp_path / "ghent.pmtiles").write_bytes(b"tiles")
    told = desk(
        "sign", "--add-file", "map-pack", str(tmp_path / "ghent.pmtiles"), "--program", "0.2", "--json"
    ).document
    assert told["written"][0]["path"].startswith("targets/map-pack/")
    assert told["written"][0]["bytes"] == 5
    assert (tmp_path / "repository" / told["written"][0]["path"]).read_bytes() == b"tiles"
    gone = desk("sign", "--remove-file", "map-pack/ghent.pmtiles", "--json").document
    assert gone["removed"][0] == told["written"][0]["path"]
    refused = desk("sign", "--add-file", "full", str(tmp_path / "ghent.pmtiles"))
    assert (refused.status, refused.err) == (1, "Dit soort bestand kan er niet bij: full 0.\n")
    installer = tmp_path / "healing-desktop_0.2.0_amd64.deb"
    installer.write_bytes(b"!<arch>\ndebian-binary   ")
    program = ("sign", "--add-file", "program", str(installer), "--version", "0.2.0")
    assert "--platform" in desk(*program).err
    told = desk(*program, "--platform", "debian-amd64", "--json").document
    assert told["written"][0]["path"].endswith(".healing-desktop_0.2.0_amd64.deb")
    assert "Versie 0.2.0 is er al" in desk(*program, "--platform", "debian-amd64").err.replace("\u2068", "")


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_the_key_of_every_role_is_changed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, role: str
) -> None:  # fmt: skip
    """And from then on the old one signs nothing, the new one does."""
    old, new = f"{role}-1", f"{role}-{4 if role == 'root' else 2}"
    monkeypatch.setenv(passphrase_of(new), f"the passphrase of {new}")
    desk("keys")
    desk("sign", "--new")
    desk("keys", "--role", role)
    told = desk("sign", "--rotate", old, new, "--json").document
    assert told["versions"]["root"] == 2
    (tmp_path / "keys" / f"{old}.key.json").unlink()
    if role == "root":
        (tmp_path / "keys" / "root-2.key.json").unlink()
    assert desk("sign", "--renew", role, "--json").document["versions"][role] == told["versions"][role] + 1
    (tmp_path / "keys" / f"{new}.key.json").unlink()
    assert desk("sign", "--renew", role).status == 1


def test_what_is_wrong_with_an_edition_is_said_in_the_language_that_was_asked_for(desk: Desk, tmp_path: Path) -> None:
    desk("keys")
    desk("sign", "--new")
    (tmp_path / "x.ndjson.xz").write_bytes(b"no archive" * 9)
    refused = desk("sign", "--add", str(tmp_path / "x.ndjson.xz"), "--language", "en")
    said = "This edition cannot be published. The file: this is not an .xz file, or it is damaged. Fetch it again.\n"
    assert refused.err == said
