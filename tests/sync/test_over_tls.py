"""Over real TLS, with an authority of our own: trusted where the system trusts it, and nowhere else."""

from __future__ import annotations

import ssl
from pathlib import Path

import certifi
import pytest

from healing_desktop.core.words import Words
from healing_desktop.folders import find_folders
from healing_desktop.sync import trusted_roots
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.outcomes import sentence
from healing_desktop.sync.trusted_roots import roots_elsewhere, trusting_context
from tests.sync.intact import intact
from tests.sync.made_desk import serial_in_use, sync
from tests.sync.own_certificates import OwnAuthority, own_authority
from tests.sync.small_repository import day_of, small_desk, small_repository
from tests.sync.static_host import served

NOW = day_of(3)


@pytest.fixture
def authority(tmp_path: Path) -> OwnAuthority:
    return own_authority(tmp_path)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return small_repository(tmp_path / "repository")


@pytest.fixture
def desk(tmp_path: Path, repository: Path) -> Desk:
    return small_desk(tmp_path / "desk", repository)


def trust(monkeypatch: pytest.MonkeyPatch, roots: Path) -> None:
    """As the system of Linux would."""
    monkeypatch.setenv("SSL_CERT_FILE", str(roots))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)


def test_an_authority_that_the_system_trusts(
    desk: Desk, repository: Path, authority: OwnAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust(monkeypatch, authority.roots)
    with served(repository, authority.host) as host:
        assert host.address.startswith("https://")
        assert sync(desk, host.address, NOW).kind == "updated"
    assert serial_in_use(desk) == 2


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_an_authority_that_nobody_knows(desk: Desk, repository: Path, authority: OwnAuthority, language: str) -> None:
    with served(repository, authority.host) as host, intact(desk):
        outcome = sync(desk, host.address, NOW)
        assert outcome.kind == "not-trusted", outcome.detail
        assert host.asked == []
    folder = find_folders().resources / "words"
    english = (folder / "en.ftl").read_text(encoding="utf-8")
    words = Words.from_source(language, (folder / f"{language}.ftl").read_text(encoding="utf-8"), english)
    assert "ertifi" in sentence(outcome, words) or "Zertifikat" in sentence(outcome, words)


def test_another_one_than_the_system_trusts(
    desk: Desk, repository: Path, authority: OwnAuthority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    trust(monkeypatch, own_authority(other, "Another").roots)
    with served(repository, authority.host) as host:
        assert sync(desk, host.address, NOW).kind == "not-trusted"


def test_a_certificate_that_has_expired(
    desk: Desk, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = own_authority(tmp_path, days=-1)
    trust(monkeypatch, authority.roots)
    with served(repository, authority.host) as host:
        assert sync(desk, host.address, NOW).kind == "not-trusted"


def test_a_host_that_speaks_no_tls(desk: Desk, repository: Path) -> None:
    with served(repository) as host:
        assert sync(desk, host.address.replace("http:", "https:"), NOW).kind == "offline"


def test_a_packed_program_finds_the_roots_of_another_linux(
    desk: Desk, repository: Path, authority: OwnAuthority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its OpenSSL looks where nothing is."""
    trust(monkeypatch, tmp_path / "not-there.pem")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "not-there"))
    monkeypatch.setattr(trusted_roots, "_ELSEWHERE", ())
    monkeypatch.setattr(trusted_roots, "roots_elsewhere", lambda: str(authority.roots))
    with served(repository, authority.host) as host:
        assert sync(desk, host.address, NOW).kind == "updated"


def test_where_the_roots_of_another_linux_lie(tmp_path: Path) -> None:
    there = tmp_path / "ca-bundle.crt"
    there.touch()
    assert roots_elsewhere((str(tmp_path / "none"), str(there))) == str(there)
    assert roots_elsewhere((str(tmp_path / "none"),)) == certifi.where()
    assert trusted_roots._ELSEWHERE[:2] == ("/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem")


def test_nothing_is_left_unchecked() -> None:
    context = trusting_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
