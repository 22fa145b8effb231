"""Reads data/ into the content of an edition, or says everything that is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.edition_content import EditionContent, VocabularyPhrase
from healing_desktop.core.entries import Entry
from healing_desktop.core.ids import organization_id_of
from healing_desktop.core.said import Said
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.publishing.alike_cards import check_alike
from healing_desktop.publishing.article_checks import Known as KnownFacts
from healing_desktop.publishing.article_files import article_texts
from healing_desktop.publishing.card_lint import lint_cards
from healing_desktop.publishing.duplicate_checks import check_duplicates
from healing_desktop.publishing.entry_checks import Known, check_entry
from healing_desktop.publishing.entry_from_yaml import entry_from_yaml
from healing_desktop.publishing.evidence import read_evidence
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.gazetteer import Gazetteer, read_gazetteer
from healing_desktop.publishing.helpline_rule import check_rule
from healing_desktop.publishing.helplines_from_yaml import check_helplines, helplines_of
from healing_desktop.publishing.kinds_compared import FILE as KINDS_COMPARED
from healing_desktop.publishing.kinds_compared import KINDS, check_compared, compared_of, with_compared
from healing_desktop.publishing.link_checks import warn_of_links
from healing_desktop.publishing.numbers_in_text import with_known_numbers_only
from healing_desktop.publishing.shapes import COMPARED, EDITION, ENTRY, HELPLINES, TERMS, WORDS, Shapes
from healing_desktop.publishing.terms_from_yaml import LISTS, SEARCH_WORDS, check_terms, phrases_of, taxonomies_of
from healing_desktop.publishing.together_checks import Placed, check_together
from healing_desktop.publishing.yaml_file import YamlFile, read_yaml

TOWNS_AND_AREAS = "geo"
EVERYDAY_WORDS = "taxonomies/everyday-words.txt"


@dataclass(frozen=True, slots=True)
class Sources:
    """Every file of data/ as read. `placed`: the entries whose shape is right; `ids`: those of all entries."""

    data: Path
    edition: YamlFile
    lists: dict[str, YamlFile]
    compared: YamlFile
    helplines: YamlFile
    placed: list[Placed]
    ids: frozenset[str]
    gazetteer: Gazetteer | None
    everyday: tuple[VocabularyPhrase, ...]
    faults: list[Finding]


def read_sources(data: Path) -> EditionContent | list[Finding]:
    """The content, or all findings of one run, sorted by file and line. Nothing is built while one is left."""
    sources = _read(data)
    if isinstance(sources, list):
        return sources
    faults, taxonomies = _faults(sources)
    if faults or taxonomies is None or sources.gazetteer is None:
        return sorted(set(faults))
    articles, faults = _articles(sources)
    compared, more = _compared(sources, taxonomies)
    return sorted([*faults, *more]) or _content(sources, compared, sources.gazetteer, articles)


def check_sources(data: Path) -> list[Finding]:
    """All that `read_sources` finds, and what else is to be said: of the words of the cards, of links, of entries that
    may be one, of the telephone lines. Sorted by file and line."""
    sources = _read(data)
    if isinstance(sources, list):
        return sources
    faults, taxonomies = _faults(sources)
    if taxonomies is not None and not faults:
        faults = [*_articles(sources)[1], *_compared(sources, taxonomies)[1]]
    more = [*lint_cards(sources.placed), *check_alike(sources.placed)]
    more += [*check_duplicates(sources.placed), *warn_of_links(sources.placed)]
    if not _is_faulty(sources.helplines, sources):
        more += check_rule(sources.helplines, sources.placed, _day(sources))
    return sorted({*faults, *more})


def _faults(sources: Sources) -> tuple[list[Finding], Taxonomies | None]:
    """What stops an edition, and the closed lists where they are whole."""
    taxonomies, faults = _taxonomies(sources)
    known = Known(taxonomies, sources.gazetteer, _day(sources))
    faults += [*sources.faults, *check_together(sources.placed, sources.ids)]
    for file, at, fields in sources.placed:
        faults += check_entry(file, at, fields, known)
    by_id = {fields["id"]: fields for _, _, fields in sources.placed}
    if not _is_faulty(sources.helplines, sources):
        faults += check_helplines(sources.helplines, by_id, sources.ids)
    if not _is_faulty(sources.edition, sources):
        faults += _term(sources.edition)
    return faults, taxonomies


def _articles(sources: Sources) -> tuple[tuple[ArticleText, ...], list[Finding]]:
    """Looked at when all that they lean on is right, so that no article is blamed for a line or a theme."""
    themes = {term["code"] for term in sources.lists["themes.yaml"].value}
    return article_texts(sources.data, _lines(sources), frozenset(themes))


def _lines(sources: Sources) -> frozenset[str]:
    """The numbers of the telephone lines."""
    return frozenset(line["number"] for line in sources.helplines.value["lines"] if line["number"])


def _compared(sources: Sources, taxonomies: Taxonomies) -> tuple[Taxonomies, list[Finding]]:
    """The terms with the kinds of groups side by side; without articles there is no evidence that these lean on."""
    evidence = read_evidence(sources.data)
    if isinstance(evidence, list):
        return taxonomies, evidence
    kinds = [term["code"] for term in sources.lists[KINDS].value]
    known = KnownFacts(evidence, _lines(sources), frozenset(), frozenset())
    faults = check_compared(sources.compared, kinds, known)
    return (taxonomies, faults) if faults else (with_compared(taxonomies, compared_of(sources.compared, evidence)), [])


def _day(sources: Sources) -> str | None:
    return None if _is_faulty(sources.edition, sources) else sources.edition.value["published_on"]


def _term(edition: YamlFile) -> list[Finding]:
    """An edition ends after it begins."""
    ends = edition.value.get("expires_on")
    if ends is None or ends > edition.value["published_on"]:
        return []
    return [edition.finding(("expires_on",), Said("finding-edition-ends-early"))]


def _read(data: Path) -> Sources | list[Finding]:
    """The files; only findings when it cannot even be told which shape they must have."""
    edition, helplines = read_yaml(data / "edition.yaml", data), read_yaml(data / "helplines.yaml", data)
    lists = {name: read_yaml(data / "taxonomies" / name, data) for _, name in (*LISTS, ("", SEARCH_WORDS))}
    compared = read_yaml(data / "taxonomies" / KINDS_COMPARED, data)
    files = [read_yaml(file, data) for file in sorted((data / "directory").rglob("*.yaml"))]
    faults = [fault for file in (edition, *lists.values(), compared, helplines, *files) for fault in file.faults]
    try:
        shapes = Shapes(data)
    except (OSError, ValueError) as error:
        return sorted([*faults, _broken("schema", error)])
    gazetteer = None
    try:
        gazetteer = read_gazetteer(data / TOWNS_AND_AREAS)
    except (OSError, ValueError, KeyError) as error:
        faults.append(_broken(TOWNS_AND_AREAS, error))
    everyday: tuple[VocabularyPhrase, ...] = ()
    try:
        everyday = _everyday_words(data / EVERYDAY_WORDS)
    except (OSError, ValueError) as error:
        faults.append(_broken("taxonomies", error))
    schemas = {name: WORDS if name == SEARCH_WORDS else TERMS for name in lists}
    shaped = ((EDITION, edition), (HELPLINES, helplines), (COMPARED, compared))
    for name, file in (*shaped, *((schemas[n], f) for n, f in lists.items())):
        if file.value is not None or not file.faults:
            faults += shapes.faults(name, file, file.value)
    placed, ids, shape_faults = _shaped(files, shapes)
    faults += shape_faults
    return Sources(data, edition, lists, compared, helplines, placed, ids, gazetteer, everyday, faults)


def _everyday_words(file: Path) -> tuple[VocabularyPhrase, ...]:
    """One word a line; what stands after # is for people."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(VocabularyPhrase(line, "everyday", "") for line in lines if line and not line.startswith("#"))


def _broken(folder: str, error: Exception) -> Finding:
    missing = isinstance(error, FileNotFoundError)
    file = f"{folder}/{Path(error.filename).name}" if isinstance(error, OSError) and error.filename else folder
    said = Said("finding-no-file") if missing else Said("finding-not-read", detail=str(error))
    return Finding(file, 1, "file", said)


def _shaped(files: list[YamlFile], shapes: Shapes) -> tuple[list[Placed], frozenset[str], list[Finding]]:
    """Entries whose shape is right, the ids of all, and what is wrong with the shape of the others."""
    placed: list[Placed] = []
    ids: set[str] = set()
    faults: list[Finding] = []
    for file in files:
        if file.value is not None and not isinstance(file.value, list):
            faults.append(file.finding((), Said("finding-not-a-list")))
            continue
        for at, fields in enumerate(file.value or ()):
            found = shapes.faults(ENTRY, file, fields, (at,))
            faults += found
            if isinstance(fields, dict) and isinstance(fields.get("id"), str):
                ids.add(fields["id"])
            if not found:
                placed.append((file, at, fields))
    return placed, frozenset(ids), faults


def _is_faulty(file: YamlFile, sources: Sources) -> bool:
    return any(fault.file == file.name for fault in sources.faults)


def _taxonomies(sources: Sources) -> tuple[Taxonomies | None, list[Finding]]:
    """None when the lists are not whole, so that no entry is blamed for it; and what is wrong between their terms."""
    if any(_is_faulty(file, sources) for file in sources.lists.values()):
        return None, []
    faults = check_terms(sources.lists)
    return (None if faults else taxonomies_of(sources.lists)), faults


def _content(
    sources: Sources, taxonomies: Taxonomies, gazetteer: Gazetteer, articles: tuple[ArticleText, ...]
) -> EditionContent:  # fmt: skip
    by_id = {fields["id"]: fields for _, _, fields in sources.placed}
    entries = {fields["id"]: entry_from_yaml(fields, gazetteer) for fields in by_id.values()}
    edition = sources.edition.value
    return EditionContent(
        serial=edition["serial"], published_on=edition["published_on"], expires_on=edition.get("expires_on"),
        entries=with_known_numbers_only(
            _with_organisation(entry, entries.get(by_id[entry_id].get("organization") or ""))
            for entry_id, entry in sorted(entries.items())
        ),
        welfare_centres=frozenset(key for key, fields in by_id.items() if fields.get("welfare_centre")),
        taxonomies=taxonomies, helplines=helplines_of(sources.helplines, by_id),
        phrases=(*phrases_of(sources.lists), *sources.everyday),
        places=gazetteer.places(), place_names=gazetteer.place_names(), articles=articles,
    )  # fmt: skip


def _with_organisation(entry: Entry, organisation: Entry | None) -> Entry:
    if organisation is None:
        return entry
    return replace(
        entry,
        row=replace(entry.row, organization=organisation.row.name),
        organization_id=organization_id_of(organisation.row.id),
        organisation_contact=organisation.contact,
    )
