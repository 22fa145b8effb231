"""Work in the background: its outcome comes once, on the window's thread, or never when it was cancelled."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QApplication

from healing_desktop.ui.jobs import Err, Job, Jobs, Ok, Outcome


def test_an_answer_arrives_on_the_windows_thread(qtbot: QtBot) -> None:
    jobs = Jobs()
    got: list[object] = []
    where: list[int] = []

    def done(outcome: Outcome[int]) -> None:
        where.append(threading.get_ident())
        got.append(outcome)

    jobs.start(lambda _job: threading.get_ident(), done)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], Ok)
    assert got[0].value != threading.get_ident() == where[0]
    assert jobs.idle
    jobs.close()


def test_a_failure_is_a_value(qtbot: QtBot) -> None:
    jobs = Jobs()
    got: list[object] = []

    def work(_job: Job[int]) -> int:
        raise OSError("the disk is full")

    jobs.start(work, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], Err)
    assert str(got[0].error) == "the disk is full"
    jobs.close()


def test_a_cancelled_job_says_nothing(qtbot: QtBot) -> None:
    jobs, go = Jobs(), threading.Event()
    got: list[object] = []
    job = jobs.start(lambda _job: go.wait(5), got.append)
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert got == []
    jobs.close()


def test_progress_comes_in_order(qtbot: QtBot) -> None:
    jobs = Jobs()
    steps: list[tuple[int, int]] = []
    got: list[object] = []

    def work(job: Job[str]) -> str:
        for step in range(3):
            job.progress(step, 3)
        return "done"

    jobs.start(work, got.append, lambda step, of: steps.append((step, of)))
    qtbot.waitUntil(lambda: bool(got))
    assert steps == [(0, 3), (1, 3), (2, 3)]
    jobs.close()


def test_closing_waits_and_reports_nothing_more(qapp: QApplication) -> None:
    jobs, ended = Jobs(), threading.Event()
    got: list[object] = []

    def work(_job: Job[None]) -> None:
        ended.set()

    jobs.start(work, got.append)
    jobs.close()
    assert ended.is_set()
    qapp.processEvents()
    assert got == []


def test_nothing_is_begun_once_it_is_closed(qtbot: QtBot) -> None:
    """A timer may ask a moment after the window went."""
    jobs = Jobs()
    ran: list[str] = []
    jobs.start(lambda _job: None, lambda _outcome: None)
    jobs.close()
    job = jobs.start(lambda _job: ran.append("ran"), lambda _outcome: ran.append("told"))
    assert job.cancelled
    assert jobs.idle
    assert ran == []
