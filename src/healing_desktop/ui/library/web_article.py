"""An article in the web engine: headings and languages for a screen reader, no scripts, no way out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEngineFindTextResult, QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from healing_desktop.ui.library.article_site import ArticleSite
from healing_desktop.ui.web.profile import WebProfile
from healing_desktop.ui.web.quiet_page import QuietPage
from healing_desktop.ui.web.scheme import SCHEME

# No place of a page is called so; without any name the page would go back to its start.
NOTHING = "nothing"
_CLICK = QWebEnginePage.NavigationType.NavigationTypeLinkClicked


class ArticlePageInEngine(QuietPage):
    """`followed` carries the address of a link that leads to another page; the page itself stays."""

    followed = Signal(str)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        target = QUrl(url)
        if kind == _CLICK and target.path() != self.url().path():
            self.followed.emit(target.toString())
            return False
        return super().acceptNavigationRequest(url, kind, is_main_frame)


class WebArticle(QObject):
    """`shown` once a page is there; `broke`: no more pages will come."""

    shown = Signal()
    followed = Signal(str)
    found = Signal(int, int)
    broke = Signal(str)

    def __init__(self, profile: WebProfile, site: ArticleSite, parent: QWidget) -> None:
        super().__init__(parent)
        self._site, self._zoom = site, 1.0
        profile.rooms.open_room(site.room, site)
        self.view = QWebEngineView(parent)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.page = ArticlePageInEngine(profile, site.room, scripts=False, parent=self.view)
        # Queued: an engine that is about to answer must not be asked for something else.
        self.page.followed.connect(self.followed, Qt.ConnectionType.QueuedConnection)
        self.page.loadFinished.connect(self._loaded)
        self.page.renderProcessTerminated.connect(self._died)
        self.page.findTextFinished.connect(self._searched)
        self.view.setPage(self.page)

    def show_page(self, background: QColor, zoom: float) -> None:
        """What lies in the room now."""
        self.page.setBackgroundColor(background)
        self.enlarge(zoom)
        self.page.load(QUrl(f"{SCHEME}://{self._site.room}/{self._site.path}"))

    def enlarge(self, zoom: float) -> None:
        self._zoom = zoom
        self.view.setZoomFactor(zoom)

    def find(self, text: str, *, backwards: bool = False) -> None:
        flags = QWebEnginePage.FindFlag.FindBackward if backwards else QWebEnginePage.FindFlag(0)
        self.page.findText(text, flags)

    def mark(self, anchor: str) -> None:
        """The style of the page shows what its address leads to, without any script; `anchor` "" for nothing."""
        # Each would be a step that one can go back.
        self.page.history().clear()
        address = self.page.url()
        address.setFragment(anchor or NOTHING)
        self.page.setUrl(address)

    def close_now(self) -> None:
        """A page must not outlive its profile."""
        self.blockSignals(True)
        self.view.hide()
        delete(self.view)

    def _loaded(self, loaded: bool) -> None:
        # The way back is the program's own; the engine remembers no page that was read.
        self.page.history().clear()
        # A process of its own that came up meanwhile may have missed it.
        self.view.setZoomFactor(self._zoom)
        if loaded:
            self.shown.emit()
        else:
            self.broke.emit("the page did not load")

    def _searched(self, result: QWebEngineFindTextResult) -> None:
        self.found.emit(result.activeMatch(), result.numberOfMatches())

    def _died(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        self.broke.emit(f"the page's process ended: {status.name} {code}")
