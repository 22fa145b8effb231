"""The only place where a command prints: people or one JSON document on stdout, notices on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Any


def say(lines: Iterable[str]) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def say_json(document: Any) -> None:
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def notice(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
