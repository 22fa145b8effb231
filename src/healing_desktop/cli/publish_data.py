"""healing-desktop publish check | build | quality | texts: from data/ to an edition, and to the reports on it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from healing_desktop.cli.output import notice, say, say_json
from healing_desktop.cli.publish_words import refusal, told
from healing_desktop.cli.services import Refused, Services, own_words
from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.publishing.edition_targets import PackedEdition
    from healing_desktop.publishing.findings import Finding

PUBLISHED_FILE = ".ndjson.xz"


def run(arguments: Namespace, services: Services) -> None:
    words, data = own_words(services), arguments.data
    if arguments.what == "build":
        findings = _build(data, arguments.out, _before(arguments.repository, words))
    else:
        findings = {"check": _check, "quality": _quality, "texts": _texts}[arguments.what](data, arguments.out)
    faults = [finding for finding in findings if finding.level == "fault"]
    if services.options.json:
        say_json(_document(findings, words))
    else:
        for finding in findings:
            notice(told(finding, words))
    if faults:
        key = "publish-data-faults" if arguments.what == "check" else "publish-data-nothing-made"
        raise Refused(words(key, data=str(data), n=len(faults)))
    if services.options.json:
        return
    if arguments.what == "check":
        say([words("publish-data-sound", data=str(data), n=len(findings))])
    else:
        say([words(f"publish-data-{arguments.what}", file=str(arguments.out))])


def _check(data: Path, _out: Path | None) -> list[Finding]:
    from healing_desktop.publishing.sources import check_sources

    return check_sources(data)


def _quality(data: Path, out: Path) -> list[Finding]:
    from healing_desktop.publishing.data_quality import data_quality
    from healing_desktop.publishing.sources import read_sources

    content = read_sources(data)
    if isinstance(content, list):
        return content
    out.write_text(data_quality(content), encoding="utf-8")
    return []


def _texts(data: Path, out: Path) -> list[Finding]:
    from healing_desktop.publishing.sources import read_sources
    from healing_desktop.publishing.text_quality import text_quality

    content = read_sources(data)
    if isinstance(content, list):
        return content
    out.write_text(text_quality(content, data), encoding="utf-8")
    return []


def _before(repository: Path | None, words: Words) -> PackedEdition | None:
    """The edition that is out."""
    if repository is None:
        return None
    from healing_desktop.publishing.repository import NotPublished, newest_edition, read_roles

    roles = read_roles(repository)
    found = roles if isinstance(roles, NotPublished) else newest_edition(repository, roles)
    if isinstance(found, NotPublished):
        raise Refused(refusal(found, words))
    return found


def _build(data: Path, out: Path, before: PackedEdition | None) -> list[Finding]:
    """What is wrong with `data`; when nothing is, the edition stands in `out`, in the form that its name asks for."""
    from healing_desktop.publishing.published_edition import packed_from_data
    from healing_desktop.publishing.sources import read_sources
    from healing_desktop.publishing.whole_file import write_whole

    if out.name.endswith(PUBLISHED_FILE):
        packed = packed_from_data(data, before)
        if isinstance(packed, list):
            return packed
        write_whole(out, packed)
        return []
    from healing_desktop.storage.edition_builder import build_edition

    content = read_sources(data)
    if isinstance(content, list):
        return content
    build_edition(content, out)
    return []


def _document(findings: list[Finding], words: Words) -> dict[str, object]:
    """Levels, and each finding with the place where it stands. `code` stays what it is in every language."""
    rows = [
        {
            "level": found.level, "file": found.file, "line": found.line, "entry": found.entry, "field": found.field,
            "code": found.said.key, "sentence": found.said.sentence(words),
        }
        for found in findings
    ]  # fmt: skip
    return {
        "faults": sum(finding.level == "fault" for finding in findings),
        "warnings": sum(finding.level == "warning" for finding in findings),
        "findings": rows,
    }
