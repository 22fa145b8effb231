"""The composition root: the only file that sees every layer. Heavy parts are imported where they are first used."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from healing_desktop.cli.services import Global, Services
from healing_desktop.cli.services import Refused as CommandRefused
from healing_desktop.folders import Folders, find_folders
from healing_desktop.handouts_maker import HandoutsMaker
from healing_desktop.map_maker import MapMaker
from healing_desktop.ui.library.guide_texts import guide_texts
from healing_desktop.words_reader import window_words, words_reader

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from healing_desktop.core.centre import Centre, NotSaved
    from healing_desktop.core.edition_changes import EditionNews, Wanted
    from healing_desktop.core.network_layers import RegionTables
    from healing_desktop.core.outcomes import EditionRefused
    from healing_desktop.core.ports import Directory
    from healing_desktop.core.words import Words
    from healing_desktop.handouts.service import HandoutService
    from healing_desktop.storage.profile_folder import DeskProfile
    from healing_desktop.sync.desk import Desk
    from healing_desktop.sync.program_service import ProgramService
    from healing_desktop.sync.service import SyncService
    from healing_desktop.ui.garbage import GuiThreadGarbage
    from healing_desktop.ui.handouts.ports import Printers
    from healing_desktop.ui.program import Program
    from healing_desktop.ui.services import Presenters

STARTED = perf_counter()
# Until a letter begins a new search in a list. Qt gives 0.4 s; who types slowly needs half a second for a key.
_NEXT_LETTER_MS = 1_500


def run(argv: Sequence[str]) -> int:
    """The exit status. Without arguments the window opens, and the way to its first frame passes no parser."""
    if not argv:
        return open_at_once()
    from healing_desktop.cli.main import main

    return main(argv, services_for)


def services_for(options: Global) -> Services:
    """Wires the commands; nothing heavy is imported before a command asks for it."""
    folders = find_folders(options.profile)
    words_for = words_reader(folders.resources)

    def start_window(timeline: bool) -> int:
        return open_window(folders, options, timeline=timeline)

    return Services(
        options=options,
        open_directory=lambda: open_edition(options.edition, folders, options.day),
        words_for=words_for,
        handouts=lambda directory: handout_service(folders, words_for, directory),
        check_edition=check_edition,
        open_window=start_window,
        bundled_edition=folders.bundled_edition,
        editions=folders.editions,
        publisher_root=folders.publisher_root,
        self_test_source=folders.self_test_source,
        open_file=lambda file: open_edition(file, folders),
        with_own=lambda directory: with_own(directory, options, folders),
        make_program=lambda desk: make_program(replace(folders, profile=desk), options),
        guides=guide_texts(folders.resources),
        centre=lambda: centre_of(folders),
    )


def open_at_once() -> int:
    try:
        return open_window(find_folders(), Global())
    except CommandRefused as refused:
        sys.stderr.write(f"{refused}\n")
        return 1


def open_window(folders: Folders, options: Global, *, timeline: bool = False) -> int:
    """Shows the window and waits until it is closed. The exit status of the program."""
    from healing_desktop.ui.crash_log import CrashLog

    program = make_program(folders, options, profile=profile_of(folders, options))
    settings, messages = program.window.owners.settings, program.window.owners.messages
    words_for = words_reader(folders.resources)
    crashes = CrashLog(
        folders.profile / "log" / "trouble.log",
        lambda: messages.say(words_for(settings.now.language)("outcome-unforeseen")),
    )
    if timeline:
        program.window.first_painted.connect(print_timeline)
    program.window.appear()
    status = program.application.exec()
    program.close()
    crashes.release()
    return status


def make_program(
    folders: Folders,
    options: Global,
    *,
    today: Callable[[], date] = date.today,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    with_map: bool = True,
    printers: Printers | None = None,
    profile: DeskProfile | None = None,
) -> Program:
    """The application and its window, wired, not yet shown. `now`: for signatures; `printers`: None for those here;
    `profile`: None where nobody is to be asked or told what a new or bad one needs."""

    words_for = words_reader(folders.resources)
    look_for_screen(words_for(options.language))
    from healing_desktop.centre.old_lists import ListsJson
    from healing_desktop.centre.own_in_directory import OwnInDirectory
    from healing_desktop.ui.garbage import GuiThreadGarbage
    from healing_desktop.ui.jobs import Jobs
    from healing_desktop.ui.program import Program
    from healing_desktop.ui.services import Services as WindowServices
    from healing_desktop.ui.speech import make_voice
    from healing_desktop.ui.window import build_window

    application, jobs = the_application(), Jobs()
    maps = MapMaker(folders.resources, folders.maps, region_tables)
    paper = HandoutsMaker(lambda directory: handout_service(folders, words_for, directory), words_for, today)
    own = OwnInDirectory(folders.with_own, today)
    services = WindowServices(
        open_directory=lambda file: own.opened(open_for_window(file, options, folders, today)),
        words_for=window_words(folders.resources),
        presenters=presenters,
        jobs=jobs,
        resources=folders.resources,
        settings_file=folders.settings_file,
        licences=folders.licences,
        today=today,
        map_pane=maps.pane if with_map else None,
        handouts=lambda owners, window: paper.handouts(owners, window, printers),
        region_tables=region_tables,
        old_lists=ListsJson(folders.lists_file),
        news=lambda directory, wanted=None: edition_news(folders, directory, today(), wanted),
        sync=None if options.edition else lambda: sync_service(folders, now),
        program=None if options.edition else lambda: program_service(folders, now),
        web=maps.web if with_map else None,
        voice=make_voice,
        centre=lambda: centre_of(folders),
        own=own,
        centre_place=lambda: centre_place(folders),
        centre_folder=folders.centre,
        simple=options.simple,
        profile=profile,
        program_file=packed_file(),
    )
    window = build_window(application, services)
    if options.window_language:
        window.owners.settings.set(language=options.window_language)
    before_close = ending_of(maps, GuiThreadGarbage(lambda: not jobs.idle, window))
    return Program(application, window, jobs, before_close, maps.is_painted)


def ending_of(maps: MapMaker, garbage: GuiThreadGarbage) -> Callable[[], None]:
    """Before the window closes."""

    def end() -> None:
        maps.close()
        garbage.stop()

    return end


def look_for_screen(words: Words) -> None:
    """CommandRefused where there is none."""
    from healing_desktop.ui.screen import has_screen

    if not has_screen(os.environ):
        raise CommandRefused(words("outcome-no-screen"))


def packed_file() -> Path | None:
    """What a packed program was started from. One from sources is renewed by whoever works on them."""
    return Path(sys.executable) if getattr(sys, "frozen", False) else None


def profile_of(folders: Folders, options: Global) -> DeskProfile:
    """Not asked is who said how to begin."""
    from healing_desktop.storage.profile_folder import DeskProfile

    told = bool(options.window_language or options.simple)
    return DeskProfile(folders.profile, (folders.editions, folders.centre), told_how=told)


def the_application() -> QApplication:
    """Of this process, made if there is none yet."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from healing_desktop.ui.theme import STYLE_CHOSEN

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["healing-desktop", "-style", "Fusion"])
        application.setProperty(STYLE_CHOSEN, True)
    application.setApplicationName("Healing Desktop")
    application.setKeyboardInputInterval(_NEXT_LETTER_MS)
    return application


def presenters() -> Presenters:
    """Records into words; imported in a job, after the first frame."""
    from healing_desktop.core.present_chip import chip_words, origin_words
    from healing_desktop.core.present_entry import present_entry
    from healing_desktop.core.present_found import count_words, reading_words, ways_words
    from healing_desktop.core.present_row import present_row
    from healing_desktop.ui.services import Presenters

    return Presenters(present_row, present_entry, chip_words, origin_words, count_words, ways_words, reading_words)


def print_timeline() -> None:
    sys.stderr.write(f"first frame {(perf_counter() - STARTED) * 1000:.0f} ms after the program was read\n")


def handout_service(folders: Folders, words_for: Callable[[str], Words], directory: Directory) -> HandoutService:
    from healing_desktop.handouts.service import HandoutService
    from healing_desktop.handouts.small_map import SmallMaps
    from healing_desktop.maps.find_pack import find_pack

    maps = SmallMaps(folders.resources, lambda: find_pack(folders.maps, os.environ))
    return HandoutService(folders.resources, words_for, directory.taxonomies(), directory.helplines(), maps=maps)


def centre_of(folders: Folders) -> Centre | NotSaved:
    """Opened: this takes as long as a disk, or a server."""
    from healing_desktop.centre.open_centre import URL_VARIABLE, open_centre

    return open_centre(folders.centre, os.environ.get(URL_VARIABLE))


def centre_place(folders: Folders) -> str:
    """As it may be shown. Light: a new desk asks it before the first frame."""
    from healing_desktop.centre.places import FILE_NAME, URL_VARIABLE, place_name

    return place_name(os.environ.get(URL_VARIABLE) or str(folders.centre / FILE_NAME))


def with_own(directory: Directory, options: Global, folders: Folders) -> tuple[Directory, str]:
    """With what the centre of this desk has of its own, and what stood in the way. A file that was named is read as it
    is."""
    from healing_desktop.centre.open_centre import FILE_NAME, URL_VARIABLE
    from healing_desktop.centre.own_in_directory import OwnInDirectory, of_centre

    if options.edition or not (os.environ.get(URL_VARIABLE) or os.access(folders.centre / FILE_NAME, os.F_OK)):
        return directory, ""
    own = OwnInDirectory(folders.with_own, options.day)
    return of_centre(directory, centre_of(folders), own)


def sync_service(folders: Folders, now: Callable[[], datetime]) -> SyncService:
    from healing_desktop.sync.service import SyncService

    return SyncService(desk_of(folders), now)


def program_service(folders: Folders, now: Callable[[], datetime]) -> ProgramService:
    from healing_desktop.sync.program_service import ProgramService

    return ProgramService(desk_of(folders), now)


def desk_of(folders: Folders) -> Desk:
    from importlib.metadata import version

    from healing_desktop.sync.desk import Desk
    from healing_desktop.sync.this_platform import this_platform

    root = folders.publisher_root.read_bytes() if folders.publisher_root.exists() else b""
    return Desk(folders.editions, folders.bundled_edition, root, version("healing-desktop"), this_platform())


def open_edition(
    file: Path | None, folders: Folders, today: Callable[[], date] = date.today, *, erase: bool = False
) -> Directory | EditionRefused:
    """That file, else what this desk has adopted, else the program's own. `erase`: nothing of what went long ago stays
    on the disk."""
    from healing_desktop.storage.directory import open_directory
    from healing_desktop.sync.desk_edition import open_desk_edition

    if file:
        return open_directory(file)
    return open_desk_edition(folders.editions, folders.bundled_edition, today, erase=erase)


def open_for_window(
    file: str, options: Global, folders: Folders, today: Callable[[], date]
) -> Directory | EditionRefused:  # fmt: skip
    """`file` "": the one that was named on the command line, else that of this desk."""
    return open_edition(Path(file) if file else options.edition, folders, today, erase=True)


def edition_news(
    folders: Folders, directory: Directory, today: date, wanted: Wanted | None
) -> tuple[EditionNews, ...]:  # fmt: skip
    from healing_desktop.sync.news import edition_news

    return edition_news(folders.editions, directory, today, wanted)


def region_tables(directory: Directory) -> RegionTables | None:
    """Takes some tenths of a second; None when they cannot be read."""
    from healing_desktop.core.outcomes import EditionRefused
    from healing_desktop.storage.directory import EditionDirectory
    from healing_desktop.storage.region_layers import read_region_tables

    if not isinstance(directory, EditionDirectory):
        return None
    # Networks are the publisher's, and so is what draws them.
    found = read_region_tables((directory.base or directory).file)
    return None if isinstance(found, EditionRefused) else found


def check_edition(directory: Directory) -> str | None:
    from healing_desktop.storage.directory import EditionDirectory

    return directory.complaint() if isinstance(directory, EditionDirectory) else None
