"""healing-desktop edition [verify]: what is installed, and whether the file is whole."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.present_edition import present_edition


def run(arguments: Namespace, services: Services) -> None:
    directory = opened(services)
    words = services.words_for(services.options.language)
    if arguments.what == "verify" and services.check_edition(directory) is not None:
        raise Refused(words("outcome-edition-damaged", file=directory.info().file))
    info = directory.info()
    today: date = arguments.today or services.today()
    said = present_edition(info, directory.helplines(), words, today)
    document = {
        "serial": info.serial,
        "published_on": info.published_on,
        "expires_on": info.expires_on,
        "age_days": (today - date.fromisoformat(info.published_on)).days,
        "entries": dict(info.entries),
        "sha256": info.sha256,
        "file": info.file,
    }
    if services.options.json:
        say_json(document)
    else:
        say(f"{key}: {value}" for key, value in document.items())
        for sentence in filter(None, (said.notice, said.numbers)):
            notice(sentence)
