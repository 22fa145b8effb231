"""Asks over AT-SPI what a screen reader gets of a page. Run inside `dbus-run-session`; arguments: the command of the
program to listen to, which says "settled" on its output. Writes the page as JSON: [depth, role, name] each."""

from __future__ import annotations

import json
import subprocess
import sys
from threading import Event
from time import monotonic

from tests.accessibility.at_spi import PATIENCE_S, ROOT, Bus

# What is asked for: the page and all in it, not the frames around it.
DOCUMENT = ("web document", "document web")

Node = tuple[int, str, str]


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
        found: list[Node] = []
        until = monotonic() + PATIENCE_S
        while monotonic() < until:
            found = document([(depth, bus.role(part), bus.name(part)) for depth, part in bus.tree(ROOT)])
            if any(role == "heading" for _, role, _name in found):
                break
            Event().wait(0.2)
        sys.stdout.write(f"{json.dumps(found, ensure_ascii=False)}\n")
    finally:
        program.communicate("go\n", timeout=PATIENCE_S)


if __name__ == "__main__":
    main()
