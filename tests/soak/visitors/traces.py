"""Looks for words in every file below some folders, also inside what is packed or pressed."""

from __future__ import annotations

import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

MOST_PARTS = 2000
_PRESSED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")


def traces(folders: Iterable[Path], words: Iterable[str]) -> list[str]:
    """ "file: word" for each that is found, whatever its letters are encoded in."""
    wanted = [(word, form) for word in words for form in _forms(word)]
    found = []
    for file in sorted(file for folder in folders for file in folder.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        name = f"{file}".lower()
        parts = [name.encode(), *_parts(file)]
        found += sorted({f"{file}: {word}" for word, form in wanted for part in parts if form in part.lower()})
    return found


def _forms(word: str) -> tuple[bytes, ...]:
    low = word.lower()
    return low.encode(), low.encode("utf-16-le"), low.encode("utf-16-be"), low.encode().hex().encode()


def _parts(file: Path) -> Iterator[bytes]:
    """Of one file: as it is, and what is inside."""
    try:
        data = file.read_bytes()
    except (OSError, FileNotFoundError):
        return
    yield data
    yield from _inside(data)
    if data.startswith(b"SQLite format 3"):
        yield from _rows(file)


def _inside(data: bytes, depth: int = 0) -> Iterator[bytes]:
    if depth > 2:
        return
    if zipfile.is_zipfile(BytesIO(data)):
        with zipfile.ZipFile(BytesIO(data)) as packed:
            for name in packed.namelist():
                inner = packed.read(name)
                yield inner
                yield from _inside(inner, depth + 1)
        return
    for place in [found.start() for found in _PRESSED.finditer(data)][:MOST_PARTS]:
        try:
            # A gzip head or a bare zlib stream, wherever it begins: in a PDF, a cache, a log.
            yield zlib.decompressobj(wbits=zlib.MAX_WBITS | 32).decompress(data[place:], 50_000_000)
        except zlib.error:
            continue


def _rows(file: Path) -> Iterator[bytes]:
    """What a database says of itself, pages that were pressed by an extension included."""
    try:
        with sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True) as base:
            for line in base.iterdump():
                yield line.encode("utf-8", "surrogateescape")
    except sqlite3.Error:
        return
