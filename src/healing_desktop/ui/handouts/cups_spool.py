"""CUPS keeps a copy of what it printed, a day long unless it is told otherwise. Here it is told."""

from __future__ import annotations

import ctypes

LIBRARIES = "libcups.so.2", "libcups.2.dylib"
DONE = 0
_Password = ctypes.CFUNCTYPE(ctypes.c_char_p, ctypes.c_char_p)
# Asked for a password, CUPS gives up instead of asking in a terminal. Held here, for C does not.
_no_password = _Password(lambda _prompt: None)


def wipe_job(queue: str, number: int, libraries: tuple[str, ...] = LIBRARIES) -> bool:
    """Take the copy and the history of a job that is over off the disk. The command `cancel -x` should, and does not
    (CUPS 2.4); its library does. False where that is not allowed or there is no such library."""
    library = _library(libraries)
    if library is None:
        return False
    # The callback is held for each thread.
    library.cupsSetPasswordCB(_no_password)
    forget = library.cupsCancelJob2
    forget.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_int]
    return bool(forget(None, queue.encode(), number, 1) == DONE)


def _library(names: tuple[str, ...]) -> ctypes.CDLL | None:
    for name in names:
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None
