"""Ids: every entry has a UUID minted once; what hangs on it gets a UUIDv5 of it."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha1
from uuid import UUID

# RFC 9562: version 5 and variant 1 take the place of these bits.
_KEPT = ~((0xF << 76) | (0x3 << 62))
_VERSION = (0x5 << 76) | (0x2 << 62)


def child_id(parent: str, path: str) -> str:
    """str(uuid5(UUID(parent), path)), without the objects: an edition asks for hundreds of thousands."""
    hashed = int.from_bytes(sha1(_bytes(parent) + path.encode(), usedforsecurity=False).digest()[:16], "big")
    digits = f"{hashed & _KEPT | _VERSION:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


@lru_cache(maxsize=16)
def _bytes(parent: str) -> bytes:
    return UUID(parent).bytes


def organization_id_of(entry_id: str) -> str:
    """The HSDS organization that an entry of kind organisation (or a group without one) stands for."""
    return child_id(entry_id, "organization")
