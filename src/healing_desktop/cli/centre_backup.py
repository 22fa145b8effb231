"""healing-desktop centre backup [--out FILE]: all that the centre keeps in one file."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.centre_desk import centre_desk
from healing_desktop.cli.centre_kept import all_counts, centre_folder, refused
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Services


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.centre.backup import make_backup, weekly_backup
    from healing_desktop.centre.keeping_outcomes import KeepingRefused

    with centre_desk(services) as desk:
        if arguments.out is not None:
            made = make_backup(desk.centre, arguments.out)
        else:
            made = weekly_backup(desk.centre, centre_folder(services), arguments.today or services.today())
        if isinstance(made, KeepingRefused):
            raise refused(made.reason, desk.words)
        if services.options.json:
            say_json({"file": str(made.file), "bytes": made.file.stat().st_size, "counts": all_counts(made.counts)})
        else:
            say([desk.words("centre-backup-made", file=str(made.file))])
