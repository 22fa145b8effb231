"""From entries to the content of a handout: the frame of each side, and the body of its template."""

from __future__ import annotations

from collections.abc import Callable

from healing_desktop.core.dates import plain_date
from healing_desktop.core.words import Words
from healing_desktop.handouts.compose_crisis import crisis_body, crisis_box
from healing_desktop.handouts.compose_group import groups_body
from healing_desktop.handouts.content import (
    POINTS,
    Body,
    HandoutContent,
    HandoutOptions,
    LetterheadBlock,
    Side,
    Template,
)
from healing_desktop.handouts.speech import Material, Speech, sentences

BODIES: dict[Template, Callable[[Material, Speech], Body]] = {
    "card": groups_body,
    "sheet": groups_body,
    "crisis": crisis_body,
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
    crisis = options.template == "crisis"
    return Side(
        language=words.language,
        direction="rtl" if words.right_to_left else "ltr",
        title=_title(material, words, crisis=crisis),
        crisis=crisis_box(speech.helplines, words, speech.taxonomies, card=crisis),
        not_medical=words("handout-not-medical"),
        printed=_printed(speech),
        machine_made=words("handout-machine-made") if words.machine_made else "",
        page=words("handout-page", page="{page}", pages="{pages}"),
        body=BODIES[options.template](material, speech),
    )


def _title(material: Material, words: Words, *, crisis: bool) -> str:
    if crisis:
        return words("handout-crisis-title")
    if len(material.entries) == 1:
        return material.entries[0].row.name.name_for(words.language)
    return words("handout-title-list")


def _printed(speech: Speech) -> str:
    words, centre = speech.words, speech.options.letterhead.name
    from_centre = words("handout-centre", centre=centre) if centre else ""
    return sentences(words("handout-printed", date=plain_date(speech.today, words)), from_centre)


def _letterhead(options: HandoutOptions) -> LetterheadBlock | None:
    head = options.letterhead
    return LetterheadBlock(head.name, head.address, head.hours, "") if head.address or head.hours else None
