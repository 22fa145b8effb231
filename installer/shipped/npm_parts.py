"""The npm packages of package-lock.json that end up in the program: map scripts, icons, fonts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

from installer.shipped.named_parts import ROOT, Named
from installer.shipped.part import MissingLicenceError, Part, Text

_STEMS = ("license", "licence", "copying", "notice", "mit-licence", "ofl")


def npm_parts(locked: dict[str, dict[str, Any]], named: Named, root: Path = ROOT) -> tuple[Part, ...]:
    """`locked` by folder below `root`. A package that no text is found for is an error."""
    return tuple(_part(root / key, key, told, named) for key, told in locked.items() if key not in named.not_shipped)


def _part(folder: Path, key: str, locked: dict[str, Any], named: Named) -> Part:
    try:
        told = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    except OSError as error:
        raise MissingLicenceError(f"{key} is not installed: npm ci") from error
    name, version = told["name"], locked["version"]
    added = named.packages.get(key)
    texts = _own_texts(folder) + (added.texts if added else ())
    if not texts:
        raise MissingLicenceError(f"{key} {version} brings no licence text: name one in licences/parts.yaml")
    # A font's name stands before the name of its package, so that a person finds it.
    font = "google-fonts" in name
    shown = _font_name(name) if font else name
    licence = (added and added.licence) or locked.get("license") or told.get("license") or ""
    if not licence:
        raise MissingLicenceError(f"{key} {version} names no licence: name it in licences/parts.yaml")
    purl = f"pkg:npm/{quote(name, safe='/')}@{version}"
    whose = (added and added.whose) or _author(told)
    return Part(shown, version, licence, whose, "font" if font else "library", purl, texts)


def _own_texts(folder: Path) -> tuple[Text, ...]:
    found = [file for file in sorted(folder.iterdir()) if file.is_file() and file.name.lower().startswith(_STEMS)]
    return tuple(Text(file.name, file.read_text(encoding="utf-8", errors="replace")) for file in found)


def _font_name(package: str) -> str:
    return package.rpartition("/")[2].replace("-", " ").title()


def _author(told: dict[str, Any]) -> str:
    author = told.get("author", "")
    return re.sub(r"\s*<[^>]*>", "", str(author.get("name", "") if isinstance(author, dict) else author))
