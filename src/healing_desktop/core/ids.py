"""Ids: every entry has a UUID minted once; what hangs on it gets a UUIDv5 of it."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha1
from uuid import UUID

# RFC 9562: these bits of the hash say that it is variant 1.
_VARIANT = {f"{digit:x}": f"{digit & 3 | 8:x}" for digit in range(16)}


def child_id(parent: str, path: str) -> str:
    """str(uuid5(UUID(parent), path)), without the objects: an edition asks for hundreds of thousands."""
    digits = sha1(_bytes(parent) + path.encode(), usedforsecurity=False).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-{_VARIANT[digits[16]]}{digits[17:20]}-{digits[20:32]}"


@lru_cache(maxsize=16)
def _bytes(parent: str) -> bytes:
    return UUID(parent).bytes


def organization_id_of(entry_id: str) -> str:
    """The HSDS organization that an entry of kind organisation (or a group without one) stands for."""
    return child_id(entry_id, "organization")
