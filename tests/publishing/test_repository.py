"""The published folder, as a stock TUF client takes it over HTTP, and what the writer refuses."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import ExpiredMetadataError
from tuf.api.metadata import TargetFile
from tuf.ngclient import Updater

from healing_desktop.exchange.edition_delta import Delta, apply_delta, read_delta
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_lines import open_lines, write_lines
from healing_desktop.exchange.record_lines import LineFault, RecordLine, record_line, state_of, state_text
from healing_desktop.publishing import edition_targets
from healing_desktop.publishing.edition_targets import PackedEdition, packed_edition
from healing_desktop.publishing.repository import (
    NotPublished,
    plan_edition,
    plan_first,
    plan_renewal,
    plan_rotation,
    read_roles,
    write_plan,
)
from healing_desktop.publishing.signed_roles import SignedRoles, ring_of
from healing_desktop.publishing.trial_server import trial_server
from tests.fixtures.three_editions import (
    Keys,
    changes,
    made_up_keys,
    packed,
    planned,
    publish,
    published_repository,
)

# A stock client looks at the clock of this machine.
NOW = datetime.now(UTC).replace(microsecond=0)
WEEK = timedelta(days=7)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Repositories with one, two and three editions, not to be touched."""
    folders = {1: published_repository(tmp_path_factory.mktemp("made") / "1", 1, now=NOW)}
    for number in (2, 3):
        folders[number] = Path(shutil.copytree(folders[number - 1], folders[1].with_name(str(number))))
        publish(folders[number], number, now=NOW)
    return folders


@pytest.fixture
def repository(made: dict[int, Path], tmp_path: Path) -> Path:
    return Path(shutil.copytree(made[3], tmp_path / "repository"))


@pytest.fixture
def with_one(made: dict[int, Path], tmp_path: Path) -> Path:
    return Path(shutil.copytree(made[1], tmp_path / "repository"))


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Where `tmp_path/repository` is served."""
    with trial_server(tmp_path / "repository") as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield server.address
        server.shutdown()
        thread.join()


def stock_client(folder: Path, address: str, root: bytes) -> Updater:
    for name in ("m", "t"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    return Updater(str(folder / "m"), f"{address}/metadata/", str(folder / "t"), f"{address}/targets/", bootstrap=root)


def fetched(client: Updater, name: str) -> bytes:
    target = client.get_targetinfo(name)
    assert target is not None, name
    return Path(client.download_target(target, str(Path(client.target_dir or "") / "file"))).read_bytes()


def first_root(repository: Path) -> bytes:
    return (repository / "metadata" / "1.root.json").read_bytes()


def tree(folder: Path) -> dict[str, bytes]:
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def roles_of(folder: Path) -> SignedRoles:
    roles = read_roles(folder)
    assert isinstance(roles, SignedRoles), roles
    return roles


def signer(name: str) -> CryptoSigner:
    return made_up_keys().signers[name]


def lines(content: bytes) -> list[RecordLine]:
    opened = open_lines(io.BytesIO(content))
    assert not isinstance(opened, LineFault)
    records = list(opened[1])
    assert not [record for record in records if isinstance(record, LineFault)]
    return [record for record in records if isinstance(record, RecordLine)]


def test_a_stock_client_goes_from_edition_to_edition(repository: Path, address: str, tmp_path: Path) -> None:
    client = stock_client(tmp_path / "client", address, first_root(repository))
    client.refresh()
    assert fetched(client, "full/edition-000003.ndjson.xz") == packed(3)
    opened = open_lines(io.BytesIO(packed(1)))
    assert not isinstance(opened, LineFault)
    head, records = opened
    applied: list[object] = []
    for number in (2, 3):
        delta = read_delta(io.BytesIO(fetched(client, f"delta/edition-{number - 1:06}-{number:06}.ndjson.xz")))
        assert isinstance(delta, Delta)
        told = changes()[number - 2]
        entries = {change.key[1]: change.line for change in delta.changes if change.key[0] == "entry"}
        assert {key for key, line in entries.items() if line is None} == set(told.gone)
        assert {key for key, line in entries.items() if line} == {*told.new, *told.changed}
        applied = list(apply_delta(head, records, delta))
        head, records = delta.head, iter(applied)  # type: ignore[arg-type]
    assert applied == lines(packed(3))


def test_what_the_targets_say_of_themselves(repository: Path) -> None:
    targets = roles_of(repository).targets.signed.targets
    full, delta = targets["full/edition-000003.ndjson.xz"], targets["delta/edition-000001-000002.ndjson.xz"]
    opened = open_lines(io.BytesIO(packed(3)))
    assert not isinstance(opened, LineFault)
    head = opened[0]
    assert full.custom is not None
    assert delta.custom is not None
    assert full.custom.items() >= {
        "kind": "full", "to": 3, "lines": head.lines, "state": head.state, "schema": 1, "date": "2026-12-05",
    }.items()  # fmt: skip
    assert full.custom["bytes"] > head.unpacked_bytes
    assert delta.custom.items() >= {"kind": "delta", "from": 1, "to": 2, "date": "2026-11-28"}.items()
    assert sum(name.startswith("full/") for name in targets) == 1
    assert len(list((repository / "targets" / "full").iterdir())) == 1


@pytest.mark.parametrize("name", ["root-1", "root-2", "root-3", "targets-1", "snapshot-1", "timestamp-1"])
def test_every_key_can_be_changed_under_the_old_root(
    repository: Path, address: str, tmp_path: Path, name: str
) -> None:  # fmt: skip
    root, role = first_root(repository), name.rpartition("-")[0]
    stock_client(tmp_path / "client", address, root).refresh()
    old, new = signer(name), CryptoSigner.generate_ed25519()
    left = [one for one in made_up_keys().signers.values() if one is not old or role != "root"]
    ring = ring_of([*left, new])
    write_plan(repository, planned(plan_rotation(repository, role, old.public_key.keyid, new.public_key, ring, NOW)))
    without_old = ring_of([one for one in (*made_up_keys().signers.values(), new) if one is not old])
    write_plan(repository, planned(plan_renewal(repository, role, without_old, NOW)))
    for folder in ("client", "cold"):
        client = stock_client(tmp_path / folder, address, root)
        client.refresh()
        assert fetched(client, "full/edition-000003.ndjson.xz") == packed(3)
    refused = plan_renewal(repository, role, ring_of([old]), NOW)
    assert isinstance(refused, NotPublished)
    assert (refused.reason, refused.detail) == ("keys-missing", role)


def test_who_leaves_signs_who_comes(repository: Path, address: str, tmp_path: Path) -> None:
    """Two of the old root and two of the new are three people when one of them is in both."""
    leaves, stays, comes = signer("root-1"), signer("root-2"), CryptoSigner.generate_ed25519()
    plan = plan_rotation(
        repository, "root", leaves.public_key.keyid, comes.public_key, ring_of([leaves, stays, comes]), NOW
    )
    write_plan(repository, planned(plan))
    assert len(roles_of(repository).root.signatures) == 3
    stock_client(tmp_path / "client", address, first_root(repository)).refresh()


def test_expiries(repository: Path) -> None:
    roles = roles_of(repository)
    days = {"root": 730, "targets": 365, "snapshot": 365, "timestamp": 45}
    assert {name: (getattr(roles, name).signed.expires - NOW).days for name in days} == days
    write_plan(repository, planned(plan_renewal(repository, "timestamp", ring_of([signer("timestamp-1")]), NOW + WEEK)))
    later = roles_of(repository)
    assert later.timestamp.signed.expires == NOW + WEEK + timedelta(days=45)
    assert later.timestamp.signed.version == roles.timestamp.signed.version + 1
    assert later.snapshot == roles.snapshot


def test_a_stock_client_refuses_what_has_expired(tmp_path: Path, address: str) -> None:
    repository = published_repository(tmp_path / "repository", 1, now=NOW - timedelta(days=46))
    client = stock_client(tmp_path / "client", address, first_root(repository))
    with pytest.raises(ExpiredMetadataError):
        client.refresh()


def test_two_of_three_root_keys_are_needed(tmp_path: Path) -> None:
    keys = made_up_keys()
    one = Keys({name: key for name, key in keys.signers.items() if name not in ("root-2", "root-3")})
    refused = plan_first(tmp_path / "repository", keys.public, one.ring, NOW)
    assert refused == NotPublished("keys-missing", "root")


def test_equal_steps_give_equal_bytes(made: dict[int, Path], tmp_path: Path) -> None:
    assert tree(published_repository(tmp_path / "again", now=NOW)) == tree(made[3])


def test_a_plan_writes_nothing(repository: Path, tmp_path: Path) -> None:
    before = tree(repository)
    ring, new = ring_of([*made_up_keys().signers.values()]), CryptoSigner.generate_ed25519()
    planned(plan_renewal(repository, "root", ring, NOW))
    planned(plan_rotation(repository, "targets", signer("targets-1").public_key.keyid, new.public_key,
                          {**ring, **ring_of([new])}, NOW))  # fmt: skip
    planned(plan_first(tmp_path / "other", made_up_keys().public, ring, NOW))
    assert tree(repository) == before
    assert not (tmp_path / "other").exists()


def test_only_a_newer_edition_is_added(repository: Path) -> None:
    for number in (2, 3):
        assert plan_edition(repository, packed(number), made_up_keys().ring, NOW) == NotPublished("not-newer", "3")


def test_a_damaged_edition_is_not_added(with_one: Path) -> None:
    content = bytearray(packed(2))
    content[len(content) // 2] ^= 1
    refused = plan_edition(with_one, bytes(content), made_up_keys().ring, NOW)
    assert isinstance(refused, NotPublished)
    assert refused.reason == "faulty-edition"
    assert refused.fault is not None


@pytest.mark.parametrize("role", ["root", "targets", "snapshot", "timestamp"])
def test_nothing_is_built_on_forged_metadata(repository: Path, role: str) -> None:
    pattern = "timestamp.json" if role == "timestamp" else f"*.{role}.json"
    file = max((repository / "metadata").glob(pattern))
    said = json.loads(file.read_bytes())
    said["signed"]["expires"] = "2099-01-01T00:00:00Z"
    file.write_text(json.dumps(said), encoding="utf-8")
    assert plan_renewal(repository, role, made_up_keys().ring, NOW) == NotPublished("damaged", file.name)


def test_nothing_is_built_on_another_full_file(with_one: Path) -> None:
    (file,) = (with_one / "targets" / "full").iterdir()
    file.write_bytes(packed(2))
    refused = plan_edition(with_one, packed(3), made_up_keys().ring, NOW)
    assert refused == NotPublished("damaged", str(file))


def test_a_rotation_that_was_cut_off_is_mended_by_the_next_step(
    repository: Path, address: str, tmp_path: Path
) -> None:  # fmt: skip
    new = CryptoSigner.generate_ed25519()
    ring = ring_of([*made_up_keys().signers.values(), new])
    plan = planned(
        plan_rotation(repository, "timestamp", signer("timestamp-1").public_key.keyid, new.public_key, ring, NOW)
    )
    write_plan(repository, replace(plan, writes=plan.writes[:-1]))
    assert plan.writes[-1][0] == "metadata/timestamp.json"
    write_plan(repository, planned(plan_renewal(repository, "timestamp", ring, NOW)))
    stock_client(tmp_path / "client", address, first_root(repository)).refresh()


def test_the_month_has_a_way_of_its_own(made: dict[int, Path]) -> None:
    monthly = "delta/edition-000001-000003.ndjson.xz"
    assert monthly not in roles_of(made[2]).targets.signed.targets
    target = roles_of(made[3]).targets.signed.targets[monthly]
    assert edition_targets.custom_of(target)["monthly"] is True
    kept = {number: [file.name for file in (made[number] / "kept").iterdir()] for number in (2, 3)}
    assert kept == {2: ["edition-000001.ndjson.xz"], 3: ["edition-000003.ndjson.xz"]}


def test_old_ways_go(made: dict[int, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edition_targets, "MOST_SMALL", 1)
    repository = Path(shutil.copytree(made[2], tmp_path / "repository"))
    publish(repository, 3, now=NOW)
    deltas = {file.name.split(".", 1)[1] for file in (repository / "targets" / "delta").iterdir()}
    assert deltas == {"edition-000002-000003.ndjson.xz", "edition-000001-000003.ndjson.xz"}


def test_a_way_dearer_than_the_whole_is_left_out() -> None:
    first, second = tiny(1, *map(str, range(99))), tiny(2, "other")
    assert set(edition_targets.step_to({}, second, first, None).files) == {"full/edition-000002.ndjson.xz"}
    back = edition_targets.step_to({}, tiny(3, *map(str, range(99))), first, None)
    assert "delta/edition-000001-000003.ndjson.xz" in back.files


def test_targets_of_other_kinds_stay() -> None:
    map_pack = TargetFile(1, {"sha256": "00"}, "maps/x.pmtiles", {"custom": {"kind": "map"}})
    targets = edition_targets.step_to({"maps/x.pmtiles": map_pack}, tiny(2, "a"), tiny(1, "b"), None).targets
    assert "maps/x.pmtiles" in targets


def tiny(serial: int, *names: str) -> PackedEdition:
    """An edition of these records, of a kind that means nothing."""
    records = [record_line({"type": "x", "id": name}) for name in sorted(names)]
    size, state = sum(len(record.raw) + 1 for record in records), state_text(state_of(records))
    head = EditionHead(serial, "2026-11-21", None, len(records), size, state)
    file = io.BytesIO()
    write_lines(head, records, file)
    return packed_edition(file.getvalue())
