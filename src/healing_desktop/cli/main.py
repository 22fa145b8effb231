"""The command line of the program: cli.md is its contract."""

from __future__ import annotations

import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, BooleanOptionalAction
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from healing_desktop.cli.centre_options import centre_command
from healing_desktop.cli.output import let_go, notice
from healing_desktop.cli.publish_options import publish_command
from healing_desktop.cli.services import Global, Refused, Services, own_words
from healing_desktop.core.outcomes import EditionDamaged
from healing_desktop.core.texts import HANDOUT_LANGUAGES, INTERFACE_LANGUAGES, NEWCOMER_LANGUAGES

MOST_ROWS = 100_000
LANGUAGE_HELP = f"{', '.join(INTERFACE_LANGUAGES)}; for a handout also {', '.join(NEWCOMER_LANGUAGES)}"
TEMPLATES = (
    "card", "sheet", "list", "tear-off", "crisis", "article", "whole-article", "booklet", "agenda", "new-this-month",
    "kinds",
)  # fmt: skip
# Each command is a module with `run(arguments, services)`, imported when it is asked for.
COMMANDS = {
    "find": "find", "show": "show", "region": "region", "helplines": "helplines", "handout": "handout",
    "articles": "articles", "article": "article", "kinds": "kinds", "guide": "guide", "export": "export",
    "import": "import_package", "sync": "sync", "edition": "edition", "centre": "centre", "publish": "publish",
    "self-test": "self_test", "demo": "demo",
}  # fmt: skip


def main(argv: Sequence[str], services_for: Callable[[Global], Services]) -> int:
    """Exit status: 0 done, 1 refused or not found (a sentence on stderr), 2 wrong usage."""
    commands = parser()
    arguments = commands.parse_args(argv)
    if arguments.command != "handout" and arguments.language not in (None, *INTERFACE_LANGUAGES):
        commands.error(f"--language {arguments.language} is for handouts only")
    options = Global(
        arguments.profile,
        arguments.edition,
        arguments.language or "nl",
        arguments.language,
        getattr(arguments, "json", False),
        getattr(arguments, "today", None),
        arguments.simple,
    )
    if arguments.simple and arguments.command is not None:
        commands.error("--simple opens the window; it goes with no command")
    services = services_for(options)
    try:
        if arguments.command is None:
            return services.open_window(arguments.profile_start)
        import_module(f"healing_desktop.cli.{COMMANDS[arguments.command]}").run(arguments, services)
        sys.stdout.flush()
    except Refused as refused:
        notice(str(refused))
        return 1
    except EditionDamaged as damaged:
        notice(own_words(services)("outcome-edition-damaged", file=str(damaged)))
        return 1
    except BrokenPipeError:
        let_go()
    return 0


def parser() -> ArgumentParser:
    """All commands and their options."""
    anywhere = ArgumentParser(add_help=False)
    _global_options(anywhere, default=SUPPRESS)
    shared = ArgumentParser(add_help=False, parents=[anywhere])
    shared.add_argument("--json", action="store_true", help="one JSON document on stdout")
    shared.add_argument("--today", type=_day, metavar="DATE", help="reckon from this day (ISO 8601)")
    top = ArgumentParser(prog="healing-desktop", description="Support and therapy groups in Belgium, offline.")
    _global_options(top, default=None)
    top.add_argument("--profile-start", action="store_true", help="print the time line of the start")
    alone = "open the window for a visitor who is alone at the screen"
    top.add_argument("--simple", action="store_true", help=alone)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _directory_commands(commands.add_parser, shared)
    _handout_command(commands.add_parser, shared)
    _export_command(commands.add_parser, shared)
    _import_command(commands.add_parser, shared)
    centre_command(commands.add_parser, shared)
    publish_command(commands.add_parser, anywhere, shared)
    test = commands.add_parser("self-test", parents=[shared], help="prove this installation")
    test.add_argument("--out", type=Path, metavar="DIR")
    demo = commands.add_parser("demo", parents=[anywhere], help="play the main job and leave pictures and a PDF")
    demo.add_argument("--out", type=Path, default=Path("out"), metavar="DIR")
    demo.add_argument("--guide", type=Path, metavar="DIR", help="the pictures of the guide, in --language or in each")
    demo.add_argument("--screens", type=Path, metavar="DIR", help="every screen in each language, size and theme")
    return top


def _global_options(parser: ArgumentParser, default: str | None) -> None:
    """They may stand before the command or after it."""
    home = "a throw-away home for settings and editions"
    parser.add_argument("--profile", type=Path, metavar="DIR", default=default, help=home)
    parser.add_argument("--edition", type=Path, metavar="FILE", default=default, help="read this edition")
    parser.add_argument("--language", choices=HANDOUT_LANGUAGES, metavar="LANG", default=default, help=LANGUAGE_HELP)


def _directory_commands(add: Callable[..., ArgumentParser], shared: ArgumentParser) -> None:
    find = add("find", parents=[shared], help="find groups by words and place")
    find.add_argument("words", nargs="+")
    find.add_argument("--limit", type=_limit, default=20)
    find.add_argument("--order", choices=("distance", "meeting"), default="distance", help="between equal fits")
    show = add("show", parents=[shared], help="one entry, whole")
    show.add_argument("id")
    region = add("region", parents=[shared], help="who serves a municipality")
    region.add_argument("place", nargs="+")
    helplines = add("helplines", parents=[shared], help="the checked table of telephone lines")
    helplines.add_argument("--need", metavar="WORD")
    articles = add("articles", parents=[shared], help="the library: every article, or those that words find")
    articles.add_argument("words", nargs="*")
    article = add("article", parents=[shared], help="one article of the library")
    article.add_argument("slug")
    article.add_argument("--text", action="store_true", help="only its text, without sources")
    guide = add("guide", parents=[shared], help="how to do what in the window, a page for each task")
    guide.add_argument("slug", nargs="?")
    add("kinds", parents=[shared], help="the kinds of groups side by side")
    edition = add("edition", parents=[shared], help="what is installed")
    edition.add_argument("what", nargs="?", choices=("list", "verify", "rollback", "changes"), default="list")
    sync = add("sync", parents=[shared], help="bring the newest edition to this desk")
    newer = "program: look for a newer program for this computer instead"
    sync.add_argument("what", nargs="?", choices=("program",), help=newer)
    sync.add_argument("--from", dest="source", metavar="SOURCE", help="a publisher's address, its folder, or a .zip")
    sync.add_argument("--check", action="store_true", help="only say whether there is a newer one")
    sync.add_argument("--fetch", action="store_true", help="of a program: fetch its installer; it is never started")
    stick = "write what this desk has on a stick, or in a folder, for the next centre"
    sync.add_argument("--write-stick", dest="stick", type=Path, metavar="DIR", help=stick)


def _handout_command(add: Callable[..., ArgumentParser], shared: ArgumentParser) -> None:
    handout = add("handout", parents=[shared], help="a PDF to take home")
    handout.add_argument("ids", nargs="*", metavar="ID")
    handout.add_argument("--query", metavar="WORDS")
    handout.add_argument("--place", metavar="PLACE", help="postcode, range of postcodes (9000-9099) or municipality")
    watched = "of new-this-month: what is new for this watch of the centre; all: for each of them"
    handout.add_argument("--watch", metavar="NAME", help=watched)
    handout.add_argument("--template", choices=TEMPLATES, default="card")
    handout.add_argument("--second", choices=HANDOUT_LANGUAGES, metavar="LANG", help="the same beside it in LANG")
    handout.add_argument("--size", choices=("normal", "large", "very-large"), default="normal")
    handout.add_argument("--paper", choices=("a4", "a5", "wallet"))
    handout.add_argument("--mono", action="store_true", help="black only")
    handout.add_argument("--discreet", action=BooleanOptionalAction, help="no theme in title and strips")
    handout.add_argument("--qr", choices=("web", "phone", "place", "none"), default="web", help="what the code opens")
    handout.add_argument("--fold", action="store_true", help="a booklet as sheets to print on both sides and fold")
    handout.add_argument("--with-notes", action="store_true", help="the notes of the centre too: for staff only")
    handout.add_argument("--out", type=Path, required=True, metavar="FILE")


def _export_command(add: Callable[..., ArgumentParser], shared: ArgumentParser) -> None:
    export = add("export", parents=[shared], help="the directory, or a part of it, as a file for another program")
    export.add_argument("ids", nargs="*", metavar="ID")
    export.add_argument("--id", action="append", metavar="ID", help="the same as ID alone")
    export.add_argument("--query", metavar="WORDS", help="what these words find; without it and without ID, all")
    own = "the groups of this centre's own instead, for the publisher"
    export.add_argument("--own", action="store_true", help=own)
    export.add_argument("--format", choices=("hsds", "hsds-csv", "csv", "ics", "geojson"), required=True)
    export.add_argument("--shape", choices=("page", "list"), default="page", help="of hsds: a page, or services alone")
    export.add_argument("--check", action="store_true", help="of hsds: hold it against the schemas first")
    export.add_argument("--out", type=Path, required=True, metavar="FILE")


def _import_command(add: Callable[..., ArgumentParser], shared: ArgumentParser) -> None:
    read = add("import", parents=[shared], help="what another directory says, with a report")
    read.add_argument("file", type=Path, metavar="FILE", help="JSON, a zip or folder of CSV files, or one table")
    read.add_argument("--into", choices=("centre", "edition-draft"), help="where the entries go; else only a report")
    read.add_argument("--mapping", type=Path, metavar="FILE", help="which column of your own table is what")
    guess = "write a mapping guessed from the headings, and import nothing"
    read.add_argument("--guess-mapping", type=Path, metavar="FILE", help=guess)
    read.add_argument("--out", type=Path, metavar="FILE", help="the draft: open it with --edition")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not a day like 2026-11-24") from None


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= MOST_ROWS):
        raise ArgumentTypeError(f"{text!r} is not a number from 1 to {MOST_ROWS}")
    return int(text)
