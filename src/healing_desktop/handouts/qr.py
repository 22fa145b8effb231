"""QR codes that an old telephone reads from paper: at most version 4, level M, drawn as vectors."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from functools import lru_cache

from healing_desktop.core.entries import MeetingPlace

HIGHEST_VERSION = 4
COUNTRY = "+32"


@dataclass(frozen=True, slots=True)
class QrDrawing:
    """The dark squares without the quiet zone; `modules` along one side."""

    svg: str
    modules: int


# The same code stands on the papers of one entry in several languages and templates.
@lru_cache(maxsize=64)
def draw_qr(target: str) -> QrDrawing | None:
    """None when `target` needs more squares than print well on 30 mm."""
    import segno

    try:
        code = segno.make(target, error="m", boost_error=False, micro=False)
    except segno.DataOverflowError:
        return None
    if not isinstance(code.version, int) or code.version > HIGHEST_VERSION:
        return None
    drawing = io.BytesIO()
    code.save(drawing, kind="svg", border=0, omitsize=True, xmldecl=False)
    return QrDrawing(drawing.getvalue().decode(), len(code.matrix))


def telephone_target(number: str) -> str | None:
    """ "tel:+3291234567" of "09 123 45 67"; short numbers stay short; None for what is no single number."""
    if not re.fullmatch(r"\+?[\d\s./()\u00a0-]+", number):
        return None
    digits = re.sub(r"\D", "", number)
    if number.startswith("+"):
        return f"tel:+{digits}"
    return f"tel:{COUNTRY}{digits[1:]}" if digits.startswith("0") else f"tel:{digits}"


def place_target(place: MeetingPlace) -> str | None:
    """ "geo:51.05360,3.73750" (RFC 5870): to about a metre."""
    if place.latitude is None or place.longitude is None:
        return None
    return f"geo:{place.latitude:.5f},{place.longitude:.5f}"
