"""Every facet of one entry, worked out for it alone: what the sets of all entries are held against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Attending, Entry, GroupRow, ScheduleRule
from healing_desktop.core.ids import organization_id_of
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.storage.facet_sets import OLDEST
from healing_desktop.storage.search_rows import UNKNOWN_PART, part_of_day

Facet = tuple[str, str]


def facets(entry: Entry, content: EditionContent) -> tuple[Facet, ...]:
    """Every facet of an entry, each once."""
    return tuple(sorted(set(_all_facets(entry, content))))


def _all_facets(entry: Entry, content: EditionContent) -> Iterator[Facet]:
    row = entry.row
    yield from _with_broader("entry", (row.kind.value,), content.taxonomies)
    yield "organization", entry.organization_id or organization_id_of(row.id)
    if row.id in content.welfare_centres:
        yield "role", "welfare-centre"
    for taxonomy, codes in (("theme", row.themes), ("language", row.languages), ("enrolment", (row.enrolment,))):
        yield from _with_broader(taxonomy, filter(None, codes), content.taxonomies)
    yield from _nearer_themes(row.themes, content.taxonomies)
    yield from _apart_audience(row.audiences, content.taxonomies)
    yield from _ages(entry, content.taxonomies)
    yield from (("known", facet) for facet in _known(row, content.taxonomies))
    areas = content.areas_of_municipalities
    yield from (("in_area", code) for place in entry.places for code in areas.get(place.nis or "", ()))
    several = {
        "audience": row.audiences, "area": row.area.codes,
        "municipality": [place.nis for place in entry.places if place.nis],
        "attending": _attending(row.attending),
        "led_by": ("peers", "professionals") if row.led_by == "both" else (row.led_by,),
        "kind": (row.group_kind,),
        "cost": ("free" if row.cost.free else None,), "step_free": ("yes" if row.step_free else None,),
    }  # fmt: skip
    for facet, values in several.items():
        yield from ((facet, value) for value in values if value)
    for rule in row.schedules:
        yield from _schedule_facets(rule)


def _with_broader(facet: str, codes: Iterable[str], taxonomies: Taxonomies) -> Iterator[Facet]:
    for code in codes:
        yield facet, code
        term = taxonomies.terms.get((facet, code))
        while term and term.broader:
            yield facet, term.broader
            term = taxonomies.terms.get((facet, term.broader))


def _nearer_themes(themes: Iterable[str], taxonomies: Taxonomies) -> Iterator[Facet]:
    """For every wider theme of a row: whether it has it through nearer ones only, and through one that stands apart."""
    direct = set(themes)
    for code in direct:
        term, apart = taxonomies.terms.get(("theme", code)), 0
        while term and term.broader:
            apart = apart or term.apart
            if apart:
                yield "apart", term.broader
            if term.broader not in direct:
                yield "narrower", term.broader
            term = taxonomies.terms.get(("theme", term.broader))


def _apart_audience(audiences: Iterable[str], taxonomies: Taxonomies) -> Iterator[Facet]:
    """How far it stands apart that it is for these people only."""
    terms = (taxonomies.terms.get(("audience", code)) for code in audiences)
    steps = min((term.apart for term in terms if term and term.dimension not in ("age", "sex")), default=0)
    if steps:
        yield "apart_audience", str(steps)


def _ages(entry: Entry, taxonomies: Taxonomies) -> Iterator[Facet]:
    """From and to which age, as it says itself, else as its audiences say."""
    terms = (taxonomies.terms.get(("audience", code)) for code in entry.row.audiences)
    spans = [term.ages for term in terms if term and term.ages]
    if entry.minimum_age is not None or entry.maximum_age is not None:
        spans = [(entry.minimum_age or 0.0, entry.maximum_age or OLDEST)]
    if spans:
        yield "known", "age"
        yield "age_from", str(int(min(first for first, _ in spans)))
        yield "age_to", str(int(max(last for _, last in spans)))


def _known(row: GroupRow, taxonomies: Taxonomies) -> Iterator[str]:
    """The facets of which the row says something."""
    known = {
        "language": row.languages, "kind": row.group_kind, "attending": row.attending, "enrolment": row.enrolment,
        "led_by": row.led_by, "day": any(rule.byday for rule in row.schedules),
    }  # fmt: skip
    yield from (facet for facet, value in known.items() if value)
    if row.cost.free is not None or row.cost.amount:
        yield "cost"
    if row.step_free is not None:
        yield "step_free"
    if row.area.codes:
        yield "area"
    for code in row.audiences:
        term = taxonomies.terms.get(("audience", code))
        yield term.dimension if term and term.dimension else "everyone"


def _attending(attending: Attending | None) -> tuple[str, ...]:
    """The codes of the search words: "in-person", "online"."""
    if attending is Attending.BOTH:
        return "in-person", "online"
    return (attending.value.replace(" ", "-"),) if attending else ()


def _schedule_facets(rule: ScheduleRule) -> Iterator[Facet]:
    """Days, parts of the day, and both together ("TU/evening"): a rule on Tuesday morning is no Tuesday evening."""
    part = part_of_day(rule) or UNKNOWN_PART
    yield "time", part
    for day in filter(None, rule.byday.split(",")):
        yield "day", day[-2:]
        yield "slot", f"{day[-2:]}/{part}"
