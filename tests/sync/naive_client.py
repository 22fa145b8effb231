"""A small client that can leave any one check out: what it then takes shows what that check is there for.

It reads a publisher's folder with the library's parser and nothing else of the library.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, TypeVar

from tuf.api.metadata import Metadata, MetaFile, Root, Signed, Snapshot, TargetFile, Targets, Timestamp

from healing_desktop.exchange.edition_lines import open_lines
from healing_desktop.exchange.record_lines import LineFault

Said = TypeVar("Said", Timestamp, Snapshot, Targets)
Check = Literal[
    "signature", "threshold", "distinct-keys", "root-chain", "version", "named-version", "expiry", "length", "hash",
    "form", "serial", "clock", "moment", "key-change",
]  # fmt: skip
# More than anything signed here is, less than makes a test slow.
ENOUGH = 5_000_000


class Refused(Exception):  # noqa: N818
    """By this check."""

    def __init__(self, check: str, detail: str = "") -> None:
        super().__init__(f"{check}: {detail}")
        self.check = check


class WentOnReading(Exception):  # noqa: N818
    """It would not have stopped by itself."""


@dataclass
class NaiveClient:
    """`root`: what it trusts. `read(name)`: the bytes at this path of the source, LookupError when there are none."""

    root: bytes
    without: frozenset[Check] = frozenset()
    serial: int = 0
    seen: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    versions: dict[str, tuple[int, tuple[str, ...]]] = field(default_factory=dict)

    def take(self, source: Path | Callable[[str], bytes], now: datetime) -> int:
        """The serial of the edition that it takes from a folder or from what reads; Refused."""
        read = source if callable(source) else _reader(source)
        self._need("clock", now >= self.seen - timedelta(days=1), "the clock is behind")
        root = self._root(read)
        self._expiry(root, now)
        timestamp = self._role(read, "timestamp.json", Timestamp, root, now, 16_384)
        signed_at = timestamp.expires - timedelta(days=45)
        self._need("moment", now >= signed_at - timedelta(days=1), "signed later than now")
        told = timestamp.snapshot_meta
        snapshot = self._role(read, f"{told.version}.snapshot.json", Snapshot, root, now, told)
        told = snapshot.meta["targets.json"]
        targets = self._role(read, f"{told.version}.targets.json", Targets, root, now, told)
        name, target = max(targets.targets.items(), key=lambda item: ("full/" in item[0], item[0]))
        serial = self._edition(read, name, target)
        self.seen = max(self.seen, signed_at)
        self.serial = serial
        return serial

    def _need(self, check: Check, sound: bool, detail: str = "") -> None:
        if not sound and check not in self.without:
            raise Refused(check, detail)

    def _root(self, read: Callable[[str], bytes]) -> Root:
        trusted = Metadata[Root].from_bytes(self.root)
        while True:
            number = trusted.signed.version + 1
            try:
                raw = read(f"metadata/{number}.root.json")
            except LookupError:
                return trusted.signed
            following: Metadata[Root] = self._parsed(raw)
            self._need("named-version", following.signed.version == number, f"root {following.signed.version}")
            for who in (trusted.signed, following.signed):
                self._need("root-chain", self._signed_by(who, "root", raw, following), f"root {number}")
            trusted = following
            trusted.signed.version = number
            self.root = raw

    def _role(
        self, read: Callable[[str], bytes], file: str, kind: type[Said], root: Root, now: datetime, told: MetaFile | int
    ) -> Said:  # fmt: skip
        most = told if isinstance(told, int) else told.length or 0
        raw = self._read(read, f"metadata/{file}", most)
        if not isinstance(told, int):
            self._need("hash", {"sha256": sha256(raw).hexdigest()} == told.hashes, file)
        role = self._parsed(raw)
        if not isinstance(role.signed, kind):
            raise Refused("form", file)
        self._need("signature", self._signed_by(root, role.signed.type, raw, role), file)
        if not isinstance(told, int):
            self._need("named-version", role.signed.version == told.version, file)
        self._expiry(role.signed, now)
        keys = tuple(root.roles[role.signed.type].keyids)
        last, by = self.versions.get(role.signed.type, (0, keys))
        if "key-change" not in self.without and by != keys:
            # What another key signed says nothing about this one.
            last = 0
        self._need("version", role.signed.version >= last, f"{file}: {role.signed.version} after {last}")
        self.versions[role.signed.type] = (role.signed.version, keys)
        return role.signed

    def _signed_by(self, root: Root, role: str, raw: bytes, signed: Metadata[Any]) -> bool:
        """By so many keys as the role asks for, each counted once."""
        rule = root.roles[role]
        entries = [entry["keyid"] for entry in json.loads(raw)["signatures"]]
        valid = [keyid for keyid in entries if keyid in rule.keyids and _is_valid(root, keyid, signed)]
        count = len(valid) if "distinct-keys" in self.without else len(set(valid))
        return count >= (1 if "threshold" in self.without else rule.threshold)

    def _expiry(self, signed: Signed, now: datetime) -> None:
        self._need("expiry", now < signed.expires, signed.type)

    def _edition(self, read: Callable[[str], bytes], name: str, target: TargetFile) -> int:
        place, _, last = name.rpartition("/")
        raw = self._read(read, f"targets/{place}/{target.hashes['sha256']}.{last}", target.length)
        self._need("length", len(raw) == target.length, name)
        self._need("hash", sha256(raw).hexdigest() == target.hashes["sha256"], name)
        serial = _serial_in(raw)
        self._need("form", serial is not None, name)
        self._need("serial", (serial or 0) >= self.serial, f"{serial} after {self.serial}")
        return serial or 0

    def _read(self, read: Callable[[str], bytes], file: str, most: int) -> bytes:
        try:
            raw = read(file)
        except LookupError as error:
            raise Refused("there", file) from error
        self._need("length", len(raw) <= most, file)
        if len(raw) > ENOUGH:
            raise WentOnReading(file)
        return raw

    def _parsed(self, raw: bytes) -> Metadata[Any]:
        """Signatures that come twice are no matter of the parser here."""
        try:
            told = json.loads(raw)
            told["signatures"] = list({entry["keyid"]: entry for entry in told["signatures"]}.values())
            return Metadata.from_dict(told)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise Refused("form", str(error)) from error


def _reader(folder: Path) -> Callable[[str], bytes]:
    def read(name: str) -> bytes:
        file = folder / name
        if not file.is_file():
            raise LookupError(name)
        return file.read_bytes()

    return read


def _is_valid(root: Root, keyid: str, signed: Metadata[Any]) -> bool:
    from securesystemslib.exceptions import UnverifiedSignatureError, VerificationError

    try:
        root.keys[keyid].verify_signature(signed.signatures[keyid], signed.signed_bytes)
    except (UnverifiedSignatureError, VerificationError):
        return False
    return True


def _serial_in(raw: bytes) -> int | None:
    """What a client that only looks at the head takes a file for; text behind it is no matter to it."""
    from io import BytesIO

    opened = open_lines(BytesIO(raw))
    return None if isinstance(opened, LineFault) else opened[0].serial
