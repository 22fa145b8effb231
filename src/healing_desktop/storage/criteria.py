"""From the parts of a question to sets of rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pyroaring import BitMap

from healing_desktop.core.query import Query
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.storage import fit
from healing_desktop.storage.around import Around
from healing_desktop.storage.fit import Criterion, Fit
from healing_desktop.storage.row_sets import RowSets
from healing_desktop.storage.search_rows import NARROW_AREAS, UNKNOWN_PART

NEAR_KM, SOME_WAY_KM = 15.0, 40.0
# One facet of a row each: what it does not say it may have.
_MAY_HAVE = ("kind", "language", "cost", "attending", "enrolment", "step_free", "led_by")
# What the question is about. The rest says how and where.
CONTENT = frozenset({"theme", "kind", "audience", "organization", "entry"})
_ABOUT = frozenset({"theme", "organization"})


@dataclass(frozen=True, slots=True)
class WordRows:
    """The rows of one word that is searched as text: in a name or a theme; only in the text."""

    word: str
    named: BitMap
    in_text: BitMap


@dataclass(frozen=True, slots=True)
class Asked:
    """What is needed to answer: the question, and the sets that are not facets. `meeting`: the rows that meet in the
    period that was asked for, and those of which that cannot be told. `named`: the rows asked for by their very name;
    `called`: those whose name has all that was said, where a kind was.
    `narrow`: for each narrow word of a theme the rows that have it. `nothing`: all of it says nothing to us."""

    query: Query
    sets: RowSets
    taxonomies: Taxonomies
    around: Around | None
    words: tuple[WordRows, ...] = ()
    meeting: tuple[BitMap, BitMap] | None = None
    named: BitMap = field(default_factory=BitMap)
    called: BitMap = field(default_factory=BitMap)
    narrow: tuple[BitMap, ...] = ()
    nothing: bool = False

    @property
    def nearer_themes(self) -> Mapping[str, frozenset[str]]:
        return self.taxonomies.nearer_themes


def fit_of(asked: Asked) -> Fit:
    """What was typed keeps, below, what does not say; what was chosen from a list with its count keeps just these."""
    chosen = {chip.type for chip in asked.query.chips if not chip.typed}
    typed = {chip.type for chip in asked.query.chips if chip.typed}
    parts = (_strict(part) if part.facet in chosen - typed else part for part in _criteria(asked))
    return Fit(BitMap() if asked.nothing else asked.sets.all, tuple(parts))


def _strict(part: Criterion) -> Criterion:
    return Criterion(part.facet, tuple((step, rows & part.certain) for step, rows in part.steps), part.certain)


def _criteria(asked: Asked) -> Iterator[Criterion]:
    by_type: dict[str, list[str]] = {}
    for chip in asked.query.chips:
        by_type.setdefault(chip.type, []).append(chip.value)
    said = CONTENT.intersection(chip.type for chip in asked.query.chips if chip.typed)
    yield from _organization(by_type.get("organization", []), asked)
    yield from _themes(by_type.get("theme", []), asked, soft="organization" in by_type)
    if asked.query.danger and asked.query.is_empty and (about := asked.sets.of("theme", asked.query.danger)):
        # A call for help and no more: what is about it, not everything there is.
        yield _exactly("danger", about)
    yield from _audiences(by_type.get("audience", []), asked, alone=not said & _ABOUT)
    yield from _for_others(by_type, asked)
    yield from _narrow_words(asked)
    yield from _ages(by_type.get("age", []), asked)
    if entries := by_type.get("entry"):
        yield _exactly("entry", asked.sets.any_of("entry", entries))
    for facet in _MAY_HAVE:
        if values := by_type.get(facet):
            alone = facet == "kind" and not said & (_ABOUT | {"audience"})
            # "Praatcafé Zuid" is found by its name, whatever kind of group it is.
            called = asked.called if facet == "kind" else BitMap()
            yield _may_have(facet, values, asked.sets, called, alone=alone)
    yield from _times(by_type, asked)
    if asked.meeting:
        meets, open_ = asked.meeting
        yield Criterion("period", ((0, meets), (fit.OPEN, open_)), meets)
    yield from _words(asked, beside=bool(said))
    yield from _distance(by_type, asked)
    yield from _area(asked)


def _exactly(facet: str, rows: BitMap) -> Criterion:
    return Criterion(facet, ((0, rows),), rows)


def _may_have(facet: str, values: list[str], sets: RowSets, called: BitMap, *, alone: bool) -> Criterion:
    """Two values widen each other. Asked alone, only what is known to have it is an answer, or is called so."""
    has = sets.any_of(facet, values) | called
    return (
        _exactly(facet, has) if alone else Criterion(facet, ((0, has), (fit.OPEN, sets.silent_about(facet) - has)), has)
    )


def _organization(codes: list[str], asked: Asked) -> Iterator[Criterion]:
    if codes:
        yield _exactly("organization", asked.sets.any_of("organization", codes))


def _themes(themes: list[str], asked: Asked, *, soft: bool) -> Iterator[Criterion]:
    """Two themes widen each other; who has both fits better. Beside a name a theme only puts in order, and so do
    themes that say who asks, not about what, beside others."""
    beside = [theme for theme in themes if _is_beside(theme, asked)]
    if len(beside) < len(themes):
        themes = [theme for theme in themes if theme not in beside]
        for theme in beside:
            has = asked.sets.of("theme", theme)
            yield Criterion("theme", ((0, has), (fit.OPEN, asked.sets.all - has)), asked.sets.all)
    union = asked.sets.any_of("theme", themes)
    kept = asked.sets.all if soft else union
    for theme in themes:
        has, nearer = asked.sets.of("theme", theme), asked.sets.of("narrower", theme)
        apart = asked.sets.of("apart", theme)
        steps = (
            (0, has - nearer - apart),
            (fit.NEARER_KIND, nearer - apart),
            (fit.STANDS_APART, apart),
            (fit.OTHER_THEME, kept - has),
        )
        yield Criterion("theme", steps, union)


def _is_beside(theme: str, asked: Asked) -> bool:
    term = asked.taxonomies.terms.get(("theme", theme))
    return term is not None and term.dimension == "beside"


def _audiences(codes: list[str], asked: Asked, *, alone: bool) -> Iterator[Criterion]:
    """Asked alone, who it is for chooses: the role before age and sex, if one was said."""
    by_dimension: dict[str | None, list[str]] = {}
    for code in codes:
        term = asked.taxonomies.terms.get(("audience", code))
        by_dimension.setdefault(term.dimension if term else None, []).append(code)
    roles = alone and bool(by_dimension.keys() & {"role", None})
    for dimension, values in by_dimension.items():
        has = asked.sets.any_of("audience", values)
        if dimension is None or (alone and (dimension == "role" or not roles)):
            yield _exactly("audience", has)
        elif dimension == "role":
            yield Criterion("audience", ((0, has), (fit.OPEN, asked.sets.all - has)), has)
        else:
            fits = _same_age(values, asked) if dimension == "age" else BitMap()
            open_ = (asked.sets.silent_about(dimension) | fits) - has
            yield Criterion("audience", ((0, has), (fit.OPEN, open_)), has)


def _same_age(codes: list[str], asked: Asked) -> BitMap:
    """Rows whose ages overlap with those of the audiences: a group for adults does not turn away an older person."""
    found = BitMap()
    for code in codes:
        term = asked.taxonomies.terms.get(("audience", code))
        if term and term.ages:
            found |= rows_of_age(term.ages[0] + 1, term.ages[1] - 1, asked)
    return found


def _for_others(by_type: Mapping[str, list[str]], asked: Asked) -> Iterator[Criterion]:
    """What is only for people whom nobody has named: who hit, professionals, relatives."""
    if not by_type:
        return
    who = [theme for theme in by_type.get("theme", ()) if _is_beside(theme, asked)]
    meant = asked.sets.any_of("audience", by_type.get("audience", ())) | asked.sets.any_of("theme", who)
    apart = [
        (int(steps), asked.sets.of("apart_audience", steps) - meant) for steps in asked.sets.values_of("apart_audience")
    ]
    rest = asked.sets.all - BitMap.union(BitMap(), *(rows for _, rows in apart))
    yield Criterion("for others", ((0, rest), *apart), asked.sets.all)


def _narrow_words(asked: Asked) -> Iterator[Criterion]:
    """ "Diabetes" is a word of a wide theme: who has the word comes before who has the theme only."""
    for rows in asked.narrow:
        yield Criterion("narrow word", ((0, rows), (fit.COMMON, asked.sets.all - rows)), asked.sets.all)


def _ages(ages: list[str], asked: Asked) -> Iterator[Criterion]:
    if ages:
        has = BitMap.union(*(rows_of_age(float(age), float(age), asked) for age in ages))
        yield Criterion("age", ((0, has), (fit.OPEN, asked.sets.silent_about("age") - has)), has)


def rows_of_age(first: float, last: float, asked: Asked) -> BitMap:
    """The rows for some age between these."""
    begins = [value for value in asked.sets.values_of("age_from") if float(value) <= last]
    ends = [value for value in asked.sets.values_of("age_to") if float(value) >= first]
    return asked.sets.any_of("age_from", begins) & asked.sets.any_of("age_to", ends)


def _times(by_type: Mapping[str, list[str]], asked: Asked) -> Iterator[Criterion]:
    """Day and part of the day must be of one and the same rule."""
    days, parts = by_type.get("day", []), by_type.get("time", [])
    if not days and not parts:
        return
    sets = asked.sets
    if days and parts:
        has = sets.any_of("slot", [f"{day}/{part}" for day in days for part in parts])
        open_ = sets.any_of("slot", [f"{day}/{UNKNOWN_PART}" for day in days])
    elif days:
        has, open_ = sets.any_of("day", days), BitMap()
    else:
        has, open_ = sets.any_of("time", parts), sets.of("time", UNKNOWN_PART)
    open_ = (open_ | sets.silent_about("day")) - has
    criterion = Criterion("day" if days else "time", ((0, has), (fit.OPEN, open_)), has)
    yield criterion


def _words(asked: Asked, *, beside: bool) -> Iterator[Criterion]:
    """Beside understood parts a word only puts in order; alone it chooses, and who has more of the words is first."""
    found = [words for words in asked.words if words.named or words.in_text]
    if not found:
        return
    kept = asked.sets.all if beside else BitMap.union(*(words.named | words.in_text for words in found))
    for words in found:
        has = words.named | words.in_text
        steps = ((0, words.named), (fit.NOT_IN_NAME, words.in_text - words.named), (fit.WITHOUT_WORD, kept - has))
        yield Criterion("text", steps, has)


def _area(asked: Asked) -> Iterator[Criterion]:
    """In the province or region that was asked for, else serving all of it or online, else elsewhere."""
    if asked.query.area is None:
        return
    there = asked.sets.of("in_area", asked.query.area)
    serves = asked.sets.of("area", asked.query.area) | asked.sets.of("attending", "online")
    steps = ((0, there), (fit.SOME_WAY, serves - there), (fit.NOT_HERE, asked.sets.all - there - serves))
    yield Criterion("place", steps, asked.sets.all)


def _distance(by_type: Mapping[str, list[str]], asked: Asked) -> Iterator[Criterion]:
    query, sets, around = asked.query, asked.sets, asked.around
    if query.origin is None or around is None:
        return
    limit = min((float(km) for km in by_type.get("distance", ())), default=None)
    if limit is not None:
        yield _exactly("distance", around.within(limit))
    if "online" in by_type.get("attending", ()):
        return
    near, some_way = around.within(NEAR_KM), around.within(SOME_WAY_KM)
    serves = sets.any_of("area", query.origin.areas)
    own = near | sets.any_of("area", [code for code in query.origin.areas if code.startswith(NARROW_AREAS)])
    for_others = sets.of("known", "area") - serves - own
    some = some_way - own - for_others
    far = (around.located | serves | sets.of("attending", "online")) - own - some - for_others
    rest = sets.all - own - some - far
    steps = ((0, own), (fit.SOME_WAY, some), (fit.FAR_AWAY, far), (fit.NOT_HERE, rest))
    yield Criterion("place", steps, sets.all)
    languages = query.origin.languages
    if query.origin_typed and languages and "language" not in by_type:
        same = sets.any_of("language", languages) | sets.silent_about("language")
        yield Criterion("place", ((0, same), (fit.OTHER_LANGUAGE, sets.all - same)), sets.all)
