"""What an attack is held to: a client without the check takes it, ours does not, says so, and goes on afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from securesystemslib.signer import CryptoSigner

from healing_desktop.core.words import Words
from healing_desktop.publishing.repository import plan_rotation, read_roles, write_plan
from healing_desktop.publishing.signed_roles import Ring, SignedRoles, _signed_again, roles_signed_by
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.outcomes import Outcome, sentence
from tests.fixtures.three_editions import Keys, made_up_keys, planned
from tests.sync.intact import intact
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.naive_client import Check, NaiveClient, Refused
from tests.sync.small_repository import day_of, publish_small, small_desk, small_repository

NOW = day_of(3)
# What stands in its sentence, by language.
SAID = {
    "older-than-mine": ("ouder", "plus ancien", "älter", "older"),
    "expired": ("te oud", "trop ancien", "zu alt", "too old"),
    "clock-wrong": ("klok", "horloge", "Uhr", "clock"),
    "signature-wrong": ("handtekening", "signature", "Unterschrift", "signature"),
    "rejected": ("beschadigd", "abîmé", "beschädigt", "damaged"),
    "network-asks-login": ("eigen pagina", "propre page", "eigene Seite", "page of its own"),
    "no-edition-there": ("geen gegevens", "pas ici de données", "keine Daten", "no data"),
}
_WORDS = Path(__file__).resolve().parents[2] / "resources" / "words"
SIX = ("root-1", "root-2", "root-3", "targets-1", "snapshot-1", "timestamp-1")


@dataclass
class World:
    """An honest publisher of two editions, a desk that has the second, and a client that is as far."""

    folder: Path
    repository: Path
    desk: Desk
    client: NaiveClient

    def without(self, *checks: Check) -> NaiveClient:
        client = deepcopy(self.client)
        client.without = frozenset(checks)
        return client

    def copy(self, name: str = "attacked") -> Path:
        return Path(shutil.copytree(self.repository, self.folder / name))


def world_in(folder: Path) -> World:
    made = _world()
    for name in ("repository", "desk"):
        shutil.copytree(made.folder / name, folder / name, symlinks=True)
    desk = replace(made.desk, folder=folder / "desk" / "editions", bundled=folder / "desk" / "bundled.db")
    return World(folder, folder / "repository", desk, deepcopy(made.client))


@lru_cache(maxsize=1)
def _world() -> World:
    folder = Path(mkdtemp(prefix="world-"))
    repository = small_repository(folder / "repository")
    desk = small_desk(folder / "desk", repository)
    assert sync(desk, repository, NOW).kind == "updated"
    client = NaiveClient(desk.root)
    assert client.take(repository, NOW) == 2
    return World(folder, repository, desk, client)


def taken_without(
    world: World, source: Path | Callable[[str], bytes], checks: Iterable[Check], now: datetime = NOW
) -> None:
    """The attack succeeds where these checks lack, and fails by them where they do not."""
    world.without(*checks).take(source, now)
    with pytest.raises(Refused) as refused:
        world.without().take(source, now)
    assert refused.value.check in set(checks)


def refused_by_ours(world: World, source: Path | str, kind: str, now: datetime = NOW) -> Outcome:
    """With its sentence, and with everything as it was."""
    with intact(world.desk):
        outcome = sync(world.desk, source, now)
        assert outcome.kind == kind, outcome
    says_so(outcome)
    return outcome


def says_so(outcome: Outcome) -> None:
    for language, part in zip(("nl", "fr", "de", "en"), SAID[outcome.kind], strict=True):
        words = Words.from_source(language, (_WORDS / f"{language}.ftl").read_text(encoding="utf-8"))
        assert part in sentence(outcome, words)


def honest_again(world: World, serial: int = 3, keys: Keys | None = None) -> None:
    """The next edition of the honest publisher is taken, on the day of it."""
    publish_small(world.repository, serial, keys=keys)
    outcome = sync(world.desk, world.repository, day_of(serial))
    assert (outcome.kind, outcome.to_serial) == ("updated", serial), outcome
    assert serial_in_use(world.desk) == serial


def made_keys() -> Keys:
    """Those of somebody else."""
    return Keys({name: CryptoSigner.generate_ed25519() for name in SIX})


def roles_of(repository: Path) -> SignedRoles:
    roles = read_roles(repository)
    assert isinstance(roles, SignedRoles), roles
    return roles


def sign_changed(
    repository: Path, role: str, change: Callable[[SignedRoles], SignedRoles | None], ring: Ring | None = None
) -> None:
    """What whoever has the keys of this role and of those behind it can make: `change` what they say (or put others
    in their place), sign it as the next version, lay it there."""
    roles = deepcopy(roles_of(repository))
    names = roles_signed_by(role)
    for name in names:
        getattr(roles, name).signed.version += 1
    made = _signed_again(change(roles) or roles, names, ring or made_up_keys().ring)
    for name, content in made.files().items():
        (repository / "metadata" / name).write_bytes(content)


def rotate(repository: Path, role: str, keys: Keys, old: str, new: str) -> Keys:
    """The key `old` of the role gives way to one named `new`; all keys with that."""
    made = Keys({**keys.signers, new: CryptoSigner.generate_ed25519()})
    gone, come = keys.signers[old].public_key.keyid, made.signers[new].public_key
    write_plan(repository, planned(plan_rotation(repository, role, gone, come, made.ring, day_of(2))))
    return made


def rotated_after_a_theft(repository: Path, roles: Iterable[str] = ("targets", "snapshot", "timestamp")) -> Keys:
    """What the publisher does when these keys are in other hands."""
    keys = made_up_keys()
    for role in roles:
        keys = rotate(repository, role, keys, f"{role}-1", f"{role}-2")
    return keys


def full_file(repository: Path) -> Path:
    """Of the newest edition."""
    return max((repository / "targets" / "full").iterdir(), key=lambda file: file.name.partition(".")[2])
