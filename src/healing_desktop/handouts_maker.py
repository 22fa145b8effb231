"""Wires what the window prints."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from healing_desktop.core.ports import Directory
    from healing_desktop.core.words import Words
    from healing_desktop.handouts.content import HandoutOptions
    from healing_desktop.handouts.outcomes import Refused
    from healing_desktop.handouts.service import Handout, HandoutService
    from healing_desktop.ui.handouts.ports import Printers, What
    from healing_desktop.ui.services import HandoutActions
    from healing_desktop.ui.state.owners import Owners


class HandoutsMaker:
    """Makes what the window prints with: the same service as the command line's, on the edition that is open."""

    def __init__(
        self,
        make_service: Callable[[Directory], HandoutService],
        words_for: Callable[[str], Words],
        today: Callable[[], date],
    ) -> None:
        self._make_service, self._words_for, self._today = make_service, words_for, today
        self._service: tuple[Directory, HandoutService] | None = None

    def handouts(self, owners: Owners, window: QWidget, printers: Printers | None = None) -> HandoutActions:
        from healing_desktop.handouts.outcomes import Refused
        from healing_desktop.ui.handouts.handouts import Handouts
        from healing_desktop.ui.handouts.system_printers import SystemPrinters

        def make(what: What, options: HandoutOptions) -> Handout | Refused:
            opened = owners.edition.now.opened
            if opened is None:
                return refused_handout()
            from healing_desktop.handouts.gather_asked import gather_asked, gather_chosen
            from healing_desktop.handouts.staff_notes import with_notes

            directory, today = opened.directory, self._today()
            if isinstance(what, tuple):
                gathered = gather_chosen(what, directory, owners.search.now.query.origin)
            else:
                gathered = gather_asked(what, options, directory, self._words_for, owners.reading.language, today)
            if isinstance(gathered, Refused):
                return gathered
            if options.with_notes:
                gathered = with_notes(gathered, owners.centre_entries.notes_for)
            return self._service_for(directory).make(gathered, options, today)

        return Handouts(owners, window, make, printers or SystemPrinters())

    def _service_for(self, directory: Directory) -> HandoutService:
        if self._service is None or self._service[0] is not directory:
            self._service = (directory, self._make_service(directory))
        return self._service[1]


def refused_handout() -> Refused:
    from healing_desktop.handouts.outcomes import Refused

    return Refused("nothing-chosen")
