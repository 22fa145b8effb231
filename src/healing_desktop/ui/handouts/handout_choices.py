"""How the paper copy shall be. What is asked every day stands open; the rest is folded away in PaperChoices."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from healing_desktop.core.saved_lists import MOST_COPIES
from healing_desktop.handouts.content import MOST_GROUPS, PAPERS, HandoutOptions, Size, Template
from healing_desktop.ui.handouts.language_box import LanguageBox
from healing_desktop.ui.handouts.paper_choices import EITHER, PaperChoices
from healing_desktop.ui.handouts.ports import USUAL, PrintSetup
from healing_desktop.ui.widgets.access_key import press_with, with_key, without_key
from healing_desktop.ui.widgets.fold import Fold
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.number_box import NumberBox

LEAST_GROUPS = {"list": 2}


class HandoutChoices(QWidget):
    """`changed` when another paper copy is wanted; nothing is printed by choosing. `beside`: the language that stands
    beside the chosen one, and the one beside that. `of_answer`: the papers about an answer instead of those of groups,
    `of_article`: those of an article, `of_kinds`: that of the kinds of groups, `of_watches`: that of the watch list."""

    changed = Signal()

    def __init__(
        self,
        beside: tuple[str, str] = ("nl", "fr"),
        parent: QWidget | None = None,
        *,
        of_answer: bool = False,
        of_article: bool = False,
        of_kinds: bool = False,
        of_watches: bool = False,
    ) -> None:
        super().__init__(parent)
        self._beside, self._of_answer = beside, of_answer
        self._options: HandoutOptions | None = None
        self._printers: tuple[str, ...] = ()
        self._notes_offered = False
        self._usual_printer = USUAL
        self.paper: PaperChoices | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.language, self.second = LanguageBox(self), LanguageBox(self)
        self.two = QCheckBox(with_key(self.tr("Two languages side by side"), "T"), self)
        press_with(self.two, "T")
        self._add(self.tr("Language of the page"), "L", self.language)
        self._layout.addWidget(self.two)
        self.second.setAccessibleName(self.tr("Second language"))
        self.second_label = self._add(self.tr("Second language"), "", self.second)
        self._size = self._radios(
            self.tr("Size of the letters"),
            (("normal", self.tr("Normal"), "N"), ("large", self.tr("Large"), "G"),
             ("very-large", self.tr("Very large"), "V")),
        )  # fmt: skip
        self._template = self._radios(
            self.tr("Paper"),
            self._papers_of_article() if of_article
            else self._papers_of_kinds() if of_kinds
            else self._papers_of_watches() if of_watches
            else self._papers_of_answer() if of_answer
            else self._papers_of_groups(),
        )  # fmt: skip
        self.fold = QCheckBox(with_key(self.tr("As sheets to fold"), "F"), self)
        press_with(self.fold, "F")
        self._layout.addWidget(self.fold)
        self._few = WordsLabel("small", self)
        self._few.setText(self.tr("A sheet and strips hold 1 to 3 groups."))
        self._layout.addWidget(self._few)
        self.copies = NumberBox(1, MOST_COPIES, self)
        self._add(self.tr("Copies"), "C", self.copies.typed, self.copies)
        self.copies.say_name(self.tr("Copies"))
        self.more = Fold(self)
        self.more.hold_later(self._make_paper)
        self.more.say(with_key(self.tr("More choices"), "M"))
        self._layout.addSpacing(12)
        self._layout.addWidget(self.more)
        self._show_second()
        self.two.toggled.connect(self._two_toggled)
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.second.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.copies.changed.connect(lambda _copies: self.changed.emit())
        self.fold.toggled.connect(lambda _on: self.changed.emit())

    def _papers_of_groups(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("card", self.tr("Card, A5"), "A"), ("sheet", self.tr("Sheet, A4"), "B"),
            ("list", self.tr("List, A4"), "I"), ("tear-off", self.tr("Strips to tear off, A4"), "S"),
        )  # fmt: skip

    def _papers_of_answer(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("list", self.tr("List, A4"), "I"), ("agenda", self.tr("The coming seven days, A4"), "A"),
            ("booklet", self.tr("Booklet of the place, A5"), "B"), ("new-this-month", self.tr("What is new, A4"), "W"),
        )  # fmt: skip

    def _papers_of_article(self) -> tuple[tuple[str, str, str], ...]:
        return (("article", self.tr("Short sheet, A5"), "A"), ("whole-article", self.tr("Whole article, A4"), "W"))

    def _papers_of_kinds(self) -> tuple[tuple[str, str, str], ...]:
        return (("kinds", self.tr("Kinds of groups, A4"), "A"),)

    def _papers_of_watches(self) -> tuple[tuple[str, str, str], ...]:
        return (("new-this-month", self.tr("What is new, A4"), "W"),)

    def _make_paper(self) -> PaperChoices:
        self.paper = PaperChoices()
        self.paper.offer_notes(offered=self._notes_offered)
        if self._options is not None:
            self.paper.show_options(self._options)
        self.paper.show_printers(self._printers, self._usual_printer)
        self.paper.changed.connect(self.changed)
        return self.paper

    def offer_notes(self, *, offered: bool) -> None:
        """As of PaperChoices."""
        self._notes_offered = offered
        if self.paper is not None:
            self.paper.offer_notes(offered=offered)

    def show_printers(self, names: tuple[str, ...], chosen: str) -> None:
        """`chosen` stands for the usual one where there is no such printer."""
        self._printers, self._usual_printer = names, chosen
        if self.paper is not None:
            self.paper.show_printers(names, chosen)

    @property
    def setup(self) -> PrintSetup:
        """How it shall be printed. Sheets to fold are turned on their short edge, whatever the printer does."""
        setup = self.paper.setup if self.paper is not None else PrintSetup(self._usual_printer)
        folded = self._options is not None and self._options.fold
        return replace(setup, duplex="short-edge") if folded and setup.duplex == "as-printer" else setup

    def open_pages(self) -> None:
        """Put the keyboard where the range of pages is typed."""
        self.more.open()
        if self.paper is not None:
            self.paper.pages.setFocus()

    def offer(self, languages: tuple[tuple[str, str], ...]) -> None:
        """(code, words) of the languages of paper."""
        with QSignalBlocker(self.language), QSignalBlocker(self.second):
            self.language.offer(languages)
            self.second.offer(languages)

    def show_options(self, options: HandoutOptions, copies: int, groups: int) -> None:
        """`groups`: so many shall be printed; a template that does not hold them cannot be chosen. A crisis card has
        its own paper and no group."""
        self._options = options
        with QSignalBlocker(self), QSignalBlocker(self.two), QSignalBlocker(self.fold):
            self._size[options.size].setChecked(True)
            if options.template in self._template:
                self._template[options.template].setChecked(True)
            for box, code in ((self.language, options.language), (self.second, options.second)):
                with QSignalBlocker(box):
                    if code:
                        box.setCurrentIndex(box.findData(code))
            self.two.setChecked(options.second is not None)
            self.copies.show_value(copies)
            self.fold.setChecked(options.fold)
            if self.paper is not None:
                self.paper.show_options(options)
        self._show_second()
        self.fold.setVisible(options.template == "booklet")
        self._few.setVisible(groups > MOST_GROUPS["sheet"])
        for name, button in self._template.items():
            fits = self._of_answer or LEAST_GROUPS.get(name, 1) <= groups <= _most(name)
            button.setEnabled(options.template in self._template and fits)

    def options(self, before: HandoutOptions) -> HandoutOptions:
        """`before` with what is chosen here."""
        template = _chosen(self._template)
        second = self.second.value if self.two.isChecked() else ""
        chosen = replace(
            before,
            size=cast(Size, _chosen(self._size)),
            template=before.template if before.template not in self._template else cast(Template, template),
            language=self.language.value,
            second=second if second and second != self.language.value else None,
        )
        if self.paper is not None:
            chosen = self.paper.options(chosen)
        possible = PAPERS.get(chosen.template, EITHER)
        return replace(
            chosen,
            paper=chosen.paper if chosen.paper in possible else None,
            fold=self.fold.isChecked() and chosen.template == "booklet",
        )

    def choose(self, value: str) -> None:
        """Press the radio button of a size or a template."""
        {**self._size, **self._template}[value].click()

    def _two_toggled(self, on: bool) -> None:
        if on:
            self._propose_second()
        self._show_second()
        self.changed.emit()

    def _language_chosen(self) -> None:
        if self.two.isChecked() and self.second.value == self.language.value:
            self._propose_second()
        self.changed.emit()

    def _propose_second(self) -> None:
        code = self._beside[0] if self.language.value != self._beside[0] else self._beside[1]
        with QSignalBlocker(self.second):
            self.second.setCurrentIndex(self.second.findData(code))

    def _show_second(self) -> None:
        for part in (self.second_label, self.second):
            part.setVisible(self.two.isChecked())

    def _radios(self, heading: str, choices: tuple[tuple[str, str, str], ...]) -> dict[str, QRadioButton]:
        label = WordsLabel("label", self)
        label.setText(heading)
        self._layout.addSpacing(8)
        self._layout.addWidget(label)
        group = QButtonGroup(self)
        buttons = {}
        for value, words, letter in choices:
            button = QRadioButton(with_key(words, letter), self)
            button.setAccessibleName(f"{without_key(button.text())} – {heading}")
            press_with(button, letter)
            group.addButton(button)
            self._layout.addWidget(button)
            buttons[value] = button
        group.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)
        return buttons

    def _add(self, words: str, letter: str, field: QWidget, row: QWidget | None = None) -> QLabel:
        label = WordsLabel("label", self)
        label.setText(with_key(words, letter) if letter else words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        self._layout.addSpacing(8)
        self._layout.addWidget(label)
        self._layout.addWidget(row or field)
        return label


def _most(template: str) -> int:
    """A card holds one, but each group gets its own."""
    return 10_000 if template == "card" else MOST_GROUPS.get(cast(Template, template), 10_000)


def _chosen(buttons: dict[str, QRadioButton]) -> str:
    return next((value for value, button in buttons.items() if button.isChecked()), "")
