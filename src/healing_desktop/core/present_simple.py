"""One entry for a visitor who is alone with it: four facts first, then the rest; and how all of it is read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from healing_desktop.core.present_entry import EntryWords
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_row import capital
from healing_desktop.core.present_show import in_its_language, labelled
from healing_desktop.core.spoken import SpokenSentence, bare, digit_by_digit, for_a_voice
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words

NEXT, JOIN, NUMBER, ALERT, NAME, WHAT, TRUST = "next", "how_to_join", "phone", "alert", "name", "what", "trust"
# What is asked after the first four, in this order.
_THEN = (
    "first_time", "languages", "who_for", "step_free", "meets", "exceptions", "hours", "ages", "leader", "how_to_join",
    "phone", "email", "web", "organisation",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SimpleWords:
    """`first`: the next meeting, where, the cost, how to join, as far as there is such a thing; `number`: the
    telephone, "" where none is known; `later`: the meetings after the next one. `stale`: to call first, which `trust`
    then says. `spoken`: what a voice of the reader's language can say of it, each with the key of its fact."""

    language: str
    right_to_left: bool
    name: str
    kind: str
    what: Fact
    alert: Fact
    first: tuple[Fact, ...]
    later: str
    number: Fact
    then: tuple[Fact, ...]
    trust: str
    stale: bool
    spoken: tuple[SpokenSentence, ...]


def simple_words(entry: EntryWords, words: Words, taxonomies: Taxonomies) -> SimpleWords:
    known = {fact.key: fact for fact in entry.facts}
    phone = known.get(NUMBER)
    number = phone if phone is not None and not phone.unknown else Fact(NUMBER, "", "")
    join = _join(entry, known, words, callable_=bool(number.text))
    first = (_next(entry, words), *(known[key] for key in ("where", "cost") if key in known), join)
    said = {fact.text for fact in (*first, number)}
    then = [known[key] for key in _THEN if key in known and known[key].text not in said]
    # That nobody knows the number, or how to join, is said by what to do instead.
    then = [fact for fact in then if fact.key != NUMBER and not (fact.key == JOIN and fact.unknown)]
    made = SimpleWords(
        language=words.language,
        right_to_left=words.right_to_left,
        name=entry.name,
        kind=entry.kind,
        what=labelled(entry.what, words, taxonomies),
        alert=_alert(entry, words, taxonomies),
        first=tuple(labelled(fact, words, taxonomies) for fact in first if fact.text),
        later=entry.later,
        number=number,
        then=tuple(labelled(fact, words, taxonomies) for fact in then if fact.text),
        trust=" ".join(part for part in (entry.trust, entry.checks) if part),
        stale=entry.stale,
        spoken=(),
    )
    return replace(made, spoken=tuple(_spoken(made)))


def _alert(entry: EntryWords, words: Words, taxonomies: Taxonomies) -> Fact:
    text = in_its_language(entry.alert, entry.alert_language, words, taxonomies)
    return Fact(ALERT, "", text, language=entry.alert_language)


def _next(entry: EntryWords, words: Words) -> Fact:
    text = capital(entry.next_text, entry.next_language or words.language)
    return Fact(NEXT, entry.next_label, text, not entry.next_known, entry.next_language)


def _join(entry: EntryWords, known: dict[str, Fact], words: Words, *, callable_: bool) -> Fact:
    """What the group itself says, where there is a number to follow it with; else the one next step."""
    own = known.get(JOIN)
    if own is not None and not own.unknown and callable_:
        return own
    return Fact(JOIN, words("label-how-to-join"), entry.step)


def _spoken(made: SimpleWords) -> Iterator[SpokenSentence]:
    """In the order of the page. Left out is what is told in another language: a voice cannot say it."""
    trust = Fact(TRUST, "", made.trust)
    name, what = Fact(NAME, "", made.name), replace(made.what, label="")
    before = (made.alert, *((trust,) if made.stale else ()))
    after = () if made.stale else (trust,)
    number = bare(made.number.text)
    for fact in (*before, name, what, *made.first, made.number, *made.then, *after):
        if not fact.text or fact.language not in (None, made.language):
            continue
        said = f"{fact.label}: {fact.text}" if fact.label else fact.text
        told = bare(said)
        yield SpokenSentence(fact.key, fact.text, for_a_voice(_dictated(told, number)))
        if fact.key == NEXT and made.later:
            yield SpokenSentence(NEXT, made.later, for_a_voice(made.later))


def _dictated(text: str, number: str) -> str:
    return text.replace(number, digit_by_digit(number)) if number else text
