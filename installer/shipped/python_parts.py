"""The Python packages that the program needs, with what each says of itself, asked of what is installed."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer.shipped.named_parts import ROOT, Named
from installer.shipped.part import Inside, MissingLicenceError, Part, Text

_TEXT = re.compile(r"^(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)
# Both systems get the same list, whichever of them builds.
_SYSTEMS = (
    {"sys_platform": "linux", "os_name": "posix", "platform_system": "Linux"},
    {"sys_platform": "win32", "os_name": "nt", "platform_system": "Windows"},
)


def locked_names(lock: Path = ROOT / "requirements.lock") -> frozenset[str]:
    """The packages of a lock, as they are written in one way."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return frozenset(canonicalize_name(line.partition("==")[0]) for line in lines if re.match(r"[\w.-]+==", line))


def needed_names(group: str = "", project: Path = ROOT / "pyproject.toml") -> frozenset[str]:
    """What pyproject.toml asks for (in `group`, one of its optional ones), and what that asks for, and so on."""
    told = tomllib.loads(project.read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(line) for line in (told["optional-dependencies"][group] if group else told["dependencies"])]
    found: dict[str, set[str]] = {}
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        extras = found.get(name)
        if extras is not None and wanted.extras <= extras:
            continue
        found[name] = (extras or set()) | wanted.extras
        waiting += _asked_by(name, found[name])
    return frozenset(found)


def _asked_by(name: str, extras: set[str]) -> list[Requirement]:
    try:
        lines = distribution(name).requires or ()
    except PackageNotFoundError:  # for another system; told when its licence is asked for
        return []
    return [asked for asked in map(Requirement, lines) if _applies(asked, extras)]


def _applies(asked: Requirement, extras: set[str]) -> bool:
    if asked.marker is None:
        return True
    return any(asked.marker.evaluate({**system, "extra": extra}) for system in _SYSTEMS for extra in (extras or {""}))


def python_parts(names: frozenset[str], named: Named) -> tuple[Part, ...]:
    """A package that no text is found for, or whose terms cannot be told, is an error."""
    return tuple(_part(name, named) for name in sorted(names))


def _part(name: str, named: Named) -> Part:
    try:
        found = distribution(name)
    except PackageNotFoundError as error:
        raise MissingLicenceError(f"{name} is not installed, so its licence is not known: make set-up") from error
    added = named.packages.get(name)
    texts = _own_texts(found) + (added.texts if added else ())
    if not texts:
        raise MissingLicenceError(f"{name} {found.version} brings no licence text: name one in licences/parts.yaml")
    licence = (added and added.licence) or _licence(found)
    if not licence:
        raise MissingLicenceError(
            f"{name} {found.version} names no licence of the SPDX list: name it in licences/parts.yaml"
        )
    whose = (added and added.whose) or _author(found)
    purl = f"pkg:pypi/{name}@{found.version}"
    return Part(found.metadata["Name"], found.version, licence, whose, "library", purl, texts, _inside(found))


def _author(found: Distribution) -> str:
    told = (_field(found, name) for name in ("Author", "Author-email", "Maintainer", "Maintainer-email"))
    return re.sub(r'\s*<[^>]*>|"', "", next(filter(None, told), ""))


def _field(found: Distribution, name: str) -> str:
    return str((found.metadata.get_all(name) or [""])[0])


def _licence(found: Distribution) -> str:
    for words in (_field(found, "License-Expression"), _field(found, "License")):
        try:
            if words:
                return str(canonicalize_license_expression(words))
        except InvalidLicenseExpression:
            continue
    return ""


def _own_texts(found: Distribution) -> tuple[Text, ...]:
    files = [file for file in found.files or () if _TEXT.match(file.name) and file.suffix not in (".py", ".pyc")]
    return tuple(
        Text("/".join(file.parts[1:] if len(file.parts) > 1 else file.parts), words)
        for file in sorted(files, key=str)
        if (words := Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")).strip()
    )


def _inside(found: Distribution) -> tuple[Inside, ...]:
    """What was compiled into it, where it says so (a list in CycloneDX, as PEP 770 has it)."""
    lists = [file for file in found.files or () if "sboms" in file.parts and file.suffix == ".json"]
    parts = {
        Inside(part["name"], part.get("version", ""), _terms(part), part.get("purl", ""))
        for file in lists
        for part in json.loads(Path(str(file.locate())).read_text(encoding="utf-8")).get("components", ())
    }
    return tuple(sorted(parts, key=lambda part: (part.name, part.version)))


def _terms(part: dict[str, object]) -> str:
    told = part.get("licenses")
    words = [
        entry.get("expression") or entry.get("license", {}).get("id") or entry.get("license", {}).get("name", "")
        for entry in (told if isinstance(told, list) else ())
    ]
    return " AND ".join(words)
