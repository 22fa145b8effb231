"""The floor of the map: a bare QWebEngineView with an empty page. Says when it is loaded, and stays."""

from __future__ import annotations

import sys

from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication


def say_ready(loaded: bool) -> None:
    sys.stderr.write(f"ready {loaded}\n")
    sys.stderr.flush()


application = QApplication(["bare"])
view = QWebEngineView()
view.loadFinished.connect(say_ready)
view.setHtml("<!doctype html><title>empty</title>")
view.resize(1280, 820)
view.show()
application.exec()
