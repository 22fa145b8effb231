"""Our window. Arguments: resources, profile, edition, "map" or "no-map", picture, requests as JSON, and when it was
asked for in monotonic seconds. Says what it saw as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.folders import Folders
from tests.benchmarks.fresh_process import memory_mb
from tests.benchmarks.key_presses import Typist

_WAIT = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def main() -> None:
    resources, profile, edition = (Path(argument) for argument in sys.argv[1:4])
    with_map, picture, requests, asked_at = sys.argv[4] == "map", sys.argv[5], sys.argv[6], float(sys.argv[7])
    folders = Folders(resources, resources.parent / "licences", profile)
    program = make_program(folders, Global(edition=edition), with_map=with_map)
    owners = program.window.owners
    owners.settings.set(language="nl")
    program.window.show()
    while owners.search.now.found is None or not owners.reading.ready:
        QCoreApplication.processEvents(_WAIT)
    ready_ms = (monotonic() - asked_at) * 1000
    while with_map and not program.map_is_painted():
        QCoreApplication.processEvents(_WAIT)
    typist = Typist(program)
    seen = {}
    for number, request in enumerate(json.loads(requests)):
        taken = [press.wait for press in typist.type(request)]
        found = owners.search.now.found
        assert found is not None
        first = found.rows[0].name.name_for("nl") if found.rows else ""
        seen[request] = {"found": found.total, "first": first, "taken_ms": taken}
        program.window.grab().save(str(Path(picture).with_suffix(f".{number}.png")))
        typist.clear()
    said = {"ready_ms": ready_ms, "memory_mb": memory_mb(QCoreApplication.applicationPid()), "requests": seen}
    print(json.dumps(said), flush=True)
    program.close()


if __name__ == "__main__":
    main()
