"""Handouts for the window and the command line alike: entries and options in, a finished PDF out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from healing_desktop.core.entries import Entry, NetworkRef
from healing_desktop.core.helplines import HelplineTable
from healing_desktop.core.present_kinds import kind_sources
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words
from healing_desktop.handouts.blocks import GroupBlock, GroupsBody, MapBlock, fact_blocks
from healing_desktop.handouts.compose import compose
from healing_desktop.handouts.compose_group import qr_choices
from healing_desktop.handouts.compose_qr import qr_warning
from healing_desktop.handouts.content import MOST_GROUPS, OF_ARTICLE, PAPERS, HandoutContent, HandoutOptions
from healing_desktop.handouts.imposition import MOST_SHEETS, imposed
from healing_desktop.handouts.logo import logo_drawing
from healing_desktop.handouts.outcomes import PrintWarning, Refused, RefusedReason
from healing_desktop.handouts.overview_map import Overviews
from healing_desktop.handouts.print_lint import known_numbers, lint_content, unlisted_entries
from healing_desktop.handouts.save import neutral_name
from healing_desktop.handouts.small_map import SmallMaps
from healing_desktop.handouts.speech import Material, Speech
from healing_desktop.handouts.typeset import Typesetter

__all__ = ["Handout", "HandoutService", "Material", "Refused"]

# Templates that print a code for each entry.
WITH_CODES = frozenset({"card", "sheet"})


@dataclass(frozen=True, slots=True)
class Handout:
    """The bytes that are previewed, printed and saved; `fallbacks` are (block, language), `warnings` what to look at
    before printing."""

    pdf: bytes
    pages: int
    language: str
    file_name: str
    title: str
    fallbacks: tuple[tuple[str, str], ...] = ()
    warnings: tuple[PrintWarning, ...] = ()


class HandoutService:
    """Safe from any thread. `resources` holds handouts/ (templates), fonts/ and map/base/."""

    def __init__(
        self,
        resources: Path,
        words_for: Callable[[str], Words],
        taxonomies: Taxonomies,
        helplines: HelplineTable,
        typesetter: Typesetter | None = None,
        maps: SmallMaps | None = None,
    ) -> None:
        self._words_for = words_for
        self._taxonomies = taxonomies
        self._helplines = helplines
        self._typesetter = typesetter or Typesetter(resources)
        self._maps = maps or SmallMaps(resources)
        self._overviews = Overviews(resources / "map" / "base")

    def make(self, material: Material, options: HandoutOptions, today: date) -> Handout | Refused:
        refused = _refused(material, options)
        if refused is None and options.template == "kinds" and not kind_sources(self._taxonomies):
            refused = Refused("no-kinds")
        if refused is not None:
            return refused
        content = self.content(material, options, today)
        made = self._typesetter.typeset(content, today)
        if isinstance(made, Refused):
            return made
        words = self._words_for(options.language)
        pdf, pages = made.pdf, made.pages
        if options.fold:
            pdf, pages = imposed(pdf, right_to_left=words.right_to_left), pages // 2
        return Handout(
            pdf=pdf,
            pages=pages,
            language=options.language,
            file_name=neutral_name([entry.row.id for entry in material.entries], options, words),
            title=content.title,
            fallbacks=_fallbacks(content),
            warnings=(*_warnings(material, content, self._helplines, options, words), *_too_thick(options, pages)),
        )

    def content(self, material: Material, options: HandoutOptions, today: date) -> HandoutContent:
        """What would be printed, before any layout."""
        return compose(material, tuple(self._speech(language, options, today) for language in _languages(options)))

    def _speech(self, language: str, options: HandoutOptions, today: date) -> Speech:
        return Speech(
            self._words_for(language), self._taxonomies, self._helplines, today, options, self._words_for,
            draw_map=partial(self._map, options), draw_overview=self._overviews.overview,
            draw_country=partial(self._overviews.country, mono=options.mono),
        )  # fmt: skip

    def _map(self, options: HandoutOptions, entry: Entry, words: Words) -> MapBlock | None:
        return self._maps.draw(entry, words, mono=options.mono) if options.map else None


def _refused(material: Material, options: HandoutOptions) -> Refused | None:
    """What cannot be made of what was chosen, before anything is put into words."""
    most = MOST_GROUPS.get(options.template)
    if most is not None and len(material.entries) > most:
        return Refused("too-many", f"{len(material.entries)} of at most {most}")
    if most != 0 and not material.entries:
        return Refused("nothing-chosen")
    if options.paper_chosen not in PAPERS.get(options.template, ("a5", "a4")):
        return Refused("paper", options.paper_chosen)
    if options.template in OF_ARTICLE and not material.articles:
        return Refused("no-article")
    reason = _unfoldable(options) if options.fold else None
    return Refused(reason) if reason else None


def _unfoldable(options: HandoutOptions) -> RefusedReason | None:
    if options.template != "booklet":
        return "fold-booklet-only"
    return "fold-two-languages" if len(_languages(options)) > 1 else None


def _too_thick(options: HandoutOptions, sides: int) -> tuple[PrintWarning, ...]:
    thick = options.fold and sides > 2 * MOST_SHEETS
    return (PrintWarning("too-thick", str(sides // 2)),) if thick else ()


def _languages(options: HandoutOptions) -> tuple[str, ...]:
    """The reader's, and the one beside it."""
    second = options.second
    return (options.language, second) if second and second != options.language else (options.language,)


def _groups(content: HandoutContent) -> Iterator[GroupBlock]:
    for side in content.sides:
        if isinstance(side.body, GroupsBody):
            yield from side.body.groups


def _fallbacks(content: HandoutContent) -> tuple[tuple[str, str], ...]:
    """Each block that is not in the language of the page, once."""
    blocks = (block for side in content.sides for block in fact_blocks(side.body))
    return tuple(dict.fromkeys((block.key, block.language) for block in blocks if block.language))


def _doors(material: Material) -> list[NetworkRef]:
    """Who serves the place of a booklet."""
    regions = material.town.regions if material.town else ()
    found = ((one.network_adult, one.network_youth, one.welfare_centre, one.welfare_also) for one in regions)
    return [ref for refs in found for ref in refs if ref is not None]


def _warnings(
    material: Material, content: HandoutContent, table: HelplineTable, options: HandoutOptions, words: Words
) -> tuple[PrintWarning, ...]:
    asked = (
        qr_warning(qr_choices(entry), options.qr, words) for entry in material.entries if options.template in WITH_CODES
    )
    left_out = tuple(dict.fromkeys(warning for warning in asked if warning is not None))
    logo = options.letterhead.logo
    no_logo = (PrintWarning("logo-left-out"),) if logo and not logo_drawing(logo, mono=options.mono) else ()
    unlisted = unlisted_entries(material.entries, words)
    faults = lint_content(content, known_numbers(table, material.entries, _doors(material)))
    return (*unlisted, *left_out, *no_logo, *faults)
