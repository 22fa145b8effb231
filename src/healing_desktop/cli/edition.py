"""healing-desktop edition [verify]: what is installed, and whether the file is whole."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services


def run(arguments: Namespace, services: Services) -> None:
    directory = opened(services)
    words = services.words_for(services.options.language)
    if arguments.what == "verify" and services.check_edition(directory) is not None:
        raise Refused(words("outcome-edition-damaged", file=directory.info().file))
    info = directory.info()
    today: date = arguments.today or services.today()
    age = (today - date.fromisoformat(info.published_on)).days
    document = {
        "serial": info.serial,
        "published_on": info.published_on,
        "expires_on": info.expires_on,
        "age_days": age,
        "entries": dict(info.entries),
        "sha256": info.sha256,
        "file": info.file,
    }
    if services.options.json:
        say_json(document)
    else:
        say(f"{key}: {value}" for key, value in document.items())
