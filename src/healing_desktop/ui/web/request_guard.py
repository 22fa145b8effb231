"""Nothing a page asks for leaves this computer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from healing_desktop.ui.web.scheme import SCHEME

LOCAL = frozenset({SCHEME, "data", "blob"})


class RequestGuard(QWebEngineUrlRequestInterceptor):
    """Refuses every request but our own scheme's, and counts. `refusal` tells scheme and host, no more."""

    refusal = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.allowed = 0
        self.refused = 0

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url = info.requestUrl()
        if url.scheme() in LOCAL:
            self.allowed += 1
            return
        self.refused += 1
        info.block(True)
        self.refusal.emit(f"{url.scheme()}://{url.host()}")
