"""A page that stays where it is: no other address, no windows, no dialogs, no permissions."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineSettings,
)

from healing_desktop.ui.web.profile import WebProfile
from healing_desktop.ui.web.scheme import SCHEME

_Level = QWebEnginePage.JavaScriptConsoleMessageLevel


class QuietPage(QWebEnginePage):
    """One page in one room. `complained` carries what its scripts report as an error."""

    complained = Signal(str)

    def __init__(self, profile: WebProfile, room: str, *, scripts: bool, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self._room = room
        self.settings().setAttribute(QWebEngineSettings.WebAttribute.JavascriptEnabled, scripts)
        self.permissionRequested.connect(_deny)
        self.fullScreenRequested.connect(_stay_small)

    def acceptNavigationRequest(
        self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        target = QUrl(url)
        return is_main_frame and target.scheme() == SCHEME and target.host() == self._room

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        return None

    def javaScriptConsoleMessage(self, level: _Level, message: str, line: int, source: str) -> None:
        if level == _Level.ErrorMessageLevel:
            self.complained.emit(f"{source}:{line} {message}")

    def javaScriptAlert(self, _origin: QUrl | str, _message: str) -> None:
        return

    def javaScriptConfirm(self, _origin: QUrl | str, _message: str) -> bool:
        return False


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _stay_small(request: QWebEngineFullScreenRequest) -> None:
    request.reject()
