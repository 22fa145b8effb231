"""healing-desktop publish check | build | quality: from data/ to an edition, and to the report on what it lacks."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.output import notice, say
from healing_desktop.cli.services import Refused, Services


def run(arguments: Namespace, services: Services) -> None:
    data, out = arguments.data, arguments.out
    try:
        if arguments.what == "check":
            findings, done = services.check_sources(data), f"{data}: no faults."
        elif arguments.what == "quality":
            findings, done = services.write_data_quality(data, out), f"{out} is written."
        else:
            findings, done = services.build_edition(data, out), f"{out} is built."
    except OSError as error:
        raise Refused(f"{out} cannot be written: {error.strerror or error}.") from None
    for finding in findings:
        notice(finding)
    if findings:
        made = "" if arguments.what == "check" else "; nothing was written"
        raise Refused(f"{data}: {len(findings)} {'fault' if len(findings) == 1 else 'faults'}{made}.")
    say([done])
