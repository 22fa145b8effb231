"""healing-desktop centre [WHAT]: what the centre keeps itself; each thing that it does is a module of its own."""

from __future__ import annotations

from argparse import Namespace
from importlib import import_module

from healing_desktop.cli.services import Services

# Each has `run(arguments, services)`, and is imported when it is asked for.
_DOES = {
    None: "centre_state",
    "move": "centre_move",
    "backup": "centre_backup",
    "restore": "centre_restore",
    "report": "centre_report",
    "confirm": "centre_report",
    "note": "centre_note",
    "notes": "centre_note",
    "outbox": "centre_outbox",
    "groups": "centre_groups",
    "roles": "centre_roles",
    "watch": "centre_watch",
    "numbers": "centre_numbers",
}


def run(arguments: Namespace, services: Services) -> None:
    import_module(f"healing_desktop.cli.{_DOES[arguments.what]}").run(arguments, services)
