"""Made-up entries for the tests of words; no such group exists."""

from __future__ import annotations

from datetime import date, time
from functools import cache
from pathlib import Path

from healing_desktop.core.entries import (
    Area,
    Card,
    Contact,
    Cost,
    Entry,
    GroupRow,
    Kind,
    MeetingPlace,
    NetworkRef,
    NextStep,
    Reason,
    ScheduleRule,
    Source,
)
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.present_entry import EntryWords, Fact, present_entry
from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText
from healing_desktop.core.words import Words

CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "words"
TODAY = date(2026, 11, 21)
LANGUAGES = INTERFACE_LANGUAGES


def text(**by_language: str) -> LocalText:
    return LocalText(tuple(by_language.items()))


@cache
def source_of(language: str) -> str:
    return (CATALOGUES / f"{language}.ftl").read_text(encoding="utf-8")


@cache
def words_in(language: str) -> Words:
    return Words.from_source(language, source_of(language), source_of("en"))


def plain(said: str) -> str:
    """Without the spaces that do not break, so that expected sentences can be read."""
    return said.replace("\u00a0", " ")


def _terms(taxonomy: str, **names: LocalText) -> dict[tuple[str, str], Term]:
    return {(taxonomy, code.replace("_", "-")): Term(taxonomy, code, name) for code, name in names.items()}


TAXONOMIES = Taxonomies(
    {
        **_terms("theme", grief=text(nl="Rouw", fr="Deuil", de="Trauer", en="Grief")),
        **_terms(
            "kind",
            support_group=text(
                nl="Lotgenotengroep", fr="Groupe d'entraide", de="Selbsthilfegruppe", en="Support group"
            ),
        ),
        **_terms("audience", adults=text(nl="volwassenen", fr="adultes", de="Erwachsene", en="adults")),
        **_terms(
            "language",
            nl=text(nl="Nederlands", fr="néerlandais", de="Niederländisch", en="Dutch"),
            fr=text(nl="Frans", fr="français", de="Französisch", en="French"),
        ),
    }
)

LISTENING = Helpline(
    id="line-1",
    code="listening",
    name=text(nl="Luisterlijn", fr="Ligne d'écoute", de="Zuhörtelefon", en="Listening line"),
    number="106",
    needs=("listening",),
    languages=("nl",),
)
HELPLINES = HelplineTable((LISTENING,), (("other", ("listening",)),), (("other", ("listening",)),), ())
NO_HELPLINES = HelplineTable((), (("other", ()),), (("other", ()),), ())

FLANDERS = Area(text(nl="Vlaanderen", fr="Flandre", de="Flandern", en="Flanders"), ("region:Flanders",))
TOURNAI = MeetingPlace(text(nl="Doornik", fr="Tournai"), "57081", "7500", latitude=50.6, longitude=3.4)

DATED = GroupRow(
    id="dated",
    kind=Kind.GROUP,
    name=text(fr="Café-deuil de Tournai", en="Grief café, Tournai"),
    themes=("grief",),
    group_kind="support-group",
    audiences=("adults",),
    languages=("fr",),
    place=TOURNAI,
    distance_km=61.3,
    schedules=(ScheduleRule("MONTHLY", "1MO", as_of="2018"),),
    checked_on="2018-11",
    why=(Reason("theme", "grief"),),
    unknown=("cost", "phone", "step_free", "led_by"),
)
VAGUE = GroupRow(
    id="vague",
    kind=Kind.GROUP,
    name=text(nl="Rouw Vlaanderen"),
    themes=("grief",),
    languages=("nl",),
    area=FLANDERS,
    unknown=("place", "next_meeting", "checked_on"),
)
SURE = GroupRow(
    id="sure",
    kind=Kind.GROUP,
    name=text(nl="Praatgroep Gent"),
    themes=("grief",),
    group_kind="support-group",
    languages=("nl", "fr"),
    place=MeetingPlace(text(nl="Gent", fr="Gand", de="Gent"), "44021", "9000", "Stationsstraat 1", approximate=False),
    distance_km=2.44,
    schedules=(ScheduleRule("MONTHLY", "1TU", opens_at=time(18), closes_at=time(19, 30), as_of="2026-06"),),
    cost=Cost(free=True),
    enrolment="drop-in",
    step_free=True,
    led_by="peers",
    phone="09 000 00 00",
    checked_on="2026-09-03",
    organization=text(nl="Huis van Rouw"),
)

ADULT_NETWORK = NetworkRef("net-1", text(nl="Netwerk Oost", fr="Réseau Est"), "https://netwerk.example/")
CARD = Card("nl", "Een groep die samen praat.", "Voor wie rouwt.", "Je drinkt koffie.", "Bel eerst.")


def entry(row: GroupRow, **changes: object) -> Entry:
    """`row` as a whole entry; `changes` replace fields of it."""
    fields: dict[str, object] = {
        "row": row,
        "contact": Contact(phone=row.phone),
        "organisation_contact": None,
        "places": (row.place,) if row.place else (),
        "cards": (CARD,),
        "source": Source("https://www.bron.example/pagina", None, "2018-11"),
        "next_step": NextStep.CALL if row.phone else NextStep.ASK_REGION,
        "network_adult": ADULT_NETWORK,
    }
    return Entry(**{**fields, **changes})  # type: ignore[arg-type]


def said(found: Entry, language: str = "nl", helplines: HelplineTable = HELPLINES) -> EntryWords:
    return present_entry(found, words_in(language), TAXONOMIES, helplines, TODAY)


def fact(words: EntryWords, key: str) -> Fact:
    return next(found for found in words.facts if found.key == key)
