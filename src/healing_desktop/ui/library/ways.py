"""The addresses of what an article leads to inside the program."""

from __future__ import annotations

from healing_desktop.ui.web.scheme import SCHEME

ENTRY, ARTICLE, GUIDE = "entry", "read", "guide"


def entry_address(entry_id: str) -> str:
    return f"{SCHEME}://{ENTRY}/{entry_id}"


def article_address(slug: str) -> str:
    return f"{SCHEME}://{ARTICLE}/{slug}"


def guide_address(slug: str) -> str:
    return f"{SCHEME}://{GUIDE}/{slug}"


def what_is_at(address: str) -> tuple[str, str] | None:
    """("entry", id), ("read", slug) or ("guide", slug); None where nothing of ours is."""
    scheme, _, rest = address.partition("://")
    kind, _, name = rest.partition("/")
    return (kind, name) if scheme == SCHEME and kind in (ENTRY, ARTICLE, GUIDE) and name else None
