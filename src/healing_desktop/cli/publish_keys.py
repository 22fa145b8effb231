"""healing-desktop publish keys: the publisher's first six keys, or one more (docs/releasing.md)."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.publish_passphrases import need_cryptography, new_passphrase
from healing_desktop.cli.publish_words import key_words
from healing_desktop.cli.services import Refused, Services, own_words


def run(arguments: Namespace, services: Services) -> None:
    """All of them or none."""
    words = own_words(services)
    need_cryptography(words)
    from healing_desktop.publishing.signing_keys import FIRST_KEYS, KeyFile, KeyRefused, keys_in, make_keys, next_name

    there = [key for key in keys_in(arguments.out) if isinstance(key, KeyFile)]
    names = (next_name(arguments.role, there),) if arguments.role else FIRST_KEYS
    made = make_keys(arguments.out, names, lambda name: new_passphrase(name, words))
    if isinstance(made, KeyRefused):
        raise Refused(key_words(made, words))
    if services.options.json:
        keys = [{"name": key.name, "role": key.role, "keyid": key.public.keyid, "file": str(key.file)} for key in made]
        say_json({"folder": str(arguments.out), "keys": keys})
    else:
        say([*(f"{key.name}  {key.public.keyid}" for key in made), words("publish-keys-made", n=len(made))])
