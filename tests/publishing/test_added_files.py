"""Map packs and versions of the program in the same signed folder as the editions."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from tuf.api.metadata import TargetFile

from healing_desktop.publishing.added_files import Installer, plan_file, plan_without
from healing_desktop.publishing.repository import NotPublished, Plan, read_roles, write_plan
from healing_desktop.publishing.signed_roles import SignedRoles
from healing_desktop.sync.plan import newest, offers_in
from tests.fixtures.three_editions import made_up_keys, planned, publish, published_repository

NOW = datetime.now(UTC).replace(microsecond=0)
PACK = b"tiles" * 1000


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return published_repository(tmp_path / "repository", 1, now=NOW)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    file = tmp_path / "ghent.pmtiles"
    file.write_bytes(PACK)
    return file


def added(repository: Path, file: Path, kind: str = "map-pack") -> Plan | NotPublished:
    return plan_file(repository, kind, file, "0.2", made_up_keys().ring, NOW)


def targets(repository: Path) -> dict[str, TargetFile]:
    roles = read_roles(repository)
    assert isinstance(roles, SignedRoles)
    return dict(roles.targets.signed.targets)


def files(repository: Path) -> list[str]:
    return sorted(file.name.partition(".")[2] for file in (repository / "targets" / "map-pack").iterdir())


def test_a_map_pack_is_signed_and_the_client_leaves_it(repository: Path, pack: Path) -> None:
    write_plan(repository, planned(added(repository, pack)))
    target = targets(repository)["map-pack/ghent.pmtiles"]
    digest = sha256(PACK).hexdigest()
    assert target.custom == {"kind": "map-pack", "bytes": len(PACK), "sha256": digest, "program": "0.2"}
    assert (repository / "targets" / "map-pack" / f"{digest}.ghent.pmtiles").read_bytes() == PACK
    goal = newest(offers_in(targets(repository)))
    assert goal is not None
    assert goal.to == 1


def test_it_stays_when_an_edition_comes_and_gives_way_to_its_next_version(repository: Path, pack: Path) -> None:
    write_plan(repository, planned(added(repository, pack)))
    publish(repository, 2, now=NOW)
    assert "map-pack/ghent.pmtiles" in targets(repository)
    pack.write_bytes(PACK * 2)
    write_plan(repository, planned(added(repository, pack)))
    assert targets(repository)["map-pack/ghent.pmtiles"].length == 2 * len(PACK)
    assert files(repository) == ["ghent.pmtiles"]
    write_plan(repository, planned(plan_without(repository, "map-pack/ghent.pmtiles", made_up_keys().ring, NOW)))
    assert files(repository) == []
    assert any(name.startswith("full/") for name in targets(repository))


@pytest.mark.parametrize("kind", ["full", "delta", "Map pack", "", "../x"])
def test_no_such_kind(repository: Path, pack: Path, kind: str) -> None:
    assert added(repository, pack, kind) == NotPublished("no-such-kind", f"{kind} 0.2")


@pytest.mark.parametrize("name", ["a b", ".hidden", "é.pmtiles"])
def test_a_name_that_every_host_and_stick_can_hold(repository: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(PACK)
    assert added(repository, tmp_path / name) == NotPublished("file-name", name)


def test_an_edition_is_not_taken_away_so(repository: Path) -> None:
    for name in targets(repository):
        assert plan_without(repository, name, made_up_keys().ring, NOW) == NotPublished("no-such-file", name)
    assert plan_without(repository, "map-pack/x", made_up_keys().ring, NOW) == NotPublished(
        "no-such-file", "map-pack/x"
    )


def test_a_file_that_is_changed_between_signing_and_copying_is_not_published(repository: Path, pack: Path) -> None:
    plan = planned(added(repository, pack))
    before = {file: file.read_bytes() for file in repository.rglob("*") if file.is_file()}
    pack.write_bytes(PACK + b"x")
    with pytest.raises(OSError, match="changed meanwhile"):
        write_plan(repository, plan)
    assert {file: file.read_bytes() for file in repository.rglob("*") if file.is_file()} == before


def program(
    repository: Path, version: str, platform: str = "debian-amd64", content: bytes = b""
) -> Plan | NotPublished:
    file = repository.parent / f"healing-desktop_{version}_amd64.deb"
    file.write_bytes(content or b"!<arch>\ndebian-binary   " + version.encode())
    told = Installer(platform, version)
    return plan_file(repository, "program", file, "0.1", made_up_keys().ring, NOW, installer=told)


def test_an_installer_is_told_with_its_computers_and_takes_the_place_of_older_ones(repository: Path) -> None:
    write_plan(repository, planned(program(repository, "0.2.0")))
    told = targets(repository)["program/healing-desktop_0.2.0_amd64.deb"].custom
    assert told is not None
    assert (told["platform"], told["version"], told["program"]) == ("debian-amd64", "0.2.0", "0.1")
    for version in ("0.2", "0.1.9"):
        assert program(repository, version) == NotPublished("older-program", "0.2.0")
    write_plan(repository, planned(program(repository, "0.10.0")))
    assert [name for name in targets(repository) if name.startswith("program/")] == [
        "program/healing-desktop_0.10.0_amd64.deb"
    ]
    assert len(list((repository / "targets" / "program").iterdir())) == 1


def test_what_is_no_installer_for_those_computers_is_not_signed(repository: Path) -> None:
    platforms = NotPublished("no-such-platform", "windows-x86_64, debian-amd64, linux-portable")
    assert program(repository, "0.2.0", "debian-arm64") == platforms
    assert program(repository, "next") == platforms
    wrong = "healing-desktop_0.2.0_amd64.deb (windows-x86_64)"
    assert program(repository, "0.2.0", "windows-x86_64") == NotPublished("no-installer", wrong)
    wrong = "healing-desktop_0.2.0_amd64.deb (debian-amd64)"
    assert program(repository, "0.2.0", content=b"MZ") == NotPublished("no-installer", wrong)
