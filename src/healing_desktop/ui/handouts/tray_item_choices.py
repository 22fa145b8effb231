"""How one handout of the tray shall be printed: how often, in which languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.core.saved_lists import MOST_COPIES, TrayItem
from healing_desktop.ui.handouts.languages_menu import LanguagesMenu
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.number_box import NumberBox
from healing_desktop.ui.widgets.wrapping_button import WrappingButton


class TrayItemChoices(QWidget):
    """`copies` and `languages` (codes, second) as they were chosen; `alike`: all the others the same way."""

    copies = Signal(int)
    languages = Signal(tuple, str)
    alike = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: TrayItem | None = None
        self._heading = WordsLabel("name", self)
        self.number = NumberBox(1, MOST_COPIES, self)
        self.number.changed.connect(self.copies)
        self.codes = LanguagesMenu(self)
        self.second = ChoiceBox(parent=self)
        self.codes.ticked.connect(lambda codes: self.languages.emit(codes, self.second.value))
        self.second.currentIndexChanged.connect(self._second_chosen)
        self._same = WrappingButton("", self)
        self._same.setAutoDefault(False)
        self._same.clicked.connect(self.alike)
        self._labels = [WordsLabel("label", self) for _ in range(3)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        for label, field in zip(self._labels, (self.number, self.codes, self.second), strict=True):
            label.setBuddy(field.focusProxy() or field)
            layout.addSpacing(8)
            layout.addWidget(label)
            layout.addWidget(field)
        layout.addSpacing(12)
        layout.addWidget(self._same)
        layout.addStretch(1)
        self._retranslate()

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """(code, words) of every language of paper."""
        self.codes.offer(choices)
        with QSignalBlocker(self.second):
            chosen = self.second.value
            self.second.clear()
            self.second.addItem(self.tr("As chosen when printing"), "")
            for code, words in choices:
                self.second.addItem(words, code)
            self.second.setCurrentIndex(max(0, self.second.findData(chosen)))

    def show_item(self, item: TrayItem | None, name: str, others: bool) -> None:
        """None: nothing is chosen. `others`: there is more than one."""
        self._item = item
        self.setEnabled(item is not None)
        self._heading.setText(name)
        self._same.setEnabled(others)
        self.number.show_value(item.copies if item else 1)
        with QSignalBlocker(self.second):
            self.second.setCurrentIndex(max(0, self.second.findData(item.second if item else "")))
        codes = item.languages if item else ()
        self.codes.show_ticked(codes, self.tr("As chosen when printing"), self._labels[1].text())

    def _second_chosen(self) -> None:
        if self._item is not None:
            self.languages.emit(self._item.languages, self.second.value)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        said = (self.tr("Copies"), self.tr("Languages"), self.tr("Second language beside it"))
        for label, words in zip(self._labels, said, strict=True):
            label.setText(words)
        self.number.say_name(said[0])
        self.second.setAccessibleName(said[2])
        self._same.setText(self.tr("All the others the same way"))
