"""What a sync says when nobody looks at its dialog: one quiet message, and nothing where nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healing_desktop.ui.shell.data_dialog import DataDialog
from healing_desktop.ui.state.owners import Owners

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow


class SyncNotice(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow, owners: Owners, open_data: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._owners, self._open_data = window, owners, open_data
        self._told = owners.sync.now.ended
        self._asked = False
        owners.sync.changed.connect(self._tell)

    def _tell(self) -> None:
        now = self._owners.sync.now
        asks, self._asked = now.question is not None and not self._asked, now.question is not None
        ended, self._told = now.ended != self._told, now.ended
        if self._is_watched():
            return
        if asks:
            said = self.tr("The new data hold far fewer entries than now. Nothing is taken over before you say so.")
            self._owners.messages.say(said, self.tr("Look at it"), self._open_data)
        elif ended:
            self._tell_ending()

    def _tell_ending(self) -> None:
        now, words = self._owners.sync.now, self._owners.reading.words
        if words is None:
            return
        if now.last == "sync" and now.outcome is not None and (now.by_hand or now.outcome.kind == "updated"):
            from healing_desktop.sync.outcomes import sentence

            news = self._window.actions_table.by_id.get("news")
            if now.outcome.kind == "updated" and news is not None:
                self._owners.messages.say(sentence(now.outcome, words), self.tr("What changed"), news.trigger)
            else:
                self._owners.messages.say(sentence(now.outcome, words), self.tr("New data"), self._open_data)
        elif now.last == "stick" and now.stick is not None:
            from healing_desktop.sync.stick_outcomes import stick_sentence

            self._owners.messages.say(stick_sentence(now.stick, words))

    def _is_watched(self) -> bool:
        return any(dialog.isVisible() for dialog in self._window.findChildren(DataDialog))
