"""The real program with random visitors for some seconds, four of them at least: `python -m
tests.soak.visitors.visits_process SECONDS SEED`. One line of JSON at the end, and then it waits to be killed."""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from random import Random
from time import monotonic
from traceback import format_exception, print_exc
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from healing_desktop.app import make_program, the_application
from healing_desktop.cli.services import Global
from healing_desktop.folders import find_folders
from healing_desktop.ui.program import Program
from tests.soak.visitors.memory import megabytes
from tests.soak.visitors.queue_of_cups import Queue
from tests.soak.visitors.random_visits import Clock, RandomVisits
from tests.soak.visitors.visitor import Visitor, wait

# However slow the computer is.
LEAST_VISITS = 4
# Of the time: by then every screen and every language was there once.
WARM_UP = 0.4
# Said by the platform without a screen.
IGNORED = ("This plugin does not support", "QRhiGles2", "Failed to create RHI", "GPUInfo not initialized")


class Faults:
    """What nobody foresaw, and what Qt complains of."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        sys.excepthook = self._raised
        qInstallMessageHandler(self._said)

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.seen.append("".join(format_exception(kind, error, trace)))

    def _said(self, kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) and not str(words).startswith(IGNORED):
            self.seen.append(str(words))


def soak(program: Program, seconds: float, seed: int, faults: Faults) -> dict[str, object]:
    owners = program.window.owners
    wait(lambda: owners.reading.ready and owners.search.now.found is not None, "the directory")
    clock = Clock()
    owners.away.clock = clock
    visits = RandomVisits(Visitor(program.window), Random(seed), clock)
    visits.visitor.hiding.shifts._clock = clock
    owners.simple.enter()
    visits.visitor.reads(0)
    visits.visitor.sees_engine()
    begun, samples = monotonic(), list[float]()
    owners.simple.to_start()
    while (monotonic() - begun < seconds or visits.number < LEAST_VISITS) and not faults.seen:
        visits.visit()
        gc.collect()
        if monotonic() - begun > seconds * WARM_UP:
            samples.append(megabytes())
    owners.simple.enter()
    return {
        "visits": visits.number, "hours": round(visits.seconds / 3600, 2), "samples": samples, "faults": faults.seen,
    }  # fmt: skip


def main(seconds: float, seed: int) -> None:
    program = make_program(find_folders(), Global(), printers=Queue())
    faults = Faults()
    program.window.show()
    program.window.activateWindow()

    def begin() -> None:
        try:
            told = soak(program, seconds, seed, faults)
        except BaseException:  # noqa: BLE001
            sys.stderr.write("\n".join(faults.seen))
            print_exc()
            os._exit(1)
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()

    QTimer.singleShot(0, begin)
    the_application().exec()


if __name__ == "__main__":
    assert Path(os.environ["HOME"]).name.startswith("home")
    main(float(sys.argv[1]), int(sys.argv[2]))
