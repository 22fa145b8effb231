"""The guide for who reads it in a terminal: the same pages, with the keys as the window calls them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healing_desktop.core.guides import Guide


def guide_texts(resources: Path) -> Callable[[str], tuple[Guide, ...]]:
    """By language; nothing is imported or read before it is asked for. No window and no screen are needed."""

    def read(language: str) -> tuple[Guide, ...]:
        from PySide6.QtCore import QLibraryInfo, QTranslator

        from healing_desktop.core.guides import filled
        from healing_desktop.ui.library.guide_keys import key_names
        from healing_desktop.ui.library.guide_shelf import read_guides

        # Without an application, whose translators would serve: there may be no screen to have one.
        words = QTranslator()
        words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        keys = key_names(lambda key: "+".join(words.translate("QShortcut", part) or part for part in key.split("+")))
        return tuple(filled(guide, keys) for guide in read_guides(resources, language))

    return read
