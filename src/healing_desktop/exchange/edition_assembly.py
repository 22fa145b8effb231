"""Puts the records of an edition together and holds them to each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.edition_content import EditionContent, VocabularyPhrase
from healing_desktop.core.entries import Entry
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.places import Place
from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.entry_reading import entry_in
from healing_desktop.exchange.field_reading import Fields, WrongField
from healing_desktop.exchange.ordered_records import ORDER, phrases_in
from healing_desktop.exchange.record_lines import LineFault, RecordLine
from healing_desktop.exchange.table_records import (
    TABLE,
    article_in,
    helpline_in,
    names_in,
    place_in,
    table_in,
    term_in,
)

_ORDERED = {
    "taxonomy_term": term_in, "helpline": helpline_in, "phrase": phrases_in, "place": place_in, "place_name": names_in,
}  # fmt: skip


class Assembly:
    """Takes records in any order; entries are handed on and not kept. `faults`: what is wrong so far, at most `most`
    of it. `others`, and `extra` by the key of a record: what this program does not know of an edition, where it is to
    be written again (`keep_unknown`)."""

    def __init__(self, most: int, *, keep_unknown: bool = True) -> None:
        self.faults: list[LineFault] = []
        self.extra: dict[tuple[str, str], dict[str, Any]] = {}
        self.others: list[RecordLine] = []
        self._most = most
        self._keep_unknown = keep_unknown
        self._articles: list[ArticleText] = []
        self._centres: set[str] = set()
        self._orders: dict[str, tuple[str, ...]] = {}
        self._parts: dict[str, dict[str, Any]] = {kind: {} for kind in _ORDERED}
        self._table: tuple[int, RecordLine] | None = None

    def take(self, number: int, record: RecordLine) -> Entry | None:
        """The entry, when it is one."""
        if record.entry is not None:
            if record.entry.is_centre:
                self._centres.add(record.key[1])
            return record.entry.entry
        extra: dict[str, Any] = {}
        entry = None
        try:
            if record.key[0] == "entry":
                entry, is_centre = entry_in(record.fields, extra)
                if is_centre:
                    self._centres.add(record.key[1])
            else:
                self._take(number, record, extra)
        except WrongField as fault:
            self.faults.append(LineFault(number, "field", str(fault)))
        if extra and self._keep_unknown:
            self.extra[record.key] = extra
        return entry

    def _take(self, number: int, record: RecordLine, extra: dict[str, Any]) -> None:
        kind, name = record.key
        if kind not in (*_ORDERED, ORDER, TABLE, "article") or (kind == ORDER and name not in _ORDERED):
            if self._keep_unknown:
                self.others.append(record)
            return
        if kind == TABLE:
            # The lines that it names are still to come.
            self._table = number, record
            return
        fields = Fields(record.fields, (), extra)
        fields.same("type", kind)
        if kind in _ORDERED:
            self._parts[kind][name] = _ORDERED[kind](fields)
            fields.some("id")
        elif kind == ORDER:
            self._orders[name] = fields.strings("ids")
            fields.some("id")
        else:
            self._articles.append(article_in(fields))
        fields.keep()

    def content(self, head: EditionHead, entries: Iterable[Entry] = ()) -> EditionContent | list[LineFault]:
        """The content with these entries, or what is wrong."""
        terms: list[Term] = self._in_order("taxonomy_term")
        lines: list[Helpline] = self._in_order("helpline")
        phrases: list[tuple[VocabularyPhrase, ...]] = self._in_order("phrase")
        places: list[Place] = self._in_order("place")
        names: list[tuple[tuple[str, str], ...]] = self._in_order("place_name")
        self._check_terms(terms)
        table = self._helplines(tuple(lines))
        if self.faults or table is None:
            return self.faults[: self._most]
        return EditionContent(
            serial=head.serial, published_on=head.published_on, expires_on=head.expires_on,
            entries=tuple(sorted(entries, key=lambda entry: entry.row.id)), articles=tuple(self._articles),
            welfare_centres=frozenset(self._centres),
            taxonomies=Taxonomies({(term.taxonomy, term.code): term for term in terms}), helplines=table,
            phrases=tuple(phrase for piece in phrases for phrase in piece), places=tuple(places),
            place_names=tuple(pair for piece in names for pair in piece),
        )  # fmt: skip

    def _helplines(self, lines: tuple[Helpline, ...]) -> HelplineTable | None:
        if self._table is None:
            self.faults.append(LineFault(0, "reference", TABLE))
            return None
        number, record = self._table
        extra: dict[str, Any] = {}
        try:
            table = table_in(Fields(record.fields, (), extra), lines)
        except WrongField as fault:
            self.faults.append(LineFault(number, "field", str(fault)))
            return None
        if extra:
            self.extra[record.key] = extra
        return table

    def _in_order(self, kind: str) -> list[Any]:
        """The parts as their order record says, each exactly once."""
        order, parts = self._orders.get(kind), self._parts[kind]
        if order is None or len(order) != len(parts) or set(order) != parts.keys():
            self.faults.append(LineFault(0, "order-list", kind))
            return list(parts.values())
        return [parts[name] for name in order]

    def _check_terms(self, terms: Iterable[Term]) -> None:
        """Every broader term exists, and none is above itself."""
        above = {(term.taxonomy, term.code): term.broader for term in terms}
        sound: set[tuple[str, str]] = set()
        for start in above:
            way: list[tuple[str, str]] = []
            at: tuple[str, str] | None = start
            while at is not None and at not in sound:
                if at not in above or at in way:
                    self.faults.append(LineFault(0, "reference", "/".join(at)))
                    break
                way.append(at)
                broader = above[at]
                at = (at[0], broader) if broader is not None else None
            else:
                sound.update(way)
                continue
            break
