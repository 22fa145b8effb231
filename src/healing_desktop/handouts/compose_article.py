"""The short sheet of an article."""

from __future__ import annotations

from healing_desktop.core.article_lines import with_lines
from healing_desktop.core.articles import Article
from healing_desktop.core.dates import earliest_day, partial_date
from healing_desktop.core.present_contact import shown_url
from healing_desktop.core.texts import LocalText
from healing_desktop.core.words import Words
from healing_desktop.handouts.article_body import ArticleBody
from healing_desktop.handouts.blocks import FactBlock, QrBlock
from healing_desktop.handouts.compose_group import foreign_note
from healing_desktop.handouts.qr import draw_qr
from healing_desktop.handouts.speech import Material, Speech


def article_title(material: Material, speech: Speech) -> str:
    return article_in(material, speech.words.language).title


def article_body(material: Material, speech: Speech) -> ArticleBody:
    """The article in the reader's language, else whole in another one, which is said."""
    words = speech.words
    article = article_in(material, words.language)
    language = article.language if article.language != words.language else None
    sources = (f"{source.text}. {words.ltr(source.address)}" if source.address else source.text
               for source in article.sources if source.id in article.short_sources)  # fmt: skip
    next_step = with_lines(article.next_step, speech.helplines, words)
    return ArticleBody(
        title=article.title,
        who_for=FactBlock("who_for", words("label-who-for"), article.for_whom, language=language),
        in_short_label=words("article-in-short"),
        in_short=tuple(with_lines(sentence, speech.helplines, words) for sentence in article.in_short),
        next_step=FactBlock("next_step", words("article-next"), next_step, language=language),
        sources_label=words("article-sources"),
        sources=tuple(sources),
        checked=_checked(article, words),
        qr=_qr(article, words),
        language=language,
        note=foreign_note(language, speech),
    )


def article_in(material: Material, language: str) -> Article:
    """Raises StopIteration without articles, which the service refuses before."""
    by_language = {article.language: article for article in material.articles}
    picked = LocalText(tuple((code, code) for code in by_language)).pick(language)
    return by_language[picked.language]


def _checked(article: Article, words: Words) -> str:
    if earliest_day(article.checked_on) is None:
        return ""
    key = "fresh-long-now" if article.checked_on.count("-") == 2 else "fresh-long-in-now"
    return words(key, date=partial_date(article.checked_on, words))


def _qr(article: Article, words: Words) -> QrBlock | None:
    drawing = draw_qr(article.web) if article.web else None
    if drawing is None:
        return None
    shown = words.ltr(shown_url(article.web or ""))
    return QrBlock(
        article.web or "", words("handout-qr", url=shown), words("handout-qr-alt", target=shown), drawing.svg,
        drawing.modules,
    )  # fmt: skip
