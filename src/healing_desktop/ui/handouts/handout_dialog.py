"""A paper copy: what it will look like, how large, and Print. Enter prints, Esc goes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import NotSaved, Refused
from healing_desktop.ui.handouts.handout_choices import HandoutChoices
from healing_desktop.ui.handouts.handout_state import HandoutState
from healing_desktop.ui.handouts.ports import NotPrinted
from healing_desktop.ui.handouts.preview_pane import PreviewPane
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.scrolling import Scrolling

WordsOf = Callable[[Refused | NotSaved | NotPrinted], str]


class HandoutDialog(QDialog):
    """A view of HandoutState. `save_wanted`: somebody shall ask for a file name. `words_of` says what went wrong."""

    save_wanted = Signal()

    def __init__(self, state: HandoutState, words_of: WordsOf, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._words_of = state, words_of
        self._options: HandoutOptions | None = None
        self.setWindowTitle(self.tr("Paper copy: %1").replace("%1", name))
        self.preview = PreviewPane(self)
        self.choices = HandoutChoices()
        self.status = WordsLabel("name", self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Pages printed"))
        self.progress.setTextVisible(False)
        self.print_button = QPushButton(self)
        self.save_button = QPushButton(self)
        self.close_button = QPushButton(self)
        self._lay_out()
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.reject)
        self.choices.changed.connect(self._choose)
        state.changed.connect(self.refresh)
        self.refresh()
        self.resize(960, 720)
        self.print_button.setFocus()

    def _lay_out(self) -> None:
        self.print_button.setProperty("look", "primary")
        self.print_button.setDefault(True)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 4, 12, 4)
        column.setSpacing(12)
        column.addWidget(self.choices)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(Scrolling(side), 1)
        for part in (self.status, self.progress, self.print_button, self.save_button, self.close_button):
            right.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(24)
        layout.addWidget(self.preview, 3)
        layout.addLayout(right, 2)

    def refresh(self) -> None:
        """Say where things stand."""
        now = self._state.now
        if now.options is None:
            return
        if now.options != self._options:
            self._options = now.options
            self.choices.show_options(now.options)
        if not now.making:
            self.preview.show_pdf(now.made.pdf if now.made else b"")
        busy = now.print_to is not None
        self.progress.setVisible(now.printing is not None)
        if now.printing is not None:
            self.progress.setRange(0, now.printing[1])
            self.progress.setValue(now.printing[0])
        self.status.setText(self._status())
        self.choices.setEnabled(not busy)
        self.print_button.setEnabled(now.refused is None)
        self.print_button.setText(self.tr("Print") + "   ⏎")
        self.save_button.setEnabled(now.made is not None and not busy)
        self.save_button.setText(self.tr("Save as &PDF"))
        self.close_button.setText((self.tr("Stop printing") if busy else self.tr("Close")) + "   Esc")

    def tell(self, problem: NotPrinted | NotSaved) -> str:
        """Show what went wrong and put the keyboard on what helps."""
        words = self._words_of(problem)
        self.status.setText(words)
        if isinstance(problem, NotSaved):
            self.save_button.setFocus()
        elif problem.reason != "stopped":
            self.save_button.setText(self.tr("Save as PDF instead"))
            self.save_button.setFocus()
        return words

    def reject(self) -> None:
        """Esc stops a print first, and closes the next time."""
        if self._state.now.print_to is not None:
            self._state.stop()
        else:
            super().reject()

    def _status(self) -> str:
        now = self._state.now
        if now.refused is not None:
            return self._words_of(now.refused)
        if now.printing is not None:
            said = self.tr("Printing page %1 of %2").replace("%1", str(min(now.printing[0] + 1, now.printing[1])))
            return said.replace("%2", str(now.printing[1]))
        if now.made is None:
            return self.tr("The page is being made …")
        return self.tr("%n page(s)", "", now.made.pages)

    def _choose(self) -> None:
        if self._state.now.options is not None:
            self._state.choose(self.choices.options(self._state.now.options))

    def _print(self) -> None:
        self._state.print_to(self.choices.printer)
