"""The publisher's keys for one command: read from their folders, opened with passphrases that are asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable
from getpass import getpass
from importlib.util import find_spec
from os import environ
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.cli.publish_words import key_words
from healing_desktop.cli.services import Refused
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.publishing.key_ring import Wanted
    from healing_desktop.publishing.signed_roles import Ring
    from healing_desktop.publishing.signing_keys import KeyFile

# HEALING_PASSPHRASE_TIMESTAMP_1, for a job that nobody watches.
PASSPHRASE_VARIABLE = "HEALING_PASSPHRASE_"


def need_cryptography(words: Words) -> None:
    if find_spec("cryptography") is None:
        raise Refused(words("publish-no-cryptography"))


def key_files(folders: list[Path], words: Words) -> list[KeyFile]:
    from healing_desktop.publishing.signing_keys import KeyFile, keys_in

    found = keys_in(*folders)
    for key in found:
        if not isinstance(key, KeyFile):
            raise Refused(key_words(key, words))
    return [key for key in found if isinstance(key, KeyFile)]


def opened_keys(keys: list[KeyFile], wanted: list[Wanted], words: Words) -> Ring:
    from healing_desktop.publishing.key_ring import opened_ring
    from healing_desktop.publishing.signing_keys import KeyRefused

    ring = opened_ring(keys, wanted, asker(words))
    if isinstance(ring, KeyRefused):
        raise Refused(key_words(ring, words))
    return ring


def asker(words: Words) -> Callable[[str], str]:
    """From the environment, else from who sits there; "" when nobody does."""

    def ask(name: str) -> str:
        given = environ.get(PASSPHRASE_VARIABLE + name.upper().replace("-", "_"))
        if given is not None:
            return given
        return getpass(f"{words('publish-ask-passphrase', name=name)} ") if sys.stdin.isatty() else ""

    return ask


def new_passphrase(name: str, words: Words) -> str:
    ask = asker(words)
    first = ask(name)
    if ask(name) != first:
        raise Refused(words("publish-passphrases-differ"))
    return first
