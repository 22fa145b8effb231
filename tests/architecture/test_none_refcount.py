"""PySide6 6.12.0 drops references to None on Python 3.11 until the interpreter aborts; ours must not."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

IMMORTAL = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot lose references from Python 3.12 on")

CANARY = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal()

application = QCoreApplication([])
bell, heard = Bell(), []
bell.rung.connect(lambda: heard.append(None))
for _ in range(20_000):
    bell.rung.emit()
    bell.setObjectName("bell")
    bell.parent()
print(len(heard))
"""


@IMMORTAL
def test_none_keeps_its_references(qapp: QApplication) -> None:
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    before = sys.getrefcount(None)
    for number in range(200):
        widget.setWindowTitle(str(number))
        widget.parent()
    assert sys.getrefcount(None) > before - 20


def test_twenty_thousand_signals_are_survived() -> None:
    run = subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, check=False, timeout=60)
    assert run.stdout.strip() == "20000", run.stderr
    assert run.returncode == 0
