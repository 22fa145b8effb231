"""healing-desktop edition [list | verify | rollback | changes]: what is installed, whether it is whole, the one before,
what changed."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.cli.verify_lines import verify_kept, verify_named
from healing_desktop.core.present_edition import present_edition


def run(arguments: Namespace, services: Services) -> None:
    if arguments.what == "rollback":
        _roll_back(services)
    if arguments.what == "verify" and (whole := verify_named(services)) is not None:
        say([whole])
        return
    directory = opened(services)
    words = services.words_for(services.options.language)
    if arguments.what == "verify" and services.check_edition(directory) is not None:
        raise Refused(words("outcome-edition-damaged", file=directory.info().file))
    if arguments.what == "verify":
        verify_kept(services, directory.info().serial)
    today: date = arguments.today or services.today()
    if arguments.what == "changes":
        from healing_desktop.cli.edition_changes import say_changes

        say_changes(directory, services, words, today)
        return
    info = directory.info()
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
    if info.instead_of is not None:
        document["instead_of"] = info.instead_of
    if services.options.json:
        say_json(document)
    else:
        say(f"{key}: {value}" for key, value in document.items())
        # That another one is damaged was said when it was opened.
        for sentence in filter(None, ("" if info.instead_of else said.notice, said.numbers)):
            notice(sentence)


def _roll_back(services: Services) -> None:
    from healing_desktop.cli.own_desk import own_desk
    from healing_desktop.sync.desk import roll_back

    words = own_words(services)
    serial = roll_back(own_desk(services))
    if serial is None:
        raise Refused(words("outcome-no-way-back"))
    notice(words("outcome-rolled-back", serial=str(serial)))
