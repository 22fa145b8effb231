"""Stands in for start.py: the window of the installed program, in which somebody opens “New data” and presses “Start
the installer”, and then does nothing more. `press_start.py PICTURE` keeps a picture of what was pressed."""

import sys

sys.frozen = True  # type: ignore[attr-defined]  # as start.py says it

from multiprocessing import freeze_support  # noqa: E402

if __name__ == "__main__":
    freeze_support()
    from pathlib import Path

    from healing_desktop.app import make_program
    from healing_desktop.cli.services import Global
    from healing_desktop.folders import find_folders
    from healing_desktop.ui.shell.data_dialog import DataDialog
    from healing_desktop.ui.stage import Stage, settle, wait_for

    program = make_program(find_folders(), Global())
    stage = Stage(program, 1200, 800)
    stage.open()
    stage.window.actions_table["data"].trigger()
    (dialog,) = stage.window.findChildren(DataDialog)
    if wait_for(dialog.program.start.isVisible):
        settle()
        stage.shoot(dialog, Path(sys.argv[1]))
        dialog.program.start.click()
    status = program.application.exec()
    program.close()
    sys.exit(status)
