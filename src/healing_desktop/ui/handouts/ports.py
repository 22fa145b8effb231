"""Printers as the window sees them, so that a test prints into a file or into nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from healing_desktop.handouts.content import HandoutOptions, Paper
from healing_desktop.handouts.outcomes import NotSaved, Refused

if TYPE_CHECKING:
    from healing_desktop.handouts.service import Handout

USUAL = ""


class Make(Protocol):
    """Ids and options into a handout; runs in a job."""

    def __call__(self, ids: tuple[str, ...], options: HandoutOptions, /) -> Handout | Refused: ...


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """`printer` USUAL: the usual one. `title` stands in the queue of the printer for all to see: neutral."""

    printer: str
    title: str
    paper: Paper


@dataclass(frozen=True, slots=True)
class Printed:
    """All pages went to the printer."""

    pages: int


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """`detail` is for the local log."""

    reason: Literal["no-printer", "stopped", "failed"]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """The file is on the disk."""

    file: Path


Ended = Printed | NotPrinted | Saved | NotSaved


class Printers(Protocol):
    """`print_pdf` runs in a job, on another thread than the window."""

    def names(self) -> tuple[str, ...]: ...

    def print_pdf(
        self,
        pdf: bytes,
        order: PrintOrder,
        progress: Callable[[int, int], None],
        stopped: Callable[[], bool],
    ) -> Printed | NotPrinted: ...
