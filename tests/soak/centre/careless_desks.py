"""Desks that are not careful, each in one way: what the harness must see, or it shows nothing."""

from __future__ import annotations

from collections.abc import Callable

from healing_desktop.storage.centre import copy_queue, write_changes

# Names, so that what is put in their place may be anything.
_HELD_AGAINST, _ENQUEUE = "_held_against", "enqueue"


def _careful() -> None:
    """Ours, as it is."""


def _last_writer_wins() -> None:
    """Whatever is there is written over, read or not."""

    def mine(_change: object, values: object, _row: object) -> object:
        return values

    setattr(write_changes, _HELD_AGAINST, mine)


def _queue_without_a_transaction() -> None:
    """What waits is only in memory: it is never sent where the program ends first. Here it ends at once."""

    def nowhere(_connection: object, _changes: object, *, translated: bool = False) -> None:
        """Nothing is kept."""

    setattr(copy_queue, _ENQUEUE, nowhere)


CARELESS: dict[str, Callable[[], None]] = {
    "": _careful,
    "last-writer-wins": _last_writer_wins,
    "queue-in-memory": _queue_without_a_transaction,
}
