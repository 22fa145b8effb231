"""Installers that must not be taken. Each is taken by a program that lacks the one check, then refused by ours."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from tuf.api.metadata import Root, TargetFile, Timestamp

from healing_desktop.core.words import Words
from healing_desktop.publishing.added_files import plan_without
from healing_desktop.publishing.repository import write_plan
from healing_desktop.sync import fetch_program as fetching
from healing_desktop.sync import fetching as reading
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.fetch_program import fetch_program
from healing_desktop.sync.known_program import known_program
from healing_desktop.sync.program_outcomes import OWN, ProgramOutcome, program_sentence
from tests.fixtures.three_editions import made_up_keys, planned
from tests.sync.attacked import World, rotated_after_a_theft, world_in
from tests.sync.made_desk import sync
from tests.sync.programs import OURS, installer_bytes, publish_program, published_file, sign_program
from tests.sync.small_repository import day_of

NOW = day_of(3)
OLD = {"platform": OURS, "version": "0.2.0"}
Lacking = Callable[[], AbstractContextManager[object]]
SAID = {
    "rejected": ("beschadigd", "abîmé", "beschädigt", "damaged"),
    "signature-wrong": ("handtekening", "signature", "Unterschrift", "signature"),
    "older-than-mine": ("ouder", "plus ancien", "älter", "older"),
    "older-offered": ("ouder", "plus ancienne", "älter", "older"),
    "wrong-file": ("geen installatiebestand", "pas un fichier", "keine Installationsdatei", "no installer"),
    "current": ("nieuwste", "plus récente", "neueste", "newest"),
}
_WORDS = Path(__file__).resolve().parents[2] / "resources" / "words"


@pytest.fixture
def world(tmp_path: Path) -> World:
    return world_in(tmp_path)


def desk_of(world: World) -> Desk:
    return replace(world.desk, platform=OURS)


def fetch(desk: Desk, source: Path) -> ProgramOutcome:
    return fetch_program(desk, str(source), now=lambda: NOW)


def says(outcome: ProgramOutcome) -> None:
    for language, part in zip(("nl", "fr", "de", "en"), SAID[outcome.kind], strict=True):
        words = Words.from_source(language, (_WORDS / f"{language}.ftl").read_text(encoding="utf-8"))
        assert part in program_sentence(outcome, words)


def installed(desk: Desk) -> list[str]:
    return [file.name for file in desk.installers.glob("*.tar.xz")]


def refused(desk: Desk, source: Path, kind: str, lacking: Lacking, fresh: Desk | None = None) -> None:
    """`fresh`: the desk that lacks the check; else a desk beside ours that never saw anything."""
    naive = fresh or replace(desk, folder=desk.folder.with_name("naive") / "editions")
    with lacking():
        taken = fetch(naive, source)
        assert taken.kind == "fetched", taken
    ended = fetch(desk, source)
    assert (ended.kind, ended.file) == (kind, None), ended
    assert installed(desk) == []
    says(ended)


@contextmanager
def without_length_and_hash() -> Iterator[None]:
    def taken(self: TargetFile, data: object) -> None:
        """As it is."""

    with patch.object(TargetFile, "verify_length_and_hashes", taken):
        yield


def without_signatures() -> AbstractContextManager[object]:
    return patch.object(Root, "verify_delegate", lambda *_: None)


def test_tampered(world: World) -> None:
    publish_program(world.repository, NOW)
    file = published_file(world.repository)
    content = bytearray(file.read_bytes())
    content[1000] ^= 1
    file.write_bytes(content)
    refused(desk_of(world), world.repository, "rejected", without_length_and_hash)


def test_shorter(world: World) -> None:
    publish_program(world.repository, NOW)
    file = published_file(world.repository)
    file.write_bytes(file.read_bytes()[:-1])
    refused(desk_of(world), world.repository, "rejected", without_length_and_hash)


def test_longer(world: World) -> None:
    publish_program(world.repository, NOW)
    file = published_file(world.repository)
    file.write_bytes(file.read_bytes() + b"x")

    @contextmanager
    def lacking() -> Iterator[None]:
        def take(_self: object, part: bytes, into: object, _most: int) -> None:
            into.write(part)  # type: ignore[attr-defined]

        with patch.object(reading.ResumingFetcher, "take", take), without_length_and_hash():
            yield

    refused(desk_of(world), world.repository, "rejected", lacking)


def test_unsigned(world: World) -> None:
    """Whoever can write on the host, and has no key."""
    publish_program(world.repository, NOW)
    timestamp = world.repository / "metadata" / "timestamp.json"
    signed = json.loads(timestamp.read_bytes())
    signed["signatures"][0]["sig"] = "0" * 128
    timestamp.write_text(json.dumps(signed))
    refused(desk_of(world), world.repository, "signature-wrong", without_signatures)


def test_older_metadata(world: World) -> None:
    """A mirror that shows last month's folder, with an installer that was right then."""
    publish_program(world.repository, NOW)
    old, desk = world.copy(), desk_of(world)
    publish_program(world.repository, NOW, "0.3.0")
    sync(desk, world.repository, NOW)
    refused(desk, old, "older-than-mine", nullcontext)


def test_an_older_version_by_a_thief_of_the_targets_key(world: World) -> None:
    """All is signed and new: only what the desk remembers tells; one that remembers nothing takes it."""
    desk = desk_of(world)
    publish_program(world.repository, NOW, "0.3.0")
    sync(desk, world.repository, NOW)
    sign_program(world.repository, installer_bytes(), "old-0.2.0.tar.xz", OLD)
    refused(desk, world.repository, "older-offered", lambda: patch.object(fetching, "highest_offered", lambda *_: "0"))
    assert known_program(desk, NOW) is None
    publish_program(world.repository, NOW, "0.3.1")
    assert fetch(desk, world.repository).kind == "fetched"


def test_a_version_so_high_that_none_comes_after_it(world: World) -> None:
    """Signed with a stolen key: another key begins anew."""
    desk, high = desk_of(world), "program/high.tar.xz"
    sign_program(world.repository, installer_bytes(), "high.tar.xz", {"platform": OURS, "version": "9999"})
    sync(desk, world.repository, NOW)
    write_plan(world.repository, planned(plan_without(world.repository, high, made_up_keys().ring, NOW)))
    publish_program(world.repository, NOW)
    assert fetch(desk, world.repository).kind == "older-offered"
    rotated_after_a_theft(world.repository)
    assert fetch(desk, world.repository).kind == "fetched"


def test_for_other_computers(world: World) -> None:
    """The second is called as one of ours and is none: who publishes by hand can err."""
    desk = desk_of(world)
    publish_program(world.repository, NOW, platform="debian-amd64")
    other = replace(desk, platform="debian-amd64", folder=desk.folder.with_name("naive") / "editions")
    refused(desk, world.repository, "current", nullcontext, fresh=other)
    sign_program(world.repository, installer_bytes("windows-x86_64"), "ours.tar.xz", OLD)
    refused(desk, world.repository, "wrong-file", lambda: patch.object(fetching, "is_installer", lambda *_: True))


@pytest.mark.parametrize("told", [{"platform": "linux-portable"}, {"version": "0.2.0"}, {"bytes": 5}, {"sha256": "0"}])
def test_what_is_told_by_half_or_wrongly_is_left(world: World, told: dict[str, object]) -> None:
    whole = told if "bytes" not in told and "sha256" not in told else {**OLD, **told}
    sign_program(world.repository, installer_bytes(), "half.tar.xz", whole)
    assert fetch(desk_of(world), world.repository).kind == "current"


@pytest.mark.parametrize("name", ["../../x.tar.xz", ".x.tar.xz", "a/b.tar.xz", "x.exe"])
def test_no_name_is_a_path_here(world: World, name: str) -> None:
    with patch("tests.sync.programs.hashed", lambda *_: "program/anything"):
        sign_program(world.repository, installer_bytes(), name, OLD)
    assert fetch(desk_of(world), world.repository).kind == "current"


def test_what_lies_on_this_computer_is_held_against_the_signatures_too(world: World) -> None:
    """Another program of this computer writes into the folder of the editions."""
    desk = desk_of(world)
    publish_program(world.repository, NOW)
    sync(desk, world.repository, NOW)
    kept, late = desk.folder / "metadata" / "timestamp.json", NOW + timedelta(days=60)
    kept.write_bytes(re.sub(rb'"expires": ?"20..', b'"expires":"2099', kept.read_bytes()))
    with without_signatures():
        assert known_program(desk, late) is not None
    assert known_program(desk, late) is None


def test_a_clock_that_is_wrong(world: World) -> None:
    publish_program(world.repository, NOW)
    desk = desk_of(world)
    sync(desk, world.repository, NOW)
    early, late = NOW.replace(year=2019), NOW.replace(year=2039)
    assert fetch_program(desk, str(world.repository), now=lambda: early).kind == "clock-wrong"
    assert fetch_program(desk, str(world.repository), now=lambda: late).kind == "clock-wrong"
    with patch.object(Timestamp, "is_expired", lambda *_: False):
        assert known_program(desk, NOW) is not None


def test_each_ending_has_a_sentence(world: World) -> None:
    for language in ("nl", "fr", "de", "en"):
        words = Words.from_source(language, (_WORDS / f"{language}.ftl").read_text(encoding="utf-8"))
        said = {program_sentence(ProgramOutcome(kind, NOW, "0.1.0"), words) for kind in OWN}
        assert len(said) == len(OWN)
        assert all(sentence.strip().endswith(".") for sentence in said)
