"""The root in the sources is nobody's: its keys were thrown away when it was made. A publisher sets another."""

from __future__ import annotations

import json

# A field of the signed part that no client has to know.
DEVELOPMENT = "x_development"


def is_development_root(root: bytes) -> bool:
    """Whether nothing can ever be signed for this root. Bytes that are no root are none of development either."""
    try:
        return json.loads(root)["signed"].get(DEVELOPMENT) is True
    except (ValueError, KeyError, TypeError, AttributeError):
        return False
