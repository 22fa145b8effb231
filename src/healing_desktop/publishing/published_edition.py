"""data/ as the file that centres fetch."""

from __future__ import annotations

import io
from pathlib import Path

from healing_desktop.core.said import Said
from healing_desktop.exchange.edition_lines import PublishedEdition, read_edition, write_edition
from healing_desktop.exchange.record_lines import LineFault
from healing_desktop.publishing.edition_targets import PackedEdition, packed_edition
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.sources import read_sources
from healing_desktop.publishing.with_history import with_history


def packed_from_data(data: Path, before: PackedEdition | None = None) -> bytes | list[Finding]:
    """The full file of the edition that data/ holds, read again once before anybody signs it; or all findings.
    `before`: the edition that is out, so that the history of each field goes on."""
    content = read_sources(data)
    if isinstance(content, list):
        return content
    file = io.BytesIO()
    write_edition(PublishedEdition(content), file)
    packed = file.getvalue()
    if before is not None:
        packed = with_history(packed_edition(packed, own=True), before)
    faults = faults_in(packed)
    return [_finding(fault) for fault in faults] or packed


def faults_in(packed: bytes) -> list[LineFault]:
    """What a centre would find wrong with this full file."""
    edition = read_edition(io.BytesIO(packed))
    return edition if isinstance(edition, list) else []


def _finding(fault: LineFault) -> Finding:
    said = Said("finding-read-back", why=Said(fault.sentence, where=fault.where))
    return Finding("edition", fault.line, fault.where or "line", said)
