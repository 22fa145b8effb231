"""The options of `centre`: each thing it does has its own, in a function of its own."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

PLACE = "FILE|URL"
ABOUTS = ("phone", "email", "url", "address", "times", "cost", "name", "gone", "other")


def centre_command(add: Callable[..., ArgumentParser], shared: ArgumentParser) -> None:
    """Without a word behind it: how the centre's own database is. `shared`: options of every command."""
    centre = add("centre", parents=[shared], help="what this centre keeps itself: state, moving, backup")
    what = centre.add_subparsers(dest="what", metavar="WHAT")

    def command(name: str, text: str) -> ArgumentParser:
        return what.add_parser(name, parents=[shared], help=text)

    _move(command("move", "all of it into another database that is empty"))
    _backup(command("backup", "all of it in one file"))
    _restore(command("restore", "what a backup holds, in place of what is there"))
    _report(command("report", "what is not right with an entry"), command("confirm", "I called: all of it is right"))
    _notes(command("note", "a note about an entry, for staff"), command("notes", "the notes of the centre"))
    _outbox(command("outbox", "what the centre reports and what became of it; with an option, send what waits"))
    _groups(command("groups", "the groups of the centre's own"))


def _report(report: ArgumentParser, confirm: ArgumentParser) -> None:
    for one in (report, confirm):
        one.add_argument("id")
        one.add_argument("--note", default="", metavar="TEXT")
        one.add_argument(
            "--by", default="", metavar="WHO", help="a first name, initials or a role; stays in the centre"
        )
    report.add_argument("--about", choices=ABOUTS, required=True, help="what is not right")
    report.add_argument("--value", default="", metavar="TEXT", help="what it should be")


def _notes(note: ArgumentParser, notes: ArgumentParser) -> None:
    note.add_argument("id")
    note.add_argument("text")
    note.add_argument("--by", default="", metavar="WHO", help="a first name, initials or a role")
    notes.add_argument("id", nargs="?", help="of one entry; else all, also of entries that are gone")


def _outbox(outbox: ArgumentParser) -> None:
    outbox.add_argument("--out", type=Path, metavar="FILE", help="write what waits into this file, or folder")
    outbox.add_argument("--mail", type=Path, metavar="FILE", help="the same as a mail to send (.eml)")


def _move(move: ArgumentParser) -> None:
    move.add_argument("--to", required=True, metavar=PLACE, help="an empty database: a file, or a server's address")
    move.add_argument("--from", dest="source", metavar=PLACE, help="else the one that this desk uses")


def _backup(backup: ArgumentParser) -> None:
    backup.add_argument("--out", type=Path, metavar="FILE", help="else dated, in the centre's folder of backups")


def _restore(restore: ArgumentParser) -> None:
    restore.add_argument("file", type=Path, metavar="FILE")


def _groups(groups: ArgumentParser) -> None:
    groups.add_argument("--remove", metavar="ID", help="take this one away; how its id begins is enough")
