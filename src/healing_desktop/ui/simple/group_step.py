"""The screen of one group: what to know first, paper, and a voice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QPushButton

from healing_desktop.ui.detail.emphasis import Emphasis
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.facts_sheet import FactsSheet
from healing_desktop.ui.simple.head_bar import BESIDE
from healing_desktop.ui.simple.hear import Hear
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.step_page import StepPage
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import ReadingLabel


class GroupStep(StepPage):
    """Redraws from SelectionState and ReadingState. What must be known before all else stands above the name."""

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self._shown: object = None
        self._alert, self._stale = Emphasis("alert", self), Emphasis("alert", self)
        self._gone = ReadingLabel("", self)
        self.print_button = QPushButton(self)
        self.print_button.setProperty("look", "primary")
        self.print_button.clicked.connect(self._print)
        self.hear = Hear(services.voice, owners, self)
        actions = QFrame(self)
        actions.setProperty("look", "simple-actions")
        flow = FlowLayout(actions, gap=12)
        for button in (self.print_button, self.hear.button):
            flow.addWidget(button)
        self._actions = actions
        self.facts = FactsSheet(owners.theme, self)
        self.hear.at.connect(lambda sentence: self.facts.light(sentence.anchor if sentence else ""))
        for place, box in enumerate((actions, self.hear.hint, self._alert, self._stale)):
            self.column.insertWidget(place, box)
        for box in (self._alert, self._stale):
            box.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for part in (self._gone, self.facts):
            self.column.addWidget(part)
        owners.theme.changed.connect(self._dress)
        self._dress()

    def begin(self) -> None:
        super().begin()
        self.hear.say_anew()
        # The keyboard begins at the name, below them.
        above = " ".join(box.text.words for box in (self._alert, self._stale) if box.text.words)
        if above:
            self.owners.messages.announce(above)

    def refresh(self) -> None:
        """Only what is another is drawn: this is called often."""
        entry, reading = self.owners.selection.now.entry, self.owners.reading
        if entry is None or not reading.ready or reading.words is None or reading.opened is None:
            self._show_nothing(gone=entry is None and self.owners.selection.now.id is not None)
            return
        from healing_desktop.core.present_simple import simple_words

        words = simple_words(reading.entry(entry), reading.words, reading.opened.taxonomies)
        if words == self._shown:
            return
        self._shown = words
        self._gone.hide()
        self._actions.show()
        self.facts.show()
        self.heading.say(words.name)
        self._alert.say("", words.alert.text, language=words.alert.language)
        self._stale.say("", words.trust if words.stale else "")
        self.facts.show_words(words)
        self.hear.take(words.spoken, words.language)

    def step_back(self) -> bool:
        """The voice is what stops first."""
        return self.hear.stop()

    def forget(self) -> None:
        """Nothing of what was read stays."""
        self.hear.forget()
        self._show_nothing()

    def shut(self) -> None:
        """The program ends."""
        self.hear.end()

    def retranslate(self) -> None:
        # Its words may take a moment; nobody listens to the other language meanwhile.
        self.hear.stop()
        self.print_button.setText(BESIDE + self.tr("Paper copy"))
        self.print_button.setAccessibleName(self.tr("Paper copy"))
        self._gone.say(self.tr("This group is no longer in the list."))
        self.hear.say_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever is shown instead, the voice is silent."""
        self.hear.stop()
        super().hideEvent(event)

    def _show_nothing(self, *, gone: bool = False) -> None:
        self._shown = None
        self.heading.say(self.tr("Group"))
        self._gone.setVisible(gone)
        self.facts.forget()
        self.facts.hide()
        self._actions.hide()
        for box in (self._alert, self._stale):
            box.say("", "")
        self.hear.take((), "")

    def _print(self) -> None:
        entry_id = self.owners.selection.now.id
        if entry_id is not None:
            self.paper.print_entry(entry_id)

    def _dress(self) -> None:
        theme = self.owners.theme
        self.print_button.setIcon(theme.icon("printer", "on_teal"))
        self.print_button.setIconSize(theme.icon_size())
        self.facts.arrange()
