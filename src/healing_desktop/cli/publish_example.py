"""healing-desktop publish example: three editions to try out publishing with (docs/worked-example.md)."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Services


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.publishing.worked_example import make_example

    made = make_example(arguments.data, arguments.out, arguments.today or services.today())
    if services.options.json:
        say_json([{"data": one.data.as_posix(), "serial": one.serial, "new": list(one.new),
                   "changed": list(one.changed), "gone": list(one.gone)} for one in made])  # fmt: skip
        return
    for one in made:
        say([one.data.as_posix()])
        for mark, ids in (("+", one.new), ("~", one.changed), ("-", one.gone)):
            say(f"  {mark} {entry}" for entry in ids)
