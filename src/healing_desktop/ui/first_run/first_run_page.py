"""One calm page for a new desk: its language, the centre's name if one likes, and where everything is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.texts import OWN_NAMES
from healing_desktop.ui.first_run.where_kept import WhereKept
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.access_key import press_with, with_key, without_key
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.focus_ring import NO_RING
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.scrolling import Scrolling

# Of the column, at 100 %.
WIDEST = 780
LONGEST_NAME = 80
# Between two languages; edges of one and the room beside its tick; left and right of the column.
GAP, AROUND, SIDES = 12, 52, 24
# The one sentence that everybody can read before a language is chosen: the same in each language of the window.
ASK = ("Kies je taal", "Choisissez votre langue", "Wählen Sie Ihre Sprache", "Choose your language")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirstRunPage(QWidget):
    """Speaks the language that is marked, from the moment it is. `answered`: language and name of the centre;
    `titled`: it has another name."""

    answered = Signal(str, str)
    titled = Signal()

    def __init__(self, owners: Owners, server: str = "") -> None:
        super().__init__()
        self._owners = owners
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading, self.ask = ReadingLabel("display", self), ReadingLabel("soft", self)
        for label in (self.heading, self.ask):
            # The keyboard begins at the languages; nothing is typed here: neither caret nor ring.
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setProperty(NO_RING, True)
        self.languages = {code: self._language(code, name) for code, name in OWN_NAMES}
        self.name_label, self.name_hint = WordsLabel("heading", self), WordsLabel("soft", self)
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name_label.setBuddy(self.name)
        self.where = WhereKept(str(owners.settings.folder), server, self)
        self.start = QPushButton(self)
        self.start.setProperty("look", "primary")
        self.start.clicked.connect(self._answer)
        self._sheet, self._foot_sheet = QWidget(self), QWidget(self)
        self._lay_out()
        owners.theme.changed.connect(self._dress)
        self._retranslate()

    def _language(self, code: str, name: str) -> QPushButton:
        button = QPushButton(with_key(name, code[0].upper()), self)
        button.setCheckable(True)
        button.setProperty("look", "language")
        button.setAccessibleName(name)
        press_with(button, code[0].upper())
        button.clicked.connect(partial(self.choose, code))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        flow = FlowLayout(gap=GAP, line_gap=GAP)
        for button in self._buttons:
            flow.addWidget(button)
        column.addWidget(self.heading)
        column.addWidget(self.ask)
        column.addSpacing(8)
        column.addLayout(flow)
        column.addSpacing(24)
        for part in (self.name_label, self.name, self.name_hint):
            column.addWidget(part)
        column.addSpacing(24)
        column.addWidget(self.where)
        column.addStretch(1)
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        beside = QHBoxLayout(self._foot_sheet)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.start)
        beside.addStretch(1)
        _centred(foot, self._foot_sheet, 12)
        page = QWidget(self)
        _centred(page, self._sheet, 32)
        self._scroll = Scrolling(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(LowFoot(foot))

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return tuple(self.languages.values())

    @property
    def language(self) -> str:
        """The one that is marked: that of the window."""
        now = self._owners.settings.now.language
        return now if now in self.languages else "en"

    def choose(self, code: str) -> None:
        """The page speaks it; nothing is kept yet."""
        self._owners.settings.lend(language=code)
        self._dress()

    def title(self) -> str:
        """What the window is called while this is on top."""
        return self.heading.words

    def focus_target(self) -> QWidget:
        """The computer's own language."""
        return self.languages[self.language]

    def _answer(self) -> None:
        self.answered.emit(self.language, " ".join(self.name.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter marks a language that is not marked; anywhere else it goes on."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        here = QApplication.focusWidget()
        if isinstance(here, QPushButton) and here in self._buttons and not here.isChecked():
            here.click()
        else:
            self.start.click()

    def _retranslate(self) -> None:
        self.heading.say(self.tr("Welcome"))
        # A line ends between two languages, never inside one.
        self.ask.say(" · ".join(words.replace(" ", "\u00a0") for words in ASK), ". ".join(ASK))
        self.name_label.setText(self.tr("Name of your centre, if you like"))
        self.name.setAccessibleName(self.name_label.text())
        hint = self.tr("It stands on what you print. You can fill it in later, in the settings.")
        self.name_hint.setText(hint)
        self.name.setAccessibleDescription(hint)
        self.start.setText(self.tr("Begin") + "   " + self.tr("Enter"))
        self._scroll.setAccessibleName(self.heading.words)
        self._dress()

    def _dress(self) -> None:
        """Which language is marked is seen by its tick too."""
        theme = self._owners.theme
        for sheet in (self._sheet, self._foot_sheet):
            sheet.setMaximumWidth(round(WIDEST * theme.scale.factor))
        for code, button in self.languages.items():
            marked = code == self.language
            button.setChecked(marked)
            button.setIcon(theme.icon("check", "teal") if marked else QIcon())
            button.setIconSize(theme.icon_size())
        self._arrange()

    def _arrange(self) -> None:
        """Four, two or one beside each other, all as wide as the widest with a tick: nothing moves when another is
        marked."""
        theme, most = self._owners.theme, self._sheet.maximumWidth()
        words = (button.fontMetrics().horizontalAdvance(without_key(button.text())) for button in self._buttons)
        widest = max(words) + theme.icon_size().width() + theme.scale.px(AROUND)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        # A few pixels go to the stretches on both sides.
        room = min(most, self.width() - 2 * SIDES - bar) - 4
        columns = next((many for many in (4, 2) if many * (widest + GAP) - GAP <= room), 1)
        for button in self._buttons:
            button.setMinimumWidth(max(0, (room + GAP) // columns - GAP))
        # What has the keyboard may stand elsewhere now.
        QTimer.singleShot(0, self, self._scroll.show_focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.titled.emit()
        super().changeEvent(event)


def _centred(page: QWidget, sheet: QWidget, air: int) -> None:
    row = QHBoxLayout(page)
    row.setContentsMargins(SIDES, air, SIDES, air)
    row.setSpacing(0)
    row.addStretch(1)
    row.addWidget(sheet, 1000)
    row.addStretch(1)
