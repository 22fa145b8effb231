"""healing-desktop centre restore FILE: a backup in place of what the centre keeps."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime

from healing_desktop.cli.centre_desk import centre_desk
from healing_desktop.cli.centre_kept import all_counts, centre_folder, count_lines, refused
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Services


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.centre.keeping_outcomes import KeepingRefused
    from healing_desktop.centre.restore import restore

    with centre_desk(services) as desk:
        done = restore(desk.centre, arguments.file, centre_folder(services), datetime.now().astimezone())
        if isinstance(done, KeepingRefused):
            raise refused(done.reason, desk.words)
        if services.options.json:
            before = str(done.before) if done.before else None
            say_json({"counts": all_counts(done.counts), "before": before})
            return
        before_line = [desk.words("centre-restored-before", file=str(done.before))] if done.before else []
        say([desk.words("centre-restored"), *count_lines(done.counts, desk.words), *before_line])
