"""What changed, in words: each edition with what is new, what reads otherwise and what is no longer listed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from healing_desktop.core.dates import partial_date, plain_date
from healing_desktop.core.edition_changes import READABLE_DAYS, ChangedEntry, EditionNews, Named
from healing_desktop.core.entries import Entry
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.present_entry import present_entry
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_row import capital
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

# What follows from other facts is not told a second time.
_SAID_BY = {"step": {"phone", "email", "web"}, "leader": {"kind"}}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One fact before and after, in the reader's words; one that is not given says so."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class NewsItem:
    """An entry of the news. `note` is a sentence about it, "" for none."""

    id: str
    name: str
    note: str = ""
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class NewsKind:
    """`heading` tells how many there are; `more` how many of them are not in `items`, `note` what holds for all of
    them, "" for none."""

    kind: Literal["new", "changed", "gone"]
    heading: str
    items: tuple[NewsItem, ...]
    more: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class NewsSection:
    """One edition, with the kinds of which there is something."""

    title: str
    kinds: tuple[NewsKind, ...]


def present_news(
    news: Iterable[EditionNews], words: Words, taxonomies: Taxonomies, helplines: HelplineTable, today: date
) -> tuple[NewsSection, ...]:
    """Some milliseconds for each entry that changed. Editions that change no entry are left out."""
    sections = []
    for edition in news:
        until = edition.adopted_on + timedelta(days=READABLE_DAYS)
        note = words("news-gone-until", date=plain_date(until, words))
        changed = (_changed(one, words, taxonomies, helplines, today) for one in edition.changed)
        kinds = (
            _kind("new", (_item(one, words) for one in edition.new), edition.new_total, words),
            _kind("changed", changed, edition.changed_total, words),
            _kind("gone", (_item(one, words) for one in edition.gone), edition.gone_total, words, note),
        )
        if told := tuple(kind for kind in kinds if kind is not None):
            title = words("news-edition", date=plain_date(edition.adopted_on, words), serial=str(edition.serial))
            sections.append(NewsSection(title, told))
    return tuple(sections)


def field_changes(
    before: Entry, after: Entry, words: Words, taxonomies: Taxonomies, helplines: HelplineTable, today: date
) -> tuple[FieldChange, ...]:
    """In the order of the details; () where the reader would see no difference."""
    old, new = (_facts(entry, words, taxonomies, helplines, today) for entry in (before, after))
    keys = [*new, *(key for key in old if key not in new)]
    other = [key for key in keys if _text(old.get(key), words) != _text(new.get(key), words)]
    twice = {derived for derived, facts in _SAID_BY.items() if facts & set(other)}
    return tuple(
        FieldChange((new.get(key) or old[key]).label, _text(old.get(key), words), _text(new.get(key), words))
        for key in other
        if key not in twice
    )


def _kind(
    kind: Literal["new", "changed", "gone"], items: Iterable[NewsItem], total: int, words: Words, note: str = ""
) -> NewsKind | None:
    shown = tuple(items)
    more = words("news-more", n=total - len(shown)) if total > len(shown) else ""
    return NewsKind(kind, words(f"news-kind-{kind}", n=total), shown, more, note) if total else None


def _item(one: Named, words: Words) -> NewsItem:
    into = words("news-now-in", name=one.now_in.name_for(words.language)) if one.now_in else ""
    return NewsItem(one.id, one.name.name_for(words.language), into)


def _changed(
    one: ChangedEntry, words: Words, taxonomies: Taxonomies, helplines: HelplineTable, today: date
) -> NewsItem:  # fmt: skip
    name = one.name.name_for(words.language)
    if one.after is None:
        return NewsItem(one.id, name)
    changes = field_changes(one.before, one.after, words, taxonomies, helplines, today)
    return NewsItem(one.id, name, "" if changes else words("news-not-seen"), changes)


def _facts(
    entry: Entry, words: Words, taxonomies: Taxonomies, helplines: HelplineTable, today: date
) -> dict[str, Fact]:  # fmt: skip
    """Without what follows from other facts and from the day: the next date, the age of the facts."""
    said = present_entry(entry, words, taxonomies, helplines, today)
    themes = ", ".join(taxonomies.name("theme", code, words.language) for code in entry.row.themes)
    checked = partial_date(entry.row.checked_on, words) if entry.row.checked_on else ""
    facts = (
        Fact("name", words("label-name"), said.name), Fact("kind", words("compare-kind"), said.kind),
        Fact("alert", words("row-alert"), said.alert), said.what,
        Fact("themes", words("compare-themes"), capital(themes, words.language)), *said.facts,
        Fact("step", words("label-step"), said.step), Fact("checked", words("compare-checked"), checked),
        Fact("checks", words("label-checks"), said.checks), Fact("source", words("label-source"), said.source),
    )  # fmt: skip
    return {fact.key: fact for fact in facts if fact.text}


def _text(fact: Fact | None, words: Words) -> str:
    if fact is None:
        return words("change-not-given")
    # Whom to ask instead is for somebody who wants to go there.
    return words("not-known") if fact.unknown else fact.text
