"""The floor: a bare QMainWindow with an empty QTableView. Says when its first frame is painted, and stays."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, say_ready)


def say_ready() -> None:
    sys.stderr.write("first frame\n")
    sys.stderr.flush()


application = QApplication(["bare"])
window = Window()
window.setCentralWidget(QTableView())
window.resize(1280, 820)
window.show()
application.exec()
