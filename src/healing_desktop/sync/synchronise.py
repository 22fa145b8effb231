"""One sync: ask a source, fetch the cheapest way, build beside, switch. Whatever the world does is an Outcome."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError, DownloadLengthMismatchError, LengthOrHashMismatchError

from healing_desktop.exchange.edition_head import is_understood
from healing_desktop.storage.edition_difference import EditionDifference
from healing_desktop.storage.on_disk import sync_folder
from healing_desktop.storage.patient_rename import rename_patiently
from healing_desktop.storage.plain_edition import PlainEdition, open_plain
from healing_desktop.sync.apply import (
    Unusable,
    build_from_lines,
    lines_of_edition,
    write_new_lines,
)
from healing_desktop.sync.desk import Desk, sweep
from healing_desktop.sync.development_root import is_development_root
from healing_desktop.sync.faults import FAULTS, NOT_THERE, clock_is_behind, kind_of, once_more
from healing_desktop.sync.keep_news import erase_old_news, keep_news
from healing_desktop.sync.known_program import note_offered
from healing_desktop.sync.outcomes import Changes, Outcome, OutcomeKind
from healing_desktop.sync.plan import Offer, cheapest, newest, offers_in
from healing_desktop.sync.signed_files import keep_published
from healing_desktop.sync.signed_source import Places, SignedSource, fetcher_for
from healing_desktop.sync.update_lock import update_lock
from healing_desktop.sync.watching import Watcher

NOBODY = Watcher()
NO_CHANGES = Changes()
# The new edition, its lines, and what SQLite needs while it builds.
_SPACE = 3


def synchronise(
    desk: Desk,
    source: str,
    *,
    watcher: Watcher = NOBODY,
    only_check: bool = False,
    proxy_for: Callable[[str], str | None] = lambda _url: None,
    far_fewer: Callable[[int, int], bool] = lambda _was, _would_be: False,
    by_hand: bool = True,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Outcome:
    """Bring the newest edition of `source` (an http(s) address, a folder, a .zip of one) to this desk. Blocks; call it
    in a job.

    `far_fewer(was, would be)`: a person says whether an edition with fewer than half the entries is meant. Not
    `by_hand`: an edition that somebody went back from stays away.
    Never raises for what network, disk, clock, source or another program may do."""
    moment = now()
    if not desk.root:
        return Outcome("no-key", moment)
    current = desk.in_use()
    serial = current.serial if current is not None else None
    try:
        seen = desk.seen(current)
        try:
            with update_lock(desk.lock_file) as mine:
                if not mine:
                    return Outcome("busy", moment, serial)
                if clock_is_behind(moment, seen):
                    return Outcome("clock-wrong", moment, serial)
                erase_old_news(desk, moment.date())
                address, fetcher = fetcher_for(source, desk.folder / "parts", watcher, proxy_for)
                with closing(fetcher):

                    def look() -> Outcome:
                        asked = SignedSource(Places.of(address, desk.folder), fetcher, desk.root, moment)
                        run = _Run(desk, asked, watcher, current, moment)
                        return run.through(only_check, far_fewer, by_hand)

                    return once_more(look)
        except FAULTS as fault:
            kind = kind_of(fault, moment, seen)
            if kind == "signature-wrong" and is_development_root(desk.root):
                # Nobody could have signed it rightly.
                kind = "no-key"
            return Outcome(kind, moment, serial, detail=f"{type(fault).__name__}: {fault}")
    except OSError as fault:
        return Outcome(kind_of(fault, moment, moment), moment, serial, detail=str(fault))


class _Run:
    """`current`: the edition in use, None where there is none at all."""

    def __init__(
        self, desk: Desk, source: SignedSource, watcher: Watcher, current: PlainEdition | None, moment: datetime
    ) -> None:
        self._desk, self._source, self._watcher, self._current = desk, source, watcher, current
        self._moment = moment
        self._from = current.serial if current is not None else None
        self._to: int | None = None
        self._fetched = 0

    def through(self, only_check: bool, far_fewer: Callable[[int, int], bool], by_hand: bool) -> Outcome:
        self._watcher.step("asking")
        signed = self._source.refresh()
        if clock_is_behind(self._moment, signed):
            return self._ended("clock-wrong")
        # Never later than the clock: whoever has the key of the timestamp could set it as far ahead as they like.
        self._desk.state.saw(min(signed, self._moment))
        note_offered(self._desk, self._source.targets(), self._source.trust())
        offers = offers_in(self._source.targets())
        goal = newest(offers)
        if goal is None:
            return self._ended("no-edition-there")
        self._to = goal.to
        told = self._without_fetching(goal)
        if told is not None:
            return self._ended(told)
        own = lines_of_edition(self._desk.folder, self._from) if self._from is not None else None
        have = self._from if own is not None and own.exists() else None
        unusable = Unusable("no way leads there")
        # Where changes do not fit, the full file does.
        for start in dict.fromkeys((have, None)):
            way = cheapest(offers, start, goal.to)
            if not way:
                continue
            self._fetched += sum(offer.bytes for offer in way)
            if only_check or not (by_hand or self._is_new(goal)):
                return self._ended("available")
            ended = self._take(way, own, far_fewer)
            if isinstance(ended, Outcome):
                return ended
            unusable = ended
        return replace(self._ended("rejected", detail=unusable.detail), fault=unusable.fault)

    def _is_new(self, goal: Offer) -> bool:
        """Nobody went back from it; one that was damaged since may come again."""
        memory = self._desk.state.read()
        anew = self._source.trust().replaces(memory.trust)
        return anew or goal.to > memory.highest or memory.adopted == goal.to

    def _without_fetching(self, goal: Offer) -> OutcomeKind | None:
        memory, trust = self._desk.state.read(), self._source.trust()
        if goal.to == self._from:
            self._desk.state.trusts(trust)
            return "up-to-date"
        # A stolen key could have signed a number so high that none ever comes after it: another key begins anew.
        if goal.to < max(memory.highest, self._from or 0) and not trust.replaces(memory.trust):
            return "older-than-mine"
        if clock_is_behind(self._moment, datetime.combine(goal.published_on, time(), UTC)):
            return "clock-wrong"
        if not is_understood(goal.schema, goal.program, self._desk.program):
            return "program-too-old"
        return None

    def _take(
        self, way: Sequence[Offer], own: Path | None, far_fewer: Callable[[int, int], bool]
    ) -> Outcome | Unusable:  # fmt: skip
        """Fetch, build beside, look at it, switch."""
        if not self._has_space(way):
            return self._ended("no-space")
        folder, serial = self._desk.folder, way[-1].to
        self._watcher.step("fetching")
        try:
            files = [self._source.fetch(offer.name) for offer in way]
        except (DownloadHTTPError, DownloadLengthMismatchError, LengthOrHashMismatchError) as fault:
            # A stick holds the full file only, none of the ways to it; a host may have spoilt one of them.
            if way[0].kind == "full" or getattr(fault, "status_code", 404) not in NOT_THERE:
                raise
            return Unusable(str(fault))
        lines, file = lines_of_edition(folder, serial), self._desk.state.edition_file(serial)
        part = lines.with_name(f"{lines.name}.part")
        built = False
        try:
            self._watcher.step("building")
            head = write_new_lines(way, files, own, part, self._watcher)
            if isinstance(head, Unusable):
                return head
            unusable = build_from_lines(part, file, self._watcher)
            if unusable is not None:
                return unusable
            self._watcher.step("comparing")
            looked_at = self._look(file, part, own, far_fewer)
            if not isinstance(looked_at, Changes):
                return looked_at
            rename_patiently(part, lines, self._watcher.on)
            sync_folder(folder)
            self._desk.state.adopt(serial, self._before(), self._source.trust())
            built = True
            keep_published(folder, files[-1], way[-1])
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
                if not built:
                    file.unlink(missing_ok=True)
            for fetched in files:
                with suppress(OSError):
                    fetched.unlink(missing_ok=True)
        sweep(self._desk)
        return self._ended("updated", looked_at)

    def _look(
        self, file: Path, lines: Path, own: Path | None, far_fewer: Callable[[int, int], bool]
    ) -> Changes | Outcome | Unusable:  # fmt: skip
        """What the new edition brings, kept as news; not what was meant, when it cannot be read or hardly holds
        anything."""
        new = open_plain(file)
        if not isinstance(new, PlainEdition):
            return Unusable(f"{new.file}: {new.reason} {new.detail}")
        complaint = new.complaint()
        if complaint is not None or new.serial != self._to:
            return Unusable(complaint or f"edition {new.serial}")
        if self._current is None:
            return keep_news(self._desk, None, new, None, lines, self._moment.date())
        was, would_be = EditionDifference(self._current.file, file).counts()
        if would_be * 2 < was and not far_fewer(was, would_be):
            return self._ended("far-fewer", was=was, would_be=would_be)
        # Before the switch: a kill in between leaves news of an edition that is not in use, and they do not count.
        return keep_news(self._desk, self._current, new, own, lines, self._moment.date())

    def _before(self) -> int | None:
        """The edition to go back to: the one in use, None where that is the program's own."""
        in_use, trust = self._from, self._desk.state.read().trust
        if self._source.trust().replaces(trust) and in_use is not None and in_use > (self._to or 0):
            return None
        return in_use if in_use is not None and self._desk.state.edition_file(in_use).exists() else None

    def _has_space(self, way: Sequence[Offer]) -> bool:
        in_use = self._current.file.stat().st_size if self._current is not None else 0
        need = max(in_use, *(offer.unpacked for offer in way)) * _SPACE + sum(offer.bytes for offer in way)
        return shutil.disk_usage(self._desk.folder).free >= need

    def _ended(
        self, kind: OutcomeKind, changes: Changes = NO_CHANGES, *, detail: str = "", was: int = 0, would_be: int = 0
    ) -> Outcome:  # fmt: skip
        return Outcome(
            kind, self._moment, self._from, self._to, changes, self._fetched, was=was, would_be=would_be, detail=detail
        )
