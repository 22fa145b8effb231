"""The one style sheet: a file with names of tokens, filled in for a scheme and a size of text."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from healing_desktop.ui.theme_tokens import Tokens

# Figures that are seen from afar; larger they would not fit beside each other any more.
MOST_COVER = 76.0


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Sizes in points. Nothing is smaller than `small`; `body` follows the reader's own setting."""

    small: float
    body: float
    name: float
    title: float
    display: float
    huge: float
    factor: float

    def px(self, step: float) -> int:
        """A distance in pixels that grows, more slowly, with the text."""
        return round(step * (1 + (self.factor - 1) * 0.5))


def type_scale(system_points: float, percent: int, *, simple: bool = False) -> TypeScale:
    """12 points at 100 %, more when the system's own font is larger. Simple: 18 points; what is larger grows more
    slowly, so that the longest words still fit at 200 %."""
    factor = max(1.0, system_points / 12) * percent / 100
    if simple:
        more = 1 + (factor - 1) * 0.7
        body = 18 * factor
        return TypeScale(
            small=round(16 * factor, 1),
            body=round(body, 1),
            name=round(max(body, 21 * more), 1),
            title=round(max(body, 24 * more), 1),
            display=round(max(body, 28 * more), 1),
            huge=round(max(body, 32 * more), 1),
            factor=1.5 * factor,
        )
    return TypeScale(
        small=round(10.5 * factor, 1),
        body=round(12 * factor, 1),
        name=round(15 * factor, 1),
        title=round(20 * factor, 1),
        display=round(24 * factor, 1),
        huge=round(36 * factor, 1),
        factor=factor,
    )


def style_sheet(resources: Path, tokens: Tokens, scale: TypeScale) -> str:
    """The sheet of the window; empty when the file is not there (the palette still colours the window)."""
    try:
        text = (resources / "theme" / "desk.qss").read_text(encoding="utf-8")
    except OSError:
        return ""
    sizes = {
        f"{name}_pt": f"{getattr(scale, name)}pt" for name in ("small", "body", "name", "title", "display", "huge")
    }
    sizes["cover_pt"] = f"{min(1.7 * scale.huge, MOST_COVER)}pt"
    steps = {f"s{step}": f"{scale.px(step)}px" for step in (4, 6, 8, 12, 16, 20, 24, 28)}
    chip = f"{(scale.px(20) + 2 * scale.px(4)) // 2}px"
    dot = f"{scale.px(16) // 2 + 2}px"
    return Template(text).substitute(asdict(tokens), **sizes, **steps, chip=chip, dot=dot)
