"""A paper copy: what it will look like, how large, and Print. Enter prints, Esc goes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import NotSaved, PrintWarning, Refused
from healing_desktop.ui.handouts.handout_choices import HandoutChoices
from healing_desktop.ui.handouts.handout_state import HandoutState
from healing_desktop.ui.handouts.ports import PartlyPrinted
from healing_desktop.ui.handouts.preview_pane import PreviewPane
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.widgets.access_key import with_key
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.scrolling import Scrolling

LEAST_PREVIEW = 300
MOST_NAMED = 3
WordsOf = Callable[[Refused | NotSaved | PartlyPrinted | PrintWarning], str]
NameOf = Callable[[str], str]


class HandoutDialog(QDialog):
    """A view of HandoutState. `save_wanted`: somebody shall ask for a file name. `words_of` says what went wrong,
    `name_of` what the entry of an id is called; `factor`: of the text."""

    save_wanted = Signal()

    def __init__(
        self,
        state: HandoutState,
        jobs: Jobs,
        choices: HandoutChoices,
        words_of: WordsOf,
        name_of: NameOf,
        factor: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state, self._words_of, self._name_of = state, words_of, name_of
        self._chosen: tuple[HandoutOptions, int] | None = None
        self._shown_piece = 0
        self.preview, self.choices = PreviewPane(jobs, self), choices
        self.which, self.status = WordsLabel("label", self), WordsLabel("name", self)
        self.notice, self.warnings = QFrame(self), WordsLabel("", self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Pages printed"))
        self.progress.setTextVisible(False)
        self.print_button, self.again_button = QPushButton(self), QPushButton(self)
        self.save_button, self.close_button = QPushButton(self), QPushButton(self)
        self._lay_out()
        self._connect()
        self.refresh()
        open_at(self, 980, 760, factor)
        self.choices.language.setFocus()

    def _lay_out(self) -> None:
        self.print_button.setProperty("look", "primary")
        self.print_button.setDefault(True)
        for button in (self.again_button, self.save_button, self.close_button):
            button.setAutoDefault(False)
        self.notice.setProperty("look", "alert")
        said = QVBoxLayout(self.notice)
        said.setContentsMargins(12, 8, 12, 8)
        said.addWidget(self.warnings)
        self.close_button.setProperty("look", "quiet")
        side = QWidget()
        self._column = QVBoxLayout(side)
        self._column.setContentsMargins(6, 0, 12, 6)
        self._column.addWidget(self.choices)
        self._column.addStretch(1)
        self._room = Scrolling(side)
        self._right = right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._room, 1)
        for part in (
            self.notice, self.status, self.progress, self.print_button, self.again_button, self.save_button,
            self.close_button,
        ):  # fmt: skip
            right.addWidget(part)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.which)
        left.addWidget(self.preview, 1)
        self._layout = QHBoxLayout(self)
        # It may be narrower than page and choices beside each other: then they stand one below the other.
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._layout.setContentsMargins(24, 20, 24, 20)
        self._layout.setSpacing(24)
        self._layout.addWidget(self._left, 1)
        self._layout.addLayout(right)
        self._stacked = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        """The choices are as wide as their words; where that leaves no room for the page, it stands below them, and of
        the buttons only Print stays in sight."""
        inside = self._column.minimumSize().width()
        need = inside + self._room.verticalScrollBar().sizeHint().width() + 2
        stacked = self.width() < need + LEAST_PREVIEW + 72
        self._room.setMinimumWidth(min(need, self.width() - 48))
        if stacked == self._stacked:
            return
        self._stacked = stacked
        if stacked:
            self._column.addWidget(self._left)
        else:
            self._layout.insertWidget(0, self._left, 1)
        for button in (self.again_button, self.save_button, self.close_button):
            (self._column if stacked else self._right).addWidget(button)
        self._left.setMinimumHeight(LEAST_PREVIEW if stacked else 0)

    def _connect(self) -> None:
        self.print_button.clicked.connect(self._print)
        self.again_button.clicked.connect(self._last_again)
        self.save_button.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.reject)
        self.choices.changed.connect(self._choose)
        self.choices.more.turned.connect(self._arrange)
        self.preview.beyond.connect(lambda by: self._state.turn_to(self._state.now.piece + by))
        for key, by in (("PgUp", -1), ("PgDown", 1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: self.preview.turn(by))
        self._state.changed.connect(self.refresh)
        self.finished.connect(self.preview.forget)

    def refresh(self) -> None:
        """Say where things stand."""
        now = self._state.now
        if now.options is None:
            return
        if self._chosen != (now.options, now.copies):
            self._chosen = (now.options, now.copies)
            self.choices.show_options(now.options, now.copies, len(now.items))
        self._say_title()
        if not now.making:
            coming, self._shown_piece = now.piece - self._shown_piece, now.piece
            made = now.made
            self.preview.show_pdf(made.pdf if made else b"", made.pages if made else 0, coming=coming)
        busy = now.print_to is not None
        self.preview.say_neighbours(before=now.piece > 0, after=now.piece + 1 < len(now.pieces))
        warnings = now.made.warnings if now.made else ()
        noticed = [*map(self._words_of, warnings), *self._others_noticed()]
        self.warnings.setText("\n".join(noticed))
        self.notice.setVisible(bool(noticed))
        self.progress.setVisible(now.printing is not None)
        if now.printing is not None:
            self.progress.setRange(0, now.printing.pages)
            self.progress.setValue(now.printing.page)
        self.status.setText(self._status())
        self.choices.setEnabled(not busy)
        self._say_buttons(busy, bool(warnings))

    def _others_noticed(self) -> tuple[str, ...]:
        """Of a batch also what was noticed of the handouts that are not on the screen."""
        noticed = self._state.to_look_at
        if not noticed or (self._state.now.shown in noticed[:1] and len(noticed) == 1):
            return ()
        names = tuple(dict.fromkeys(self._name_of(each) for piece in noticed for each in piece.ids))
        said = self.tr("%n handout(s) to look at: %1", "", len(noticed))
        return (said.replace("%1", ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")),)

    def _say_buttons(self, busy: bool, warned: bool) -> None:
        now = self._state.now
        alone = len(now.pieces) == 1
        self.print_button.setEnabled(not (alone and now.refused is not None))
        words = self.tr("Print anyway") if warned else self.tr("Print")
        self.print_button.setText((self.tr("Print the rest") if now.partly else words) + "   ⏎")
        self.again_button.setVisible(now.partly is not None and now.partly.next_piece > 0)
        self.again_button.setText(self.tr("The last one again, then the rest"))
        self.save_button.setEnabled(now.made is not None and not busy)
        self.save_button.setText(with_key(self.tr("Save as PDF"), "P"))
        self.close_button.setText((self.tr("Stop printing") if busy else self.tr("Close")) + "   Esc")

    def tell(self, problem: PartlyPrinted | NotSaved) -> str:
        """Show what went wrong and put the keyboard on what helps."""
        words = self._words_of(problem)
        self.status.setText(words)
        if isinstance(problem, NotSaved):
            self.save_button.setFocus()
        elif problem.reason == "pages":
            self.choices.open_pages()
        elif self._state.now.partly is not None:
            self.print_button.setFocus()
        elif problem.reason != "stopped":
            self.save_button.setText(with_key(self.tr("Save as PDF instead"), "P"))
            self.save_button.setDefault(True)
            self.save_button.setFocus()
        return words

    def reject(self) -> None:
        """Esc stops a print first, and closes the next time."""
        if self._state.now.print_to is not None and not self._state.stopping:
            self._state.stop()
        else:
            super().reject()

    def _say_title(self) -> None:
        now = self._state.now
        names = [self._name_of(item.id) for item in now.items]
        many = self.tr("%n group(s)", "", len(names))
        article = self._name_of(now.asked.article) if now.asked else ""
        asked = article or (now.asked.text or now.asked.desk if now.asked else "")
        about = asked if now.asked else names[0] if len(names) == 1 else many
        title = self.tr("Paper copy: %1").replace("%1", " ".join(about.split())[:80])
        self.setWindowTitle(title if about else self.tr("Paper copy"))
        piece = now.shown
        self.which.setVisible(len(now.pieces) > 1)
        if piece is not None and len(now.pieces) > 1:
            said = self.tr("Handout %1 of %2").replace("%1", str(now.piece + 1)).replace("%2", str(len(now.pieces)))
            name = self._name_of(piece.ids[0]) if len(piece.ids) == 1 else many
            copies = self.tr("%n copies", "", piece.copies)
            self.which.setText(f"{said} · {name}" + (f" · {copies}" if piece.copies > 1 else ""))

    def _status(self) -> str:
        now = self._state.now
        if now.printing is not None:
            return self._printing_words()
        if now.partly is not None:
            return self._words_of(now.partly)
        if now.refused is not None:
            return self._words_of(now.refused)
        if len(now.pieces) > 1:
            return self.tr("%n handout(s) to print", "", sum(piece.copies for piece in now.pieces))
        if now.made is None:
            return self.tr("The page is being made …")
        return self.tr("%n page(s)", "", now.made.pages)

    def _printing_words(self) -> str:
        step = self._state.now.printing
        if step is None:
            return ""
        if self._state.stopping:
            return self.tr("Stopping …")
        if step.pieces > 1:
            said, done, of = self.tr("Printing handout %1 of %2"), step.piece, step.pieces
        else:
            said, done, of = self.tr("Printing page %1 of %2"), min(step.page + 1, step.pages), step.pages
        return said.replace("%1", str(done)).replace("%2", str(of))

    def _choose(self) -> None:
        if self._state.now.options is not None:
            self._state.choose(self.choices.options(self._state.now.options), self.choices.copies.value)

    def _print(self) -> None:
        setup = self.choices.setup
        if self._state.now.partly is not None:
            self._state.go_on(setup)
        else:
            self._state.print_to(setup)

    def _last_again(self) -> None:
        self._state.go_on(self.choices.setup, back=1)
