"""What a backup holds and what it would replace; only then it is put in place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.dates import plain_date
from healing_desktop.ui.centre.question_frame import lay_out_question
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel

if TYPE_CHECKING:
    from healing_desktop.centre.keeping_outcomes import KeepingRefused
    from healing_desktop.centre.look_in_backup import Held


def ask_restore(file: Path, owners: Owners, parent: QWidget, then: Callable[[Path], object]) -> None:
    """Looks into the file, shows it over `parent`, and calls `then` where it is wanted."""

    def told(held: Held | KeepingRefused) -> None:
        dialog = RestoreDialog(held, owners, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(parent.window().activateWindow)
        dialog.accepted.connect(lambda: then(file))
        dialog.open()

    owners.backups.look_in(file, told)


class RestoreDialog(QDialog):
    """Where the file is no backup it says so, and there is nothing to press but the way back."""

    def __init__(self, held: Held | KeepingRefused, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from healing_desktop.centre.keeping_outcomes import KeepingRefused

        self._owners = owners
        self.setWindowTitle(self.tr("Put a backup back"))
        self.texts: list[ReadingLabel] = []
        self._parts: list[QWidget] = []
        self.put = QPushButton(self.tr("Put it in place"), self)
        self.put.setProperty("look", "primary")
        self.cancel = QPushButton(self.tr("Cancel") + "   Esc", self)
        if isinstance(held, KeepingRefused):
            self._say_refused(held)
        else:
            self._say_held(held)
        self._add_buttons(refused=isinstance(held, KeepingRefused))
        open_at(self, 520, 400, owners.theme.scale.factor)

    def _say_refused(self, refused: KeepingRefused) -> None:
        from healing_desktop.ui.centre.kept_words import keeping_words

        self._add("name", keeping_words(refused.reason))

    def _say_held(self, held: Held) -> None:
        from healing_desktop.ui.centre.kept_words import counted

        words = self._owners.reading.words
        day = plain_date(held.written_on, words) if words is not None else held.written_on.isoformat()
        title = WordsLabel("name", self)
        title.setText(self.tr("Backup of %1").replace("%1", day))
        self._parts.append(title)
        here = Counter(kind.__name__ for kind, _ in self._owners.centre.now.rows)
        self._add_card("next", self.tr("In this backup"), counted(held.counts))
        self._add_card("card", self.tr("Here now, replaced by it"), counted(here))
        self._add("soft", self.tr("It counts for all desks of the centre. What is here now is kept as a backup first."))

    def _add(self, look: str, words: str) -> None:
        text = ReadingLabel(look, self)
        text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        text.say(words)
        self.texts.append(text)
        self._parts.append(text)

    def _add_card(self, look: str, label: str, words: str) -> None:
        card = QFrame(self)
        card.setProperty("look", look)
        caption, text = WordsLabel("label", card), ReadingLabel("", card)
        caption.setText(label)
        text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        text.say(words, f"{label}: {words}")
        self.texts.append(text)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(text)
        self._parts.append(card)

    def _add_buttons(self, *, refused: bool) -> None:
        for button in (self.put, self.cancel):
            # Enter alone replaces nothing.
            button.setAutoDefault(False)
        self.put.setVisible(not refused)
        self.put.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        lay_out_question(self, self._parts, (self.put, self.cancel))
        (self.cancel if refused else self.texts[0]).setFocus()
