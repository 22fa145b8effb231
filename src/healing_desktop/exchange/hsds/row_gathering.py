"""Gathers the rows of a package, table by table, in the order in which they are met."""

from __future__ import annotations

from collections.abc import Callable

from healing_desktop.core.ids import child_id
from healing_desktop.core.texts import LocalText
from healing_desktop.core.words import Words
from healing_desktop.exchange.hsds.hsds_profile import TRANSLATIONS

# The words of a language, or None where only the texts of the entries themselves are to be written.
WordsFor = Callable[[str], Words]


class Rows:
    """What is unknown (None) and what is empty is left out of a row; a row of the same id is taken once."""

    def __init__(self) -> None:
        self.tables: dict[str, list[dict[str, object]]] = {}
        self._taken: set[tuple[str, str]] = set()

    def has(self, table: str, row_id: str) -> bool:
        return (table, row_id) in self._taken

    def add(self, table: str, row_id: str, **columns: object) -> None:
        if not self.has(table, row_id):
            self._taken.add((table, row_id))
            known = {name: value for name, value in columns.items() if value is not None and value != ""}
            self.tables.setdefault(table, []).append({"id": row_id, **known})

    def texts(self, entity: str, entity_id: str, field: str, text: LocalText | None) -> None:
        """The text in all its languages, in their order."""
        for language, words in text.by_language if text else ():
            self.text(entity, entity_id, field, language, words)

    def text(
        self, entity: str, entity_id: str, field: str, language: str, words: str, origin: str | None = None,
        reviewed: str | None = None,
    ) -> None:  # fmt: skip
        self.add(
            TRANSLATIONS, child_id(entity_id, f"text/{entity}/{field}/{language}"), entity=entity, entity_id=entity_id,
            field=field, language=language, text=words, origin=origin, reviewed=reviewed,
        )  # fmt: skip


def picked(text: LocalText | None, language: str) -> str | None:
    """The text in that language, else as `LocalText.pick` has it."""
    return text.pick(language).text if text else None
