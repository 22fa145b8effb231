"""data/helplines.yaml as the one checked table."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.texts import LocalText
from healing_desktop.publishing.entry_checks import is_belgian_number
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.yaml_file import YamlFile

Fields = Mapping[str, Any]


def helplines_of(file: YamlFile, entries: Mapping[str, Fields]) -> HelplineTable:
    """The table; names come from the entries, so that a line is called the same everywhere."""
    value = file.value
    return HelplineTable(
        lines=tuple(_line(fields, entries[fields["id"]]) for fields in value["lines"]),
        crisis=_orders(value["crisis"]),
        card=_orders(value["card"]),
        need_names=tuple(
            (need, names) for need, texts in value["need_names"].items() if (names := LocalText.of(texts))
        ),
        near_needs=_orders(value.get("near_needs", {})),
    )


def check_helplines(file: YamlFile, entries: Mapping[str, Fields], ids: Collection[str]) -> list[Finding]:
    """Numbers valid and the same as the entry's, codes unique, every order made of known lines with a number."""
    findings: list[Finding] = []
    numbers: dict[str, str | None] = {}
    for n, fields in enumerate(file.value["lines"]):
        if fields["code"] in numbers:
            findings.append(file.finding(("lines", n, "code"), f"“{fields['code']}” is given twice."))
        numbers.setdefault(fields["code"], fields["number"])
        for name, sentence in _line_faults(fields, entries, ids, file.value["need_names"]):
            findings.append(file.finding(("lines", n, name), sentence))
    findings += _near_faults(file)
    staff = {fields["code"] for fields in file.value["lines"] if fields.get("staff_only")}
    for order in ("crisis", "card"):
        for language, codes in file.value[order].items():
            for n, code in enumerate(codes):
                if not numbers.get(code):
                    findings.append(file.finding((order, language, n), f"No line with a number is called “{code}”."))
                elif code in staff:
                    findings.append(file.finding((order, language, n), f"“{code}” is for professionals only."))
    return findings


def _near_faults(file: YamlFile) -> Iterator[Finding]:
    for need, near in file.value.get("near_needs", {}).items():
        for unknown in {need, *near} - set(file.value["need_names"]):
            yield file.finding(("near_needs", need), f"“{unknown}” has no name in need_names.")


def _line_faults(
    fields: Fields, entries: Mapping[str, Fields], ids: Collection[str], needs: Collection[str]
) -> Iterator[tuple[str, str]]:
    number = fields["number"]
    entry = entries.get(fields["id"])
    if fields["id"] not in ids:
        yield "id", "No entry has this id."
    elif entry is not None and (entry.get("contact") or {}).get("phone") != number:
        yield "number", "The entry of this line gives another number."
    if number is not None and not is_belgian_number(number):
        yield "number", f"“{number}” is not a valid Belgian telephone number."
    if fields.get("checked_on") and earliest_day(fields["checked_on"]) is None:
        yield "checked_on", f"“{fields['checked_on']}” is not a day that exists."
    for need in fields["needs"]:
        if need not in needs:
            yield "needs", f"“{need}” has no name in need_names."


def _orders(value: Mapping[str, list[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((language, tuple(codes)) for language, codes in value.items())


def _line(fields: Fields, entry: Fields) -> Helpline:
    name = LocalText.of(entry["name"])
    assert name is not None
    return Helpline(
        id=fields["id"], code=fields["code"], name=name, number=fields["number"], needs=tuple(fields["needs"]),
        languages=tuple(fields["languages"]), hours=LocalText.of(fields.get("hours")),
        cost=LocalText.of(fields.get("cost")), audiences=tuple(fields.get("audiences") or ()), url=fields.get("url"),
        checked_on=fields.get("checked_on"), source=fields.get("source"), note=LocalText.of(fields.get("note")),
        staff_only=bool(fields.get("staff_only")),
    )  # fmt: skip
