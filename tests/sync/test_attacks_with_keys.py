"""The attacks on an update by name, second half: stolen and foreign keys, roots, numbers and clocks set far ahead."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Root

from healing_desktop.publishing.signed_roles import SignedRoles, _sign
from healing_desktop.sync.desk import roll_back
from tests.fixtures.three_editions import Keys, made_up_keys
from tests.sync.attacked import (
    NOW,
    World,
    honest_again,
    made_keys,
    refused_by_ours,
    roles_of,
    rotate,
    rotated_after_a_theft,
    sign_changed,
    taken_without,
    world_in,
)
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.naive_client import NaiveClient, Refused
from tests.sync.small_repository import content_of, day_of, packed_content, publish_small, renew, small_repository


@pytest.fixture
def world(tmp_path: Path) -> World:
    return world_in(tmp_path)


def forged(world: World, signers: Keys, thief: Keys, *, twice: str = "") -> Path:
    """The folder of a thief, with everything signed by keys of their own and a next root that names them. `twice`: the
    stolen key whose signature stands there two times."""
    folder = small_repository(world.folder / "forged", 3, thief)
    root = Metadata(deepcopy(roles_of(folder).root.signed))
    root.signed.version = 2
    for signer in (*signers.signers.values(), *(thief.signers[name] for name in ("root-1", "root-2", "root-3"))):
        root.sign(signer, append=True)
    told = json.loads(root.to_bytes())
    if twice:
        stolen = signers.signers[twice].public_key.keyid
        told["signatures"] += [entry for entry in told["signatures"] if entry["keyid"] == stolen]
    (folder / "metadata" / "1.root.json").write_bytes(world.desk.root)
    (folder / "metadata" / "2.root.json").write_text(json.dumps(told))
    return folder


def some(*names: str) -> Keys:
    return Keys({name: made_up_keys().signers[name] for name in names})


def test_another_publisher(world: World) -> None:
    attacked = small_repository(world.folder / "foreign", 3, made_keys())
    taken_without(world, attacked, ("signature",))
    refused_by_ours(world, attacked, "signature-wrong")
    honest_again(world)


def test_an_edited_expiry(world: World) -> None:
    attacked = world.copy()
    file = attacked / "metadata" / "timestamp.json"
    told = json.loads(file.read_text())
    told["signed"]["expires"] = (NOW + timedelta(days=44)).strftime("%Y-%m-%dT%H:%M:%SZ")
    file.write_text(json.dumps(told))
    taken_without(world, attacked, ("signature",))
    refused_by_ours(world, attacked, "signature-wrong")
    honest_again(world)


def test_a_root_that_nobody_here_signed(world: World) -> None:
    attacked = forged(world, Keys({}), made_keys())
    taken_without(world, attacked, ("root-chain",))
    refused_by_ours(world, attacked, "signature-wrong")
    honest_again(world)


def test_key_compromise_below_the_threshold(world: World) -> None:
    """One root key of the two that it takes."""
    attacked = forged(world, some("root-1"), made_keys())
    taken_without(world, attacked, ("threshold", "root-chain"))
    world.without("threshold").take(attacked, NOW)
    refused_by_ours(world, attacked, "signature-wrong")
    honest_again(world)


def test_one_signature_that_stands_there_twice(world: World) -> None:
    attacked = forged(world, some("root-1"), made_keys(), twice="root-1")
    taken_without(world, attacked, ("distinct-keys", "root-chain"))
    world.without("distinct-keys").take(attacked, NOW)
    refused_by_ours(world, attacked, "rejected")
    honest_again(world)


def test_two_root_keys_are_the_publisher(world: World) -> None:
    """The attack above is made rightly: only the second key lacked."""
    assert sync(world.desk, forged(world, some("root-1", "root-2"), made_keys()), NOW).kind == "updated"


def test_a_root_of_another_number(world: World) -> None:
    """A mirror that leaves one out: the key that it took away would be good again."""
    keys = rotate(world.repository, "timestamp", made_up_keys(), "timestamp-1", "timestamp-2")
    keys = rotate(world.repository, "timestamp", keys, "timestamp-2", "timestamp-3")
    attacked = world.copy()
    (attacked / "metadata" / "3.root.json").replace(attacked / "metadata" / "2.root.json")
    taken_without(world, attacked, ("named-version",))
    refused_by_ours(world, attacked, "rejected")
    honest_again(world, keys=keys)


def test_a_snapshot_of_another_number_than_is_named(world: World) -> None:
    attacked = world.copy()

    roles = deepcopy(roles_of(attacked))
    told = roles.timestamp.signed
    told.version += 1
    told.snapshot_meta.version += 1
    _sign(roles.timestamp, "timestamp", roles.root.signed, made_up_keys().ring)
    (attacked / "metadata" / "timestamp.json").write_bytes(roles.timestamp.to_bytes())
    (attacked / "metadata" / f"{told.snapshot_meta.version}.snapshot.json").write_bytes(roles.snapshot.to_bytes())
    taken_without(world, attacked, ("named-version",))
    refused_by_ours(world, attacked, "rejected")
    honest_again(world, keys=rotated_after_a_theft(world.repository, ("timestamp",)))


def test_seven_roots_behind_and_one_forged_among_them(world: World) -> None:
    keys, thief = made_up_keys(), made_keys()
    for number in range(2, 9):
        role = ("timestamp", "snapshot", "targets", "root")[number % 4]
        old = f"{role}-1" if f"{role}-{number - 4}" not in keys.signers or number < 6 else f"{role}-{number - 4}"
        keys = rotate(world.repository, role, keys, old, f"{role}-{number}")
    attacked = world.copy()
    fifth = Metadata[Root].from_bytes((attacked / "metadata" / "5.root.json").read_bytes())
    evil = Metadata(replace_keys(fifth.signed, thief))
    for name in ("root-1", "root-2", "root-3"):
        evil.sign(thief.signers[name], append=True)
    (attacked / "metadata" / "5.root.json").write_bytes(evil.to_bytes())
    for number in (6, 7, 8):
        (attacked / "metadata" / f"{number}.root.json").unlink()
    theirs = small_repository(world.folder / "theirs", 3, thief)
    for file in theirs.rglob("*.*"):
        if file.is_file() and "root" not in file.name and "kept" not in file.parts:
            (attacked / file.relative_to(theirs)).write_bytes(file.read_bytes())
    taken_without(world, attacked, ("root-chain",))
    refused_by_ours(world, attacked, "signature-wrong")
    honest_again(world, keys=keys)


def replace_keys(root: Root, thief: Keys) -> Root:
    made = deepcopy(root)
    made.keys.clear()
    for role, those in thief.public.items():
        made.roles[role].keyids.clear()
        for key in those:
            made.add_key(key, role)
    return made


def test_fast_forward_of_the_timestamp_and_recovery(world: World) -> None:
    """A thief of its key signs the highest number there is: nothing honest comes after it until the key is another."""

    def far_ahead(roles: SignedRoles) -> None:
        roles.timestamp.signed.version = 2**31 - 1

    attacked = world.copy()
    sign_changed(attacked, "timestamp", far_ahead)
    assert sync(world.desk, attacked, NOW).kind == "up-to-date"
    world.client.take(attacked, NOW)
    publish_small(world.repository, 3)
    refused_by_ours(world, world.repository, "older-than-mine")
    keys = rotated_after_a_theft(world.repository, ("timestamp",))
    with pytest.raises(Refused):
        world.without("key-change").take(world.repository, NOW)
    assert world.without().take(world.repository, NOW) == 3
    honest_again(world, 4, keys=keys)


def test_fast_forward_of_the_clock(world: World) -> None:
    """A timestamp that is good until 2099 must not make this year look wrong for ever."""

    def for_ever(roles: SignedRoles) -> None:
        roles.timestamp.signed.expires = datetime(2099, 1, 1, tzinfo=UTC)

    attacked = world.copy()
    sign_changed(attacked, "timestamp", for_ever)
    taken_without(world, attacked, ("moment",))
    refused_by_ours(world, attacked, "clock-wrong")
    later = world.without("moment")
    later.take(attacked, NOW)
    later.without = frozenset()
    with pytest.raises(Refused, match="clock"):
        later.take(world.repository, NOW)
    honest_again(world, keys=rotated_after_a_theft(world.repository, ("timestamp",)))


def test_fast_forward_of_the_edition_and_recovery(world: World) -> None:
    """A thief of the targets key publishes the highest edition there can be. With another key all is well again."""
    content = replace(content_of(2), serial=10**9 - 1)
    attacked = world.copy()
    publish_small(attacked, 2, packed_content(content))
    assert sync(world.desk, attacked, NOW).to_serial == 10**9 - 1
    world.client.take(attacked, NOW)
    keys = rotated_after_a_theft(world.repository)
    publish_small(world.repository, 3, keys=keys)
    with pytest.raises(Refused, match="serial"):
        world.without().take(world.repository, NOW)
    outcome = sync(world.desk, world.repository, NOW)
    assert (outcome.kind, outcome.to_serial) == ("updated", 3), outcome
    assert serial_in_use(world.desk) == 3
    # Not to what the thief had published.
    assert roll_back(world.desk) == 1
    honest_again(world, 4, keys=keys)
    later = world.copy("again")
    publish_small(later, 5, keys=keys)
    assert sync(world.desk, later, day_of(5)).kind == "updated"
    refused_by_ours(world, world.repository, "older-than-mine", day_of(5))


def test_an_edition_of_the_year_2099(world: World) -> None:
    content = replace(content_of(3), published_on=date(2099, 1, 1).isoformat())
    attacked = world.copy()
    publish_small(attacked, 3, packed_content(content))
    world.without().take(attacked, NOW)
    refused_by_ours(world, attacked, "clock-wrong")
    honest_again(world, keys=rotated_after_a_theft(world.repository))


@pytest.mark.parametrize(("year", "check"), [(1999, "clock"), (2099, "expiry")])
def test_a_clock_that_is_wrong(world: World, year: int, check: str) -> None:
    """In 1999 nothing ever expires; in 2099 everything has."""
    publish_small(world.repository, 3)
    then = datetime(year, 1, 1, tzinfo=UTC)
    taken_without(world, world.repository, ("clock", "moment") if check == "clock" else ("expiry",), then)
    refused_by_ours(world, world.repository, "clock-wrong", then)
    honest_again(world, 4)


def test_an_old_stick_after_a_power_cut_that_emptied_the_metadata(world: World) -> None:
    """What a client keeps of versions is gone: it would take the stick."""
    old = world.copy("stick")
    publish_small(world.repository, 3)
    assert sync(world.desk, world.repository, NOW).kind == "updated"
    forgetful = NaiveClient(world.desk.root)
    assert forgetful.take(old, NOW) == 2
    for file in (world.desk.folder / "metadata").glob("*.json"):
        file.write_bytes(b"")
    refused_by_ours(world, old, "older-than-mine")
    renew(world.repository, NOW)
    honest_again(world, 4)
