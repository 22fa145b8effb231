"""The articles of data/ as they travel in an edition: each with the evidence that it leans on written out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml

from healing_desktop.core.article_file import ArticleFault, articles_in
from healing_desktop.core.articles import ArticleText
from healing_desktop.publishing.article_checks import (
    ArticleFile,
    Known,
    check_article,
    check_together,
    read_article_file,
)
from healing_desktop.publishing.evidence import Evidence, read_evidence
from healing_desktop.publishing.findings import Finding

FOLDER = "articles"


def article_texts(
    data: Path, lines: frozenset[str], themes: frozenset[str]
) -> tuple[tuple[ArticleText, ...], list[Finding]]:
    """Every article in every language that it has, sorted, and what is to be mended. `lines`: the numbers of the
    helpline table; `themes`: codes."""
    files = sorted((data / FOLDER).glob("*/*.md"))
    if not files:
        return (), []
    evidence = read_evidence(data)
    if isinstance(evidence, list):
        return (), evidence
    read = [read_article_file(file) for file in files]
    articles = [article for article in read if isinstance(article, ArticleFile)]
    faults = [fault for fault in read if isinstance(fault, Finding)]
    known = Known(evidence, lines, themes, frozenset(article.slug for article in articles))
    for article in articles:
        faults += check_article(article, known)
    faults += check_together(articles)
    return ((), faults) if faults else _written_out(articles, evidence)


def _written_out(
    articles: Iterable[ArticleFile], evidence: Mapping[str, Evidence]
) -> tuple[tuple[ArticleText, ...], list[Finding]]:
    """As a reader takes them, tried once."""
    texts = [ArticleText(article.slug, article.language, written_out(article, evidence)) for article in articles]
    faults = [
        Finding(f"{FOLDER}/{text.slug}/{found.file}", 1, "file", found.said)
        for text in texts
        if isinstance(found := articles_in([text]), ArticleFault)
    ]
    return tuple(texts), faults


def written_out(article: ArticleFile, evidence: Mapping[str, Evidence]) -> str:
    """The file with each source told whole, in the language of the article: a reader needs nothing else."""
    sources = [_source(evidence[name], article.language) for name in article.front["sources"]]
    front = {**article.front, "sources": sources}
    told = yaml.dump(front, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{told}---\n{article.body}"


def _source(piece: Evidence, language: str) -> dict[str, str]:
    told = {"id": piece.id, "text": piece.work}
    if piece.address:
        told["address"] = piece.address
    told |= {"strength": piece.strength, "shows": piece.shows.pick(language).text}
    if piece.limits is not None:
        told["limits"] = piece.limits.pick(language).text
    return told
