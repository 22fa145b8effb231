"""For staff: how old the data are, bringing newer ones and going back, where they come from, a stick for others; and
which telephone lines are to be checked again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.edition_age import late_lines
from healing_desktop.core.present_edition import number_check_words, present_edition
from healing_desktop.core.words import ltr
from healing_desktop.ui.shell.frames import dialog_with_close
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.sync.ask_place import AskPlace
from healing_desktop.ui.sync.program_card import ProgramCard
from healing_desktop.ui.sync.renew_card import RenewCard
from healing_desktop.ui.sync.source_fields import SourceFields
from healing_desktop.ui.sync.stick_row import StickRow
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.fold import Fold
from healing_desktop.ui.widgets.labels import WordsLabel

USUAL = AskPlace()


class DataDialog(QDialog):
    """`open_settings` is where a single file is chosen; `open_news` shows what changed."""

    def __init__(
        self,
        owners: Owners,
        open_settings: Callable[[], None],
        open_news: Callable[[], None],
        parent: QWidget | None = None,
        ask: AskPlace = USUAL,
    ) -> None:
        super().__init__(parent)
        self._owners = owners
        self.setWindowTitle(self.tr("Data"))
        page = QWidget()
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(28, 24, 28, 16)
        self._layout.setSpacing(8)
        self._title, self._notice, self._serial = WordsLabel("title"), WordsLabel("sun"), WordsLabel("soft")
        for label in (self._title, self._serial, self._notice):
            self._layout.addWidget(label)
        self._layout.addSpacing(8)
        self.card = RenewCard(owners, ask, page)
        self.card.news_wanted.connect(self.accept)
        self.card.news_wanted.connect(open_news)
        self._layout.addWidget(self.card)
        self.program = ProgramCard(owners, ask, page)
        self._layout.addWidget(self.program)
        self._layout.addSpacing(4)
        if owners.sync.reads_own_file:
            self._add_file(open_settings)
        else:
            self._add_sources(owners, ask)
        self._say_lines(owners)
        self._layout.addStretch(1)
        dialog_with_close(self, page, self.tr("Close"), primary=False).setAccessibleName(self.tr("Data"))
        close = self.findChild(QPushButton, "close")
        assert close is not None
        self._close = close
        open_at(self, 640, 680, owners.theme.scale.factor)
        owners.edition.changed.connect(self._say_age)
        self._say_age()
        self.card.primary_changed.connect(self._primary_changed)
        self.card.refresh()

    def _primary_changed(self, button: QPushButton | None) -> None:
        """Enter presses it; where all is done, Enter closes."""
        first = self._close if button is None else button
        first.setDefault(True)
        self._close.setProperty("look", "primary" if button is None else "")
        self._close.style().unpolish(self._close)
        self._close.style().polish(self._close)
        here = self.focusWidget()
        if here in (None, self._close, first) or not here.isVisibleTo(self):
            first.setFocus()

    def _say(self, look: str, text: str) -> None:
        if look == "label":
            self._layout.addSpacing(12)
        label = WordsLabel(look)
        label.setText(text)
        self._layout.addWidget(label)

    def _say_age(self) -> None:
        opened, words = self._owners.edition.now.opened, self._owners.reading.words
        if opened is None or words is None:
            return
        said = present_edition(opened.info, opened.helplines, words, self._owners.reading.today())
        self._title.setText(said.line)
        self._notice.setText(said.notice)
        self._notice.setVisible(bool(said.notice))
        self._serial.setText(self.tr("Edition %1").replace("%1", ltr(str(opened.info.serial))))

    def _add_sources(self, owners: Owners, ask: AskPlace) -> None:
        by_stick = Fold(self)
        by_stick.hold_later(lambda: _steps(self._stick_steps()))
        by_stick.say(self.tr("With a USB stick"))
        where = Fold(self)
        where.hold_later(lambda: SourceFields(owners.settings, ask))
        where.say(self.tr("Address, and how often"))
        stick = Fold(self)
        stick.hold_later(lambda: StickRow(owners, ask))
        stick.say(self.tr("For another centre"))
        for fold in (where, by_stick, stick):
            self._layout.addWidget(fold)
        if not owners.sync.source:
            by_stick.open()

    def _stick_steps(self) -> tuple[str, ...]:
        return (
            self.tr("Ask whoever gave you this program for a stick with the newest data."),
            self.tr("Put the stick into this computer."),
            self.tr("Choose “From a folder or stick …” above, and then the stick."),
            self.tr("The program checks what is on it. When it is not whole, everything stays as it is."),
        )

    def _add_file(self, open_settings: Callable[[], None]) -> None:
        """A single file, chosen by hand."""
        self._say("label", self.tr("A newer file, from a USB stick"))
        self._layout.addWidget(_steps(self._file_steps()))
        settings = QPushButton(self.tr("Open the settings"), self)
        settings.setAutoDefault(False)
        settings.clicked.connect(self.accept)
        settings.clicked.connect(open_settings)
        self._layout.addWidget(settings, 0, Qt.AlignmentFlag.AlignLeading)

    def _file_steps(self) -> tuple[str, ...]:
        return (
            self.tr("Ask whoever gave you this program for the newest data file, on a USB stick."),
            self.tr("Copy the file from the stick to this computer."),
            self.tr("Open the settings and choose the file under “Data file”."),
            self.tr("The program checks the file. When it is not whole, the one before stays in use."),
        )

    def _say_lines(self, owners: Owners) -> None:
        """Which telephone lines are to be checked, in the order of the table."""
        opened, words = owners.edition.now.opened, owners.reading.words
        if opened is None or words is None:
            return
        today = owners.reading.today()
        self._say("label", self.tr("Telephone lines"))
        late = late_lines(opened.helplines, today)
        numbers = present_edition(opened.info, opened.helplines, words, today).numbers
        self._say("sun" if late else "", numbers or self.tr("All were checked in the last three months."))
        for line in late:
            name = line.name.name_for(words.language)
            self._say("", f"{ltr(line.number or '')} · {name} · {number_check_words(line, words)}")


def _steps(steps: tuple[str, ...]) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for number, step in enumerate(steps, start=1):
        label = WordsLabel("")
        label.setText(f"{number}. {step}")
        layout.addWidget(label)
    return page
