"""Opens the directory for a command, or refuses in words."""

from __future__ import annotations

from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.core.ports import Directory


def opened(services: Services) -> Directory:
    directory = services.open_directory()
    if isinstance(directory, EditionRefused):
        words = services.words_for(services.options.language)
        raise Refused(words(f"outcome-edition-{directory.reason}", file=directory.file))
    return directory
