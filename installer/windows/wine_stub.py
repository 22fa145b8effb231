"""Writes icuuc.dll in C, which Windows has and wine has not: each function that Qt asks for, and none works.

python -m installer.windows.wine_stub Qt6Core.dll > icuuc.c

It goes into wine's own Windows, never into what is installed. Qt goes on without it: it reads
Unicode and Latin 1 itself.
"""

from __future__ import annotations

import sys
from pathlib import Path

from installer.windows.library_closure import imported_functions

MISSING = "icuuc.dll"


def stub(functions: tuple[str, ...]) -> str:
    """Each answers with nothing."""
    return "".join(f"__declspec(dllexport) void *{name}(void) {{ return 0; }}\n" for name in sorted(functions))


if __name__ == "__main__":
    asked = {name.lower(): functions for name, functions in imported_functions(Path(sys.argv[1])).items()}
    print(stub(asked[MISSING]), end="")
