"""PDFs to CUPS as they are: sharp, small, and laid out by the system. For Linux and macOS, where `lp` is."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from threading import Event

from healing_desktop.ui.handouts.cups_queue import Standing, standing
from healing_desktop.ui.handouts.cups_spool import wipe_job
from healing_desktop.ui.handouts.page_range import pages_chosen
from healing_desktop.ui.handouts.pdf_pages import Sheet, opened, sheet_of
from healing_desktop.ui.handouts.ports import Duplex, NotPrinted, Printed, PrintOrder

POLL_SECONDS = 0.5
# A printer may need a moment before it takes back what it complained of before this job.
TROUBLE_SECONDS = 1.5
MEDIA = {(148, 210): "A5", (210, 297): "A4"}
SIDES: dict[Duplex, str] = {
    "one-sided": "one-sided",
    "long-edge": "two-sided-long-edge",
    "short-edge": "two-sided-short-edge",
}
NO_PRINTER = "does not exist", "Invalid destination name", "no default destination", "No such file or directory"


class CupsPrinting:
    """`pause` waits that many seconds on the thread of the job; `wipe` takes a printed job off the disk."""

    def __init__(
        self,
        pause: Callable[[float], object] | None = None,
        wipe: Callable[[str, int], bool] | None = None,
    ) -> None:
        self._pause = pause or Event().wait
        self._wipe = wipe or wipe_job
        self._unfinished: list[str] = []

    @staticmethod
    def is_here() -> bool:
        """Whether this system takes PDFs this way."""
        return os.name == "posix" and all(shutil.which(command) for command in ("lp", "lpstat", "cancel"))

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        """`order.printer` is the name of a queue. What was handed over is followed until it is printed, is in trouble,
        or `order.follow` seconds went by without a complaint. Who stops, and who has trouble, finds the queue empty."""
        with opened(pdf) as document:
            pages, sheet = document.pageCount(), sheet_of(document)
        chosen = pages_chosen(order.pages, pages)
        if not chosen:
            return NotPrinted("pages", order.pages) if pages else NotPrinted("failed", "no pages")
        self.tidy()
        of = len(chosen) * order.copies
        progress(0, of)
        code, said = _run(lp_words(order, chosen, pages, sheet), pdf, stopped)
        if stopped():
            _cancel(_job_of(said))
            return NotPrinted("stopped")
        job = _job_of(said)
        if code or not job:
            return _no(said)
        progress(of, of)
        return self._follow(job, order.follow, stopped) or Printed(of)

    def _follow(self, job: str, seconds: float, stopped: Callable[[], bool]) -> NotPrinted | None:
        """Ask the queue until the job is done, is in trouble that stays, or was followed long enough."""
        troubled = 0.0
        for _ in range(max(1, round(seconds / POLL_SECONDS))):
            if stopped():
                return self._call_back(job, NotPrinted("stopped"))
            now = self._standing(job)
            if now.state == "ended":
                self._wipe_or_keep(job)
                return now.trouble
            if now.state == "held":
                # The printer gives it out when somebody is standing there: it has been taken.
                return None
            troubled = troubled + POLL_SECONDS if now.trouble else 0.0
            if now.trouble and troubled >= TROUBLE_SECONDS:
                return self._call_back(job, now.trouble)
            self._pause(POLL_SECONDS)
        self._unfinished.append(job)
        return None

    def _standing(self, job: str) -> Standing:
        queue = job.rpartition("-")[0]
        now = _asked(job, "-p", queue, "-o", queue)
        return _asked(job, "-W", "completed", "-o", queue) if now.state == "gone" else now

    def _call_back(self, job: str, why: NotPrinted) -> NotPrinted:
        _cancel(job)
        self._wipe_or_keep(job)
        return why

    def tidy(self) -> bool:
        """What was not printed yet the last time may be now. True when nothing waits any more."""
        waiting, self._unfinished = self._unfinished, []
        for job in waiting:
            if self._standing(job).state == "ended":
                self._wipe_or_keep(job)
            else:
                self._unfinished.append(job)
        return not self._unfinished

    def _wipe_or_keep(self, job: str) -> None:
        """Where CUPS does not let go of its copy, it keeps it as long as its `PreserveJobFiles` says."""
        queue, _, number = job.rpartition("-")
        self._wipe(queue, int(number))


def lp_words(order: PrintOrder, chosen: tuple[int, ...], pages: int, sheet: Sheet) -> tuple[str, ...]:
    """The command that prints `chosen` pages of a PDF of `pages` pages that comes on its standard input."""
    media = MEDIA.get((sheet.short, sheet.long), f"Custom.{sheet.short}x{sheet.long}mm")
    options = (
        f"media={media}",
        f"sides={SIDES[sheet.edge(order.duplex, len(chosen))]}",
        f"collate={'true' if order.collate else 'false'}",
        # Millimetres stay millimetres: QR codes, folds and strips.
        "print-scaling=none",
        # A cover sheet would say whose it is.
        "job-sheets=none,none",
    )
    some = ("-P", ",".join(map(str, chosen))) if len(chosen) < pages else ()
    named = ("-d", order.printer, "-t", order.title, "-n", str(order.copies))
    return ("lp", *named, *(word for option in options for word in ("-o", option)), *some, "--", "-")


def _job_of(said: str) -> str:
    """ "request id is Balie-12 (0 file(s))" → "Balie-12"."""
    _, found, rest = said.partition("request id is ")
    return rest.split()[0] if found and rest.strip() else ""


def _asked(job: str, *words: str) -> Standing:
    code, said = _run(("lpstat", "-l", *words))
    return standing(job, said, ended="completed" in words) if code == 0 else Standing("waiting", _no(said))


def _no(said: str) -> NotPrinted:
    """A command that failed: there is no such printer (any more), or nobody answers."""
    gone = any(words in said for words in NO_PRINTER)
    return NotPrinted("no-printer" if gone else "failed", said.strip()[:200])


def _cancel(job: str) -> None:
    if job:
        _run(("cancel", job))


def _run(command: tuple[str, ...], given: bytes = b"", stopped: Callable[[], bool] = lambda: False) -> tuple[int, str]:
    """Exit code and what it said, in English. In a session of its own: nobody is asked for a password in a terminal."""
    try:
        running = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "LC_ALL": "C"},
            start_new_session=True,
        )
    except OSError as error:
        return 1, str(error)
    waited = 0.0
    while True:
        try:
            said, _ = running.communicate(given, timeout=POLL_SECONDS)
            return running.returncode, said.decode(errors="replace")
        except subprocess.TimeoutExpired:
            waited += POLL_SECONDS
            if stopped() or waited >= 60:
                running.kill()
                running.communicate()
                return 1, "no answer"
