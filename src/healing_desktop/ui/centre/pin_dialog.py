"""A new PIN of a role. It is seen while it is chosen, so that it need not be typed twice."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from healing_desktop.core.roles import Role
from healing_desktop.ui.centre.pin_field import PinField
from healing_desktop.ui.centre.pin_words import pin_trouble
from healing_desktop.ui.centre.question_frame import lay_out_question
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.state.role import Told
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.labels import WordsLabel


class PinDialog(QDialog):
    """Closes by itself once it is kept."""

    def __init__(self, role: Role, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._owners = role, owners
        self._asking = False
        for_manager = role is Role.MANAGER
        title, about = WordsLabel("name", self), WordsLabel("soft", self)
        title.setText(self.tr("PIN for the manager") if for_manager else self.tr("PIN for staff"))
        self.setWindowTitle(title.text())
        about.setText(
            self.tr("4 to 12 digits. From then on every desk starts as a visitor's, and asks for it when it is needed.")
        )
        self.pin = PinField(self)
        self.pin.say(self.tr("New PIN"))
        self.pin.seen.setChecked(True)
        self.keep_button = QPushButton(self.tr("Keep this PIN"), self)
        self.keep_button.setProperty("look", "primary")
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self._keep)
        cancel = QPushButton(self.tr("Cancel") + "   Esc", self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        lay_out_question(self, (title, about, self.pin), (self.keep_button, cancel))
        open_at(self, 480, 360, owners.theme.scale.factor)
        self.pin.field.setFocus()

    def _keep(self) -> None:
        if not self._asking:
            self._asking = True
            self._owners.role.set_pin(self._role, self.pin.typed, self._answered)

    def _answered(self, told: Told) -> None:
        self._asking = False
        words = pin_trouble(told)
        if words:
            self.pin.say_wrong(words)
            self._owners.messages.announce(words)
        else:
            self.accept()
