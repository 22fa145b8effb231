"""The evidence that articles lean on: data/articles/evidence.yaml, each piece once, for every article and language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from healing_desktop.core.said import Said
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.yaml_file import YamlFile, read_yaml

FILE = "articles/evidence.yaml"
STRENGTHS = ("strong", "moderate", "weak", "fact", "advice")


@dataclass(frozen=True, slots=True)
class Evidence:
    """`work`: author, year and work, or who publishes the page; `address`: DOI or web address as printed; `shows` and
    `limits`: what it does show, and what it does not; `numbers`: those that a sentence may print, as in English."""

    id: str
    work: str
    address: str | None
    strength: str
    shows: LocalText
    limits: LocalText | None
    numbers: frozenset[str]
    checked_on: str


def read_evidence(data: Path) -> dict[str, Evidence] | list[Finding]:
    """By id, or all that is wrong with the file."""
    file = read_yaml(data / FILE, data)
    if file.faults:
        return file.faults
    if not isinstance(file.value, list):
        return [file.finding((), Said("finding-not-a-list"))]
    faults = [fault for at, fields in enumerate(file.value) for fault in _faults(file, at, fields)]
    ids = [fields["id"] for fields in file.value if isinstance(fields, dict) and isinstance(fields.get("id"), str)]
    faults += [
        file.finding((), Said("finding-twice", value=name)) for name in sorted({i for i in ids if ids.count(i) > 1})
    ]
    return faults or {fields["id"]: _evidence(fields) for fields in file.value}


def _faults(file: YamlFile, at: int, fields: object) -> Iterator[Finding]:
    if not isinstance(fields, dict):
        yield file.finding((at,), Said("finding-type-object", value=str(fields)))
        return
    for name in ("id", "work", "strength", "shows", "checked_on"):
        if not fields.get(name):
            yield file.finding((at, name), Said("finding-missing", field=name))
        elif name != "shows" and not isinstance(fields[name], str):
            yield file.finding((at, name), Said("finding-type-string", value=str(fields[name])))
    if fields.get("strength") not in STRENGTHS:
        said = Said("finding-not-one-of", value=str(fields.get("strength")), known=STRENGTHS)
        yield file.finding((at, "strength"), said)
    for name in ("shows", "limits"):
        texts = fields.get(name)
        if texts is None and name == "limits":
            continue
        missing = [code for code in INTERFACE_LANGUAGES if not isinstance(texts, dict) or not texts.get(code)]
        if missing:
            yield file.finding((at, name), Said("finding-no-text-in", languages=tuple(missing)))


def _evidence(fields: dict[str, object]) -> Evidence:
    shows, limits, numbers = fields["shows"], fields.get("limits"), fields.get("numbers") or ()
    assert isinstance(shows, dict)
    return Evidence(
        id=str(fields["id"]), work=str(fields["work"]),
        address=str(fields["address"]) if fields.get("address") else None, strength=str(fields["strength"]),
        shows=_texts(shows), limits=_texts(limits) if isinstance(limits, dict) else None,
        numbers=frozenset(str(number) for number in numbers) if isinstance(numbers, list) else frozenset(),
        checked_on=str(fields["checked_on"]),
    )  # fmt: skip


def _texts(told: dict[str, object]) -> LocalText:
    return LocalText(tuple((code, str(told[code])) for code in INTERFACE_LANGUAGES))
