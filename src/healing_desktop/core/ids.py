"""Ids: every entry has a UUID minted once; what hangs on it gets a UUIDv5 of it."""

from __future__ import annotations

from functools import lru_cache
from uuid import UUID, uuid5

# One entry asks for the ids of all that hangs on it, one after the other.
_read = lru_cache(maxsize=16)(UUID)


def child_id(parent: str, path: str) -> str:
    return str(uuid5(_read(parent), path))


def organization_id_of(entry_id: str) -> str:
    """The HSDS organization that an entry of kind organisation (or a group without one) stands for."""
    return child_id(entry_id, "organization")
