"""The options of `centre`: each thing it does has its own, in a function of its own."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

PLACE = "FILE|URL"


def centre_command(add: Callable[..., ArgumentParser], shared: ArgumentParser) -> None:
    """Without a word behind it: how the centre's own database is. `shared`: options of every command."""
    centre = add("centre", parents=[shared], help="what this centre keeps itself: state, moving, backup")
    what = centre.add_subparsers(dest="what", metavar="WHAT")

    def command(name: str, text: str) -> ArgumentParser:
        return what.add_parser(name, parents=[shared], help=text)

    _move(command("move", "all of it into another database that is empty"))
    _backup(command("backup", "all of it in one file"))
    _restore(command("restore", "what a backup holds, in place of what is there"))
    _groups(command("groups", "the groups of the centre's own"))


def _move(move: ArgumentParser) -> None:
    move.add_argument("--to", required=True, metavar=PLACE, help="an empty database: a file, or a server's address")
    move.add_argument("--from", dest="source", metavar=PLACE, help="else the one that this desk uses")


def _backup(backup: ArgumentParser) -> None:
    backup.add_argument("--out", type=Path, metavar="FILE", help="else dated, in the centre's folder of backups")


def _restore(restore: ArgumentParser) -> None:
    restore.add_argument("file", type=Path, metavar="FILE")


def _groups(groups: ArgumentParser) -> None:
    groups.add_argument("--remove", metavar="ID", help="take this one away; how its id begins is enough")
