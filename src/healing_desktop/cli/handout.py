"""healing-desktop handout: a PDF of entries."""

from __future__ import annotations

from argparse import Namespace

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.entries import Entry
from healing_desktop.core.ports import Directory
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.handouts.content import HandoutOptions
    from healing_desktop.handouts.save import save_pdf
    from healing_desktop.handouts.service import Handout, Material

    directory = opened(services)
    words = services.words_for(services.options.language)
    options = HandoutOptions(
        language=services.options.language, template=arguments.template, size=arguments.size, paper=arguments.paper,
        mono=arguments.mono,
    )  # fmt: skip
    entries = _entries(arguments, directory, words)
    made = services.handouts(directory).make(Material(tuple(entries)), options, arguments.today or services.today())
    if not isinstance(made, Handout):
        raise Refused(words(f"outcome-handout-{made.reason}"))
    saved = save_pdf(arguments.out, made.pdf)
    if saved is not None:
        raise Refused(words(f"outcome-save-{saved.reason}", file=str(arguments.out)))
    document = {
        "file": str(arguments.out), "pages": made.pages, "bytes": len(made.pdf), "language": options.language,
        "second": None, "fallbacks": [{"block": block, "language": language} for block, language in made.fallbacks],
        "warnings": list(made.warnings),
    }  # fmt: skip
    for warning in made.warnings:
        notice(warning)
    say_json(document) if services.options.json else say([f"{arguments.out}: {made.pages}"])


def _entries(arguments: Namespace, directory: Directory, words: Words) -> list[Entry]:
    if arguments.template == "crisis":
        return []
    ids = list(arguments.ids)
    origin = None
    if arguments.query:
        query = directory.understand(arguments.query)
        origin = query.origin
        found = directory.find(query, limit=3 if arguments.template == "sheet" else 1)
        ids += [row.id for row in found.rows]
    if not ids:
        raise Refused(words("outcome-no-entry-for-handout"))
    entries = []
    for entry_id in ids:
        entry = directory.entry(entry_id, origin=origin)
        if entry is None:
            raise Refused(words("outcome-no-such-entry", id=entry_id[:60]))
        entries.append(entry)
    return entries
