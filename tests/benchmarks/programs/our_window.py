"""The program's own window on an edition, with or without its map. Says when list (and map) are there, and stays.

Arguments: resources, profile, edition, "map" or "no-map".
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.folders import Folders

resources, profile, edition = (Path(argument) for argument in sys.argv[1:4])
with_map = sys.argv[4] == "map"
folders = Folders(resources, resources.parent / "licences", profile)
program = make_program(folders, Global(edition=edition), with_map=with_map)


def look() -> None:
    owners = program.window.owners
    there = owners.search.now.found is not None and owners.reading.ready
    if there and (program.map_is_painted() or not with_map):
        timer.stop()
        sys.stderr.write("ready\n")
        sys.stderr.flush()


timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
program.window.show()
program.application.exec()
