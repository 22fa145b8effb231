"""Puts the window together from what it is given; app.py calls this and nothing else in ui."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from healing_desktop.ui.messages import Messages
from healing_desktop.ui.services import Services
from healing_desktop.ui.shell.following import Following
from healing_desktop.ui.shell.main_window import MainWindow
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
from healing_desktop.ui.state.owners import Owners
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
from healing_desktop.ui.theme import Scheme, Theme
from healing_desktop.ui.translations import Translations
from healing_desktop.ui.widgets.focus_ring import FocusRings


def build_window(app: QApplication, services: Services) -> MainWindow:
    """The window, not yet shown; it opens the directory after its first frame."""
    settings = SettingsState(services.settings_file)
    theme = Theme(app, services.resources, Scheme(settings.now.scheme), settings.now.text_size)
    translations = Translations(app, services.resources)
    # Before the first widget, so that each is said once.
    translations.speak(settings.now.language)
    owners = _owners(services, settings, theme)
    window = MainWindow(owners, services)
    rings = FocusRings(app, theme.focus_colour, lambda: theme.colour("paper"))
    kept = (settings, owners.messages, owners.edition, owners.reading, owners.search, owners.selection)
    more = (
        owners.compared,
        owners.show,
        owners.tray,
        owners.lists,
        owners.library,
        owners.fits,
        owners.sync,
        owners.program,
        owners.centre,
        owners.centre_entries,
        owners.own,
        owners.role,
        owners.backups,
        owners.own_groups,
        owners.watching,
        owners.numbers,
        owners.simple,
        owners.away,
    )
    for owner in (*kept, *more, rings, theme, translations):
        owner.setParent(window)
    window.first_painted.connect(rings.begin)
    # What was counted is written before the database is closed.
    window.closing.connect(owners.numbers.close)
    window.closing.connect(owners.centre.close)
    Following(window, owners, services, translations)
    window.simple.begin()
    window.first_run.begin()
    return window


def _owners(services: Services, settings: SettingsState, theme: Theme) -> Owners:
    edition = EditionState(services.jobs, services.open_directory)
    reading = ReadingState(services.jobs, settings, edition, services.words_for, services.presenters, services.today)
    centre = CentreState(services.jobs, services.centre)
    search = SearchState(services.jobs, edition, settings, services.today)
    selection, messages = SelectionState(search, edition), Messages()
    library = LibraryState(services.jobs, edition, search, settings)
    sync = SyncState(services.jobs, settings, edition, services.sync)
    return Owners(
        jobs=services.jobs,
        messages=messages,
        theme=theme,
        settings=settings,
        edition=edition,
        reading=reading,
        search=search,
        selection=selection,
        compared=ComparedState(search, edition),
        show=ShowState(services.jobs, reading, search, services.words_for),
        tray=TrayState(services.jobs, edition),
        lists=ListsState(services.jobs, centre, services.old_lists),
        library=library,
        fits=FitsState(services.jobs, edition, search, settings, services.today),
        sync=sync,
        program=ProgramState(services.jobs, sync, services.program),
        centre=centre,
        centre_entries=CentreEntries(services.jobs, edition, centre),
        own=OwnEntriesState(services.jobs, edition, centre, (search, selection), services.own, services.today),
        role=RoleState(services.jobs, centre, settings),
        backups=BackupState(services.jobs, centre, services.centre_folder, services.today),
        own_groups=OwnGroupsState(services.jobs, centre, reading, messages),
        watching=WatchingState(services.jobs, edition, centre, settings, services.news, services.today),
        numbers=NumbersState(search, selection, settings, centre, services.today),
        simple=SimpleState(search, selection, library, settings),
        away=AwayState(),
    )
