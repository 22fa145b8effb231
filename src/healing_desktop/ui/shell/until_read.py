"""A sentence that stays to be said until somebody has closed it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from healing_desktop.ui.messages import Message, Messages


class UntilRead(QObject):
    """What somebody else says meanwhile may stand before it: it is said again after."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._unread: Message | None = None
        self._mine = False
        messages.shown.connect(self._shown)

    def say(self, message: Message) -> None:
        self._unread = message
        self._messages.say(message.text, message.action_words, message.action)

    def _shown(self, message: Message | None) -> None:
        unread = self._unread
        if unread is None:
            return
        if message is not None:
            self._mine = message.text == unread.text
        elif self._mine:
            self._unread = None
        else:
            self._messages.say(unread.text, unread.action_words, unread.action)
