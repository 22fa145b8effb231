"""The process that speaks for the window (docs/adr/0015): wishes come in, one JSON line each, and what became of them
goes out.

A speech service may need seconds to start, and one that is broken never answers; only this process waits for it then.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from threading import Event
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QCoreApplication, QObject

from healing_desktop.ui.jobs import Job, Jobs, Ok, Outcome

if TYPE_CHECKING:
    from healing_desktop.ui.speech.speaker import Speaker

# How long a voice may take to fall silent once the window is gone.
GRACE_S = 1.0


class Wishes(QObject):
    """In: {"say": text, "language": code, "number": n} and {"stop": n}. Out: {"languages": [code, ...]} once, then
    {"ended": n}, {"failed": n} and {"stopped": n}. The end of what comes in ends the process."""

    def __init__(self, speaker: Speaker, wishes: BinaryIO, told: BinaryIO, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker, self._wishes, self._told = speaker, wishes, told
        self._jobs = Jobs(parent=self)
        speaker.ended.connect(lambda number: self._tell(ended=number))
        speaker.failed.connect(lambda number: self._tell(failed=number))
        self._tell(languages=list(speaker.languages))
        self._listen()

    def _listen(self) -> None:
        self._jobs.start(self._next_line, self._heard, lambda _step, _of: self._end())

    def _next_line(self, job: Job[bytes]) -> bytes:
        line = self._wishes.readline()
        if not line:
            job.progress(1, 1)
            Event().wait(GRACE_S)
            # The voice does not even answer to that.
            os._exit(1)
        return line

    def _heard(self, outcome: Outcome[bytes]) -> None:
        if not isinstance(outcome, Ok):
            self._end()
            return
        wish = json.loads(outcome.value)
        if "say" in wish:
            self._speaker.say(wish["number"], wish["say"], wish["language"])
        else:
            self._speaker.stop()
            self._tell(stopped=wish["stop"])
        self._listen()

    def _tell(self, **said: object) -> None:
        self._told.write(json.dumps(said).encode() + b"\n")
        self._told.flush()

    def _end(self) -> None:
        self._speaker.stop()
        # Without the destructors of a speech engine, which may wait for ever.
        os._exit(0)


def speak_for_the_window(engines: Sequence[str] = ()) -> int:
    """Until the window closes the pipe. `engines`: see Speaker."""
    from healing_desktop.ui.speech.speaker import Speaker

    application = QCoreApplication(sys.argv[:1])
    # Not sys.stdin: a packed program without a console has none, but it has the pipes.
    wishes = Wishes(Speaker(engines), os.fdopen(0, "rb"), os.fdopen(1, "wb"))
    wishes.setParent(application)
    return application.exec()
