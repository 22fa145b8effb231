"""The steps of the self-test that need the window: each screen is painted, and the map without asking anything."""

from __future__ import annotations

from pathlib import Path

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.self_test import FailedStep
from healing_desktop.cli.services import Services


class WindowProofs:
    """One window for both steps, on a made-up desk in `desk`; `close` it whatever came of them."""

    def __init__(self, services: Services, folder: Path, desk: Path) -> None:
        from healing_desktop.ui.stage import Stage

        # Twenty pictures of nothing prove nothing.
        opened(services)
        self._folder = folder
        self._stage = Stage(services.make_program(desk))

    def screens(self) -> str:
        """Each is painted and is not one flat colour."""
        from healing_desktop.ui.stage import ScreenNotOpenedError, is_flat

        if not self._stage.open():
            raise FailedStep("the window did not open the edition")
        try:
            painted = {
                name: is_flat(self._stage.shoot(widget, self._folder / f"{name}.png"))
                for name, widget in self._stage.screens()
            }
        except ScreenNotOpenedError as missing:
            raise FailedStep(f"this did not open: {missing}") from missing
        if any(painted.values()):
            raise FailedStep(f"nothing was painted on: {', '.join(name for name, flat in painted.items() if flat)}")
        return ", ".join(painted)

    def map(self) -> str:
        """Painted by the web engine, which asked this program alone for what is on it."""
        if not self._stage.wait_for_map():
            raise FailedStep("the map was not painted: the web engine did not start")
        from healing_desktop.ui.web.profile import WebProfile

        profiles = self._stage.program.application.findChildren(WebProfile)
        allowed, refused = (sum(getattr(one.guard, kind) for one in profiles) for kind in ("allowed", "refused"))
        if refused or not allowed:
            raise FailedStep(f"{refused} requests to the network, {allowed} to the program itself")
        self._stage.shoot(self._stage.window, self._folder / "map.png")
        return f"painted; {allowed} requests to the program itself, none to the network"

    def close(self) -> None:
        self._stage.program.close()
