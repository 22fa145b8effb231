"""PINs of four to twelve digits, kept as salted scrypt.

A PIN keeps a curious hand off the notes, not a thief: whoever holds the database can try every PIN of four digits.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from secrets import token_bytes

from healing_desktop.core.azerty import digits_without_shift
from healing_desktop.core.roles import Role

SHORTEST, LONGEST = 4, 12
# Sixteen megabytes and some fiftieths of a second; written into each PIN, so that they may rise.
_COST, _BLOCK, _LANES = 2**14, 8, 1
_MOST_COST, _MOST_MEMORY, _BYTES = 2**16, 128 * 2**20, 32
_GAPS = re.compile(r"[\s.\-]")


def plain_pin(typed: str) -> str | None:
    """The digits of what was typed or pasted, with gaps, or without Shift on a Belgian keyboard; None where those are
    not four to twelve digits."""
    digits = digits_without_shift(_GAPS.sub("", typed))
    return digits if digits.isascii() and digits.isdecimal() and SHORTEST <= len(digits) <= LONGEST else None


def sealed_pin(digits: str) -> str:
    """What is kept of it. Takes some fiftieths of a second: for a job."""
    salt = token_bytes(16)
    sealed = _scrypt(digits, salt, _COST)
    return "$".join(("scrypt", str(_COST), str(_BLOCK), str(_LANES), _text(salt), _text(sealed)))


def is_pin(digits: str, kept: str) -> bool:
    """Compared in constant time. False too where what is kept cannot be read. For a job."""
    try:
        name, cost, block, lanes, salt, sealed = kept.split("$")
        if name != "scrypt" or (block, lanes) != (str(_BLOCK), str(_LANES)) or not 1 < int(cost) <= _MOST_COST:
            return False
        found = _scrypt(digits, b64decode(salt, validate=True), int(cost))
        return hmac.compare_digest(found, b64decode(sealed, validate=True))
    except (ValueError, MemoryError):
        return False


def role_for(digits: str, pins: Mapping[Role, str]) -> Role | None:
    """The highest role that this PIN opens; None where it opens none. Without a PIN of a manager, that of staff opens
    everything. For a job."""
    tried = (role for role in (Role.MANAGER, Role.STAFF) if role in pins and is_pin(digits, pins[role]))
    opened = next(tried, None)
    return Role.MANAGER if opened is Role.STAFF and Role.MANAGER not in pins else opened


def _scrypt(digits: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(
        digits.encode(), salt=salt, n=cost, r=_BLOCK, p=_LANES, maxmem=_MOST_MEMORY, dklen=_BYTES
    )  # fmt: skip


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")
