"""Writes licences/shipped/: a list of all that is shipped, and a file with the terms of each. Set-up runs it.

About shows it, an installer takes it along, and `make sbom` makes a list for other tools of the same parts.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from installer.shipped.named_parts import LICENCES, locked_npm, named_parts
from installer.shipped.npm_parts import npm_parts
from installer.shipped.part import MissingLicenceError, Part
from installer.shipped.python_parts import needed_names, python_parts

INDEX = "index.json"


def shipped_parts() -> tuple[Part, ...]:
    """All of them, sorted by name; the program and its data first."""
    named = named_parts()
    parts = (*named.parts, *python_parts(needed_names() - named.not_shipped, named), *npm_parts(locked_npm(), named))
    return tuple(sorted(parts, key=lambda part: (part.kind != "program", part.name.lower(), part.version)))


def write(parts: tuple[Part, ...], folder: Path) -> None:
    """Made anew beside the old one and then put in its place: a program that runs never sees half of it."""
    fresh = folder.with_name(folder.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    for part in parts:
        (fresh / part.file).write_text(_words(part), encoding="utf-8")
    index = [
        {"name": part.name, "version": part.version, "licence": part.licence, "whose": part.whose, "file": part.file}
        for part in parts
    ]
    (fresh / INDEX).write_text(json.dumps(index, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)


def _words(part: Part) -> str:
    """Texts of one part, each under the name of its file; what is built in stands at the end."""
    several = len(part.texts) > 1
    words = "\n\n".join(
        (f"---- {text.title} ----\n\n" if several else "") + text.words.strip("\n") for text in part.texts
    )
    if part.inside:
        lines = "\n".join(f"{one.name} {one.version}: {one.licence or '-'}" for one in part.inside)
        words += f"\n\n---- {len(part.inside)} parts are built into it ----\n\n{lines}"
    return words + "\n"


def main() -> int:
    """Exit status 1, and one sentence, when something would be shipped without its licence."""
    try:
        parts = shipped_parts()
    except MissingLicenceError as error:
        print(error, file=sys.stderr)
        return 1
    files = [part.file for part in parts]
    if len(set(files)) != len(files):
        print(
            f"two parts would share a file: {sorted(file for file in set(files) if files.count(file) > 1)}",
            file=sys.stderr,
        )
        return 1
    write(parts, LICENCES / "shipped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
