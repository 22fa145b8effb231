"""data/helplines.yaml as the one checked table."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.said import Said
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
            findings.append(file.finding(("lines", n, "code"), Said("finding-twice", value=fields["code"])))
        numbers.setdefault(fields["code"], fields["number"])
        for name, said in _line_faults(fields, entries, ids, file.value["need_names"]):
            findings.append(file.finding(("lines", n, name), said))
    findings += _near_faults(file)
    staff = {fields["code"] for fields in file.value["lines"] if fields.get("staff_only")}
    for order in ("crisis", "card"):
        for language, codes in file.value[order].items():
            for n, code in enumerate(codes):
                if not numbers.get(code):
                    findings.append(file.finding((order, language, n), Said("finding-no-line", code=code)))
                elif code in staff:
                    findings.append(file.finding((order, language, n), Said("finding-staff-line", code=code)))
    return findings


def _near_faults(file: YamlFile) -> Iterator[Finding]:
    for need, near in file.value.get("near_needs", {}).items():
        for unknown in {need, *near} - set(file.value["need_names"]):
            yield file.finding(("near_needs", need), Said("finding-no-need-name", need=unknown))


def _line_faults(
    fields: Fields, entries: Mapping[str, Fields], ids: Collection[str], needs: Collection[str]
) -> Iterator[tuple[str, Said]]:
    number = fields["number"]
    entry = entries.get(fields["id"])
    if fields["id"] not in ids:
        yield "id", Said("finding-no-entry")
    elif entry is not None and (entry.get("contact") or {}).get("phone") != number:
        yield "number", Said("finding-other-number")
    if number is not None and not is_belgian_number(number):
        yield "number", Said("finding-odd-phone", value=number)
    if fields.get("checked_on") and earliest_day(fields["checked_on"]) is None:
        yield "checked_on", Said("finding-not-a-day", value=fields["checked_on"])
    for need in fields["needs"]:
        if need not in needs:
            yield "needs", Said("finding-no-need-name", need=need)


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
