"""Opens the directory for a command, or refuses in words."""

from __future__ import annotations

from healing_desktop.cli.output import notice
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.core.ports import Directory
from healing_desktop.core.present_edition import instead_words


def opened(services: Services) -> Directory:
    """An older edition that stands in for a damaged one is a notice, not a refusal."""
    directory = services.open_directory()
    if isinstance(directory, EditionRefused):
        words = own_words(services)
        raise Refused(words(f"outcome-edition-{directory.reason}", file=directory.file))
    if directory.instead_of is not None:
        notice(instead_words(directory.info(), own_words(services)))
    return directory


def opened_with_own(services: Services) -> Directory:
    """With the centre's own entries and marks, unless --edition names a file. What stands in the way is a notice."""
    directory, trouble = services.with_own(opened(services))
    if trouble:
        notice(own_words(services)("own-not-in-list", detail=trouble))
    return directory
