"""A publisher who writes while a desk reads: the desk looks once more, and once only."""

from __future__ import annotations

from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner

from healing_desktop.publishing.repository import Plan, plan_rotation, write_plan
from healing_desktop.publishing.signed_roles import ring_of
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.signed_source import SignedSource
from tests.fixtures.three_editions import made_up_keys, planned
from tests.sync.intact import intact
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.small_repository import day_of, publish_small, small_desk, small_repository

NOW = day_of(3)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return small_repository(tmp_path / "repository")


@pytest.fixture
def desk(tmp_path: Path, repository: Path) -> Desk:
    return small_desk(tmp_path / "desk", repository)


def rotation(repository: Path) -> Plan:
    """Another key for the timestamp."""
    keys, new = made_up_keys(), CryptoSigner.generate_ed25519()
    ring = {**keys.ring, **ring_of([new])}
    old = keys.signers["timestamp-1"].public_key.keyid
    return planned(plan_rotation(repository, "timestamp", old, new.public_key, ring, NOW))


def test_an_edition_that_gave_way_to_a_newer_one(desk: Desk, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fetch, asked = SignedSource.fetch, list[str]()

    def late(self: SignedSource, name: str) -> Path:
        asked.append(name)
        if len(asked) == 1:
            publish_small(repository, 3)
        return fetch(self, name)

    monkeypatch.setattr(SignedSource, "fetch", late)
    outcome = sync(desk, repository, NOW)
    assert (outcome.kind, outcome.to_serial, len(asked)) == ("updated", 3, 2), outcome.detail


def test_a_key_that_changes_between_two_questions(
    desk: Desk, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The root that names the new key is there, what it signs is not yet."""
    whole = rotation(repository)
    refresh, asked = SignedSource.refresh, list[int]()
    for at, content in whole.writes:
        if at.endswith("root.json"):
            (repository / at).write_bytes(content)

    def slowly(self: SignedSource) -> object:
        asked.append(1)
        if len(asked) == 2:
            write_plan(repository, whole)
        return refresh(self)

    monkeypatch.setattr(SignedSource, "refresh", slowly)
    assert sync(desk, repository, NOW).kind == "updated"
    assert serial_in_use(desk) == 2


def test_what_stays_wrong_is_told_after_two_looks(
    desk: Desk, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for at, content in rotation(repository).writes:
        if at.endswith("root.json"):
            (repository / at).write_bytes(content)
    refresh, asked = SignedSource.refresh, list[int]()

    def counted(self: SignedSource) -> object:
        asked.append(1)
        return refresh(self)

    monkeypatch.setattr(SignedSource, "refresh", counted)
    with intact(desk):
        assert sync(desk, repository, NOW).kind == "signature-wrong"
    assert len(asked) == 2
