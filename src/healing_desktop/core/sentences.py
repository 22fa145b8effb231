"""Where one sentence of an article ends and the next begins."""

from __future__ import annotations

import re

from healing_desktop.core.article_text import Sentence

# A sentence ends with its mark and, behind it, what it leans on: "Some feel worse at first. [E8, E9]".
_SENTENCE = re.compile(
    r" *(?P<text>.+?[.!?…](?:[\u00a0\u202f]?[»”“\"’)])*|.+?$)(?: +\[(?P<ids>[\w., -]+)\])?(?= |$)", re.DOTALL
)
# Not the no-break ones of French.
_BLANKS = re.compile(r"[ \t\r\n]+")
# "Dr. Janssens", "e.g. a choir", "bijv. een koor": no sentence ends there.
_SHORT_FORMS = re.compile(
    r"(?:\b(?:dr|prof|bv|bijv|nr|art|env|ex|p|ca|bzw|usw|etc|vs|e\.g|i\.e|z\.B|d\.h|c\.-à-d)\.|\b[A-Z]\.)$"
)


def sentences_in(text: str) -> tuple[Sentence, ...]:
    """The sentences of one paragraph, with the ids behind each."""
    found: list[Sentence] = []
    open_words = ""
    for match in _SENTENCE.finditer(_BLANKS.sub(" ", text).strip()):
        words = f"{open_words} {match['text']}".strip()
        ids = tuple(name.strip() for name in (match["ids"] or "").split(",") if name.strip())
        if not ids and _SHORT_FORMS.search(words):
            open_words = words
            continue
        open_words = ""
        found.append(Sentence(words, ids))
    return (*found, Sentence(open_words)) if open_words else tuple(found)
