"""The head of an edition: what a program must know of it before it reads a line more.

It is the first line of the file; the `custom` of its signed target says the same in short.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from healing_desktop.core.program_versions import VERSION, is_newer
from healing_desktop.exchange.field_reading import Fields, WrongField
from healing_desktop.exchange.record_lines import LineFault

FORMAT_NUMBER = 1
# The oldest program that understands format 1.
MINIMUM_PROGRAM = "0.1.0"
_STATE = re.compile(r"[0-9a-f]{64}")
_MOST_SERIAL = 10**9
_MOST_LINES = 10**8
_MOST_BYTES = 1 << 40


@dataclass(frozen=True, slots=True)
class EditionHead:
    """`schema`: the number of the format. `lines` and `unpacked_bytes` (with line ends) are of the records, without
    the head; `state`: their hash, 64 hex digits. Dates ISO 8601."""

    serial: int
    published_on: str
    expires_on: str | None
    lines: int
    unpacked_bytes: int
    state: str
    schema: int = FORMAT_NUMBER
    minimum_program: str = MINIMUM_PROGRAM

    def is_for(self, program: str) -> bool:
        """Whether a program of this version may read the edition; what stands behind the numbers does not count."""
        return is_understood(self.schema, self.minimum_program, program)


def is_understood(schema: int, minimum_program: str, program: str) -> bool:
    """The same of what a signed target says of an edition."""
    return schema <= FORMAT_NUMBER and not is_newer(minimum_program, program)


def head_record(head: EditionHead) -> dict[str, Any]:
    record = {
        "type": "edition", "id": "edition", "serial": head.serial, "published_on": head.published_on,
        "lines": head.lines, "unpacked_bytes": head.unpacked_bytes, "state": head.state, "schema": head.schema,
        "minimum_program": head.minimum_program,
    }  # fmt: skip
    return record if head.expires_on is None else {**record, "expires_on": head.expires_on}


def head_in(record: object, line: int = 1) -> EditionHead | LineFault:
    """A head as read. Fields that are not known are left; a format that is not known is the fault "schema"."""
    try:
        fields = Fields(record, (), {})
        fields.same("type", "edition")
        fields.same("id", "edition")
        schema = fields.whole("schema", 0, 1, _MOST_SERIAL)
        if schema > FORMAT_NUMBER:
            return LineFault(line, "schema", str(schema))
        published, expires = fields.day("published_on"), fields.day("expires_on")
        state, version = fields.like("state", _STATE), fields.like("minimum_program", VERSION)
        if published is None or state is None or version is None:
            raise fields.wrong("published_on" if published is None else "state")
        return EditionHead(
            serial=fields.whole("serial", 0, 1, _MOST_SERIAL), published_on=published.isoformat(),
            expires_on=expires.isoformat() if expires else None, lines=fields.whole("lines", -1, 0, _MOST_LINES),
            unpacked_bytes=fields.whole("unpacked_bytes", -1, 0, _MOST_BYTES), state=state, schema=schema,
            minimum_program=version,
        )  # fmt: skip
    except WrongField as fault:
        return LineFault(line, "head", str(fault))
