"""The PDF goes to CUPS as it is, and the queue is asked what became of it. The commands are real processes."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from healing_desktop.ui.handouts.cups_printing import CupsPrinting
from healing_desktop.ui.handouts.ports import Duplex, NotPrinted, Printed, PrintOrder
from tests.ui.handouts.fake_cups import FakeCups
from tests.ui.handouts.printable import A4, A4_LANDSCAPE, A5, WALLET, pdf_of

ORDER = PrintOrder("Balie", "blad-0421.pdf", "a5", follow=10)
pytestmark = pytest.mark.skipif(os.name != "posix", reason="CUPS is of Linux and macOS")


class Queue:
    """CUPS printing over the made-up commands. `then`: what happens at each pause, one after the other."""

    def __init__(self, cups: FakeCups) -> None:
        self.cups = cups
        self.then: list[object] = []
        self.pauses = 0
        self.wiped: list[tuple[str, int]] = []
        self.printing = CupsPrinting(self._pause, self._wipe)

    def print(self, pdf: bytes, order: PrintOrder = ORDER, *, stop_at: int = 1000) -> Printed | NotPrinted:
        """`stop_at`: the pause at which somebody presses Esc."""
        self.progress: list[tuple[int, int]] = []
        return self.printing.print_pdf(
            pdf, order, lambda done, of: self.progress.append((done, of)), lambda: self.pauses >= stop_at
        )

    def _pause(self, _seconds: float) -> None:
        self.pauses += 1
        if self.then:
            step = self.then.pop(0)
            assert callable(step)
            step()

    def _wipe(self, queue: str, number: int) -> bool:
        self.wiped.append((queue, number))
        return True


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCups:
    made = FakeCups(tmp_path)
    monkeypatch.setenv("PATH", made.path)
    return made


@pytest.fixture
def queue(cups: FakeCups) -> Queue:
    return Queue(cups)


def test_the_very_bytes_are_handed_over(queue: Queue, cups: FakeCups) -> None:
    pdf = pdf_of(2)
    assert queue.print(pdf, replace(ORDER, copies=5)) == Printed(10)
    assert cups.given == pdf
    assert cups.words[:6] == ["-d", "Balie", "-t", "blad-0421.pdf", "-n", "5"]
    assert cups.words[-2:] == ["--", "-"]
    wanted = {"media=A5", "sides=two-sided-long-edge", "collate=true", "print-scaling=none", "job-sheets=none,none"}
    assert cups.options == wanted
    assert "-P" not in cups.words
    assert cups.language == "C"
    assert queue.progress == [(0, 10), (10, 10)]


@pytest.mark.parametrize(("size", "media"), [(A5, "A5"), (A4, "A4"), (A4_LANDSCAPE, "A4"), (WALLET, "Custom.54x86mm")])
def test_the_paper_is_that_of_the_pdf(queue: Queue, cups: FakeCups, size: tuple[int, int], media: str) -> None:
    queue.print(pdf_of(1, size))
    assert f"media={media}" in cups.options


@pytest.mark.parametrize(
    ("duplex", "size", "pages", "sides"),
    [
        ("as-printer", A5, 2, "two-sided-long-edge"),
        ("as-printer", A4_LANDSCAPE, 4, "two-sided-short-edge"),
        ("as-printer", A5, 1, "one-sided"),
        ("one-sided", A4, 2, "one-sided"),
        ("long-edge", A4_LANDSCAPE, 2, "two-sided-long-edge"),
        ("short-edge", A5, 2, "two-sided-short-edge"),
    ],
)
def test_both_sides(
    queue: Queue, cups: FakeCups, duplex: Duplex, size: tuple[int, int], pages: int, sides: str
) -> None:
    queue.print(pdf_of(pages, size), replace(ORDER, duplex=duplex))
    assert f"sides={sides}" in cups.options


def test_some_pages(queue: Queue, cups: FakeCups) -> None:
    assert queue.print(pdf_of(5), replace(ORDER, pages="1-2, 4-9", collate=False)) == Printed(4)
    assert cups.words[cups.words.index("-P") + 1] == "1,2,4,5"
    assert "collate=false" in cups.options


@pytest.mark.parametrize("asked", ["9", "2-1", "-o raw"])
def test_pages_that_are_not_there(queue: Queue, cups: FakeCups, asked: str) -> None:
    assert queue.print(pdf_of(5), replace(ORDER, pages=asked)) == NotPrinted("pages", asked)
    assert cups.words == []


def test_what_is_no_pdf(queue: Queue, cups: FakeCups) -> None:
    assert queue.print(b"%PDF-1.7 torn") == NotPrinted("failed", "no pages")
    assert cups.words == []


@pytest.mark.parametrize(
    ("says", "reason"),
    [
        ("lp: Error - The printer or class does not exist.", "no-printer"),
        ("lp: Error - no default destination available.", "no-printer"),
        ('lp: Error - Destination "Balie" is not accepting jobs.', "failed"),
        ("lp: Error - unable to create temporary file: No space left on device", "failed"),
        ("lp: Unable to connect to server", "failed"),
    ],
)
def test_lp_says_no(queue: Queue, cups: FakeCups, says: str, reason: str) -> None:
    cups.answer(says, code=1)
    assert queue.print(pdf_of(1)) == NotPrinted(reason, says)  # type: ignore[arg-type]
    assert queue.pauses == 0


def test_an_answer_without_a_job_is_no_print(queue: Queue, cups: FakeCups) -> None:
    cups.answer("what is a printer?")
    ended = queue.print(pdf_of(1))
    assert isinstance(ended, NotPrinted)
    assert ended.reason == "failed"


def test_it_waits_until_the_job_has_left_the_queue(queue: Queue, cups: FakeCups) -> None:
    cups.waits("none")
    queue.then = [lambda: cups.waits("job-printing"), lambda: None, lambda: cups.waits(None)]
    assert queue.print(pdf_of(1)) == Printed(1)
    assert queue.pauses == 3
    assert queue.wiped == [("Balie", 7)]
    assert cups.cancelled == []


@pytest.mark.parametrize("alerts", ["aborted-by-system", "job-canceled-at-device", "job-completed-with-errors"])
def test_a_job_that_the_system_gave_up(queue: Queue, cups: FakeCups, alerts: str) -> None:
    cups.ended(alerts)
    assert queue.print(pdf_of(1)) == NotPrinted("failed", alerts)


def test_a_system_that_keeps_no_history(queue: Queue, cups: FakeCups) -> None:
    cups.forget_history()
    assert queue.print(pdf_of(1)) == Printed(1)


@pytest.mark.parametrize(
    ("alerts", "reason"),
    [
        ("media-empty-error", "paper"),
        ("toner-low-warning media-jam-error", "paper"),
        ("media-needed", "paper"),
        ("toner-empty-error", "failed"),
        ("cover-open", "failed"),
        ("offline-report", "failed"),
    ],
)
def test_trouble_that_stays_is_told_and_the_job_called_back(
    queue: Queue, cups: FakeCups, alerts: str, reason: str
) -> None:
    cups.waits("job-printing")
    cups.printer(alerts)
    ended = queue.print(pdf_of(1))
    assert isinstance(ended, NotPrinted)
    assert ended.reason == reason
    assert cups.cancelled == ["Balie-7"]
    assert queue.wiped == [("Balie", 7)]


@pytest.mark.parametrize(("alerts", "enabled"), [("paused", True), ("none", False)])
def test_a_queue_that_is_paused(queue: Queue, cups: FakeCups, alerts: str, enabled: bool) -> None:
    cups.waits("none")
    cups.printer(alerts, enabled=enabled)
    ended = queue.print(pdf_of(1), replace(ORDER, follow=2))
    assert isinstance(ended, NotPrinted)
    assert ended.reason == "failed"
    assert cups.cancelled == ["Balie-7"]


def test_paper_that_is_put_in_at_once(queue: Queue, cups: FakeCups) -> None:
    """What the printer said of the job before is no trouble of this one."""
    cups.waits("job-printing")
    cups.printer("media-empty-error")
    queue.then = [cups.printer, lambda: cups.waits(None)]
    assert queue.print(pdf_of(1)) == Printed(1)
    assert cups.cancelled == []


@pytest.mark.parametrize("alerts", ["toner-low-warning", "toner-low-report", "none"])
def test_a_remark_is_no_trouble(queue: Queue, cups: FakeCups, alerts: str) -> None:
    cups.waits("job-printing")
    cups.printer(alerts)
    assert queue.print(pdf_of(1)) == Printed(1)
    assert cups.cancelled == []


def test_a_printer_that_keeps_it_until_somebody_comes(queue: Queue, cups: FakeCups) -> None:
    cups.waits("job-hold-until-specified")
    assert queue.print(pdf_of(1)) == Printed(1)
    assert queue.pauses == 0


def test_stopping_a_slow_printer_calls_the_job_back(queue: Queue, cups: FakeCups) -> None:
    cups.waits("job-printing")
    assert queue.print(pdf_of(1), stop_at=2) == NotPrinted("stopped")
    assert cups.cancelled == ["Balie-7"]


def test_stopped_before_it_began(queue: Queue, cups: FakeCups) -> None:
    """lp was quicker than Esc: what it handed over is called back."""
    assert queue.print(pdf_of(1), stop_at=0) == NotPrinted("stopped")
    assert cups.cancelled == ["Balie-7"]


def test_an_lp_that_hangs_is_left_behind(queue: Queue, cups: FakeCups) -> None:
    (cups.here / "lp").write_text("#!/bin/sh\nexec cat /dev/zero >/dev/null\n", encoding="utf-8")
    assert queue.print(pdf_of(1), stop_at=0) == NotPrinted("stopped")
    assert cups.cancelled == []


def test_a_slow_queue_is_followed_only_so_long_and_tidied_later(queue: Queue, cups: FakeCups) -> None:
    cups.waits("job-printing")
    assert queue.print(pdf_of(1), replace(ORDER, follow=2)) == Printed(1)
    assert (queue.pauses, queue.wiped) == (4, [])
    cups.waits(None)
    queue.print(pdf_of(1))
    assert queue.wiped == [("Balie", 7), ("Balie", 7)]


def test_without_its_commands_it_is_not_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = FakeCups(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert CupsPrinting.is_here()
    (made.here / "lpstat").unlink()
    assert not CupsPrinting.is_here()


def test_a_printer_that_is_taken_away_half_way(queue: Queue, cups: FakeCups) -> None:
    cups.waits("job-printing")
    queue.then = [lambda: cups.takes_away('lpstat: Invalid destination name in list "Balie".')]
    ended = queue.print(pdf_of(1))
    assert isinstance(ended, NotPrinted)
    assert ended.reason == "no-printer"


def test_a_scheduler_that_does_not_answer_any_more(queue: Queue, cups: FakeCups) -> None:
    cups.waits("job-printing")
    queue.then = [lambda: cups.takes_away("lpstat: Scheduler is not running.")]
    assert queue.print(pdf_of(1)) == NotPrinted("failed", "lpstat: Scheduler is not running.")


@pytest.mark.skipif(shutil.which("lpstat") is None, reason="no lpstat here")
def test_the_real_lpstat_knows_no_such_job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a scheduler and without one, a job that is nowhere is never taken for printed."""
    made = FakeCups(tmp_path)
    (made.here / "lpstat").unlink()
    monkeypatch.setenv("PATH", made.path)
    assert isinstance(Queue(made).print(pdf_of(1)), NotPrinted)
