"""Starts a program, plays keys on it from outside and writes what a screen reader would say, line by line.

Run on an X screen inside `dbus-run-session`: `-m tests.accessibility.transcript "r o u w Space F6" COMMAND...`.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from tests.accessibility.at_spi import PATIENCE_S, Bus
from tests.accessibility.screen_reader import EVENTS, ScreenReader

# So long nothing happens before the next key; a person waits longer.
QUIET_S, SLOW_S = 0.2, 1.5
# Among the keys: somebody who waits for the answer.
LISTENS, LONG_S = "…", 1.0


@contextmanager
def window_manager() -> Iterator[None]:
    """As on every desk: who is in front has the keyboard. It is there before the first window, which it would leave
    without the keyboard otherwise."""
    command = ["openbox", "--startup", "echo ready"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as manager:
        assert manager.stdout is not None
        try:
            manager.stdout.readline()
            yield
        finally:
            manager.kill()


def transcript(keys: list[str], command: list[str]) -> Iterator[str]:
    bus = Bus()
    bus.listen(*EVENTS)
    reader = ScreenReader(bus)
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        yield from _opened(bus, reader)
        said: list[str] = []
        for key in keys:
            if key == LISTENS:
                yield from (f"    {line}" for line in _answer(bus, reader, said))
                continue
            yield f"key {key}"
            bus.press(key)
            # Each of these keys does something; a machine that is busy takes its time.
            said = reader.lines(bus.heard(QUIET_S)) or reader.lines(bus.heard(SLOW_S))
            yield from (f"    {line}" for line in said)
    finally:
        program.terminate()
        program.wait(PATIENCE_S)


def _answer(bus: Bus, reader: ScreenReader, said: list[str]) -> list[str]:
    """What comes until something was said but the letter itself, and nothing more is."""
    more = reader.lines(bus.heard(LONG_S))
    until = monotonic() + PATIENCE_S
    while monotonic() < until and all(line.startswith("typed") for line in said + more):
        more += reader.lines(bus.heard(LONG_S))
    return more


def _opened(bus: Bus, reader: ScreenReader) -> Iterator[str]:
    yield "the program is started"
    until, there = monotonic() + PATIENCE_S, False
    while monotonic() < until and not there:
        heard = reader.lines(bus.heard(QUIET_S)) or reader.look()
        for line in heard:
            there = there or line.startswith("keyboard on")
            yield f"    {line}"
    if not there:
        raise SystemExit("nothing of the program has the keyboard")


def main() -> None:
    with window_manager():
        for line in transcript(sys.argv[1].split(), sys.argv[2:]):
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
