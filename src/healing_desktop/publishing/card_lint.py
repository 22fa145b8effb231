"""What is to be said of the words of an entry: safe messaging, no numbers or addresses in it, short sentences.

Numbers and addresses have fields of their own, which are checked; in a sentence they would grow old unseen. How one
writes about suicide follows the guidelines for media: no "committed", no "successful" or "failed", no ways, no waves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from healing_desktop.core.plain_language import MOST_WORDS_IN_A_SENTENCE, complaints, long_sentences
from healing_desktop.core.said import Said
from healing_desktop.core.texts import INTERFACE_LANGUAGES
from healing_desktop.publishing.findings import Finding
from healing_desktop.publishing.together_checks import Placed
from healing_desktop.publishing.yaml_file import Where

PARTS = ("what", "who_for", "first_time", "how_to_join")
_TEXTS: tuple[Where, ...] = (("meets",), ("alert",), ("cost", "words"))

BANNED = {
    "nl": r"""zelf(?:moord|doding)\w*\s+(?:(?:te|heeft|had|hebben)\s+)?(?:plegen|pleegt|pleegde\w*|gepleegd)
        |(?:plegen|pleegt|pleegde\w*|gepleegde?)\s+zelf(?:moord|doding)|zelfmoordenaars?
        |(?:geslaagde|gelukte|mislukte)\s+(?:zelf|suïcide|poging)\w*
        |(?:zelfmoord|zelfdoding|suïcide)s?(?:golf|epidemie)|epidemie\s+van\s+zelf
        |verh(?:ing|angen)\b|ophang(?:en|ing)|voor\s+de\s+trein|van\s+een\s+brug|afscheidsbrie\w+""",
    "fr": r"""(?:commettre|commis|commet|réussir|réussi|rater|raté|manquer|manqué)\s+(?:un|son|leur)\s+suicide
        |(?:suicides?|tentatives?)\s+(?:de\s+suicide\s+)?(?:réussi|raté|manqué|échoué)\w*
        |(?:épidémie|vague)\s+de\s+suicides?|pendaison|se\s+pendre|pendue?\b|sous\s+un\s+train|d['’]un\s+pont
        |lettres?\s+d['’]adieu|ouvrir\s+les\s+veines""",
    "de": r"""(?:selbstmord|suizid)\s+(?:zu\s+)?(?:begehen|begeht|beging\w*|begangen|verüb\w+)|selbstmörder\w*|freitod
        |(?:erfolgreich|geglückt|gelungen|vollendet|gescheitert|missglückt|misslungen)\w*\s+(?:selbstmord|suizid)\w*
        |(?:selbstmord|suizid)(?:welle|epidemie)|erhäng\w+|vor\s+(?:den|einen)\s+zug|von\s+einer\s+brücke
        |abschiedsbrie\w+""",
    "en": r"""commit(?:s|ted|ting)?\s+suicide|(?:successful|failed|unsuccessful|completed)\s+(?:suicide|attempt)\w*
        |suicide\s+(?:epidemic|wave|note)|epidemic\s+of\s+suicide|hang(?:ed|s|ing)?\s+(?:him|her|them)sel\w+
        |in\s+front\s+of\s+a\s+train|off\s+a\s+bridge""",
}
_BANNED = {code: re.compile(pattern, re.IGNORECASE | re.VERBOSE) for code, pattern in BANNED.items()}
_NUMBER = re.compile(
    r"(?<![\w.,:/])(?:\+\d|0\d)(?:[ ./-]{0,2}\d){7,}(?!\d)|(?<![\w.,:/])\d{3}(?:[ ./]\d{2,3}){2,}(?!\d)"
)
_SHORT_NUMBER = re.compile(r"(?<![\w.,/-])1(?:0[1-9]|10|12|16|7[0-9]{2}|813)(?![\w/-]|[.,]\d)")
_ADDRESS = re.compile(
    r"https?://|\bwww\.|\S@\S|\b[\w-]+\.(?:be|com|org|net|eu|info|brussels|nl|fr|de)\b", re.IGNORECASE
)
_FIELDS_OF_THEIR_OWN = (
    (_NUMBER, "finding-phone-in-text"), (_ADDRESS, "finding-address-in-text"),
    (_SHORT_NUMBER, "finding-short-number-in-text"),
)  # fmt: skip


def lint_cards(placed: Iterable[Placed]) -> list[Finding]:
    """What is to be mended in the words of these entries."""
    return [file.finding((at, *where), said) for file, at, fields in placed for where, said in _faults(fields)]


def said_badly(text: str, *, card: bool = True) -> Iterator[Said]:
    """What is wrong with a text, in whatever language it is.
    Outside a card "107 is no telephone number" may be said."""
    for pattern in _BANNED.values():
        if found := pattern.search(text):
            yield Said("finding-suicide-words", words=found.group())
    for pattern, key in _FIELDS_OF_THEIR_OWN:
        if (card or pattern is not _SHORT_NUMBER) and (found := pattern.search(text)):
            yield Said(key, value=found.group())


def _faults(fields: Mapping[str, Any]) -> Iterator[tuple[Where, Said]]:
    cards = fields.get("cards") or {}
    own = [code for code in fields.get("languages") or () if code in INTERFACE_LANGUAGES]
    for language in dict.fromkeys((*own, "en")):
        if language not in cards:
            yield ("cards",), Said("finding-no-card", language=language)
    for language, card in cards.items():
        for part in PARTS:
            text = card.get(part, "")
            yield from ((("cards", language, part), said) for said in (*said_badly(text), *said_long(text)))
    for where in _TEXTS:
        texts: Any = fields
        for step in where:
            texts = (texts or {}).get(step)
        for language, text in (texts or {}).items():
            yield from (((*where, language), said) for said in said_badly(text, card=False))


def said_long(text: str) -> Iterator[Said]:
    """Sentences that are too long, and words that mean nothing on paper."""
    for sentence, words in long_sentences(text):
        yield Said("finding-long-sentence", words=words, most=MOST_WORDS_IN_A_SENTENCE, text=sentence[:40])
    for complaint in complaints(text):
        if complaint.rule == "open-lead-in":
            yield Said("finding-open-lead-in", text=complaint.words[-40:])
        elif complaint.rule != "long-sentence":
            yield Said("finding-nothing-on-paper", words=complaint.words[:40])
