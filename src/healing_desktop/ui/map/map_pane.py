"""The map beside the list: the same groups, the same selection; the program goes on without it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from healing_desktop.core.entries import GroupRow
from healing_desktop.maps.map_data import AgeOf, MapData, map_data
from healing_desktop.maps.shell_page import Shell
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.map.map_stage import MapStage
from healing_desktop.ui.map.map_start import FindPack, MapStart
from healing_desktop.ui.map.map_tools import MapTools
from healing_desktop.ui.map.network_overlay import NetworkOverlay, ReadTables
from healing_desktop.ui.map.network_panel import NetworkPanel
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.web.late_profile import LateProfile

if TYPE_CHECKING:
    from healing_desktop.ui.map.map_engine import MapEngine

# The window's first frame and its first keys come before the engine.
START_AFTER_MS = 120
# From this width, at 100 %, the legend of the networks stands beside the map.
BESIDE = 560
# The sheet's colour of each scheme, as in resources/map_page/look.js ("land").
SHEETS = {"light": "#fbf8f1", "dark": "#1f272a", "contrast": "#000000"}


class MapPane(QWidget):
    """Shows rows as pins. `picked` when somebody clicks one; `trouble` tells why, for the local log."""

    picked = Signal(str)
    painted = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        resources: Path,
        find_pack: FindPack,
        jobs: Jobs,
        theme: Theme,
        web: LateProfile,
        language: str = "nl",
        parent: QWidget | None = None,
        *,
        age_of: AgeOf | None = None,
        networks: ReadTables | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language, self._age_of = language, age_of
        self._rows: tuple[GroupRow, ...] = ()
        self._data = MapData((), 0, 0)
        self._selected: str | None = None
        self._ready = self._in_trouble = False
        self._stage = MapStage(self)
        self.setFocusProxy(self._stage)
        self._tools = MapTools(theme, self)
        self._start = MapStart(resources, find_pack, jobs, web, self._stage)
        self.networks = NetworkPanel(theme, self)
        self.networks.setVisible(networks is not None)
        self._overlay = NetworkOverlay(
            self.networks,
            theme,
            jobs,
            networks or (lambda: None),
            resources / "map" / "base",
            self._start.lay,
            self._call,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.addWidget(self._stage, 3)
        self._body.addWidget(self.networks, 2)
        column.addLayout(self._body, 1)
        column.addWidget(self._tools)
        self._connect()
        self._dress()
        self._name_parts()

    @property
    def engine(self) -> MapEngine | None:
        """The running engine, for tests and the self-test."""
        return self._start.engine

    def show_rows(self, rows: Iterable[GroupRow]) -> None:
        """Show these groups; the view moves only when they are others than before."""
        self._rows = tuple(rows)
        before = {point.id for point in self._data.points}
        self._data = map_data(self._rows, self._language, self._age_of)
        self._tools.count(self._data)
        self._send_rows(fit={point.id for point in self._data.points} != before)

    def select(self, entry_id: str | None) -> None:
        """Mark this group's pin and bring it into view; None, or a group without a place, marks nothing."""
        self._selected = entry_id
        self._call("select", entry_id)

    def set_language(self, language: str) -> None:
        """Names on the map in this language; the words around it follow the window's translator."""
        self._language = language
        self._data = map_data(self._rows, language, self._age_of)
        self._name_parts()
        self._overlay.set_language(language)
        self._send_rows(fit=False)

    def forget_networks(self) -> None:
        """Another edition is open."""
        self._overlay.forget()

    def shut(self) -> None:
        """Let the engine go before the program ends."""
        self._ready = False
        self._stage.cover()
        self._start.end(now=True)

    def retry(self) -> None:
        """Once more, from the start."""
        self._in_trouble = False
        self._name_parts()
        self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The legend stands beside the map where there is width, else below it and never higher than it."""
        beside = self.networks.has_legend and self.width() >= BESIDE * self._theme.scale.factor
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(direction)
        self._body.setStretch(1, 2 if beside else 0)
        self.networks.fit(None if beside else self.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stage.sheet.was_seen:
            self._begin_soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()

    def _connect(self) -> None:
        for asker in (self._stage, self._tools):
            asker.zoom_asked.connect(lambda steps: self._call("zoomBy", steps))
            asker.all_asked.connect(lambda: self._call("showAll"))
        self._stage.pan_asked.connect(lambda x, y: self._call("panBy", x, y))
        self._stage.sheet.seen.connect(self._begin_soon)
        self._stage.sheet.again.clicked.connect(self.retry)
        self._start.made.connect(self._lay_under)
        self._start.ready.connect(self._send_everything)
        self._start.painted.connect(self._uncover)
        self._start.failed.connect(self._say_trouble)
        self._theme.changed.connect(self._dress)
        self.networks.legend_changed.connect(self._arrange)

    def _begin_soon(self) -> None:
        QTimer.singleShot(START_AFTER_MS, self, self._begin)

    def _begin(self) -> None:
        if self.isVisible() and not self._in_trouble:
            self._start.begin(Shell(self._language, self.tr("Map")), QColor(SHEETS[self._theme.scheme_name]))

    def _lay_under(self, engine: MapEngine) -> None:
        engine.picked.connect(self.picked)
        self._stage.put_under(engine.view)

    def _uncover(self) -> None:
        if self._start.engine is not None:
            self._stage.uncover()
            self._tools.let_use(True)
            self.painted.emit()

    def _say_trouble(self, reason: str) -> None:
        self._ready = False
        self._in_trouble = True
        self._stage.cover()
        self._name_parts()
        self.trouble.emit(reason)

    def _send_everything(self) -> None:
        self._ready = True
        self._dress()
        self._name_parts()
        self._send_rows(fit=True)
        self._call("select", self._selected)
        self._overlay.send()

    def _send_rows(self, *, fit: bool) -> None:
        if self._ready and self._start.engine is not None:
            self._start.engine.call_with_json("setGroups", self._data.as_json(), fit)

    def _call(self, function: str, *arguments: object) -> None:
        if self._ready and self._start.engine is not None:
            self._start.engine.call(function, *arguments)

    def _dress(self) -> None:
        tokens, scheme = self._theme.tokens, self._theme.scheme_name
        self._stage.dress(QColor(SHEETS[scheme]), QColor(tokens.focus))
        self._tools.dress()
        self.networks.dress()
        self._arrange()
        if self._ready and self._start.engine is not None:
            self._start.engine.enlarge(self._theme.scale.factor)
        self._call("setLook", {"scheme": scheme, "tokens": asdict(tokens)})
        self._overlay.send()

    def _name_parts(self) -> None:
        self._tools.name_parts()
        self.networks.name_parts()
        self._tools.count(self._data)
        self._tools.let_use(self._ready)
        self._stage.setAccessibleName(self.tr("Map"))
        self._stage.setAccessibleDescription(
            self.tr("Arrows move the map, + and - zoom, Home shows all. Every group on it is in the list.")
        )
        self._stage.sheet.say(
            self.tr("The map cannot be shown now. The list has the same groups.") if self._in_trouble else "",
            self.tr("Try again") if self._in_trouble else None,
        )
        words = {
            "title": self.tr("Map"),
            "about": self.tr("Map of the groups in the list"),
            "approximate": self.tr("somewhere in this municipality"),
        }
        self._call("setWords", self._language, words)
