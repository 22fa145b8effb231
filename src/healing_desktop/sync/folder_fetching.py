"""Fetching from a folder or a stick: nothing outside of it is read, whatever the names in it say."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import IO

from tuf.api.exceptions import DownloadError, DownloadHTTPError

from healing_desktop.sync.fetching import PART_BYTES, ResumingFetcher
from healing_desktop.sync.watching import Watcher

ADDRESS = "folder:///"
# Windows calls a share that is gone a file that is not there: remote computer, path, name, device, network.
_NO_NETWORK = {51, 53, 59, 64, 67, 1231, 1232, 2250}


class FolderFetcher(ResumingFetcher):
    def __init__(self, parts: Path, watcher: Watcher, folder: Path) -> None:
        super().__init__(parts, watcher)
        self._folder = folder

    def fill(self, url: str, file: IO[bytes], most: int) -> None:
        # A stick is quick and may be another one than last time: always from the beginning.
        file.truncate(0)
        file.seek(0)
        source = self._inside(url.removeprefix(ADDRESS))
        try:
            opened = source.open("rb")
        except OSError as error:
            raise DownloadError(str(source)) from error
        with opened:
            while True:
                try:
                    part = opened.read(PART_BYTES)
                except OSError as error:
                    raise DownloadError(str(source)) from error
                if not part:
                    return
                self.take(part, file, most)

    def _inside(self, name: str) -> Path:
        parts = PurePosixPath(name).parts
        foreign = {"..", "."} & set(parts) or any(char in name for char in "\\:\0")
        if name.startswith("/") or not parts or foreign:
            raise DownloadHTTPError(f"{name}: no name of a publisher's file", 404)
        try:
            folder = self._folder.resolve(strict=True)
            file = folder.joinpath(*parts).resolve(strict=True)
        except FileNotFoundError as error:
            if getattr(error, "winerror", None) in _NO_NETWORK:
                raise DownloadError(name) from error
            raise DownloadHTTPError(f"{name}: not there", 404) from None
        except (OSError, RuntimeError) as error:
            raise DownloadError(name) from error
        # Links that lead out, pipes and devices: none of them is a publisher's file.
        if not file.is_relative_to(folder) or not file.is_file():
            raise DownloadHTTPError(f"{name}: leads out of the folder", 404)
        return file
