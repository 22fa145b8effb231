"""The only place where a command prints: people or one JSON document on stdout, notices on stderr."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from typing import TextIO


def say(lines: Iterable[str]) -> None:
    _write(sys.stdout, "".join(f"{line}\n" for line in lines))


def say_json(document: object) -> None:
    """Readable where the terminal can show every letter, else with \\u escapes: the same document."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    try:
        text.encode(_encoding(sys.stdout))
    except UnicodeEncodeError:
        text = json.dumps(document, indent=2)
    _write(sys.stdout, f"{text}\n")


def notice(sentence: str) -> None:
    """One line; what was typed may be in it, so nothing in it can move the cursor or turn the text round."""
    _write(sys.stderr, "".join(c if c.isprintable() else " " for c in sentence) + "\n")


def let_go() -> None:
    """Nobody reads stdout any more ("| head"): what is still buffered goes nowhere, without a complaint at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(stream: TextIO, text: str) -> None:
    encoding = _encoding(stream)
    stream.write(text.encode(encoding, "replace").decode(encoding))


def _encoding(stream: TextIO) -> str:
    return stream.encoding or "utf-8"
