"""The addresses of what an article leads to inside the program."""

from __future__ import annotations

from healing_desktop.ui.web.scheme import SCHEME

ENTRY, ARTICLE, GUIDE, THEME, FITS = "entry", "read", "guide", "theme", "fits"


def entry_address(entry_id: str) -> str:
    return f"{SCHEME}://{ENTRY}/{entry_id}"


def article_address(slug: str) -> str:
    return f"{SCHEME}://{ARTICLE}/{slug}"


def guide_address(slug: str) -> str:
    return f"{SCHEME}://{GUIDE}/{slug}"


def theme_address(code: str) -> str:
    """All groups about it."""
    return f"{SCHEME}://{THEME}/{code}"


def fits_address() -> str:
    """Of the three questions and the table of kinds."""
    return f"{SCHEME}://{FITS}/questions"


def what_is_at(address: str) -> tuple[str, str] | None:
    """("entry", id), ("read", slug), ("guide", slug), ("theme", code) or ("fits", "questions"); None where nothing of
    ours is."""
    scheme, _, rest = address.partition("://")
    kind, _, name = rest.partition("/")
    return (kind, name) if scheme == SCHEME and kind in (ENTRY, ARTICLE, GUIDE, THEME, FITS) and name else None
