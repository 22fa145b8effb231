"""healing-desktop handout: a PDF of entries."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from healing_desktop.cli.handout_material import material
from healing_desktop.cli.open_edition import opened_with_own
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services, own_words

if TYPE_CHECKING:
    from healing_desktop.core.ports import Directory
    from healing_desktop.handouts.content import HandoutOptions
    from healing_desktop.handouts.speech import Material


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.handouts.content import HandoutOptions
    from healing_desktop.handouts.save import save_pdf
    from healing_desktop.handouts.service import Handout

    directory = opened_with_own(services)
    words = own_words(services)
    options = HandoutOptions(
        language=services.options.language, template=arguments.template, size=arguments.size, paper=arguments.paper,
        mono=arguments.mono, second=arguments.second, discreet=arguments.discreet, qr=arguments.qr,
        fold=arguments.fold, with_notes=arguments.with_notes,
    )  # fmt: skip
    about = material(arguments, directory, services)
    if options.with_notes:
        about = _with_notes(about, options, directory, services)
    made = services.handouts(directory).make(about, options, arguments.today or services.today())
    if not isinstance(made, Handout):
        raise Refused(words(f"outcome-handout-{made.reason}"))
    saved = save_pdf(arguments.out, made.pdf)
    if saved is not None:
        raise Refused(words(f"outcome-save-{saved.reason}", file=str(arguments.out)))
    warnings = [words(f"warning-{warning.reason}", words=warning.words) for warning in made.warnings]
    document = {
        "file": str(arguments.out), "pages": made.pages, "bytes": len(made.pdf), "language": options.language,
        "second": options.second,
        "fallbacks": [{"block": block, "language": language} for block, language in made.fallbacks],
        "warnings": warnings,
    }  # fmt: skip
    for warning in warnings:
        notice(warning)
    say_json(document) if services.options.json else say([f"{arguments.out}: {made.pages}"])


def _with_notes(about: Material, options: HandoutOptions, directory: Directory, services: Services) -> Material:
    """With what the centre wrote of its entries: nothing of it is read unless it was asked for."""
    from healing_desktop.cli.centre_desk import centre_desk
    from healing_desktop.core.noted_entries import homes_of, is_listed, notes_for
    from healing_desktop.handouts.staff_notes import WITH_NOTES, with_notes

    if options.template not in WITH_NOTES:
        raise Refused(own_words(services)("note-not-on-paper"))
    with centre_desk(services) as desk:
        now = desk.now
    homes = homes_of(now.notes_by_entry, is_listed(directory), directory.replaced_by)
    return with_notes(about, lambda entry: notes_for(entry, now, homes))
