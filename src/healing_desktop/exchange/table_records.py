"""Terms, telephone lines, places and articles as records and back. Reading raises WrongField inside the codec."""

from __future__ import annotations

import re
from typing import Any

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.compared import Compared, ComparedFact, ComparedSource
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.places import Place
from healing_desktop.core.taxonomies import Term
from healing_desktop.core.texts import HANDOUT_LANGUAGES
from healing_desktop.exchange.entry_record import texts_out, without_empty
from healing_desktop.exchange.field_reading import UUID_TEXT, Fields, strings_in, texts_in

TABLE = "helpline_table"
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_OLDEST = 150


def term_record(term: Term) -> dict[str, Any]:
    return without_empty(
        {
            "type": "taxonomy_term", "id": f"{term.taxonomy}/{term.code}", "taxonomy": term.taxonomy,
            "code": term.code, "name": term.name.pick("en").text, "x_names": texts_out(term.name),
            "x_explanations": texts_out(term.explanation),
            "parent_id": None if term.broader is None else f"{term.taxonomy}/{term.broader}",
            "x_dimension": term.dimension, "x_ages": list(term.ages) if term.ages else None,
            "x_apart": term.apart or None, "x_compared": _compared_out(term.compared),
        }
    )  # fmt: skip


def term_in(fields: Fields) -> Term:
    taxonomy, code, names = fields.text("taxonomy"), fields.text("code"), fields.needed_texts("x_names")
    if "/" in taxonomy or not taxonomy or not code:
        raise fields.wrong("taxonomy")
    fields.same("id", f"{taxonomy}/{code}")
    fields.same("name", names.pick("en").text)
    parent = fields.some("parent_id")
    above, _, broader = (parent or "").partition("/")
    if parent is not None and (above != taxonomy or not broader):
        raise fields.wrong("parent_id")
    ages = fields.several("x_ages")
    if ages and not (len(ages) == 2 and all(type(age) in (int, float) and 0 <= age <= _OLDEST for age in ages)):
        raise fields.wrong("x_ages")
    return Term(
        taxonomy, code, names, fields.texts("x_explanations"), broader or None, fields.some("x_dimension"),
        (ages[0], ages[1]) if ages else None, fields.whole("x_apart", 0, 0, 99),
        _compared_in(fields.object("x_compared")),
    )  # fmt: skip


def _compared_out(compared: Compared | None) -> dict[str, Any] | None:
    if compared is None:
        return None
    facts = ({"asks": f.asks, "texts": texts_out(f.text), "sources": list(f.sources)} for f in compared.facts)
    sources = (
        {"id": source.id, "text": source.text, "checked_on": source.checked_on, "address": source.address}
        for source in compared.sources
    )
    return without_empty({"facts": list(map(without_empty, facts)), "sources": list(map(without_empty, sources))})


def _compared_in(fields: Fields | None) -> Compared | None:
    """What is asked may be more than this program knows: it is kept, and not shown."""
    if fields is None:
        return None
    facts, sources = [], []
    for one in fields.objects("facts"):
        facts.append(ComparedFact(one.text("asks"), one.needed_texts("texts"), one.strings("sources")))
        one.keep()
    for one in fields.objects("sources"):
        told = one.text("id"), one.text("text"), one.partial_date("checked_on"), one.some("address")
        sources.append(ComparedSource(*told))
        one.keep()
    fields.keep()
    return Compared(tuple(facts), tuple(sources))


def helpline_record(line: Helpline) -> dict[str, Any]:
    return without_empty(
        {
            "type": "helpline", "id": line.code, "service_id": line.id, "code": line.code,
            "name": line.name.name_for(""), "x_names": texts_out(line.name), "number": line.number,
            "needs": list(line.needs), "languages": list(line.languages), "audiences": list(line.audiences),
            "x_hours": texts_out(line.hours), "x_cost": texts_out(line.cost), "url": line.url,
            "x_assured": line.checked_on, "source": line.source, "x_note": texts_out(line.note),
            "x_staff_only": line.staff_only or None,
        }
    )  # fmt: skip


def helpline_in(fields: Fields) -> Helpline:
    names, needs = fields.needed_texts("x_names"), fields.strings("needs")
    service, code = fields.text("service_id"), fields.text("code")
    fields.same("name", names.name_for(""))
    # A line is sorted by its first need.
    if not needs:
        raise fields.wrong("needs")
    if not UUID_TEXT.fullmatch(service):
        raise fields.wrong("service_id")
    return Helpline(
        id=service, code=code, name=names, number=fields.some("number"), needs=needs,
        languages=fields.strings("languages"), hours=fields.texts("x_hours"), cost=fields.texts("x_cost"),
        audiences=fields.strings("audiences"), url=fields.some("url"), checked_on=fields.partial_date("x_assured"),
        source=fields.some("source"), note=fields.texts("x_note"), staff_only=fields.flag("x_staff_only"),
    )  # fmt: skip


def table_record(table: HelplineTable) -> dict[str, Any]:
    """Which lines a reader of each language gets, and in which order: lists, since their order counts."""
    return without_empty(
        {
            "type": TABLE, "id": TABLE, "crisis": _orders_out(table.crisis), "card": _orders_out(table.card),
            "need_names": [[need, texts_out(name)] for need, name in table.need_names],
            "near_needs": _orders_out(table.near_needs),
        }
    )  # fmt: skip


def table_in(fields: Fields, lines: tuple[Helpline, ...]) -> HelplineTable:
    fields.same("type", TABLE)
    fields.same("id", TABLE)
    orders = {name: _orders_in(fields, name) for name in ("crisis", "card", "near_needs")}
    codes = {line.code for line in lines}
    for name in ("crisis", "card"):
        if not all(code in codes for _, several in orders[name] for code in several):
            raise fields.wrong(name)
    # Languages without lines of their own get these.
    if "other" not in dict(orders["crisis"]):
        raise fields.wrong("crisis")
    need_names = []
    for need, pairs in _named(fields, "need_names"):
        said = texts_in(pairs)
        if said is None:
            raise fields.wrong("need_names")
        need_names.append((need, said))
    fields.keep()
    return HelplineTable(lines, orders["crisis"], orders["card"], tuple(need_names), orders["near_needs"])


def _orders_out(orders: tuple[tuple[str, tuple[str, ...]], ...]) -> list[Any]:
    return [[name, list(several)] for name, several in orders]


def _orders_in(fields: Fields, name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = []
    for first, several in _named(fields, name):
        codes = strings_in(several)
        if codes is None:
            raise fields.wrong(name)
        found.append((first, codes))
    return tuple(found)


def _named(fields: Fields, name: str) -> list[tuple[str, Any]]:
    pairs = fields.several(name)
    if not all(type(pair) is list and len(pair) == 2 and type(pair[0]) is str for pair in pairs):
        raise fields.wrong(name)
    return [(first, second) for first, second in pairs]


def place_record(place: Place) -> dict[str, Any]:
    return without_empty(
        {
            "type": "place", "id": f"{place.code}/{place.nis}", "code": place.code, "postcode": place.postcode,
            "nis": place.nis, "x_names": texts_out(place.name), "x_municipality": texts_out(place.municipality),
            "latitude": place.latitude, "longitude": place.longitude, "areas": list(place.areas),
            "languages": list(place.languages),
        }
    )  # fmt: skip


def place_in(fields: Fields) -> Place:
    latitude, longitude = fields.number("latitude", -90, 90), fields.number("longitude", -180, 180)
    if latitude is None or longitude is None:
        raise fields.wrong("latitude")
    return Place(
        code=fields.text("code"), postcode=fields.some("postcode"), nis=fields.text("nis"),
        name=fields.needed_texts("x_names"), municipality=fields.needed_texts("x_municipality"),
        latitude=latitude, longitude=longitude, areas=fields.strings("areas"), languages=fields.strings("languages"),
    )  # fmt: skip


def names_in(fields: Fields) -> tuple[tuple[str, str], ...]:
    return fields.pairs("names")


def article_record(article: ArticleText) -> dict[str, Any]:
    name = f"{article.slug}/{article.language}"
    return {"type": "article", "id": name, "slug": article.slug, "language": article.language, "text": article.text}


def article_in(fields: Fields) -> ArticleText:
    """Slug and language become a path on the centre's disk: nothing but small letters, digits and dashes."""
    slug, language = fields.like("slug", _SLUG), fields.text("language")
    if slug is None or len(slug) > 80:
        raise fields.wrong("slug")
    if language not in HANDOUT_LANGUAGES:
        raise fields.wrong("language")
    fields.same("id", f"{slug}/{language}")
    return ArticleText(slug, language, fields.text("text"))
