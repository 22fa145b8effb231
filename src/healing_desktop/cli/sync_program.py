"""healing-desktop sync program [--from URL or DIR or FILE] [--check] [--fetch]: a newer program for this computer.

Without --from, what the last sync brought is read and nobody is asked. Nothing is ever installed.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from datetime import datetime

from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.own_desk import own_desk
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.words import Words
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.fetch_program import fetch_program
from healing_desktop.sync.known_program import known_program
from healing_desktop.sync.program_outcomes import ProgramOutcome, program_sentence


def run_program(arguments: Namespace, services: Services, words: Words, now: Callable[[], datetime]) -> None:
    desk = own_desk(services)
    if arguments.source:
        outcome = fetch_program(desk, arguments.source, only_check=not arguments.fetch, now=now)
    elif arguments.fetch:
        raise Refused(words("outcome-sync-no-source"))
    else:
        outcome = _known(desk, now())
    said = program_sentence(outcome, words)
    if services.options.json:
        say_json(_document(outcome))
        if outcome.well:
            notice(said)
    elif outcome.well:
        say([said, *([str(outcome.file)] if outcome.file else [])])
    if not outcome.well:
        raise Refused(said)


def _known(desk: Desk, now: datetime) -> ProgramOutcome:
    if not desk.platform:
        return ProgramOutcome("no-installation", now, desk.program)
    known = known_program(desk, now)
    if known is None:
        return ProgramOutcome("current", now, desk.program)
    return ProgramOutcome("fetched" if known.file else "available", now, desk.program, known.offer, known.file)


def _document(outcome: ProgramOutcome) -> dict[str, object]:
    offer = outcome.offer
    return {
        "outcome": outcome.kind,
        "running": outcome.running,
        "version": offer.version if offer else None,
        "platform": offer.platform if offer else None,
        "bytes": offer.bytes if offer else None,
        "sha256": offer.sha256 if offer else None,
        "file": str(outcome.file) if outcome.file else None,
    }
