"""The date at the foot of the crisis card speaks for no number that was not checked on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.handouts.compose_crisis import card_languages, crisis_box, crisis_sections
from healing_desktop.words_reader import words_reader
from tests.fixtures.generated import real_content

MARKS = {"nl": "nummer", "fr": "numéro", "de": "Nummer", "en": "number"}


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_line_checked_earlier_or_never_says_so(root: Path, language: str) -> None:
    content = real_content()
    words = words_reader(root / "resources")(language)
    table = content.helplines
    common = min(line.checked_on or "" for line in table.footer(language))
    checked = {line.number: line.checked_on for line in table.crisis_card(language)}
    own = crisis_sections(table, words, content.taxonomies, card_languages(language))[0]
    exceptions = [line for line in own.lines if (checked[line.number] or "") < common]
    for line in own.lines:
        assert (MARKS[language] in line.details) is (line in exceptions), line
    # The police line has no date of its own in any source.
    assert exceptions or language == "en"
    foot = crisis_box(table, words, content.taxonomies, card=True).checked
    assert foot != crisis_box(table, words, content.taxonomies).checked
