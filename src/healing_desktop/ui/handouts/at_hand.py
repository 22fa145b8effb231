"""The last handouts that were made; asked from the window and from the thread that prints."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.outcomes import Refused
from healing_desktop.ui.handouts.ports import Make, What

if TYPE_CHECKING:
    from healing_desktop.handouts.service import Handout

# So many finished handouts are at hand: those that one leafs through.
AT_HAND = 12
Key = tuple[What, HandoutOptions]


class AtHand:
    """A Make that remembers. Of every handout it knows whether something was noticed."""

    def __init__(self, make: Make) -> None:
        self._make = make
        self._kept: OrderedDict[Key, Handout | Refused] = OrderedDict()
        self._warned: set[Key] = set()
        self._lock = Lock()

    def __call__(self, what: What, options: HandoutOptions) -> Handout | Refused:
        found = self.of(what, options)
        if found is None:
            found = self._make(what, options)
            with self._lock:
                self._kept[what, options] = found
                if not isinstance(found, Refused) and found.warnings:
                    self._warned.add((what, options))
                while len(self._kept) > AT_HAND:
                    self._kept.popitem(last=False)
        return found

    def of(self, what: What, options: HandoutOptions) -> Handout | Refused | None:
        with self._lock:
            if (what, options) in self._kept:
                self._kept.move_to_end((what, options))
            return self._kept.get((what, options))

    def is_warned(self, what: What, options: HandoutOptions) -> bool:
        with self._lock:
            return (what, options) in self._warned
