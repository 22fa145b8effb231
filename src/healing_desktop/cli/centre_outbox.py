"""healing-desktop centre outbox: what the centre reports and what became of it; --out and --mail send what waits."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from healing_desktop.cli.centre_desk import CentreDesk, centre_desk
from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.centre_records import Report
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    with centre_desk(services) as desk:
        _follow(desk, services)
        if arguments.out or arguments.mail:
            _send(arguments, services, desk)
            return
        reports = sorted(desk.now.of(Report), key=lambda one: (one.state, one.on, one.id))
    if services.options.json:
        say_json([asdict(one) for one in reports])
    else:
        say(_lines(reports, desk.words))


def _follow(desk: CentreDesk, services: Services) -> None:
    """What the edition of this desk took over counts as that, also where no window was open since."""
    from healing_desktop.core.report_state import followed

    directory = opened(services)
    changed = followed(desk.now.of(Report), directory.unmarked_entry, directory.info().serial)
    if changed:
        desk.keep(changed)
        desk.refresh()


def _send(arguments: Namespace, services: Services, desk: CentreDesk) -> None:
    from healing_desktop.centre.outbox import (
        FILE_KIND,
        MAIL_KIND,
        file_in,
        file_name,
        mail_file,
        outgoing,
        sent,
        waiting,
        write_out,
    )
    from healing_desktop.core.marks import CENTRE_NAME

    words, today, name = desk.words, arguments.today or services.today(), desk.now.setting(CENTRE_NAME)
    out = outgoing(waiting(desk.now), name, today)
    if not out.reports:
        notice(words("outbox-nothing"))
        return
    written: list[Path] = []
    try:
        for place, kind in ((arguments.out, FILE_KIND), (arguments.mail, MAIL_KIND)):
            if place is not None:
                content = out.content if kind == FILE_KIND else mail_file(out, name, words, today)
                file = file_in(place, file_name(name, today, kind))
                write_out(file, content)
                written.append(file)
    except OSError as error:
        raise Refused(words("outbox-damaged", detail=str(error))) from None
    # Not before all of it is on the disk: what is written and not marked goes out twice, which does no harm.
    desk.keep(sent(out, today))
    if services.options.json:
        say_json({"files": [str(file) for file in written], "reports": len(out.reports)})
    else:
        say(words("outbox-written", file=str(file), n=len(out.reports)) for file in written)


def _lines(reports: list[Report], words: Words) -> Iterator[str]:
    from healing_desktop.core.present_report import report_words

    for report in reports:
        said = report_words(report, words)
        told = " ".join(f"{said.what} {said.note}".split())
        yield f"{said.state}  {said.name}: {told}  ({said.when})"
