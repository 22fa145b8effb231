"""What the editions of the last weeks brought for the watches of a centre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.edition_changes import EditionNews, Named, ReadNews
from healing_desktop.core.watch_list import origin_of, was_watched, watched_rows

if TYPE_CHECKING:
    from healing_desktop.core.ports import Directory


@dataclass(frozen=True, slots=True)
class WatchState:
    """A watch, how many entries it is about `now`, and those of them that are new in the last weeks."""

    watch: Watch
    now: int
    new: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class WatchNews:
    """`news`: what each edition brought for any of the watches, the latest first; `about`: which watches an entry of it
    is for, by its id."""

    states: tuple[WatchState, ...] = ()
    news: tuple[EditionNews, ...] = ()
    about: Mapping[str, tuple[Watch, ...]] = field(default_factory=dict)

    def since(self, serial: int) -> tuple[EditionNews, ...]:
        """Of the editions after that one."""
        return tuple(one for one in self.news if one.serial > serial)


def look_for_news(
    watches: Sequence[Watch], directory: Directory, read: ReadNews | None, today: date
) -> WatchNews:  # fmt: skip
    """Some milliseconds for each theme and for each entry that changed or went: for a job."""
    matched = {watch.id: watched_rows(watch, directory, today) for watch in watches}

    def watches_of(entry_id: str) -> tuple[Watch, ...]:
        listed = tuple(watch for watch in watches if entry_id in matched[watch.id])
        return listed or tuple(watch for watch in watches if _was_watched(watch, entry_id, directory))

    read_of_these = read(directory, lambda entry_id: bool(watches_of(entry_id))) if read and watches else ()
    news = tuple(one for one in read_of_these if one.new_total or one.changed_total or one.gone_total)
    told = {one.id for edition in news for kind in (edition.new, edition.changed, edition.gone) for one in kind}
    new = {one.id: one for edition in news for one in edition.new}
    states = tuple(
        WatchState(watch, len(matched[watch.id]), tuple(new[i] for i in new if i in matched[watch.id]))
        for watch in watches
    )
    return WatchNews(states, news, {entry_id: watches_of(entry_id) for entry_id in told})


def _was_watched(watch: Watch, entry_id: str, directory: Directory) -> bool:
    """Of one that is no longer listed."""
    entry = directory.entry(entry_id, origin=origin_of(watch, directory))
    return entry is not None and entry.unlisted_on is not None and was_watched(watch, entry, directory)
