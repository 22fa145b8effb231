"""Which root a release may have, and that the one in the sources is of development and nobody's."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root

from healing_desktop.publishing.publisher_root import (
    LEAST_DAYS,
    RootRefused,
    development_root,
    read_root,
    release_fault,
)
from healing_desktop.publishing.signed_roles import first_roles, ring_of
from healing_desktop.sync.development_root import is_development_root
from tests.fixtures.three_editions import made_up_keys

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def root() -> Metadata[Root]:
    keys = made_up_keys()
    return first_roles(keys.public, keys.ring, NOW).root


def signed(root: Metadata[Root]) -> bytes:
    """Anew, by all of the keys that tests have."""
    root.signatures.clear()
    for name, signer in made_up_keys().signers.items():
        if name.startswith("root"):
            root.sign(signer, append=True)
    return root.to_bytes()


def test_a_publisher_s_root_may_go_out() -> None:
    assert release_fault(root().to_bytes(), NOW) is None


def test_the_root_in_the_sources_is_nobody_s(root_file: Path) -> None:
    content = root_file.read_bytes()
    assert is_development_root(content)
    assert not isinstance(read_root(content), RootRefused)
    assert release_fault(content, NOW) == RootRefused("development")


@pytest.fixture
def root_file(root: Path) -> Path:
    return root / "resources" / "publisher" / "root.json"


def test_each_root_of_development_has_keys_of_its_own() -> None:
    one, other = (json.loads(development_root())["signed"] for _ in range(2))
    assert not one["keys"].keys() & other["keys"].keys()
    assert is_development_root(development_root())


def test_that_it_is_of_development_is_signed() -> None:
    """Whoever takes the mark away breaks the signatures."""
    spoilt = development_root().replace(b'"x_development": true', b'"x_development": false')
    spoilt = spoilt.replace(b'"x_development":true', b'"x_development":false')
    assert not is_development_root(spoilt)
    assert release_fault(spoilt, NOW) == RootRefused("unsigned")


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b'{"signed":[]}', b"\xff", b'{"signed":{"_type":"root"}}']
)
def test_what_is_no_root(content: bytes) -> None:
    assert not is_development_root(content)
    assert release_fault(content, NOW) == RootRefused("no-root")


def test_a_timestamp_is_no_root() -> None:
    keys = made_up_keys()
    assert release_fault(first_roles(keys.public, keys.ring, NOW).timestamp.to_bytes(), NOW) == RootRefused("no-root")


def test_two_keys_are_too_few() -> None:
    made = root()
    made.signed.revoke_key(made.signed.roles["root"].keyids[2], "root")
    assert release_fault(signed(made), NOW) == RootRefused("few-keys", "root")


def test_one_signature_is_too_few() -> None:
    made = root()
    made.signed.roles["root"].threshold = 1
    assert release_fault(signed(made), NOW) == RootRefused("few-keys", "root")


def test_each_role_has_its_own_key() -> None:
    made = root()
    made.signed.add_key(made_up_keys().signers["root-1"].public_key, "timestamp")
    assert release_fault(signed(made), NOW) == RootRefused("shared-keys")


def test_a_root_that_ends_soon_is_renewed_first() -> None:
    ends = root().signed.expires
    assert release_fault(root().to_bytes(), ends - timedelta(days=LEAST_DAYS)) is None
    late = ends - timedelta(days=LEAST_DAYS - 1)
    assert release_fault(root().to_bytes(), late) == RootRefused("soon-over", ends.date().isoformat())


def test_a_root_of_other_signers_is_none() -> None:
    strangers = ring_of([CryptoSigner.generate_ed25519()])
    made = root()
    made.signatures.clear()
    made.sign(next(iter(strangers.values())))
    assert release_fault(made.to_bytes(), NOW) == RootRefused("unsigned")
