"""The voice as the window has it: it asks, and never waits for an answer."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from healing_desktop.ui.speech import SPEAK

_LOG = logging.getLogger(__name__)

# The first answer of a cold speech service; a stop that is not confirmed; a sentence: so long and so long a letter.
START_MS, STOP_MS, SENTENCE_MS, LETTER_MS = 30_000, 700, 20_000, 250
# A window that closes waits so long for the voice to fall silent.
GRACE_MS = 400


def own_command() -> tuple[str, ...]:
    """This program once more, as the process that speaks."""
    packed = getattr(sys, "frozen", False)
    return (sys.executable, *(() if packed else ("-m", "healing_desktop")), SPEAK)


class Voice(QObject):
    """`known` once it is known which languages it speaks; `ended` with the number of a sentence that was said to its
    end; `failed` when the one that was asked for will not be: the next one starts anew."""

    known = Signal()
    ended = Signal(int)
    failed = Signal()

    def __init__(self, command: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command) or own_command()
        self._process: QProcess | None = None
        self._number = 0
        self._busy = False
        self.languages: frozenset[str] | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)

    def begin(self) -> None:
        """Ask which languages there are; again after a process that ended."""
        if self._process is not None:
            return
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        # What a speech engine complains of is nobody's business.
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._gone)
        process.errorOccurred.connect(self._went_wrong)
        self._patience.start(START_MS)
        process.start(self._command[0], list(self._command[1:]))

    def say(self, text: str, language: str) -> int:
        """The number of the sentence; whatever was said before it is stopped."""
        self.begin()
        self._number += 1
        self._busy = True
        self._patience.start(SENTENCE_MS + LETTER_MS * len(text))
        self._wish(say=text, language=language, number=self._number)
        return self._number

    def stop(self) -> None:
        """At once: a process that does not confirm it is ended."""
        if not self._busy or self._process is None:
            return
        self._number += 1
        self._patience.start(STOP_MS)
        self._wish(stop=self._number)

    def end(self) -> None:
        """The program ends."""
        self._patience.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        # One that says nothing has nothing to end, and may still be waiting for its speech service.
        if not (self._busy and process.waitForFinished(GRACE_MS)):
            process.kill()
            process.waitForFinished()

    def _wish(self, **wish: object) -> None:
        if self._process is not None:
            self._process.write(json.dumps(wish).encode() + b"\n")

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told = self._understood(bytes(self._process.readLine().data()))
            if "languages" in told:
                if not self._busy:
                    self._patience.stop()
                self.languages = frozenset(told["languages"])
                self.known.emit()
            elif self._number in told.values():
                # Of an earlier sentence nobody wants to know any more.
                self._patience.stop()
                self._tell(told)

    @staticmethod
    def _understood(line: bytes) -> dict[str, Any]:
        """Empty for what a speech engine wrote there on its own account: that is no answer."""
        try:
            told = json.loads(line)
        except ValueError:
            return {}
        return told if isinstance(told, dict) else {}

    def _tell(self, told: dict[str, int]) -> None:
        self._busy = False
        if "ended" in told:
            self.ended.emit(told["ended"])
        elif "failed" in told:
            self.failed.emit()

    def _give_up(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _went_wrong(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._gone()

    def _gone(self) -> None:
        """It could not be started, crashed, or was ended because it did not answer."""
        process, self._process = self._process, None
        if process is None:
            return
        _LOG.info("the process that speaks ended: %s", process.errorString())
        process.deleteLater()
        self._patience.stop()
        self._busy = False
        if self.languages is None:
            self.languages = frozenset()
            self.known.emit()
        self.failed.emit()
