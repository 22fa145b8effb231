"""A bare window that wants to paint sixty times a second while an edition is brought beside it: in a thread, in a
process of its own, or (to compare) nothing for ten seconds. Prints the longest gap between two frames as JSON.

Arguments: "thread", "process" or "nothing"; those of sync_update.py.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

how, *arguments = sys.argv[1:]
frames: list[float] = []
done = threading.Event()


class Window(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        frames.append(perf_counter())


def beside() -> None:
    try:
        if how == "thread":
            from healing_desktop.sync.desk import Desk
            from healing_desktop.sync.synchronise import synchronise

            folder, bundled, root, source, moment = arguments
            desk = Desk(Path(folder), Path(bundled), Path(root).read_bytes(), "0.1.0")
            assert synchronise(desk, source, now=lambda: datetime.fromisoformat(moment)).kind == "updated"
        elif how == "process":
            program = str(Path(__file__).with_name("sync_update.py"))
            subprocess.run([sys.executable, program, *arguments], check=True, stdout=subprocess.DEVNULL)
        else:
            threading.Event().wait(10)
    finally:
        done.set()


application = QApplication(["gap"])
window = Window()
window.resize(1280, 820)
window.show()
timer = QTimer()
timer.timeout.connect(lambda: application.quit() if done.is_set() else window.update())
timer.start(16)
thread = threading.Thread(target=beside)
QTimer.singleShot(500, thread.start)
application.exec()
thread.join()
gaps = sorted(after - before for before, after in pairwise(frames))
told = {"longest_ms": gaps[-1] * 1000, "p99_ms": gaps[int(len(gaps) * 0.99)] * 1000}
sys.stdout.write(json.dumps({**told, "over_50": sum(gap > 0.05 for gap in gaps), "frames": len(frames)}) + "\n")
