"""Who meets in the coming seven days, by day and hour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

from healing_desktop.core.dates import clock_sentence, first_and_last, long_date, weekday
from healing_desktop.core.entries import Entry, GroupRow
from healing_desktop.core.present_entry import EntryWords
from healing_desktop.core.present_row import BETWEEN, capital, finder
from healing_desktop.core.present_schedule import PARTS, month_of
from healing_desktop.core.schedule import Certainty, Meeting, certainty, next_meetings
from healing_desktop.core.words import Words
from healing_desktop.handouts.compose_list import asked_block
from healing_desktop.handouts.compose_row import contact_block, notice_block, warning_words, where_block
from healing_desktop.handouts.entry_words import entry_words
from healing_desktop.handouts.speech import Material, Speech
from healing_desktop.handouts.week_body import DayBlock, MeetingBlock, WeekBody

WEEK = timedelta(days=6)
# When no clock time is known: where a part of the day falls in an ordered day; nothing known comes last.
_PART_AT = {"morning": time(8), "afternoon": time(13), "evening": time(19)}


def meetings_of_week(row: GroupRow, today: date) -> tuple[Meeting, ...]:
    """The meetings of the seven days that begin today."""
    coming = next_meetings(row.schedules, today, (WEEK.days + 1) * len(row.schedules))
    return tuple(meeting for meeting in coming if meeting.date <= today + WEEK)


def week_title(_material: Material, speech: Speech) -> str:
    return speech.words("week-title", **first_and_last(speech.today, speech.today + WEEK, speech.words))


def week_body(material: Material, speech: Speech) -> WeekBody:
    words = speech.words
    said = [(entry_words(entry, speech), entry) for entry in material.entries]
    met = [(meeting, entry, told) for told, entry in said for meeting in meetings_of_week(entry.row, speech.today)]
    met.sort(key=lambda one: _clock(one[0]))
    days = [speech.today + timedelta(days=n) for n in range(WEEK.days + 1)]
    blocks = []
    for day in days:
        meetings = tuple(_meeting(*one, speech) for one in met if one[0].date == day)
        if meetings:
            blocks.append(DayBlock(capital(long_date(day, words), words.language), meetings))
    empty = [weekday(day, words) for day in days if not any(meeting.date == day for meeting, *_ in met)]
    none = (words("week-none", days=words.together(empty)),) if empty else ()
    return WeekBody(
        week_title(material, speech), asked_block(material, speech), tuple(blocks), (*none, words("week-only-known"))
    )


def _clock(meeting: Meeting) -> tuple[date, time]:
    return meeting.date, meeting.opens_at or _PART_AT.get(meeting.part or "", time.max)


def _meeting(meeting: Meeting, entry: Entry, said: EntryWords, speech: Speech) -> MeetingBlock:
    return MeetingBlock(
        time=capital(_time_words(meeting, speech.words), speech.words.language),
        name=speech.words.isolated(said.name),
        kind=said.kind.split(BETWEEN)[0],
        notice=notice_block(said, speech),
        where=where_block(said, speech),
        contact=contact_block(entry, said, speech),
        cautions=tuple(_cautions(meeting, entry, speech)),
    )


def _time_words(meeting: Meeting, words: Words) -> str:
    if meeting.opens_at:
        return clock_sentence(meeting.opens_at, meeting.closes_at, words)
    return words(f"part-{meeting.part}") if meeting.part in PARTS else words("week-time-unknown")


def _cautions(meeting: Meeting, entry: Entry, speech: Speech) -> Iterator[str]:
    """Each reason to call first once: an old schedule tells the age of the entry as well."""
    words, row = speech.words, entry.row
    how_sure = certainty(meeting.as_of, row.checked_on, speech.today)
    if meeting.on_public_holiday:
        holiday = words(f"holiday-{meeting.on_public_holiday}")
        yield capital(words("when-holiday", holiday=holiday), words.language)
    if meeting.conditional:
        yield capital(words("when-conditional"), words.language)
    if how_sure is Certainty.CURRENT:
        if warning := warning_words(entry, speech):
            yield warning
        return
    told = meeting.as_of or row.checked_on or ""
    yield words("week-undated") if how_sure is Certainty.UNDATED else words("week-dated", date=month_of(told, words))
    if row.doubtful:
        place = words.ltr(finder(row.languages, words.language))
        yield capital(words("doubtful-short", finder=place), words.language)
