"""The sheet in LibreOffice Calc, through UNO: run by the Python that knows `uno`.

Arguments: "make", csv, sheet, profile; or "ask", sheet, profile, requests as JSON. Says what it saw as JSON.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]
from com.sun.star.sheet import TableFilterField2  # type: ignore[import-not-found]
from com.sun.star.sheet.FilterOperator2 import CONTAINS  # type: ignore[import-not-found]

PATIENCE_S = 60.0


class Office:
    """A started LibreOffice; `started` is when it was asked for."""

    def __init__(self, profile: str) -> None:
        pipe = f"healing-{os.getpid()}"
        arguments = [f"-env:UserInstallation={Path(profile).as_uri()}", "--norestore", "--nologo", "--nodefault",
                     "--nofirststartwizard", f"--accept=pipe,name={pipe};urp"]  # fmt: skip
        self.started = monotonic()
        self.process = subprocess.Popen(["soffice", *arguments], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        start_new_session=True)  # fmt: skip
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        context: Any = None
        while context is None:
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            except NoConnectException:
                if monotonic() - self.started > PATIENCE_S:
                    self._kill()
                    raise
                Event().wait(0.02)
        self._desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self._toolkit = context.ServiceManager.createInstanceWithContext("com.sun.star.awt.Toolkit", context)

    def load(self, file: str, **properties: object) -> Any:
        document = self._desktop.loadComponentFromURL(Path(file).as_uri(), "_blank", 0, _properties(properties))
        self.paint()
        return document

    def paint(self) -> None:
        """Until nothing is left to be done, painting included."""
        self._toolkit.processEventsToIdle()

    def close(self) -> None:
        # The bridge breaks while the office ends.
        with suppress(Exception):
            self._desktop.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self._kill()

    def _kill(self) -> None:
        """The office is a child of the script that starts it; both are a session of their own."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def make(csv: str, sheet: str, profile: str) -> None:
    """The table as a spreadsheet with a filter button on every column."""
    office = Office(profile)
    try:
        # Comma, quotes, UTF-8; all columns as text.
        document = office.load(csv, FilterName="Text - txt - csv (StarCalc)", FilterOptions="44,34,76,1,,0,true")
        area = _area(document)
        documents = document.DatabaseRanges
        documents.addNewByName("groups", area.RangeAddress)
        documents.getByName("groups").AutoFilter = True
        document.storeToURL(Path(sheet).as_uri(), _properties({"FilterName": "calc8"}))
        document.close(True)
    finally:
        office.close()


def ask(sheet: str, profile: str, requests: str) -> None:
    office = Office(profile)
    try:
        document = office.load(sheet)
        ready_ms = (monotonic() - office.started) * 1000
        area = _area(document)
        seen = {request: _filtered(office, area, request) for request in json.loads(requests)}
        print(json.dumps({"ready_ms": ready_ms, "requests": seen, "pid": office.process.pid}), flush=True)
        # Whoever started this weighs the office, then says when it may go.
        sys.stdin.readline()
        document.close(True)
    finally:
        office.close()


def _filtered(office: Office, area: Any, request: str) -> dict[str, object]:
    """One column after the other, as with the filter buttons: words in the theme, digits in the postcode."""
    taken, fields = [], []
    head = [name.lower() for name in area.getDataArray()[0]]
    for word in request.split():
        field = TableFilterField2()
        field.Field = head.index("postcode" if word.isdigit() else "thema")
        field.Operator, field.IsNumeric, field.StringValue = CONTAINS, False, word
        fields.append(field)
        from_ = monotonic()
        wanted = area.createFilterDescriptor(True)
        wanted.ContainsHeader = True
        wanted.setFilterFields2(tuple(fields))
        area.filter(wanted)
        office.paint()
        taken.append((monotonic() - from_) * 1000)
    visible = list(area.queryVisibleCells().RangeAddresses)
    found = sum(part.EndRow - part.StartRow + 1 for part in visible) - 1
    rows = [row for part in visible for row in range(part.StartRow, part.EndRow + 1) if row][:1]
    first = area.getCellByPosition(0, rows[0]).String if rows else ""
    area.filter(area.createFilterDescriptor(True))
    office.paint()
    return {"found": found, "first": first, "taken_ms": taken}


def _area(document: Any) -> Any:
    sheet = document.Sheets.getByIndex(0)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)


def _properties(values: dict[str, object]) -> tuple[Any, ...]:
    made = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


if __name__ == "__main__":
    {"make": make, "ask": ask}[sys.argv[1]](*sys.argv[2:])
