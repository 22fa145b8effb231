"""For staff: how old the data file is, which telephone lines are to be checked again, how to bring a newer file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.edition_age import late_lines
from healing_desktop.core.present_edition import number_check_words, present_edition
from healing_desktop.core.words import ltr
from healing_desktop.ui.shell.frames import dialog_with_close
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel


class DataDialog(QDialog):
    """`open_settings` is where the file is chosen."""

    def __init__(self, owners: Owners, open_settings: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Data file"))
        page = QWidget()
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(28, 24, 28, 16)
        self._layout.setSpacing(8)
        self._say_age(owners)
        self._say("label", self.tr("A newer file, from a USB stick"))
        for number, step in enumerate(self._steps(), start=1):
            self._say("", f"{number}. {step}")
        self._settings = QPushButton(self.tr("Open the settings"), page)
        self._settings.setAutoDefault(False)
        self._settings.clicked.connect(self.accept)
        self._settings.clicked.connect(open_settings)
        self._layout.addWidget(self._settings, 0, Qt.AlignmentFlag.AlignLeading)
        self._say_lines(owners)
        self._layout.addStretch(1)
        dialog_with_close(self, page, self.tr("Close")).setAccessibleName(self.tr("Data file"))
        self.resize(620, 640)

    def _say(self, look: str, text: str) -> None:
        if look == "label":
            self._layout.addSpacing(12)
        label = WordsLabel(look)
        label.setText(text)
        self._layout.addWidget(label)

    def _say_age(self, owners: Owners) -> None:
        opened, words = owners.edition.now.opened, owners.reading.words
        if opened is None or words is None:
            return
        said = present_edition(opened.info, opened.helplines, words, owners.reading.today())
        self._say("title", said.line)
        if said.notice:
            self._say("sun", said.notice)
        self._say("soft", self.tr("Edition %1").replace("%1", ltr(str(opened.info.serial))))

    def _steps(self) -> tuple[str, ...]:
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
