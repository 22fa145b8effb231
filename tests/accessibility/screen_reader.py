"""What a screen reader would say, line by line, of what happens on its bus: the window in front, where the keyboard
comes, what is typed there, what is chosen or ticked there, and announcements. All else that changes is not spoken."""

from __future__ import annotations

from tests.accessibility.at_spi import LABELLED_BY, ROOT, Bus, Heard, Ref

EVENTS = (
    "object:state-changed:focused", "object:state-changed:active", "object:state-changed:checked",
    "object:state-changed:selected", "object:state-changed:expanded", "object:announcement", "object:text-changed",
    "object:property-change:accessible-name", "object:active-descendant-changed", "window:activate",
)  # fmt: skip
# Said with a thing when they are so; that a thing can be pressed is said by its role.
SPOKEN_STATES = ("checked", "expanded", "selected")
# Bidirectional marks are for the eye.
_SILENT = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069\u200e\u200f\u200b"}


class ScreenReader:
    """`lines` gives what it says of the events that came; it knows where the keyboard is from those before."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._focus: Ref | None = None
        self._window: Ref | None = None

    def lines(self, heard: list[Heard]) -> list[str]:
        said: list[str] = []
        for event in heard:
            line = self._line(event)
            # Where the same is told twice in a row a screen reader says it once.
            if line and line not in said[-1:]:
                said.append(line.translate(_SILENT))
        return said

    def look(self) -> list[str]:
        """Where the keyboard is, for who came after it did: looked for as screen readers do when they start."""
        windows = [window for application in self._bus.children(ROOT) for window in self._bus.children(application)]
        for window in windows:
            if "active" in self._bus.states(window):
                for _, part in self._bus.tree(window):
                    if "focused" in self._bus.states(part):
                        come = [Heard("StateChanged", "active", 1, None, window)]
                        return self.lines([*come, Heard("StateChanged", "focused", 1, None, part)])
        return []

    def _line(self, event: Heard) -> str:
        if event.kind == "Announcement":
            return f"announced: {event.what}"
        if event.kind == "StateChanged":
            return self._state(event)
        if event.of != self._focus:
            return ""
        if event.kind == "TextChanged" and event.what:
            return f"{'typed' if event.detail.startswith('insert') else 'taken away'}: “{event.what}”"
        if event.kind == "PropertyChange":
            return f"is now: {event.what}"
        return ""

    def _state(self, event: Heard) -> str:
        now = event.number == 1
        if event.detail == "active" and now and event.of != self._window:
            self._window = event.of
            return f"window: {self._thing(event.of)}"
        if event.detail == "focused" and now and event.of != self._focus:
            self._focus = event.of
            return f"keyboard on: {self._thing(event.of)}"
        if event.detail == "selected" and now and self._within(event.of):
            return f"chosen: {self._bus.name(event.of)}"
        if event.detail in ("checked", "expanded") and event.of == self._focus:
            return f"now {'' if now else 'not '}{event.detail}"
        return ""

    def _thing(self, of: Ref) -> str:
        bus = self._bus
        states = bus.states(of)
        labels = [words for label in bus.relations(of).get(LABELLED_BY, []) if (words := bus.name(label))]
        name = bus.name(of) or "(no name)"
        told = [
            *(words for words in labels if words not in name),
            name,
            bus.role(of),
            *(word for word in SPOKEN_STATES if word in states),
        ]
        if "enabled" not in states:
            told.append("not to be used now")
        return ", ".join([*told, *filter(None, [bus.description(of)])])

    def _within(self, of: Ref) -> bool:
        """Of the list that has the keyboard."""
        return self._focus is not None and of in self._bus.children(self._focus)
