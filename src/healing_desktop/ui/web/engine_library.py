"""Reads the library of the engine, 200 MB of it, while every other thread goes on.

Python's own import holds them all until it is there, half a second from a cold disk; it then finds the library loaded.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_BESIDE_IT = 0x8  # LOAD_WITH_ALTERED_SEARCH_PATH: what it needs lies in the same folder


def load_engine_library() -> None:
    """Does nothing where it is called otherwise: importing the engine then reads it, or tells what is missing."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    for name, place in where_its_files_lie(folder).items():
        os.environ.setdefault(name, place)
    if sys.platform == "win32":
        ctypes.WinDLL("kernel32").LoadLibraryExW(str(folder / "Qt6WebEngineWidgets.dll"), None, _BESIDE_IT)
        return
    file = folder / "Qt" / "lib" / "libQt6WebEngineWidgets.so.6"
    if sys.platform == "darwin":
        file = folder / "Qt" / "lib" / "QtWebEngineWidgets.framework" / "QtWebEngineWidgets"
    # Not ctypes.CDLL(file), which waits like the import does.
    open_library = ctypes.CDLL(None).dlopen
    open_library.restype, open_library.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    open_library(os.fsencode(file), os.RTLD_NOW)


def where_its_files_lie(folder: Path) -> dict[str, str]:
    """Variables for the engine's own processes, needed in a folder with letters beyond ASCII: those are lost on the way
    to them on Linux (Qt 6.11), and they end the whole program."""
    if sys.platform != "linux" or str(folder).isascii():
        return {}
    return {
        "QTWEBENGINE_RESOURCES_PATH": str(folder / "Qt" / "resources"),
        "QTWEBENGINE_LOCALES_PATH": str(folder / "Qt" / "translations" / "qtwebengine_locales"),
    }
