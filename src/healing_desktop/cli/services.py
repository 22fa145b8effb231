"""What the commands are given by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.core.today import desk_day

if TYPE_CHECKING:
    from healing_desktop.core.centre import Centre, NotSaved
    from healing_desktop.core.guides import Guide
    from healing_desktop.core.outcomes import EditionRefused
    from healing_desktop.core.ports import Directory
    from healing_desktop.core.words import Words
    from healing_desktop.handouts.service import HandoutService
    from healing_desktop.ui.program import Program


@dataclass(frozen=True, slots=True)
class Global:
    """The options every command has. `window_language`: only when --language was given; else the desk's own holds.
    `today`: the day that was given to reckon from. `simple`: the window begins as the screen of a visitor who is
    alone."""

    profile: Path | None = None
    edition: Path | None = None
    language: str = "nl"
    window_language: str | None = None
    json: bool = False
    today: date | None = None
    simple: bool = False

    def day(self) -> date:
        return self.today or desk_day()


@dataclass(frozen=True, slots=True)
class Services:
    """`open_directory` opens --edition, else what this desk has adopted, else the bundled edition.
    `editions`: the folder of what this desk adopted; `publisher_root`: the file that their signatures are held
    against, where there is one. `centre` opens the centre's own database; None: there is none."""

    options: Global
    open_directory: Callable[[], Directory | EditionRefused]
    words_for: Callable[[str], Words]
    handouts: Callable[[Directory], HandoutService]
    check_edition: Callable[[Directory], str | None]
    open_window: Callable[[bool], int]
    bundled_edition: Path
    editions: Path
    publisher_root: Path
    self_test_source: Path
    open_file: Callable[[Path], Directory | EditionRefused]
    # Played without a person, on a desk of its own in that folder: what this desk keeps is not touched.
    make_program: Callable[[Path], Program]
    guides: Callable[[str], tuple[Guide, ...]]
    with_own: Callable[[Directory], tuple[Directory, str]] = lambda directory: (directory, "")
    centre: Callable[[], Centre | NotSaved] | None = None
    today: Callable[[], date] = date.today


def own_words(services: Services) -> Words:
    """What this program says to whoever typed: in a language for paper alone it says English."""
    language = services.options.language
    return services.words_for(language if language in INTERFACE_LANGUAGES else "en")


class Refused(Exception):  # noqa: N818  a refusal is an answer, not an error
    """The thing asked for was refused or not found: one clear sentence, exit status 1."""
