"""Where the three questions end: what may fit, the search for it, and when something else comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.which_fits import KINDS, Answers, fitting
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.fits.fits_words import FitsWords
from healing_desktop.ui.fits.fitting_kind import FittingKind
from healing_desktop.ui.state.fits import FitsNow
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from healing_desktop.core.present_kinds import KindWords

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EndingBox(QFrame):
    """`wanted` carries the Answers to search with; `back` asks for the last question, `again` for the first."""

    wanted = Signal(object)
    back = Signal()
    again = Signal()

    def __init__(self, words: FitsWords, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._search: Answers | None = None
        self.setProperty("look", "card")
        self.texts = _Texts(self)
        self.primary = WrappingButton("", self)
        self.primary.setProperty("look", "primary")
        self.primary.clicked.connect(self._go)
        self.region = actions.button("region")
        self.back_button, self._again = QPushButton(self), QPushButton(self)
        self._again.clicked.connect(self.again)
        self.back_button.clicked.connect(self.back)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, gap=8, line_gap=8)
        for button in (self.primary, self.region, self.back_button, self._again):
            flow.addWidget(button)
        for button in (self.back_button, self._again):
            button.setProperty("look", "quiet")
        self.notes = _Notes(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 24)
        layout.setSpacing(14)
        for part in (self.texts, buttons, self.notes):
            layout.addWidget(part)

    def show_ending(self, now: FitsNow, kinds: tuple[KindWords, ...]) -> None:
        """`kinds` of the table, in the reader's language."""
        fits = fitting(now.answers)
        shown = tuple(kind for kind in kinds if kind.code in fits.kinds) if len(fits.kinds) < len(KINDS) else ()
        aside = [self._words.about(question) for question in fits.set_aside]
        self.texts.say(self._title(shown), shown, self._aside(aside), self._found(now))
        self.notes.say(self._notes(now.answers))
        self.region.setVisible(now.answers.want == "treatment")
        self._dress(now)

    def _title(self, shown: tuple[KindWords, ...]) -> str:
        return self.tr("This may fit you") if shown else self.tr("Every kind may fit you")

    def _aside(self, about: list[str]) -> str:
        if not about:
            return ""
        words = self.tr("No kind has all that you answered. Left aside here: %1.")
        return words.replace("%1", ", ".join(about))

    def _found(self, now: FitsNow) -> str:
        end = now.ending
        if end is None:
            return self.tr("One moment …")
        if end.found:
            return ""
        none = self.tr("This directory has nothing of the kind at the moment.")
        if end.instead is None:
            more = self.tr("Nothing is found without your answers either: change the words in the search box.")
        else:
            taken = ", ".join(self._words.about(question) for question in end.loosen)
            more = self.tr("You can take back what you answered about: %1.").replace("%1", taken)
        return f"{none} {more}"

    def _notes(self, answers: Answers) -> tuple[tuple[str, str], ...]:
        alone = self.tr(
            "A group is not less than individual sessions. Yet sitting with others may be too much now, or there is "
            "something that you do not want to say in front of others. Then individual sessions are a better "
            "beginning. Your doctor or a psychologist can choose with you."
        )
        notes = [(self.tr("Individual sessions first?"), alone)]
        if answers.want == "treatment":
            treats = self.tr(
                "Therapy treats, a support group accompanies. For treatment, ask your doctor or a psychologist. "
                "My region shows who helps near you."
            )
            notes.insert(0, (self.tr("Looking for treatment?"), treats))
        return tuple(notes)

    def _dress(self, now: FitsNow) -> None:
        end = now.ending
        found = 0 if end is None else end.found or end.found_instead
        self._search = None if end is None else end.instead if not end.found else now.answers
        words = self.tr("Show %n result(s)", "", found)
        if end is not None and end.instead is not None:
            words = self.tr("Take it back and show %n result(s)", "", found)
        self.primary.setText(words)
        self.primary.setAccessibleName(words)
        self.primary.setVisible(found > 0)
        self.primary.updateGeometry()

    def _go(self) -> None:
        if self._search is not None:
            self.wanted.emit(self._search)

    def focus_target(self) -> QWidget:
        return self.primary if not self.primary.isHidden() else self.back_button

    def say_buttons(self, back: str) -> None:
        self.back_button.setText(back)
        self._again.setText(self.tr("Begin again"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        if event.key() in _ENTER and isinstance(here, QPushButton):
            here.click()
        else:
            super().keyPressEvent(event)


class _Texts(ReadingPage):
    """What may fit, to be read text by text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.aside, self.found = (
            ReadingLabel("title", self),
            ReadingLabel("soft", self),
            ReadingLabel("", self),
        )
        self._kinds: list[FittingKind] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        for part in (self.title, self.aside, self.found):
            self._layout.addWidget(part)

    def say(self, title: str, kinds: tuple[KindWords, ...], aside: str, found: str) -> None:
        while len(self._kinds) < len(kinds):
            self._kinds.append(FittingKind(self))
            self._layout.insertWidget(len(self._kinds), self._kinds[-1])
        self.title.say(title)
        for number, widget in enumerate(self._kinds):
            widget.setVisible(number < len(kinds))
            if number < len(kinds):
                widget.say(kinds[number])
        for label, words in ((self.aside, aside), (self.found, found)):
            label.say(words)
            label.setVisible(bool(words))
        self.one_tab_stop()

    def readables(self) -> list[ReadingLabel]:
        kinds = (label for kind in self._kinds if not kind.isHidden() for label in kind.readables())
        return [self.title, *kinds, *(label for label in (self.aside, self.found) if not label.isHidden())]


class _Notes(ReadingPage):
    """When something else comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs = [(ReadingLabel("heading", self), ReadingLabel("", self)) for _ in range(2)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for heading, text in self._pairs:
            heading.setContentsMargins(0, 12, 0, 2)
            layout.addWidget(heading)
            layout.addWidget(text)

    def say(self, notes: tuple[tuple[str, str], ...]) -> None:
        for number, pair in enumerate(self._pairs):
            said = notes[number] if number < len(notes) else ("", "")
            for label, words in zip(pair, said, strict=True):
                label.say(words)
                label.setVisible(bool(words))
        self.one_tab_stop()

    def readables(self) -> list[ReadingLabel]:
        return [label for pair in self._pairs for label in pair if not label.isHidden()]
