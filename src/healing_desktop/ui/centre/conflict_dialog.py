"""A colleague changed the same: both versions in words, and one of them is chosen. Until then nothing is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.centre import Conflict, NotSaved, Saved, Written
from healing_desktop.ui.centre.conflict_words import ConflictReader, ConflictWords
from healing_desktop.ui.centre.version_rows import VersionRows
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.not_saved_words import not_saved_words
from healing_desktop.ui.widgets.scrolling import Scrolling

# Below this width, at 100 %, one version stands below the other.
NARROW = 560
Chosen = Callable[[bool], object]


def ask_conflict(conflict: Conflict, owners: Owners, parent: QWidget, chosen: Chosen | None = None) -> None:
    """Opens over `parent`. `chosen` is told once the choice is on the disk: True where mine stays. Closed without a
    choice everything stays as it was, and nobody is told."""
    from healing_desktop.ui.jobs import Job, Ok, Outcome

    reader = ConflictReader(owners, parent)

    def work(_job: Job[ConflictWords]) -> ConflictWords:
        return reader.words(conflict)

    def read(outcome: Outcome[ConflictWords]) -> None:
        reader.deleteLater()
        if not isinstance(outcome, Ok):
            raise outcome.error
        dialog = ConflictDialog(conflict, outcome.value, owners, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(parent.window().activateWindow)
        # Changed once more meanwhile: what there is now is what one chooses from.
        dialog.changed_again.connect(lambda newer: ask_conflict(newer, owners, parent, chosen))
        if chosen is not None:
            dialog.chosen.connect(chosen)
        dialog.open()

    owners.jobs.start(work, read)


class ConflictDialog(QDialog):
    """`chosen` carries whether mine stays; `changed_again` the Conflict that there is instead."""

    chosen = Signal(bool)
    changed_again = Signal(object)

    def __init__(
        self, conflict: Conflict, words: ConflictWords, owners: Owners, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._conflict, self._owners = conflict, owners
        self.setWindowTitle(self.tr("A colleague changed the same"))
        self._title, self._about = WordsLabel("name", self), WordsLabel("soft", self)
        self._title.setText(words.about)
        self.said = WordsLabel("sun", self)
        self.said.hide()
        whose = self.tr("Mine"), self.tr("My colleague's")
        self.rows = VersionRows(words.sides, whose, self.tr("The same in both"))
        self._say_about(all(side.same for side in words.sides))
        self.mine, self.theirs = QPushButton(self.tr("Keep mine"), self), QPushButton(self)
        self.theirs.setText(self.tr("Keep my colleague's"))
        self.later = QPushButton(self.tr("Decide later") + "   Esc", self)
        self.later.setProperty("look", "quiet")
        self.mine.clicked.connect(lambda: self._settle(mine=True))
        self.theirs.clicked.connect(lambda: self._settle(mine=False))
        self.later.clicked.connect(self.reject)
        self._lay_out()
        open_at(self, 720, 560, owners.theme.scale.factor)
        self.rows.focus_target().setFocus()

    def _say_about(self, alike: bool) -> None:
        both = self.tr("Two of you changed this at the same time. Choose which one stays; the other one goes.")
        hidden = self.tr("In words the two are the same; they differ in something that is not shown.")
        self._about.setText(f"{both} {hidden}" if alike else both)

    def _lay_out(self) -> None:
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(28, 24, 28, 4)
        head.setSpacing(6)
        for part in (self._title, self._about, self.said):
            head.addWidget(part)
        buttons = FlowLayout(gap=12)
        for button in (self.mine, self.theirs, self.later):
            # Enter alone never throws a version away.
            button.setAutoDefault(False)
            buttons.addWidget(button)
        foot.setContentsMargins(28, 12, 28, 24)
        foot.addLayout(buttons)
        area = Scrolling(self.rows)
        area.setAccessibleName(self._title.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(area, 1)
        layout.addLayout(foot)

    def _settle(self, *, mine: bool) -> None:
        for button in (self.mine, self.theirs):
            button.setEnabled(False)
        self._owners.centre.settle(self._conflict, mine=mine, told=lambda written: self._told(written, mine))

    def _told(self, written: Written, mine: bool) -> None:
        if isinstance(written, Saved):
            self.chosen.emit(mine)
            self.accept()
            return
        for button in (self.mine, self.theirs):
            button.setEnabled(True)
        if isinstance(written, Conflict):
            self.accept()
            self.changed_again.emit(written)
        elif isinstance(written, NotSaved):
            words = not_saved_words(written)
            self.said.setText(words)
            self.said.show()
            self._owners.messages.announce(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.rows.arrange(stacked=self.width() < NARROW * self._owners.theme.scale.factor)
        super().resizeEvent(event)
