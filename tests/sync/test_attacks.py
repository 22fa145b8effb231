"""The attacks on an update by name, first half: what is old, frozen, expired, mixed, endless or altered."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from healing_desktop.publishing.signed_roles import SignedRoles
from tests.sync.attacked import (
    NOW,
    World,
    full_file,
    honest_again,
    refused_by_ours,
    roles_of,
    rotated_after_a_theft,
    sign_changed,
    taken_without,
    world_in,
)
from tests.sync.made_desk import sync
from tests.sync.naive_client import Check, WentOnReading
from tests.sync.small_repository import packed_small, publish_small, renew


@pytest.fixture
def world(tmp_path: Path) -> World:
    return world_in(tmp_path)


def newer(world: World) -> None:
    """Edition 3 on the desk and on the other client."""
    publish_small(world.repository, 3)
    assert sync(world.desk, world.repository, NOW).kind == "updated"
    world.client.take(world.repository, NOW)


def test_rollback_to_what_was_signed_once(world: World) -> None:
    """A mirror that shows last month's folder, or an old stick after a newer sync."""
    old = world.copy()
    newer(world)
    taken_without(world, old, ("version", "serial"))
    refused_by_ours(world, old, "older-than-mine")
    honest_again(world, 4)


def test_rollback_of_the_snapshot_by_a_thief_of_the_timestamp_key(world: World) -> None:
    before, old = roles_of(world.repository), full_file(world.repository)
    content = old.read_bytes()
    newer(world)
    attacked = world.copy()
    (attacked / "targets" / "full" / old.name).write_bytes(content)
    sign_changed(attacked, "timestamp", lambda roles: replace(roles, snapshot=before.snapshot))
    taken_without(world, attacked, ("version", "serial"))
    refused_by_ours(world, attacked, "older-than-mine")
    honest_again(world, 4, keys=rotated_after_a_theft(world.repository, ("timestamp",)))


def test_rollback_of_the_targets_by_a_thief_of_the_keys_of_the_job(world: World) -> None:
    before = roles_of(world.repository)
    old = full_file(world.repository)
    content = old.read_bytes()
    newer(world)
    attacked = world.copy()
    (attacked / "targets" / "full" / old.name).write_bytes(content)
    sign_changed(attacked, "snapshot", lambda roles: replace(roles, targets=before.targets))
    taken_without(world, attacked, ("version", "serial"))
    refused_by_ours(world, attacked, "older-than-mine")
    honest_again(world, 4, keys=rotated_after_a_theft(world.repository, ("snapshot", "timestamp")))


def test_rollback_of_the_edition_by_a_thief_of_the_targets_key(world: World) -> None:
    """Signatures and versions are all right: only what the desk remembers of itself tells."""
    before = roles_of(world.repository).targets.signed.targets
    old = full_file(world.repository)
    content = old.read_bytes()
    newer(world)
    attacked = world.copy()
    (attacked / "targets" / "full" / old.name).write_bytes(content)

    def as_before(roles: SignedRoles) -> None:
        roles.targets.signed.targets = deepcopy(before)

    sign_changed(attacked, "targets", as_before)
    taken_without(world, attacked, ("serial",))
    refused_by_ours(world, attacked, "older-than-mine")
    honest_again(world, 4, keys=rotated_after_a_theft(world.repository))


def test_freeze(world: World) -> None:
    """Always the same answer, however much time goes by."""
    later = NOW + timedelta(days=60)
    taken_without(world, world.repository, ("expiry",), later)
    refused_by_ours(world, world.repository, "expired", later)
    renew(world.repository, later)
    assert sync(world.desk, world.repository, later).kind == "up-to-date"


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_one_role_that_has_expired(world: World, role: str) -> None:
    """All the others are good for long."""

    def until_yesterday(roles: SignedRoles) -> None:
        getattr(roles, role).signed.expires = NOW - timedelta(days=1)

    sign_changed(world.repository, role, until_yesterday)
    taken_without(world, world.repository, ("expiry",))
    refused_by_ours(world, world.repository, "expired")

    def for_a_year(roles: SignedRoles) -> None:
        getattr(roles, role).signed.expires = NOW + timedelta(days=365)

    sign_changed(world.repository, role, for_a_year)
    honest_again(world)


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_mix_and_match(world: World, role: str) -> None:
    """Each file properly signed, but not all of one moment."""
    before = roles_of(world.repository)
    publish_small(world.repository, 3)
    attacked = world.copy()
    now, old = getattr(roles_of(attacked), role), getattr(before, role)
    (attacked / "metadata" / f"{now.signed.version}.{role}.json").write_bytes(old.to_bytes())
    (attacked / "targets" / "full" / f"{_hash(before)}.edition-000002.ndjson.xz").write_bytes(packed_small(2))
    taken_without(world, attacked, ("length", "hash", "named-version"))
    refused_by_ours(world, attacked, "rejected")
    honest_again(world, 4)


def _hash(roles: SignedRoles) -> str:
    targets = roles.targets.signed.targets
    return next(target.hashes["sha256"] for name, target in targets.items() if name.startswith("full/"))


def test_endless_metadata(world: World) -> None:
    file = world.copy() / "metadata" / "timestamp.json"
    file.write_bytes(file.read_bytes().ljust(17_000))
    attacked = file.parent.parent
    taken_without(world, attacked, ("length",))
    refused_by_ours(world, attacked, "rejected")
    honest_again(world)


def test_endless_data(world: World) -> None:
    publish_small(world.repository, 3)
    attacked = world.copy()
    file = full_file(attacked)
    for delta in (attacked / "targets" / "delta").iterdir():
        delta.write_bytes(delta.read_bytes().ljust(6_000_000))
    file.write_bytes(file.read_bytes().ljust(6_000_000))
    with pytest.raises(WentOnReading):
        world.without("length", "hash").take(attacked, NOW)
    outcome = refused_by_ours(world, attacked, "rejected")
    assert outcome.kind == "rejected"
    assert sum(part.stat().st_size for part in world.desk.folder.glob("parts/*")) == 0
    honest_again(world, 4)


def spoil_length(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"\0\0\0\0")


def spoil_end(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4] + b"\0\0\0\0")


def swap(file: Path) -> None:
    file.write_bytes(packed_small(1))


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:20_000])


@pytest.mark.parametrize("spoil", [spoil_length, spoil_end, swap, cut])
def test_files_of_a_wrong_length_altered_swapped_or_cut(world: World, spoil: Callable[[Path], None]) -> None:
    publish_small(world.repository, 3)
    attacked = world.copy()
    for delta in (attacked / "targets" / "delta").iterdir():
        delta.unlink()
    spoil(full_file(attacked))
    checks: tuple[Check, ...] = ("length", "hash", "form", "serial")
    taken_without(world, attacked, checks)
    refused_by_ours(world, attacked, "rejected")
    honest_again(world, 4)
