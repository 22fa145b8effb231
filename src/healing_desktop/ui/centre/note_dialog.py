"""Ctrl+E: a note of this centre about the entry that is shown, or another wording of one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.note_field import NoteField
from healing_desktop.ui.widgets.scrolling import Scrolling

MOST_NAME = 60


class NoteDialog(QDialog):
    """`written` carries the text and who wrote it, "" where nobody said. `typed`: what stands there when it closes."""

    written = Signal(str, str)

    def __init__(self, name: str, text: str, by: str, factor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note for the team"))
        self._before = text
        self.text = NoteField(6, self)
        self.text.show_text(text)
        self.by = QLineEdit(by, self)
        self.by.setMaxLength(MOST_NAME)
        self.wrong = WordsLabel("sun", self)
        self.wrong.hide()
        self.keep_button = QPushButton(self.tr("Keep") + "   ⏎", self)
        self.cancel_button = QPushButton(self.tr("Cancel") + "   Esc", self)
        self._lay_out(name)
        self.text.kept.connect(self._keep)
        self.keep_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.reject)
        open_at(self, 540, 480, factor)
        self.text.setFocus()

    @property
    def typed(self) -> str:
        """What was written and is not kept; "" where nothing is another than before."""
        text = self.text.toPlainText()
        return text if text.strip() and text != self._before else ""

    def _lay_out(self, name: str) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 24, 28, 8)
        column.setSpacing(4)
        title, promise = WordsLabel("name", page), WordsLabel("soft", page)
        title.setText(name)
        promise.setText(self.tr("Only your team sees it: no visitor, and not on paper unless you ask for it."))
        column.addWidget(title)
        column.addWidget(promise)
        for words, field in (
            (self.tr("Note"), self.text), (self.tr("Your first name or initials, if you like"), self.by),
        ):  # fmt: skip
            label = WordsLabel("label", page)
            label.setText(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            column.addSpacing(12)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.text:
                column.addWidget(self.wrong)
        column.addStretch(1)
        self.keep_button.setProperty("look", "primary")
        self.keep_button.setDefault(True)
        self.cancel_button.setAutoDefault(False)
        buttons = FlowLayout(gap=12)
        buttons.setContentsMargins(28, 12, 28, 24)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Scrolling(page), 1)
        layout.addLayout(buttons)

    def _keep(self) -> None:
        text, by = self.text.toPlainText(), self.by.text()
        if not text.strip():
            self.wrong.setText(self.tr("Write something first."))
            self.wrong.show()
            self.text.setAccessibleDescription(self.wrong.text())
            self.text.setFocus()
            return
        self.accept()
        self.written.emit(text, by)
