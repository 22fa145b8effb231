"""The options of `publish`: each thing it does has its own."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from pathlib import Path

ROLES = ("root", "targets", "snapshot", "timestamp")


def publish_command(add: Callable[..., ArgumentParser], anywhere: ArgumentParser, shared: ArgumentParser) -> None:
    """`anywhere`: options of every command; `shared`: with --json."""
    publish = add("publish", parents=[anywhere], help="from data/ to a signed edition")
    what = publish.add_subparsers(dest="what", metavar="WHAT", required=True)
    check = what.add_parser("check", parents=[shared], help="what is wrong with data/")
    quality = what.add_parser("quality", parents=[shared], help="a report on what data/ lacks")
    texts = what.add_parser("texts", parents=[shared], help="a report on how easy cards and articles are to read")
    built = "FILE.ndjson.xz: what centres fetch; else the database"
    build = what.add_parser("build", parents=[shared], help="an edition from data/")
    for command in (check, quality, texts, build):
        command.add_argument("--data", type=Path, default=Path("data"), metavar="DIR")
    check.set_defaults(out=None)
    quality.add_argument("--out", type=Path, default=Path("data-quality.md"), metavar="FILE")
    texts.add_argument("--out", type=Path, default=Path("text-quality.md"), metavar="FILE")
    build.add_argument("--out", type=Path, default=Path("edition.db"), metavar="FILE", help=built)
    known = "where the edition before is; its history goes on in FILE.ndjson.xz"
    build.add_argument("--repository", type=Path, metavar="DIR", help=known)
    recheck = what.add_parser("recheck-list", parents=[shared], help="whom to call, the oldest check first")
    recheck.add_argument("--data", type=Path, default=Path("data"), metavar="DIR")
    recheck.add_argument("--older-than", type=_days, metavar="DAYS", help="else those whose next check is due")
    recheck.add_argument("--csv", type=Path, metavar="FILE", help="for a spreadsheet")
    recheck.add_argument("--out", type=Path, metavar="FILE.pdf", help="call sheets to print")
    example = what.add_parser("example", parents=[shared], help="three editions to try out publishing with")
    example.add_argument("--data", type=Path, default=Path("data"), metavar="DIR")
    example.add_argument("--out", type=Path, required=True, metavar="DIR")
    merge = what.add_parser("merge", parents=[shared], help="corrections of centres into data/")
    merge.add_argument("files", nargs="+", type=Path, metavar="FILE")
    merge.add_argument("--data", type=Path, default=Path("data"), metavar="DIR")
    merge.add_argument("--take", action="append", default=[], metavar="ID:FIELD=CENTRE", help="whose word counts")
    merge.add_argument("--answers", type=Path, metavar="FILE", help="the same, one a line")
    merge.add_argument("--dry-run", action="store_true", help="say what would become of them, write nothing")
    add_entries = what.add_parser("add-entries", parents=[shared], help="what a centre exported of its own, into data/")
    add_entries.add_argument("file", type=Path, metavar="FILE", help="of export --own")
    add_entries.add_argument("--data", type=Path, default=Path("data"), metavar="DIR")
    add_entries.add_argument("--source", metavar="NAME", help="who sent it; else what the file is called")
    add_entries.add_argument("--dry-run", action="store_true", help="say what would become of them, write nothing")
    keys = what.add_parser("keys", parents=[shared], help="new keys, each under its passphrase")
    keys.add_argument("--out", type=Path, required=True, metavar="DIR")
    keys.add_argument("--role", choices=ROLES, help="one more for this role, instead of the first six")
    _sign(what.add_parser("sign", parents=[shared], help="the repository: begin it, add to it, sign it anew"))
    root = what.add_parser("root", parents=[shared], help="whose signatures this program takes")
    root.add_argument("--set", type=Path, metavar="FILE", help="N.root.json of the repository, built in from now on")
    root.add_argument("--release", action="store_true", help="refuse a root that no release may have")
    serve = what.add_parser("serve", parents=[shared], help="the repository over HTTP, on this machine alone")
    serve.add_argument("--repository", type=Path, required=True, metavar="DIR")
    serve.add_argument("--port", type=_port, default=0, help="any free one unless given")


def _sign(sign: ArgumentParser) -> None:
    sign.add_argument("--repository", type=Path, required=True, metavar="DIR")
    sign.add_argument("--keys", type=Path, required=True, metavar="DIR", action="append", help="may be given again")
    step = sign.add_mutually_exclusive_group()
    step.add_argument("--new", action="store_true", help="begin a repository")
    step.add_argument("--add", type=Path, metavar="FILE", help="a built edition (.ndjson.xz)")
    step.add_argument("--add-file", nargs=2, metavar=("KIND", "FILE"), help="a map-pack, a program")
    step.add_argument("--remove-file", metavar="KIND/NAME", help="take an added file away")
    step.add_argument("--renew", choices=ROLES, default="timestamp", help="sign it again for its whole term")
    step.add_argument("--rotate", nargs=2, metavar=("OLD", "NEW"), help="key NEW in the place of OLD (name or id)")
    sign.add_argument("--program", default="0", metavar="VERSION", help="the oldest that may use an added file")
    sign.add_argument("--platform", default="", metavar="NAME", help="of a program: which computers it is for")
    sign.add_argument("--version", default="", metavar="VERSION", help="of a program: which one it is")
    sign.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) <= 100_000):
        raise ArgumentTypeError(f"{text!r} is not a number of days")
    return int(text)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) < 1 << 16):
        raise ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
    return int(text)
