"""Answers a query: sets of rows by how well they fit, the first of them in order, each read when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from pyroaring import BitMap
from sqlalchemy import Connection

from healing_desktop.core.entries import GroupRow
from healing_desktop.core.folding import words_of
from healing_desktop.core.ports import Found
from healing_desktop.core.query import Chip, Order, Point, Query, Ways, Widened
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.vocabulary import Vocabulary
from healing_desktop.storage.around import RowPoints
from healing_desktop.storage.criteria import CONTENT, Asked, fit_of
from healing_desktop.storage.facet_counts import facet_counts
from healing_desktop.storage.fit import Fit
from healing_desktop.storage.found_rows import Fields, FoundRows
from healing_desktop.storage.list_order import Key, first_rows
from healing_desktop.storage.meeting_rows import NEVER, MeetingRows
from healing_desktop.storage.records import dump, load_place, load_row
from healing_desktop.storage.row_reasons import reasons
from healing_desktop.storage.row_sets import RowSets
from healing_desktop.storage.ways_out import neighbours, online_number
from healing_desktop.storage.word_rows import rows_called, rows_of_names, rows_of_word, rows_with_words

FEW_OF_THEME = 0.25


@dataclass(frozen=True, slots=True)
class Finder:
    """What an edition holds for finding, in memory. `file` is named when a record is not whole."""

    sets: RowSets
    points: RowPoints
    meetings: MeetingRows
    taxonomies: Taxonomies
    vocabulary: Vocabulary
    file: str

    def find(self, connection: Connection, query: Query, limit: int, today: date) -> Found:
        asked, fit, widened = self._answer(connection, query, today)
        numbers = first_rows(fit, asked, self._key(asked, today), limit)
        return Found(
            asked.query, self._read(connection, numbers, asked), len(fit.rows), widened, query.danger is not None,
            counts=facet_counts(fit, asked.query, self.sets, self.taxonomies),
            certain=len(fit.certain),
            ways=None if fit.rows else self._ways(connection, asked, today),
        )  # fmt: skip

    def _answer(self, connection: Connection, query: Query, today: date) -> tuple[Asked, Fit, Widened | None]:
        asked, widened = self._asked(connection, query, today)
        fit = fit_of(asked)
        languages = tuple(chip for chip in query.of_type("language") if chip.typed)
        if languages and not fit.rows:
            # Nobody is sent away for a language: what there is comes with the language that is spoken there.
            other, _ = self._asked(connection, query.without(languages), today)
            if fit_of(other).rows:
                return other, fit_of(other), Widened(languages, "language")
        return asked, fit, widened

    def _ways(self, connection: Connection, asked: Asked, today: date) -> Ways:
        """Every number is what one gets who drops that part."""
        query = asked.query
        dropped = ((chip, query.without([chip])) for chip in query.chips if chip.type != "place")
        without = tuple((chip, len(self._answer(connection, rest, today)[1].rows)) for chip, rest in dropped)
        return Ways(without, neighbours(connection, asked), online_number(asked))

    def _asked(self, connection: Connection, query: Query, today: date) -> tuple[Asked, Widened | None]:
        """The question with its sets. Words that are in no entry beside parts that are understood are left out, and
        that is said."""
        asked_for = self._without_everyday_words(query)
        words = tuple(rows_of_word(connection, word, self.sets, self.vocabulary) for word in asked_for)
        lost = tuple(found.word for found in words if not (found.named or found.in_text))
        widened = None
        if lost:
            kept = tuple(word for word in asked_for if word not in lost)
            query = replace(query, words=kept, unrecognised=(*query.unrecognised, *lost))
            widened = Widened((), "words-not-found") if query.chips or kept else None
        around = self.points.around(query.origin.latitude, query.origin.longitude) if query.origin else None
        period = next((chip.value for chip in query.of_type("period")), None)
        wanted = [[chip.value for chip in query.of_type(kind)] for kind in ("day", "time")]
        meeting = self.meetings.meeting(period, today, *wanted) if period else None
        if meeting:
            meeting = meeting[0], (meeting[1] | self.sets.silent_about("day")) - meeting[0]
        nothing = bool(query.unrecognised) and query.is_empty
        named = rows_of_names(connection, query.said)
        if query.origin_typed and query.origin:
            # "AA Namur" does not mean the AA of Flanders.
            named &= self.sets.any_of("area", query.origin.areas) | self.sets.silent_about("area")
        called = rows_called(connection, query.said) if any(c.typed for c in query.of_type("kind")) else BitMap()
        narrow = self._narrow(connection, query)
        asked = Asked(query, self.sets, self.taxonomies, around, words, meeting, named, called, narrow, nothing)
        return asked, widened

    def _narrow(self, connection: Connection, query: Query) -> tuple[BitMap, ...]:
        """The rows of words that few of their theme have."""
        found = []
        for chip in query.of_type("theme"):
            if self._is_named_so(chip):
                continue
            of_theme = self.sets.of("theme", chip.value)
            rows = rows_with_words(connection, chip.typed) & of_theme if chip.typed else BitMap()
            if 0 < len(rows) <= FEW_OF_THEME * len(of_theme):
                found.append(rows)
        return tuple(found)

    def _is_named_so(self, chip: Chip) -> bool:
        """ "Rouw" is the theme's own name: no narrower than the theme."""
        term = self.taxonomies.terms.get((chip.type, chip.value))
        names = {word for _, name in term.name.by_language for word in words_of(name)} if term else set()
        return bool(names.intersection(words_of(chip.typed)))

    def _without_everyday_words(self, query: Query) -> tuple[str, ...]:
        """ "Ik ben gestopt met werken": beside a part that is understood such a word chooses nothing."""
        if not any(chip.type in CONTENT and chip.typed for chip in query.chips):
            return query.words
        return tuple(word for word in query.words if word not in self.vocabulary.everyday_words)

    def _key(self, asked: Asked, today: date) -> Key:
        around = asked.around
        if asked.query.order is Order.MEETING:
            days = self.meetings.next_days(today)
            if around is None:
                return lambda row: days.get(row, NEVER)
            squares = around.squares
            return lambda row: (days.get(row, NEVER), squares[row])
        return around.squares.__getitem__ if around else None

    def _read(self, connection: Connection, numbers: Sequence[int], asked: Asked) -> Sequence[GroupRow]:
        sql = _ROWS.format(nearest=_nearest(asked.query.origin))
        found = connection.exec_driver_sql(sql, (dump(numbers),)).all() if numbers else []
        serving = self.sets.any_of("area", asked.query.origin.areas) if asked.query.origin else None

        def read(fields: Fields) -> GroupRow:
            entry_id, record, place, number = fields
            row = load_row(str(entry_id), str(record))
            return replace(
                row,
                place=load_place(str(place)) if place else None,
                distance_km=asked.around.km(number) if asked.around else None,
                covers_place=bool(serving and number in serving),
                why=reasons(row, number, asked),
            )

        return FoundRows(found, read, self.file)


_ROWS = """
SELECT g.id, r.record, (SELECT p.record FROM row_place p WHERE p.row = g.row ORDER BY {nearest} LIMIT 1), g.row
FROM json_each(?) j CROSS JOIN group_row g ON g.row = j.value CROSS JOIN row_record r ON r.row = g.row ORDER BY j.key"""


def _nearest(origin: Point | None) -> str:
    if origin is None:
        return "p.number"
    shrink = 0.4
    north, east = f"(p.latitude - {origin.latitude:.5f})", f"(p.longitude - {origin.longitude:.5f})"
    return f"p.latitude IS NULL, {north} * {north} + {shrink} * {east} * {east}, p.number"
