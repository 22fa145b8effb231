"""The centre's own on a server that many desks share: read from this desk's copy, written to the server, and while it
is away to a queue in the copy. Nothing that was told to be saved depends on the server being there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from threading import Lock
from time import monotonic

from healing_desktop.centre.server_line import Server, ServerLine
from healing_desktop.core.centre import Change, Conflict, Kept, NotSaved, Reach, Saved, Since, Written
from healing_desktop.storage.centre.copy_queue import Batch
from healing_desktop.storage.centre.desk_copy import DeskCopy, Progress


class ServedCentre:
    """A Centre. Revisions are those of the copy: other desks have other ones. `server` opens it, or says why not, in
    seconds."""

    def __init__(
        self,
        own: DeskCopy,
        server: Callable[[], Server | NotSaved],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._own, self._line = own, ServerLine(server, clock)
        self._catching_up = Lock()
        # The server that the copy has been brought up to, and its line of revisions: only it is written to at once.
        self._met: tuple[Server, str] | None = None
        self._away: bool | None = None

    def since(self, revision: int) -> Since | NotSaved:
        return self._own.since(revision)

    def write(self, changes: Sequence[Change]) -> Written:
        if not changes:
            return Saved(())
        if not self._line.tried:
            self.catch_up()
        met = self._met
        begun = self._own.begin(changes, queue=met is None)
        if met is None or not isinstance(begun, tuple):
            return begun if not isinstance(begun, tuple) else NotSaved("failed", "not queued")
        server, lineage = met
        written = server.write(begun)
        if self._met is not met:
            # Somebody found it lost meanwhile and closed it; this opened it once more.
            server.close()
        if isinstance(written, Saved):
            shown = self._own.made(lineage, written.rows)
            return Saved(shown if isinstance(shown, tuple) else _unread(changes))
        if isinstance(written, Conflict):
            return self._conflict(changes, written, lineage)
        if written.reason != "unreachable":
            return written
        self._lost(server, written)
        # It may have arrived: sent again, it is known by its id.
        return self._own.keep(begun)

    def catch_up(self) -> None:
        if not self._catching_up.acquire(blocking=False):
            return
        try:
            server = self._line.ask()
            if server is None:
                self._tell_away(True)
            elif self._pull(server):
                self._push(server)
        finally:
            self._catching_up.release()

    def reach(self) -> Reach:
        waiting = self._own.waiting()
        if isinstance(waiting, NotSaved):
            return Reach(served=True)
        if not self._away:
            return Reach(True, None, waiting.waiting, waiting.conflicts)
        return Reach(True, waiting.away_since, waiting.waiting, waiting.conflicts, self._line.why)

    def settle(self, conflict: Conflict, *, mine: bool) -> Written:
        if mine:
            written = self.write([Change(conflict.mine.record, conflict.theirs.revision, conflict.mine.gone)])
            if not isinstance(written, Saved):
                return written
        else:
            written = Saved((conflict.theirs,))
        trouble = self._own.let_go(conflict.mine.change_id)
        return written if trouble is None else trouble

    def close(self) -> None:
        self._met = None
        self._line.close()
        self._own.close()

    def _pull(self, server: Server) -> bool:
        """Whether the copy is as far as the server now."""
        before = self._own.progress()
        if isinstance(before, NotSaved):
            return False
        look = server.look(before.seen)
        if isinstance(look, NotSaved):
            return self._lost(server, look)
        known = before.fits(look)
        if not known:
            look = server.look(0)
            if isinstance(look, NotSaved):
                return self._lost(server, look)
        after = Progress(look.lineage, look.since.revision, look.last)
        if not known or after != before:
            take = self._own.pulled if known else self._own.anew
            if take(before, look.since.rows, after) is not None:
                return False
        self._line.answered()
        self._met = (server, look.lineage)
        self._tell_away(False)
        return True

    def _push(self, server: Server) -> None:
        beyond = 0
        while isinstance(batch := self._own.next_batch(beyond), Batch):
            written = server.write(batch.changes)
            if isinstance(written, Saved):
                trouble = self._own.pushed(batch, written.rows)
            elif isinstance(written, Conflict):
                # The others of the batch go on without it: they were told to be saved.
                trouble = self._own.conflicted(written.mine.change_id, written.theirs)
            elif written.reason == "unreachable":
                self._lost(server, written)
                return
            else:
                # Not this one; those behind it need not wait for it.
                beyond, trouble = batch.n, None
            if trouble is not None:
                return

    def _conflict(self, changes: Sequence[Change], met: Conflict, lineage: str) -> Conflict | NotSaved:
        theirs = self._own.made(lineage, [met.theirs])
        if isinstance(theirs, NotSaved):
            return theirs
        mine = next(change for change in changes if change.change_id == met.mine.change_id)
        return replace(met, mine=mine, theirs=theirs[0])

    def _lost(self, server: Server, trouble: NotSaved) -> bool:
        self._met = None
        self._line.lost(server, trouble)
        self._tell_away(True)
        return False

    def _tell_away(self, away: bool) -> None:
        if away is not self._away:
            moment = datetime.now(UTC).isoformat(timespec="seconds") if away else None
            # Away since before the program was started: that moment stays.
            self._own.away(moment, first=self._away is None)
            self._away = away


def _unread(changes: Sequence[Change]) -> tuple[Kept, ...]:
    """On the server, but this desk's disk refuses to tell."""
    return tuple(Kept(change.record, change.base, change.gone) for change in changes)
