"""Our window at the library. Arguments: resources, profile. Writes, as JSON a line each: where its first rows are on
the screen and the paper of an article; then, for each line that it is given, that it is "back" at the library, or the
memory of all its processes ("weigh")."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier

from healing_desktop.app import make_program
from healing_desktop.cli.services import Global
from healing_desktop.folders import Folders
from healing_desktop.ui.library.library_page import LibraryPage
from healing_desktop.ui.library.reader_look import page_look
from healing_desktop.ui.stage import wait_for
from tests.benchmarks.fresh_process import memory_mb


def main() -> None:
    resources, profile = Path(sys.argv[1]), Path(sys.argv[2])
    program = make_program(Folders(resources, resources.parent / "licences", profile), Global())
    window, owners = program.window, program.window.owners
    owners.settings.set(language="nl")
    window.resize(1280, 820)
    window.show()
    assert wait_for(lambda: owners.reading.ready and owners.search.now.found is not None)
    assert wait_for(program.map_is_painted)
    window.actions_table["library"].trigger()
    assert wait_for(lambda: bool(owners.library.now.articles))
    # Another paper than that of the window, so that one sees when it is there.
    owners.library.dress(sepia=True, wide=False)
    page = window.findChild(LibraryPage)
    assert page is not None
    wait_for(lambda: False, 1000)
    rows = [row.button.mapToGlobal(row.button.rect().center()) for row in page.rows[:2]]
    look = page_look(owners.theme.tokens, sepia=True)
    _say({"rows": [(row.x(), row.y()) for row in rows], "paper": look.paper, "ink": look.ink})
    heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def told() -> None:
        word = sys.stdin.readline().strip()
        if word == "back":
            window.actions_table["library"].trigger()
            wait_for(lambda: False, 500)
            _say({"back": True})
        elif word == "weigh":
            _say({"memory_mb": memory_mb(program.application.applicationPid())})
        else:
            program.application.quit()

    heard.activated.connect(told)
    program.application.exec()
    program.close()


def _say(told: object) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
