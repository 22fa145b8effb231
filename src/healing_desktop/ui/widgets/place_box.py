"""A box for a postcode or a town, with offers while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

LONGEST = 80


class PlaceBox(QLineEdit):
    """`typed` with every change by hand, `entered` with Enter or with an offer that was taken."""

    typed = Signal(str)
    entered = Signal(str)

    def __init__(self, offers: Callable[[str], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "search")
        self.setMaxLength(LONGEST)
        self._offers = offers
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._take)
        self.setCompleter(self._completer)
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self._enter)

    def first_offer(self) -> str:
        """What is on top of the offers; "" where there are none."""
        return next(iter(self._model.stringList()), "")

    def say_name(self, words: str) -> None:
        self.setAccessibleName(words)
        if (popup := self._completer.popup()) is not None:
            popup.setAccessibleName(words)

    def forget(self) -> None:
        self.clear()
        self._model.setStringList([])

    def offer_anew(self) -> None:
        """There are other offers for what stands in the box."""
        self._model.setStringList(list(self._offers(self.text())))

    def _edited(self, text: str) -> None:
        # The offers change before the completer looks at them.
        self.offer_anew()
        self.typed.emit(text)

    def _take(self, offer: str) -> None:
        self._model.setStringList([])
        self.entered.emit(offer)

    def _enter(self) -> None:
        self.entered.emit(self.text())
