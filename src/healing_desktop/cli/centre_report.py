"""healing-desktop centre report ID, centre confirm ID: what is not right with an entry, or that all of it is."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.centre_desk import centre_desk
from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services, own_words


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.core.present_entry import present_entry
    from healing_desktop.core.present_report import report_words
    from healing_desktop.core.reports import About, Said, Seen, report_of

    directory, words = opened(services), own_words(services)
    today = arguments.today or services.today()
    entry = directory.entry(arguments.id)
    if entry is None or entry.unlisted_on is not None:
        raise Refused(words("outcome-no-such-entry", id=arguments.id[:60]))
    shown = present_entry(entry, words, directory.taxonomies(), directory.helplines(), today)
    about: About = "confirm" if arguments.what == "confirm" else arguments.about
    said = Said(about, getattr(arguments, "value", ""), arguments.note, arguments.by)
    report = report_of(said, Seen(entry, shown.name, shown.facts, directory.info().serial), words, today)
    with centre_desk(services) as desk:
        desk.keep([report])
    told = report_words(report, words)
    if services.options.json:
        say_json({"id": report.id, "entry": report.entry, "kind": report.kind, "field": report.field})
    else:
        say([words("centre-reported", name=told.name, what=told.what)])
