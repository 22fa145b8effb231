"""What comes out of an import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from healing_desktop.core.entries import Entry
from healing_desktop.exchange.hsds.findings import Finding
from healing_desktop.exchange.hsds.hsds_package import Row

Rows = Mapping[str, tuple[Row, ...]]


@dataclass(frozen=True, slots=True)
class Imported:
    """The entries, and every row that the package had, so that nothing is lost on the way back.

    `leftover`: by the id of an entry, the rows by table that are its own alone (its service and what hangs on it), as
    they came but for what was repaired. `shared`: all others (organisations, places, terms, unknown tables, services
    that became no entry). Each row of the package is in one of the two, once. Services: `read` = `kept` (as they came)
    + `changed` (with something repaired) + `refused`.
    """

    entries: tuple[Entry, ...] = ()
    leftover: Mapping[str, Rows] = field(default_factory=dict)
    shared: Rows = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    read: int = 0
    kept: int = 0
    changed: int = 0
    refused: int = 0
