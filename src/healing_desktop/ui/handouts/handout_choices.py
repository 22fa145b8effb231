"""How the paper copy shall be: size of the letters, sheet, language, colour, printer."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from healing_desktop.handouts.content import HandoutOptions, Size, Template
from healing_desktop.ui.handouts.ports import USUAL
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))


class HandoutChoices(QWidget):
    """`changed` when another paper copy is wanted; nothing is printed by choosing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._size = self._radios(
            self.tr("Size of the letters"),
            (("normal", self.tr("&Normal")), ("large", self.tr("&Large")), ("very-large", self.tr("&Very large"))),
        )
        self._template = self._radios(
            self.tr("Paper"), (("card", self.tr("&Card, A5")), ("sheet", self.tr("&Sheet, A4")))
        )
        self._language = self._box(self.tr("Lan&guage of the page"), LANGUAGES)
        self._printer = self._box(self.tr("P&rinter"), ())
        self._mono = QCheckBox(self.tr("&Black only, no colour"), self)
        self._mono.toggled.connect(lambda _on: self.changed.emit())
        self._layout.addSpacing(12)
        self._layout.addWidget(self._mono)

    def show_options(self, options: HandoutOptions) -> None:
        """A crisis card has its own paper and no group."""
        with QSignalBlocker(self):
            self._size[options.size].setChecked(True)
            if options.template in self._template:
                self._template[options.template].setChecked(True)
            self._mono.setChecked(options.mono)
            self._language.setCurrentIndex(self._language.findData(options.language))
        for button in self._template.values():
            button.setEnabled(options.template in self._template)

    def show_printers(self, names: tuple[str, ...], chosen: str) -> None:
        self._printer.clear()
        self._printer.addItem(self.tr("The usual printer"), USUAL)
        for name in names:
            self._printer.addItem(name, name)
        self._printer.setCurrentIndex(max(0, self._printer.findData(chosen)))

    def options(self, before: HandoutOptions) -> HandoutOptions:
        """`before` with what is chosen here."""
        template = _chosen(self._template)
        return replace(
            before,
            size=cast(Size, _chosen(self._size)),
            template=before.template if before.template not in self._template else cast(Template, template),
            language=self._language.value,
            mono=self._mono.isChecked(),
        )

    @property
    def printer(self) -> str:
        return self._printer.value

    def choose(self, value: str) -> None:
        """Press the radio button of a size or a template."""
        {**self._size, **self._template}[value].click()

    def _radios(self, heading: str, choices: tuple[tuple[str, str], ...]) -> dict[str, QRadioButton]:
        label = WordsLabel("label", self)
        label.setText(heading)
        if self._layout.count():
            self._layout.addSpacing(12)
        self._layout.addWidget(label)
        group = QButtonGroup(self)
        buttons = {}
        for value, words in choices:
            button = QRadioButton(words, self)
            button.setAccessibleName(f"{words.replace('&', '')} – {heading}")
            group.addButton(button)
            self._layout.addWidget(button)
            buttons[value] = button
        group.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)
        return buttons

    def _box(self, words: str, choices: tuple[tuple[str, str], ...]) -> ChoiceBox:
        label, box = WordsLabel("label", self), ChoiceBox(choices, parent=self)
        label.setText(words)
        label.setBuddy(box)
        box.setAccessibleName(words.replace("&", ""))
        if choices:
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._layout.addSpacing(12)
        self._layout.addWidget(label)
        self._layout.addWidget(box)
        return box


def _chosen(buttons: dict[str, QRadioButton]) -> str:
    return next(value for value, button in buttons.items() if button.isChecked())
