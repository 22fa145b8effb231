"""The centre's logo, ready for paper: looked at by the program that prints it, so that no broken file stops a page."""

from __future__ import annotations

import json
from base64 import b64encode
from functools import lru_cache

MOST_BYTES = 1_000_000
JPEG, JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
MEDIA = {b"\x89PNG\r\n\x1a\n": "image/png", JPEG: "image/jpeg"}
# As large as it is, and drawn once: a file that breaks off half-way is found out only there.
_TRIAL = b"""#set document(title: "logo")
#let logo = bytes(json(bytes(sys.inputs.logo)))
#context [#metadata(measure(image(logo, alt: "logo")))<size>]
#image(logo, width: 30mm, alt: "logo")
"""


@lru_cache(maxsize=4)
def logo_drawing(logo: bytes, *, mono: bool = False) -> str:
    """An SVG drawing of a PNG, JPEG or SVG file, without colours if `mono`; "" when it cannot be printed."""
    whole = not logo.startswith(JPEG) or JPEG_END in logo[-64:]
    if not logo or len(logo) > MOST_BYTES or not whole:
        return ""
    size = _size(logo)
    if size is None:
        return ""
    media = next((media for begin, media in MEDIA.items() if logo.startswith(begin)), "image/svg+xml")
    width, height = size
    source = f"data:{media};base64,{b64encode(logo).decode('ascii')}"
    image = f'<image width="{width}" height="{height}" href="{source}"/>'
    grey = '<filter id="grey"><feColorMatrix type="saturate" values="0"/></filter>' if mono else ""
    body = f'{grey}<g filter="url(#grey)">{image}</g>' if mono else image
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{body}</svg>'


def _size(logo: bytes) -> tuple[float, float] | None:
    """Width and height in points, once it was drawn for trial; None when that fails."""
    import typst

    inputs = {"logo": json.dumps(list(logo))}
    try:
        found = json.loads(typst.query(_TRIAL, "<size>", field="value", one=True, sys_inputs=inputs))
        typst.compile(_TRIAL, sys_inputs=inputs, pdf_standards=["ua-1", "a-2a"], ignore_system_fonts=True)
    except RuntimeError:
        return None
    width, height = (float(found[key].removesuffix("pt")) for key in ("width", "height"))
    return (width, height) if min(width, height) > 0 else None
