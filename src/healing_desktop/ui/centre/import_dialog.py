"""A spreadsheet into the centre: which column is what, then what became of each row, then it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from healing_desktop.core.centre import NotSaved, Saved, Written
from healing_desktop.core.words import Words
from healing_desktop.ui.centre.import_report import ImportReport
from healing_desktop.ui.centre.mapping_rows import MappingRows
from healing_desktop.ui.jobs import Ok, Outcome
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.not_saved_words import not_saved_words
from healing_desktop.ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from collections.abc import Mapping

    from healing_desktop.centre.import_groups import OwnRead
    from healing_desktop.exchange.hsds.csv_mapping import CsvMapping, MappingFault

    Looked = tuple[Mapping[str, tuple[str, ...]], dict[str, str]]

# Packages of other programs say themselves what is what.
_PACKAGES = (".json", ".zip")


class ImportDialog(QDialog):
    """Two steps: the columns, then the report. Nothing is kept before the second one says so."""

    def __init__(self, owners: Owners, file: Path, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._file, self._words = owners, file, words
        self._read: OwnRead | None = None
        self.setWindowTitle(self.tr("Bring in a spreadsheet"))
        self._title, self.said = WordsLabel("name", self), WordsLabel("", self)
        self._title.setText(file.name)
        self.rows, self.report = MappingRows(words), ImportReport(words)
        self.go_button, self.back_button = QPushButton(self), QPushButton(self.tr("Back to the columns"), self)
        self.cancel_button = QPushButton(self.tr("Cancel") + "   Esc", self)
        self._lay_out()
        self.go_button.clicked.connect(self._go)
        self.back_button.clicked.connect(self._to_columns)
        self.cancel_button.clicked.connect(self.reject)
        open_at(self, 720, 680, owners.theme.scale.factor)
        self._wait(self.tr("The file is read."))
        if file.suffix.lower() in _PACKAGES:
            self._look(None)
        else:
            self._in_job(self._columns, self._columns_read)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(12)
        for part in (self._title, self.said, self.rows, self.report):
            column.addWidget(part)
        column.addStretch(1)
        self.go_button.setProperty("look", "primary")
        self.go_button.setDefault(True)
        buttons = FlowLayout(gap=12)
        buttons.setContentsMargins(28, 12, 28, 24)
        for button in (self.go_button, self.back_button, self.cancel_button):
            button.setAutoDefault(button is self.go_button)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Scrolling(page), 1)
        layout.addLayout(buttons)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _wait(self, words: str) -> None:
        self._say(words)
        for part in (self.rows, self.report, self.go_button, self.back_button):
            part.hide()

    def _columns(self) -> Looked:
        from healing_desktop.centre.import_groups import columns_of, guess

        return columns_of(self._file), guess(self._file)

    def _columns_read(self, looked: Looked) -> None:
        columns, guessed = looked
        if not columns:
            self._say(self.tr("No table can be read from this file. Save it as CSV or as a workbook first."))
            self.cancel_button.setFocus()
            return
        self.rows.show_columns(columns, guessed)
        self._to_columns()

    def _to_columns(self) -> None:
        self._say(self.tr("What stands in which column? Set right what is wrong; leave out what is not needed."))
        self.rows.show()
        self.report.hide()
        self.back_button.hide()
        self._offer(self.tr("Look at the rows"))
        self.rows.focus_target().setFocus()

    def _offer(self, words: str) -> None:
        self.go_button.setText(words + "   ⏎")
        self.go_button.setAccessibleName(words)
        self.go_button.setEnabled(True)
        self.go_button.show()

    def _go(self) -> None:
        if self._read is not None and self.report.isVisible():
            self._keep(self._read)
            return
        from healing_desktop.centre.import_groups import mapping_of

        mapping = mapping_of(self.rows.chosen, self._words.language)
        if mapping is None:
            self._say(self.tr("Say which column is the name."))
            self._owners.messages.announce(self.said.text())
            self.rows.focus_target().setFocus()
        else:
            self._wait(self.tr("The rows are read."))
            self._look(mapping)

    def _look(self, mapping: CsvMapping | None) -> None:
        reading, now = self._owners.reading, self._owners.centre.now
        opened, today = reading.opened, reading.today()
        if opened is None:
            return

        def work() -> OwnRead | MappingFault:
            from healing_desktop.centre.import_groups import read_own

            return read_own(self._file, mapping, opened.directory, now, reading.words_in, today)

        self._in_job(work, self._looked)

    def _looked(self, read: OwnRead | MappingFault) -> None:
        from healing_desktop.exchange.hsds.csv_mapping import MappingFault

        self.back_button.setVisible(self._file.suffix.lower() not in _PACKAGES)
        if isinstance(read, MappingFault):
            self._say(read.sentence(self._words))
            self.cancel_button.setFocus()
            return
        self._read = read
        self._say("")
        self.report.show_read(read)
        self.report.show()
        if read.changes:
            self._offer(self.tr("Keep these groups"))
            self.go_button.setFocus()
        else:
            self.cancel_button.setFocus()
        self._owners.messages.announce(self.report.sum)

    def _keep(self, read: OwnRead) -> None:
        self.go_button.setEnabled(False)
        self._owners.own_groups.bring(read.changes, self._kept)

    def _kept(self, written: Written) -> None:
        if not isValid(self):
            return
        if isinstance(written, Saved):
            self.accept()
            return
        self.go_button.setEnabled(True)
        conflict = self.tr("A colleague changed one of these groups meanwhile. Read the rows again.")
        self._say(not_saved_words(written) if isinstance(written, NotSaved) else conflict)
        self._owners.messages.announce(self.said.text())

    def _in_job(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        def done(outcome: Outcome[object]) -> None:
            if not isValid(self):
                return
            if isinstance(outcome, Ok):
                then(outcome.value)
            elif isinstance(outcome.error, OSError):
                self._say(self.tr("This file cannot be read. Look whether it is still there."))
            else:
                raise outcome.error

        self._owners.jobs.start(lambda _job: work(), done)
