"""What the packed program starts with; `python -m healing_desktop` is the same from sources."""

from __future__ import annotations

import os
import sys
from multiprocessing import freeze_support

from healing_desktop.__main__ import main


def hold_on_to_the_program() -> None:
    """Modules that are read later come out of the file that was started, even when it is removed or renewed meanwhile.
    Else PyInstaller ends the program at the first of them; so the window lives to say it (`ui/shell/program_gone.py`).
    """
    import pyimod02_importers  # type: ignore[import-not-found]  # PyInstaller puts it into what it packs

    archive = pyimod02_importers.pyz_archive
    held = os.open(sys.executable, os.O_RDONLY | os.O_CLOEXEC)
    archive._filename = f"/proc/self/fd/{held}"  # noqa: SLF001  # there is no other way in


if __name__ == "__main__":
    # A packed program is its own Python: a sync starts it again, and that must not open a window.
    freeze_support()
    if sys.platform == "linux":
        hold_on_to_the_program()
    sys.exit(main())
