"""Fetching over HTTP: goes on where a connection broke off, trusts what the system trusts, tells nobody who asks."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

import urllib3
from tuf.api.exceptions import DownloadError, DownloadHTTPError
from urllib3.exceptions import HTTPError, ProxyError

from healing_desktop.sync.fetching import PART_BYTES, ProxyAsksPassword, ResumingFetcher
from healing_desktop.sync.trusted_roots import trusting_context
from healing_desktop.sync.watching import Watcher

# No more than this and the address of the network leaves the house.
USER_AGENT = "HealingDesktop/0"
_SECONDS = 15.0
_TRIES_WITHOUT_A_BYTE = 3
_REDIRECTS = urllib3.Retry(total=4, connect=0, read=0, status=0, other=0, redirect=4)


class HttpFetcher(ResumingFetcher):
    """`proxy_for(url)`: the address of the proxy for this address, None for none."""

    def __init__(self, parts: Path, watcher: Watcher, proxy_for: Callable[[str], str | None]) -> None:
        super().__init__(parts, watcher)
        self._proxy_for = proxy_for
        self._pools: dict[str | None, urllib3.PoolManager] = {}

    def fill(self, url: str, file: IO[bytes], most: int) -> None:
        without = 0
        while True:
            before = file.seek(0, 2)
            if before == most:
                return
            self.watcher.on()
            try:
                self._read_on(url, file, before, most)
            except (HTTPError, OSError) as error:
                if isinstance(error, OSError) and not isinstance(error, HTTPError | ssl.SSLError | TimeoutError):
                    raise
                if "407" in str(error) and isinstance(_cause(error), ProxyError):
                    raise ProxyAsksPassword(url) from error
                without = 0 if file.seek(0, 2) > before else without + 1
                if without >= _TRIES_WITHOUT_A_BYTE or not file.tell():
                    raise DownloadError(f"{url}: {error}") from error
            else:
                return

    def close(self) -> None:
        for pool in self._pools.values():
            pool.clear()
        self._pools.clear()

    def _read_on(self, url: str, file: IO[bytes], start: int, most: int) -> None:
        # The headers of one question take the place of those of the pool, all of them.
        headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        answer = self._pool(url).request(
            "GET", url, headers=headers, preload_content=False, decode_content=False, retries=_REDIRECTS,
            timeout=urllib3.Timeout(connect=_SECONDS, read=_SECONDS),
        )  # fmt: skip
        whole = False
        try:
            if answer.status == 407:
                raise ProxyAsksPassword(url)
            goes_on = answer.status == 206 and answer.headers.get("Content-Range", "").startswith(f"bytes {start}-")
            if start and not goes_on:
                # A host that knows no ranges, or whose file is another by now: from the beginning.
                file.truncate(0)
                file.seek(0)
            if answer.status not in (200, 206) or (answer.status == 206 and not goes_on):
                raise DownloadHTTPError(f"{url}: {answer.status}", answer.status)
            for part in answer.stream(PART_BYTES, decode_content=False):
                self.take(part, file, most)
            whole = True
        finally:
            if whole:
                answer.release_conn()
            else:
                answer.close()

    def _pool(self, url: str) -> urllib3.PoolManager:
        try:
            parts = urlsplit(url)
        except ValueError as error:
            raise DownloadError(f"{url}: {error}") from error
        proxy = self._proxy_for(f"{parts.scheme}://{parts.netloc}/")
        if proxy not in self._pools:
            trusted = trusting_context()
            if proxy is None:
                self._pools[proxy] = urllib3.PoolManager(ssl_context=trusted)
            else:
                headers = _who_asks(proxy)
                self._pools[proxy] = urllib3.ProxyManager(proxy, proxy_headers=headers, ssl_context=trusted)
        return self._pools[proxy]


def _who_asks(proxy: str) -> dict[str, str]:
    """What the proxy is told where its address names a user; nobody else is told."""
    parts = urlsplit(proxy)
    if not parts.username:
        return {}
    return dict(urllib3.make_headers(proxy_basic_auth=f"{unquote(parts.username)}:{unquote(parts.password or '')}"))


def _cause(error: BaseException) -> BaseException:
    return getattr(error, "reason", None) or error
