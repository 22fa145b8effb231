"""Ids and options into a handout, from the edition that is open at that moment; runs in a job."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from healing_desktop.core.words import Words
from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import Refused
from healing_desktop.handouts.service import Handout, HandoutService
from healing_desktop.handouts.typeset import Typesetter
from healing_desktop.ui.state.owners import Owners


class HandoutMaker:
    """Keeps the fonts from one handout to the next."""

    def __init__(self, owners: Owners, resources: Path, words_for: Callable[[str], Words]) -> None:
        self._owners, self._resources, self._words_for = owners, resources, words_for
        self._typesetter = Typesetter(resources)

    def __call__(self, ids: tuple[str, ...], options: HandoutOptions) -> Handout | Refused:
        opened = self._owners.edition.now.opened
        if opened is None:
            return Refused("nothing-chosen", "no edition is open")
        found = [opened.directory.entry(entry_id) for entry_id in ids]
        entries = [entry for entry in found if entry is not None]
        service = HandoutService(
            self._resources, self._words_for, opened.taxonomies, opened.helplines, self._typesetter
        )
        return service.make(entries, options, self._owners.reading.today())
