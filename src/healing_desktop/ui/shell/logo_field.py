"""The centre's logo: chosen once, looked at, and kept in the profile when the settings are saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.handouts.letterhead_file import KINDS, LogoProblem, keep_logo, read_logo
from healing_desktop.ui.jobs import Jobs, Ok, Outcome
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel

AskPicture = Callable[[QWidget, str, str], str]


def ask_picture(parent: QWidget, title: str, kinds: str) -> str:
    """The file that is chosen, or ""."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return chosen


class LogoField(QWidget):
    """`kept`: the name of the logo in the profile, "" for none; it changes with `save` only."""

    def __init__(self, jobs: Jobs, kept: str, ask: AskPicture = ask_picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._ask = jobs, ask
        self._kept, self._new = kept, b""
        self._suffix = ""
        self.said, self.problem = WordsLabel("", self), WordsLabel("sun", self)
        self.choose = QPushButton(self.tr("Choose a picture …"), self)
        self.none = QPushButton(self.tr("No logo"), self)
        buttons = FlowLayout(gap=12)
        for button in (self.choose, self.none):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.choose.clicked.connect(self._choose)
        self.none.clicked.connect(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.said, self.problem):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.problem.hide()
        self._say(self.tr("A logo is kept.") if kept else self.tr("No logo"))

    def save(self, folder: Path, done: Callable[[str | None], None]) -> None:
        """`done` gets the name of the logo in the profile, None when it could not be kept."""
        new, suffix = self._new, self._suffix
        if not new:
            done(self._kept)
            return

        def arrived(outcome: Outcome[str | None]) -> None:
            done(outcome.value if isinstance(outcome, Ok) else None)

        self._jobs.start(lambda _job: keep_logo(folder, new, suffix), arrived)

    def _choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in KINDS)
        file = self._ask(self, self.tr("Choose a picture"), self.tr("Pictures (%1)").replace("%1", kinds))
        if file:
            path = Path(file)
            self._jobs.start(lambda _job: read_logo(path), lambda outcome: self._looked_at(outcome, path))

    def _looked_at(self, outcome: Outcome[bytes | LogoProblem], file: Path) -> None:
        found = outcome.value if isinstance(outcome, Ok) else "unreadable"
        if isinstance(found, bytes):
            self._new, self._suffix = found, file.suffix
            self._say(file.name)
        else:
            self._say_problem(found, file.name)

    def _remove(self) -> None:
        self._kept, self._new = "", b""
        self._say(self.tr("No logo"))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.problem.hide()
        self.choose.setAccessibleDescription(words)

    def _say_problem(self, problem: LogoProblem, name: str) -> None:
        """What was there before stays."""
        words = {
            "too-large": self.tr("%1 is larger than 2 MB. Choose a smaller picture."),
            "not-a-picture": self.tr("%1 is not a picture that can be printed. Choose a PNG, JPEG or SVG file."),
            "unreadable": self.tr("%1 could not be read. Choose another file."),
            "not-kept": self.tr("%1 could not be kept on this computer."),
        }[problem].replace("%1", name)
        self.problem.setText(words)
        self.problem.show()
        self.choose.setAccessibleDescription(words)
        self.choose.setFocus()
