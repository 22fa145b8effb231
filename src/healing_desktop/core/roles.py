"""Who stands at the desk: visitor, staff or manager. Without any PIN all are managers: a small centre needs no lock."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from healing_desktop.core.centre_now import CentreNow

# So many wrong PINs in a row cost nothing; each after that twice as long a wait, up to the longest. Seconds.
FREE_TRIES = 5
FIRST_PAUSE, LONGEST_PAUSE = 10.0, 600.0


class Role(StrEnum):
    """In the order of what they may: a manager may what staff may."""

    VISITOR = "visitor"
    STAFF = "staff"
    MANAGER = "manager"

    @property
    def rank(self) -> int:
        return list(Role).index(self)

    def __lt__(self, other: str) -> bool:
        return self.rank < Role(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Role(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Role(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Role(other).rank


# The roles that may have a PIN, and the setting of the centre that holds it, sealed.
PIN_SETTINGS: Mapping[Role, str] = {Role.STAFF: "pin/staff", Role.MANAGER: "pin/manager"}


def pins_of(now: CentreNow) -> dict[Role, str]:
    """What is kept of the PINs that are set."""
    return {role: kept for role, name in PIN_SETTINGS.items() if (kept := now.setting(name))}


def pause_after(wrong: int) -> float:
    """Seconds to wait after so many wrong PINs in a row."""
    return 0.0 if wrong < FREE_TRIES else min(FIRST_PAUSE * 2 ** min(wrong - FREE_TRIES, 16), LONGEST_PAUSE)
