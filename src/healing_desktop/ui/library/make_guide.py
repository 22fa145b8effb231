"""Makes a page of the guide, in a job: its text, its keys, its picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.ui.library.ways import guide_address

if TYPE_CHECKING:
    from healing_desktop.core.article_look import PageLook
    from healing_desktop.core.guides import Guide
    from healing_desktop.core.words import Words

# Stand in an address for the list of pages and for the page of all keys; no page has these names.
CONTENTS, KEYS = "contents", "keys"


@dataclass(frozen=True, slots=True)
class Asked:
    """`slug`: "" for the list of pages; `keys_words`: what the page of all keys is called."""

    slug: str
    language: str
    keys_words: str
    look: PageLook


@dataclass(frozen=True, slots=True)
class MadeGuide:
    """A page as HTML."""

    title: str
    html: str


def make_guide(asked: Asked, resources: Path, words_for: Callable[[str], Words]) -> MadeGuide:
    """The list of pages where there is no page of that name."""
    from healing_desktop.core.article_html import Way
    from healing_desktop.core.guide_html import GuideLook, guide_contents, guide_page
    from healing_desktop.ui.library.guide_keys import key_names
    from healing_desktop.ui.library.guide_shelf import read_guides

    guides = read_guides(resources, asked.language)
    words = words_for(guides[0].language if guides else asked.language)
    number = next((at for at, guide in enumerate(guides) if guide.slug == asked.slug), None)
    if number is None:
        look = GuideLook(asked.look, {}, _address)
        keys = Way(guide_address(KEYS), asked.keys_words, key_names()["keys"])
        return MadeGuide(words("guide-title"), guide_contents(guides, words, look, keys))
    guide = guides[number]
    look = GuideLook(asked.look, key_names(), _address, _picture(guide, resources))
    after = guides[number + 1] if number + 1 < len(guides) else None
    return MadeGuide(guide.title, guide_page(guide, after, words, look))


def _address(slug: str) -> str:
    return guide_address(slug or CONTENTS)


def _picture(guide: Guide, resources: Path) -> str:
    """Its address; "" where set-up has not made it."""
    from healing_desktop.ui.library.article_site import PICTURES
    from healing_desktop.ui.library.guide_shelf import PICTURES_FOLDER, picture_name

    name = picture_name(guide.slug, guide.language)
    return f"{PICTURES}/{name}" if (resources / PICTURES_FOLDER / name).is_file() else ""
