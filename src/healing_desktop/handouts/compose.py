"""From entries to the content of a handout: the frame of each side, and the body of its template."""

from __future__ import annotations

from collections.abc import Callable

from healing_desktop.core.dates import plain_date
from healing_desktop.handouts.compose_article import article_body, article_title
from healing_desktop.handouts.compose_booklet import booklet_body, booklet_title
from healing_desktop.handouts.compose_crisis_newcomers import body_for, box_for, title_for
from healing_desktop.handouts.compose_group import groups_body
from healing_desktop.handouts.compose_kinds import kinds_body, kinds_title
from healing_desktop.handouts.compose_list import list_body, list_title
from healing_desktop.handouts.compose_news import news_body, news_title
from healing_desktop.handouts.compose_tear_off import tear_off_body
from healing_desktop.handouts.compose_week import week_body, week_title
from healing_desktop.handouts.compose_whole_article import whole_article_body
from healing_desktop.handouts.content import (
    OF_ARTICLE,
    POINTS,
    Body,
    HandoutContent,
    HandoutOptions,
    LetterheadBlock,
    Side,
    Template,
)
from healing_desktop.handouts.discreet import discreet_title
from healing_desktop.handouts.logo import logo_drawing
from healing_desktop.handouts.speech import Material, Speech, sentences

# What explains something, and says so; the others list or show groups.
EXPLAINING = OF_ARTICLE | {"kinds"}
BODIES: dict[Template, Callable[[Material, Speech], Body]] = {
    "card": groups_body,
    "sheet": groups_body,
    "tear-off": tear_off_body,
    "crisis": body_for,
    "list": list_body,
    "agenda": week_body,
    "new-this-month": news_body,
    "article": article_body,
    "whole-article": whole_article_body,
    "booklet": booklet_body,
    "kinds": kinds_body,
}
TITLES: dict[Template, Callable[[Material, Speech], str]] = {
    "crisis": title_for,
    "list": list_title,
    "agenda": week_title,
    "new-this-month": news_title,
    "article": article_title,
    "whole-article": article_title,
    "booklet": booklet_title,
    "kinds": kinds_title,
}


def compose(material: Material, speeches: tuple[Speech, ...]) -> HandoutContent:
    """One speech for each language of the page, the reader's first."""
    options = speeches[0].options
    return HandoutContent(
        template=options.template,
        size=POINTS[options.size],
        paper=options.paper_chosen,
        mono=options.mono,
        sides=tuple(_side(material, speech) for speech in speeches),
        letterhead=_letterhead(options),
    )


def _side(material: Material, speech: Speech) -> Side:
    words, options = speech.words, speech.options
    return Side(
        language=words.language,
        direction="rtl" if words.right_to_left else "ltr",
        title=TITLES.get(options.template, _title)(material, speech),
        crisis=box_for(speech, card=options.template == "crisis" and options.paper_chosen != "wallet"),
        not_medical=words("article-not-medical" if options.template in EXPLAINING else "handout-not-medical"),
        printed=_printed(speech),
        machine_made=words("handout-machine-made") if words.machine_made else "",
        page=words("handout-page", page="{page}", pages="{pages}"),
        body=BODIES[options.template](material, speech),
    )


def _title(material: Material, speech: Speech) -> str:
    words = speech.words
    if len(material.entries) == 1 and speech.options.is_discreet:
        return discreet_title(material.entries[0].row, words, speech.today)
    if len(material.entries) == 1:
        return material.entries[0].row.name.name_for(words.language)
    return words("handout-title-list")


def _printed(speech: Speech) -> str:
    """The centre too, where no letterhead names it."""
    words, head = speech.words, speech.options.letterhead
    from_centre = words("handout-centre", centre=head.name) if head.name and _letterhead(speech.options) is None else ""
    return sentences(words("handout-printed", date=plain_date(speech.today, words)), from_centre)


def _letterhead(options: HandoutOptions) -> LetterheadBlock | None:
    """A name alone needs no head: it stands in the last line."""
    head = options.letterhead
    logo = logo_drawing(head.logo, mono=options.mono)
    return LetterheadBlock(head.name, head.address, head.hours, logo) if head.address or head.hours or logo else None
