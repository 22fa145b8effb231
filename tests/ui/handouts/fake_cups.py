"""The commands of CUPS as scripts in a folder: they write down what they are given and say what a test wants."""

from __future__ import annotations

import os
from pathlib import Path

WAITING = "{job}   desk   1024   Sun 22 Nov 2026\n\tStatus: \n\tAlerts: {job_alerts}\n\tqueued for Balie\n"
PRINTER = "printer Balie {state} since Sun 22 Nov 2026{why}\n\tForm mounted:\n\tAlerts: {alerts}\n\tLocation: \n"
LP = """#!/bin/sh
printf '%s\\n' "$@" > "{here}/lp.words"
cat > "{here}/lp.pdf"
echo "$LC_ALL" > "{here}/lp.language"
cat "{here}/lp.says"
exit $(cat "{here}/lp.code")
"""
LPSTAT = """#!/bin/sh
case "$*" in *"-W completed"*) cat "{here}/completed";; *) cat "{here}/printer" "{here}/waiting";; esac
"""
CANCEL = """#!/bin/sh
echo "$*" >> "{here}/cancelled"
: > "{here}/waiting"
"""


class FakeCups:
    """A queue called Balie. What is handed over is job Balie-7, which is printed at once unless a test says more."""

    job = "Balie-7"

    def __init__(self, here: Path) -> None:
        self.here = here
        for name, script in (("lp", LP), ("lpstat", LPSTAT), ("cancel", CANCEL)):
            command = here / name
            command.write_text(script.format(here=here), encoding="utf-8")
            command.chmod(0o755)
        self.answer(f"request id is {self.job} (0 file(s))")
        self.waits(None)
        self.ended()
        self.printer()

    @property
    def path(self) -> str:
        """With the real commands behind, for `cat`."""
        return f"{self.here}{os.pathsep}{os.environ['PATH']}"

    def answer(self, says: str, code: int = 0) -> None:
        self._write("lp.says", f"{says}\n")
        self._write("lp.code", str(code))

    def waits(self, alerts: str | None) -> None:
        """The job is in the queue, with these alerts; None: no longer."""
        self._write("waiting", "" if alerts is None else WAITING.format(job=self.job, job_alerts=alerts))

    def ended(self, alerts: str = "processing-to-stop-point") -> None:
        self._write("completed", WAITING.format(job=self.job, job_alerts=alerts))

    def printer(self, alerts: str = "none", *, enabled: bool = True) -> None:
        state, why = ("is idle.  enabled", "") if enabled else ("disabled", " -\n\tPaused")
        self._write("printer", PRINTER.format(state=state, why=why, alerts=alerts))

    def takes_away(self, says: str) -> None:
        """From now on lpstat fails."""
        (self.here / "lpstat").write_text(f"#!/bin/sh\necho '{says}' >&2\nexit 1\n", encoding="utf-8")

    def forget_history(self) -> None:
        self._write("completed", "")

    @property
    def words(self) -> list[str]:
        """What lp was called with."""
        return self._read("lp.words").splitlines()

    @property
    def options(self) -> set[str]:
        return {after for word, after in zip(self.words, self.words[1:], strict=False) if word == "-o"}

    @property
    def given(self) -> bytes:
        return (self.here / "lp.pdf").read_bytes()

    @property
    def language(self) -> str:
        return self._read("lp.language").strip()

    @property
    def cancelled(self) -> list[str]:
        return self._read("cancelled").splitlines()

    def _read(self, name: str) -> str:
        file = self.here / name
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def _write(self, name: str, words: str) -> None:
        (self.here / name).write_text(words, encoding="utf-8")
