"""What a web address of an entry must look like, and what makes one that somebody else cannot open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from healing_desktop.publishing.findings import Finding, Level
from healing_desktop.publishing.together_checks import Placed
from healing_desktop.publishing.yaml_file import Where

_FIELDS = (("contact", "url"), ("source", "url"))
_HOST = re.compile(r"(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})")
# Say who sent it or who read it, never where it leads.
_TRACKS = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id")
_ENDS_A_SENTENCE = (".", ",", ";", ")", "]", '"', "'", ">")


def check_links(fields: Mapping[str, Any]) -> Iterator[tuple[Where, str, Level]]:
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
                    yield where, f"“{name}” follows who reads it: take it out of the address.", "warning"


def warn_of_links(placed: Iterable[Placed]) -> list[Finding]:
    """What does not stop an edition."""
    return [
        file.finding((at, *where), sentence, level)
        for file, at, fields in placed
        for where, sentence, level in check_links(fields)
        if level == "warning"
    ]


def link_fault(url: str) -> str | None:
    """Why `url` is not an address of the web; None when it is."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").encode("idna").decode(), parts.port
    except (ValueError, UnicodeError):
        return f"“{url}” is not a web address: copy it anew from the browser."
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(host):
        return f"“{url}” is not a web address: copy it anew from the browser."
    if parts.username is not None or parts.password is not None:
        return f"“{url}” has a name or a password in it: take it out."
    if port not in (None, 80, 443):
        return f"“{url}” names a port of its own, which many centres cannot reach: give the usual address."
    if any(letter.isspace() or not letter.isprintable() for letter in url) or url.endswith(_ENDS_A_SENTENCE):
        last = " at its end" if url.endswith(_ENDS_A_SENTENCE) else ""
        return f"“{url}” holds a mark{last} that is no part of an address: take it away."
    return None
