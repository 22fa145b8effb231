"""Who checked an entry and how, when its facts changed, when to look again: in words."""

from __future__ import annotations

from datetime import date

from healing_desktop.core.dates import earliest_day, plain_date
from healing_desktop.core.entries import Assurance, Entry
from healing_desktop.core.freshness import next_check
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.words import Words


def check_words(assurance: Assurance, words: Words) -> str:
    """ "Checked by phone by the publisher."; "" where nobody has told."""
    told = (("how", assurance.how), ("who", assurance.by))
    parts = [words(key) for part, value in told if value and words.has(key := f"check-{part}-{value}")]
    return words("check-made", parts=" ".join(parts)) if parts else ""


def check_facts(entry: Entry, words: Words, today: date) -> tuple[Fact, ...]:
    """For staff: the day the facts changed, where it is known, and the day by which to look again."""
    changed = earliest_day(entry.assurance.changed_on)
    facts = [Fact("changed", words("label-changed"), plain_date(changed, words))] if changed else []
    return (*facts, Fact("next_check", words("label-next-check"), next_check_words(entry, words, today)))


def next_check_words(entry: Entry, words: Words, today: date) -> str:
    """ "3 September 2027", or that it is late."""
    by = next_check(entry.row.checked_on, entry.assurance.next_check_on)
    if by is None:
        return words("next-check-now")
    return words("next-check-late" if by < today else "next-check-by", date=plain_date(by, words))
