"""The screen "What would help you?": in one's own words, or one of nine themes."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QPushButton, QWidget

from healing_desktop.core.simple import TILES
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.card_button import CardButton
from healing_desktop.ui.simple.even_layout import EvenLayout
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.step_page import StepPage
from healing_desktop.ui.simple.typed_line import TypedLine
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel

LONGEST = 400
# Narrower than this, at 18 points, box and button stand below each other.
NARROW = 400
ICONS = {
    "grief": "flower", "loneliness": "user", "anxiety": "wind", "depression": "cloud-rain", "addiction": "wine",
    "being-a-relative": "heart-handshake", "violence": "shield", "chronic-illness": "heart-pulse",
    "migration-exile": "globe",
}  # fmt: skip


class StartStep(StepPage):
    """Asks SimpleState. Nothing is offered while one types, and nobody's words of before (S18)."""

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self.label = WordsLabel("simple-soft", self)
        self.box = TypedLine(LONGEST, self)
        self.box.setObjectName("simple_words")
        self.label.setBuddy(self.box)
        self.told = ReadingLabel("sun", self)
        self.told.hide()
        self.search = QPushButton(self)
        self.search.setProperty("look", "simple-on")
        self.search.clicked.connect(self._ask)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(8)
        self._line.addWidget(self.box, 1)
        self._line.addWidget(self.search)
        self.choose = WordsLabel("simple-soft", self)
        grid = QWidget(self)
        even = EvenLayout(grid)
        self.tiles = {code: CardButton(grid, centred=True, air=14) for code in TILES}
        for code, tile in self.tiles.items():
            tile.clicked.connect(partial(self._choose, code))
            even.addWidget(tile)
        self.column.addWidget(self.label)
        self.column.addLayout(self._line)
        self.column.addWidget(self.told)
        self.column.addWidget(self.choose)
        self.column.addWidget(grid)
        self.column.setSpacing(12)
        owners.theme.changed.connect(self._dress)
        self._dress()

    def begin(self) -> None:
        self.box.show_words(self.owners.simple.now.words)
        self._tell("")
        super().begin()

    def focus_target(self) -> QWidget:
        return self.box

    def primary(self) -> QAbstractButton | None:
        return self.search

    def forget(self) -> None:
        self.box.show_words("")
        self._tell("")

    def retranslate(self) -> None:
        self.heading.say(self.tr("What would help you?"))
        self.label.setText(self.tr("Say it in your own words"))
        self.box.setAccessibleName(self.label.text())
        self.search.setText(self.tr("Search"))
        self.choose.setText(self.tr("Or choose what comes closest"))
        for code, words in self._words():
            self.tiles[code].say([("name", words)])

    def _words(self) -> tuple[tuple[str, str], ...]:
        """As somebody would say it who comes for it."""
        return (
            ("grief", self.tr("I lost someone")),
            ("loneliness", self.tr("I feel alone")),
            ("anxiety", self.tr("Worry and fear")),
            ("depression", self.tr("I feel low")),
            ("addiction", self.tr("Drink, drugs or gambling")),
            ("being-a-relative", self.tr("Someone close is unwell")),
            ("violence", self.tr("There is violence")),
            ("chronic-illness", self.tr("A long illness")),
            ("migration-exile", self.tr("New in Belgium")),
        )

    def _ask(self) -> None:
        if self.box.text().strip():
            self._tell("")
            self.owners.simple.ask_words(self.box.text())
        else:
            self._tell(self.tr("Type a few words first, or choose one of the cards below."))
            self.box.setFocus()

    def _choose(self, code: str) -> None:
        self.box.show_words("")
        self.owners.simple.ask_theme(code)

    def _tell(self, words: str) -> None:
        self.told.say(words)
        self.told.setVisible(bool(words))
        if words:
            self.owners.messages.announce(words)

    def _dress(self) -> None:
        theme = self.owners.theme
        for code, tile in self.tiles.items():
            tile.show_icon(theme.pixmap(ICONS[code], "teal", theme.icon_size(18).width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.owners.theme.scale.factor
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != way:
            self._line.setDirection(way)
