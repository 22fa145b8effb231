"""Keys of the publisher: closed by a passphrase, never written over, never printed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner

from healing_desktop.publishing.key_ring import Wanted, opened_ring
from healing_desktop.publishing.signing_keys import (
    KeyFile,
    KeyRefused,
    keys_in,
    make_key,
    next_name,
    open_key,
)

PASSPHRASE = "een paard in de gang"
CHEAP = 1 << 4


@pytest.fixture
def key(tmp_path: Path) -> KeyFile:
    made = make_key(tmp_path, "targets-1", PASSPHRASE, CHEAP)
    assert isinstance(made, KeyFile)
    return made


def test_what_is_made_signs(key: KeyFile) -> None:
    signer = open_key(key, PASSPHRASE)
    assert isinstance(signer, CryptoSigner)
    key.public.verify_signature(signer.sign(b"some bytes"), b"some bytes")
    assert key.role == "targets"


def test_the_file_is_its_owner_s_alone_and_holds_nothing_open(key: KeyFile) -> None:
    signer = open_key(key, PASSPHRASE)
    assert isinstance(signer, CryptoSigner)
    private = signer._private_key.private_bytes_raw()  # type: ignore[union-attr]
    content = key.file.read_bytes()
    assert private not in content
    assert private.hex().encode() not in content
    if os.name == "posix":
        assert key.file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("wrong", ["een paard in de gan", "Een paard in de gang", "x" * 5000, " " + PASSPHRASE])
def test_another_passphrase_does_not_open_it(key: KeyFile, wrong: str) -> None:
    assert open_key(key, wrong) == KeyRefused("passphrase-wrong", "targets-1")


def test_a_short_passphrase_makes_no_key(tmp_path: Path) -> None:
    assert make_key(tmp_path, "root-1", "elf letters") == KeyRefused("passphrase-short", "root-1")
    assert not list(tmp_path.iterdir())


def test_no_key_is_written_over(key: KeyFile) -> None:
    before = key.file.read_bytes()
    assert make_key(key.file.parent, "targets-1", PASSPHRASE, CHEAP) == KeyRefused("exists", "targets-1")
    assert key.file.read_bytes() == before


def test_the_open_part_cannot_be_exchanged(key: KeyFile, tmp_path: Path) -> None:
    other = make_key(tmp_path / "other", "targets-1", PASSPHRASE, CHEAP)
    assert isinstance(other, KeyFile)
    said = json.loads(key.file.read_bytes())
    said["public"]["keyval"] = other.public.to_dict()["keyval"]
    key.file.write_text(json.dumps(said), encoding="utf-8")
    assert open_key(key, PASSPHRASE) == KeyRefused("passphrase-wrong", "targets-1")


@pytest.mark.parametrize(
    "change",
    [
        {"scrypt": 1 << 40}, {"scrypt": 3}, {"salt": "x"}, {"sealed": None}, {"nonce": ""}, {"public": 1}, {"keyid": 1},
    ],
)  # fmt: skip
def test_a_damaged_file_is_told(key: KeyFile, change: dict[str, object]) -> None:
    said = json.loads(key.file.read_bytes())
    key.file.write_text(json.dumps({**said, **change}), encoding="utf-8")
    opened = open_key(key, PASSPHRASE)
    assert isinstance(opened, KeyRefused)
    assert opened.reason in ("damaged", "passphrase-wrong")


def test_keys_of_several_folders(key: KeyFile, tmp_path: Path) -> None:
    make_key(tmp_path / "stick", "root-1", PASSPHRASE, CHEAP)
    (tmp_path / "stick" / "root-9.key.json").write_text("{}", encoding="utf-8")
    found = keys_in(tmp_path, tmp_path / "stick")
    assert [key.name for key in found] == ["root-1", "root-9", "targets-1"]
    assert found[1] == KeyRefused("damaged", "root-9")
    keys = [key for key in found if isinstance(key, KeyFile)]
    assert (next_name("targets", keys), next_name("snapshot", keys)) == ("targets-2", "snapshot-1")


def test_no_more_keys_are_asked_for_than_are_needed(tmp_path: Path) -> None:
    keys = [made for n in (1, 2, 3) if isinstance(made := make_key(tmp_path, f"root-{n}", PASSPHRASE, CHEAP), KeyFile)]
    asked: list[str] = []

    def ask(name: str) -> str:
        asked.append(name)
        return "" if name == "root-1" else PASSPHRASE

    ids = tuple(key.public.keyid for key in keys)
    ring = opened_ring(keys, [Wanted(ids, 2), Wanted(ids, 3)], ask)
    assert asked == ["root-1", "root-2", "root-3"]
    assert not isinstance(ring, KeyRefused)
    assert set(ring) == set(ids[1:])
    assert opened_ring(keys, [Wanted(ids, 1)], lambda _: "not this one") == KeyRefused("passphrase-wrong", "root-1")
