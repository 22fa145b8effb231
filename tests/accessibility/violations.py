"""Counts over AT-SPI alone what keeps somebody with a screen reader or a keyboard out of a program: of any program,
whatever it is written with. Run on an X screen inside `dbus-run-session`:

`-m tests.accessibility.violations SCREENS COMMAND...`, where SCREENS is JSON: {"name of a screen": "keys to it"}, each
from where the last one ended; "~words" is Tab until the keyboard is on a name with these. Writes JSON:
how many objects were met, the titles of windows, and for each kind what was found, as sentences.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field

from tests.accessibility.at_spi import LABELLED_BY, PATIENCE_S, ROOT, Bus, Heard, Ref
from tests.accessibility.transcript import window_manager

QUIET_S, SETTLED_S = 0.25, 1.5
LEAST = 24
# A press after which nothing is told may go through a page that is silent: only after so many it is a trap.
TABS, SAME = 90, 40
EVENTS = ("object:state-changed:focused", "object:announcement", "window:activate", "object:state-changed:selected",
          "object:active-descendant-changed")  # fmt: skip
WINDOWS = {"frame", "dialog", "window", "alert"}
NO_ROLE = {"filler", "unknown", "invalid", "redundant object", ""}
PICTURES = {"image", "icon", "graphic"}
INPUTS = {"text", "entry", "editable text", "password text", "combo box", "editable combo box", "spin box", "slider"}
PRESSED = {"push button", "button", "toggle button", "check box", "radio button", "combo box", "button menu", "entry",
           "text", "page tab", "menu item", "spin box"}  # fmt: skip
BUTTONS = {"push button", "button", "toggle button", "check box", "radio button", "button menu"}
DOCUMENTS = {"document web", "web document", "document frame"}
WORDS = {"label", "static", "heading", "paragraph"}
KINDS = {
    "nameless": "can be used and has no name",
    "roleless": "can have the keyboard and has no role",
    "mouse_only": "a button that cannot have the keyboard",
    "unsaid": "has the keyboard and does not say that it can have it",
    "picture": "a picture without words",
    "unlabelled": "an input tied to no label",
    "small": f"a target under {LEAST} x {LEAST} px",
    "headings": "a document of which neither a heading nor a picture is told",
    "silent_text": "visible words that are told to nobody",
    "tab_silent": "a screen where Tab is pressed and nothing told",
    "trap": "a place that Tab does not leave",
    "title": "a window without a title, or with that of another",
    "untold": "typed words whose answer is not told",
}


@dataclass(frozen=True, slots=True)
class Part:
    """An object as it was on a screen. `box`: x, y, width, height."""

    of: Ref
    role: str
    name: str
    states: frozenset[str]
    box: tuple[int, int, int, int] | None

    @property
    def seen(self) -> bool:
        return {"showing", "visible"} <= self.states and self.box is not None and min(self.box[2:]) > 0

    @property
    def takes_keys(self) -> bool:
        return "focusable" in self.states and "sensitive" in self.states and self.role not in WINDOWS

    @property
    def used(self) -> bool:
        return self.takes_keys or (self.role in PRESSED and "sensitive" in self.states)


@dataclass
class Inspector:
    """Goes through a program screen by screen. `found`: kind -> object -> sentence; each object counts once a kind."""

    bus: Bus
    found: dict[str, dict[str, str]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    met: set[Ref] = field(default_factory=set)
    titles: dict[str, Ref] = field(default_factory=dict)

    def settle(self, quiet_s: float = QUIET_S) -> list[Heard]:
        return self.bus.heard(quiet_s)

    def screen(self, name: str, keys: str) -> None:
        heard: list[Heard] = []
        for key in keys.split():
            if key.startswith("~"):
                self._tab_to(key[1:])
            else:
                self.bus.press(key)
                heard = self.settle() if len(key) == 1 else heard + self.settle()
        heard += self.settle(SETTLED_S)
        typed = [key for key in keys.split() if len(key) == 1]
        if len(typed) > 2 and not any(_tells(event) for event in heard):
            self._add("untold", name, f"{name}: what was found for “{''.join(typed)}”")
        for window in self._windows():
            self._title(name, window)
            parts, deep = [], None
            for depth, ref in self.bus.tree(window):
                parts.append(part := self._part(ref))
                # Inside a page its engine gives the words to whatever holds them.
                deep = None if deep is not None and depth <= deep else deep
                if part.seen:
                    self._look(name, part, in_page=deep is not None)
                if deep is None and part.role in DOCUMENTS:
                    deep = depth
            self._documents(name, [part for part in parts if "showing" in part.states])
        self._tab_through(name)

    def _tab_to(self, words: str) -> None:
        """Until the name of what has the keyboard holds these."""
        self.settle(SETTLED_S)
        for _ in range(TABS):
            focus = self._tab()
            if focus is not None and words in self.bus.name(focus):
                return
        raise SystemExit(f"Tab does not come to {words}")

    def _windows(self) -> list[Ref]:
        """Those of the program that are on the screen; where one lies over the others, that one."""
        windows = [window for application in self.bus.children(ROOT) for window in self.bus.children(application)]
        shown = [window for window in windows if "showing" in self.bus.states(window)]
        return [window for window in shown if "active" in self.bus.states(window)] or shown

    def _part(self, of: Ref) -> Part:
        bus = self.bus
        self.met.add(of)
        return Part(of, bus.role(of), bus.name(of), frozenset(bus.states(of)), bus.box(of))

    def _look(self, screen: str, part: Part, *, in_page: bool) -> None:
        named = part.name.strip() or self._labels(part.of)
        if part.used and not named:
            self._add("nameless", part, f"{screen}: {part.role} at {part.box}")
        if part.takes_keys and part.role in NO_ROLE:
            self._add("roleless", part, f"{screen}: {part.name or 'nameless'} at {part.box}")
        if part.role in PICTURES and not named and not self.bus.description(part.of):
            self._add("picture", part, f"{screen}: at {part.box}")
        if part.role in INPUTS and part.takes_keys and not self._labels(part.of):
            self._add("unlabelled", part, f"{screen}: {part.role} “{part.name}”")
        if part.role in BUTTONS and part.used and "focusable" not in part.states:
            self._add("mouse_only", part, f"{screen}: {part.role} “{part.name}”")
        if part.role in PRESSED and part.used and part.box is not None and min(part.box[2:]) < LEAST:
            self._add("small", part, f"{screen}: {part.role} “{part.name}” is {part.box[2]} x {part.box[3]}")
        silent = part.role in WORDS and not named and not in_page
        if silent and not self.bus.text(part.of).strip() and not self.bus.children(part.of):
            self._add("silent_text", part, f"{screen}: {part.role} at {part.box}")

    def _labels(self, of: Ref) -> str:
        return " ".join(self.bus.name(label) for label in self.bus.relations(of).get(LABELLED_BY, [])).strip()

    def _documents(self, screen: str, parts: list[Part]) -> None:
        for part in parts:
            if part.role in DOCUMENTS:
                inside = [(self.bus.role(ref), self.bus.name(ref)) for _, ref in self.bus.tree(part.of)]
                if not any(role == "heading" or (role in PICTURES and name) for role, name in inside):
                    self._add("headings", part, f"{screen}: “{part.name}”")

    def _title(self, screen: str, window: Ref) -> None:
        title = self.bus.name(window).strip()
        if not title or self.titles.setdefault(title, window) != window:
            self._add("title", Part(window, "", "", frozenset(), None), f"{screen}: “{title}”")

    def _tab_through(self, screen: str) -> None:
        """Until the keyboard is where it was first, or goes nowhere any more."""
        stops: list[Ref | None] = []
        while len(stops) < TABS and not (len(stops) >= SAME and len(set(stops[-SAME:])) == 1):
            focus = self._tab()
            if focus is not None and focus in stops:
                break
            stops.append(focus)
            if focus is not None:
                self._stop(screen, self._part(focus))
        else:
            self._add("trap", screen, f"{screen}: not left with {len(stops)} presses of Tab")
        if None in stops:
            self._add("tab_silent", screen, f"{screen}: {stops.count(None)} of {len(stops)} presses")

    def _tab(self) -> Ref | None:
        """Where the keyboard is told to be then; None where nothing is told."""
        self.bus.press("Tab")
        came = [event.of for event in self.settle() if event.detail == "focused" and event.number == 1]
        return came[-1] if came else None

    def _stop(self, screen: str, part: Part) -> None:
        if "focusable" not in part.states:
            self._add("unsaid", part, f"{screen}: {part.role} “{part.name}”")
        if not part.name.strip() and not self._labels(part.of):
            self._add("nameless", part, f"{screen}: {part.role} at {part.box}, with the keyboard")

    def _add(self, kind: str, of: Part | str, sentence: str) -> None:
        key = of if isinstance(of, str) else f"{of.of.owner}{of.of.path}"
        self.found[kind].setdefault(key, sentence)


def _tells(event: Heard) -> bool:
    """That something was found; where the caret is, is no answer."""
    return event.kind in ("Announcement", "ActiveDescendantChanged") or event.detail in ("selected", "focused")


def main() -> None:
    screens, command = json.loads(sys.argv[1]), sys.argv[2:]
    with window_manager():
        bus = Bus()
        bus.listen(*EVENTS)
        program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            inspector = Inspector(bus)
            inspector.settle(PATIENCE_S / 4)
            for name, keys in screens.items():
                inspector.screen(name, keys)
        finally:
            program.kill()
            program.wait(PATIENCE_S)
    told = {kind: sorted(sentences.values()) for kind, sentences in inspector.found.items()}
    seen = {"objects": len(inspector.met), "windows": list(inspector.titles), "found": told}
    sys.stdout.write(f"{json.dumps(seen, ensure_ascii=False)}\n")


if __name__ == "__main__":
    main()
