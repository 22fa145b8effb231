"""A stick for the next centre: one button, and how it ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.sync.stick_outcomes import stick_sentence
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.sync.ask_place import AskPlace
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.wrapping_button import WrappingButton


class StickRow(QWidget):
    """A view of SyncState."""

    def __init__(self, owners: Owners, ask: AskPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._sync = owners, owners.sync
        self._told = owners.sync.now.stick
        what = WordsLabel("", self)
        what.setText(self.tr("A stick with these data, whole and signed, renews another centre without a network."))
        self.said = WordsLabel("name", self)
        self.write = WrappingButton(self.tr("Write a stick …"), self)
        self.write.setAutoDefault(False)
        self.write.clicked.connect(lambda: self._write(ask.folder(self, self.tr("Choose the stick"))))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(what)
        layout.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.said)
        self._sync.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        now, words = self._sync.now, self._owners.reading.words
        said = stick_sentence(now.stick, words) if now.stick is not None and words is not None else ""
        self.said.setText(said)
        self.said.setVisible(bool(said) and now.work != "stick")
        self.write.setEnabled(not now.running and self._sync.can_renew)
        if now.stick is not self._told:
            self._told = now.stick
            self._owners.messages.announce(said)

    def _write(self, folder: str) -> None:
        if folder:
            self._sync.write_stick(Path(folder))
