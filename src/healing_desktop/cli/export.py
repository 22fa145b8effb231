"""healing-desktop export: the meetings of one entry as a calendar file."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.exchange.calendar import calendar_file
    from healing_desktop.handouts.save import save_pdf

    directory = opened(services)
    words = services.words_for(services.options.language)
    entry = directory.entry(arguments.id)
    if entry is None:
        raise Refused(words("outcome-no-such-entry", id=arguments.id[:60]))
    file = calendar_file(entry, words, arguments.today or services.today())
    if file is None:
        raise Refused(words("outcome-calendar-no-dates"))
    saved = save_pdf(arguments.out, file)
    if saved is not None:
        raise Refused(words(f"outcome-save-{saved.reason}", file=str(arguments.out)))
    document = {"file": str(arguments.out), "entries": 1, "bytes": len(file)}
    say_json(document) if services.options.json else say([str(arguments.out)])
