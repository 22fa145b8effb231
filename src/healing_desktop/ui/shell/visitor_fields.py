"""Settings of the screen for a visitor alone: how long it waits, and whether it is all that this desk is there for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.roles import Role
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel

MINUTES = (1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50)


class VisitorFields(QWidget):
    """Where there are PINs, only the manager changes these. `set_pin`: leads to where one is set."""

    def __init__(self, owners: Owners, set_pin: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._set_pin = owners, set_pin
        now = owners.settings.now
        self._label, self._about_idle = WordsLabel("label", self), WordsLabel("small", self)
        self._about_only, self._honest = WordsLabel("small", self), WordsLabel("small", self)
        self.idle = ChoiceBox(self._minutes(now.idle_minutes), str(now.idle_minutes), self)
        self.only = QCheckBox(self.tr("This desk is for visitors only"), self)
        self.only.setChecked(bool(now.simple_only))
        self.first = QPushButton(self)
        self.first.setAutoDefault(False)
        self._label.setText(self.tr("When nobody touches the screen, erase what the visitor left after"))
        self._label.setBuddy(self.idle)
        self.idle.setAccessibleName(self._label.text())
        self._about_idle.setText(
            self.tr(
                "Before that it counts down for 60 seconds; any key or click stops it. “Never” is for somebody who "
                "needs more time, with one of you near: else the next visitor sees what the last one asked."
            )
        )
        self._honest.setText(
            self.tr(
                "Visitors print one sheet at a time, on the printer chosen above, without being asked. This keeps "
                "them in the program, not off the computer: give it an account that can do nothing else."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        parts = (self._label, self.idle, self._about_idle, self.only, self._about_only, self.first, self._honest)
        for part in parts:
            layout.addWidget(part)
        self.first.clicked.connect(self._ask)
        owners.role.changed.connect(self.refresh)
        owners.centre.changed.connect(self.refresh)
        self.refresh()

    def changes(self) -> dict[str, int]:
        """For SettingsState.set; nothing where whoever stands here may not."""
        if not self._owners.role.may(Role.MANAGER):
            return {}
        only = self.only.isChecked() and bool(self._owners.role.pins)
        return {"idle_minutes": int(self.idle.value), "simple_only": int(only)}

    def refresh(self) -> None:
        role = self._owners.role
        may, pins = role.may(Role.MANAGER), bool(role.pins)
        self.idle.setEnabled(may)
        self.only.setEnabled(may and (pins or self.only.isChecked()))
        self.first.setVisible(not may or (not pins and self._owners.centre.there))
        if not may:
            about = self.tr("Only the manager of the centre changes this.")
            self.first.setText(self.tr("Open with the PIN …"))
        elif not pins:
            about = self.tr("For this there must be a PIN first: without one, whoever comes leaves the screen again.")
            self.first.setText(self.tr("Set a PIN …"))
        else:
            about = self.tr(
                "The program then starts as “For the visitor alone”, on the whole screen. Staff leave it with their "
                "PIN; nobody else can close it."
            )
        self._about_only.setText(about)
        self.only.setAccessibleDescription(about)

    def _ask(self) -> None:
        from healing_desktop.ui.centre.unlock_dialog import with_role

        if self._owners.role.may(Role.MANAGER):
            self._set_pin()
        else:
            with_role(Role.MANAGER, self._owners, self, self.idle.setFocus)

    def _minutes(self, kept: int) -> tuple[tuple[str, str], ...]:
        numbers = sorted({*MINUTES, kept} - {0})
        named = tuple((str(number), self.tr("%n minute(s)", "", number)) for number in numbers)
        return (*named, ("0", self.tr("Never")))
