"""Never a dead end: why the list is empty, two things to do, and someone to listen meanwhile."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from healing_desktop.core.words import ltr
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from healing_desktop.core.outcomes import EditionRefused


MOST_WAYS = 3


class NothingFound(Notice):
    """Speaks for an empty answer, a refused edition and a failed search."""

    region_wanted = Signal()

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self._told = ""
        owners.search.changed.connect(self._refresh)
        owners.edition.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)
        self._refresh()

    @property
    def needed(self) -> bool:
        """Whether this is to be shown in place of the list."""
        search = self._owners.search.now
        if search.found is not None and search.found.rows:
            return False
        refused = self._owners.edition.now.refused is not None
        return refused or search.failed or (search.found is not None and self._owners.reading.ready)

    def tell(self) -> None:
        """Screen readers hear it without going there; the same words once."""
        words = self.words if self.needed and self.isVisible() and self._owners.reading.words is not None else ""
        if words and words != self._told:
            self._owners.messages.announce(words)
        self._told = words

    def _refresh(self) -> None:
        if not self.needed:
            return
        edition, search = self._owners.edition.now, self._owners.search
        if edition.opened is None and edition.refused:
            self.say(self.tr("The directory cannot be opened"), self._refusal(edition.refused), self._danger())
            self.offer((self.tr("Try again"), self._again), (self.tr("Use the directory of this program"), self._own))
            return
        found, reading = search.now.found, self._owners.reading
        ways = reading.ways(found) if found is not None and reading.ready else ()
        dropping = [(words, chip) for chip, words in ways if chip is not None]
        hints = [words for chip, words in ways if chip is None]
        hint = self.tr("Take one part away, or begin again with fewer words.")
        self.say(self.tr("No group fits all of this"), "\n".join((hint, *hints)), self._listening())
        self.offer(
            *((words, partial(search.remove, chip)) for words, chip in dropping[:MOST_WAYS]),
            (self.tr("Who serves this region"), self.region_wanted.emit),
            (self.tr("Show all groups"), search.clear),
        )

    def _refusal(self, refused: EditionRefused) -> str:
        words = self._owners.reading.words
        key = f"outcome-edition-{refused.reason}"
        if words is not None and words.has(key):
            return words(key, file=Path(refused.file).name)
        return self.tr("The data file is missing or damaged. Nothing of yours is lost.")

    def _danger(self) -> str:
        return self.tr("In danger now: call %1.").replace("%1", ltr("112"))

    def _listening(self) -> str:
        opened = self._owners.reading.opened
        language = self._owners.reading.language
        lines = opened.helplines.footer(language) if opened else ()
        listening = next((line for line in lines if line.needs[:1] == ("listening",) and line.number), None)
        if listening is None:
            return ""
        words = self.tr("Someone to talk to meanwhile: %1, %2")
        return words.replace("%1", listening.name.name_for(language)).replace("%2", ltr(listening.number or ""))

    def _again(self) -> None:
        self._owners.edition.open(self._owners.settings.now.edition_file)

    def _own(self) -> None:
        self._owners.settings.set(edition_file="")
        self._owners.edition.open("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
