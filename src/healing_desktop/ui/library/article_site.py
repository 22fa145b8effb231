"""The room of a reader: one page, the one that is read, our fonts and, in the guide, its pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from healing_desktop.core.article_look import FONT_FILES

ROOM, FONTS, PICTURES = "article", "fonts", "pictures"
PICTURE_ENDING = ".webp"


@dataclass(frozen=True, slots=True)
class Answer:
    """A body and its media type."""

    body: bytes
    type: str


class ArticleSite:
    """A page has a number of its own, so that the engine never shows one from before. `pictures`: the folder of
    those that a page may show."""

    def __init__(self, resources: Path, room: str = ROOM, pictures: Path | None = None) -> None:
        self.room, self._pictures = room, pictures
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
        if folder == PICTURES and (found := self.picture(file)) is not None:
            return Answer(found.read_bytes(), "image/webp")
        return None

    def picture(self, name: str) -> Path | None:
        """`name`: as in the address behind "pictures/". None when there is none."""
        if self._pictures is None or ".." in name or not name.endswith(PICTURE_ENDING):
            return None
        file = self._pictures / name
        return file if file.is_file() else None
