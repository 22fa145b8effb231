"""The screen with the numbers one can call now."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton

from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.head_bar import BESIDE
from healing_desktop.ui.simple.languages_here import ALL, LanguagesHere
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.step_page import StepPage
from healing_desktop.ui.simple.talk_sheet import TalkSheet
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout


class TalkStep(StepPage):
    """Every number is from the one table of the edition; nothing of the visitor is on it."""

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self._shown: object = None
        self._here = LanguagesHere(owners)
        actions = QFrame(self)
        actions.setProperty("look", "simple-actions")
        self.print_button = QPushButton(actions)
        self.print_button.clicked.connect(paper.print_crisis_card)
        FlowLayout(actions, gap=12).addWidget(self.print_button)
        self.sheet = TalkSheet(actions, self)
        self.column.addWidget(self.sheet)
        owners.theme.changed.connect(self._dress)
        self._dress()

    def refresh(self) -> None:
        """Only what is another is drawn: this is called often."""
        opened, words = self.owners.edition.now.opened, self.owners.reading.words
        if opened is None or words is None:
            return
        there = self._here.now or ALL
        shown = (opened.helplines, words, there)
        if shown == self._shown:
            return
        self._shown = shown
        from healing_desktop.core.present_talk import talk_words

        self.sheet.show_words(talk_words(opened.helplines, words, opened.taxonomies, there))

    def forget(self) -> None:
        """Not even for which place one asked."""
        self._here.forget()
        self._shown = None

    def retranslate(self) -> None:
        self.heading.say(self.tr("Talk to someone now"))
        self.print_button.setText(BESIDE + self.tr("Paper copy"))
        self.print_button.setAccessibleName(self.tr("Paper copy"))

    def _dress(self) -> None:
        self.print_button.setIcon(self.owners.theme.icon("printer", "teal"))
        self.print_button.setIconSize(self.owners.theme.icon_size())
