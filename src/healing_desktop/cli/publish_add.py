"""healing-desktop publish add-entries FILE: what a centre exported of its own groups, into data/."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.publish_words import told
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.publishing.add_entries import Added


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.centre.import_groups import imported_of
    from healing_desktop.exchange.hsds.read_package import read_package
    from healing_desktop.publishing.add_entries import plan_adding
    from healing_desktop.publishing.sources import read_sources
    from healing_desktop.publishing.whole_file import write_whole

    words, today = own_words(services), arguments.today or services.today()
    content = read_sources(arguments.data)
    if isinstance(content, list):
        for finding in content:
            notice(told(finding, words))
        raise Refused(words("publish-data-nothing-made", data=str(arguments.data), n=len(content)))
    gathered = read_package(arguments.file, today)
    imported = imported_of(gathered, arguments.file, opened(services), services.words_for, today)
    if not imported.entries:
        raise Refused(words("publish-add-nothing", file=arguments.file.name))
    source = arguments.source or arguments.file.stem
    added = plan_adding(arguments.data, content, imported.entries, source, services.words_for)
    if added.text and not arguments.dry_run:
        write_whole(added.file, added.text.encode("utf-8"))
    if services.options.json:
        say_json(_document(added, words, dry_run=arguments.dry_run))
    else:
        _tell(added, words, dry_run=arguments.dry_run)


def _tell(added: Added, words: Words, *, dry_run: bool) -> None:
    if dry_run:
        notice(words("publish-dry-run"))
    for name, why in added.refused:
        notice(words("publish-add-not", name=name, why=why.sentence(words)))
    for name, languages in added.cards:
        notice(words("publish-add-card", name=name, languages=words.listed(languages)))
    for key, names in (("publish-add-here", added.here), ("publish-add-rhythm", added.rhythms)):
        for name in names:
            notice(words(key, name=name))
    counted = {"added": len(added.added), "kept": len(added.here), "refused": len(added.refused)}
    say([words("publish-add-done", file=str(added.file), **counted)])


def _document(added: Added, words: Words, *, dry_run: bool) -> dict[str, object]:
    return {
        "dry_run": dry_run, "file": str(added.file), "added": list(added.added), "here": list(added.here),
        "refused": [{"name": name, "code": why.key, "sentence": why.sentence(words)} for name, why in added.refused],
        "cards": [{"name": name, "languages": list(languages)} for name, languages in added.cards],
        "rhythms": list(added.rhythms),
    }  # fmt: skip
