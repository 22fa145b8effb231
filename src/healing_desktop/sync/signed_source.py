"""A source with its signatures checked: what it offers, and its files. The checks are those of The Update Framework."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tuf.api.exceptions import DownloadError, RepositoryError
from tuf.api.metadata import Metadata, TargetFile, Targets, Timestamp
from tuf.ngclient import Updater

from healing_desktop.storage.desk_state import Trust
from healing_desktop.sync.fetching import ResumingFetcher
from healing_desktop.sync.folder_fetching import ADDRESS, FolderFetcher
from healing_desktop.sync.http_fetching import HttpFetcher
from healing_desktop.sync.reachable import is_reachable
from healing_desktop.sync.repository_place import source_on
from healing_desktop.sync.watching import Watcher
from healing_desktop.sync.zip_fetching import ZipFetcher

# What a publisher's timestamp lasts: it was signed that long before it expires, or later.
_TIMESTAMP_LASTS = timedelta(days=45)
_WEB = ("https://", "http://")


def is_web(source: str) -> bool:
    return source.lower().startswith(_WEB)


def fetcher_for(
    source: str, parts: Path, watcher: Watcher, proxy_for: Callable[[str], str | None]
) -> tuple[str, ResumingFetcher]:
    """The address to ask, with a slash at its end, and who asks it. `source`: http(s) address, folder or what holds
    one (a stick, a share), .zip. DownloadError for a share that does not answer."""
    if is_web(source):
        return source.rstrip("/") + "/", HttpFetcher(parts, watcher, proxy_for)
    if not is_reachable(source):
        raise DownloadError(f"{source}: its computer does not answer")
    path = Path(source)
    if path.is_dir():
        # The top of a stick or a share: what is meant lies in it.
        path = Path(source_on(path) or source)
    if path.is_file():
        return ADDRESS, ZipFetcher(parts, watcher, path)
    return ADDRESS, FolderFetcher(parts, watcher, path)


@dataclass(frozen=True, slots=True)
class Places:
    """The two addresses of a source; `kept`: the metadata of this desk, the same for every source, so that none can be
    older than another; `parts`: where its files come."""

    metadata: str
    targets: str
    kept: Path
    parts: Path

    @classmethod
    def of(cls, address: str, folder: Path) -> Places:
        """As a publisher and a desk have them; `address` ends with a slash."""
        return cls(f"{address}metadata/", f"{address}targets/", folder / "metadata", folder / "parts")


class SignedSource:
    """One look at a source; made anew for each sync. Every call raises what sync/faults.py names."""

    def __init__(self, places: Places, fetcher: ResumingFetcher, root: bytes, now: datetime) -> None:
        """`root`: what the program trusts to begin with."""
        self._kept, self._parts = places.kept, places.parts
        self._kept.mkdir(parents=True, exist_ok=True)
        # A program that was killed while writing leaves these.
        for stray in self._kept.glob("tmp*"):
            stray.unlink(missing_ok=True)
        self._updater = Updater(
            str(self._kept), places.metadata, str(self._parts), places.targets, fetcher, bootstrap=root
        )
        # One clock for all that is held against it; the updater takes none.
        self._updater._trusted_set.reference_time = now  # noqa: SLF001

    def refresh(self) -> datetime:
        """Ask for the newest metadata. When they were signed, at least; in UTC."""
        self._updater.refresh()
        timestamp = Metadata[Timestamp].from_file(str(self._kept / "timestamp.json"))
        return timestamp.signed.expires.astimezone(UTC) - _TIMESTAMP_LASTS

    def trust(self) -> Trust:
        """Whose word the targets are, as `refresh` left it."""
        root = self._updater._trusted_set.root  # noqa: SLF001
        return Trust(root.version, " ".join(sorted(root.roles[Targets.type].keyids)))

    def version(self) -> int:
        """Of the timestamp, as `refresh` left it: it rises with everything that is signed."""
        return Metadata[Timestamp].from_file(str(self._kept / "timestamp.json")).signed.version

    def targets(self) -> dict[str, TargetFile]:
        """What is signed, as `refresh` left it."""
        return dict(Metadata[Targets].from_file(str(self._kept / "targets.json")).signed.targets)

    def fetch(self, name: str) -> Path:
        """The file, whole and as it was signed."""
        target = self._updater.get_targetinfo(name)
        if target is None:
            raise RepositoryError(f"{name} is not signed")
        self._parts.mkdir(parents=True, exist_ok=True)
        file = self._parts / name.rsplit("/", 1)[-1]
        # A sync that was stopped while it built had it already.
        if self._updater.find_cached_target(target, str(file)) is not None:
            return file
        self._updater.download_target(target, str(file))
        return file
