"""Backup: when the last one was made, one now, one on a stick, and the way back to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.core.dates import plain_date
from healing_desktop.core.roles import Role
from healing_desktop.core.words import ltr
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.centre.ask_backup import USUAL, AskBackup
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.backups import BackupView
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.wrapping_button import WrappingButton


class BackupSection(QWidget):
    """A view of BackupState. `ask`: where to, and from where."""

    NEEDS = Role.MANAGER

    def __init__(self, owners: Owners, services: Services, actions: Actions, ask: AskBackup = USUAL) -> None:
        super().__init__()
        del services, actions
        self._owners, self._backups, self._ask = owners, owners.backups, ask
        self._asked = False
        self.last, self.about = WordsLabel("name"), WordsLabel("")
        self.said = WordsLabel("kind")
        self.now_button, self.stick_button, self.restore_button = (WrappingButton("", self) for _ in range(3))
        self.now_button.setProperty("look", "primary")
        self.back_button = WrappingButton("", self)
        self._where_label, self.where = WordsLabel("label"), ReadingLabel("soft")
        self.where.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.now_button.clicked.connect(self._make_here)
        self.stick_button.clicked.connect(self._make_elsewhere)
        self.restore_button.clicked.connect(self._choose)
        self.back_button.clicked.connect(self._back)
        self._lay_out()
        for changed in (owners.backups.changed, owners.reading.changed):
            changed.connect(self._refresh)
        self._retranslate()

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(8)
        for part in (self.last, self.about, self.said):
            column.addWidget(part)
        column.addSpacing(4)
        row = FlowLayout(gap=12)
        for button in (self.now_button, self.back_button, self.stick_button):
            row.addWidget(button)
        column.addLayout(row)
        self._restore_words = WordsLabel("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(card)
        layout.addSpacing(4)
        layout.addWidget(self._restore_words)
        layout.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addSpacing(4)
        layout.addWidget(self._where_label)
        layout.addWidget(self.where)
        layout.addStretch(1)

    def title(self) -> str:
        return self.tr("Backup")

    def begin(self) -> None:
        self._asked = False
        self._backups.look()
        self._refresh()

    def focus_target(self) -> QWidget:
        return self.now_button

    def _make_here(self) -> None:
        self._asked = self._backups.make()

    def _make_elsewhere(self) -> None:
        if folder := self._ask.folder(self, self.tr("Choose the stick or folder for the backup")):
            self._asked = self._backups.make(Path(folder))

    def _choose(self) -> None:
        start = self._backups.folder
        if file := self._ask.file(self, self.tr("Choose a backup"), str(start or "")):
            self._look_in(Path(file))

    def _look_in(self, file: Path) -> None:
        from healing_desktop.ui.centre.restore_dialog import ask_restore

        ask_restore(file, self._owners, self, self._restore)

    def _restore(self, file: Path) -> None:
        self._asked = self._backups.restore(file)

    def _back(self) -> None:
        """What was there before the last one was put back."""
        if before := self._before(self._backups.now):
            self._look_in(before)

    def _before(self, now: BackupView) -> Path | None:
        return getattr(now.ended, "before", None)

    def _refresh(self) -> None:
        now = self._backups.now
        self.last.setText(self._last_words(now))
        said = self._said_words(now) if self._asked or now.working else ""
        self.said.setVisible(bool(said))
        if said != self.said.text():
            self.said.setText(said)
            self._owners.messages.announce(said)
        for button in (self.now_button, self.stick_button, self.restore_button):
            button.setEnabled(not now.working)
        self.back_button.setVisible(self._asked and self._before(now) is not None)
        folder = self._backups.folder
        self.where.say(ltr(str(folder)) if folder is not None else "–")

    def _last_words(self, now: BackupView) -> str:
        words = self._owners.reading.words
        if not now.read or words is None:
            return self.tr("One moment …")
        if not now.made:
            return self.tr("No backup has been made yet.")
        return self.tr("Last backup: %1").replace("%1", plain_date(now.made[0].made_on, words))

    def _said_words(self, now: BackupView) -> str:
        from healing_desktop.centre.keeping_outcomes import BackupMade, KeepingRefused
        from healing_desktop.ui.centre.kept_words import counted, keeping_words

        if now.working == "make":
            return self.tr("Making a backup …")
        if now.working == "restore":
            return self.tr("Putting the backup in place …")
        if now.ended is None:
            return ""
        if isinstance(now.ended, KeepingRefused):
            return keeping_words(now.ended.reason)
        held = counted(now.ended.counts)
        if isinstance(now.ended, BackupMade):
            made = self.tr("Made, opened and compared: %1.").replace("%1", held)
            return f"{made} {ltr(str(now.ended.file))}"
        return self.tr("In place now: %1. What was here before is kept as a backup too.").replace("%1", held)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.about.setText(
            self.tr(
                "Once a week this program makes one by itself and keeps the last eight. Now and then, put one on a "
                "stick: it helps when this computer is lost, and opens on any other one."
            )
        )
        self.now_button.setText(self.tr("Back up now"))
        self.stick_button.setText(self.tr("On a stick …"))
        self.back_button.setText(self.tr("The way back …"))
        self._restore_words.setText(self.tr("Something went wrong, or this is a new computer?"))
        self.restore_button.setText(self.tr("Put a backup back …"))
        self._where_label.setText(self.tr("Where the backups are"))
        self._refresh()
