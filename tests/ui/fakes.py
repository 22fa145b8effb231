"""A made-up directory for the window's tests. Nothing in it is true; every name says "made up"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time

from healing_desktop.core.articles import ArticleText
from healing_desktop.core.edition_changes import GoneName
from healing_desktop.core.entries import (
    Area,
    Attending,
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
from healing_desktop.core.places import Place, Region, Stretch
from healing_desktop.core.ports import EditionInfo, EntriesAt, Found, News
from healing_desktop.core.query import Chip, Point, Query, Widened
from healing_desktop.core.taxonomies import Taxonomies, Term
from healing_desktop.core.texts import LocalText
from healing_desktop.core.vocabulary import Vocabulary
from tests.ui.fake_articles import ARTICLES
from tests.ui.fake_kinds import COMPARED

TODAY = date(2026, 11, 21)


def local(**by_language: str) -> LocalText:
    return LocalText(tuple(by_language.items()))


PLACES = {
    "9000": Place(
        "9000", "9000", "44021", local(nl="Gent", fr="Gand", de="Gent", en="Ghent"),
        local(nl="Gent", fr="Gand"), 51.05, 3.72, ("municipality:44021", "region:Flanders"), ("nl",),
    ),
    "1030": Place(
        "1030", "1030", "21015", local(nl="Schaarbeek", fr="Schaerbeek"),
        local(nl="Schaarbeek", fr="Schaerbeek"), 50.86, 4.38, ("region:Brussels",), ("fr", "nl"),
    ),
}  # fmt: skip
BY_NAME = {"gent": "9000", "gand": "9000", "schaarbeek": "1030", "schaerbeek": "1030"}
WORDS = {
    "rouw": Chip("theme", "grief"), "deuil": Chip("theme", "grief"), "grief": Chip("theme", "grief"),
    "trauer": Chip("theme", "grief"), "angst": Chip("theme", "anxiety"), "avond": Chip("time", "evening"),
    "soir": Chip("time", "evening"), "gratis": Chip("cost", "free"), "free": Chip("cost", "free"),
    "fr": Chip("language", "fr"), "nl": Chip("language", "nl"),
}  # fmt: skip
TERMS = (
    Term("theme", "grief", local(nl="rouw", fr="deuil", de="Trauer", en="grief")),
    Term("theme", "anxiety", local(nl="angst", fr="anxiété", de="Angst", en="anxiety")),
    Term("theme", "addiction", local(nl="verslaving", fr="dépendance", de="Sucht", en="addiction")),
    Term("kind", "support-group", local(
        nl="praatgroep", fr="groupe de parole", de="Gesprächsgruppe", en="support group"), compared=COMPARED),
    Term("kind", "therapy-group", local(
        nl="therapiegroep", fr="groupe thérapeutique", de="Therapiegruppe", en="therapy group"), compared=COMPARED),
    Term("audience", "partners", local(
        nl="wie een partner verloor", fr="personnes en deuil d’un partenaire",
        de="Menschen, die Partner verloren haben", en="people who lost a partner")),
    Term("time", "evening", local(nl="avond", fr="soir", de="Abend", en="evening")),
    Term("cost", "free", local(nl="gratis", fr="gratuit", de="kostenlos", en="free")),
    Term("attending", "online", local(nl="online", fr="en ligne", de="online", en="online")),
    Term("language", "nl", local(nl="Nederlands", fr="néerlandais", de="Niederländisch", en="Dutch")),
    Term("language", "fr", local(nl="Frans", fr="français", de="Französisch", en="French")),
)  # fmt: skip


def row(number: int, name: str, **fields: object) -> GroupRow:
    start = GroupRow(
        id=f"00000000-0000-4000-8000-{number:012d}",
        kind=Kind.GROUP,
        name=local(nl=f"{name} (verzonnen)", en=f"{name} (made up)"),
        themes=("grief",),
        group_kind="support-group",
        languages=("nl",),
        checked_on="2026-09-20",
        area=Area(local(nl="Vlaanderen", fr="Flandre", de="Flandern", en="Flanders"), ("region:Flanders",)),
    )
    return replace(start, **fields)  # type: ignore[arg-type]


def gent(km: float, postcode: str = "9000", name: str = "Gent") -> dict[str, object]:
    place = MeetingPlace(
        municipality=local(nl=name),
        postcode=postcode,
        address="Verzonnenstraat 12",
        latitude=51.05 + km / 111,
        longitude=3.72,
        step_free=True,
    )
    return {"place": place, "distance_km": km, "step_free": True}


TUESDAYS = ScheduleRule("WEEKLY", "TU", 2, time(19, 30), time(21, 30), as_of="2026-10")
ROWS = (
    row(1, "Praatgroep rouw De Lantaarn", **gent(1.8), schedules=(TUESDAYS,), cost=Cost(free=True),
        phone="09 000 00 01", led_by="peers", audiences=("partners",), enrolment="required",
        why=(Reason("theme", "grief"), Reason("place", "9000"))),
    row(2, "Lotgenoten na verlies van een partner", **gent(4.2, "9050", "Gentbrugge"),
        meets=local(nl="elke maand op donderdagavond", fr="chaque mois le jeudi soir",
                   de="jeden Monat am Donnerstagabend", en="every month on Thursday evening"),
        cost=Cost(amount=5, per="session"), checked_on="2024-03-01",
        why=(Reason("theme", "grief"), Reason("place", "9000"))),
    row(3, "Troostcafé voor ouders die een kind verloren, met een lange naam die niet op één regel past",
        **gent(17.5, "9100", "Sint-Niklaas"), schedules=(ScheduleRule("MONTHLY", "1SA", 1, time(14, 0)),),
        checked_on=None, why=(Reason("theme", "grief"), Reason("place", "9000"))),
    row(4, "Rouw na zelfdoding, groep Vlaanderen", unknown=("place", "next_meeting", "cost"),
        checked_on="2026-03-01", why=(Reason("theme", "grief"),)),
    row(5, "Online rouwgroep Horizon", attending=Attending.ONLINE, cost=Cost(free=True),
        schedules=(ScheduleRule("WEEKLY", "WE", 1, time(20, 0)),), why=(Reason("theme", "grief"),)),
    row(6, "Angst de baas", themes=("anxiety",), **gent(2.0), why=(Reason("theme", "anxiety"),)),
    row(7, "Huis van de vraag", kind=Kind.ORGANISATION, themes=("anxiety", "grief"), group_kind=None,
        phone="09 000 00 07", why=()),
)  # fmt: skip


def entry_of(found: GroupRow) -> Entry:
    card = Card(
        "nl",
        "Een kleine groep mensen die iemand verloren, en er met elkaar over praten. Verzonnen.",
        who_for="Volwassenen die iemand dichtbij verloren.",
        first_time="Je wordt aan de deur verwelkomd. Je hoeft niets te vertellen als je niet wil.",
        how_to_join="Bel eerst even. Zo weten ze dat je komt.",
    )
    return Entry(
        row=found,
        contact=Contact(phone=found.phone, email="niemand@example.org", url="https://example.org/verzonnen"),
        organisation_contact=None,
        places=(found.place,) if found.place else (),
        cards=(card,),
        source=Source("https://example.org/bron", "Verzonnen bron", found.checked_on),
        next_step=NextStep.CALL if found.phone else NextStep.MAIL,
        alert=local(nl="Geen bijeenkomst op 24 december.", en="No meeting on 24 December.")
        if found.id.endswith("1")
        else None,
        network_adult=NetworkRef("n1", local(nl="Netwerk Verzonnen Volwassenen"), "https://example.org/n", None),
        note="Verzonnen voor de tests.",
    )


def line(code: str, name: str, number: str, need: str, *languages: str) -> Helpline:
    hours = local(nl="dag en nacht", fr="jour et nuit", de="Tag und Nacht", en="day and night")
    cost = local(nl="gratis", fr="gratuit", de="kostenlos", en="free")
    return Helpline(code, code, local(nl=name), number, (need,), languages, hours, cost)


LINES = (
    line("emergency-112", "Noodcentrale", "112", "danger"),
    line("suicide-1813", "Zelfmoordlijn", "1813", "suicide", "nl"),
    line("suicide-cps", "Centre de Prévention du Suicide", "0800 32 123", "suicide", "fr"),
    line("tele-onthaal-106", "Tele-Onthaal", "106", "listening", "nl"),
    line("tele-accueil-107", "Télé-Accueil", "107", "listening", "fr"),
    line("telefonhilfe-108", "Telefonhilfe", "108", "listening", "de"),
)
ORDER = (
    ("nl", ("emergency-112", "suicide-1813", "tele-onthaal-106")),
    ("fr", ("emergency-112", "suicide-cps", "tele-accueil-107")),
    ("de", ("emergency-112", "telefonhilfe-108")),
    ("en", ("emergency-112", "suicide-1813", "suicide-cps", "tele-onthaal-106", "tele-accueil-107")),
    ("other", tuple(helpline.code for helpline in LINES)),
)
NEEDS = (
    ("danger", local(nl="Direct gevaar", fr="Danger immédiat", de="Unmittelbare Gefahr", en="Danger now")),
    ("suicide", local(
        nl="Gedachten aan zelfdoding", fr="Idées suicidaires", de="Suizidgedanken", en="Thoughts of suicide")),
    ("listening", local(
        nl="Iemand die luistert", fr="Quelqu’un qui écoute", de="Jemand, der zuhört", en="Someone to listen")),
)  # fmt: skip


class FakeDirectory:
    """Understands a handful of words; finds by theme, language, price and distance."""

    instead_of: int | None = None

    def __init__(self, rows: tuple[GroupRow, ...] = ROWS, serial: int = 1, gone: tuple[Entry, ...] = ()) -> None:
        self.rows, self.gone, self.serial = rows, gone, serial
        self.asked: list[Query] = []

    def warm_up(self) -> None:
        self.warmed_up = True

    def organization_name(self, organization_id: str) -> LocalText | None:
        return local(nl=organization_id)

    def understand(
        self, text: str, *, desk_place: str | None = None, pinned: Iterable[Chip] = (), dropped: Iterable[Chip] = ()
    ) -> Query:
        chips, words, unknown = [], [], []
        for word in text.split():
            place = self.place(word)
            if place is not None:
                chips.append(Chip("place", place.code, word))
            elif word.casefold() in WORDS:
                chips.append(replace(WORDS[word.casefold()], typed=word))
            elif any(word.casefold() in found.name.pick("nl").text.casefold() for found in self.rows):
                words.append(word)
            else:
                unknown.append(word)
        chips = [chip for chip in (*chips, *pinned) if chip not in tuple(dropped)]
        code = next((chip.value for chip in chips if chip.type == "place"), desk_place)
        place = self.place(code) if code else None
        origin = Point(place.latitude, place.longitude, place.areas) if place else None
        typed_place = any(chip.type == "place" for chip in chips)
        danger = "suicide" if "zelfmoord" in text.casefold() else None
        return Query(text, tuple(chips), tuple(words), tuple(unknown), origin, typed_place, danger)

    def find(self, query: Query, *, limit: int = 200, today: date | None = None) -> Found:
        self.asked.append(query)
        rows = [found for found in self.rows if self._fits(found, query)]
        widened = None
        if not rows and any(chip.type == "time" for chip in query.chips):
            dropped = query.of_type("time")
            rows = [found for found in self.rows if self._fits(found, query.without(dropped))]
            widened = Widened(dropped, "nothing")
        if query.origin is None:
            rows = [replace(found, distance_km=None) for found in rows]
        free = sum(found.cost.free is True for found in rows)
        online = sum(found.attending is Attending.ONLINE for found in rows)
        support = sum(found.group_kind == "support-group" for found in rows)
        counts = (("cost", "free", free), ("attending", "online", online), ("kind", "support-group", support))
        found = Found(query, tuple(rows[:limit]), len(rows), widened, query.danger is not None, 0.1, counts)
        named = (entry for entry in self.gone if query.text and query.text in entry.row.name.pick("nl").text.casefold())
        gone = (GoneName(one.row.id, one.row.name, one.unlisted_on) for one in named if one.unlisted_on is not None)
        return replace(found, gone=tuple(gone))

    def _fits(self, found: GroupRow, query: Query) -> bool:
        name = found.name.pick("nl").text.casefold()
        if query.unrecognised or not all(word.casefold() in name for word in query.words):
            return False
        for chip in query.chips:
            known = {
                "theme": chip.value in found.themes,
                "kind": chip.value == found.group_kind,
                "language": chip.value in found.languages,
                "cost": found.cost.free is True,
                "attending": found.attending is Attending.ONLINE,
                "time": False,
            }
            if not known.get(chip.type, True):
                return False
        return True

    def entry(self, entry_id: str, *, origin: Point | None = None) -> Entry | None:
        listed = (entry_of(found) for found in self.rows)
        return next((entry for entry in (*listed, *self.gone) if entry.row.id == entry_id), None)

    def replaced_by(self, entry_id: str) -> str | None:
        return None

    def unmarked_entry(self, entry_id: str, *, origin: Point | None = None) -> Entry | None:
        return self.entry(entry_id, origin=origin)

    def news_since(self, day: date) -> Sequence[News]:
        return ()

    def place(self, text: str) -> Place | None:
        return PLACES.get(BY_NAME.get(text.casefold(), text))

    def places_named(self, text: str) -> Sequence[Place]:
        found = self.place(text)
        return (found,) if found else ()

    def towns_between(self, first: str, last: str) -> frozenset[str]:
        return frozenset(place.nis for code, place in PLACES.items() if first <= code <= last)

    def entries_at(self, where: Stretch, *, organisations: bool = False) -> EntriesAt:
        return EntriesAt(tuple(found.id for found in self.rows if found.place and where.holds(found.place)))

    def article(self, _slug: str, _language: str) -> ArticleText | None:
        return None

    def articles(self) -> Sequence[ArticleText]:
        return ARTICLES

    def vocabulary(self) -> Vocabulary:
        return Vocabulary.of(((word,), chip.type, chip.value) for word, chip in WORDS.items())

    def region(self, place: Place, language: str) -> Region:
        unsure = NetworkRef("n1", local(nl="Netwerk Verzonnen Volwassenen"), None, None, doubtful=True)
        centre = NetworkRef(self.rows[-1].id, local(nl="Verzonnen Welzijn"), "https://example.org/w", "09 000 00 09")
        lines = self.helplines().footer(language)
        return Region(place, unsure, None, centre, lines, "finder.example")

    def helplines(self) -> HelplineTable:
        return HelplineTable(LINES, ORDER, ORDER, NEEDS)

    def taxonomies(self) -> Taxonomies:
        return Taxonomies({(term.taxonomy, term.code): term for term in TERMS})

    def info(self) -> EditionInfo:
        return EditionInfo(self.serial, "2026-11-03", None, (("group", len(self.rows)),), "0" * 64, "made-up.db")

    def postcodes_like(self, prefix: str, limit: int = 8) -> Sequence[Place]:
        return [place for code, place in PLACES.items() if code.startswith(prefix)][:limit]
