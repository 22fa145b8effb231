"""The questions about a group of the centre's own, in one column under four headings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from healing_desktop.core.own_answers import (
    AMOUNT,
    ANY_GROUP,
    FREE,
    KEPT,
    ON_APPOINTMENT,
    ONCE,
    ORGANISATION,
    TWO_WEEKS,
    Answers,
    Fault,
)
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words
from healing_desktop.ui.centre.form_field import FormField, Make
from healing_desktop.ui.centre.many_box import ManyBox
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.note_field import NoteField

Choices = tuple[tuple[str, str], ...]
# Enough for anything that is pasted; what is too long is told, never cut.
MOST_LETTERS = 20_000
# Below this width, at 100 %, what stands side by side stands one below the other.
NARROW = 480


class OwnFormPage(QWidget):
    """`fields` by the name of the answer. `placed`: something else is typed as the place. `factor`: 2.0 for text of
    200 %."""

    placed = Signal(str)

    def __init__(self, taxonomies: Taxonomies, words: Words, factor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomies, self._words, self._factor = taxonomies, words, factor
        self._pairs: list[QBoxLayout] = []
        self.fields: dict[str, FormField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 16)
        self._column.setSpacing(12)
        self._what()
        self._when()
        self._where()
        self._join()
        self._column.addStretch(1)
        for name in ("how_often", "price"):
            box = self.fields[name].inside
            assert isinstance(box, ChoiceBox)
            box.currentIndexChanged.connect(self._fit)
        place = self.fields["place"].inside
        assert isinstance(place, QLineEdit)
        place.textEdited.connect(self.placed)
        self._fit()

    @property
    def answers(self) -> Answers:
        # Any: a line or several, as the question of that name has it.
        told: dict[str, Any] = {field.name: self.fields[field.name].answer for field in fields(Answers)}
        return Answers(**told)

    def show_answers(self, answers: Answers) -> None:
        for name, answer in asdict(answers).items():
            box = self.fields[name].inside
            if answer == KEPT and isinstance(box, ChoiceBox) and box.findData(KEPT) < 0:
                box.addItem(self.tr("as it is now"), KEPT)
            elif name == "kind" and isinstance(box, ChoiceBox) and answer and box.findData(answer) < 0:
                box.addItem(self._words(f"kind-{str(answer).replace('_', '-')}"), answer)
            self.fields[name].show_answer(answer)
        self._fit()

    def show_faults(self, faults: Iterable[Fault]) -> FormField | None:
        """Beside their fields; the first field that has one."""
        said = {fault.field: fault.said.sentence(self._words) for fault in faults}
        for name, field in self.fields.items():
            field.say_fault(said.get(name, ""))
        for name in said:
            # A fault is never out of sight.
            self.fields[name].show()
        return next((field for name, field in self.fields.items() if name in said), None)

    def _what(self) -> None:
        self._heading(self.tr("What is it?"))
        self._add("name", self.tr("Name"), QLineEdit)
        kinds = [(term.code, term.name.pick(self._words.language).text) for term in self._taxonomies.of("kind")]
        kinds.sort(key=lambda pair: pair[0] != "support-group")
        more = ((ANY_GROUP, self.tr("another group")), (ORGANISATION, self.tr("an organisation, not a group")))
        self._add("kind", self.tr("What it is"), self._choice((("", self.tr("choose …")), *kinds, *more)))
        self._add("themes", self.tr("Themes"), ManyBox, self.tr("Type a few letters; Enter takes the first."))
        self._add("audiences", self.tr("For whom, if not for everyone"), ManyBox)
        self._add("about", self.tr("One or two sentences about it"), lambda parent: NoteField(2, parent))

    def _when(self) -> None:
        self._heading(self.tr("When?"))
        often = (
            ("", self.tr("not known")), ("weekly", self.tr("every week")), (TWO_WEEKS, self.tr("every two weeks")),
            ("first", self.tr("the first of the month")), ("second", self.tr("the second of the month")),
            ("third", self.tr("the third of the month")), ("fourth", self.tr("the fourth of the month")),
            ("last", self.tr("the last of the month")), (ONCE, self.tr("once")),
            (ON_APPOINTMENT, self.tr("by appointment")),
        )  # fmt: skip
        days = self._taxonomies.of("day")
        week = tuple((term.code, term.name.pick(self._words.language).text) for term in days)
        self._beside(
            ("how_often", self.tr("How often"), self._choice(often)),
            ("weekday", self.tr("Day of the week"), self._choice((("", self.tr("choose …")), *week))),
        )
        self._add("on", self.tr("On which day"), QLineEdit)
        self._beside(
            ("opens", self.tr("From"), self._line(self.tr("19:30"))),
            ("closes", self.tr("To"), self._line(self.tr("21:30"))),
        )
        holidays = (
            ("", self.tr("not known")), ("closed", self.tr("not on public holidays")),
            ("summer", self.tr("not on public holidays, nor in July and August")),
            ("open", self.tr("on public holidays too")),
        )  # fmt: skip
        self._add("holidays", self.tr("On holidays"), self._choice(holidays))

    def _where(self) -> None:
        self._heading(self.tr("Where?"))
        self._add("place", self.tr("Postcode or municipality"), QLineEdit)
        self._add("street", self.tr("Street and number"), QLineEdit)
        ways = (
            ("", self.tr("not known")), ("in person", self.tr("on the spot")), ("online", self.tr("online")),
            ("both", self.tr("on the spot and online")),
        )  # fmt: skip
        steps = (("", self.tr("not known")), ("yes", self.tr("without steps")), ("no", self.tr("there are steps")))
        self._beside(
            ("attending", self.tr("On the spot or online"), self._choice(ways)),
            ("step_free", self.tr("For a wheelchair"), self._choice(steps)),
        )

    def _join(self) -> None:
        self._heading(self.tr("How to join?"))
        ways = (
            ("", self.tr("not known")), ("call", self.tr("call first")), ("mail", self.tr("mail first")),
            ("web", self.tr("by the website")), ("walk-in", self.tr("just come")),
        )  # fmt: skip
        self._add("join", self.tr("What to do first"), self._choice(ways))
        self._add("phone", self.tr("Telephone"), QLineEdit)
        self._add("email", self.tr("E-mail"), QLineEdit)
        self._add("url", self.tr("Website"), QLineEdit)
        prices = (("", self.tr("not known")), (FREE, self.tr("free")), (AMOUNT, self.tr("an amount")))
        per = (("", self.tr("in all")), ("session", self.tr("each time")), ("year", self.tr("a year")))
        self._add("price", self.tr("What it costs"), self._choice(prices))
        self._beside(
            ("amount", self.tr("How much, in euro"), QLineEdit),
            ("per", self.tr("How often one pays"), self._choice(per)),
        )
        self._add("languages", self.tr("Languages spoken there"), ManyBox)
        self._add(
            "expires", self.tr("Valid until"), QLineEdit, self.tr("You are reminded a month before. Empty: for good.")
        )

    def _fit(self) -> None:
        """Only what the choices made ask for."""
        often, price = self.fields["how_often"].answer, self.fields["price"].answer
        rhythmic = often not in ("", KEPT, ONCE, ON_APPOINTMENT)
        shown = {
            "weekday": rhythmic, "on": often in (ONCE, TWO_WEEKS), "opens": rhythmic or often == ONCE,
            "closes": rhythmic or often == ONCE, "holidays": rhythmic,
            "amount": price == AMOUNT, "per": price == AMOUNT,
        }  # fmt: skip
        for name, visible in shown.items():
            self.fields[name].setVisible(visible)
        hint = self.tr("A day on which it meets; from it the weeks are counted.") if often == TWO_WEEKS else ""
        self.fields["on"].say_hint(hint)

    def _heading(self, words: str) -> None:
        if self.fields:
            self._column.addSpacing(16)
        label = WordsLabel("name", self)
        label.setText(words)
        self._column.addWidget(label)

    def _add(self, name: str, label: str, make: Make, hint: str = "") -> None:
        self._column.addWidget(self._field(name, label, make, hint))

    def _beside(self, *pair: tuple[str, str, Make]) -> None:
        """Two that belong together, side by side."""
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(16)
        for name, label, make in pair:
            field = self._field(name, label, make)
            # What is wrong with one does not move the other.
            field.keep_to_top()
            row.addWidget(field, 1)
        self._pairs.append(row)
        self._column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self._factor
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in self._pairs:
            if row.direction() != way:
                row.setDirection(way)
                row.setSpacing(12 if narrow else 16)

    def _field(self, name: str, label: str, make: Make, hint: str = "") -> FormField:
        field = self.fields[name] = FormField(label, make, hint, self)
        if isinstance(field.inside, QLineEdit):
            field.inside.setMaxLength(MOST_LETTERS)
        return field

    def _line(self, example: str) -> Make:
        def make(parent: QWidget) -> QLineEdit:
            line = QLineEdit(parent)
            line.setPlaceholderText(example)
            return line

        return make

    def _choice(self, choices: Choices) -> Make:
        return lambda parent: ChoiceBox(choices, parent=parent)
