"""Starting the map's engine in small steps: the engine and the page in a job, the profile, then the view."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from healing_desktop.maps.map_site import MapSite
from healing_desktop.maps.shell_page import Shell, shell_page
from healing_desktop.maps.tile_pack import TilePack
from healing_desktop.ui.jobs import Err, Job, Jobs, Outcome
from healing_desktop.ui.web.late_profile import LateProfile

if TYPE_CHECKING:
    from healing_desktop.ui.map.map_engine import MapEngine

# An engine that has not drawn by then is not coming.
PATIENCE_MS = 30_000

FindPack = Callable[[], TilePack | None]


class MapStart(QObject):
    """`made` with the engine before it loads, `ready` for calls, `painted`, or `failed` with the reason."""

    made = Signal(object)
    ready = Signal()
    painted = Signal()
    failed = Signal(str)

    def __init__(self, resources: Path, find_pack: FindPack, jobs: Jobs, web: LateProfile, stage: QWidget) -> None:
        super().__init__(stage)
        self._resources, self._find_pack = resources, find_pack
        self._jobs, self._web, self._stage = jobs, web, stage
        self._job: Job[MapSite] | None = None
        self._site: MapSite | None = None
        self._background = QColor("white")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._fail("the map was not drawn in time"))
        self.engine: MapEngine | None = None

    @property
    def under_way(self) -> bool:
        return self._job is not None or self.engine is not None

    def begin(self, shell: Shell, background: QColor) -> None:
        """Start, unless that is under way."""
        if self.under_way:
            return
        self._background = background
        self._patience.start()
        self._job = self._jobs.start(lambda _job: self._prepare(shell), self._prepared)

    def lay(self, path: str, body: bytes) -> None:
        """Let the page read this JSON at `path`."""
        if self._site is not None:
            self._site.lay(path, body)

    def end(self, *, now: bool = False) -> None:
        """Let the engine go, or stop starting it; `now` when the program ends."""
        self._patience.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.engine is not None:
            (self.engine.close_now if now else self.engine.close)()
            self.engine = None
        if self._site is not None:
            self._site.close()
            self._site = None

    def _prepare(self, shell: Shell) -> MapSite:
        self._web.load()
        import_module("healing_desktop.ui.map.map_engine")
        pack = self._find_pack()
        zoom = pack.deepest_zoom if pack else None
        page = shell_page(Shell(shell.language, shell.title, zoom), self._resources)
        return MapSite(self._resources, page, pack)

    def _prepared(self, outcome: Outcome[MapSite]) -> None:
        if isinstance(outcome, Err):
            self._fail(f"{type(outcome.error).__name__}: {outcome.error}")
            return
        self._site = outcome.value
        # Making the profile and making the view are the two long steps; keys get their turn between them.
        self._web.open()
        QTimer.singleShot(0, self, self._make_view)

    def _make_view(self) -> None:
        if self._job is None or self._site is None:
            return
        from healing_desktop.ui.map.map_engine import MapEngine

        self._job = None
        engine = MapEngine(self._web.open(), self._site, self._background, self._stage)
        self.engine = engine
        engine.ready.connect(self.ready)
        engine.painted.connect(self._done)
        engine.broke.connect(self._fail)
        self.made.emit(engine)
        engine.load()

    def _done(self) -> None:
        self._patience.stop()
        self.painted.emit()

    def _fail(self, reason: str) -> None:
        if self.under_way or self._site is not None:
            self.end()
            self.failed.emit(reason)
