"""A centre that hands every call on to another: for tests in which one of them goes otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from healing_desktop.core.centre import Centre, Change, Conflict, NotSaved, Reach, Since, Written


class PassingCentre(Centre):
    def __init__(self, real: Centre) -> None:
        self.real = real

    def since(self, revision: int) -> Since | NotSaved:
        return self.real.since(revision)

    def write(self, changes: Sequence[Change]) -> Written:
        return self.real.write(changes)

    def catch_up(self) -> None:
        self.real.catch_up()

    def reach(self) -> Reach:
        return self.real.reach()

    def settle(self, conflict: Conflict, *, mine: bool) -> Written:
        return self.real.settle(conflict, mine=mine)

    def close(self) -> None:
        self.real.close()
