"""What the commands that keep, bring back and move the centre's own have in common."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.centre_records import RECORDS
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.centre.keeping_outcomes import Counts, KeepingReason
    from healing_desktop.core.centre import CentreReason


def centre_folder(services: Services) -> Path:
    """folders.centre of this desk."""
    return services.editions.parent / "centre"


def refused(reason: KeepingReason | CentreReason, words: Words) -> Refused:
    return Refused(words(f"centre-refused-{reason}"))


def all_counts(counts: Counts) -> dict[str, int]:
    """Of every kind, also where there is none."""
    return {kind.__name__: counts.get(kind.__name__, 0) for kind in RECORDS}


def count_lines(counts: Counts, words: Words) -> list[str]:
    return [words(f"centre-count-{kind}", n=n) for kind, n in all_counts(counts).items()]
