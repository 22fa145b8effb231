"""Printers as the window sees them, so that a test prints into a file or into nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from healing_desktop.handouts.asked import Asked
from healing_desktop.handouts.content import HandoutOptions, Paper
from healing_desktop.handouts.outcomes import NotSaved, Refused

if TYPE_CHECKING:
    from healing_desktop.handouts.service import Handout

USUAL = ""
Duplex = Literal["as-printer", "one-sided", "long-edge", "short-edge"]
"""`as-printer`: both sides where the printer can, turned on the edge that suits the page."""
What = tuple[str, ...] | Asked
"""What a handout is about: the entries of these ids, or what an answer holds."""


class Make(Protocol):
    """Entries or an answer, and options, into a handout; runs in a job."""

    def __call__(self, what: What, options: HandoutOptions, /) -> Handout | Refused: ...


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """`printer` USUAL: the usual one. `title` stands in the queue of the printer for all to see: neutral. `pages`:
    "1-2,4", "" for all. `follow`: for how many seconds the queue is asked what became of it."""

    printer: str
    title: str
    paper: Paper
    copies: int = 1
    duplex: Duplex = "as-printer"
    pages: str = ""
    collate: bool = True
    follow: float = 0.0


@dataclass(frozen=True, slots=True)
class Printed:
    """All pages went to the printer."""

    pages: int


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """`detail` is for the local log. `paper`: there is none, or it is stuck. `pages`: the range of pages asked for is
    none, or has no page of this handout."""

    reason: Literal["no-printer", "stopped", "failed", "paper", "pages"]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """The file is on the disk."""

    file: Path


@dataclass(frozen=True, slots=True)
class Piece:
    """One handout of a batch, not made yet: what it is made of, and how many of it. `asked`: it is about an answer and
    has no ids."""

    ids: tuple[str, ...]
    options: HandoutOptions
    copies: int = 1
    asked: Asked | None = None

    @property
    def what(self) -> What:
        return self.asked or self.ids


@dataclass(frozen=True, slots=True)
class PrintSetup:
    """How a batch is printed. `pages`: "1-2,4" of each piece, "" for all."""

    printer: str = USUAL
    duplex: Duplex = "as-printer"
    pages: str = ""
    collate: bool = True


@dataclass(frozen=True, slots=True)
class RunProgress:
    """`piece` is at the printer, counted from 1. `page` of `pages` in the whole run, copies too, have gone out; a piece
    that is not made yet counts for one page a copy, so `pages` can grow."""

    piece: int
    pieces: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class AllPrinted:
    """`pieces` with all their copies; `pages` with copies. `skipped`: the places (from 0) of pieces that could not be
    made any more."""

    pieces: int
    pages: int
    skipped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PartlyPrinted:
    """`done` pieces of `of` are on paper with all their copies. `next_piece` (from 0): where to go on. `refused`: not
    one piece could be made. `pages`: not one has such a page."""

    done: int
    of: int
    next_piece: int
    reason: Literal["no-printer", "stopped", "failed", "paper", "pages", "refused"]
    detail: str = ""
    pages: int = 0
    skipped: tuple[int, ...] = ()


RunEnded = AllPrinted | PartlyPrinted
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


@runtime_checkable
class KeepsCopies(Protocol):
    """Printers whose queue keeps a copy of what it printed. `tidy`, for a job, takes away what it can by now; True when
    nothing is left."""

    def tidy(self) -> bool: ...
