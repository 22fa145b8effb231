"""Three editions from data/, each with a few changes, for whoever tries out publishing. No entry that is new in them is
real.

Edition 2: one entry changed in two fields, one gone, one new. Edition 3: the same entry changed back in one of them,
another one changed, one gone, one new.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from healing_desktop.publishing.yaml_edits import with_value, without_item
from healing_desktop.publishing.yaml_file import Where, read_yaml

EDITION, GROUPS = "edition.yaml", "directory/groups/flanders.yaml"
MADE_UP = "verzonnen@example.be"
_SPACE = UUID("0f1c86f8-5d55-4b53-a9a9-6f7b8d7f6f11")
_NEW = """
- id: {id}
  kind: group
  name: {{nl: Verzonnen groep {number}, en: Made-up group {number}}}
  themes: [grief]
  languages: [nl]
  places:
  - {{municipality: Gent, postcode: "9000"}}
  contact: {{email: {email}}}
  cards:
    nl: {{what: Verzonnen ({number}).}}
    en: {{what: Made-up ({number}).}}
  source: {{name: worked example, confidence: medium}}
  listed_on: "{day}"
"""


@dataclass(frozen=True, slots=True)
class MadeEdition:
    """The sources of one edition, and the ids of what changed since the one before."""

    data: Path
    serial: int
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def make_example(data: Path, out: Path, today: date) -> tuple[MadeEdition, ...]:
    """Three copies of `data` in `out`: "1", "2", "3", the later ones published on `today` or on the day of the first.
    OSError when one of them is there already or cannot be written; KeyError, StopIteration when data/ has other
    files."""
    first = out / "1"
    shutil.copytree(data, first)
    edition = read_yaml(first / EDITION, first).value
    serial, day = edition["serial"], max(today.isoformat(), edition["published_on"])
    a, b, d, e = _groups(first)
    email, age = ("contact", "email"), ("minimum_age",)
    second = _next(first, serial + 1, day, {a: {email: MADE_UP, age: 21}}, b)
    third = _next(second.data, serial + 2, day, {a: {age: None}, d: {email: MADE_UP}}, e)
    return MadeEdition(first, serial), second, third


def _groups(data: Path) -> tuple[str, str, str, str]:
    """Four groups that have an address to change, no e-mail, no ages, and that nothing else names."""
    found = [
        fields["id"]
        for fields in read_yaml(data / GROUPS, data).value
        if "contact" in fields and "email" not in fields["contact"] and "minimum_age" not in fields
        and fields["kind"] == "group" and not fields.get("staff_only")
    ]  # fmt: skip
    every = "".join(file.read_text(encoding="utf-8") for file in sorted(data.rglob("*.yaml")))
    alone = [entry for entry in found if every.count(entry) == 1]
    return alone[0], alone[1], alone[2], alone[3]


def _next(
    before: Path, serial: int, day: str, changes: Mapping[str, Mapping[Where, object]], gone: str
) -> MadeEdition:  # fmt: skip
    data = before.with_name(str(int(before.name) + 1))
    shutil.copytree(before, data)
    head, groups = data / EDITION, data / GROUPS
    text = with_value(head.read_text(encoding="utf-8"), ("serial",), serial)
    head.write_text(with_value(text, ("published_on",), day), encoding="utf-8")
    text = groups.read_text(encoding="utf-8")
    for entry, fields in changes.items():
        for where, value in fields.items():
            text = with_value(text, (_number(data, entry), *where), value)
    text = without_item(text, _number(data, gone))
    new = str(uuid5(_SPACE, str(serial)))
    text += _NEW.format(id=new, number=serial, email=MADE_UP, day=day)
    groups.write_text(text, encoding="utf-8")
    return MadeEdition(data, serial, (new,), tuple(changes), (gone,))


def _number(data: Path, entry: str) -> int:
    """Where the entry stands in its file; changes of one edition keep the places until one goes."""
    entries: list[dict[str, Any]] = read_yaml(data / GROUPS, data).value
    return next(number for number, fields in enumerate(entries) if fields["id"] == entry)
