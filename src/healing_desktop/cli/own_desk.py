"""The desk that a command works on: that of the profile."""

from __future__ import annotations

from importlib.metadata import version

from healing_desktop.cli.services import Services
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.this_platform import this_platform


def own_desk(services: Services) -> Desk:
    """With --edition that file stands for the edition of the program."""
    root = services.publisher_root.read_bytes() if services.publisher_root.exists() else b""
    bundled = services.options.edition or services.bundled_edition
    return Desk(services.editions, bundled, root, version("healing-desktop"), this_platform())
