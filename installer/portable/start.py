"""What the packed program starts with; `python -m healing_desktop` is the same from sources."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support

from healing_desktop.__main__ import main

if __name__ == "__main__":
    # A packed program is its own Python: a sync starts it again, and that must not open a window.
    freeze_support()
    sys.exit(main())
