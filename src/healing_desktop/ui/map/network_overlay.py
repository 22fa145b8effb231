"""The overlay of the networks: made in a job when it is first wanted, kept until another edition is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healing_desktop.maps.network_colours import COLOURS, SHAPES
from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome
from healing_desktop.ui.map.network_panel import ADULT, YOUTH, NetworkPanel
from healing_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from healing_desktop.core.network_layers import RegionTables
    from healing_desktop.maps.network_map import NetworkMap

LONGEST_NAME = 26
ReadTables = Callable[[], "RegionTables | None"]


class NetworkOverlay(QObject):
    """Draws what the panel asks for. `lay` puts data where the page can read it, `call` calls the page."""

    def __init__(
        self,
        panel: NetworkPanel,
        theme: Theme,
        jobs: Jobs,
        read: ReadTables,
        base: Path,
        lay: Callable[[str, bytes], None],
        call: Callable[..., None],
    ) -> None:
        super().__init__(panel)
        self._panel, self._theme, self._jobs, self._read, self._base = panel, theme, jobs, read, base
        self._lay, self._call = lay, call
        self._language = "nl"
        self._kind = ""
        self._number = -1
        self._edition = 0
        self._maps: Mapping[str, NetworkMap] = {}
        self._job: Job[Mapping[str, NetworkMap]] | None = None
        panel.chosen.connect(self._choose)
        panel.highlighted.connect(self._highlight)
        panel.asked.connect(lambda number: self._call("showNetwork", number))

    def set_language(self, language: str) -> None:
        self._language = language
        self._show()

    def forget(self) -> None:
        """Another edition may have other networks."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._maps = {}
        self._edition += 1
        self._choose(self._kind)

    def send(self) -> None:
        """Say it to the page: it is new, or its colours are."""
        drawn = self._maps.get(self._kind)
        if drawn is None:
            self._call("showNetworks", None)
            return
        path = f"networks/{self._edition}-{self._kind}.json"
        self._lay(path, drawn.body)
        colours = COLOURS[self._theme.scheme_name]
        names = [line.ref.name.name_for(self._language) for line in drawn.legend]
        wanted = {
            "path": path,
            "shorts": [short_name(name) for name in names],
            "colours": [colours[line.colour] for line in drawn.legend],
            "shapes": [SHAPES[line.colour] for line in drawn.legend],
            "chosen": self._number,
        }
        self._call("showNetworks", wanted)

    def _choose(self, kind: str) -> None:
        self._kind, self._number = kind, -1
        if kind and not self._maps and self._job is None:
            self._job = self._jobs.start(lambda _job: self._make(), self._made)
        self._show()

    def _show(self) -> None:
        drawn = self._maps.get(self._kind)
        self._panel.show_legend(drawn.legend if drawn else (), self._language)
        self.send()

    def _highlight(self, number: int) -> None:
        if number != self._number:
            self._number = number
            self.send()

    def _make(self) -> Mapping[str, NetworkMap]:
        from healing_desktop.maps.network_map import network_map, read_borders

        tables = self._read()
        if tables is None:
            return {}
        borders = read_borders(self._base)
        return {ADULT: network_map(tables.adult, borders), YOUTH: network_map(tables.youth, borders)}

    def _made(self, outcome: Outcome[Mapping[str, NetworkMap]]) -> None:
        self._job = None
        if isinstance(outcome, Ok) and outcome.value:
            self._maps = outcome.value
            self._show()
        else:
            self._panel.say_failed()


def short_name(name: str) -> str:
    """ "Het PAKT" of "Het PAKT (Ghent-Eeklo)"; a short name in brackets where the one before it is long."""
    before, _, after = name.partition(" (")
    inside = after.rstrip(")")
    return inside if inside and len(before) > LONGEST_NAME and len(inside) < len(before) else before
