"""What the team keeps and takes away can be undone with one key; where it cannot be kept, a sentence says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from healing_desktop.core.centre import Change, NotSaved, Saved, Written
from healing_desktop.core.centre_records import Note, Record
from healing_desktop.ui.state.owners import Owners


def keep(owners: Owners, records: Sequence[Record], said: str, undo: Callable[[], None]) -> None:
    """These as they are now; `undo` is offered beside `said`."""

    def told(written: Written) -> None:
        if isinstance(written, Saved):
            owners.messages.say(said, _undo_words(), undo)
        else:
            say_not_kept(owners, written)

    owners.centre.write([owners.centre.change(record) for record in records], told)


def take_away(owners: Owners, record: Record, said: str) -> None:
    """With a way back beside `said`."""

    def told(written: Written) -> None:
        if isinstance(written, Saved):
            # What is gone is not among what is shown: only this answer tells its revision.
            base = written.rows[0].revision
            owners.messages.say(said, _undo_words(), lambda: _write_undo(owners, [Change(record, base)]))
        else:
            say_not_kept(owners, written)

    owners.centre.write([_gone(owners, record)], told)


def put_back(owners: Owners, *records: Record) -> None:
    """As they were before they were changed."""
    _write_undo(owners, [owners.centre.change(record) for record in records])


def take_back(owners: Owners, record: Record) -> None:
    """It was new."""
    _write_undo(owners, [_gone(owners, record)])


def _gone(owners: Owners, record: Record) -> Change:
    """What a note said goes from the database too: only the window knows it, for the way back."""
    if isinstance(record, Note):
        record = replace(record, text="", by="")
    return owners.centre.change(record, gone=True)


def _write_undo(owners: Owners, changes: Sequence[Change]) -> None:
    owners.centre.write(changes, lambda written: _undone(owners, written))


def say_not_kept(owners: Owners, written: Written, still: str = "") -> None:
    """`still`: what is not lost by it."""
    from healing_desktop.ui.widgets.not_saved_words import not_saved_words

    if isinstance(written, NotSaved):
        why = not_saved_words(written)
    else:
        why = QCoreApplication.translate("Undoable", "A colleague changed this at the same time. Look again.")
    owners.messages.say(" ".join(part for part in (why, still) if part))


def _undone(owners: Owners, written: Written) -> None:
    if isinstance(written, Saved):
        owners.messages.say(QCoreApplication.translate("Undoable", "Undone."))
    else:
        say_not_kept(owners, written)


def _undo_words() -> str:
    return QCoreApplication.translate("Undoable", "Undo")
