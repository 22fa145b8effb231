"""What a packed program for Linux has inside it beside the locks: libraries of the system that built it.

    python -m installer.shipped.bundle_parts BUNDLE

writes the licences into the bundle anew, those of these libraries with them, as the system's packages tell them. It is
an error when something is in the bundle that no list knows.
"""

from __future__ import annotations

import re
import subprocess
import sys
from fnmatch import fnmatch
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Final

from packaging.utils import canonicalize_name

from installer.shipped.collect import shipped_parts, write
from installer.shipped.part import MissingLicenceError, Part, Text

# Libraries that come with a part of the list: of Qt, its ICU, CPython, and those that wheels carry (a hash of eight
# digits stands in their names).
_OF_WHEELS: Final = ("libQt6*", "libicu*.so.73", "libpyside6*", "libshiboken6*", "libscipy_openblas*", "libpython3*")
_HASH: Final = re.compile(r"-[0-9a-f]{8}(\.|-)")
_COMMON: Final = Path("/usr/share/common-licenses")
_DOCUMENTS: Final = Path("/usr/share/doc")
# Of PyInstaller itself, under GPL 2 with an exception for what is packed; and what describes the Python that is in it.
_OF_THE_PACKER: Final = ("_pyi_rth_utils", "_sysconfigdata*", "pyimod*", "healing_desktop")


def bundle_parts(bundle: Path) -> tuple[Part, ...]:
    """One for each package of the system that a library of the bundle is from, and the texts that these point at."""
    libraries = sorted(file.name for file in (bundle / "_internal").glob("lib*.so*") if not _is_of_a_wheel(file.name))
    packages = sorted({_package_of(name, _known_libraries()) for name in libraries})
    parts = tuple(_part(name) for name in packages)
    pointed = sorted({name for part in parts for name in _pointed_at(part.texts[0].words)})
    return parts + tuple(_common(name) for name in pointed)


def strangers(bundle: Path, known: frozenset[str]) -> list[str]:
    """The modules in the bundle that no part of the list brings; `known` are the names of packages."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(bundle / "healing-desktop"))
    packed = archive.open_embedded_archive(next(name for name in archive.toc if name.startswith("PYZ")))
    names = {name.partition(".")[0] for name in packed.toc} - sys.stdlib_module_names
    names = {name for name in names if not any(fnmatch(name, pattern) for pattern in _OF_THE_PACKER)}
    brought = packages_distributions()
    return sorted(name for name in names if not known & {canonicalize_name(one) for one in brought.get(name, ())})


def _is_of_a_wheel(name: str) -> bool:
    return bool(_HASH.search(name)) or any(fnmatch(name, pattern) for pattern in _OF_WHEELS)


def _known_libraries() -> dict[str, str]:
    """Where the system has each library that it finds by name."""
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    return {found[0]: found[1] for found in reversed(re.findall(r"^\t(\S+) .*x86-64.* => (\S+)$", told, re.MULTILINE))}


def _package_of(library: str, known: dict[str, str]) -> str:
    place = known.get(library)
    patterns = [str(Path(place).resolve()), place] if place else [f"*/{library}"]
    if place and place.startswith("/lib/"):
        patterns.append(f"/usr{place}")
    for pattern in patterns:
        for tried in (pattern, pattern.removeprefix("/usr")):
            found = subprocess.run(["dpkg", "-S", tried], capture_output=True, text=True, check=False).stdout
            if found:
                return found.partition(":")[0]
    raise MissingLicenceError(f"{library} is in the bundle, and no package of this system has it")


def _part(package: str) -> Part:
    try:
        words = (_DOCUMENTS / package / "copyright").read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise MissingLicenceError(
            f"{package}, of which a library is in the bundle, brings no copyright file"
        ) from error
    asked = ["dpkg-query", "-W", "-f", "${Version}\n", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[0]
    names = dict.fromkeys(name.strip() for name in re.findall(r"^License: *(\S[^\n]*)$", words, re.MULTILINE))
    terms = ", ".join(list(names)[:4])
    source = re.search(r"^Upstream-Name: *(\S.*)$", words, re.MULTILINE)
    purl = f"pkg:deb/debian/{package}@{version}?arch=amd64"
    return Part(package, version, terms, source[1] if source else package, "library", purl, (Text("copyright", words),))


def _pointed_at(words: str) -> set[str]:
    found = {name.rstrip(".") for name in re.findall(rf"{_COMMON}/([\w.+-]+)", words)}
    return {name for name in found if (_COMMON / name).is_file()}


def _common(name: str) -> Part:
    """Texts that the packages of the system share, under the name that they call them by."""
    words = (_COMMON / name).read_text(encoding="utf-8", errors="replace")
    return Part(f"{_COMMON}/{name}", "", name, "", "text", "", (Text(name, words),))


def main() -> int:
    """Exit status 1, and one sentence, when something is in the bundle without its licence."""
    bundle = Path(sys.argv[1])
    listed = shipped_parts()
    try:
        added = bundle_parts(bundle)
        unknown = strangers(bundle, frozenset(canonicalize_name(part.name) for part in listed))
        if unknown:
            raise MissingLicenceError(f"in the bundle, and in no list of what is shipped: {', '.join(unknown)}")
    except MissingLicenceError as error:
        print(error, file=sys.stderr)
        return 1
    write(listed + added, bundle / "share" / "healing-desktop" / "licences" / "shipped")
    print(f"licences of {len(listed)} parts and {len(added)} of the system, in share/healing-desktop/licences/shipped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
