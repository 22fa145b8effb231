"""Asks over AT-SPI, the bus of screen readers, what they can hear. Run inside `dbus-run-session`; arguments: the
command of the program to listen to, which says "settled" on its output. Writes the tree as JSON: [depth, role, name]
each."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from threading import Event
from time import monotonic
from typing import Any

from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE_S = 20.0
ACCESSIBLE = "org.a11y.atspi.Accessible"
# What is asked for: the page and all in it, not the frames around it.
DOCUMENT = ("web document", "document web")

Node = tuple[int, str, str]
# Name on the bus, path.
Ref = tuple[str, str]


class Bus:
    """Connected with it, wherever the session says that it is."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=PATIENCE_S).body[0]
        self._connection: DBusConnection = open_dbus_connection(address)

    def tree(self, ref: Ref, depth: int = 0) -> Iterator[Node]:
        role = self._ask(new_method_call(_at(ref), "GetRoleName")) or ""
        yield depth, role, self._property(ref, "Name")
        for child in self._ask(new_method_call(_at(ref), "GetChildren")) or ():
            yield from self.tree(child, depth + 1)

    def _property(self, ref: Ref, name: str) -> str:
        found = self._ask(Properties(_at(ref)).get(name))
        return str(found[1]) if found else ""

    def _ask(self, message: Message) -> Any:  # noqa: ANN401  of any shape, as the bus has it
        """None where the asked one is gone by now."""
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE_S)
        return reply.body[0] if reply.header.message_type is not MessageType.error else None


def _at(ref: Ref) -> DBusAddress:
    return DBusAddress(ref[1], ref[0], ACCESSIBLE)


def document(tree: list[Node]) -> list[Node]:
    """The page inside the tree; nothing while it is being made."""
    starts = [number for number, (_, role, _name) in enumerate(tree) if role in DOCUMENT]
    if not starts:
        return []
    depth = tree[starts[0]][0]
    inside = [tree[starts[0]]]
    for node in tree[starts[0] + 1 :]:
        if node[0] <= depth:
            break
        inside.append(node)
    return [(level - depth, role, name) for level, role, name in inside]


def main() -> None:
    bus = Bus()
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    try:
        if not program.stdout.readline().startswith("settled"):
            raise SystemExit("the program showed nothing")
        found, until = [], monotonic() + PATIENCE_S
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        while monotonic() < until:
            found = document(list(bus.tree(root)))
            if any(role == "heading" for _, role, _name in found):
                break
            Event().wait(0.2)
        sys.stdout.write(f"{json.dumps(found, ensure_ascii=False)}\n")
    finally:
        program.communicate("go\n", timeout=PATIENCE_S)


if __name__ == "__main__":
    main()
