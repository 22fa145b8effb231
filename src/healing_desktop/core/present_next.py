"""The next meeting of an entry in words, and how certain it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from healing_desktop.core.entries import GroupRow, Kind
from healing_desktop.core.present_exceptions import pause_words
from healing_desktop.core.present_language import languages_there
from healing_desktop.core.present_row import BETWEEN, rules_together
from healing_desktop.core.present_schedule import long_meeting, month_of, short_meeting, year_of
from healing_desktop.core.schedule import Certainty, Meeting, certainty, has_ended, next_meetings, pause_before
from healing_desktop.core.words import Words

SHOWN = 5


@dataclass(frozen=True, slots=True)
class NextWords:
    """`known` only when the date comes from a schedule told within a year; `language` when the text is a fallback."""

    label: str
    text: str
    later: str = ""
    known: bool = False
    language: str | None = None


def next_words(row: GroupRow, words: Words, today: date | datetime) -> NextWords:
    day = today.date() if isinstance(today, datetime) else today
    meetings = next_meetings(row.schedules, today, SHOWN)
    if meetings:
        return _from_meetings(meetings, row, words, day)
    label = words("next-meeting" if row.kind is Kind.GROUP else "next-when")
    if has_ended(row.schedules, day):
        return NextWords(label, words("when-ended"))
    if row.schedules:
        return NextWords(label, words("when-ask-date", rule=rules_together(row.schedules, words)))
    if row.meets:
        said = row.meets.pick(words.language, languages_there(row))
        return NextWords(label, said.text, language=said.language if said.language != words.language else None)
    if row.kind is Kind.GROUP:
        return NextWords(label, words("when-unknown"))
    organisation = row.kind is Kind.ORGANISATION
    return NextWords(label, words("when-unknown-organisation" if organisation else "hours-unknown"))


def _from_meetings(meetings: tuple[Meeting, ...], row: GroupRow, words: Words, today: date) -> NextWords:
    first = meetings[0]
    told = first.as_of or row.checked_on or ""
    how_sure = certainty(first.as_of, row.checked_on, today)
    text = long_meeting(first, today, words)
    pause = pause_before(row.schedules, today, first.date)
    if pause:
        text = words("next-after-pause", when=text, pause=pause_words(pause, words))
    if first.on_public_holiday:
        text = words("next-holiday", when=text, holiday=words(f"holiday-{first.on_public_holiday}"))
    listed = BETWEEN.join(short_meeting(meeting, words) for meeting in meetings[1:])
    later = words("next-later", dates=listed) if listed else ""
    if how_sure is Certainty.DATED:
        caution = words("next-dated-caution", when=text, date=month_of(told, words))
        return NextWords(words("next-dated", date=year_of(told)), caution, later)
    if how_sure is Certainty.UNDATED:
        return NextWords(words("next-undated"), words("next-undated-caution", when=text), later)
    if first.conditional:
        text = words("next-conditional", when=text)
    return NextWords(words("next-meeting"), text, later, known=True)
