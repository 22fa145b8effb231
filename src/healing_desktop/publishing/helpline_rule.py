"""The rule of the lines: a number that saves a life stands once, in helplines.yaml, and was checked lately."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from healing_desktop.core.dates import earliest_day
from healing_desktop.core.numbers import digits_of
from healing_desktop.core.said import Said
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.together_checks import Placed
from healing_desktop.publishing.yaml_file import YamlFile

# Staff are told of a line past this.
MOST_DAYS = 90
MOST_NAMED = 3
NEEDED = ("danger", "suicide")


def check_rule(file: YamlFile, placed: Sequence[Placed], day: str | None) -> list[Finding]:
    """`file`: helplines.yaml; `day`: that of the edition. Both of right shape."""
    return [*_old(file, day), *_without(file), *_beside(file, placed)]


def _old(file: YamlFile, day: str | None) -> Iterator[Finding]:
    """One sentence for all of them: they are called in one go."""
    if day is None:
        return
    until = date.fromisoformat(day)
    old = [
        (n, line["code"])
        for n, line in enumerate(file.value["lines"])
        if line["number"] and (until - (earliest_day(line.get("checked_on")) or date.min)).days > MOST_DAYS
    ]
    if old:
        named = (*(code for _, code in old[:MOST_NAMED]), *(("…",) if len(old) > MOST_NAMED else ()))
        said = Said("finding-lines-unchecked", n=len(old), days=MOST_DAYS, codes=named)
        yield file.finding(("lines", old[0][0], "checked_on"), said, "warning")


def _without(file: YamlFile) -> Iterator[Finding]:
    """Every reader gets a line for danger and one for thoughts of suicide, or for what stands near to it."""
    near = file.value.get("near_needs", {})
    needs = {line["code"]: set(line["needs"]) for line in file.value["lines"] if line["number"]}
    for order in ("crisis", "card"):
        for language, codes in file.value[order].items():
            given: set[str] = set().union(*(needs.get(code, set()) for code in codes))
            for need in NEEDED:
                if need in file.value["need_names"] and not given & {need, *near.get(need, ())}:
                    yield file.finding((order, language), Said("finding-no-line-for", need=need))


def _beside(file: YamlFile, placed: Sequence[Placed]) -> Iterator[Finding]:
    """An entry that is a line has its number in the table too."""
    table = {line["id"] for line in file.value["lines"]}
    numbers = {digits_of(line["number"]) for line in file.value["lines"] if line["number"]}
    for entries, at, fields in placed:
        number = (fields.get("contact") or {}).get("phone")
        if not number:
            continue
        if fields["kind"] == "helpline" and fields["id"] not in table:
            yield entries.finding((at, "contact", "phone"), Said("finding-line-not-in-table"))
        elif fields["kind"] != "helpline" and digits_of(number) in numbers and _is_short(number):
            yield entries.finding((at, "contact", "phone"), Said("finding-number-of-a-line", value=number))


def _is_short(number: str) -> bool:
    return len(digits_of(number)) <= 4
