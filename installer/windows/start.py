"""What the small program for Windows hands to Python; the same Python answers when a part of it is started again."""

import os
import sys

# Before anything of ours: resources lie beside the program then, and a sync starts the program and not Python.
sys.frozen = True  # type: ignore[attr-defined]
# Without a console there is nothing to write to, and a notice must not stop the program.
for name in ("stdout", "stderr"):
    if getattr(sys, name) is None:
        setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115  open until the end

from multiprocessing import freeze_support  # noqa: E402

if __name__ == "__main__":
    freeze_support()
    from healing_desktop.__main__ import main

    sys.exit(main())
