"""data/ as the file that centres fetch."""

from __future__ import annotations

import io
from pathlib import Path

from healing_desktop.core.texts import HANDOUT_LANGUAGES
from healing_desktop.exchange.article_file import ArticleFault, read_articles
from healing_desktop.exchange.edition_lines import PublishedEdition, read_edition, write_edition
from healing_desktop.exchange.record_lines import LineFault
from healing_desktop.exchange.table_records import ArticleText
from healing_desktop.publishing.edition_targets import PackedEdition, packed_edition
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.sources import read_sources
from healing_desktop.publishing.with_history import with_history


def packed_from_data(data: Path, before: PackedEdition | None = None) -> bytes | list[Finding]:
    """The full file of the edition that data/ holds, read again once before anybody signs it; or all findings.
    `before`: the edition that is out, so that the history of each field goes on."""
    content = read_sources(data)
    if isinstance(content, list):
        return content
    articles = _articles(data)
    if isinstance(articles, list):
        return articles
    file = io.BytesIO()
    write_edition(PublishedEdition(content, articles), file)
    packed = file.getvalue()
    if before is not None:
        packed = with_history(packed_edition(packed, own=True), before)
    faults = faults_in(packed)
    return [_finding(fault) for fault in faults] or packed


def faults_in(packed: bytes) -> list[LineFault]:
    """What a centre would find wrong with this full file."""
    edition = read_edition(io.BytesIO(packed))
    return edition if isinstance(edition, list) else []


def _articles(data: Path) -> tuple[ArticleText, ...] | list[Finding]:
    folder = data / "articles"
    texts: list[ArticleText] = []
    faults: list[Finding] = []
    for place in sorted(folder.iterdir()) if folder.is_dir() else ():
        read = read_articles(folder, place.name)
        if isinstance(read, ArticleFault):
            faults.append(Finding(f"articles/{read.file}", 1, "file", read.sentence))
            continue
        for language in HANDOUT_LANGUAGES:
            file = place / f"{language}.md"
            if file.is_file():
                texts.append(ArticleText(place.name, language, file.read_text(encoding="utf-8")))
    return faults or tuple(texts)


def _finding(fault: LineFault) -> Finding:
    told = f"No reader takes this: {fault.reason}."
    return Finding("edition", fault.line, fault.where or "line", told, read_back=fault)
