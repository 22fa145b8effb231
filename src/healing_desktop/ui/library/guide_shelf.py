"""Reads the guide off the disk, for a job: its pages in one language, and where their pictures lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.ui.library.article_site import PICTURE_ENDING

if TYPE_CHECKING:
    from healing_desktop.core.guides import Guide

FOLDER, PICTURES_FOLDER = "guides", "guide-pictures"


def read_guides(resources: Path, language: str) -> tuple[Guide, ...]:
    """Every page in this language, or in English, in the order of reading."""
    # Reading Markdown is imported in the job, not when the page is made.
    from healing_desktop.core.guides import GuideText, guides_in

    own = language if language in INTERFACE_LANGUAGES else "en"
    files = sorted((resources / FOLDER).glob(f"*/{own}.md"))
    return guides_in(GuideText(file.parent.name, own, file.read_text(encoding="utf-8")) for file in files)


def picture_name(slug: str, language: str) -> str:
    """Below the folder of pictures, and behind "pictures/" in an address."""
    return f"{language}/{slug}{PICTURE_ENDING}"
