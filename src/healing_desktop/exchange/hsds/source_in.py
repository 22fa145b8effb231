"""Where the facts of an imported entry were read."""

from __future__ import annotations

from healing_desktop.core.entries import Source
from healing_desktop.exchange.hsds.hsds_package import Row
from healing_desktop.exchange.hsds.known_lists import KnownLists
from healing_desktop.exchange.hsds.package_links import text_in
from healing_desktop.exchange.hsds.sense_checks import is_url
from healing_desktop.exchange.hsds.told_values import Wrong, date_of

_CONFIDENCE = ("low", "medium", "high")


def source_of(service: Row, known: KnownLists) -> Source:
    """As told, else the package itself and the day on which the service was changed."""
    confidence = text_in(service, "x_confidence")
    told = [text_in(service, f"x_source_{part}") for part in ("url", "name", "date")]
    others = tuple(_lines(text_in(service, "x_source_others") or ""))
    if confidence in _CONFIDENCE:
        return Source(told[0], told[1], told[2], others, confidence)
    changed = date_of(service.get("last_modified"))
    url = text_in(service, "url")
    return Source(
        url if url and is_url(url) else None, known.source, None if isinstance(changed, Wrong) else changed[:10]
    )


def _lines(text: str) -> list[str]:
    """One a line; addresses may also stand beside each other."""
    beside = text.split()
    return beside if "\n" not in text and all("://" in word for word in beside) else text.splitlines()
