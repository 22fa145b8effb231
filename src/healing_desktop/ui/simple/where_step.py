"""The screen "Where do you live?": a postcode by keys on the screen, or anything a keyboard can say."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QSizePolicy, QWidget

from healing_desktop.core.azerty import with_digits
from healing_desktop.core.query import Chip, Query
from healing_desktop.core.simple import Step
from healing_desktop.core.words import ltr
from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.head_bar import BESIDE
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.simple.question_page import QuestionPage
from healing_desktop.ui.simple.typed_line import TypedLine
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel

LONGEST, GAP = 80, 8
DIGITS = "1234567890"
# Of field and keys, at 18 points.
WIDEST = 280
# Narrower than this the ways on stand below the keys.
NARROW = 560


class WhereStep(QuestionPage):
    """Asks SimpleState; which place is meant the directory says, as for the finder."""

    asks = Step.WHERE

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__(owners, services, paper)
        self.label = WordsLabel("simple-soft", self)
        self.field = TypedLine(LONGEST, self)
        self.field.setObjectName("simple_place")
        self.label.setBuddy(self.field)
        self.keys = {digit: self._key(digit) for digit in DIGITS}
        self.erase_last = self._key("")
        self._pad = self._laid_out()
        self._answered_early = False
        self.on_button.clicked.connect(self._next)
        self.skip.clicked.connect(self._skip)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(16)
        self._beside.addWidget(self._pad, 1)
        self._beside.addWidget(self.ways(), 1, Qt.AlignmentFlag.AlignBottom)
        for part in (self.label, self.field, self.told):
            self.column.addWidget(part)
        self.column.addLayout(self._beside)
        self.column.setSpacing(12)
        owners.theme.changed.connect(self._dress)
        self._dress()

    def _key(self, digit: str) -> QPushButton:
        key = QPushButton(digit, self)
        key.setProperty("often", True)
        key.setProperty("look", "simple-key")
        # The caret stays in the field when a key is pressed.
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        key.clicked.connect(partial(self._press, digit))
        return key

    def _laid_out(self) -> QWidget:
        """As on a telephone, in every script."""
        pad = QWidget(self)
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Keys are never lower than their digits, which a rule for the least height of a target would allow.
        pad.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for number, digit in enumerate(DIGITS[:9]):
            grid.addWidget(self.keys[digit], number // 3, number % 3)
        grid.addWidget(self.keys["0"], 3, 0)
        grid.addWidget(self.erase_last, 3, 1, 1, 2)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        return pad

    def begin(self) -> None:
        self._answered_early = False
        self.field.show_words(self.owners.simple.now.place)
        self._say_wrong("")
        super().begin()

    def refresh(self) -> None:
        super().refresh()
        if not self.field.text() and not self.field.isModified() and self._named:
            self.field.show_words(self._named)
        if self._answered_early and self.owners.reading.opened is not None:
            self._next()

    def asked_first(self) -> QWidget:
        return self.field

    def forget(self) -> None:
        self._answered_early = False
        self.lines.forget()
        self.field.show_words("")
        self._say_wrong("")

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.say(self.tr("Where do you live?"))
        self.label.setText(self.tr("Your postcode, or the name of your town"))
        self.field.setAccessibleName(self.label.text())
        self.erase_last.setText(BESIDE + self.tr("Erase last"))
        self.erase_last.setAccessibleName(self.tr("Erase last"))
        self.on_button.setText(self.tr("Next"))
        self.skip.setAccessibleDescription(self.tr("Groups everywhere in Belgium"))

    @property
    def _named(self) -> str:
        """The place that is among the words: it is not asked twice (A40)."""
        search, now = self.owners.search, self.owners.simple.now
        if search.waiting or now.place or not now.words:
            return ""
        return next((chip.typed for chip in search.now.query.of_type("place")), "")

    def _press(self, digit: str) -> None:
        if digit:
            self.field.insert(digit)
        else:
            self.field.backspace()

    def _next(self) -> None:
        typed = with_digits(self.field.text().strip())
        if not typed:
            self._say_wrong(self.tr("Type your postcode first, or choose Skip."))
            return
        self._answered_early = self.owners.reading.opened is None and not self.owners.edition.now.refused
        if self._answered_early:
            # The directory is being opened: nobody can say yet that there is no such place.
            return
        query = self._understood(typed)
        code = next((chip.value for chip in query.of_type("place")), None) if query else None
        if query is not None and query.danger:
            # Whoever writes this is not asking for a town: whom to call comes first.
            self.field.show_words("")
            self.owners.simple.ask_words(typed)
        elif code is None:
            words = self.tr("We do not know “%1”. Type the four digits of your postcode, or the name of your town.")
            self._say_wrong(words.replace("%1", ltr(typed)))
        else:
            self._say_wrong("")
            self.owners.simple.set_place(typed, code)

    def _skip(self) -> None:
        self._answered_early = False
        self._say_wrong("")
        self.owners.simple.set_place("")

    def _understood(self, typed: str) -> Query | None:
        """What the finder makes of it: also of a name with an error, or with its postcode."""
        opened = self.owners.reading.opened
        if opened is None:
            return None
        place = opened.directory.place(typed)
        known = (Chip("place", place.code, typed),) if place is not None else ()
        return opened.directory.understand("" if known else typed, pinned=known)

    def _say_wrong(self, words: str) -> None:
        self.tell(words)
        self.field.mark(wrong=bool(words))
        if words:
            self.field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            # The keys stand as on a telephone; words on one are read as all words are.
            self.erase_last.setLayoutDirection(self.layoutDirection())
        super().changeEvent(event)

    def _dress(self) -> None:
        theme = self.owners.theme
        self.erase_last.setIcon(theme.icon("delete"))
        self.erase_last.setIconSize(theme.icon_size(14))
        for part in (self.field, self._pad):
            part.setMaximumWidth(round(WIDEST * theme.scale.factor))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.owners.theme.scale.factor
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._beside.direction() != way:
            self._beside.setDirection(way)
