"""Expected failures as values; words for them are in the Fluent catalogues under "outcome-<reason>"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

EditionReason = Literal["missing", "not-an-edition", "damaged", "program-too-old", "unreadable"]


class EditionDamaged(Exception):  # noqa: N818  named like the refusals beside it
    """A page of an edition that was open cannot be read any more. Carries the file's name."""


@dataclass(frozen=True, slots=True)
class EditionRefused:
    """An edition file that cannot be used, and why. `detail` is for the local log, never for the screen."""

    file: str
    reason: EditionReason
    detail: str = ""
