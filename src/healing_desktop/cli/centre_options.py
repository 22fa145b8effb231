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
    _watch(command("watch", "the watch list: what the centre wants to hear of"))
    _numbers(command("numbers", "how searches ended in a year, by theme and month; small numbers are hidden"))
    _roles(command("roles", "who may what: which PINs are set"))
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


def _watch(watch: ArgumentParser) -> None:
    does = watch.add_mutually_exclusive_group()
    does.add_argument("--add", action="store_true", help="watch what the options below say; one of each is enough")
    does.add_argument("--remove", metavar="NAME", help="by its name, what it is about, or its id")
    does.add_argument("--new", action="store_true", help="what the editions of the last 30 days brought for it")
    watch.add_argument("--theme", action="append", metavar="WORDS")
    watch.add_argument("--place", metavar="PLACE", help="near this postcode or municipality")
    watch.add_argument("--of-language", action="append", metavar="LANG", help="held in this language")
    watch.add_argument("--name", metavar="TEXT", help="else it is called after what it is about")


def _numbers(numbers: ArgumentParser) -> None:
    numbers.add_argument("--year", type=int, metavar="YEAR", help="else this one; only months that are over")
    numbers.add_argument("--csv", type=Path, metavar="FILE", help="a table for a spreadsheet")


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


def _roles(roles: ArgumentParser) -> None:
    roles.add_argument("--forget-pins", action="store_true", help="take all PINs away; everybody is manager then")


def _groups(groups: ArgumentParser) -> None:
    groups.add_argument("--remove", metavar="ID", help="take this one away; how its id begins is enough")
