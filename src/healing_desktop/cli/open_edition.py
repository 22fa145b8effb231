"""Opens the directory for a command, or refuses in words."""

from __future__ import annotations

from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.core.ports import Directory


def opened(services: Services) -> Directory:
    directory = services.open_directory()
    if isinstance(directory, EditionRefused):
        words = own_words(services)
        raise Refused(words(f"outcome-edition-{directory.reason}", file=directory.file))
    return directory
