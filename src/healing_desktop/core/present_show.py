"""One entry for the visitor who reads it from across the desk: few facts, no word that is for staff."""

from __future__ import annotations

from dataclasses import dataclass, replace

from healing_desktop.core.present_entry import EntryWords
from healing_desktop.core.present_fact import Fact
from healing_desktop.core.present_language import language_name, marked
from healing_desktop.core.present_row import capital
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.texts import Picked
from healing_desktop.core.words import Words

# Read aloud or across the desk, in the order in which a visitor asks.
_WANTED = ("hours", "where", "phone", "cost", "languages", "how_to_join")


@dataclass(frozen=True, slots=True)
class ShowWords:
    """`language` and `right_to_left` are those of every text in it but the names, streets and numbers."""

    language: str
    right_to_left: bool
    name: str
    kind: str
    alert: str
    facts: tuple[Fact, ...]
    trust: str
    stale: bool
    alert_language: str | None = None


def show_words(entry: EntryWords, words: Words, taxonomies: Taxonomies) -> ShowWords:
    """What it is, when it is next, where, whom to call, the cost, the languages, how to join; when it was checked."""
    known = {fact.key: fact for fact in entry.facts}
    facts = [
        entry.what,
        Fact(
            "next",
            entry.next_label,
            capital(entry.next_text, entry.next_language or words.language),
            unknown=not entry.next_known,
        ),
    ]
    facts += [known[key] for key in _WANTED if key in known and known[key].text != entry.next_text]
    if "how_to_join" not in known:
        facts.append(Fact("how_to_join", words("label-how-to-join"), entry.step))
    return ShowWords(
        language=words.language,
        right_to_left=words.right_to_left,
        name=entry.name,
        kind=entry.kind,
        alert=in_its_language(entry.alert, entry.alert_language, words, taxonomies),
        facts=tuple(labelled(fact, words, taxonomies) for fact in facts if fact.text),
        trust=entry.trust,
        stale=entry.stale,
        alert_language=entry.alert_language,
    )


def in_its_language(text: str, language: str | None, words: Words, taxonomies: Taxonomies) -> str:
    """A text without a label says itself which language it is in: "Geen bijeenkomst in juli (in Dutch)"."""
    return marked(Picked(text, language or words.language), words, taxonomies) if text else ""


def labelled(fact: Fact, words: Words, taxonomies: Taxonomies) -> Fact:
    """A text in another language says which in its label: the same text for two readers is then shown once."""
    if fact.language is None or fact.language == words.language:
        return fact
    return replace(fact, label=f"{fact.label} ({language_name(fact.language, words, taxonomies)})")
