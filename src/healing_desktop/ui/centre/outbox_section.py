"""The outbox: what waits to go to the publisher, what was sent and when, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.centre_records import Note, Report
from healing_desktop.core.present_report import report_words
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.centre.outbox_files import Kind, Made, make_file, not_made_words
from healing_desktop.ui.centre.record_row import RecordWords
from healing_desktop.ui.centre.record_rows import RecordRows
from healing_desktop.ui.centre.undoable import keep, put_back, take_away
from healing_desktop.ui.jobs import Ok, Outcome
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel

AskFile = Callable[[QWidget, str, str], str]


def ask_file(parent: QWidget, title: str, suggested: str) -> str:
    """Where to write it, or ""."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return QFileDialog.getSaveFileName(parent, title, str(Path(folder) / suggested))[0]


class OutboxSection(QWidget):
    """A view of the reports of the centre. `entry_wanted` carries the id of an entry to show."""

    entry_wanted = Signal(str)

    def __init__(self, owners: Owners, services: Services, actions: Actions, ask: AskFile = ask_file) -> None:
        super().__init__()
        self._owners, self._services, self._actions, self._ask = owners, services, actions, ask
        self._about = WordsLabel("", self)
        self.buttons: dict[Kind, QPushButton] = {kind: QPushButton(self) for kind in ("file", "mail", "slip")}
        row = FlowLayout(gap=12)
        for kind, button in self.buttons.items():
            button.setProperty("look", "primary" if kind == "file" else "")
            button.clicked.connect(partial(self._write, kind))
            row.addWidget(button)
        self.waiting, self.sent, self.done = (RecordRows(parent=self) for _ in range(3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._about)
        layout.addLayout(row)
        for rows in (self.waiting, self.sent, self.done):
            rows.wanted.connect(self._wanted)
            layout.addWidget(rows)
        layout.addStretch(1)
        for owner in (owners.centre, owners.reading):
            owner.changed.connect(self._changed)

    def title(self) -> str:
        return self.tr("Reports to the publisher")

    def begin(self) -> None:
        self._refresh()

    def _changed(self) -> None:
        """What nobody sees is drawn when it is seen."""
        if self.isVisible():
            self._refresh()

    def focus_target(self) -> QWidget:
        return self.buttons["file"] if self.buttons["file"].isEnabled() else self

    def _refresh(self) -> None:
        if self._owners.reading.words is None:
            return
        reports = sorted(self._owners.centre.now.of(Report), key=lambda one: (one.on, one.id), reverse=True)
        waiting = [one for one in reports if one.state == "waiting"]
        some = self.tr("%n report(s) wait. Send them as a file, by mail or on paper.", "", len(waiting))
        none = self.tr("Nothing waits. With %1 you report what is not right with the group that is shown.")
        self._about.setText(some if waiting else none.replace("%1", self._actions.key_words("report")))
        words = {
            "file": self.tr("Write the file …"), "mail": self.tr("Make a mail …"), "slip": self.tr("Slip to print …"),
        }  # fmt: skip
        for kind, button in self.buttons.items():
            button.setText(words[kind])
            button.setAccessibleName(words[kind])
            button.setEnabled(bool(waiting))
        sent = [one for one in reports if one.state == "sent"]
        done = [one for one in reports if one.state in ("taken-over", "answered")]
        self.waiting.show_records(self.tr("Waits to go out"), waiting, self._words)
        self.sent.show_records(self.tr("Sent"), sent, self._words)
        self.done.show_records(self.tr("What became of earlier ones"), done, self._words)

    def _words(self, report: Note | Report) -> RecordWords:
        words = self._owners.reading.words
        if words is None or not isinstance(report, Report):
            return RecordWords("", "", "", {})
        said = report_words(report, words)
        actions = {"show": self.tr("Show")}
        if report.state == "waiting":
            actions["withdraw"] = self.tr("Withdraw")
        elif report.state == "sent":
            actions["again"] = self.tr("Send again")
        small = " · ".join(part for part in (said.when, said.state if report.state != "waiting" else "") if part)
        return RecordWords(said.name, "\n".join(part for part in (said.what, said.note) if part), small, actions)

    def _wanted(self, action: str, report: Report) -> None:
        if action == "show":
            self.entry_wanted.emit(report.entry)
        elif action == "withdraw":
            take_away(self._owners, report, self.tr("Withdrawn: it is not reported any more."))
        else:
            again = replace(report, state="waiting", sent_on=None)
            keep(self._owners, [again], self.tr("It waits again."), lambda: put_back(self._owners, report))

    def _write(self, kind: Kind) -> None:
        """Asks where, writes in a job, and counts as sent only what is on the disk; a slip counts as nothing."""
        owners, words = self._owners, self._owners.reading.words
        if words is None:
            return
        made = make_file(kind, owners, words, owners.reading.today(), self._services.resources)
        place = self._ask(self, self.buttons[kind].text().rstrip(" …"), made.name)
        if not place:
            return
        file = Path(place)

        def work(_job: object) -> Made:
            return made.write(file)

        def ended(outcome: Outcome[Made]) -> None:
            if isinstance(outcome, Ok):
                self._written(kind, file, outcome.value)
            else:
                owners.messages.say(not_made_words(outcome.error))

        owners.jobs.start(work, ended)

    def _written(self, kind: Kind, file: Path, made: Made) -> None:
        messages = self._owners.messages
        said = self.tr("Written: %1").replace("%1", file.name)
        if kind == "file":
            keep(self._owners, made.sent, said, lambda: put_back(self._owners, *made.before))
            return
        if made.sent:
            self._owners.centre.write([self._owners.centre.change(one) for one in made.sent])

        def open_it() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

        messages.say(said, self.tr("Open it"), open_it)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
