"""The real program with visitors at it, until it is killed: `python -m tests.soak.visitors.visitor_process JOURNEYS
[careless]`. Says "done" when they have gone; the last one is still there. `careless`: it keeps what was typed, as it
never may."""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path
from traceback import print_exc

from PySide6.QtCore import QSettings, Qt, QTimer

from healing_desktop.app import make_program, the_application
from healing_desktop.cli.services import Global
from healing_desktop.folders import Folders, find_folders
from healing_desktop.ui.crash_log import CrashLog
from healing_desktop.ui.program import Program
from tests.soak.visitors.queue_of_cups import Queue
from tests.soak.visitors.visitor import Visitor, wait
from tests.soak.visitors.words import journey


def meet_fault(typed: str) -> None:
    """What nobody foresaw, with a visitor's words in it; the program goes on."""
    met: list[str] = []

    def fail() -> None:
        met.append(typed)
        raise ValueError(typed)

    QTimer.singleShot(0, fail)
    wait(lambda: bool(met), "the fault")


def go(visitor: Visitor, number: int) -> None:
    """One of the ways through Simple; the words are this visitor's alone."""
    owners, (words, place) = visitor.owners, journey(number)
    visitor.asks(words, place)
    if number % 3 == 0:
        owners.simple.speak(("ar", "uk", "fr")[number // 3 % 3])
        owners.simple.resize(150)
    assert visitor.opens_first()
    visitor.page.on_top.paper.print_entry(str(owners.selection.now.id))
    wait(lambda: owners.jobs.idle, "the sheet")
    meet_fault(f"{words} {place}")
    if number % 4 == 1:
        visitor.reads(number)
        visitor.sees_engine()
        visitor.listens()
    # Somebody copies what they typed, and leaves it half written.
    owners.simple.to_start()
    visitor.page.on_top.focus_target().setFocus()
    visitor.types(words)
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_H):
        visitor.presses(key, Qt.KeyboardModifier.ControlModifier)
    visitor.presses(Qt.Key.Key_Return)


def play(program: Program, folders: Folders, journeys: int, careless: bool) -> None:
    owners = program.window.owners
    visitor = Visitor(program.window)
    wait(lambda: owners.reading.ready and owners.search.now.found is not None, "the directory")
    owners.simple.enter()
    if careless:
        logging.basicConfig(filename=folders.profile / "asked.log", level=logging.INFO)
        owners.search.changed.connect(lambda: logging.getLogger("asked").info("asked: %s", owners.search.now.text))
        kept = QSettings(str(folders.profile / "kept.ini"), QSettings.Format.IniFormat)
        owners.search.changed.connect(lambda: kept.setValue(owners.search.now.text, 1))
        owners.search.changed.connect(kept.sync)
    for number in range(journeys):
        go(visitor, number)
        if number < journeys - 1:
            visitor.finishes()
    wait(lambda: owners.jobs.idle, "what was begun")
    gc.collect()


def main(journeys: int, careless: bool) -> None:
    folders = find_folders()
    program = make_program(folders, Global(), printers=Queue())
    CrashLog(folders.profile / "log" / "trouble.log", lambda: None)
    window = program.window
    window.show()
    window.activateWindow()

    def begin() -> None:
        try:
            play(program, folders, journeys, careless)
        except BaseException:  # noqa: BLE001
            # The program's own log says no words; here they are wanted.
            print_exc()
            os._exit(1)
        sys.stdout.write("done\n")
        sys.stdout.flush()

    QTimer.singleShot(0, begin)
    the_application().exec()


if __name__ == "__main__":
    assert Path(os.environ["HOME"]).name.startswith("home")
    main(int(sys.argv[1]), "careless" in sys.argv)
