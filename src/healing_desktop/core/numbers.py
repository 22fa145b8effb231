"""Belgian telephone numbers in running text."""

from __future__ import annotations

import re

NUMBER_IN_TEXT = re.compile(r"(?<![\w.,:/#-])(?:\+32|0032|0)(?:[ ./()\u00a0\u202f-]{0,2}\d){7,10}(?![\w-]|[.,]\d)")
_COUNTRY = re.compile(r"^(?:0032|32)(?=[1-9]\d{7,8}$)")


def digits_of(number: str) -> str:
    """The national form without spaces: "+32 2 648 40 14" and "02/648.40.14" are the same."""
    return _COUNTRY.sub("0", re.sub(r"\D", "", number))
