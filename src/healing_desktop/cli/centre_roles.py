"""healing-desktop centre roles [--forget-pins]: which PINs are set; without any everybody is manager.

Whoever may run this can read the database, and owns what is in it anyway: no PIN is asked for.
"""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.centre_desk import CentreDesk, centre_desk
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Services
from healing_desktop.core.centre_records import Setting
from healing_desktop.core.roles import PIN_SETTINGS, pins_of


def run(arguments: Namespace, services: Services) -> None:
    with centre_desk(services) as desk:
        forgotten = bool(arguments.forget_pins and pins_of(desk.now))
        if forgotten:
            kept = [Setting(name, desk.now.setting(name)) for name in PIN_SETTINGS.values()]
            desk.keep([one for one in kept if one.value], gone=True)
            desk.refresh()
        pins = pins_of(desk.now)
        if services.options.json:
            say_json({role.value: role in pins for role in PIN_SETTINGS})
        else:
            say(_lines(desk, forgotten=forgotten))


def _lines(desk: CentreDesk, *, forgotten: bool) -> list[str]:
    pins = pins_of(desk.now)
    head = [desk.words("centre-pins-forgotten")] if forgotten else []
    if not pins:
        return [*head, desk.words("centre-pins-none")]
    return [desk.words(f"centre-pin-{role.value}", set="yes" if role in pins else "no") for role in PIN_SETTINGS]
