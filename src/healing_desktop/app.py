"""The composition root: the only file that sees every layer. Heavy parts are imported where they are first used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.cli.main import main as run_command
from healing_desktop.cli.services import Global, Services
from healing_desktop.folders import find_folders

if TYPE_CHECKING:
    from healing_desktop.core.outcomes import EditionRefused
    from healing_desktop.core.ports import Directory
    from healing_desktop.core.words import Words
    from healing_desktop.handouts.service import HandoutService


def run(argv: Sequence[str]) -> int:
    return run_command(argv, services_for)


def services_for(options: Global) -> Services:
    """Wires the commands; nothing heavy is imported before a command asks for it."""
    folders = find_folders(options.profile)
    words_for = words_reader(folders.resources)

    def handouts(directory: Directory) -> HandoutService:
        from healing_desktop.handouts.service import HandoutService

        return HandoutService(folders.resources, words_for, directory.taxonomies(), directory.helplines())

    def open_window(_: list[str]) -> int:
        from healing_desktop.window import open_window

        return open_window(folders, words_for, options.edition, options.language)

    return Services(
        options=options,
        open_directory=lambda: open_edition(options.edition or folders.bundled_edition),
        words_for=words_for,
        handouts=handouts,
        build_edition=build_edition,
        check_sources=check_sources,
        write_data_quality=write_data_quality,
        check_edition=check_edition,
        open_window=open_window,
    )


def words_reader(resources: Path) -> Callable[[str], Words]:
    """Reads the Fluent catalogue of a language once; English stands behind the others."""

    @lru_cache(maxsize=8)
    def words_for(language: str) -> Words:
        from healing_desktop.core.words import Words

        folder = resources / "words"
        english = (folder / "en.ftl").read_text(encoding="utf-8")
        own = folder / f"{language}.ftl"
        return Words.from_source(
            language, own.read_text(encoding="utf-8") if own.exists() else english, english
        )

    return words_for


def open_edition(file: Path) -> Directory | EditionRefused:
    from healing_desktop.storage.directory import open_directory

    return open_directory(file)


def check_edition(directory: Directory) -> str | None:
    from healing_desktop.storage.directory import EditionDirectory

    return directory.complaint() if isinstance(directory, EditionDirectory) else None


def check_sources(data: Path) -> list[str]:
    from healing_desktop.publishing.sources import read_sources

    content = read_sources(data)
    return [str(finding) for finding in content] if isinstance(content, list) else []


def build_edition(data: Path, out: Path) -> list[str]:
    """What is wrong with `data`; when nothing is, the edition stands in `out`."""
    from healing_desktop.publishing.sources import read_sources
    from healing_desktop.storage.edition_builder import build_edition

    content = read_sources(data)
    if isinstance(content, list):
        return [str(finding) for finding in content]
    build_edition(content, out)
    return []


def write_data_quality(data: Path, out: Path) -> None:
    from healing_desktop.publishing.data_quality import data_quality
    from healing_desktop.publishing.sources import read_sources

    content = read_sources(data)
    if not isinstance(content, list):
        out.write_text(data_quality(content), encoding="utf-8")
