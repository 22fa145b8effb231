"""Versions of the program: "0.2", "0.10.1". What stands behind the numbers does not count, nor zeros at the end."""

from __future__ import annotations

import re

VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){0,3}")


def version_numbers(version: str) -> tuple[int, ...]:
    """To compare; () for what is no version, older than all."""
    found = re.match(r"[0-9]+(?:\.[0-9]+)*", version)
    numbers = [int(part) for part in found.group().split(".")] if found else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def is_newer(version: str, than: str) -> bool:
    return version_numbers(version) > version_numbers(than)
