"""One signed file from a source, without taking a new edition into use."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from healing_desktop.sync.desk import Desk
from healing_desktop.sync.plan import Offer
from healing_desktop.sync.signed_files import keep_published, published_file
from healing_desktop.sync.signed_source import Places, SignedSource, fetcher_for
from healing_desktop.sync.watching import Watcher


def fetch_full(
    desk: Desk, source: str, offer: Offer, watcher: Watcher, proxy_for: Callable[[str], str | None], now: datetime
) -> Path:
    """The file as it was signed, kept on this desk. Raises what sync/faults.py names."""
    address, fetcher = fetcher_for(source, desk.folder / "parts", watcher, proxy_for)
    with closing(fetcher):
        asked = SignedSource(Places.of(address, desk.folder), fetcher, desk.root, now)
        asked.refresh()
        keep_published(desk.folder, asked.fetch(offer.name), offer)
    return published_file(desk.folder, offer)
