"""The card of a newer program: for staff, there only while there is one. Each thing on it happens because somebody
presses a button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from healing_desktop.core.roles import Role
from healing_desktop.core.words import ltr
from healing_desktop.sync.known_program import KnownProgram
from healing_desktop.sync.program_outcomes import program_sentence
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.sync.ask_place import AskPlace
from healing_desktop.ui.sync.hand_over import HandOver
from healing_desktop.ui.sync.shown_source import whole_path
from healing_desktop.ui.sync.task_card import TaskCard
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

USUAL = HandOver()


class ProgramCard(TaskCard):
    """A view of ProgramState."""

    def __init__(
        self, owners: Owners, ask: AskPlace, parent: QWidget | None = None, hand_over: HandOver = USUAL
    ) -> None:
        super().__init__(parent)
        self._owners, self._program, self._hand_over = owners, owners.program, hand_over
        self._told = owners.program.now.ended
        self._start = hand_over.start
        self.bar.setAccessibleName(self.tr("Progress"))
        self.fetch = WrappingButton(self.tr("Fetch the installer"))
        self.other = WrappingButton(self.tr("From a folder or stick …"))
        self.folder = WrappingButton(self.tr("Open the folder"))
        self.start = WrappingButton(self.tr("Start the installer"))
        self.cancel = WrappingButton(self.tr("Cancel"))
        self.place((self.fetch, self.start, self.folder, self.other, self.cancel))
        self.fetch.clicked.connect(lambda: self._from(self._program.source))
        self.other.clicked.connect(lambda: self._from(ask.folder(self, self.tr("Choose a folder or a stick"))))
        self.folder.clicked.connect(lambda: self._program.look_again(self._open_folder))
        self.start.clicked.connect(lambda: self._program.look_again(self._start_it))
        self.cancel.clicked.connect(self._program.cancel)
        for owner in (owners.program, owners.role):
            owner.changed.connect(self.refresh)
        self._program.look()
        self.refresh()

    def refresh(self) -> None:
        """Say what is so now, and offer what can be done about it."""
        now, known = self._program.now, self._program.now.known
        there = known is not None and self._owners.role.may(Role.STAFF)
        self.setVisible(there)
        if known is None or not there:
            return
        said, hint = self._words(known)
        self.say(said, hint)
        self.bar.setVisible(now.fetching)
        self.bar.setRange(0, now.of)
        self.bar.setValue(now.done)
        self._offer(known)
        if now.ended != self._told:
            self._told = now.ended
            self._owners.messages.announce(f"{said} {hint}".strip())

    def _words(self, known: KnownProgram) -> tuple[str, str]:
        now, words = self._program.now, self._owners.reading.words
        newer = self.tr("There is a newer version of this program: %1. You work with %2.")
        newer = newer.replace("%1", ltr(known.offer.version)).replace("%2", ltr(now.running))
        if now.fetching:
            return self.tr("Fetching the installer …"), ""
        if known.file is not None:
            where = self.tr("The installer is here, checked: %1. Close this program before you install it.")
            return newer, where.replace("%1", whole_path(known.file))
        if now.outcome is not None and not now.outcome.well and words is not None:
            return newer, program_sentence(now.outcome, words)
        size = ltr(str(max(1, round(known.offer.bytes / 1_000_000))))
        hint = self.tr("Its installer has %1 MB. It is fetched when you ask for it, and installed by nobody but you.")
        return newer, hint.replace("%1", size)

    def _offer(self, known: KnownProgram) -> None:
        """The first of them is the one to press."""
        now = self._program.now
        if now.fetching:
            shown = [self.cancel]
        elif known.file is not None:
            shown = [*([self.start] if self._start is not None else []), self.folder]
        else:
            shown = [*([self.fetch] if self._program.source else []), self.other]
        self.offer(shown)

    def _from(self, place: str) -> None:
        if place:
            self._program.fetch(place)

    def _open_folder(self, file: Path | None) -> None:
        if file is None or not self._hand_over.open_folder(file):
            self._failed(file)

    def _start_it(self, file: Path | None) -> None:
        if file is None or self._start is None or not self._start(file):
            self._failed(file)

    def _failed(self, file: Path | None) -> None:
        if file is None:
            said = self.tr("The installer is not as it was signed any more. Fetch it again.")
        else:
            said = self.tr("This computer could not open it. It is here: %1").replace("%1", whole_path(file))
        self._owners.messages.say(said)
