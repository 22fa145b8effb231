"""healing-desktop publish check | build: from data/ to an edition."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.output import notice, say
from healing_desktop.cli.services import Refused, Services


def run(arguments: Namespace, services: Services) -> None:
    if arguments.what == "quality":
        services.write_data_quality(arguments.data, arguments.out)
        return
    if arguments.what == "check":
        findings = services.check_sources(arguments.data)
    else:
        findings = services.build_edition(arguments.data, arguments.out)
    for finding in findings:
        notice(finding)
    if findings:
        raise Refused(f"{len(findings)} faults in {arguments.data}; nothing was built.")
    say([f"{arguments.data}: no faults." if arguments.what == "check" else f"{arguments.out} is built."])
