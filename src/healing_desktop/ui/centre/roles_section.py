"""Who may what at the desks of the centre, and the PINs that tell staff and manager from a visitor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.core.roles import Role
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.centre.pin_words import pin_trouble
from healing_desktop.ui.centre.role_card import RoleCard
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.state.role import Told
from healing_desktop.ui.widgets.labels import WordsLabel

_COMMAND = "healing-desktop centre roles --forget-pins"


class RolesSection(QWidget):
    """A view of RoleState."""

    NEEDS = Role.MANAGER

    def __init__(self, owners: Owners, services: Services, actions: Actions) -> None:
        super().__init__()
        del services, actions
        self._owners, self._role = owners, owners.role
        self._about, self._honest = WordsLabel("", self), WordsLabel("small", self)
        self.said = WordsLabel("sun", self)
        self.said.hide()
        self.visitor, self.staff, self.manager = (
            RoleCard(with_pin=with_pin, parent=self) for with_pin in (False, True, True)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._about, self.said, self.visitor, self.staff, self.manager, self._honest):
            layout.addWidget(part)
        layout.addStretch(1)
        for role, card in self._cards():
            card.set_wanted.connect(lambda role=role: self._set(role))
            card.away_wanted.connect(lambda role=role: self._role.take_away(role, self._told))
        owners.centre.changed.connect(self._refresh)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Who may what")

    def begin(self) -> None:
        self.said.hide()
        self._refresh()

    def focus_target(self) -> QWidget:
        return self.staff.set_button

    def _cards(self) -> tuple[tuple[Role, RoleCard], ...]:
        return (Role.STAFF, self.staff), (Role.MANAGER, self.manager)

    def _set(self, role: Role) -> None:
        from healing_desktop.ui.centre.pin_dialog import PinDialog

        dialog = PinDialog(role, self._owners, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._say(self.tr("The new PIN is kept, for all desks of the centre.")))
        dialog.open()

    def _told(self, told: Told) -> None:
        self._say(pin_trouble(told) or self.tr("The PIN is taken away, at all desks of the centre."))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()
        self._owners.messages.announce(words)
        # The button that was pressed may be gone.
        self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        pins = self._role.pins
        for role, card in self._cards():
            is_set = role in pins
            card.say_pin(
                self.tr("Has a PIN") if is_set else self.tr("No PIN"),
                self.tr("Change the PIN …") if is_set else self.tr("Set a PIN …"),
                self.tr("Take the PIN away"),
                is_set=is_set,
            )
        self._about.setText(self._about_words(pins))

    def _about_words(self, pins: frozenset[Role]) -> str:
        if not pins:
            return self.tr(
                "No PIN is set: whoever sits at a desk may do everything. That is enough for a small centre that "
                "never leaves a visitor alone at the screen."
            )
        if Role.MANAGER not in pins:
            return self.tr("Only staff have a PIN. With it one may do everything, as a manager too.")
        if Role.STAFF not in pins:
            return self.tr("Only the manager has a PIN. Without it nobody sees notes and reports: give staff one too.")
        return self.tr("Each desk starts as a visitor's. A PIN opens it until you lock it, or the program ends.")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.visitor.say(
            self.tr("Visitor"), self.tr("Searches, reads and prints. Sees nothing that the centre keeps for itself.")
        )
        self.staff.say(self.tr("Staff"), self.tr("Also notes, reports, lists and the centre's own groups."))
        self.manager.say(self.tr("Manager"), self.tr("Also backup, numbers for the year, and these PINs."))
        forgotten = self.tr(
            "A PIN keeps curious eyes away, not somebody who takes the computer. Staff forgot theirs: set a new one "
            "here. The manager forgot: %1, on the computer that holds the data."
        )
        self._honest.setText(forgotten.replace("%1", f"“{_COMMAND}”"))
        self._refresh()
