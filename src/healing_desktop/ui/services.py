"""What the window is given by the composition root: all that is below it comes in here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from healing_desktop.centre.with_own import WithOwn
    from healing_desktop.core.centre import Centre, NotSaved
    from healing_desktop.core.centre_now import CentreNow
    from healing_desktop.core.edition_changes import ReadNews
    from healing_desktop.core.entries import Entry, GroupRow
    from healing_desktop.core.helplines import HelplineTable
    from healing_desktop.core.network_layers import RegionTables
    from healing_desktop.core.outcomes import EditionRefused
    from healing_desktop.core.ports import Directory, Found
    from healing_desktop.core.present_entry import EntryWords
    from healing_desktop.core.present_row import RowWords
    from healing_desktop.core.profile_trouble import ProfileTrouble
    from healing_desktop.core.query import Chip, Query
    from healing_desktop.core.saved_lists import OldListsFile
    from healing_desktop.core.taxonomies import Taxonomies
    from healing_desktop.core.words import Words
    from healing_desktop.handouts.asked import Asked
    from healing_desktop.handouts.content import HandoutOptions
    from healing_desktop.handouts.outcomes import PaperStep
    from healing_desktop.sync.child import FarFewer
    from healing_desktop.sync.known_program import KnownProgram
    from healing_desktop.sync.outcomes import Outcome as SyncOutcome
    from healing_desktop.sync.program_outcomes import ProgramOutcome
    from healing_desktop.sync.service import ProxyFor
    from healing_desktop.sync.stick_outcomes import StickOutcome
    from healing_desktop.sync.watching import Watcher
    from healing_desktop.ui.jobs import Jobs
    from healing_desktop.ui.state.owners import Owners
    from healing_desktop.ui.web.late_profile import LateProfile


class HandoutActions(Protocol):
    """What the window asks of the handouts. `print_now`: one sheet for a visitor who is alone, see PrintNow; the centre
    is put on it. `forget` erases what the last visitor left."""

    def print_entry(self, entry_id: str) -> None: ...

    def print_tray(self) -> None: ...

    def print_answer(self) -> None: ...

    def print_watched(self) -> None: ...

    def open_tray(self) -> None: ...

    def open_lists(self) -> None: ...

    def save_entry(self, entry_id: str) -> None: ...

    def save_calendar(self, entry: Entry) -> None: ...

    def print_article(self, slug: str) -> None: ...

    def print_kinds(self) -> None: ...

    def print_crisis_card(self) -> None: ...

    def print_now(
        self, what: tuple[str, ...] | Asked, options: HandoutOptions, told: Callable[[PaperStep], None]
    ) -> bool: ...

    def forget(self) -> None: ...


class SyncPort(Protocol):
    """What the window asks of sync. Every call blocks: for jobs. `proxy_for` is pickled: a function of a module."""

    def run(
        self, source: str, watcher: Watcher, proxy_for: ProxyFor, far_fewer: FarFewer, *, by_hand: bool = True
    ) -> SyncOutcome: ...

    def roll_back(self) -> int | None: ...

    def can_roll_back(self) -> bool: ...

    def write_stick(self, folder: Path, source: str, watcher: Watcher, proxy_for: ProxyFor) -> StickOutcome: ...

    def newer_on(self, source: str, watcher: Watcher) -> int | None: ...


class ProgramPort(Protocol):
    """What the window asks about newer programs. Every call blocks: for jobs."""

    @property
    def running(self) -> str: ...

    def known(self) -> KnownProgram | None: ...

    def fetch(self, source: str, watcher: Watcher, proxy_for: ProxyFor) -> ProgramOutcome: ...


class VoicePort(Protocol):
    """A voice that never makes anybody wait. `begin` finds out which `languages` it speaks, None until `known`; `say`
    gives the number that `ended` will carry; `failed`: what was asked for will not be said."""

    known: SignalInstance
    ended: SignalInstance
    failed: SignalInstance
    languages: frozenset[str] | None

    def begin(self) -> None: ...

    def say(self, text: str, language: str) -> int: ...

    def stop(self) -> None: ...

    def end(self) -> None: ...


class OwnPort(Protocol):
    """The centre's own in the directory. `know`: this is so from now on; the ids of the entries that are marked
    otherwise. `renewed` blocks: for jobs."""

    def know(self, now: CentreNow) -> frozenset[str]: ...

    def renewed(self, directory: Directory) -> WithOwn: ...


class ProfilePort(Protocol):
    """What the window asks of the folder of this desk. `asks_first`: where there are no settings yet, somebody is
    asked; `trouble` blocks: for jobs."""

    @property
    def asks_first(self) -> bool: ...

    def trouble(self) -> ProfileTrouble | None: ...


class MapView(Protocol):
    """What the window asks of a map."""

    picked: SignalInstance

    def show_rows(self, rows: Iterable[GroupRow]) -> None: ...

    def select(self, entry_id: str | None) -> None: ...

    def set_language(self, language: str) -> None: ...

    def shut(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Presenters:
    """Records into words: pure functions of core."""

    row: Callable[[GroupRow, Words, Taxonomies, date, str], RowWords]
    entry: Callable[[Entry, Words, Taxonomies, HelplineTable, date], EntryWords]
    chip: Callable[[Chip, Words, Taxonomies, Directory], str]
    origin: Callable[[Query, Words, Directory], str]
    count: Callable[[Found, Words], str]
    ways: Callable[[Found, Words, Taxonomies, Directory], tuple[tuple[Chip | None, str], ...]]
    reading: Callable[[Query, Words], list[str]]


@dataclass(frozen=True, slots=True)
class Services:
    """`open_directory(path)` and `presenters()` run in a job after the first frame; "" means the bundled.
    `region_tables` reads them of an edition; for a job too, as are `sync` and `program`, None where nothing is renewed.
    `web`: the engine of articles and map, which starts late; None: articles are shown plainly. `voice`: what reads
    articles aloud; None: nothing does. `centre` opens the centre's own database, in a job; None: there is none.
    `own`: puts its own entries into the directory. `centre_place`: where it is, as it may be shown;
    `centre_folder`: for its backups, None where none are made. `simple`: it was
    asked to begin as the screen of a visitor who is alone. `profile`: where the desk keeps things; None:
    nothing is asked or told about it. `program_file`: what this process was started from, where that can be taken away
    under it; None: nobody watches it."""

    open_directory: Callable[[str], Directory | EditionRefused]
    words_for: Callable[[str], Words]
    presenters: Callable[[], Presenters]
    jobs: Jobs
    resources: Path
    settings_file: Path
    licences: Path
    today: Callable[[], date] = date.today
    map_pane: Callable[[Owners], MapView] | None = None
    handouts: Callable[[Owners, QWidget], HandoutActions] | None = None
    region_tables: Callable[[Directory], RegionTables | None] | None = None
    old_lists: OldListsFile | None = None
    news: ReadNews | None = None
    sync: Callable[[], SyncPort] | None = None
    program: Callable[[], ProgramPort] | None = None
    web: LateProfile | None = None
    voice: Callable[[], VoicePort] | None = None
    centre: Callable[[], Centre | NotSaved] | None = None
    own: OwnPort | None = None
    centre_place: Callable[[], str] | None = None
    centre_folder: Path | None = None
    simple: bool = False
    profile: ProfilePort | None = None
    program_file: Path | None = None
