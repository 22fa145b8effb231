"""What the editions of the last thirty days changed, as keep_news.py wrote it down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from healing_desktop.core.edition_changes import ChangedEntry, EditionNews, Wanted
from healing_desktop.core.ports import Directory
from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.entry_line import entry_of_line
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_news import KeptNews, NewsFile


def edition_news(
    folder: Path, directory: Directory, today: date, wanted: Wanted | None = None
) -> tuple[EditionNews, ...]:  # fmt: skip
    """Of the last thirty days, the latest first; of the entries that are `wanted`, None for all. `folder`: the editions
    of the desk; `directory`: the one in use, for any other file there are none. Not on the GUI thread: each entry that
    changed is read."""
    if not isinstance(directory, EditionDirectory) or directory.gone is None:
        return ()
    file, upto = NewsFile(folder), directory.serial
    return tuple(_edition(file, kept, directory, upto) for kept in file.editions(upto, today, wanted))


def _edition(file: NewsFile, kept: KeptNews, directory: EditionDirectory, upto: int) -> EditionNews:
    (new, new_total), (changed, changed_total), (gone, gone_total) = (
        kept.of_kind["new"], kept.of_kind["changed"], kept.of_kind["gone"],
    )  # fmt: skip
    read = []
    for one in changed:
        raw = file.record(one.id, kept.serial)
        before = entry_of_line(raw) if raw else None
        if before is not None:
            later = file.next_record(one.id, kept.serial, upto)
            after = entry_of_line(later) if later else directory.unmarked_entry(one.id)
            read.append(ChangedEntry(one.id, one.name, before, after))
    gone = tuple(replace(one, now_in=_taken_over(one.id, directory)) for one in gone)
    return EditionNews(
        kept.serial, kept.from_serial, kept.adopted_on, new, tuple(read), gone, new_total, changed_total, gone_total
    )


def _taken_over(entry_id: str, directory: EditionDirectory) -> LocalText | None:
    """The name of the entry that took this one over, as far as the edition in use says so."""
    heir = directory.replaced_by(entry_id)
    return directory.names([heir]).get(heir) if heir else None
