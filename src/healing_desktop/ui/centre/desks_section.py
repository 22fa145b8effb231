"""One desk or many: where the centre's own is kept, whether the server answers, and what waits for a choice."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healing_desktop.core.words import ltr
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.centre.conflict_dialog import ask_conflict
from healing_desktop.ui.centre.conflict_words import ConflictReader
from healing_desktop.ui.centre.desk_words import since_words, waiting_words, why_words
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.fold import Fold
from healing_desktop.ui.widgets.labels import ReadingLabel, WordsLabel
from healing_desktop.ui.widgets.not_saved_words import not_saved_words
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

# As they are typed.
VARIABLE = "HEALING_CENTRE_URL"
ADDRESS = "postgresql://desk:password@server/centre"
MOVE = f"healing-desktop centre move --to {ADDRESS}"
BACK = "healing-desktop centre move --to centre.db"


class DesksSection(QWidget):
    """A view of CentreState's reach."""

    def __init__(self, owners: Owners, services: Services, actions: Actions) -> None:
        super().__init__()
        del actions
        self._owners = owners
        self._place = services.centre_place() if services.centre_place is not None else ""
        self._reader = ConflictReader(owners, self)
        self.where, self.place, self.state = WordsLabel("name"), ReadingLabel("soft"), WordsLabel("")
        self.place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._trouble = WordsLabel("sun")
        self._conflicts = QFrame(self)
        self._conflicts.setProperty("look", "alert")
        self._conflict_words, self.choose = WordsLabel(""), WrappingButton("")
        self.choose.setProperty("look", "primary")
        self.choose.clicked.connect(self._choose)
        self.many = Fold(self)
        self._steps: list[ReadingLabel] = []
        self.many.hold_later(self._make_steps)
        self._lay_out()
        for changed in (owners.centre.changed, owners.reading.changed):
            changed.connect(self._refresh)
        self._retranslate()

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        for part in (self.where, self.place, self.state, self._trouble):
            column.addWidget(part)
        waiting = QVBoxLayout(self._conflicts)
        waiting.setContentsMargins(16, 12, 16, 14)
        waiting.setSpacing(10)
        waiting.addWidget(self._conflict_words)
        waiting.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for widget in (self._conflicts, card, self.many):
            layout.addWidget(widget)
        layout.addStretch(1)

    def title(self) -> str:
        return self.tr("Desks")

    def begin(self) -> None:
        self._refresh()

    def focus_target(self) -> QWidget:
        return self.choose if self._owners.centre.view.reach.conflicts else self.place

    def _choose(self) -> None:
        conflicts = self._owners.centre.view.reach.conflicts
        if conflicts:
            ask_conflict(conflicts[0], self._owners, self, lambda _mine: self._owners.centre.pull())

    def _refresh(self) -> None:
        view = self._owners.centre.view
        reach, words = view.reach, self._owners.reading.words
        self.where.setText(
            self.tr("All that the centre keeps is on its server. All desks see the same.")
            if reach.served
            else self.tr("All that the centre keeps is in one file on this computer.")
        )
        self.place.say(ltr(self._place) if self._place else "–")
        if reach.away_since is None:
            state = self.tr("The server answers.") if reach.served else self.tr("Only this desk uses it.")
            parts = [state, waiting_words(reach)]
        else:
            go_on = self.tr("You can go on: this desk has all of it, and keeps what you change until then.")
            since = since_words(reach, words, datetime.now(UTC)) if words is not None else ""
            parts = [since, why_words(reach), go_on, waiting_words(reach)]
        self.state.setText(" ".join(part for part in parts if part))
        trouble = not_saved_words(view.trouble) if view.trouble is not None else ""
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._refresh_conflicts()

    def _refresh_conflicts(self) -> None:
        conflicts = self._owners.centre.view.reach.conflicts
        had = self.choose.hasFocus()
        if conflicts:
            count = self.tr("%n change(s) of this desk, which a colleague changed too, wait for your choice.", "",
                            len(conflicts))  # fmt: skip
            self._conflict_words.setText(f"{count} {self._reader.about(conflicts[0].mine.record)}.")
        self._conflicts.setVisible(bool(conflicts))
        if had and not conflicts:
            self.place.setFocus()

    def _make_steps(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for _ in range(5):
            label = ReadingLabel("")
            label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._steps.append(label)
            layout.addWidget(label)
        self._say_steps()
        return page

    def _say_steps(self) -> None:
        steps = (
            self.tr("Whoever looks after your computers makes an empty PostgreSQL database on one that is always on."),
            self.tr("On each desk, set %1 to its address: %2").replace("%1", VARIABLE).replace("%2", _line(ADDRESS)),
            self.tr("On the desk that holds the data now, once: %1").replace("%1", _line(MOVE)),
            self.tr("Start the program anew on each desk. From then on all see the same within two seconds."),
            self.tr("Back to one desk: take the setting away, and %1").replace("%1", _line(BACK)),
        )
        for number, (label, step) in enumerate(zip(self._steps, steps, strict=False), start=1):
            label.say(f"{number}. {step}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.choose.setText(self.tr("Look at both and choose …"))
        self.many.say(self.tr("Several desks"))
        self._say_steps()
        self._refresh()


def _line(command: str) -> str:
    """On a line of its own, as it is typed."""
    return f"\n{ltr(command)}"
