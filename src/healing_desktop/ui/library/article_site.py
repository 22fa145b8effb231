"""The room of the reader: one page, the one that is read, and our fonts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from healing_desktop.core.article_look import FONT_FILES

ROOM, FONTS = "article", "fonts"


@dataclass(frozen=True, slots=True)
class Answer:
    """A body and its media type."""

    body: bytes
    type: str


class ArticleSite:
    """A page has a number of its own, so that the engine never shows one from before."""

    def __init__(self, resources: Path) -> None:
        self._fonts = resources / "fonts"
        self._number = 0
        self._page = b""

    def lay(self, html: str) -> str:
        """The path of the page now."""
        self._number += 1
        self._page = html.encode()
        return self.path

    @property
    def path(self) -> str:
        return f"{self._number}.html"

    def forget(self) -> None:
        self.lay("")

    def answer(self, path: str) -> Answer | None:
        folder, _, file = path.partition("/")
        if path == self.path:
            return Answer(self._page, "text/html; charset=utf-8")
        if folder == FONTS and file in FONT_FILES and (self._fonts / file).is_file():
            return Answer((self._fonts / file).read_bytes(), "font/ttf")
        return None
