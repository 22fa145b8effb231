"""Several of a closed list: type a few letters, Enter takes the first; each that was taken stands as a chip below."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from healing_desktop.core.term_offers import TermOffers
from healing_desktop.ui.widgets.chip_button import ChipButton
from healing_desktop.ui.widgets.flow_layout import FlowLayout

LONGEST = 80
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Line(QLineEdit):
    """Enter takes what is offered; on an empty line it goes on. Down shows all there is; Backspace gives back."""

    taken = Signal()
    all_wanted = Signal()
    back_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        empty = not self.text()
        if event.key() in _ENTER and not empty and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.all_wanted.emit()
        elif event.key() == Qt.Key.Key_Backspace and empty:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.left.emit()


class ManyBox(QWidget):
    """`changed` after each that was taken or given back, by hand."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = TermOffers(())
        self._early: bool = False
        self._codes: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        self.line = _Line(self)
        self.line.setMaxLength(LONGEST)
        self.setFocusProxy(self.line)
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self.line)
        self._completer.activated.connect(self._take_name)
        self._chips_at = QWidget(self)
        self._chips = FlowLayout(self._chips_at, gap=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self._chips_at)
        self._chips_at.hide()
        self.line.textEdited.connect(self._offer)
        self.line.left.connect(self._left)
        self.line.taken.connect(self._take_first)
        self.line.all_wanted.connect(lambda: self._offer(self.line.text()))
        self.line.back_wanted.connect(self._give_last_back)

    @property
    def codes(self) -> tuple[str, ...]:
        """With what stands in the line and is in no list, for it to be told."""
        typed = self.line.text().strip()
        return (*self._codes, typed) if typed else self._codes

    def say_name(self, words: str) -> None:
        self.line.setAccessibleName(words)
        if (popup := self._completer.popup()) is not None:
            popup.setAccessibleName(words)

    def take_offers(self, offers: TermOffers) -> None:
        self._offers = offers
        self._show_chips()
        if self._early:
            self._take_first()
        elif self.line.hasFocus() and self.line.text():
            # Typed before the list was there.
            self._offer(self.line.text())

    def choose(self, codes: tuple[str, ...]) -> None:
        self._codes = codes
        self._show_chips()

    def _offer(self, typed: str) -> None:
        self._offered = self._offers.like(typed, self._codes)
        self._model.setStringList([self._offers.name(code) for code in self._offered])
        if self._offered:
            self._completer.complete()
        elif (popup := self._completer.popup()) is not None:
            popup.hide()

    def _take_name(self, name: str) -> None:
        code = next((code for code in self._offered if self._offers.name(code) == name), "")
        self._take(code)

    def _left(self) -> None:
        """Whoever typed and goes on has chosen the first offer."""
        if self.line.text().strip():
            self._take_first()
        if (popup := self._completer.popup()) is not None:
            popup.hide()

    def _take_first(self) -> None:
        """What is marked in the offers, else the first."""
        popup = self._completer.popup()
        marked = popup.currentIndex().row() if popup is not None and popup.isVisible() else -1
        self._offered = self._offers.like(self.line.text(), self._codes)
        # Somebody may type faster than the list is made.
        self._early = not self._offers.names
        self._take(self._offered[max(0, marked)] if marked < len(self._offered) and self._offered else "")

    def _take(self, code: str) -> None:
        if code and code not in self._codes:
            self.line.clear()
            if (popup := self._completer.popup()) is not None:
                popup.hide()
            self.choose((*self._codes, code))
            self.changed.emit()

    def _give_back(self, code: object) -> None:
        if code in self._codes:
            self.choose(tuple(one for one in self._codes if one != code))
            self.line.setFocus()
            self.changed.emit()

    def _give_last_back(self) -> None:
        if self._codes:
            self._give_back(self._codes[-1])

    def _show_chips(self) -> None:
        while item := self._chips.takeAt(0):
            if chip := item.widget():
                chip.hide()
                chip.deleteLater()
        for code in self._codes:
            chip = ChipButton(self._chips_at)
            chip.show_chip(code, self._offers.name(code), self.tr("take away"))
            chip.removed.connect(self._give_back)
            self._chips.addWidget(chip)
        self._chips_at.setVisible(bool(self._codes))
        self._chips_at.updateGeometry()
