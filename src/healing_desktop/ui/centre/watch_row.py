"""One watch: what it is about, how much there is now, what is new, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.quiet_lines import QuietLines

LONGEST = 80
MOST_NEW = 5


class _Name(QLineEdit):
    """Enter keeps, Esc gives up."""

    kept = Signal()
    given_up = Signal()

    def event(self, event: QEvent) -> bool:
        # Else the window takes Esc for one step back.
        if event.type() == QEvent.Type.ShortcutOverride and _key(event) == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        else:
            super().keyPressEvent(event)


def _key(event: QEvent) -> int | None:
    return event.key() if isinstance(event, QKeyEvent) else None


class WatchRow(QFrame):
    """`renamed` carries the new name, "" for none of its own; `opened` the id of an entry."""

    renamed = Signal(str)
    removed = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_name = ""
        self.setProperty("look", "card")
        self.name, self._about, self.counted = WordsLabel("name"), WordsLabel("soft"), WordsLabel("")
        self.box = _Name(self)
        self.box.setMaxLength(LONGEST)
        self.box.hide()
        self.name.setBuddy(self.box)
        self.new = QuietLines(MOST_NEW, self)
        self.rename_button, self.remove_button = QPushButton(self), QPushButton(self)
        foot = QWidget(self)
        buttons = FlowLayout(foot, gap=8)
        for button in (self.rename_button, self.remove_button):
            button.setProperty("look", "quiet")
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 12)
        layout.setSpacing(6)
        for part in (self.name, self.box, self._about, self.counted, self.new, foot):
            layout.addWidget(part)
        self.rename_button.clicked.connect(self.begin_renaming)
        self.remove_button.clicked.connect(self.removed)
        self.box.kept.connect(self._keep)
        self.box.given_up.connect(self._show_name)
        self.new.chosen.connect(self.opened)

    def say(self, name: str, own_name: str, about: str, counted: str, new: Sequence[tuple[str, str]]) -> None:
        """`about`: what it is about where the name does not say it; `new`: (id, name) of what is new."""
        self._own_name = own_name
        self.name.setText(name)
        for label, words in ((self._about, about), (self.counted, counted)):
            label.setText(words)
            label.setVisible(bool(words))
        self.new.show_lines(new)
        for button, words in (
            (self.rename_button, self.tr("Give it another name")),
            (self.remove_button, self.tr("Watch it no more")),
        ):
            button.setText(words)
            button.setAccessibleName(f"{words}: {name}")
            button.setAccessibleDescription(counted)
        self.box.setAccessibleName(f"{self.tr('Name')}: {name}")
        self.box.setPlaceholderText(name)

    def begin_renaming(self) -> None:
        self.box.setText(self._own_name)
        self.box.selectAll()
        self.box.show()
        self.box.setFocus()

    @property
    def is_renamed_now(self) -> bool:
        return self.box.isVisible()

    def _keep(self) -> None:
        name = " ".join(self.box.text().split())
        self._show_name()
        if name != self._own_name:
            self.renamed.emit(name)

    def _show_name(self) -> None:
        self.rename_button.setFocus()
        self.box.hide()
