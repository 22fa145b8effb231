"""The call sheet of the publisher's desk: who is called, what stands in the directory, room for what they say.

It is paper for those who check the directory, not for a visitor: no crisis box.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from healing_desktop.core.dates import plain_date
from healing_desktop.core.entries import Contact, Entry
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.present_contact import shown_url
from healing_desktop.core.present_entry import present_entry
from healing_desktop.core.present_row import BETWEEN
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import LocalText
from healing_desktop.core.words import Words

Called = tuple[LocalText, Contact, Sequence[Entry]]
"""Name and contact of an organisation, and what is asked about."""
# Said beside the name, or of no use to who answers the telephone.
_NOT_ASKED = frozenset({"phone", "email", "web", "organisation", "listening"})


@dataclass(frozen=True, slots=True)
class CallFact:
    """A line as the directory has it. `language`: when that is not the one of the sheet."""

    label: str
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class CallEntry:
    """`id` in short, for who types it in again; `phone` "" where it is the one of the organisation or unknown."""

    name: str
    kind: str
    phone: str
    facts: tuple[CallFact, ...]
    trust: str
    id: str


@dataclass(frozen=True, slots=True)
class CallGroup:
    """One call. `phone`: the first number to try, "" when none is known."""

    name: str
    phone: str
    reach: str
    entries: tuple[CallEntry, ...]


@dataclass(frozen=True, slots=True)
class CallSide:
    """The sheet in one language. `page` is a pattern with {page} and {pages}; `boxes` are ticked, `what`, `date` and
    `role` written behind."""

    language: str
    title: str
    page: str
    how: str
    boxes: tuple[str, ...]
    what: str
    date: str
    role: str
    groups: tuple[CallGroup, ...]


@dataclass(frozen=True, slots=True)
class CallSheet:
    """What the template is given; its shape is that of a handout with one side."""

    sides: tuple[CallSide, ...]
    template: str = "call-sheet"
    size: int = 14
    paper: str = "a4"
    mono: bool = True
    letterhead: None = None


def call_sheet(
    called: Sequence[Called], words: Words, taxonomies: Taxonomies, helplines: HelplineTable, today: date
) -> CallSheet:
    """The sheet in the language of `words`. Numbers stand as they are written in the data."""

    def entry_words(entry: Entry, of_all: str, reach: str) -> CallEntry:
        said = present_entry(entry, words, taxonomies, helplines, today)
        phone = entry.contact.phone or ""
        asked = [fact for fact in (said.what, *said.facts) if fact.key not in _NOT_ASKED]
        facts = [CallFact(fact.label, fact.text, fact.language) for fact in asked if not fact.unknown]
        own = _reach(entry.contact, words)
        facts += [CallFact(words("call-reach"), own)] if own and own != reach else []
        unknown = BETWEEN.join(fact.label for fact in asked if fact.unknown)
        facts += [CallFact(words("call-unknown"), unknown)] if unknown else []
        trust = said.trust if not said.alert else f"{said.alert} {said.trust}"
        return CallEntry(said.name, said.kind, "" if phone == of_all else words.ltr(phone), tuple(facts), trust,
                         entry.row.id[:8])  # fmt: skip

    def group(name: LocalText, contact: Contact, entries: Sequence[Entry]) -> CallGroup:
        phone = contact.phone or next((e.contact.phone for e in entries if e.contact.phone), "") or ""
        reach = _reach(contact, words)
        told = tuple(entry_words(entry, phone, reach) for entry in entries)
        return CallGroup(name.name_for(words.language), words.ltr(phone), reach, told)

    groups = tuple(group(*one) for one in called)
    side = CallSide(
        words.language, words("call-title", date=plain_date(today, words)),
        words("handout-page", page="{page}", pages="{pages}"),
        words("call-how", calls=len(groups), entries=sum(len(one.entries) for one in groups)),
        tuple(words(f"call-{box}") for box in ("correct", "changed", "stopped", "no-answer")),
        words("call-what"), words("call-date"), words("call-role"), groups,
    )  # fmt: skip
    return CallSheet((side,))


def _reach(contact: Contact, words: Words) -> str:
    """E-mail and web address."""
    told = (contact.email or "", shown_url(contact.url) if contact.url else "")
    return " · ".join(words.ltr(one) for one in told if one)
