"""The colours of an article's page: those of the window, or the paper of an old book."""

from __future__ import annotations

from dataclasses import replace

from healing_desktop.core.article_look import PageLook
from healing_desktop.ui.theme_tokens import Tokens

# Warm paper for who finds white too bright; text 11.6 : 1, soft text 6.6 : 1, links 6.0 : 1.
SEPIA = PageLook(
    paper="#F4ECD8", card="#FBF5E6", ink="#33281B", soft="#5C4C38", link="#7A3E0B", edge="#DCCBA6", focus="#1A1A1A"
)


def page_look(
    tokens: Tokens, *, sepia: bool = False, wide: bool = False, fonts: str = "", alone: bool = False
) -> PageLook:
    base = SEPIA if sepia else _of_the_window(tokens)
    return replace(base, wide=wide, fonts=fonts, alone=alone)


def _of_the_window(tokens: Tokens) -> PageLook:
    return PageLook(
        paper=tokens.paper, card=tokens.card, ink=tokens.ink, soft=tokens.soft, link=tokens.teal, edge=tokens.edge,
        focus=tokens.focus,
    )  # fmt: skip
