"""What both ways of fetching share: a packed file stays as far as it came, so that the next try can go on."""

from __future__ import annotations

import tempfile
from abc import abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tuf.api.exceptions import DownloadError, DownloadLengthMismatchError
from tuf.ngclient import FetcherInterface

from healing_desktop.sync.watching import Watcher

PART_BYTES = 1 << 16


class NetworkAsksLogin(DownloadError):  # noqa: N818  says what it is
    """A page came where data were asked for: a network that wants its own page seen first."""


class ProxyAsksPassword(DownloadError):  # noqa: N818
    """The proxy lets nobody through without a password."""


class ResumingFetcher(FetcherInterface):
    """`parts`: the folder of files that are not whole yet; each carries the hash of what it is to become in its
    name. Metadata are small and fetched anew each time."""

    def __init__(self, parts: Path, watcher: Watcher) -> None:
        self.watcher = watcher
        self.fetched_bytes = 0
        self._parts = parts

    @abstractmethod
    def fill(self, url: str, file: IO[bytes], most: int) -> None:
        """Append to `file`, which may hold a beginning already, what lies at `url`. DownloadError, Cancelled; OSError
        of `file` passes."""

    def close(self) -> None:
        """Let go of what is open."""

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """The file at `url`, at its start, at most `max_length` bytes."""
        name = url.rsplit("/", 1)[-1]
        if name.endswith(".json"):
            with tempfile.TemporaryFile() as file:
                self.fill(url, file, max_length)
                file.seek(0)
                yield file
            return
        self._parts.mkdir(parents=True, exist_ok=True)
        part = self._parts / f"{name}.part"
        wrong = True
        try:
            with part.open("a+b") as file:
                if file.tell() > max_length:
                    file.truncate(0)
                try:
                    self.fill(url, file, max_length)
                except (DownloadLengthMismatchError, NetworkAsksLogin):
                    raise
                except BaseException:
                    wrong = False
                    raise
                file.seek(0)
                yield file
        finally:
            # Taken over, or not what it should be: only what may still become right is kept.
            if wrong:
                part.unlink(missing_ok=True)

    def _fetch(self, url: str) -> Iterator[bytes]:
        """What tuf's own `download_file` would ask for; ours, above, stands in its place and asks nothing of it."""
        raise NotImplementedError(url)

    def take(self, part: bytes, file: IO[bytes], most: int) -> None:
        """One part more."""
        self.watcher.on()
        if file.tell() + len(part) > most:
            raise DownloadLengthMismatchError(f"more than {most} bytes")
        if not file.tell() and part.lstrip()[:1] == b"<":
            raise NetworkAsksLogin("a page instead of data")
        file.write(part)
        self.fetched_bytes += len(part)
        self.watcher.progress(file.tell(), most)
