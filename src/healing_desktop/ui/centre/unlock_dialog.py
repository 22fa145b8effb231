"""Asks for a PIN where something needs more than whoever stands at the desk may; then goes on with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from healing_desktop.core.roles import Role
from healing_desktop.ui.centre.pin_field import PinField
from healing_desktop.ui.centre.pin_words import pin_trouble
from healing_desktop.ui.centre.question_frame import lay_out_question
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.state.role import Told
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.not_saved_words import not_saved_words


def with_role(role: Role, owners: Owners, parent: QWidget, then: Callable[[], object]) -> None:
    """`then` at once where whoever stands here may; else after the PIN; not at all where that is not given."""
    if owners.role.may(role):
        then()
        return
    view = owners.centre.view
    if owners.centre.there and not view.read:
        if view.trouble is not None:
            owners.messages.say(not_saved_words(view.trouble))
        else:
            # The first moment after the start: whether there is a PIN is not known yet.
            once = Qt.ConnectionType.SingleShotConnection
            owners.centre.changed.connect(lambda: with_role(role, owners, parent, then), once)
        return
    dialog = UnlockDialog(role, owners, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # A step later: the dialog has gone, and the keyboard is back where it was, before what follows takes it.
    dialog.accepted.connect(lambda: QTimer.singleShot(0, parent, then))
    dialog.finished.connect(parent.window().activateWindow)
    dialog.open()


class UnlockDialog(QDialog):
    """Closes by itself once a PIN opens enough; what was typed wrong stays, selected."""

    def __init__(self, role: Role, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed, self._owners = role, owners
        self._asking = False
        self.setWindowTitle(self.tr("PIN"))
        title, about = WordsLabel("name", self), WordsLabel("soft", self)
        title.setText(self._title())
        about.setText(self.tr("This desk then stays open for you until you choose “Lock”, or the program ends."))
        self.pin = PinField(self)
        self.pin.say(self.tr("Your PIN"))
        self.open_button = QPushButton(self.tr("Open"), self)
        self.open_button.setProperty("look", "primary")
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._unlock)
        cancel = QPushButton(self.tr("Cancel") + "   Esc", self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        forgot = WordsLabel("small", self)
        forgot.setText(self.tr("Forgotten? A manager sets a new PIN for staff under “Our centre”."))
        lay_out_question(self, (title, about, self.pin, forgot), (self.open_button, cancel))
        open_at(self, 480, 430, owners.theme.scale.factor)
        self.pin.field.setFocus()

    def _title(self) -> str:
        if self._needed is Role.MANAGER:
            return self.tr("This is for the manager of the centre")
        return self.tr("This is for the staff of the centre")

    def _unlock(self) -> None:
        if not self._asking:
            self._asking = True
            self._owners.role.unlock(self.pin.typed, self._answered)

    def _answered(self, told: Told) -> None:
        self._asking = False
        words = pin_trouble(told)
        if not words and not self._owners.role.may(self._needed):
            words = self.tr("This is the PIN of staff; here that of the manager is needed.")
        if words:
            self.pin.say_wrong(words)
            self._owners.messages.announce(words)
        else:
            self.accept()
