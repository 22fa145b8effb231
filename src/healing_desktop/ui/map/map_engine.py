"""The page of the map in the web engine: commands go in as calls, events come out as signals."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from healing_desktop.ui.web.bridge import Bridge
from healing_desktop.ui.web.profile import WebProfile
from healing_desktop.ui.web.quiet_page import QuietPage
from healing_desktop.ui.web.scheme import SCHEME
from healing_desktop.ui.web.scheme_handler import Site

ROOM = "map"


class MapEngine(QObject):
    """One view with the map's page. `ready`: takes calls; `painted`: the base map is drawn; `broke`: gone."""

    ready = Signal()
    painted = Signal()
    picked = Signal(str)
    broke = Signal(str)

    def __init__(self, profile: WebProfile, site: Site, background: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        profile.rooms.open_room(ROOM, site)
        self.view = QWebEngineView(parent)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.page = QuietPage(profile, ROOM, scripts=True, parent=self.view)
        self.page.setBackgroundColor(background)
        self._bridge = Bridge(self)
        self._bridge.heard.connect(self._hear)
        channel = QWebChannel(self)
        channel.registerObject("desk", self._bridge)
        self.page.setWebChannel(channel)
        self.page.renderProcessTerminated.connect(self._died)
        self.page.loadFinished.connect(self._loaded)
        self.view.setPage(self.page)

    def load(self) -> None:
        self.page.load(QUrl(f"{SCHEME}://{ROOM}/index.html"))

    def call(self, function: str, *arguments: object, then: Callable[[object], None] | None = None) -> None:
        """Call `healing.<function>`; `then` gets what it returned as JSON text, read."""
        texts = ", ".join(json.dumps(argument, ensure_ascii=False) for argument in arguments)
        self._run(f"healing.{function}({texts})", then)

    def call_with_json(self, function: str, text: str, *arguments: object) -> None:
        """The same, with a first argument that is JSON text already."""
        texts = ", ".join([text, *(json.dumps(argument) for argument in arguments)])
        self._run(f"healing.{function}({texts})", None)

    def enlarge(self, factor: float) -> None:
        """Names and pins grow with the text of the window."""
        self.view.setZoomFactor(factor)

    def take_no_focus(self) -> None:
        """The keys belong to the pane around the page, so that nobody is caught in it."""
        for widget in (self.view, self.view.focusProxy()):
            if widget is not None:
                widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def close(self) -> None:
        """Take view and page away; nothing is heard from them any more."""
        self.blockSignals(True)
        self.view.hide()
        self.view.deleteLater()
        self.deleteLater()

    def close_now(self) -> None:
        """The same at once, never from one of their own signals: a page must not outlive its profile."""
        self.close()
        delete(self.view)

    def _run(self, script: str, then: Callable[[object], None] | None) -> None:
        if then is None:
            self.page.runJavaScript(script)
            return
        self.page.runJavaScript(script, 0, lambda text: then(json.loads(text) if text else None))

    def _hear(self, event: str, details: str) -> None:
        if event == "ready":
            self.take_no_focus()
            self.ready.emit()
        elif event == "painted":
            self.painted.emit()
        elif event == "picked":
            self.picked.emit(str(json.loads(details)))
        elif event == "failed":
            self.broke.emit(details)

    def _loaded(self, loaded: bool) -> None:
        if not loaded:
            self.broke.emit("the page did not load")

    def _died(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        self.broke.emit(f"the page's process ended: {status.name} {code}")
