"""All owners of what changes, handed to each pane as one."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.messages import Messages
from healing_desktop.ui.state.away import AwayState
from healing_desktop.ui.state.backups import BackupState
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.centre_entries import CentreEntries
from healing_desktop.ui.state.compared import ComparedState
from healing_desktop.ui.state.edition import EditionState
from healing_desktop.ui.state.fits import FitsState
from healing_desktop.ui.state.library import LibraryState
from healing_desktop.ui.state.lists import ListsState
from healing_desktop.ui.state.numbers import NumbersState
from healing_desktop.ui.state.own_entries import OwnEntriesState
from healing_desktop.ui.state.own_groups import OwnGroupsState
from healing_desktop.ui.state.program_update import ProgramState
from healing_desktop.ui.state.reading import ReadingState
from healing_desktop.ui.state.role import RoleState
from healing_desktop.ui.state.search import SearchState
from healing_desktop.ui.state.selection import SelectionState
from healing_desktop.ui.state.settings import SettingsState
from healing_desktop.ui.state.show import ShowState
from healing_desktop.ui.state.simple import SimpleState
from healing_desktop.ui.state.sync import SyncState
from healing_desktop.ui.state.tray import TrayState
from healing_desktop.ui.state.watching import WatchingState
from healing_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Owners:
    """A pane takes what it needs; panes never hold each other."""

    jobs: Jobs
    messages: Messages
    theme: Theme
    settings: SettingsState
    edition: EditionState
    reading: ReadingState
    search: SearchState
    selection: SelectionState
    compared: ComparedState
    show: ShowState
    tray: TrayState
    lists: ListsState
    library: LibraryState
    fits: FitsState
    sync: SyncState
    program: ProgramState
    centre: CentreState
    centre_entries: CentreEntries
    own: OwnEntriesState
    role: RoleState
    backups: BackupState
    own_groups: OwnGroupsState
    watching: WatchingState
    numbers: NumbersState
    simple: SimpleState
    away: AwayState
