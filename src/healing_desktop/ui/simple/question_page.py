"""One of the questions: its number, what is asked, and the two ways on."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from healing_desktop.core.simple import QUESTIONS, Step
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.danger_lines import DangerLines
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.step_page import StepPage
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel


class QuestionPage(StepPage):
    """`ways`: the button that goes on, and Skip. Whoever wrote of danger reads whom to call first."""

    asks: Step

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self.step = WordsLabel("simple-step", self)
        self.lines = DangerLines(owners, self)
        self.column.insertWidget(0, self.step)
        self.column.insertWidget(0, self.lines)
        self.told = ReadingLabel("sun", self)
        self.told.hide()
        self.on_button, self.skip = QPushButton(self), QPushButton(self)
        self.on_button.setProperty("look", "simple-on")
        self.skip.setProperty("look", "simple-aside")

    def ways(self) -> QWidget:
        """Both ways on, beside each other where there is room."""
        row = QWidget(self)
        flow = FlowLayout(row, gap=16)
        flow.addWidget(self.on_button)
        flow.addWidget(self.skip)
        return row

    def primary(self) -> QAbstractButton | None:
        return self.on_button

    def refresh(self) -> None:
        if self.lines.refresh() and self.isVisible():
            # The answer came late: whom to call is above what is asked.
            self.lines.title.setFocus()

    def focus_target(self) -> QWidget:
        return self.asked_first() if self.lines.isHidden() else self.lines.title

    def asked_first(self) -> QWidget:
        """Where one begins to answer."""
        return self.heading

    def retranslate(self) -> None:
        number, of = str(QUESTIONS.index(self.asks) + 1), str(len(QUESTIONS))
        self.step.setText(self.tr("%1 of %2").replace("%1", number).replace("%2", of))
        self.skip.setText(self.tr("Skip"))

    def tell(self, words: str) -> None:
        """What is to be mended, in words, heard too; "" takes it away."""
        self.told.say(words)
        self.told.setVisible(bool(words))
        if words:
            self.owners.messages.announce(words)
