"""What a web address of an entry must look like, and what makes one that somebody else cannot open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from healing_desktop.core.said import Said
from healing_desktop.publishing.findings import Finding, Level
from healing_desktop.publishing.together_checks import Placed
from healing_desktop.publishing.yaml_file import Where

_FIELDS = (("contact", "url"), ("source", "url"))
_HOST = re.compile(r"(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})")
# Say who sent it or who read it, never where it leads.
_TRACKS = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id")
_ENDS_A_SENTENCE = (".", ",", ";", ")", "]", '"', "'", ">")


def check_links(fields: Mapping[str, Any]) -> Iterator[tuple[Where, Said, Level]]:
    """Every address of an entry that is not one, and what of it should be taken away."""
    for where in _FIELDS:
        url = (fields.get(where[0]) or {}).get(where[1])
        if not isinstance(url, str):
            continue
        fault = link_fault(url)
        if fault:
            yield where, fault, "fault"
        elif where[0] == "contact":
            for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True):
                if _TRACKS.fullmatch(name):
                    yield where, Said("finding-link-follows", value=name), "warning"


def warn_of_links(placed: Iterable[Placed]) -> list[Finding]:
    """What does not stop an edition."""
    return [
        file.finding((at, *where), said, level)
        for file, at, fields in placed
        for where, said, level in check_links(fields)
        if level == "warning"
    ]


def link_fault(url: str) -> Said | None:
    """Why `url` is not an address of the web; None when it is."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").encode("idna").decode(), parts.port
    except (ValueError, UnicodeError):
        return Said("finding-not-a-link", url=url)
    wrong = {
        "finding-not-a-link": parts.scheme not in ("http", "https") or not _HOST.fullmatch(host),
        "finding-link-password": parts.username is not None or parts.password is not None,
        "finding-link-port": port not in (None, 80, 443),
        "finding-link-mark-at-end": url.endswith(_ENDS_A_SENTENCE),
        "finding-link-mark": any(letter.isspace() or not letter.isprintable() for letter in url),
    }
    return next((Said(key, url=url) for key, is_wrong in wrong.items() if is_wrong), None)
