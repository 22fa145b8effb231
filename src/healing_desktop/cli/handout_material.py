"""What a handout is made of, from what was typed after `handout`."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.services import Refused
from healing_desktop.core.entries import Entry
from healing_desktop.core.ports import Directory
from healing_desktop.core.words import Words
from healing_desktop.handouts.content import MOST_GROUPS
from healing_desktop.handouts.speech import Material

MOST_FOUND = 200


def material(arguments: Namespace, directory: Directory, words: Words) -> Material:
    """Entries by id, then those that a query finds, as many as the template holds."""
    if MOST_GROUPS.get(arguments.template) == 0:
        return Material()
    return Material(tuple(_entries(arguments, directory, words)), heading=arguments.query or "")


def _entries(arguments: Namespace, directory: Directory, words: Words) -> list[Entry]:
    ids = list(arguments.ids)
    origin = None
    if arguments.query:
        query = directory.understand(arguments.query)
        origin = query.origin
        most = MOST_GROUPS.get(arguments.template, MOST_FOUND)
        ids += [row.id for row in directory.find(query, limit=most).rows]
    if not ids:
        raise Refused(words("outcome-no-entry-for-handout"))
    entries = []
    for entry_id in dict.fromkeys(ids):
        entry = directory.entry(entry_id, origin=origin)
        if entry is None:
            raise Refused(words("outcome-no-such-entry", id=entry_id[:60]))
        entries.append(entry)
    return entries
