"""The slip of the outbox: what a centre reports, on paper, where no file can go. For the publisher: no crisis box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from healing_desktop.core.centre_records import Report
from healing_desktop.core.dates import plain_date
from healing_desktop.core.present_report import report_words
from healing_desktop.core.words import Words
from healing_desktop.handouts.typed_text import printed_text


@dataclass(frozen=True, slots=True)
class SlipReport:
    """`id` of the entry in short; `seen`: in which edition."""

    name: str
    what: str
    note: str
    when: str
    seen: str
    id: str


@dataclass(frozen=True, slots=True)
class SlipSide:
    """`page` is a pattern with {page} and {pages}."""

    language: str
    title: str
    how: str
    page: str
    reports: tuple[SlipReport, ...]


@dataclass(frozen=True, slots=True)
class OutboxSlip:
    """What the template is given; its shape is that of a handout with one side."""

    sides: tuple[SlipSide, ...]
    template: str = "outbox-slip"
    size: int = 14
    paper: str = "a4"
    mono: bool = True
    letterhead: None = None


def outbox_slip(reports: Sequence[Report], centre_name: str, words: Words, today: date) -> OutboxSlip:
    """In the language of `words`. No name of who reported it: only the role leaves a centre."""

    def one(report: Report) -> SlipReport:
        said = report_words(report, words)
        day = plain_date(date.fromisoformat(report.on), words)
        name, what, note = (printed_text(text) for text in (said.name, said.what, said.note))
        return SlipReport(name, what, note, day, words("slip-seen", edition=report.edition), report.entry[:8])

    told = {"date": plain_date(today, words)}
    of = printed_text(centre_name)
    title = words("slip-title-of", centre=of, **told) if of else words("slip-title", **told)
    page = words("handout-page", page="{page}", pages="{pages}")
    side = SlipSide(words.language, title, words("slip-how", n=len(reports)), page, tuple(map(one, reports)))
    return OutboxSlip((side,))
