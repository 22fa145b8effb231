"""The one next step, and the way to reach somebody when the group itself cannot be reached."""

from __future__ import annotations

from dataclasses import dataclass

from healing_desktop.core.entries import Contact, Entry, Kind, NetworkRef, NextStep
from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.core.present_language import languages_there
from healing_desktop.core.present_row import finder
from healing_desktop.core.words import Words

_LISTENING = "listening"
YOUNG = frozenset({"children", "adolescents"})
YOUNG_UP_TO = 25
_VERBS = {NextStep.CALL: "phone", NextStep.MAIL: "email", NextStep.WEB: "url"}


@dataclass(frozen=True, slots=True)
class Reaching:
    """All that is needed to say whom to ask: the entry, the lines, the reader's words."""

    entry: Entry
    words: Words
    helplines: HelplineTable
    careful: bool


def step_words(reaching: Reaching) -> str:
    """One sentence: the entry's own next step where its contact is known, else the next door that is open."""
    entry, words = reaching.entry, reaching.words
    if entry.next_step is NextStep.WALK_IN:
        contact = best_contact(entry.contact, words)
        return words("step-walk-in-check", contact=contact) if reaching.careful and contact else words("step-walk-in")
    own = _own_step(reaching)
    return own or elsewhere(reaching)


def elsewhere(reaching: Reaching) -> str:
    """The organisation, else the network of the region, else a listening line: said as such."""
    entry, words = reaching.entry, reaching.words
    organisation = best_contact(entry.organisation_contact, words) if entry.organisation_contact else ""
    if organisation:
        name = entry.row.organization.name_for(words.language) if entry.row.organization else ""
        return words("step-organisation", organisation=name, contact=organisation)
    return _network_step(reaching) or _listening_step(reaching)


def phone_elsewhere(reaching: Reaching) -> str:
    """Whom to call instead. A network stays without its name here: some are called 107, which is a telephone line."""
    contact, words = reaching.entry.organisation_contact, reaching.words
    if (contact and contact.known) or not _network_step(reaching):
        return elsewhere(reaching)
    return words("phone-unknown-network")


def best_contact(contact: Contact, words: Words) -> str:
    """Telephone, else e-mail, else web address; "" when there is none."""
    return words.ltr(contact.phone or contact.email or shown_url(contact.url or ""))


def shown_url(url: str) -> str:
    """A web address as people write it."""
    return url.removeprefix("https://").removeprefix("http://").removesuffix("/")


def network_words(network: NetworkRef, entry: Entry, words: Words) -> str:
    name = network.name.name_for(words.language)
    if network.doubtful:
        return words("network-doubtful", network=name, finder=words.ltr(finder(entry.row.languages, words.language)))
    return words.listed(part for part in (name, *_doors(network, words)) if part)


def listening_line(helplines: HelplineTable, language: str, there: tuple[str, ...] = ()) -> Helpline | None:
    """The first line of the reader's footer that is there to listen: not the one for suicide or danger. Where none
    speaks the reader's language, one that speaks a language of the place."""
    lines = [line for line in helplines.footer(language) if line.needs[:1] == (_LISTENING,) and line.number]
    spoken = (line for code in (language, *there) for line in lines if code in line.languages)
    return next(spoken, lines[0] if lines else None)


def line_words(line: Helpline, words: Words) -> str:
    """ "Tele-Onthaal, 106"; a name that is its number stands alone."""
    name, number = line.name.name_for(words.language), line.number or ""
    return name if number in name else words.listed((name, words.ltr(number)))


def _own_step(reaching: Reaching) -> str:
    """The chosen way if it is known, else the first of telephone, e-mail and web that is."""
    contact, words = reaching.entry.contact, reaching.words
    chosen = [reaching.entry.next_step] if reaching.entry.next_step in _VERBS else []
    known = {
        NextStep.CALL: contact.phone,
        NextStep.MAIL: contact.email,
        NextStep.WEB: shown_url(contact.url or ""),
    }
    meets = reaching.entry.row.kind is Kind.GROUP
    for step in (*chosen, *known):
        if value := known[step]:
            key = f"step-{step.value}" if meets else f"step-{step.value}-now"
            return words(key, **{_VERBS[step]: words.ltr(value)})
    return ""


def _network_of(entry: Entry) -> NetworkRef | None:
    """The network for young people where the entry is for them alone, else the one for adults."""
    audiences = frozenset(entry.row.audiences)
    young = bool(audiences) and audiences <= YOUNG
    young = young or (entry.maximum_age is not None and entry.maximum_age <= YOUNG_UP_TO)
    return entry.network_youth if young and entry.network_youth else entry.network_adult


def _network_step(reaching: Reaching) -> str:
    network, words = _network_of(reaching.entry), reaching.words
    if network is None:
        return ""
    name = network.name.name_for(words.language)
    if network.doubtful:
        place = words.ltr(finder(reaching.entry.row.languages, words.language))
        return words("step-network-check", network=name, finder=place)
    door = next(iter(_doors(network, words)), "")
    return words("step-network", network=name, contact=door) if door else ""


def _listening_step(reaching: Reaching) -> str:
    row = reaching.entry.row
    line = listening_line(reaching.helplines, reaching.words.language, languages_there(row, reaching.entry.places))
    if line is None:
        return reaching.words("step-none")
    return reaching.words("step-listening", line=line_words(line, reaching.words))


def _doors(network: NetworkRef, words: Words) -> tuple[str, ...]:
    found = (network.phone or "", shown_url(network.url or ""))
    return tuple(words.ltr(door) for door in found if door)
