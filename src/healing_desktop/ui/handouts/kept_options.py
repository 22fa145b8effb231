"""The choices of the paper as words of a saved list, and back; what is not known is passed over."""

from __future__ import annotations

from dataclasses import replace
from typing import cast, get_args

from healing_desktop.core.texts import HANDOUT_LANGUAGES
from healing_desktop.handouts.content import HandoutOptions, Paper, QrTarget, Size, Template

Kept = tuple[tuple[str, str], ...]
YES, NO = "yes", "no"
# What a tray can be printed as; a list written by hand may name any other.
TRAY_TEMPLATES: tuple[Template, ...] = ("card", "sheet", "list", "tear-off")


def keep_options(options: HandoutOptions, copies: int) -> Kept:
    """Not the language of the page: each visitor has another."""
    kept = [
        ("template", options.template), ("size", options.size), ("paper", options.paper or ""),
        ("mono", YES if options.mono else NO), ("qr", options.qr), ("second", options.second or ""),
        ("discreet", "" if options.discreet is None else YES if options.discreet else NO), ("copies", str(copies)),
    ]  # fmt: skip
    return tuple((name, value) for name, value in kept if value)


def with_kept(options: HandoutOptions, kept: Kept) -> HandoutOptions:
    """`options` with what the list says."""
    told = dict(kept)
    if told.get("template") in TRAY_TEMPLATES:
        options = replace(options, template=cast(Template, told["template"]))
    if told.get("size") in get_args(Size):
        options = replace(options, size=cast(Size, told["size"]))
    if told.get("paper") in get_args(Paper):
        options = replace(options, paper=cast(Paper, told["paper"]))
    if told.get("qr") in get_args(QrTarget):
        options = replace(options, qr=cast(QrTarget, told["qr"]))
    if told.get("second") in HANDOUT_LANGUAGES:
        options = replace(options, second=None if told["second"] == options.language else told["second"])
    if told.get("discreet") in (YES, NO):
        options = replace(options, discreet=told["discreet"] == YES)
    return replace(options, mono=told.get("mono") == YES)


def kept_copies(kept: Kept) -> int:
    told = dict(kept).get("copies", "")
    return max(1, int(told)) if told.isdecimal() and len(told) < 4 else 1
