"""healing-desktop kinds: the kinds of groups side by side."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.present_kinds import KindWords, kind_sources, kinds_checked, present_kinds
from healing_desktop.core.taxonomies import Taxonomies


def run(_arguments: Namespace, services: Services) -> None:
    directory, words = opened(services), services.words_for(services.options.language)
    taxonomies = directory.taxonomies()
    kinds = present_kinds(taxonomies, directory.helplines(), words)
    if not kinds:
        raise Refused(words("outcome-handout-no-kinds"))
    if services.options.json:
        say_json([_json(kind, taxonomies) for kind in kinds])
        return
    say(line for kind in kinds for line in _lines(kind))
    works = "; ".join(source.text for source in kind_sources(taxonomies))
    notice(f"{words('outcome-kinds-sources', works=works)} {kinds_checked(taxonomies, words)}")


def _lines(kind: KindWords) -> Iterator[str]:
    """A row of the table would be wider than any terminal: its cells stand below one another."""
    widest = max(len(fact.label) for fact in kind.facts)
    yield kind.name
    yield from (f"  {fact.label.ljust(widest)}  {fact.text}" for fact in kind.facts)
    yield ""


def _json(kind: KindWords, taxonomies: Taxonomies) -> dict[str, Any]:
    """Every question by its own name; `sources`: ids of what the answers lean on, with what these are."""
    term = taxonomies.terms["kind", kind.code]
    sources = term.compared.sources if term.compared else ()
    return {
        "code": kind.code, "name": kind.name, "language": kind.language,
        **{fact.asks: fact.text for fact in kind.facts},
        "sources": [
            {"id": source.id, "text": source.text, "address": source.address, "checked_on": source.checked_on}
            for source in sources
        ],
    }  # fmt: skip
