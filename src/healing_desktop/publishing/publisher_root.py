"""The root that a program is built with: whose signatures it takes. In the sources it is one of development."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from healing_desktop.publishing.signed_roles import THRESHOLDS
from healing_desktop.sync.development_root import DEVELOPMENT, is_development_root

ROOT_KEYS = 3
# A program is in use for months after it was built.
LEAST_DAYS = 180
# It trusts nobody, so there is nothing that could grow old.
_NEVER = datetime(2126, 1, 1, tzinfo=UTC)

RootReason = Literal["no-root", "unsigned", "development", "few-keys", "shared-keys", "soon-over"]


@dataclass(frozen=True, slots=True)
class RootRefused:
    """Why no program is released with this root. `detail`: the role or the day that it is about."""

    reason: RootReason
    detail: str = ""

    @property
    def sentence(self) -> str:
        """The key of its sentence in the Fluent catalogues."""
        return f"publish-root-{self.reason}"


def read_root(content: bytes) -> Metadata[Root] | RootRefused:
    """The root, signed by as many of its own keys as it asks for."""
    try:
        root: Metadata[Any] = Metadata.from_bytes(content)
        if not isinstance(root.signed, Root):
            return RootRefused("no-root")
        root.verify_delegate("root", root)
    except RepositoryError as fault:
        unsigned = type(fault).__name__ == "UnsignedMetadataError"
        return RootRefused("unsigned" if unsigned else "no-root")
    return root


def release_fault(content: bytes, now: datetime) -> RootRefused | None:
    """Why a release must not be built with this root; None when it may. Installers ask this (`publish root
    --release`). `now` in UTC."""
    if is_development_root(content):
        return RootRefused("development")
    root = read_root(content)
    if isinstance(root, RootRefused):
        return root
    few = next(_too_few(root.signed), None)
    if few is not None:
        return RootRefused("few-keys", few)
    used = [keyid for role in root.signed.roles.values() for keyid in role.keyids]
    if len(set(used)) < len(used):
        return RootRefused("shared-keys")
    soon = (root.signed.expires - now).days < LEAST_DAYS
    return RootRefused("soon-over", root.signed.expires.date().isoformat()) if soon else None


def _too_few(root: Root) -> Iterator[str]:
    """The roles that have not enough keys, or ask for too few of them."""
    for role, threshold in THRESHOLDS.items():
        rule = root.roles[role]
        if rule.threshold < threshold or len(rule.keyids) < (ROOT_KEYS if role == "root" else 1):
            yield role


def development_root() -> bytes:
    """A root of keys that nobody has: they are gone when this returns."""
    root = Root(version=1, expires=_NEVER, consistent_snapshot=True, unrecognized_fields={DEVELOPMENT: True})
    signers: list[CryptoSigner] = []
    for role, threshold in THRESHOLDS.items():
        root.roles[role].threshold = threshold
        for _ in range(ROOT_KEYS if role == "root" else 1):
            signer = CryptoSigner.generate_ed25519()
            root.add_key(signer.public_key, role)
            if role == "root":
                signers.append(signer)
    made = Metadata(root)
    for signer in signers[: THRESHOLDS["root"]]:
        made.sign(signer, append=True)
    return made.to_bytes()
