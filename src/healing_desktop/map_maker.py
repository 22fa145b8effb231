"""Makes the map pane of the window: its packs, its colours, its networks."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healing_desktop.core.network_layers import RegionTables
    from healing_desktop.core.ports import Directory
    from healing_desktop.ui.map.map_pane import MapPane
    from healing_desktop.ui.state.owners import Owners


class MapMaker:
    """Makes the map pane when the window asks for it, and knows it to close it in time. `web` is the engine's, which
    articles share. `packs`: folders of street maps."""

    def __init__(
        self,
        resources: Path,
        packs: tuple[Path, ...],
        networks: Callable[[Directory], RegionTables | None],
    ) -> None:
        from healing_desktop.ui.web.late_profile import LateProfile

        self._resources, self._packs, self._networks = resources, packs, networks
        self.web = LateProfile()
        self._pane: MapPane | None = None
        self._painted = False

    def is_painted(self) -> bool:
        return self._painted

    def _was_painted(self) -> None:
        self._painted = True

    def pane(self, owners: Owners) -> MapPane:
        from healing_desktop.maps.find_pack import find_pack
        from healing_desktop.ui.map.map_pane import MapPane

        self._pane = MapPane(
            self._resources,
            lambda: find_pack(self._packs, os.environ),
            owners.jobs,
            owners.theme,
            self.web,
            owners.reading.language,
            age_of=owners.reading.age,
            networks=lambda: self._networks(opened.directory) if (opened := owners.edition.now.opened) else None,
        )
        owners.edition.changed.connect(self._pane.forget_networks)
        self._pane.painted.connect(self._was_painted)
        return self._pane

    def close(self) -> None:
        if self._pane is not None:
            self._pane.shut()
