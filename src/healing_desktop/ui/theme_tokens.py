"""The colours of the look, for light, dark and high contrast, and which of them meet on screen."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour per meaning. `line` edges controls and must be seen; `hair` and `edge` only decorate."""

    paper: str
    card: str
    line: str
    hair: str
    ink: str
    soft: str
    teal: str
    on_teal: str
    wash: str
    edge: str
    sun: str
    sun_wash: str
    berry: str
    visited: str
    focus: str


LIGHT = Tokens(
    paper="#FBF8F3", card="#FFFFFF", line="#8A8478", hair="#E8E1D5", ink="#1E2629", soft="#4F5B5E",
    teal="#0B5F66", on_teal="#FFFFFF", wash="#DDEEEF", edge="#DDEEEF", sun="#8A4B00", sun_wash="#FFF0D6",
    berry="#8C1D40", visited="#5B3A8C", focus="#1A1A1A",
)  # fmt: skip
DARK = Tokens(
    paper="#14191B", card="#1C2326", line="#7F8B8F", hair="#2F393D", ink="#F2EFE9", soft="#B8C2C5",
    teal="#7FD1D6", on_teal="#14191B", wash="#123A3E", edge="#123A3E", sun="#FFC876", sun_wash="#3A2A0E",
    berry="#FF9DB6", visited="#C9B2FF", focus="#FFFFFF",
)  # fmt: skip
HIGH_CONTRAST = Tokens(
    paper="#000000", card="#000000", line="#FFFFFF", hair="#FFFFFF", ink="#FFFFFF", soft="#FFFFFF",
    teal="#FFE500", on_teal="#000000", wash="#000000", edge="#FFFFFF", sun="#FFE500", sun_wash="#000000",
    berry="#FFFFFF", visited="#FFE500", focus="#FFE500",
)  # fmt: skip

# For visitors who read on their own: all text at 7 : 1 or more.
SIMPLE_LIGHT = replace(
    LIGHT, teal="#07494F", soft="#3E4A4D", sun="#6A3800", berry="#7A1636", visited="#4E3080"
)  # fmt: skip
SIMPLE_DARK = replace(DARK, wash="#0F3034", edge="#0F3034")

# (in front, behind): what is written on what, and what edges stand on; the tests hold these to 4.5 and 3.
TEXT_PAIRS = (
    ("ink", "paper"), ("ink", "card"), ("ink", "wash"), ("ink", "sun_wash"),
    ("soft", "paper"), ("soft", "card"), ("soft", "wash"),
    ("teal", "paper"), ("teal", "card"), ("teal", "wash"), ("on_teal", "teal"), ("on_teal", "berry"),
    ("sun", "paper"), ("sun", "card"), ("sun", "wash"), ("sun", "sun_wash"),
    ("soft", "sun_wash"), ("teal", "sun_wash"),
    ("berry", "paper"), ("berry", "card"), ("visited", "card"), ("visited", "paper"),
)  # fmt: skip
EDGE_PAIRS = (
    ("line", "paper"), ("line", "card"), ("focus", "paper"), ("focus", "card"), ("focus", "wash"),
    ("teal", "paper"), ("teal", "card"), ("teal", "wash"), ("sun", "sun_wash"),
)  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB" (WCAG 2)."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
