"""What a centre reports, on its way to the publisher: one file of corrections, by itself or in a mail to send.

Nothing counts as sent before the file is whole on the disk. Who reported something stays in the centre: in the file
stands the role "centre" and never a name.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Report
from healing_desktop.core.dates import plain_date
from healing_desktop.core.folding import fold
from healing_desktop.core.marks import said_at
from healing_desktop.core.words import Words
from healing_desktop.exchange.correction_file import (
    LONGEST_TEXT,
    MOST_LINES,
    Correction,
    Corrections,
    Value,
    write_corrections,
)
from healing_desktop.storage.on_disk import sync_folder
from healing_desktop.storage.patient_rename import rename_patiently

ROLE = "centre"
FILE_KIND, MAIL_KIND = ".corrections", ".eml"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """`content` of the file, and the reports that are in it."""

    content: bytes
    reports: tuple[Report, ...]


def waiting(now: CentreNow) -> tuple[Report, ...]:
    """What waits to go out, the oldest first: in this order it is kept as sent, so that what was said last stays so."""
    waits = [one for one in now.of(Report) if one.state == "waiting"]
    return tuple(sorted(waits, key=lambda one: (*said_at(one, now), one.id)))


def outgoing(reports: Sequence[Report], centre_name: str, today: date) -> Outgoing:
    """The file of corrections. As many of the reports as one file takes, the first ones."""
    rows: list[Correction] = []
    taken: list[Report] = []
    for report in reports:
        told = list(_corrections(report))
        if len(rows) + len(told) > MOST_LINES:
            break
        rows += told
        taken.append(report)
    content = write_corrections(Corrections(centre_name[:200], today.isoformat(), tuple(rows)))
    return Outgoing(content, tuple(taken))


def sent(outgoing: Outgoing, today: date) -> tuple[Report, ...]:
    """Its reports as they are once the file is on the disk."""
    return tuple(replace(one, state="sent", sent_on=today.isoformat()) for one in outgoing.reports)


def file_name(centre_name: str, today: date, kind: str = FILE_KIND) -> str:
    """ "corrections-caw-gent-2026-11-22.corrections"."""
    of = re.sub(r"[^a-z0-9]+", "-", fold(centre_name)).strip("-")[:40]
    return "-".join(part for part in ("corrections", of, today.isoformat()) if part) + kind


def mail_file(outgoing: Outgoing, centre_name: str, words: Words, today: date) -> bytes:
    """A message (RFC 5322) with the file, for the mail program to send: to whom is left open."""
    said = {"date": plain_date(today, words)}
    mail = EmailMessage(policy=SMTP)
    subject = words("outbox-mail-subject", centre=centre_name, **said) if centre_name else ""
    mail["Subject"] = " ".join((subject or words("outbox-mail-subject-alone", **said)).split())
    mail["Date"] = format_datetime(datetime.combine(today, time(12), UTC))
    # Mail programs open such a file as a draft to be sent.
    mail["X-Unsent"] = "1"
    mail.set_content(f"{words('outbox-mail-text', n=len(outgoing.reports))}\n\n{centre_name}\n")
    name = file_name(centre_name, today)
    mail.add_attachment(outgoing.content, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def write_out(file: Path, content: bytes) -> None:
    """Beside it, onto the disk, then in its place. OSError: nothing of it is there, and what stood there still is."""
    beside = file.with_name(f".{file.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        rename_patiently(beside, file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(file.parent)


def file_in(place: Path, name: str) -> Path:
    """`place` itself; in a folder a file of that name, "...-2" where there is one: what was sent stays what it was."""
    if not place.is_dir():
        return place
    folder, stem, kind = place, Path(name).stem, Path(name).suffix
    tried = folder / name
    number = 2
    while tried.exists():
        tried, number = folder / f"{stem}-{number}{kind}", number + 1
    return tried


def _corrections(report: Report) -> Iterable[Correction]:
    """A text longer than a line of the file takes goes on in notes."""
    parts = [report.text[at : at + LONGEST_TEXT] for at in range(0, len(report.text), LONGEST_TEXT)] or [""]
    first = Correction(report.entry, report.edition, report.kind, report.on, ROLE, text=parts[0])
    if report.kind == "change":
        first = replace(first, field=report.field, before=_value(report.before), after=_value(report.after))
    yield first
    for part in parts[1:]:
        yield Correction(report.entry, report.edition, "note", report.on, ROLE, text=part)


def _value(kept: str) -> Value:
    value = json.loads(kept) if kept else None
    return tuple(value) if isinstance(value, list) else value
