"""What the QR code of a group opens, and the words that say so in print beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.present_contact import shown_url
from healing_desktop.core.present_place import address
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import QrBlock
from healing_desktop.handouts.content import QrTarget
from healing_desktop.handouts.outcomes import PrintWarning
from healing_desktop.handouts.qr import draw_qr, place_target, telephone_target

FALLBACKS: tuple[QrTarget, ...] = ("web", "phone")
INSTEAD: dict[str, PrintWarning] = {
    "web": PrintWarning("qr-web-instead"),
    "phone": PrintWarning("qr-phone-instead"),
}


@dataclass(frozen=True, slots=True)
class QrChoices:
    """What a code of this group can open; `place` only if its point is that of its address."""

    url: str | None
    phone: str | None
    place: MeetingPlace | None = None


def qr_block(choices: QrChoices, wanted: QrTarget, words: Words) -> QrBlock | None:
    """What was asked for, else the web address, else the telephone; a code that would print badly is left out."""
    return next((block for _, block in _drawn(choices, wanted, words)), None)


def qr_warning(choices: QrChoices, wanted: QrTarget, words: Words) -> PrintWarning | None:
    """Says that the code opens something else than was asked for, or that there is none. Who asked for a web address
    that the group does not have was never promised one."""
    if wanted == "none" or (wanted == "web" and not choices.url):
        return None
    opens = next((target for target, _ in _drawn(choices, wanted, words)), None)
    if opens is None:
        return PrintWarning("qr-left-out" if wanted == "web" else "qr-impossible")
    return INSTEAD[opens] if opens != wanted else None


def _drawn(choices: QrChoices, wanted: QrTarget, words: Words) -> Iterator[tuple[QrTarget, QrBlock]]:
    """The codes that can be had, the best first."""
    for target in dict.fromkeys((wanted, *FALLBACKS)) if wanted != "none" else ():
        if (block := _code(target, choices, words)) is not None:
            yield target, block


def _code(target: QrTarget, choices: QrChoices, words: Words) -> QrBlock | None:
    if target == "web" and choices.url:
        shown = words.ltr(shown_url(choices.url))
        return _block(choices.url, words("handout-qr", url=shown), shown, words)
    if target == "phone" and choices.phone and (telephone := telephone_target(choices.phone)):
        shown = words.ltr(choices.phone)
        return _block(telephone, words("handout-qr-phone", phone=shown), shown, words)
    if target == "place" and choices.place is not None and (point := place_target(choices.place)):
        shown = address(choices.place, words)
        return _block(point, words("handout-qr-place", place=shown), shown, words)
    return None


def _block(target: str, said: str, shown: str, words: Words) -> QrBlock | None:
    drawing = draw_qr(target)
    if drawing is None:
        return None
    return QrBlock(target, said, words("handout-qr-alt", target=shown), drawing.svg, drawing.modules)
