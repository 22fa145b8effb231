"""What the centre tells by itself, each once and quietly: its server has gone, is back; two changed the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from healing_desktop.core.centre import Reach
from healing_desktop.core.roles import Role

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow

# A server that is away for a moment is nobody's business.
PATIENCE_MS = 3_000


class CentreNotice(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._owners = window, window.owners
        self._told_away, self._told_conflicts, self._told_trouble = False, 0, ""
        self._soon = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._soon.timeout.connect(self._tell_away)
        self._owners.centre.changed.connect(self._look)

    @property
    def _reach(self) -> Reach:
        return self._owners.centre.view.reach

    def _look(self) -> None:
        self._tell_trouble()
        if self._reach.away_since is None:
            self._soon.stop()
            if self._told_away:
                self._told_away = False
                self._say_back()
        elif not self._told_away and not self._soon.isActive():
            self._soon.start()
        before, self._told_conflicts = self._told_conflicts, len(self._reach.conflicts)
        if self._told_conflicts > before:
            words = self.tr("A colleague changed the same as you. Both versions are kept until you choose.")
            self._owners.messages.say(words, self.tr("Choose …"), self.choose)

    def _tell_trouble(self) -> None:
        """Of what stands in the way of reading at all, that which somebody here can do something about."""
        trouble = self._owners.centre.view.trouble
        reason = trouble.reason if trouble is not None else ""
        told, self._told_trouble = self._told_trouble, reason
        if trouble is not None and reason != told and reason in ("damaged", "program-too-old"):
            from healing_desktop.ui.widgets.not_saved_words import not_saved_words

            if reason == "damaged":
                self._owners.messages.say(not_saved_words(trouble), self.tr("Our centre"), self._to_backups)
            else:
                self._owners.messages.say(not_saved_words(trouble))

    def _to_backups(self) -> None:
        self._window.centre_over.open("backup")

    def _tell_away(self) -> None:
        from healing_desktop.ui.centre.desk_words import away_words

        if words := away_words(self._reach):
            self._told_away = True
            self._owners.messages.say(words)

    def _say_back(self) -> None:
        from healing_desktop.ui.centre.desk_words import back_words

        self._owners.messages.say(back_words(self._reach))

    def choose(self) -> None:
        """The first that waits; after each the next, until none waits."""
        from healing_desktop.ui.centre.unlock_dialog import with_role

        if self._reach.conflicts:
            with_role(Role.STAFF, self._owners, self._window, self._ask)

    def _ask(self) -> None:
        from healing_desktop.ui.centre.conflict_dialog import ask_conflict

        conflicts = self._reach.conflicts
        if conflicts:
            ask_conflict(
                conflicts[0], self._owners, self._window, lambda _mine: self._after(conflicts[0].mine.change_id)
            )

    def _after(self, change_id: str) -> None:
        """The view still holds the one that was chosen until it is read anew."""
        left = [one for one in self._reach.conflicts if one.mine.change_id != change_id]
        if left:
            words = self.tr("%n more change(s) wait for your choice.", "", len(left))
            self._owners.messages.say(words, self.tr("Choose …"), self.choose)
        self._owners.centre.pull()
