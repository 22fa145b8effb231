"""The one web profile of the program: off the record, offline, scripts only where a page asks for them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest, QWebEngineProfile, QWebEngineSettings

from healing_desktop.ui.web.request_guard import RequestGuard
from healing_desktop.ui.web.scheme import SCHEME, register_scheme
from healing_desktop.ui.web.scheme_handler import SchemeHandler

_OFF = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
    QWebEngineSettings.WebAttribute.WebGLEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.ScreenCaptureEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
)


class WebProfile(QWebEngineProfile):
    """Shared by every pane that shows a page. `guard` counts what was refused, `rooms` serves healing:."""

    def __init__(self, parent: QObject | None = None) -> None:
        register_scheme()
        super().__init__(parent)
        self.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self.setSpellCheckEnabled(False)
        for attribute in _OFF:
            self.settings().setAttribute(attribute, False)
        self.guard = RequestGuard(self)
        self.setUrlRequestInterceptor(self.guard)
        self.rooms = SchemeHandler(self)
        self.installUrlSchemeHandler(SCHEME.encode(), self.rooms)
        self.downloadRequested.connect(_refuse_download)


def _refuse_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()
