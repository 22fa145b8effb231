"""healing-desktop sync [--from URL or DIR or FILE] [--check]: one sync, with all its checks.

healing-desktop sync program ...: a newer program instead of newer data (sync_program.py).

healing-desktop sync --write-stick DIR [--from ...]: what this desk has, for the next centre; the source is asked for no
more than this desk does not have.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from datetime import UTC, datetime, time

from healing_desktop.cli.fault_words import fault_words
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.own_desk import own_desk
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.words import Words
from healing_desktop.sync.outcomes import Changes, Named, Outcome, sentence
from healing_desktop.sync.stick_outcomes import stick_sentence
from healing_desktop.sync.synchronise import synchronise
from healing_desktop.sync.write_stick import write_stick

# What the contract of the command line calls the endings; the ending itself is the reason.
_CONTRACT = {
    "updated": "updated", "available": "available", "up-to-date": "up-to-date", "older-than-mine": "up-to-date",
    "offline": "offline", "proxy-asks-password": "offline", "network-asks-login": "offline", "not-trusted": "offline",
    "no-space": "no-space",
}  # fmt: skip


def run(arguments: Namespace, services: Services) -> None:
    words = own_words(services)
    if arguments.what == "program":
        from healing_desktop.cli.sync_program import run_program

        run_program(arguments, services, words, lambda: _now(arguments))
        return
    if arguments.stick is not None:
        _write_stick(arguments, services, words)
        return
    if not arguments.source:
        raise Refused(words("outcome-sync-no-source"))
    outcome = synchronise(
        own_desk(services), arguments.source, only_check=arguments.check, now=lambda: _now(arguments)
    )  # fmt: skip
    said = sentence(outcome, words)
    if outcome.fault is not None:
        said = f"{said} {fault_words(outcome.fault, words)}"
    if services.options.json:
        say_json(_document(outcome, words))
        if outcome.well:
            notice(said)
    elif outcome.well:
        say([said, *_lines(outcome.changes, words)])
    if not outcome.well:
        raise Refused(said)


def _write_stick(arguments: Namespace, services: Services, words: Words) -> None:
    outcome = write_stick(
        own_desk(services), arguments.stick, source=arguments.source or "", now=lambda: _now(arguments)
    )  # fmt: skip
    said = stick_sentence(outcome, words)
    if services.options.json:
        say_json(
            {"outcome": outcome.kind, "edition": outcome.serial, "place": outcome.place, "bytes": outcome.bytes}
        )  # fmt: skip
    if not outcome.well:
        raise Refused(said)
    if services.options.json:
        notice(said)
    else:
        say([said])


def _now(arguments: Namespace) -> datetime:
    """The clock, or the end of the day that is to be reckoned from."""
    if arguments.today is None:
        return datetime.now(UTC)
    return datetime.combine(arguments.today, time(23, 59, 59), UTC)


def _document(outcome: Outcome, words: Words) -> dict[str, object]:
    return {
        "outcome": _CONTRACT.get(outcome.kind, "rejected"),
        "reason": outcome.kind,
        "from_edition": outcome.from_serial,
        "to_edition": outcome.to_serial,
        "new": _named(outcome.changes.new, words),
        "changed": _named(outcome.changes.changed, words),
        "gone": _named(outcome.changes.gone, words),
        "new_total": outcome.changes.new_total,
        "changed_total": outcome.changes.changed_total,
        "gone_total": outcome.changes.gone_total,
        "bytes": outcome.bytes,
    }


def _named(entries: Iterable[Named], words: Words) -> list[dict[str, str]]:
    return [{"id": entry.id, "name": entry.name.name_for(words.language)} for entry in entries]


def _lines(changes: Changes, words: Words) -> Iterable[str]:
    for mark, entries in (("+", changes.new), ("~", changes.changed), ("-", changes.gone)):
        for entry in entries:
            yield f"{mark} {entry.name.name_for(words.language)}  {entry.id}"
