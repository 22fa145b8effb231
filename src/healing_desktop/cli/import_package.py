"""healing-desktop import FILE [--into centre|edition-draft] [--mapping FILE] [--out FILE]: HSDS of any shape, or a
table of one's own with a mapping; everything that is found is told."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from healing_desktop.cli.open_edition import opened
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.ports import Directory
from healing_desktop.core.words import Words
from healing_desktop.exchange.hsds.findings import Finding
from healing_desktop.exchange.hsds.gathered_rows import Gathered
from healing_desktop.exchange.hsds.imported import Imported

CENTRE = "centre"
NO_MORE: Mapping[str, object] = MappingProxyType({})


def run(arguments: Namespace, services: Services) -> None:
    words = own_words(services)
    if arguments.guess_mapping:
        _guess(arguments, services)
        return
    if arguments.into == CENTRE:
        _into_centre(arguments, services)
        return
    if arguments.into and not arguments.out:
        raise Refused(words("import-draft-where"))
    directory = opened(services)
    gathered, imported = _read(arguments, directory, services)
    if imported.entries and arguments.out:
        _write_draft(arguments, directory, gathered, imported, services)
    _tell(arguments, imported, words, as_json=services.options.json)
    if not imported.entries:
        raise Refused(words("import-nothing", file=arguments.file.name))


def _guess(arguments: Namespace, services: Services) -> None:
    """A mapping for a person to read and set right; nothing is imported."""
    from healing_desktop.exchange.hsds.csv_in import first_rows
    from healing_desktop.exchange.hsds.guess_mapping import guessed_mapping
    from healing_desktop.handouts.save import save_pdf

    words, out = own_words(services), arguments.guess_mapping
    guessed = guessed_mapping(first_rows(arguments.file), words.language)
    if guessed is None:
        raise Refused(words("mapping-no-name", file=arguments.file.name))
    saved = save_pdf(out, guessed.encode())
    if saved is not None:
        raise Refused(words(f"outcome-save-{saved.reason}", file=str(out)))
    document = {"file": str(out), "mapping": guessed}
    say_json(document) if services.options.json else say([words("mapping-guessed", file=str(out))])


def _gathered(arguments: Namespace, words: Words, today: date) -> Gathered:
    """The rows of a package, or of a table with its mapping."""
    from healing_desktop.exchange.hsds.read_package import read_package

    if not arguments.mapping:
        return read_package(arguments.file, today)
    from healing_desktop.exchange.hsds.csv_in import read_table
    from healing_desktop.exchange.hsds.csv_mapping import MappingFault, read_mapping

    mapping = read_mapping(arguments.mapping)
    gathered = mapping if isinstance(mapping, MappingFault) else read_table(arguments.file, mapping, today)
    if isinstance(gathered, MappingFault):
        raise Refused(gathered.sentence(words))
    return gathered


def _read(arguments: Namespace, directory: Directory, services: Services) -> tuple[Gathered, Imported]:
    from healing_desktop.centre.import_groups import imported_of

    today = arguments.today or services.today()
    gathered = _gathered(arguments, own_words(services), today)
    return gathered, imported_of(gathered, arguments.file, directory, services.words_for, today)


def _into_centre(arguments: Namespace, services: Services) -> None:
    """What is new or another than before; nothing where the centre cannot be written."""
    from healing_desktop.centre.import_groups import read_own
    from healing_desktop.cli.centre_groups import own_centre
    from healing_desktop.exchange.hsds.csv_mapping import MappingFault, read_mapping

    words, today = own_words(services), arguments.today or services.today()
    mapping = read_mapping(arguments.mapping) if arguments.mapping else None
    if isinstance(mapping, MappingFault):
        raise Refused(mapping.sentence(words))
    with own_centre(services) as centre:
        read = read_own(arguments.file, mapping, opened(services), centre.now, services.words_for, today)
        if isinstance(read, MappingFault):
            raise Refused(read.sentence(words))
        if read.changes:
            centre.write(read.changes)
    told = {"added": read.added, "changed": read.changed, "same": read.same}
    more = {"centre": {**told, "published": list(read.published)}}
    _tell(arguments, read.imported, words, as_json=services.options.json, more=more)
    if not read.imported.entries:
        raise Refused(words("import-nothing", file=arguments.file.name))
    if services.options.json:
        return
    if read.published:
        notice(words("import-centre-published", names=words.listed(read.published)))
    say([words("import-centre-done", **told), *([words("import-centre-until")] if read.added else [])])


def _write_draft(
    arguments: Namespace, directory: Directory, gathered: Gathered, imported: Imported, services: Services
) -> None:
    from healing_desktop.core.outcomes import EditionRefused
    from healing_desktop.storage.draft_edition import KeptRows, build_draft
    from healing_desktop.storage.edition_frame import read_frame

    words, out = own_words(services), arguments.out
    frame = read_frame(Path(directory.info().file))
    if isinstance(frame, EditionRefused):
        raise Refused(words(f"outcome-edition-{frame.reason}", file=frame.file))
    content = frame.with_entries(imported.entries, arguments.today or services.today())
    kept = KeptRows(imported.leftover, imported.shared, gathered.shape, gathered.manifest)
    try:
        build_draft(content, kept, out)
    except OSError:
        raise Refused(words("outcome-save-failed", file=str(out))) from None


def _tell(
    arguments: Namespace, imported: Imported, words: Words, *, as_json: bool, more: Mapping[str, object] = NO_MORE
) -> None:
    counts = {name: getattr(imported, name) for name in ("read", "kept", "changed", "refused")}
    if as_json:
        say_json({**counts, **more, "notes": [_note(finding, words) for finding in imported.findings]})
        return
    told = list(_lines(imported.findings, words))
    say([*told, *([""] if told else []), words("import-done", file=arguments.file.name, **counts)])
    if imported.entries and arguments.out:
        notice(words("import-draft", file=str(arguments.out)))


def _note(finding: Finding, words: Words) -> dict[str, object]:
    return {
        "level": finding.level, "file": finding.file, "row": finding.row or None, "field": finding.field or None,
        "message": finding.sentence(words),
    }  # fmt: skip


def _lines(findings: Iterable[Finding], words: Words) -> Iterable[str]:
    """ "services.csv:12 assured_date: ..." under the name of each level."""
    level = None
    for finding in findings:
        if finding.level != level:
            level = finding.level
            yield f"{words(f'import-level-{level}')}:"
        place = f"{finding.file}:{finding.row}" if finding.row else finding.file
        line = f"  {place} {finding.field}".rstrip() + f": {finding.sentence(words)}"
        yield "".join(character if character.isprintable() else " " for character in line)
