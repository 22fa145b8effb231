"""What is wrong with the published file of an edition: the one that is named, or the one this desk keeps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.cli.fault_words import fault_words
from healing_desktop.cli.services import Refused, Services, own_words

if TYPE_CHECKING:
    from healing_desktop.exchange.record_lines import LineFault

PUBLISHED_FILE = ".ndjson.xz"


def verify_named(services: Services) -> str | None:
    """For --edition FILE.ndjson.xz: a sentence when it is whole; None when no such file is named."""
    file = services.options.edition
    if file is None or not file.name.endswith(PUBLISHED_FILE):
        return None
    from healing_desktop.exchange.edition_lines import read_edition

    words = own_words(services)
    try:
        with file.open("rb") as packed:
            edition = read_edition(packed)
    except OSError:
        raise Refused(words("publish-not-written", file=str(file))) from None
    if isinstance(edition, list):
        raise _damaged(file, edition[0], services)
    return words("edition-file-whole", serial=str(edition[0].serial), lines=edition[0].lines)


def verify_kept(services: Services, serial: int) -> None:
    """The lines to which the next changes would be applied, where this desk has some."""
    from healing_desktop.exchange.edition_lines import open_lines
    from healing_desktop.exchange.record_lines import LineFault
    from healing_desktop.sync.apply import lines_of_edition

    file = lines_of_edition(services.editions, serial)
    if services.options.edition or not file.exists():
        return
    with file.open("rb") as packed:
        opened = open_lines(packed)
        found = [opened] if isinstance(opened, LineFault) else opened[1]
        fault = next((one for one in found if isinstance(one, LineFault)), None)
    if fault is not None:
        raise _damaged(file, fault, services)


def _damaged(file: Path, fault: LineFault, services: Services) -> Refused:
    words = own_words(services)
    return Refused(f"{words('outcome-edition-damaged', file=str(file))} {fault_words(fault, words)}")
