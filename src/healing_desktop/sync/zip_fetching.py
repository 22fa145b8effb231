"""Fetching from a .zip of a publisher's folder, as it may come by mail; no name in it is ever a path here."""

from __future__ import annotations

from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812

from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError

from healing_desktop.sync.fetching import PART_BYTES, ResumingFetcher
from healing_desktop.sync.folder_fetching import ADDRESS
from healing_desktop.sync.watching import Watcher


class ZipFetcher(ResumingFetcher):
    def __init__(self, parts: Path, watcher: Watcher, file: Path) -> None:
        super().__init__(parts, watcher)
        self._file = file

    def fill(self, url: str, file: IO[bytes], most: int) -> None:
        file.truncate(0)
        file.seek(0)
        name = url.removeprefix(ADDRESS)
        try:
            archive = ZipFile(self._file)
        except BadZipFile as error:
            raise DownloadHTTPError(f"{self._file}: {error}", 404) from error
        except OSError as error:
            raise DownloadError(str(self._file)) from error
        with archive:
            try:
                member = archive.open(name)
            except KeyError as error:
                raise DownloadHTTPError(f"{name}: not there", 404) from error
            except (BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError) as error:
                raise RepositoryError(name) from error
            with member:
                while part := _read(member, name):
                    self.take(part, file, most)


def _read(member: IO[bytes], name: str) -> bytes:
    try:
        return member.read(PART_BYTES)
    except (BadZipFile, ZlibError, EOFError, OSError, ValueError) as error:
        raise RepositoryError(name) from error
