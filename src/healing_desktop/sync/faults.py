"""What the world does to a sync, and how it ends then."""

from __future__ import annotations

import errno
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    RepositoryError,
    UnsignedMetadataError,
)

from healing_desktop.sync.fetching import NetworkAsksLogin, ProxyAsksPassword
from healing_desktop.sync.outcomes import OutcomeKind
from healing_desktop.sync.watching import Cancelled

T = TypeVar("T")
FAULTS = (DownloadError, RepositoryError, OSError, Cancelled)
# Zones and summer time; nobody's watch is wrong by more without being wrong.
_SLACK = timedelta(days=1)
# Nothing that was signed lasts so much longer than what this desk has seen that a true clock could be later.
_TOO_LATE = timedelta(days=400)
# What a host answers for a file that it does not have.
NOT_THERE = (403, 404, 410)
_FULL = (errno.ENOSPC, errno.EDQUOT)
_KINDS: tuple[tuple[type[Exception], OutcomeKind], ...] = (
    (Cancelled, "cancelled"),
    (ProxyAsksPassword, "proxy-asks-password"),
    (NetworkAsksLogin, "network-asks-login"),
    (DownloadLengthMismatchError, "rejected"),
    (DownloadError, "offline"),
    (BadVersionNumberError, "older-than-mine"),
    (UnsignedMetadataError, "signature-wrong"),
    (RepositoryError, "rejected"),
)


def kind_of(fault: Exception, now: datetime, seen: datetime) -> OutcomeKind:
    """`seen`: the latest moment that anything signed spoke of. Both in UTC."""
    if isinstance(fault, ExpiredMetadataError):
        return "clock-wrong" if now > seen + _TOO_LATE else "expired"
    if isinstance(fault, DownloadError) and "CERTIFICATE_VERIFY_FAILED" in str(fault):
        # Over TLS the certificate of the host is what a wrong clock meets first; else a box on the way reads along.
        return "clock-wrong" if now > seen + _TOO_LATE else "not-trusted"
    if isinstance(fault, DownloadHTTPError):
        return "no-edition-there" if fault.status_code in NOT_THERE else "offline"
    for kind, name in _KINDS:
        if isinstance(fault, kind):
            return "rejected" if name == "older-than-mine" and not _is_older(fault) else name
    full = isinstance(fault, OSError) and (fault.errno in _FULL or "disk is full" in str(fault))
    return "no-space" if full else "not-writable"


def _is_older(fault: Exception) -> bool:
    """A version below what this desk has; else one file of the source is not the one that another of them names."""
    return str(fault).startswith("New ") or "targets.json version" in str(fault)


def may_have_moved(fault: Exception) -> bool:
    """It may be of a publisher who wrote while it was read: what was named is gone, or signed with another key."""
    gone = isinstance(fault, DownloadHTTPError) and fault.status_code in NOT_THERE
    return gone or isinstance(fault, UnsignedMetadataError)


def once_more(look: Callable[[], T]) -> T:
    """When the publisher was writing just now, what is there now is seen."""
    try:
        return look()
    except FAULTS as fault:
        if not may_have_moved(fault):
            raise
    return look()


def clock_is_behind(now: datetime, seen: datetime) -> bool:
    """Something signed is later than the clock of this computer."""
    return now < seen - _SLACK
