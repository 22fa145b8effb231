"""A list row in words, for the window, the command line and paper alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from healing_desktop.core.amounts import cost_words
from healing_desktop.core.entries import GroupRow, Kind, ScheduleRule
from healing_desktop.core.freshness import Freshness, freshness, freshness_short
from healing_desktop.core.present_language import in_language, languages_there, marked
from healing_desktop.core.present_marks import own_words, row_report
from healing_desktop.core.present_place import row_distance, row_place
from healing_desktop.core.present_schedule import row_meeting, rule_words, rule_words_dated
from healing_desktop.core.present_why import why_words
from healing_desktop.core.schedule import has_ended, next_meetings
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

BETWEEN = " · "
WHEN_UNKNOWN = {
    Kind.GROUP: "when-unknown", Kind.ORGANISATION: "when-unknown-organisation", Kind.HELPLINE: "hours-unknown",
}  # fmt: skip
FINDERS = {"nl": "spreekerover.be", "fr": "parlonsen.be", "de": "sprichdarueber.be"}


@dataclass(frozen=True, slots=True)
class RowWords:
    """One row, ready to show: finished phrases in the reader's language, "" where there is nothing to say.

    `where` holds place, km and cost; `when` the next meeting or what is known of it, after
    the mark of a notice; `trust` the age of the
    facts; `why` the reasons of the match and what is unknown; `own` that it is of this centre; `reported` what
    colleagues said is wrong, for staff; `spoken` all of it for a screen reader (A09).
    """

    name: str
    kind: str
    where: str
    when: str
    trust: str
    why: str
    spoken: str
    stale: bool = False
    own: str = ""
    reported: str = ""


def present_row(
    row: GroupRow, words: Words, taxonomies: Taxonomies, today: date | datetime, origin_label: str = ""
) -> RowWords:
    """`origin_label` names the place that distances are measured from: spoken, and told in the reasons."""
    day = today.date() if isinstance(today, datetime) else today
    checked = freshness(row.checked_on, day)
    name = row.name.name_for(words.language)
    kind = kind_words(row, words, taxonomies)
    place, away = row_place(row, words), row_distance(row, words)
    cost = row_cost(row, words, taxonomies)
    spoken_there = other_language(row, words, taxonomies)
    # A notice ("no session in August") may change the date beside it.
    alert = words("row-alert") if row.has_alert else ""
    when = row_when(row, words, taxonomies, today)
    when_spoken = row_when(row, words, taxonomies, today, spoken=True) if row.schedules else when
    trust = trust_words(row, checked, words)
    why = why_words(row, words, taxonomies, origin_label)
    own, reported = own_words(row, words), row_report(row, words, day)
    away_spoken = words("km-from", km=away, place=origin_label) if away and origin_label else away
    spoken = [
        reported,
        alert,
        own,
        kind,
        row_phone(row, words),
        ", ".join(part for part in (place, away_spoken) if part),
        when_spoken,
        cost,
        spoken_there,
        trust,
    ]
    return RowWords(
        name=name,
        kind=kind,
        where=BETWEEN.join(part for part in (row_phone(row, words), place, away, cost, spoken_there) if part),
        when=BETWEEN.join(part for part in (alert, when) if part),
        trust=trust,
        why=why,
        spoken=f"{name}. {sentence(spoken, words.language)}",
        stale=checked.call_first or row.doubtful or bool(row.reported),
        own=capital(own, words.language),
        reported=reported,
    )


def other_language(row: GroupRow, words: Words, taxonomies: Taxonomies) -> str:
    """ "in French", where the reader's language is known not to be spoken there; else ""."""
    if not row.languages or words.language in row.languages:
        return ""
    return in_language(row.languages[0], words, taxonomies)


def kind_words(row: GroupRow, words: Words, taxonomies: Taxonomies) -> str:
    """The kind of entry; of a group its own kind and who leads it, said to be unknown when it is."""
    if row.kind is not Kind.GROUP:
        return capital(words(f"kind-{row.kind.value.replace('_', '-')}"), words.language)
    names = taxonomies.names("kind", (row.group_kind,), words.language) if row.group_kind else []
    own = [name.text for name in names if name.language == words.language and name.text != row.group_kind]
    kind = own[0] if own else words("kind-group")
    return f"{capital(kind, words.language)}{BETWEEN}{led_by_words(row.led_by, words, taxonomies)}"


def led_by_words(led_by: str | None, words: Words, taxonomies: Taxonomies) -> str:
    if led_by is None:
        return words("led-by-unknown")
    key = f"led-by-{led_by.replace('_', '-')}"
    if words.has(key):
        return words(key)
    (who,) = taxonomies.names("led_by", (led_by,), words.language)
    return words("led-by-other", who=who.text) if who.language == words.language else words("led-by-unknown")


def row_phone(row: GroupRow, words: Words) -> str:
    """The number, for a telephone line only: it is what one asks of it."""
    shown = row.kind is Kind.HELPLINE and row.phone is not None
    return words("spoken-phone", phone=words.ltr(row.phone or "")) if shown else ""


def row_cost(row: GroupRow, words: Words, taxonomies: Taxonomies) -> str:
    said = cost_words(row.cost, words)
    if not said and row.cost.words:
        said = marked(row.cost.words.pick(words.language, languages_there(row)), words, taxonomies)
    return said or (words("cost-unknown") if row.kind is Kind.GROUP else "")


def row_when(
    row: GroupRow, words: Words, taxonomies: Taxonomies, today: date | datetime, *, spoken: bool = False
) -> str:
    """The next meeting, else how often it meets, else what the source says, else that it is not known."""
    day = today.date() if isinstance(today, datetime) else today
    meetings = next_meetings(row.schedules, today, 1)
    if meetings:
        return row_meeting(meetings[0], words, row.checked_on, day, spoken=spoken)
    if has_ended(row.schedules, day):
        return words("when-ended")
    if row.schedules:
        return words("when-ask-date", rule=rules_together(row.schedules, words))
    if row.meets:
        return marked(row.meets.pick(words.language, languages_there(row)), words, taxonomies)
    unknown = WHEN_UNKNOWN.get(row.kind)
    return words(unknown) if unknown else ""


def rules_together(rules: tuple[ScheduleRule, ...], words: Words) -> str:
    return words.listed_apart(rule_words(rule, words) for rule in rules)


def rules_dated(rules: tuple[ScheduleRule, ...], words: Words, checked_on: str | None, today: date) -> str:
    return words.listed_apart(rule_words_dated(rule, words, checked_on, today) for rule in rules)


def trust_words(row: GroupRow, checked: Freshness, words: Words) -> str:
    said = freshness_short(checked, words)
    if row.reported and not checked.call_first:
        said = f"{said}{BETWEEN}{words('call-first')}"
    if not row.doubtful:
        return said
    return f"{said}{BETWEEN}{words('doubtful-short', finder=finder(row.languages, words.language))}"


def finder(languages: tuple[str, ...], reader: str) -> str:
    """The official finder of networks, in the reader's language, else in one of the entry's."""
    for language in (reader, *languages):
        if language in FINDERS:
            return FINDERS[language]
    return FINDERS["nl"]


def sentence(parts: list[str], language: str) -> str:
    """Phrases as spoken sentences, one after the other."""
    said = (capital(part, language) for part in parts if part)
    return " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in said).replace(BETWEEN, ", ")


def capital(text: str, language: str) -> str:
    """With a capital as that language has them: a Turkish i keeps its dot."""
    first = "İ" if language == "tr" and text[:1] == "i" else text[:1].upper()
    return first + text[1:]
