"""healing-desktop guide [SLUG]: how to do what in the window, a page for each task; without SLUG the list of pages."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from healing_desktop.cli.article import block_lines
from healing_desktop.cli.output import say, say_json
from healing_desktop.cli.services import Refused, Services
from healing_desktop.core.guides import AUDIENCES, Guide
from healing_desktop.core.words import Words


def run(arguments: Namespace, services: Services) -> None:
    words, guides = services.words_for(services.options.language), services.guides(services.options.language)
    if arguments.slug is None:
        if services.options.json:
            say_json([_json(guide) for guide in guides])
        else:
            say(_list(guides, words))
        return
    guide = next((guide for guide in guides if guide.slug == arguments.slug), None)
    if guide is None:
        raise Refused(words("outcome-no-such-guide", slug=arguments.slug[:60]))
    if services.options.json:
        chapters = [{"heading": c.heading, "text": [s.text for s in c.sentences]} for c in guide.chapters]
        say_json(_json(guide) | {"chapters": chapters})
    else:
        say(_text(guide))


def _list(guides: tuple[Guide, ...], words: Words) -> Iterator[str]:
    for audience in AUDIENCES:
        yield words(f"guide-for-{audience}")
        yield from (f"  {guide.title}  {guide.slug}" for guide in guides if guide.audience == audience)


def _text(guide: Guide) -> Iterator[str]:
    yield guide.title
    for chapter in guide.chapters:
        yield from ("", chapter.heading)
        for block in chapter.blocks:
            yield from block_lines(block)


def _json(guide: Guide) -> dict[str, object]:
    return {
        "slug": guide.slug,
        "title": guide.title,
        "language": guide.language,
        "for": guide.audience,
        "actions": list(guide.actions),
    }
