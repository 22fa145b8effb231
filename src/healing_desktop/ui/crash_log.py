"""What nobody foresaw: written down without a visitor's words, told in one sentence, and the program goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

MOST_BYTES = 200_000


def leave_no_core() -> None:
    """Where the system would keep what was in memory when the program ends by a fault, it keeps nothing: typed words
    are in there. For the processes that this one starts too."""
    if sys.platform == "win32":
        import ctypes

        # No box and no report of Windows: SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX.
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    # 0 keeps no file; what the kernel would hand the core to is stopped by 1 only (Linux, fs/coredump.c).
    resource.setrlimit(resource.RLIMIT_CORE, (min(1, most) if most >= 0 else 1, most))


class CrashLog:
    """Takes over sys.excepthook. Only types, files and line numbers are kept: messages may quote what was typed."""

    def __init__(self, file: Path, tell: Callable[[], None]) -> None:
        self._file, self._tell = file, tell
        self._before = sys.excepthook
        sys.excepthook = self._unforeseen
        leave_no_core()

    def release(self) -> None:
        sys.excepthook = self._before

    def _unforeseen(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        frames = "".join(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}\n" for frame in extract_tb(trace))
        when = datetime.now().astimezone().isoformat(timespec="minutes")
        self._write(f"{when} {kind.__name__}\n{frames}")
        # Of a program that was removed meanwhile the words are gone too.
        with suppress(OSError):
            self._tell()

    def _write(self, text: str) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            if self._file.exists() and self._file.stat().st_size > MOST_BYTES:
                self._file.unlink()
            with self._file.open("a", encoding="utf-8") as log:
                log.write(text)
        except OSError:
            sys.stderr.write(text)
