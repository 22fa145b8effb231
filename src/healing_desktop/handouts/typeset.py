"""Content to a tagged PDF (PDF/UA-1), in memory. Any thread may call it."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.handouts.call_sheet import CallSheet
from healing_desktop.handouts.content import HandoutContent
from healing_desktop.handouts.outbox_slip import OutboxSlip
from healing_desktop.handouts.outcomes import Refused

if TYPE_CHECKING:
    import typst

_PAGES = re.compile(rb"/Type\s*/Pages\s*/Count (\d+)")


@dataclass(frozen=True, slots=True)
class Typeset:
    """The finished bytes."""

    pdf: bytes
    pages: int


class Typesetter:
    """Holds the templates and the fonts, read once; equal content on an equal day gives equal bytes."""

    def __init__(self, resources: Path) -> None:
        self._templates = resources / "handouts"
        self._font_folder = resources / "fonts"
        self._fonts: typst.Fonts | None = None

    def typeset(self, content: HandoutContent | CallSheet | OutboxSlip, day: date) -> Typeset | Refused:
        import typst

        fonts = self._font_book()
        if not fonts.families():
            return Refused("no-fonts", str(self._font_folder))
        try:
            pdf = typst.compile(
                self._templates / f"{content.template}.typ",
                root=self._templates,
                font_paths=fonts,
                ignore_system_fonts=True,
                sys_inputs={"handout": json.dumps(asdict(content))},
                pdf_standards=["ua-1", "a-2a"],
                timestamp=datetime(day.year, day.month, day.day, tzinfo=UTC),
            )
        except RuntimeError as error:
            # PDF/UA refuses a letter that no font has, rather than print a box.
            return Refused("letters" if "could not be displayed" in str(error) else "layout", str(error))
        return Typeset(pdf, page_count(pdf))

    def _font_book(self) -> typst.Fonts:
        import typst

        if self._fonts is None:
            self._fonts = typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._font_folder]
            )
        return self._fonts


def page_count(pdf: bytes) -> int:
    found = _PAGES.search(pdf)
    return int(found.group(1)) if found else 0
