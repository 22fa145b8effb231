"""A command line for outside suites that hold a client to The Update Framework: it drives what a desk drives.

    python -m healing_desktop.sync.conformance --metadata-dir DIR init ROOT_FILE
    python -m healing_desktop.sync.conformance --metadata-dir DIR --metadata-url URL refresh
    python -m healing_desktop.sync.conformance --metadata-dir DIR --metadata-url URL \\
        --target-name NAME --target-dir DIR --target-base-url URL download

Exit 0: done; 1: refused, with the reason on standard error; 2: asked wrongly. No desk needs it (docs/releasing.md).
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from healing_desktop.sync.faults import FAULTS
from healing_desktop.sync.http_fetching import HttpFetcher
from healing_desktop.sync.signed_source import Places, SignedSource
from healing_desktop.sync.watching import Watcher

# What a program carries in itself, and what is not whole yet: apart, suites look at the files of the folder.
_ROOT, _PARTS = "embedded", "parts"


def main(arguments: Sequence[str] | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> int:
    parser = _parser()
    asked = parser.parse_args(arguments)
    needed = {
        "refresh": ("metadata_url",),
        "download": ("metadata_url", "target_name", "target_dir", "target_base_url"),
    }
    lacking = [name for name in needed.get(asked.command, ()) if getattr(asked, name) is None]
    if lacking:
        parser.error(f"{asked.command} needs --{lacking[0].replace('_', '-')}")
    try:
        if asked.command == "init":
            _init(asked)
        else:
            _look(asked, now())
    except FAULTS as fault:
        sys.stderr.write(f"{type(fault).__name__}: {fault}\n")
        return 1
    return 0


def _init(asked: Namespace) -> None:
    root, file = asked.root.read_bytes(), asked.metadata_dir / _ROOT / "root.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(root)
    (asked.metadata_dir / "root.json").write_bytes(root)


def _look(asked: Namespace, now: datetime) -> None:
    """One refresh, and one file where one is asked for that does not lie there yet as it was signed."""
    root = (asked.metadata_dir / _ROOT / "root.json").read_bytes()
    files = asked.target_dir or asked.metadata_dir / _PARTS
    places = Places(asked.metadata_url, asked.target_base_url or asked.metadata_url, asked.metadata_dir, files)
    with closing(HttpFetcher(asked.metadata_dir / _PARTS, Watcher(), lambda _url: None)) as fetcher:
        source = SignedSource(places, fetcher, root, now)
        source.refresh()
        if asked.command == "download":
            source.fetch(asked.target_name)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="conformance", description="Do one thing as an outside suite asks for it.")
    parser.add_argument("--metadata-dir", type=Path, required=True)
    for name in ("--metadata-url", "--target-name", "--target-base-url"):
        parser.add_argument(name)
    parser.add_argument("--target-dir", type=Path)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
