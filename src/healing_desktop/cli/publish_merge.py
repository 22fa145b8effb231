"""healing-desktop publish merge FILE...: corrections of centres into data/, with everything that became of them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.cli.fault_words import fault_words
from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.exchange.correction_file import Corrections, Value
    from healing_desktop.publishing.merge_corrections import Merge, Merged, Take

STATUSES = ("applied", "conflict", "refused")


def run(arguments: Namespace, services: Services) -> None:
    from healing_desktop.publishing.merge_corrections import plan_merge
    from healing_desktop.publishing.whole_file import write_whole

    words = own_words(services)
    files = _files(arguments.files, words)
    try:
        merge = plan_merge(arguments.data, files, _take(arguments, files, words))
    except ValueError as error:
        raise Refused(words("publish-not-written", file=f"{arguments.data}: {error}")) from None
    if not arguments.dry_run:
        for file, text in merge.texts.items():
            write_whole(file, text.encode("utf-8"))
    for entry, field in merge.unused:
        notice(words("publish-merge-unused", detail=f"{entry}:{field}"))
    if services.options.json:
        say_json(_document(merge, words, dry_run=arguments.dry_run))
        return
    if arguments.dry_run:
        notice(words("publish-dry-run"))
    for status in STATUSES:
        say(_line(result, words) for result in merge.results if result.status == status)
    counted = {status: sum(result.status == status for result in merge.results) for status in STATUSES}
    say([words("publish-merge-done", **counted)])


def _files(paths: Iterable[Path], words: Words) -> list[Corrections]:
    """A file that names no centre has its own name for one. One wrong file, and nothing is merged."""
    from dataclasses import replace

    from healing_desktop.exchange.correction_file import Corrections, read_corrections

    read: list[Corrections] = []
    for path in paths:
        found = read_corrections(path.read_bytes())
        if not isinstance(found, Corrections):
            raise Refused(f"{path}: {fault_words(found[0], words)}")
        read.append(found if found.centre else replace(found, centre=path.stem))
    return read


def _take(arguments: Namespace, files: Iterable[Corrections], words: Words) -> Take:
    """ "ID:FIELD=CENTRE", from the command line or one a line from a file; the id may be its beginning."""
    told = list(arguments.take)
    if arguments.answers:
        lines = arguments.answers.read_text(encoding="utf-8").splitlines()
        told += [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    ids = {row.entry for file in files for row in file.rows}
    take: dict[tuple[str, str], str] = {}
    for one in told:
        subject, equals, centre = one.partition("=")
        entry, colon, field = subject.partition(":")
        fitting = [known for known in ids if known.startswith(entry)]
        if not (equals and colon and entry and field and centre) or len(fitting) > 1:
            raise Refused(words("publish-merge-take", detail=one))
        take[fitting[0] if fitting else entry, field] = centre
    return take


def _line(result: Merged, words: Words) -> str:
    """ "conflict  d62b0bad:contact/phone  Centre: before -> after  (changed meanwhile: now)" """
    row = result.row
    change = f"{_told(row.before)} -> {_told(row.after)}" if row.kind == "change" else row.text
    reason = words(f"publish-merge-{result.reason}", here=_told(result.here), detail=_detail(result, words))
    status, subject = words(f"publish-merge-{result.status}"), f"{row.entry[:8]}:{row.field or row.kind}"
    return f"{status}  {subject}  {result.centre}, {row.date}, {row.role}: {change}".rstrip() + f"  ({reason})"


def _told(value: Value) -> str:
    if value is None:
        return "?"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _detail(result: Merged, words: Words) -> str:
    """The other word, or "contact.phone: what a check says of it"."""
    if result.fault is None:
        return result.detail
    return f"{result.fault.field.partition('.')[2]}: {result.fault.said.sentence(words)}"


def _document(merge: Merge, words: Words, *, dry_run: bool) -> dict[str, object]:
    rows = [
        {
            "status": result.status, "reason": result.reason, "detail": _detail(result, words),
            "code": result.fault.said.key if result.fault else None, "centre": result.centre,
            "entry": result.row.entry, "edition": result.row.edition, "kind": result.row.kind,
            "field": result.row.field, "before": result.row.before, "after": result.row.after, "here": result.here,
            "date": result.row.date, "role": result.row.role, "text": result.row.text,
        }
        for result in merge.results
    ]  # fmt: skip
    return {
        "dry_run": dry_run,
        "files": sorted(str(file) for file in merge.texts),
        "unused": [f"{entry}:{field}" for entry, field in merge.unused],
        "rows": rows,
    }
