"""Where new data come from by themselves, and how often. What is chosen here holds at once."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.state.settings import SettingsState
from healing_desktop.ui.sync.ask_place import AskPlace
from healing_desktop.ui.sync.how_often import how_often
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel

HOURS = (1, 3, 6, 12, 24, 168)
MOST_LETTERS = 500


class SourceFields(QWidget):
    """An address, a folder or nothing; hours, or never."""

    def __init__(self, settings: SettingsState, ask: AskPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._ask = settings, ask
        now = settings.now
        where, often = WordsLabel("label", self), WordsLabel("label", self)
        where.setText(self.tr("Address or folder of the publisher"))
        often.setText(self.tr("How often"))
        self.place = QLineEdit(now.sync_source, self)
        self.place.setMaxLength(MOST_LETTERS)
        self.place.setPlaceholderText(self.tr("no address: this computer asks nobody"))
        self.wrong = WordsLabel("sun", self)
        self.wrong.hide()
        self.hours = ChoiceBox(self._choices(now.sync_hours), str(now.sync_hours), self)
        folder, none = QPushButton(self.tr("Choose a folder …"), self), QPushButton(self.tr("No address"), self)
        buttons = FlowLayout(gap=12)
        for button in (folder, none):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        for label, field in ((where, self.place), (often, self.hours)):
            label.setBuddy(field)
            field.setAccessibleName(label.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (where, self.place, self.wrong):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addSpacing(6)
        layout.addWidget(often)
        layout.addWidget(self.hours)
        self.place.editingFinished.connect(self._keep)
        folder.clicked.connect(self._choose)
        none.clicked.connect(self._forget)
        self.hours.activated.connect(lambda _index: settings.set(sync_hours=int(self.hours.value)))

    def _choices(self, kept: int) -> tuple[tuple[str, str], ...]:
        hours = sorted({*HOURS, *([kept] if kept else [])})
        return tuple((str(each), how_often(each)) for each in (*hours, 0))

    def _keep(self) -> None:
        typed = self.place.text().strip()
        problem = "" if is_place(typed) else self.tr("An address begins with https:// and the name of a host.")
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))
        self.place.setAccessibleDescription(problem)
        if not problem:
            self._settings.set(sync_source=typed)

    def _choose(self) -> None:
        folder = self._ask.folder(self, self.tr("Choose a folder"))
        if folder:
            self.place.setText(folder)
            self._keep()

    def _forget(self) -> None:
        self.place.clear()
        self._keep()


def is_place(typed: str) -> bool:
    """Whether it can be an address or a path; whether anything is there, only a sync tells."""
    if "://" not in typed:
        return True
    try:
        parts = urlsplit(typed)
    except ValueError:
        return False
    return parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
