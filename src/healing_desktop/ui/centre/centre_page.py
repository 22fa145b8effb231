"""Our centre: what it keeps itself, section by section. Each is made when it is first looked at."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from healing_desktop.core.roles import Role
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.centre.section_choice import SectionChoice, SectionWords
from healing_desktop.ui.centre.section_frame import SectionFrame
from healing_desktop.ui.centre.unlock_dialog import with_role
from healing_desktop.ui.jobs import Ok, Outcome
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.notice import Notice

# Name, icon, module beside this one, class; in the order in which they are read.
SECTIONS = (
    ("own", "building-2", "own_section", "OwnSection"),
    ("notes", "file-text", "notes_section", "NotesSection"),
    ("outbox", "mail", "outbox_section", "OutboxSection"),
    ("watch", "eye", "watch_section", "WatchSection"),
    ("numbers", "list", "numbers_section", "NumbersSection"),
    ("backup", "save", "backup_section", "BackupSection"),
    ("desks", "network", "desks_section", "DesksSection"),
    ("roles", "users", "roles_section", "RolesSection"),
)
# Below this width, at 100 %, the names of the sections are one line on top.
NARROW = 720


class CentrePage(QWidget):
    """`closed` asks for the way back; `entry_wanted` carries the id of an entry to show."""

    closed = Signal()
    entry_wanted = Signal(str)

    def __init__(
        self, owners: Owners, services: Services, actions: Actions, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._owners, self._make_with = owners, (owners, services, actions)
        self._frames: dict[str, SectionFrame] = {}
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        here = __package__
        self._there = tuple(one for one in SECTIONS if find_spec(f"{here}.{one[2]}") is not None)
        self.choice = SectionChoice(owners.theme, self)
        self._ask = Notice()
        self._ask.setContentsMargins(4, 0, 4, 0)
        self._rooms = QStackedWidget(self)
        self._rooms.addWidget(QWidget())
        self._rooms.addWidget(self._ask)
        self._back = QPushButton(self)
        self._lay_out(actions)
        self._back.clicked.connect(self.closed)
        self.choice.chosen.connect(self._soon)
        self.choice.entered.connect(self._enter)
        owners.role.changed.connect(self._role_changed)
        owners.theme.changed.connect(self._fit)
        self._retranslate()

    def _lay_out(self, actions: Actions) -> None:
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        # Its key is long in some languages; the menu and the table of keys tell it.
        self._lock = actions.button("lock", with_key=False)
        for button in (self._back, self._lock):
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.choice.side)
        row.addWidget(self._rooms, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.choice.box_room)
        layout.addLayout(row, 1)
        layout.addWidget(LowFoot(foot))

    def begin(self, section: str = "") -> None:
        """It is about to be seen. The section is made in the next step, so that the page is there at once."""
        self._lock.setVisible(self._owners.role.can_lock)
        if section:
            self.choice.choose(section)
        self._fit()
        self._soon()

    def focus_target(self) -> QWidget:
        return self.choice.focus_target()

    def step_back(self) -> bool:
        """Esc inside a section, where it has steps of its own."""
        frame = self._frames.get(self.choice.current)
        return frame is not None and frame.isVisible() and frame.step_back()

    def forget(self) -> None:
        """Nothing of a visitor is here; what staff are writing stays."""

    def section(self, name: str) -> QWidget | None:
        """None where it has not been looked at yet."""
        frame = self._frames.get(name)
        return frame.section if frame is not None else None

    def _soon(self) -> None:
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        name = self.choice.current
        spec = next((one for one in self._there if one[0] == name), None)
        if spec is None:
            return
        module = f"{__package__}.{spec[2]}"
        if module not in sys.modules:
            self._read_in(module)
            return
        # Waits where it is still being read in.
        kind = getattr(import_module(module), spec[3])
        needed: Role = getattr(kind, "NEEDS", Role.STAFF)
        if not self._owners.role.may(needed):
            self._rooms.setCurrentWidget(self._ask)
            return
        frame = self._frames.get(name) or self._made(name, kind)
        frame.begin()
        self._rooms.setCurrentWidget(frame)

    def _read_in(self, module: str) -> None:
        """In a job: the window goes on meanwhile."""

        def known(outcome: Outcome[ModuleType]) -> None:
            if not isinstance(outcome, Ok):
                raise outcome.error
            self._show_chosen()

        self._owners.jobs.start(lambda _job: import_module(module), known)

    def _made(self, name: str, kind: Callable[..., QWidget]) -> SectionFrame:
        frame = SectionFrame(lambda: kind(*self._make_with), self._rooms)
        wanted = getattr(frame.section, "entry_wanted", None)
        if isinstance(wanted, SignalInstance):
            wanted.connect(self.entry_wanted)
        self._frames[name] = frame
        self._rooms.addWidget(frame)
        return frame

    def _enter(self) -> None:
        """Enter in the list goes into the section, where there is anything to go to."""
        frame = self._rooms.currentWidget()
        target = frame.focus_target() if isinstance(frame, SectionFrame) else self._ask.focus_target()
        if target.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _role_changed(self) -> None:
        self._lock.setVisible(self._owners.role.can_lock)
        if self.isVisible():
            self._soon()

    def _unlock(self) -> None:
        # What opens is shown by _role_changed.
        with_role(Role.MANAGER, self._owners, self, self._enter)

    def _fit(self) -> None:
        self.choice.fit(narrow=self.width() < NARROW * self._owners.theme.scale.factor, room=self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _names(self) -> dict[str, str]:
        return {
            "own": self.tr("Our groups"),
            "notes": self.tr("Notes"),
            "outbox": self.tr("Reports"),
            "watch": self.tr("Watch list"),
            "numbers": self.tr("Numbers for the year"),
            "backup": self.tr("Backup"),
            "desks": self.tr("Desks"),
            "roles": self.tr("Who may what"),
        }

    def _retranslate(self) -> None:
        names = self._names()
        words = tuple(SectionWords(name, names[name], icon) for name, icon, _, _ in self._there)
        self.choice.show_names(self.tr("Our centre"), words)
        self._back.setText(self.tr("Back") + "   Esc")
        self._ask.say(
            self.tr("For the manager"),
            self.tr("This part opens with the PIN of the manager."),
        )
        self._ask.offer((self.tr("Open with the PIN …"), self._unlock))
        for frame in self._frames.values():
            frame.retitle()
