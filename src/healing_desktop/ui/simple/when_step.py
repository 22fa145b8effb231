"""The screen "When can you come?": at most one part of the week, and one language."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from healing_desktop.core.query import Chip
from healing_desktop.core.simple import Step
from healing_desktop.core.texts import HANDOUT_NAMES, INTERFACE_LANGUAGES
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.card_button import CardButton
from healing_desktop.ui.simple.even_layout import EvenLayout
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.question_page import QuestionPage
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel


def _answer(chip_type: str, *values: str) -> tuple[Chip, ...]:
    """As if it were typed: who does not say when they meet stands below those who do, and is not left out."""
    return tuple(Chip(chip_type, value, value) for value in values)


TIMES = {
    "daytime": _answer("time", "morning", "afternoon"),
    "evening": _answer("time", "evening"),
    "weekend": _answer("day", "SA", "SU"),
    "this-week": _answer("period", "this-week"),
    "online": _answer("attending", "online"),
}
NAMES = dict(HANDOUT_NAMES)


class WhenStep(QuestionPage):
    """Asks SimpleState. What is chosen shows by a tick, and is taken back by choosing it again."""

    asks = Step.WHEN

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self.times = {code: self._card(code, is_time=True) for code in TIMES}
        self.languages: dict[str, CardButton] = {}
        self.in_language = WordsLabel("name", self)
        sheet = QWidget(self)
        self._named = EvenLayout(sheet)
        self.column.addWidget(self._rows(self.times))
        self.column.addWidget(self.in_language)
        self.column.addWidget(sheet)
        self.on_button.clicked.connect(self._show)
        self.skip.clicked.connect(self._skip)
        self.column.addWidget(self.ways())
        owners.theme.changed.connect(self._dress)

    def _card(self, code: str, *, is_time: bool) -> CardButton:
        card = CardButton(self, centred=True)
        card.setCheckable(True)
        card.clicked.connect(partial(self._chosen, code, is_time))
        return card

    def _rows(self, cards: dict[str, CardButton]) -> QWidget:
        rows = QWidget(self)
        even = EvenLayout(rows)
        for card in cards.values():
            even.addWidget(card)
        return rows

    def begin(self) -> None:
        self._offer()
        chosen = self.owners.simple.now.when
        for code, card in self.times.items():
            card.setChecked(bool(chosen) and set(TIMES[code]) <= set(chosen))
        for code, card in self.languages.items():
            card.setChecked(_answer("language", code)[0] in chosen)
        self._dress()
        super().begin()

    def asked_first(self) -> QWidget:
        return next(iter(self.times.values()))

    def forget(self) -> None:
        self.lines.forget()
        for card in (*self.times.values(), *self.languages.values()):
            card.setChecked(False)
        self._dress()

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.say(self.tr("When can you come?"))
        self.in_language.setText(self.tr("In which language?"))
        self.on_button.setText(self.tr("Show groups"))
        for code, words in (
            ("daytime", self.tr("During the day")), ("evening", self.tr("In the evening")),
            ("weekend", self.tr("At the weekend")), ("this-week", self.tr("This week")),
            ("online", self.tr("From home, online")),
        ):  # fmt: skip
            self.times[code].say([("", words)])
        self._offer()

    def _offer(self) -> None:
        """The languages that groups speak, and the one the visitor reads."""
        mine = self.owners.settings.now.language
        for code in (*INTERFACE_LANGUAGES, mine):
            if code not in self.languages:
                self.languages[code] = self._card(code, is_time=False)
                self.languages[code].say([("", NAMES[code])])
                self._named.addWidget(self.languages[code])
        for code, card in self.languages.items():
            card.setVisible(code in INTERFACE_LANGUAGES or code == mine or card.isChecked())

    def _chosen(self, code: str, is_time: bool) -> None:
        for other, card in (self.times if is_time else self.languages).items():
            if other != code:
                card.setChecked(False)
        self._dress()

    def _show(self) -> None:
        times = [chip for code, card in self.times.items() if card.isChecked() for chip in TIMES[code]]
        languages = [_answer("language", code)[0] for code, card in self.languages.items() if card.isChecked()]
        self.owners.simple.set_when((*times, *languages))

    def _skip(self) -> None:
        self.owners.simple.set_when()

    def _dress(self) -> None:
        theme = self.owners.theme
        side = theme.icon_size(14).width()
        tick = theme.pixmap("check", "teal", side)
        for card in (*self.times.values(), *self.languages.values()):
            card.show_icon(tick if card.isChecked() else QPixmap())
