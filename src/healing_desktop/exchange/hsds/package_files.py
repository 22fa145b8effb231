"""The files of a package: in a folder, in a zip, or one alone. Nothing is unpacked to the disk."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from healing_desktop.exchange.hsds.findings import Origin, Report
from healing_desktop.exchange.hsds.gathered_rows import MB, Caps, clean_text

DATAPACKAGE = "datapackage.json"
_MOST_DATAPACKAGE = 4 * MB
# What a damaged, encrypted or strangely packed member raises when it is read.
UNREADABLE = (OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, ValueError)


class PackageFiles(Protocol):
    """`names`: those of its files, without folders; two of one name are one."""

    names: tuple[str, ...]

    def open(self, name: str) -> BinaryIO: ...


class FolderFiles:
    def __init__(self, folder: Path, most: int) -> None:
        files = sorted(file for file in folder.iterdir() if file.is_file())[:most]
        self._files = {file.name: file for file in files}
        self.names = tuple(self._files)

    def open(self, name: str) -> BinaryIO:
        return self._files[name].open("rb")


class OneFile:
    """A file alone."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.names: tuple[str, ...] = (file.name,)

    def open(self, _name: str) -> BinaryIO:
        return self._file.open("rb")


class ZipFiles:
    """BadZipFile, OSError and their like when it is none."""

    def __init__(self, packed: zipfile.ZipFile, most: int) -> None:
        self._packed = packed
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in packed.infolist()[:most]:
            path = PurePosixPath(member.filename.replace("\\", "/"))
            # A name may be empty, which zipfile's own question for a folder does not survive.
            is_file = path.name and not member.filename.endswith("/")
            if is_file and not path.name.startswith("._") and "__MACOSX" not in path.parts:
                self._members.setdefault(clean_text(path.name), member)
        self.names = tuple(self._members)

    def is_encrypted(self) -> bool:
        return any(member.flag_bits & 1 for member in self._members.values())

    def open(self, name: str) -> BinaryIO:
        # zipfile's own reader; typed as IO[bytes].
        return self._packed.open(self._members[name])  # type: ignore[return-value]


@contextmanager
def opened_files(path: Path, report: Report, caps: Caps) -> Iterator[PackageFiles | None]:
    """The files of a zip or a folder; None: told why not."""
    if path.is_dir():
        yield FolderFiles(path, caps.files)
        return
    at = Origin(path.name)
    try:
        packed = zipfile.ZipFile(path)
    except UNREADABLE as error:
        report.tell("error", at, "", "broken-zip", detail=error)
        yield None
        return
    with packed:
        files = ZipFiles(packed, caps.files)
        if files.is_encrypted():
            report.tell("error", at, "", "encrypted")
            yield None
            return
        yield files


def read_whole(files: PackageFiles, name: str, most: int) -> bytes | None:
    """The bytes of a file; one more than `most` when it has more. None when it cannot be read."""
    try:
        with files.open(name) as stream:
            return stream.read(most + 1)
    except UNREADABLE:
        return None


def datapackage_of(files: PackageFiles, report: Report) -> dict[str, object]:
    """What datapackage.json says of the package; {} when there is none, or none that can be read."""
    name = next((name for name in files.names if name.lower() == DATAPACKAGE), None)
    raw = read_whole(files, name, _MOST_DATAPACKAGE) if name else b""
    if not raw or name is None:
        return {}
    try:
        told = json.loads(raw) if len(raw) <= _MOST_DATAPACKAGE else None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        report.tell("warning", Origin(name), "", "file-not-read", name=name)
        return {}
    return told


def tables_told(datapackage: dict[str, object]) -> dict[str, str]:
    """File name -> table, as a datapackage says."""
    resources = datapackage.get("resources")
    told: dict[str, str] = {}
    for resource in resources if isinstance(resources, list) else ():
        if isinstance(resource, dict):
            path, name = resource.get("path"), resource.get("name")
            if isinstance(path, str) and isinstance(name, str):
                told[PurePosixPath(path.replace("\\", "/")).name] = name
    return told
