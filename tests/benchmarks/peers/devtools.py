"""Chromium's remote debugging protocol over two pipes: no port, no extra package."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from typing import Any


class Browser:
    """A started Chromium that shows one page; `ask` waits for the answer to one command to that page."""

    def __init__(self, program: str, arguments: Sequence[str]) -> None:
        to_read, self._write = os.pipe()
        self._read, to_write = os.pipe()
        # The browser reads commands from its descriptor 3 and answers on 4.
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec "$@" 3<&{to_read} 4>&{to_write}', "sh", program, "--remote-debugging-pipe", *arguments],
            pass_fds=(to_read, to_write), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(to_read)
        os.close(to_write)
        self._number = 0
        self._kept = b""
        self._session: str | None = None

    def attach(self) -> None:
        """Talk to the first page from now on."""
        while True:
            targets = self.ask("Target.getTargets")["targetInfos"]
            pages = [target for target in targets if target["type"] == "page"]
            if pages:
                break
        answer = self.ask("Target.attachToTarget", targetId=pages[0]["targetId"], flatten=True)
        self._session = answer["sessionId"]

    def ask(self, method: str, **parameters: object) -> Any:
        self._number += 1
        command: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            command["sessionId"] = self._session
        os.write(self._write, json.dumps(command).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def value(self, script: str) -> Any:
        """What a script, or the promise it makes, comes to."""
        answer = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        return answer["result"].get("value")

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._read)
        os.close(self._write)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._kept:
            part = os.read(self._read, 1 << 20)
            if not part:
                raise RuntimeError("the browser has gone")
            self._kept += part
        message, _, self._kept = self._kept.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer
