"""What licences/parts.yaml names: parts that come in no package, and words that packages leave out."""

from __future__ import annotations

import json
import platform
import re
import sqlite3
import ssl
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import yaml

from installer.shipped.part import MissingLicenceError, Part, Text

ROOT: Final = Path(__file__).resolve().parents[2]
LICENCES: Final = ROOT / "licences"
# In a process of its own: the web engine is large, and wants to be the only one of its kind.
_ASK_CHROMIUM: Final = "from PySide6.QtWebEngineCore import qWebEngineChromiumVersion as v; print(v())"


@dataclass(frozen=True, slots=True)
class Added:
    """What licences/parts.yaml says of a package, beside what the package says of itself."""

    licence: str
    whose: str
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """The whole of licences/parts.yaml."""

    parts: tuple[Part, ...]
    packages: dict[str, Added]
    not_shipped: frozenset[str]


def named_parts(file: Path = LICENCES / "parts.yaml") -> Named:
    """Read the file; every text that it names must be there."""
    told = yaml.safe_load(file.read_text(encoding="utf-8"))
    return Named(
        tuple(_part(entry) for entry in told["parts"]),
        {name: _added(words) for name, words in told["packages"].items()},
        frozenset(told["not_shipped"]),
    )


def _added(told: dict[str, Any]) -> Added:
    return Added(told.get("licence", ""), told.get("whose", ""), _texts(told.get("texts", ())))


def _part(told: dict[str, Any]) -> Part:
    texts = _texts(told["texts"])
    found = told["version"]
    number = _VERSIONS[found.strip("{}")]() if found.startswith("{") else found
    purl = told.get("purl", "") and f"{told['purl']}@{number}"
    return Part(told["name"], number, told["licence"], told["whose"], told["kind"], purl, texts)


def _texts(names: list[str] | tuple[str, ...]) -> tuple[Text, ...]:
    return tuple(_text(name) for name in names)


def _text(name: str) -> Text:
    file = _of_python() if name == "{python-licence}" else LICENCES / name
    try:
        return Text(file.name, file.read_text(encoding="utf-8"))
    except OSError as error:
        raise MissingLicenceError(f"{name}, named in licences/parts.yaml, cannot be read: {error.strerror}") from error


def _of_python() -> Path:
    """CPython puts it beside its library; a system's own Python among the system's documents."""
    own = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (Path(sys.base_prefix) / "lib" / own / "LICENSE.txt", Path("/usr/share/doc") / own / "copyright")
    return next((place for place in places if place.is_file()), places[0])


def _edition() -> str:
    told = yaml.safe_load((ROOT / "data" / "edition.yaml").read_text(encoding="utf-8"))
    return str(told["serial"])


def _chromium() -> str:
    asked = subprocess.run(
        [sys.executable, "-c", _ASK_CHROMIUM], capture_output=True, text=True, check=True, timeout=60
    )
    return asked.stdout.strip()


def _openssl() -> str:
    found = re.match(r"OpenSSL (\S+)", ssl.OPENSSL_VERSION)
    return found[1] if found else ""


_VERSIONS: Final[dict[str, Callable[[], str]]] = {
    "program": lambda: version("healing-desktop"),
    "edition": _edition,
    "python": platform.python_version,
    "qt": lambda: version("PySide6-Essentials"),
    "chromium": _chromium,
    "sqlite": lambda: sqlite3.sqlite_version,
    "openssl": _openssl,
}


def locked_npm() -> dict[str, dict[str, Any]]:
    """The packages of package-lock.json by their folder."""
    packages: dict[str, dict[str, Any]] = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))[
        "packages"
    ]
    return {folder: told for folder, told in packages.items() if folder}
