"""One question with its answers, each a large button; "I do not know" is one of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.core.which_fits import ANSWERS, QUESTIONS, Answers
from healing_desktop.ui.fits.fits_words import FitsWords
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

# Two columns while each has room for about so many letters.
LETTERS = 34
FEW = 5
MOST = max(len(answers) for answers in ANSWERS.values()) + 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class QuestionBox(QFrame):
    """`answered` carries the code of an answer, None for "I do not know"; `back` asks for the question before. The
    arrows go from answer to answer."""

    answered = Signal(object)
    back = Signal()

    def __init__(self, words: FitsWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._codes: tuple[str | None, ...] = ()
        self._columns = 0
        self.setProperty("look", "card")
        self._step, self._hint = WordsLabel("kind", self), WordsLabel("soft", self)
        self.question = ReadingLabel("title", self)
        self.buttons = [self._button() for _ in range(MOST)]
        self.back_button = WrappingButton("", self)
        self.back_button.setProperty("look", "quiet")
        self.back_button.clicked.connect(self.back)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 20)
        layout.setSpacing(6)
        for part in (self._step, self.question, self._hint):
            layout.addWidget(part)
        layout.addSpacing(12)
        layout.addLayout(self._grid)
        layout.addSpacing(6)
        layout.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _button(self) -> WrappingButton:
        button = WrappingButton("", self)
        button.setProperty("look", "answer")
        button.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        button.clicked.connect(lambda: self._chosen(button))
        return button

    def _chosen(self, button: WrappingButton) -> None:
        button.setChecked(False)
        self.answered.emit(self._codes[self.buttons.index(button)])

    def show_question(self, step: int, answers: Answers) -> None:
        """An answer that was given before is marked."""
        name = QUESTIONS[step]
        question, hint = self._words.question(name)
        said = self._words.answers(name)
        self._codes = (*ANSWERS[name], None)
        self._step.setText(self._words.step(step))
        self.question.say(question, f"{self._words.step(step)}. {question} {hint}")
        self._hint.setText(hint)
        for number, button in enumerate(self.buttons):
            there = number < len(self._codes)
            button.setVisible(there)
            if there:
                code = self._codes[number]
                words = self._words.skip() if code is None else said[code]
                button.setText(words)
                button.setAccessibleName(f"{words} – {question}")
                button.setChecked(code is not None and code == answers.of(name))
                button.updateGeometry()
        self.back_button.setVisible(step > 0)
        self._arrange(force=True)

    def focus_target(self) -> QWidget:
        """The answer that was given, else the first."""
        return next((button for button in self.buttons if button.isChecked()), self.buttons[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = [button for button in self.buttons if not button.isHidden()]
        here = self.focusWidget()
        if event.key() in _STEPS and here in shown:
            number = shown.index(here) + _STEPS[Qt.Key(event.key())]
            shown[max(0, min(len(shown) - 1, number))].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in _ENTER and isinstance(here, QPushButton):
            here.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, *, force: bool = False) -> None:
        """Downwards first: what is read first stands first."""
        letter = QFontMetrics(self.buttons[0].font()).averageCharWidth()
        few = len(self._codes) <= FEW
        columns = 2 if not few and self.width() - 68 >= 2 * LETTERS * letter else 1
        if columns == self._columns and not force:
            return
        self._columns = columns
        shown = [button for button in self.buttons if not button.isHidden()]
        rows = -(-len(shown) // columns)
        for button in self.buttons:
            self._grid.removeWidget(button)
        for number, button in enumerate(shown):
            self._grid.addWidget(button, number % rows, number // rows)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
