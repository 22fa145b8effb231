"""healing-desktop handout: a PDF of entries."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.handout_material import material
from healing_desktop.cli.open_edition import opened_with_own
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services, own_words


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.handouts.content import HandoutOptions
    from healing_desktop.handouts.save import save_pdf
    from healing_desktop.handouts.service import Handout

    directory = opened_with_own(services)
    words = own_words(services)
    options = HandoutOptions(
        language=services.options.language, template=arguments.template, size=arguments.size, paper=arguments.paper,
        mono=arguments.mono, second=arguments.second, discreet=arguments.discreet, qr=arguments.qr,
        fold=arguments.fold,
    )  # fmt: skip
    made = services.handouts(directory).make(
        material(arguments, directory, services), options, arguments.today or services.today()
    )
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
