"""One question of a form: its label above, a hint, and what is wrong with the answer, in words beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from healing_desktop.ui.centre.many_box import ManyBox
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.note_field import NoteField
from healing_desktop.ui.widgets.place_box import PlaceBox

Answer = str | tuple[str, ...]
Inside = QLineEdit | ChoiceBox | ManyBox | NoteField
# Made where it stays: with a style sheet every move of a widget costs a millisecond.
Make = Callable[[QWidget], Inside]


class FormField(QWidget):
    """`answer` as core's Answers has it. A fault goes away with the next look at the form, not while one types."""

    def __init__(self, label: str, make: Make, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.inside = inside = make(self)
        self._label, self._hint, self._wrong = (WordsLabel(look, self) for look in ("heading", "small", "sun"))
        # The line that is typed in, where there is more to it than that line.
        self._label.setBuddy(inside.focusProxy() or inside)
        self.say_label(label)
        self.say_hint(hint)
        self._wrong.hide()
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._label, inside, self._hint, self._wrong):
            layout.addWidget(part)

    @property
    def label(self) -> str:
        return self._label.text()

    @property
    def fault(self) -> str:
        return self._wrong.text()

    @property
    def typed_in(self) -> QWidget:
        """What has the keyboard when this is answered."""
        return self.inside.line if isinstance(self.inside, ManyBox) else self.inside

    @property
    def answer(self) -> Answer:
        inside = self.inside
        if isinstance(inside, ManyBox):
            return inside.codes
        if isinstance(inside, ChoiceBox):
            return inside.value
        return inside.toPlainText() if isinstance(inside, NoteField) else inside.text()

    def show_answer(self, answer: Answer) -> None:
        inside = self.inside
        if isinstance(inside, ManyBox):
            inside.choose(tuple(answer))
        elif isinstance(inside, ChoiceBox):
            inside.setCurrentIndex(max(0, inside.findData(answer)))
        elif isinstance(inside, NoteField):
            inside.setPlainText(str(answer))
        else:
            inside.setText(str(answer))

    def keep_to_top(self) -> None:
        """Of the room it has."""
        self._layout.setAlignment(Qt.AlignmentFlag.AlignTop)

    def say_label(self, words: str) -> None:
        self._label.setText(words)
        if isinstance(self.inside, ManyBox | PlaceBox):
            self.inside.say_name(words)
        else:
            self.inside.setAccessibleName(words)

    def say_hint(self, words: str) -> None:
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def say_fault(self, words: str) -> None:
        """ "" takes it away."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        target = self.typed_in
        target.setAccessibleDescription(words)
        if target.property("wrong") != bool(words):
            target.setProperty("wrong", bool(words))
            target.style().unpolish(target)
            target.style().polish(target)
