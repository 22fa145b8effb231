"""Ways through a package: the rows that hang on a row, and the texts of a row in every language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from healing_desktop.core.texts import LocalText
from healing_desktop.exchange.hsds.hsds_package import HsdsPackage, Row
from healing_desktop.exchange.hsds.hsds_profile import TRANSLATIONS
from healing_desktop.exchange.hsds.row_checks import key_of


class PackageLinks:
    """Each way is worked out when it is first gone."""

    def __init__(self, package: HsdsPackage) -> None:
        self.package = package
        self._many: dict[tuple[str, str], dict[str, list[Row]]] = {}
        self._texts: dict[tuple[str, str, str], list[Row]] = {}
        for row in package.rows(TRANSLATIONS):
            key = (str(row.get("entity")), key_of(row.get("entity_id")), str(row.get("field")))
            self._texts.setdefault(key, []).append(row)

    def of(self, table: str, column: str, value: object) -> list[Row]:
        """The rows of a table whose column holds this id, in their order."""
        if value is None:
            return []
        if (table, column) not in self._many:
            grouped: dict[str, list[Row]] = {}
            for row in self.package.rows(table):
                if column in row:
                    grouped.setdefault(key_of(row[column]), []).append(row)
            self._many[table, column] = grouped
        return self._many[table, column].get(key_of(value), [])

    def one(self, table: str, value: object) -> Row | None:
        """The row of this id."""
        return next(iter(self.of(table, "id", value)), None)

    def attributes(self, entity: str, value: object) -> list[Row]:
        return [row for row in self.of("attribute", "link_id", value) if row.get("link_entity", entity) == entity]

    def translations(self, entity: str, row: Row, field: str) -> list[Row]:
        return self._texts.get((entity, key_of(row["id"]), field), [])

    def texts(self, entity: str, row: Row, field: str, language: str) -> LocalText | None:
        """In all its languages; a text without translations is in `language`."""
        told = [
            (str(said["language"]), str(said["text"]))
            for said in self.translations(entity, row, field)
            if "language" in said and "text" in said
        ]
        if told:
            return LocalText(tuple(dict(reversed(told)).items()) if _twice(told) else tuple(told))
        text = text_in(row, field)
        return LocalText(((language, text),)) if text else None


def text_in(row: Mapping[str, object], column: str) -> str | None:
    """A text without blanks around it; None for anything else."""
    value = row.get(column)
    return value.strip() or None if isinstance(value, str) else None


def as_told(row: Mapping[str, object], column: str) -> str | None:
    """A text with its blanks; None for anything else."""
    value = row.get(column)
    return value if isinstance(value, str) else None


def _twice(pairs: Iterable[tuple[str, str]]) -> bool:
    codes = [code for code, _ in pairs]
    return len(set(codes)) != len(codes)
