"""The bytes of a JSON file as one document, or why not."""

from __future__ import annotations

import json
from typing import NoReturn

from healing_desktop.exchange.hsds.findings import Origin, Reason, Report
from healing_desktop.exchange.hsds.gathered_rows import Caps

UTF_8 = ("utf-8", "utf-8-sig")


def read_json(raw: bytes, at: Origin, report: Report, caps: Caps) -> object | None:
    """The document, of which lists and objects lie at most `caps.depth` deep; a file with an object on each line is a
    list of them. None: told why not."""
    values = sum(map(raw.count, (b",", b"[", b"{")))
    if len(raw) > caps.json_bytes or values > caps.cells or raw.count(b"{") > caps.rows:
        report.tell("error", at, "", "too-large")
        return None
    text = _decoded(raw, at, report)
    document = _parsed(text)
    if isinstance(document, _Faulty):
        lines = _lines(text, at, report) if text.lstrip()[:1] == "{" and "\n" in text.strip() else None
        if not lines:
            report.tell("error", at, "", document.reason, position=document.position)
            return None
        document = lines
    if _is_deeper(document, caps.depth):
        report.tell("error", at, "", "too-deep", most=caps.depth)
        return None
    return document


class _Faulty:
    def __init__(self, reason: Reason, position: str) -> None:
        self.reason = reason
        self.position = position


def _decoded(raw: bytes, at: Origin, report: Report) -> str:
    encoding = json.detect_encoding(raw)
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        report.tell("repaired", at, "", "encoding", encoding="windows-1252")
        return raw.decode("cp1252", "replace")


def _parsed(text: str) -> object:
    def refuse(name: str) -> NoReturn:
        raise ValueError(name)

    try:
        return json.loads(text, parse_constant=refuse)
    except RecursionError:
        return _Faulty("too-deep", "")
    except json.JSONDecodeError as error:
        return _Faulty("not-json", f"{error.lineno}:{error.colno}")
    except ValueError as error:
        return _Faulty("not-json", str(error)[:20])


def _lines(text: str, at: Origin, report: Report) -> list[object] | None:
    """An object on each line; None when not even the first is one."""
    found: list[object] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        parsed = _parsed(line)
        if not isinstance(parsed, _Faulty):
            found.append(parsed)
        elif not found:
            return None
        else:
            report.tell("error", at._replace(row=number), "", parsed.reason, position=str(number))
    return found


def _is_deeper(document: object, deepest: int) -> bool:
    level: list[object] = [document]
    for _ in range(deepest):
        inside = [
            part
            for value in level
            for part in (value.values() if isinstance(value, dict) else value if isinstance(value, list) else ())
        ]
        level = [part for part in inside if isinstance(part, list | dict)]
        if not level:
            return False
    return True
