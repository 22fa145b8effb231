"""How much paper a print takes, told before it is printed."""

from __future__ import annotations

from healing_desktop.ui.handouts.ports import Duplex


def sheets(pages: int, duplex: Duplex, copies: int = 1, both_sides: bool = True) -> int:
    """Sheets of paper for `copies` of `pages` pages; each copy begins on a sheet of its own. `both_sides`: whether the
    printer can print on both."""
    on_both = duplex != "one-sided" and both_sides
    return copies * ((pages + 1) // 2 if on_both else pages)
