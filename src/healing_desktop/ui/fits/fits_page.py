"""Which group fits me: one question at a time, and below it the kinds of groups side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from healing_desktop.core.query import Chip
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.fits.ending_box import EndingBox
from healing_desktop.ui.fits.fits_words import FitsWords
from healing_desktop.ui.fits.kinds_table import KindsTable
from healing_desktop.ui.fits.question_box import QuestionBox
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.scrolling import Scrolling
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

if TYPE_CHECKING:
    from healing_desktop.core.present_kinds import KindWords
    from healing_desktop.core.which_fits import Answers
    from healing_desktop.core.words import Words

WIDEST = 860
DANGER = "danger"
ARTICLE = "which-group"
BACK = "Alt+Left"


class FitsPage(QWidget):
    """`closed` asks for the way back, `found` for the list that now answers, `article_wanted` for one to read."""

    closed = Signal()
    found = Signal()
    article_wanted = Signal(str)

    def __init__(self, owners: Owners, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self._shown: tuple[object, ...] = ()
        self._kinds: tuple[KindWords, ...] = ()
        self._said = FitsWords(self)
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.about, self.danger = ReadingLabel("title"), ReadingLabel("soft"), ReadingLabel("crisis-line")
        self.questions, self.ending = QuestionBox(self._said), EndingBox(self._said, actions)
        self.table = KindsTable(owners.theme)
        self._scroll = Scrolling(self._lay_out_page())
        self._back, self._article = WrappingButton(""), WrappingButton("")
        self._lay_out(actions)
        self._connect()
        self._retranslate()

    def _lay_out_page(self) -> QWidget:
        self._guide = QWidget()
        column = QVBoxLayout(self._guide)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.title, self.about, self.questions, self.ending, self.danger):
            column.addWidget(part)
        page = QWidget()
        page.setProperty("look", "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(40, 24, 40, 28)
        layout.setSpacing(36)
        row = QHBoxLayout()
        row.addWidget(self._guide, 1)
        row.addStretch(0)
        layout.addLayout(row)
        layout.addWidget(self.table)
        layout.addStretch(1)
        return page

    def _lay_out(self, actions: Actions) -> None:
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        for button in (self._back, actions.button("print"), self._article):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(LowFoot(foot))

    def _connect(self) -> None:
        fits = self._owners.fits
        self._back.clicked.connect(self.closed)
        self._article.clicked.connect(lambda: self.article_wanted.emit(ARTICLE))
        self.questions.answered.connect(fits.answer)
        for box in (self.questions, self.ending):
            box.back.connect(fits.back)
        self.ending.again.connect(fits.begin_again)
        self.ending.wanted.connect(self._search)
        self.table.wanted.connect(self._search_kind)
        # Not the standard key of the system, which on some is Backspace and belongs to the search box.
        before = QShortcut(QKeySequence(BACK), self)
        before.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        before.activated.connect(fits.back)
        fits.changed.connect(self._refresh)
        self._owners.reading.changed.connect(self._refresh)
        self._owners.theme.changed.connect(self._fit)

    def begin(self) -> None:
        """It is about to be seen."""
        self._scroll.verticalScrollBar().setValue(0)
        self._fit()
        self._refresh(seen=True)
        self._owners.fits.begin()

    def focus_target(self) -> QWidget:
        return (self.questions if self._owners.fits.now.question else self.ending).focus_target()

    def forget(self) -> None:
        """Nothing of a visitor stays."""
        self._scroll.verticalScrollBar().setValue(0)
        self._refresh(seen=True)

    def _search(self, answers: Answers) -> None:
        self._owners.fits.search(answers)
        self.found.emit()

    def _search_kind(self, code: str) -> None:
        self._owners.fits.search_kind(Chip("kind", code))
        self.found.emit()

    def _refresh(self, *, seen: bool = False) -> None:
        words, opened = self._owners.reading.words, self._owners.reading.opened
        if words is None or opened is None or not (seen or self.isVisible()):
            return
        now = self._owners.fits.now
        if (words, opened) != self._shown[:2]:
            self._say_kinds(words)
        moved = self._shown[2:] != (now.step,)
        self._shown = (words, opened, now.step)
        self.table.show_counts(now.counts)
        self.questions.setVisible(bool(now.question))
        self.ending.setVisible(not now.question)
        if now.question:
            self.questions.show_question(now.step, now.answers)
        else:
            waited = self.ending.back_button.hasFocus()
            self.ending.show_ending(now, self._kinds)
            moved = moved or (waited and now.ending is not None)
        if moved and self.isVisible():
            self._scroll.verticalScrollBar().setValue(0)
            self.focus_target().setFocus(Qt.FocusReason.TabFocusReason)
            self._owners.messages.announce(
                self.questions.question.accessibleName() if now.question else self._end_words()
            )

    def _end_words(self) -> str:
        return ". ".join(label.words.rstrip(".") for label in self.ending.texts.readables())

    def _say_kinds(self, words: Words) -> None:
        from healing_desktop.core.present_kinds import kind_names, kind_sources, kinds_checked, present_kinds

        opened = self._owners.reading.opened
        assert opened is not None
        kinds = present_kinds(opened.taxonomies, opened.helplines, words)
        self._kinds = kinds or kind_names(opened.taxonomies, words)
        self.table.setVisible(bool(kinds))
        self.table.title.say(words("kinds-title"))
        self.table.about.say(words("kinds-about"))
        self.table.show_kinds(kinds)
        works = "; ".join(source.text for source in kind_sources(opened.taxonomies))
        checked = kinds_checked(opened.taxonomies, words)
        self.table.source.say(f"{words('outcome-kinds-sources', works=works)} {checked}")
        danger = next((line.number for line in opened.helplines.lines if DANGER in line.needs and line.number), "")
        said = self.tr("In danger or in a crisis a group is not the right place now: first call %1 or your doctor.")
        self.danger.say(said.replace("%1", words.ltr(danger) or words("number-unknown")))

    def _fit(self) -> None:
        self._guide.setMaximumWidth(round(WIDEST * self._owners.theme.scale.factor))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("Which group fits me?"))
        self.title.say(self.tr("Which group fits me?"))
        self.about.say(self.tr("No test, no score. Skip what you do not know, and change it whenever you like."))
        self._back.setText(self.tr("Back") + "   Esc")
        self._article.setText(self.tr("Read more about choosing"))
        before = self.tr("Question before")
        key = QKeySequence(BACK).toString(QKeySequence.SequenceFormat.NativeText)
        self.questions.back_button.setText(f"{before}   {key}")
        self.ending.say_buttons(f"{before}   {key}")
        self._shown = ()
        self._refresh()
