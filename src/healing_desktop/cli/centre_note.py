"""healing-desktop centre note ID TEXT, centre notes [ID]: what the team wrote about entries, for staff only."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from uuid import uuid4

from healing_desktop.cli.centre_desk import centre_desk
from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.centre_records import Note
from healing_desktop.core.noted_entries import Homes


def run(arguments: Namespace, services: Services) -> None:
    _write(arguments, services) if arguments.what == "note" else _show(arguments, services)


def _write(arguments: Namespace, services: Services) -> None:
    from healing_desktop.core.reports import kept_text

    directory, words = opened(services), own_words(services)
    entry = directory.entry(arguments.id)
    if entry is None:
        raise Refused(words("outcome-no-such-entry", id=arguments.id[:60]))
    text = kept_text(arguments.text)
    if not text:
        raise Refused(words("note-empty"))
    name = entry.row.name.name_for(words.language)
    today = (arguments.today or services.today()).isoformat()
    note = Note(str(uuid4()), entry.row.id, name, text, today, kept_text(arguments.by))
    with centre_desk(services) as desk:
        desk.keep([note])
    say_json(asdict(note)) if services.options.json else say([words("centre-note-kept", name=name)])


def _show(arguments: Namespace, services: Services) -> None:
    from healing_desktop.core.noted_entries import homes_of, is_listed, latest_first, notes_for
    from healing_desktop.core.present_report import note_when

    directory, words = opened(services), own_words(services)
    with centre_desk(services) as desk:
        now = desk.now
    homes = homes_of(now.notes_by_entry, is_listed(directory), directory.replaced_by)
    notes = notes_for(arguments.id, now, homes) if arguments.id else latest_first(now.of(Note))
    if services.options.json:
        say_json([{**asdict(note), "entry_now": _place(note, homes)} for note in notes])
        return
    for note in notes:
        gone = words("note-entry-gone") if note.entry in homes.gone else ""
        head = " · ".join(part for part in (note.entry_name, note_when(note, words), gone) if part)
        say([head, *(f"  {line}" for line in note.text.splitlines())])


def _place(note: Note, homes: Homes) -> str | None:
    """The id of the entry that it belongs to now; None where that is gone."""
    return None if note.entry in homes.gone else homes.moved.get(note.entry, note.entry)
