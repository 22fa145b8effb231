"""Who stands at this desk now. It is held by this window only: whoever starts the program anew is a visitor again, and
goes on with the count of wrong PINs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from time import monotonic

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.centre import Saved, Written
from healing_desktop.core.centre_records import Setting
from healing_desktop.core.roles import PIN_SETTINGS, Role, pause_after, pins_of
from healing_desktop.ui.jobs import Jobs, Ok, Outcome
from healing_desktop.ui.state.centre import CentreState
from healing_desktop.ui.state.settings import SettingsState


class PinAnswer(Enum):
    """`SAME`: the other role has that PIN already. `NO_PIN`: not four to twelve digits."""

    RIGHT = auto()
    WRONG = auto()
    WAIT = auto()
    NO_PIN = auto()
    SAME = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """`wait`: seconds until the next try is looked at. `not_kept`: what the centre's database said of a new PIN."""

    answer: PinAnswer
    wait: float = 0.0
    not_kept: Written | None = None


ToldOf = Callable[[Told], None]


class RoleState(QObject):
    """`changed` when who stands here did. PINs are looked at in jobs; `told` is called on the window's thread."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        centre: CentreState,
        settings: SettingsState,
        clock: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._centre, self._settings, self._clock = jobs, centre, settings, clock
        self._unlocked = Role.VISITOR
        # When the last wrong one was typed is not kept, as a clock can be set: the whole pause begins anew.
        self._until = clock() + pause_after(settings.now.wrong_pins)
        self._told = self.now
        centre.changed.connect(self._look)

    @property
    def now(self) -> Role:
        """Visitor too until it is known whether there is a PIN; where the file is damaged nobody will ever know, and
        somebody must be able to take a backup back."""
        view = self._centre.view
        if self._centre.there and not view.read:
            damaged = view.trouble is not None and view.trouble.reason == "damaged"
            return Role.MANAGER if damaged else Role.VISITOR
        return self._unlocked if self.pins else Role.MANAGER

    @property
    def pins(self) -> frozenset[Role]:
        """The roles that have a PIN."""
        return frozenset(pins_of(self._centre.now))

    def may(self, role: Role) -> bool:
        return self.now >= role

    @property
    def can_lock(self) -> bool:
        return bool(self.pins) and self.now > Role.VISITOR

    @property
    def wait(self) -> float:
        """Seconds until a PIN is looked at again; 0 as a rule."""
        return max(0.0, self._until - self._clock())

    def lock(self) -> None:
        self._unlocked = Role.VISITOR
        self._look()

    def unlock(self, typed: str, told: ToldOf) -> None:
        """The role that this PIN opens is who stands here from now on."""
        if self.wait:
            told(Told(PinAnswer.WAIT, self.wait))
            return
        pins = pins_of(self._centre.now)

        def work(_job: object) -> Role | PinAnswer:
            from healing_desktop.core.pins import plain_pin, role_for

            digits = plain_pin(typed)
            return PinAnswer.NO_PIN if digits is None else role_for(digits, pins) or PinAnswer.WRONG

        self._jobs.start(work, lambda outcome: self._unlocked_as(outcome, told))

    def set_pin(self, role: Role, typed: str, told: ToldOf) -> None:
        """A new PIN of a role, for the whole centre; who sets it stays manager here."""
        others = {other: kept for other, kept in pins_of(self._centre.now).items() if other is not role}

        def work(_job: object) -> str | PinAnswer:
            from healing_desktop.core.pins import is_pin, plain_pin, sealed_pin

            digits = plain_pin(typed)
            if digits is None:
                return PinAnswer.NO_PIN
            return PinAnswer.SAME if any(is_pin(digits, kept) for kept in others.values()) else sealed_pin(digits)

        self._jobs.start(work, lambda outcome: self._sealed(outcome, role, told))

    def take_away(self, role: Role, told: ToldOf) -> None:
        self._keep(Setting(PIN_SETTINGS[role], ""), told, gone=True)

    def _unlocked_as(self, outcome: Outcome[Role | PinAnswer], told: ToldOf) -> None:
        if not isinstance(outcome, Ok):
            raise outcome.error
        found = outcome.value
        if isinstance(found, Role):
            self._unlocked = found
            self._settings.set(wrong_pins=0)
            self._look()
            told(Told(PinAnswer.RIGHT))
            return
        if found is PinAnswer.WRONG:
            wrong = self._settings.now.wrong_pins + 1
            self._settings.set(wrong_pins=wrong)
            self._until = self._clock() + pause_after(wrong)
        told(Told(found, self.wait))

    def _sealed(self, outcome: Outcome[str | PinAnswer], role: Role, told: ToldOf) -> None:
        if not isinstance(outcome, Ok):
            raise outcome.error
        if isinstance(outcome.value, PinAnswer):
            told(Told(outcome.value))
        else:
            self._keep(Setting(PIN_SETTINGS[role], outcome.value), told)

    def _keep(self, setting: Setting, told: ToldOf, *, gone: bool = False) -> None:
        def written(answer: Written) -> None:
            told(Told(PinAnswer.RIGHT, not_kept=None if isinstance(answer, Saved) else answer))

        # Before it is written: else the one who sets the first PIN would stand locked out a moment later.
        self._unlocked = self.now
        self._centre.write([self._centre.change(setting, gone=gone)], written)

    def _look(self) -> None:
        if self.now is not self._told:
            self._told = self.now
            self.changed.emit()
