"""The whole window as one card: whom to call, large, 112 first, in several languages. Enter prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from healing_desktop.core.texts import OWN_NAMES
from healing_desktop.core.words import Words, ltr
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.need_words import need_words

if TYPE_CHECKING:
    from healing_desktop.core.helplines import Helpline, HelplineTable

LANGUAGES = ("nl", "fr", "de")
DANGER = "danger"


class CrisisCard(QWidget):
    """`closed` and `print_wanted` are all it asks of the window."""

    closed = Signal()
    print_wanted = Signal()

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._body = QWidget()
        self._body_layout = QVBoxLayout(self._body)
        self._body_layout.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea(self)
        self._scroll.setProperty("look", "clear")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self.print_button = QPushButton(self)
        self.print_button.setProperty("look", "primary")
        self.print_button.setAutoDefault(True)
        self._back = QPushButton(self)
        self.print_button.clicked.connect(self.print_wanted)
        self._back.clicked.connect(self.closed)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 32, 40, 24)
        layout.setSpacing(20)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(buttons)
        self._cards: QWidget | None = None
        self._stacked: bool | None = None
        self._shown: object = None
        owners.edition.changed.connect(self._rebuild)
        owners.settings.changed.connect(self._rebuild)
        self._retranslate()
        self._rebuild()

    def focus_target(self) -> QWidget:
        """Where the keyboard goes when it comes here."""
        return self.print_button

    def languages(self) -> tuple[str, ...]:
        """The reader's own language first."""
        own = self._owners.reading.language
        return (own, *(code for code in LANGUAGES if code != own)) if own == "en" or own in LANGUAGES else LANGUAGES

    def arrange(self, *, stacked: bool) -> None:
        """One language beside the other, or one above the other."""
        if stacked != self._stacked:
            self._stacked = stacked
            self._rebuild()

    def _rebuild(self) -> None:
        """Where anything on it is another: the next edition has nearly always the same lines."""
        opened = self._owners.edition.now.opened
        shown = (opened and opened.helplines, self.languages(), self._stacked)
        if shown == self._shown:
            return
        self._shown = shown
        if self._cards is not None:
            self._cards.hide()
            self._cards.deleteLater()
        self._cards = QWidget(self._body)
        self._body_layout.addWidget(self._cards)
        layout = QVBoxLayout(self._cards)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(24)
        if opened is None:
            layout.addWidget(_label("112", "display-number"))
            return
        self._add_danger(layout, opened.helplines)
        columns = QVBoxLayout() if self._stacked else QHBoxLayout()
        columns.setSpacing(24)
        for language in self.languages():
            columns.addWidget(_language_card(opened.helplines, language, self._owners.reading.words_in(language)), 1)
        layout.addLayout(columns)
        layout.addStretch(1)

    def _add_danger(self, layout: QVBoxLayout, table: HelplineTable) -> None:
        line = next((line for line in table.lines if DANGER in line.needs and line.number), None)
        if line is None:
            return
        band = QFrame()
        band.setProperty("look", "danger")
        inner = QHBoxLayout(band)
        inner.setContentsMargins(28, 12, 28, 12)
        words = "  ·  ".join(table.need_name(DANGER, language) for language in self.languages())
        inner.addWidget(_label(words, "danger-words"), 1)
        inner.addWidget(_label(ltr(line.number or ""), "danger-number"))
        layout.addWidget(band)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.print_button.setText(self.tr("Print this card") + "   ⏎")
        self._scroll.setAccessibleName(self.tr("Crisis lines"))
        self._back.setText(self.tr("Back") + "   Esc")


def _language_card(table: HelplineTable, language: str, words: Words) -> QFrame:
    card = QFrame()
    card.setProperty("look", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.setSpacing(2)
    layout.addWidget(_label(dict(OWN_NAMES)[language], "card-language"))
    for line in table.crisis_card(language) or table.footer(language):
        if line.number and DANGER not in line.needs:
            layout.addSpacing(12)
            _add_line(layout, table, line, words)
    layout.addStretch(1)
    return card


def _add_line(layout: QVBoxLayout, table: HelplineTable, line: Helpline, words: Words) -> None:
    """Need, number, and in small what it costs and when the number was checked."""
    from healing_desktop.core.present_edition import number_check_words

    language = words.language
    need = need_words(table, line, language)
    layout.addWidget(_label(need, "display-words"))
    layout.addWidget(_label(ltr(line.number or ""), "display-number"))
    after = [text.pick(language).text for text in (line.hours, line.cost) if text is not None]
    after.append(number_check_words(line, words))
    layout.addWidget(_label(" · ".join([line.name.name_for(language), *after]), "soft"))


def _label(text: str, look: str) -> WordsLabel:
    label = WordsLabel(look)
    label.setText(text)
    return label
