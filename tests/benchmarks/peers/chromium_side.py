"""The page in Chromium. Arguments: program, page, profile, picture, requests as JSON. Says what it saw as JSON."""

from __future__ import annotations

import base64
import json
import os
import sys
from pathlib import Path
from time import monotonic

from tests.benchmarks.fresh_process import memory_mb
from tests.benchmarks.peers.devtools import Browser

# After the next frame has been painted.
_PAINTED = (
    "new Promise(done => requestAnimationFrame(() => { const c = new MessageChannel();"
    " c.port1.onmessage = () => done(true); c.port2.postMessage(0); }))"
)
_LOADED = f"document.querySelector('#q') && document.readyState === 'complete' ? {_PAINTED} : false"
_WATCH = (
    "window.taken = []; box.addEventListener('input', event => { const from = event.timeStamp;"
    f" {_PAINTED}.then(() => taken.push(performance.now() - from)); }}, true)"
)
_FIRST = "rows.find(([row]) => !row.hidden)?.[0].cells[0].textContent ?? ''"


def main() -> None:
    program, page, profile, picture, requests = sys.argv[1:6]
    started = monotonic()
    browser = Browser(program, _arguments(profile, Path(page).as_uri()))
    try:
        browser.attach()
        _until_loaded(browser)
        ready_ms = (monotonic() - started) * 1000
        browser.value(_WATCH)
        seen = {}
        for number, request in enumerate(json.loads(requests)):
            seen[request] = _ask(browser, request)
            shot = browser.ask("Page.captureScreenshot")
            Path(picture).with_suffix(f".{number}.png").write_bytes(base64.b64decode(shot["data"]))
        memory = memory_mb(browser.process.pid)
        find = [_find_in_page(browser, request) for request in json.loads(requests)]
        said = {"ready_ms": ready_ms, "memory_mb": memory, "requests": seen, "find_in_page": find}
        print(json.dumps(said), flush=True)
    finally:
        browser.close()


def _arguments(profile: str, address: str) -> list[str]:
    quiet = ["--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-sync",
             "--disable-crash-reporter", "--disable-gpu", "--window-size=1280,820",
             f"--user-data-dir={profile}"]  # fmt: skip
    # As root Chromium starts only without its sandbox.
    return [*quiet, *(["--no-sandbox"] if os.geteuid() == 0 else []), address]


def _until_loaded(browser: Browser) -> None:
    """The page takes the place of an empty one, at whichever moment."""
    while True:
        try:
            if browser.value(_LOADED):
                return
        except RuntimeError as gone:
            if "context" not in str(gone):
                raise


def _ask(browser: Browser, request: str) -> dict[str, object]:
    """Type it letter by letter into the page's box."""
    browser.value("box.value = ''; box.dispatchEvent(new Event('input')); box.focus()")
    browser.value(_PAINTED)
    browser.value("taken.length = 0")
    for letter in request:
        browser.ask("Input.dispatchKeyEvent", type="keyDown", text=letter, key=letter)
        browser.ask("Input.dispatchKeyEvent", type="keyUp", key=letter)
        browser.value(_PAINTED)
    browser.value(_PAINTED)
    found, first, taken = browser.value(f"[Number(count.textContent), {_FIRST}, taken]")
    return {"found": found, "first": first, "taken_ms": taken}


def _find_in_page(browser: Browser, request: str) -> dict[str, object]:
    """The engine's own search for a string, as Ctrl+F does it: milliseconds, and whether it is there at all."""
    browser.value("box.value = ''; box.dispatchEvent(new Event('input')); box.blur(); getSelection().removeAllRanges()")
    script = f"(() => {{ const from = performance.now(); const there = find({json.dumps(request)}); \
return [performance.now() - from, there]; }})()"
    took, there = browser.value(script)
    return {"request": request, "ms": took, "there": there}


if __name__ == "__main__":
    main()
