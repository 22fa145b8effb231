"""The first frame comes before anything heavy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = ("sqlalchemy", "folium", "typst", "babel", "numpy", "holidays", "phonenumbers", "PySide6.QtWebEngineCore")
LOOK = f"""
import sys
import healing_desktop.ui.window
loaded = [name for name in {HEAVY!r} if name in sys.modules]
print(",".join(loaded))
"""


def test_importing_the_window_imports_nothing_heavy(root: Path) -> None:
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == ""
