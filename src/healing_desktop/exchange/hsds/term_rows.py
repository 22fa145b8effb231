"""Taxonomies of a package: the terms that its entries name, with those above them, and no others."""

from __future__ import annotations

from uuid import UUID, uuid5

from healing_desktop.core.entries import GroupRow
from healing_desktop.core.ids import child_id
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.exchange.hsds.row_gathering import Rows

# What each link of an entry to a term says in HSDS.
TITLES = {
    "theme": "Theme", "audience": "Audience", "kind": "Kind of group", "enrolment": "Enrolment",
    "led_by": "Facilitation",
}  # fmt: skip


def term_id(taxonomy: str, code: str) -> str:
    """The same in every package and edition."""
    return str(uuid5(UUID(int=0), f"{taxonomy}/{code}"))


class TermRows:
    """Terms as they are met. A code that is not in the lists stands for itself."""

    def __init__(self, taxonomies: Taxonomies) -> None:
        self._taxonomies = taxonomies
        self._met: dict[tuple[str, str], None] = {}

    def of_entry(self, rows: Rows, row: GroupRow) -> None:
        links = [
            *(("theme", code) for code in row.themes), *(("audience", code) for code in row.audiences),
            ("kind", row.group_kind), ("enrolment", row.enrolment), ("led_by", row.led_by),
        ]  # fmt: skip
        for taxonomy, code in links:
            if code is None:
                continue
            self._meet(taxonomy, code)
            rows.add(
                "attribute", child_id(row.id, f"attribute/{taxonomy}/{code}"), link_id=row.id, link_entity="service",
                link_type=taxonomy, taxonomy_term_id=term_id(taxonomy, code),
            )  # fmt: skip

    def _meet(self, taxonomy: str, code: str) -> None:
        above: str | None = code
        while above is not None and (taxonomy, above) not in self._met:
            self._met[taxonomy, above] = None
            term = self._taxonomies.terms.get((taxonomy, above))
            above = term.broader if term else None

    def used(self, rows: Rows) -> None:
        """Their rows, by taxonomy and code."""
        for taxonomy, code in sorted(self._met):
            term = self._taxonomies.terms.get((taxonomy, code))
            title, of = TITLES[taxonomy], term_id("taxonomy", taxonomy)
            rows.add("taxonomy", of, name=title, description=title, version="1")
            name = term.name.pick("en") if term else None
            said = term.explanation.pick("en").text if term and term.explanation else None
            own_id = term_id(taxonomy, code)
            rows.add(
                "taxonomy_term", own_id, code=code, name=name.text if name else code,
                description=said or (name.text if name else code),
                parent_id=term_id(taxonomy, term.broader) if term and term.broader else None, taxonomy=title,
                language=name.language if name else None, taxonomy_id=of,
            )  # fmt: skip
            rows.texts("taxonomy_term", own_id, "name", term.name if term else None)
            rows.texts("taxonomy_term", own_id, "description", term.explanation if term else None)
