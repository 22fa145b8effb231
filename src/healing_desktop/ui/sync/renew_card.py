"""The card of new data: where they come from, how far a sync is, how it ended, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from healing_desktop.core.dates import clock, partial_date
from healing_desktop.core.today import desk_day
from healing_desktop.core.words import ltr
from healing_desktop.sync.outcomes import sentence
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.sync.ask_place import AskPlace
from healing_desktop.ui.sync.how_often import how_often
from healing_desktop.ui.sync.next_step import NEXT, Step
from healing_desktop.ui.sync.shown_source import shown_source
from healing_desktop.ui.sync.task_card import TaskCard
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from healing_desktop.sync.outcomes import Outcome

# Below this a file is there before a bar could be read.
WORTH_A_BAR = 1 << 18


class RenewCard(TaskCard):
    """A view of SyncState. `news_wanted`: what changed is to be shown. `primary_changed` carries the button to press
    next, None when all is done."""

    news_wanted = Signal()
    primary_changed = Signal(object)

    def __init__(self, owners: Owners, ask: AskPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._sync = owners, owners.sync
        self._told = owners.sync.now.ended
        self._retry = False
        self.bar.setAccessibleName(self.tr("Progress"))
        self.update_button, self.own_file = WrappingButton(""), WrappingButton(self.tr("Use the renewed data"))
        self.folder = WrappingButton(self.tr("From a folder or stick …"))
        self.packed = WrappingButton(self.tr("From a .zip file …"))
        self.news, self.copy = WrappingButton(self.tr("What changed")), WrappingButton(self.tr("Copy what to tell"))
        self.back = WrappingButton(self.tr("Back to the edition before"))
        self.keep, self.take = (
            WrappingButton(self.tr("Keep what is here")),
            WrappingButton(self.tr("Take over the new")),
        )
        self.cancel = WrappingButton(self.tr("Cancel"))
        self.place((
            self.update_button, self.own_file, self.news, self.keep, self.take, self.folder, self.packed, self.copy,
            self.back, self.cancel,
        ))  # fmt: skip
        self.update_button.clicked.connect(self._update)
        self.own_file.clicked.connect(self._sync.read_renewed)
        self.folder.clicked.connect(lambda: self._from(ask.folder(self, self.tr("Choose a folder or a stick"))))
        self.packed.clicked.connect(lambda: self._from(ask.zip(self, self.tr("Choose a packed file"))))
        self.news.clicked.connect(self.news_wanted)
        self.copy.clicked.connect(self._copy)
        self.back.clicked.connect(self._sync.go_back)
        self.keep.clicked.connect(lambda: self._sync.answer(False))
        self.take.clicked.connect(lambda: self._sync.answer(True))
        self.cancel.clicked.connect(self._sync.cancel)
        for changed in (self._sync.changed, owners.settings.changed, owners.edition.changed):
            changed.connect(self.refresh)
        self._sync.look_back()
        self.refresh()

    def refresh(self) -> None:
        """Say what is so now, and offer what can be done about it."""
        now = self._sync.now
        said, hint = self._words()
        self.say(said, hint)
        self.bar.setVisible(now.running and now.question is None)
        self.bar.setRange(0, now.of if now.step == "fetching" and now.of > WORTH_A_BAR else 0)
        self.bar.setValue(now.done)
        self._offer(*self._choices())
        if now.ended != self._told:
            self._told = now.ended
            self._owners.messages.announce(f"{said} {hint}".strip())

    def _words(self) -> tuple[str, str]:
        now = self._sync.now
        if now.question is not None:
            return self.tr("Far fewer entries than now"), self._question_words(*now.question)
        if now.running:
            return self._step_words(), ""
        if self._sync.reads_own_file:
            return self._own_file_words()
        if now.last == "back":
            return self._back_words(now.back)
        if now.outcome is not None:
            return self._outcome_words(now.outcome)
        return self._idle_words()

    def _choices(self) -> tuple[QPushButton | None, list[QPushButton]]:
        """The button to press next, and those beside it."""
        now = self._sync.now
        if now.question is not None:
            return self.keep, [self.take, self.cancel]
        if now.running:
            return None, [] if now.work == "back" else [self.cancel]
        if self._sync.reads_own_file:
            return (self.own_file, []) if self._sync.can_renew else (None, [])
        back = [self.back] if now.can_go_back else []
        again = self._sync.source != ""
        self._retry = False
        self.update_button.setText(self.tr("Update now"))
        if now.last == "back" or now.outcome is None or now.last == "":
            places: list[QPushButton] = [self.folder, self.packed]
            return (self.update_button, [*places, *back]) if again else (self.folder, [self.packed, *back])
        kind, well = now.outcome.kind, now.outcome.well
        self._retry = True
        if kind == "available":
            self.update_button.setText(self.tr("Take it over"))
        elif not well:
            self.update_button.setText(self.tr("Try again"))
        offered = [*(button for step in NEXT[kind] for button in self._for(step)), *back]
        return (offered[0], offered[1:]) if NEXT[kind][0] else (None, offered)

    def _for(self, step: Step) -> list[QPushButton]:
        buttons: dict[Step, list[QPushButton]] = {
            "": [], "again": [self.update_button], "choose": [self.folder, self.packed], "news": [self.news],
            "copy": [self.copy],
        }  # fmt: skip
        return buttons[step]

    def _offer(self, first: QPushButton | None, others: list[QPushButton]) -> None:
        self.offer([*([first] if first else []), *others], first)
        self.primary_changed.emit(first)

    def _idle_words(self) -> tuple[str, str]:
        source, hours = self._sync.source, self._owners.settings.now.sync_hours
        if not source:
            return "", self.tr(
                "No address is set, so this computer asks nobody. New data come on a stick or in a folder."
            )
        place = shown_source(source)
        if hours:
            said = self.tr("New data come by themselves from %1: %2.").replace("%2", how_often(hours))
        else:
            said = self.tr("New data come from %1, when you ask for them.")
        return "", said.replace("%1", place)

    def _step_words(self) -> str:
        now = self._sync.now
        if now.work == "stick":
            return self.tr("Writing the stick …")
        if now.work == "back":
            return self.tr("Going back …")
        return {
            "asking": self.tr("Asking whether there are new data …"),
            "fetching": self.tr("Fetching the new data …"),
            "building": self.tr("Putting the new data together. You can go on working."),
            "comparing": self.tr("Looking at what changed …"),
        }[now.step]

    def _question_words(self, was: int, would_be: int) -> str:
        said = self.tr(
            "The new data hold %1 groups and services, now there are %2. Is that meant? "
            "When in doubt, ask the publisher first."
        )
        return said.replace("%1", ltr(str(would_be))).replace("%2", ltr(str(was)))

    def _own_file_words(self) -> tuple[str, str]:
        opened = self._owners.edition.now.opened
        said = self.tr("A file that was chosen by hand is read: %1. It is not renewed.")
        return "", said.replace("%1", shown_source(opened.info.file) if opened else "–")

    def _back_words(self, serial: int | None) -> tuple[str, str]:
        words = self._owners.reading.words
        if serial is None or words is None:
            return self.tr("There is no edition to go back to."), ""
        stays = self.tr("It stays until there is a newer one than the one you left.")
        return words("outcome-rolled-back", serial=ltr(str(serial))), stays

    def _outcome_words(self, outcome: Outcome) -> tuple[str, str]:
        words = self._owners.reading.words
        if words is None:
            return "", ""
        at = outcome.now.astimezone()
        moment = clock(at.time(), words)
        if at.date() != desk_day():
            moment = f"{partial_date(at.date().isoformat(), words)}, {moment}"
        advice = {
            "program-too-old": self.tr("Ask whoever gave you this program for its newest version."),
            "no-key": self.tr("Ask whoever gave you this program for one that knows its publisher."),
        }.get(outcome.kind, "")
        looked = self.tr("Last look: %1.").replace("%1", moment)
        return sentence(outcome, words), f"{advice} {looked}".strip()

    def _update(self) -> None:
        if self._retry:
            self._sync.again()
        else:
            self._sync.start()

    def _from(self, place: str) -> None:
        if place:
            self._sync.start(place)

    def _copy(self) -> None:
        """For whoever has to be told; nothing of a visitor is in it."""
        outcome, words = self._sync.now.outcome, self._owners.reading.words
        if outcome is not None and words is not None:
            lines = (
                sentence(outcome, words),
                f"{outcome.kind} {outcome.from_serial} {outcome.to_serial}",
                outcome.detail,
            )
            QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))
            self._owners.messages.announce(self.tr("Copied"))
