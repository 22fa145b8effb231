"""The files of the outbox, made and written in a job: corrections, a mail that holds them, a slip to print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication

from healing_desktop.core.centre_records import Report
from healing_desktop.core.marks import CENTRE_NAME
from healing_desktop.core.words import Words
from healing_desktop.ui.state.owners import Owners

Kind = Literal["file", "mail", "slip"]


@dataclass(frozen=True, slots=True)
class Made:
    """`before`: the reports in it, `sent`: the same as they are now that they are out."""

    before: tuple[Report, ...] = ()
    sent: tuple[Report, ...] = ()


@dataclass(frozen=True, slots=True)
class ToMake:
    """`name`: how the file may be called. `write` blocks, for a job: OSError, or ValueError where no page was made."""

    name: str
    write: Callable[[Path], Made]


def make_file(kind: Kind, owners: Owners, words: Words, today: date, resources: Path) -> ToMake:
    """Of what waits now."""
    from healing_desktop.centre.outbox import FILE_KIND, MAIL_KIND, file_name, waiting

    now = owners.centre.now
    centre_name, reports = now.setting(CENTRE_NAME) or owners.settings.now.centre_name, waiting(now)

    def write(file: Path) -> Made:
        from healing_desktop.centre.outbox import mail_file, outgoing, sent, write_out

        if kind == "slip":
            write_out(file, _slip(reports, centre_name, words, today, resources))
            return Made()
        out = outgoing(reports, centre_name, today)
        write_out(file, out.content if kind == "file" else mail_file(out, centre_name, words, today))
        return Made(out.reports, sent(out, today))

    ending = {"file": FILE_KIND, "mail": MAIL_KIND, "slip": ".pdf"}[kind]
    return ToMake(file_name(centre_name, today, ending), write)


def not_made_words(error: BaseException) -> str:
    """Why the file is not there; what waited still waits."""
    translate = QCoreApplication.translate
    if isinstance(error, OSError):
        told = translate("OutboxFiles", "The file could not be written there: %1. Choose another place.")
        return told.replace("%1", error.strerror or str(error))
    return translate("OutboxFiles", "The page could not be made.")


def _slip(reports: tuple[Report, ...], centre_name: str, words: Words, today: date, resources: Path) -> bytes:
    from healing_desktop.handouts.outbox_slip import outbox_slip
    from healing_desktop.handouts.outcomes import Refused
    from healing_desktop.handouts.typeset import Typesetter

    made = Typesetter(resources).typeset(outbox_slip(reports, centre_name, words, today), today)
    if isinstance(made, Refused):
        raise ValueError(made.reason)
    return made.pdf
