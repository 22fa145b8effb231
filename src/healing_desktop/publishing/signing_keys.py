"""The publisher's keys: Ed25519, each in a file of its own that only its passphrase opens.

A file is never written over, nobody but its owner may read it, and nothing here prints what is in it. Needs
`cryptography` (the extra "publish"); centres check signatures without it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import scrypt
from pathlib import Path
from typing import Any, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from securesystemslib.signer import CryptoSigner, Key, SSlibKey

ROLES = ("root", "targets", "snapshot", "timestamp")
# Two of three: one that is lost or stolen stops nothing and opens nothing.
FIRST_KEYS = ("root-1", "root-2", "root-3", "targets-1", "snapshot-1", "timestamp-1")
SHORTEST_PASSPHRASE = 12
_SUFFIX = ".key.json"
# What one guess costs: 128 MiB and some tenths of a second.
_COST = 1 << 17
_MOST_COST = 1 << 20
_BLOCK = 8

KeyReason = Literal["exists", "passphrase-short", "passphrase-wrong", "damaged"]


@dataclass(frozen=True, slots=True)
class KeyRefused:
    """Why a key could not be made or opened, and its name."""

    reason: KeyReason
    name: str

    @property
    def sentence(self) -> str:
        """The key of its sentence in the Fluent catalogues."""
        return f"publish-key-{self.reason}"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key as it lies in its folder, still closed. `name` is "root-1"; `public` says nothing secret."""

    name: str
    file: Path
    public: Key

    @property
    def role(self) -> str:
        return role_of(self.name)


def role_of(name: str) -> str:
    """ "root-2" -> "root"."""
    return name.rpartition("-")[0]


def make_keys(folder: Path, names: Iterable[str], ask: Callable[[str], str]) -> list[KeyFile] | KeyRefused:
    """New keys; `ask` gives the passphrase of each. None is made when one of them cannot be. OSError passes."""
    passphrases: dict[str, str] = {}
    for name in names:
        if _file(folder, name).exists():
            return KeyRefused("exists", name)
        passphrases[name] = ask(name)
        if len(passphrases[name]) < SHORTEST_PASSPHRASE:
            return KeyRefused("passphrase-short", name)
    made = []
    for name, passphrase in passphrases.items():
        key = make_key(folder, name, passphrase)
        if isinstance(key, KeyRefused):
            return key
        made.append(key)
    return made


def make_key(folder: Path, name: str, passphrase: str, cost: int = _COST) -> KeyFile | KeyRefused:
    """A new key in `folder`. OSError of the folder passes."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return KeyRefused("passphrase-short", name)
    private = Ed25519PrivateKey.generate()
    public = CryptoSigner(private).public_key
    shown = {"name": name, "keyid": public.keyid, "public": public.to_dict()}
    salt, nonce = os.urandom(16), os.urandom(12)
    sealed = ChaCha20Poly1305(_stretched(passphrase, salt, cost)).encrypt(
        nonce, private.private_bytes_raw(), _bound(shown)
    )
    lock = {"scrypt": cost, "salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex()}
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = _file(folder, name)
    try:
        opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return KeyRefused("exists", name)
    with os.fdopen(opened, "w", encoding="ascii") as out:
        json.dump({**shown, **lock}, out, indent=1)
        out.flush()
        os.fsync(out.fileno())
    return KeyFile(name, file, public)


def keys_in(*folders: Path) -> list[KeyFile | KeyRefused]:
    """The keys of these folders, by name; those of one folder may lie on one person's stick."""
    files = [file for folder in folders for file in folder.glob(f"*{_SUFFIX}")]
    return [_closed(file) for file in sorted(files, key=lambda file: (file.name, str(file)))]


def open_key(key: KeyFile, passphrase: str) -> CryptoSigner | KeyRefused:
    """What signs. OSError of the file passes."""
    try:
        said = json.loads(key.file.read_bytes())
        cost = int(said["scrypt"])
        if not 1 < cost <= _MOST_COST:
            return KeyRefused("damaged", key.name)
        stretched = _stretched(passphrase, bytes.fromhex(said["salt"]), cost)
        nonce, sealed = bytes.fromhex(said["nonce"]), bytes.fromhex(said["sealed"])
        raw = ChaCha20Poly1305(stretched).decrypt(nonce, sealed, _bound(said))
        return CryptoSigner(Ed25519PrivateKey.from_private_bytes(raw), _public(said))
    except InvalidTag:
        return KeyRefused("passphrase-wrong", key.name)
    except (ValueError, KeyError, TypeError):
        return KeyRefused("damaged", key.name)


def next_name(role: str, keys: list[KeyFile]) -> str:
    """The name of the key that comes behind those of this role: "targets-2"."""
    numbers = [int(key.name.rpartition("-")[2]) for key in keys if key.role == role]
    return f"{role}-{max(numbers, default=0) + 1}"


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}{_SUFFIX}"


def _closed(file: Path) -> KeyFile | KeyRefused:
    name = file.name.removesuffix(_SUFFIX)
    role, _, number = name.rpartition("-")
    try:
        said = json.loads(file.read_bytes())
        if role in ROLES and number.isdecimal() and said["name"] == name:
            return KeyFile(name, file, _public(said))
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return KeyRefused("damaged", name)


def _public(said: dict[str, Any]) -> SSlibKey:
    return SSlibKey.from_dict(said["keyid"], dict(said["public"]))


def _bound(said: dict[str, Any]) -> bytes:
    """The open part cannot be exchanged without the passphrase either."""
    return json.dumps({name: said[name] for name in ("name", "keyid", "public")}, sort_keys=True).encode()


def _stretched(passphrase: str, salt: bytes, cost: int) -> bytes:
    memory = 256 * _BLOCK * cost
    return scrypt(passphrase.encode(), salt=salt, n=cost, r=_BLOCK, p=1, maxmem=memory, dklen=32)
