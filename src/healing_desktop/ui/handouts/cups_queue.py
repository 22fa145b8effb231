"""What `lpstat -l` says of a job and of its printer, in English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from healing_desktop.ui.handouts.ports import NotPrinted

NO_PAPER = "media-empty", "media-needed", "media-jam"
BROKEN = "cover-open", "door-open", "interlock-open", "offline", "shutdown", "paused", "stopped", "timed-out"
UNDONE = "aborted", "canceled", "completed-with-errors"


@dataclass(frozen=True, slots=True)
class Standing:
    """`gone`: not in this list. `trouble`: what keeps it, or kept it, from being printed."""

    state: Literal["waiting", "held", "ended", "gone"]
    trouble: NotPrinted | None = None


def standing(job: str, said: str, *, ended: bool = False) -> Standing:
    """`said`: lpstat's list of jobs that wait, with the printer; with `ended` its list of jobs that are done. One that
    is in neither is taken for printed: some systems keep no history."""
    printer: str | None = None
    mine: str | None = None
    for head, rest in _blocks(said):
        if head.startswith("printer "):
            printer = f"{rest} stopped" if " disabled since" in head else rest
        elif head.split()[0] == job:
            mine = rest
    if ended:
        return Standing("ended", _undone(mine or ""))
    if mine is None:
        return Standing("gone")
    if "job-hold-until" in mine:
        return Standing("held")
    return Standing("waiting", _trouble(printer or ""))


def _undone(alerts: str) -> NotPrinted | None:
    return NotPrinted("failed", alerts) if any(word in alerts for word in UNDONE) else None


def _trouble(alerts: str) -> NotPrinted | None:
    """A reason that ends in -report or -warning stops nothing, but for offline, which CUPS only reports."""
    for alert in alerts.split():
        if alert.endswith("-warning") or (alert.endswith("-report") and not alert.startswith("offline")):
            continue
        if alert.startswith(NO_PAPER):
            return NotPrinted("paper", alert)
        if alert.endswith("-error") or alert.startswith(BROKEN):
            return NotPrinted("failed", alert)
    return None


def _blocks(said: str) -> Iterator[tuple[str, str]]:
    """Each line at the margin, with the alerts of the indented lines under it."""
    head, alerts = "", ""
    for line in said.splitlines():
        if line.strip() and not line[0].isspace():
            if head:
                yield head, alerts
            head, alerts = line, ""
        elif line.strip().startswith("Alerts:"):
            alerts = line.partition(":")[2].replace(",", " ").strip()
    if head:
        yield head, alerts
