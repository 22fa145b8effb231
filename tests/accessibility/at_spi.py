"""AT-SPI, the bus of screen readers: what is in a window, what happens in it, and keys from outside. Knows nothing of
the program it listens to. Works inside `dbus-run-session` on an X screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE_S = 20.0
REGISTRY = "org.a11y.atspi.Registry"
EVENT = "org.a11y.atspi.Event"
# The numbers of the standard: Atspi.StateType.
STATES = {
    1: "active", 4: "checked", 8: "enabled", 9: "expandable", 10: "expanded", 11: "focusable", 12: "focused",
    16: "modal", 20: "pressed", 22: "selectable", 23: "selected", 24: "sensitive", 25: "showing", 30: "visible",
}  # fmt: skip
LABELLED_BY = 2
# Numbers of the keys that are held, as X has them since evdev; a letter is sent as itself.
HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64}
NAMED = {
    "Tab": 0xFF09, "Enter": 0xFF0D, "Esc": 0xFF1B, "Backspace": 0xFF08, "Space": 0x20, "Left": 0xFF51, "Up": 0xFF52,
    "Right": 0xFF53, "Down": 0xFF54, **{f"F{number}": 0xFFBD + number for number in range(1, 13)},
}  # fmt: skip
_PRESS, _RELEASE, _SYM = 0, 1, 3


@dataclass(frozen=True, slots=True)
class Ref:
    """An object as the bus has it: who owns it, and its path there."""

    owner: str
    path: str


ROOT = Ref(REGISTRY, "/org/a11y/atspi/accessible/root")


@dataclass(frozen=True, slots=True)
class Heard:
    """Something happened: "Announcement", "TextChanged" insert ... `of` is where, `what` what came along."""

    kind: str
    detail: str
    number: int
    what: Any
    of: Ref


class Bus:
    """Connected with it, wherever the session says that it is."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=PATIENCE_S).body[0]
        self._connection: DBusConnection = open_dbus_connection(address)
        self._heard: deque[Message] = deque()

    def children(self, of: Ref) -> list[Ref]:
        return [Ref(*child) for child in self._ask(of, "Accessible", "GetChildren") or ()]

    def role(self, of: Ref) -> str:
        return str(self._ask(of, "Accessible", "GetRoleName") or "")

    def name(self, of: Ref) -> str:
        return str(self.property(of, "Accessible", "Name") or "")

    def description(self, of: Ref) -> str:
        return str(self.property(of, "Accessible", "Description") or "")

    def states(self, of: Ref) -> set[str]:
        low, high = self._ask(of, "Accessible", "GetState") or (0, 0)
        bits = low | high << 32
        return {name for number, name in STATES.items() if bits >> number & 1}

    def interfaces(self, of: Ref) -> set[str]:
        return {name.rpartition(".")[2] for name in self._ask(of, "Accessible", "GetInterfaces") or ()}

    def relations(self, of: Ref) -> dict[int, list[Ref]]:
        told = self._ask(of, "Accessible", "GetRelationSet") or ()
        return {kind: [Ref(*target) for target in targets] for kind, targets in told}

    def box(self, of: Ref) -> tuple[int, int, int, int] | None:
        """x, y, width, height on the screen."""
        told = self._ask(of, "Component", "GetExtents", "u", (0,))
        return tuple(told) if told else None

    def text(self, of: Ref) -> str:
        length = self.property(of, "Text", "CharacterCount") or 0
        return str(self._ask(of, "Text", "GetText", "ii", (0, length)) or "")

    def property(self, of: Ref, interface: str, name: str) -> Any:  # noqa: ANN401  of any shape, as the bus has it
        """None where there is none."""
        found = self._reply(Properties(_at(of, interface)).get(name))
        return found[1] if found else None

    def take_focus(self, of: Ref) -> bool:
        return bool(self._ask(of, "Component", "GrabFocus"))

    def press(self, keys: str) -> None:
        """ "Ctrl+P", "Enter", "a": to whatever has the keyboard of the screen."""
        *held, last = [keys] if keys == "+" else keys.split("+")
        for name in held:
            self._key(HELD[name], _PRESS)
        # As a capital it would bring its own Shift.
        self._key(NAMED.get(last) or ord(last.lower() if held else last), _SYM)
        for name in reversed(held):
            self._key(HELD[name], _RELEASE)

    def _key(self, number: int, how: int) -> None:
        where = Ref(REGISTRY, f"/{REGISTRY.replace('.', '/').lower()}/deviceeventcontroller")
        self._ask(where, "DeviceEventController", "GenerateKeyboardEvent", "isu", (number, "", how))

    def listen(self, *events: str) -> None:
        """From now on to "object:announcement" and the like."""
        rule = MatchRule(type="signal", interface=f"{EVENT}.Object")
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE_S)
        self._connection.filter(rule, queue=self._heard).__enter__()
        for event in events:
            self._ask(Ref(REGISTRY, "/org/a11y/atspi/registry"), "Registry", "RegisterEvent", "s", (event,))

    def heard(self, quiet_s: float, most_s: float = PATIENCE_S) -> list[Heard]:
        """What has happened, until nothing did for so long."""
        until, found = monotonic() + most_s, []
        while monotonic() < until:
            if not self._heard:
                with suppress(TimeoutError):
                    self._connection.recv_messages(timeout=quiet_s)
                    continue
                if not self._heard:
                    break
            found.append(_heard(self._heard.popleft()))
        return found

    def tree(self, of: Ref, depth: int = 0) -> Iterator[tuple[int, Ref]]:
        """Depth and object: it and all below it."""
        yield depth, of
        for child in self.children(of):
            yield from self.tree(child, depth + 1)

    def _ask(self, of: Ref, interface: str, method: str, shape: str = "", body: tuple[object, ...] = ()) -> Any:  # noqa: ANN401
        return self._reply(new_method_call(_at(of, interface), method, shape or None, body))

    def _reply(self, message: Message) -> Any:  # noqa: ANN401  of any shape, as the bus has it
        """None where the asked one is gone by now, or cannot say."""
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE_S)
        if reply.header.message_type is MessageType.error or not reply.body:
            return None
        return reply.body[0] if len(reply.body) == 1 else reply.body


def _at(of: Ref, interface: str) -> DBusAddress:
    return DBusAddress(of.path, of.owner, f"org.a11y.atspi.{interface}")


def _heard(message: Message) -> Heard:
    fields = message.header.fields
    detail, number, _second, what, *_rest = message.body
    of = Ref(fields[HeaderFields.sender], fields[HeaderFields.path])
    return Heard(fields[HeaderFields.member], detail, number, what[1], of)
