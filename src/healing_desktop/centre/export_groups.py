"""The groups of the centre's own as HSDS, for the publisher: never part of anything else that leaves this desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from healing_desktop.centre.with_own import entry_of
from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.ports import Directory
from healing_desktop.core.words import Words
from healing_desktop.exchange.hsds.entries_to_package import entries_to_package
from healing_desktop.exchange.hsds.tree_out import tree_bytes


def own_package(own: Iterable[OwnEntry], directory: Directory, words_for: Callable[[str], Words]) -> bytes | None:
    """A page of services in JSON; None where nothing can be read. By id: the same groups give the same file."""
    entries = sorted((entry for one in own if (entry := entry_of(one))), key=lambda entry: entry.row.id)
    if not entries:
        return None
    published_on = date.fromisoformat(directory.info().published_on)
    package = entries_to_package(
        entries, directory.taxonomies(), directory.helplines(), words_for=words_for, published_on=published_on
    )
    return tree_bytes(package, "page")
