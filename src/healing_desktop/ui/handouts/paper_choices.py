"""What is chosen now and then: colour, discretion, QR code, sheet, pages, both sides, printer."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from healing_desktop.handouts.content import PAPERS, HandoutOptions, Paper, QrTarget
from healing_desktop.handouts.staff_notes import WITH_NOTES
from healing_desktop.ui.handouts.ports import USUAL, Duplex, PrintSetup
from healing_desktop.ui.widgets.access_key import press_with, with_key
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel

LONGEST_RANGE = 40
EITHER: tuple[Paper, ...] = ("a5", "a4")
NAMES: dict[Paper, str] = {"a5": "A5", "a4": "A4"}


class PaperChoices(QWidget):
    """`changed` when another page is wanted; the printer, its sides and the range of pages change no page."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._mono = QCheckBox(with_key(self.tr("Black only, no colour"), "K"), self)
        self._discreet = QCheckBox(with_key(self.tr("Discreet"), "D"), self)
        press_with(self._mono, "K")
        press_with(self._discreet, "D")
        about = WordsLabel("small", self)
        about.setText(self.tr("The theme is not named in large letters."))
        self._discreet.setAccessibleDescription(about.text())
        for part in (self._mono, self._discreet, about):
            self._layout.addWidget(part)
        self.notes = QCheckBox(with_key(self.tr("With the notes of this centre (staff only)"), "E"), self)
        press_with(self.notes, "E")
        self.notes.toggled.connect(lambda _on: self.changed.emit())
        self._layout.addWidget(self.notes)
        self.offer_notes(offered=False)
        self._discreet_touched = False
        self._qr = self._box(
            self.tr("QR code"), "Q",
            (("web", self.tr("Opens the web page")), ("phone", self.tr("Calls the number")),
             ("place", self.tr("Shows the place")), ("none", self.tr("No code"))),
        )  # fmt: skip
        self._paper = self._box(self.tr("Size of the sheet"), "Y", ())
        self.pages = QLineEdit(self)
        self.pages.setMaxLength(LONGEST_RANGE)
        self.pages.setPlaceholderText(self.tr("all, or for example 1-2"))
        self._add(self.tr("Only these pages"), "O", self.pages)
        self._duplex = self._box(
            self.tr("Both sides"), "X",
            (("as-printer", self.tr("As the printer does it")), ("one-sided", self.tr("One side only")),
             ("long-edge", self.tr("Both sides, turned like a book")),
             ("short-edge", self.tr("Both sides, turned like a calendar"))),
        )  # fmt: skip
        self._printer = self._box(self.tr("Printer"), "R", ())
        self._mono.toggled.connect(lambda _on: self.changed.emit())
        self._discreet.toggled.connect(self._discreet_toggled)
        for choices in (self._qr, self._paper):
            choices.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def offer_notes(self, *, offered: bool) -> None:
        """Whether somebody of the team stands here, and there are notes at all."""
        self._notes_offered = offered
        self.notes.setVisible(offered)

    def show_options(self, options: HandoutOptions) -> None:
        with QSignalBlocker(self.notes):
            self.notes.setChecked(options.with_notes)
        self.notes.setVisible(self._notes_offered and options.template in WITH_NOTES)
        with QSignalBlocker(self._mono), QSignalBlocker(self._discreet), QSignalBlocker(self._qr):
            self._mono.setChecked(options.mono)
            self._discreet.setChecked(options.is_discreet)
            self._qr.setCurrentIndex(self._qr.findData(options.qr))
        self._offer_papers(options)
        self._discreet_touched = options.discreet is not None

    def options(self, before: HandoutOptions) -> HandoutOptions:
        """Discreet as the template has it, until somebody chooses."""
        return replace(
            before,
            mono=self._mono.isChecked(),
            discreet=self._discreet.isChecked() if self._discreet_touched else None,
            qr=cast(QrTarget, self._qr.value),
            paper=cast(Paper, self._paper.value) if self._paper.value else None,
            with_notes=self.notes.isChecked() and self._notes_offered and before.template in WITH_NOTES,
        )

    def _offer_papers(self, options: HandoutOptions) -> None:
        """Only what the template can stand on."""
        possible = [paper for paper in PAPERS.get(options.template, EITHER) if paper in NAMES]
        offered = ["", *(possible if len(possible) > 1 else ())]
        with QSignalBlocker(self._paper):
            if offered != [self._paper.itemData(row) for row in range(self._paper.count())]:
                self._paper.clear()
                for paper in offered:
                    self._paper.addItem(NAMES.get(cast(Paper, paper), self.tr("As usual for it")), paper)
            self._paper.setCurrentIndex(max(0, self._paper.findData(options.paper or "")))

    def show_printers(self, names: tuple[str, ...], chosen: str) -> None:
        self._printer.clear()
        self._printer.addItem(self.tr("The usual printer"), USUAL)
        for name in names:
            self._printer.addItem(name, name)
        self._printer.setCurrentIndex(max(0, self._printer.findData(chosen)))

    @property
    def setup(self) -> PrintSetup:
        return PrintSetup(self._printer.value, cast(Duplex, self._duplex.value), "".join(self.pages.text().split()))

    def _discreet_toggled(self) -> None:
        self._discreet_touched = True
        self.changed.emit()

    def _box(self, words: str, letter: str, choices: tuple[tuple[str, str], ...]) -> ChoiceBox:
        box = ChoiceBox(choices, parent=self)
        self._add(words, letter, box)
        return box

    def _add(self, words: str, letter: str, field: QWidget) -> None:
        label = WordsLabel("label", self)
        label.setText(with_key(words, letter))
        label.setBuddy(field)
        field.setAccessibleName(words)
        self._layout.addSpacing(8)
        self._layout.addWidget(label)
        self._layout.addWidget(field)
