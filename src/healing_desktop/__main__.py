"""healing-desktop: no argument opens the window, a command does its job without one."""

from __future__ import annotations

import sys


def main() -> int:
    """The entry point of the installed program."""
    from healing_desktop.ui.speech import SPEAK

    if sys.argv[1:2] == [SPEAK]:
        from healing_desktop.ui.speech.speaking_process import speak_for_the_window

        return speak_for_the_window(sys.argv[2:])
    from healing_desktop.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A packed program is its own Python: a sync starts it again, and that must not open a window.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
