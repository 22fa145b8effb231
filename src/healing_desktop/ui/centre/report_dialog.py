"""F8: what is not right with the entry that is shown, or that all of it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.reports import WITH_VALUE, Said, Seen, shown_now
from healing_desktop.ui.centre.report_choices import ReportChoices
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.note_field import NoteField
from healing_desktop.ui.widgets.scrolling import Scrolling


class ReportDialog(QDialog):
    """F8 Enter confirms; F8 t Tab, a note, Enter reports a number. `reported` carries what was Said. After Esc `draft`
    is what was typed, None for nothing."""

    reported = Signal(object)

    def __init__(self, seen: Seen, draft: Said | None, factor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen = seen
        self.setWindowTitle(self.tr("What is not right?"))
        self.choices = ReportChoices(self)
        self.note = NoteField(3, self)
        self.now = WordsLabel("soft", self)
        self.value_label = WordsLabel("label", self)
        self.value = QLineEdit(self)
        self.value.setMaxLength(20_000)
        self.report_button = QPushButton(self)
        self.cancel_button = QPushButton(self.tr("Cancel") + "   Esc", self)
        self._lay_out(seen.name)
        self.choices.changed.connect(self._chosen)
        self.note.kept.connect(self._report)
        self.report_button.clicked.connect(self._report)
        self.cancel_button.clicked.connect(self.reject)
        if draft is not None:
            self.choices.choose(draft.about)
            self.note.show_text(draft.note)
            self.value.setText(draft.value)
        self._chosen()
        open_at(self, 560, 640, factor)
        self.choices.focus_target().setFocus()

    @property
    def said(self) -> Said:
        about = self.choices.value
        value = self.value.text() if about in WITH_VALUE else ""
        return Said(about, value, self.note.toPlainText())

    @property
    def draft(self) -> Said | None:
        """Also a new value that the choice of now does not ask for: nothing that was typed is lost."""
        typed = Said(self.choices.value, self.value.text(), self.note.toPlainText())
        return typed if typed.value.strip() or typed.note.strip() else None

    def _lay_out(self, name: str) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 24, 28, 8)
        column.setSpacing(4)
        title = WordsLabel("name", page)
        title.setText(name)
        column.addWidget(title)
        column.addSpacing(8)
        column.addWidget(self.choices)
        column.addSpacing(4)
        column.addWidget(self.now)
        column.addSpacing(8)
        self._field(column, self.tr("A note, if you like"), self.note)
        column.addSpacing(8)
        self.value_label.setText(self.tr("What should it be, if you know it"))
        self.value_label.setBuddy(self.value)
        self.value.setAccessibleName(self.value_label.text())
        column.addWidget(self.value_label)
        column.addWidget(self.value)
        column.addStretch(1)
        self.report_button.setProperty("look", "primary")
        self.report_button.setDefault(True)
        self.cancel_button.setAutoDefault(False)
        buttons = FlowLayout(gap=12)
        buttons.setContentsMargins(28, 12, 28, 24)
        buttons.addWidget(self.report_button)
        buttons.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Scrolling(page), 1)
        layout.addLayout(buttons)

    def _field(self, column: QVBoxLayout, words: str, field: QWidget) -> None:
        label = WordsLabel("label", self)
        label.setText(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(field)

    def _chosen(self) -> None:
        about = self.choices.value
        shown = shown_now(about, self._seen)
        self.now.setText(self.tr("Here it says: %1").replace("%1", shown) if shown else "")
        self.now.setVisible(bool(shown))
        for part in (self.value_label, self.value):
            part.setVisible(about in WITH_VALUE)
        words = self.tr("Confirm") if about == "confirm" else self.tr("Report it")
        self.report_button.setText(f"{words}   ⏎")
        self.report_button.setAccessibleName(words)

    def _report(self) -> None:
        said = self.said
        self.accept()
        self.reported.emit(said)
