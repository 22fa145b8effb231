"""Where a sentence of an article ends: not after a short form, not before the mark that closes a quotation."""

from __future__ import annotations

import pytest

from healing_desktop.core.sentences import sentences_in


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ask dr. Peeters first. Then go.", ("Ask dr. Peeters first.", "Then go.")),
        ("It costs 2.50 euro. [S4.2] Why?", ("It costs 2.50 euro.", "Why?")),
        ("« Ça va ?\u00a0» Oui.", ("« Ça va ?\u00a0»", "Oui.")),
        ("bijv. een koor", ("bijv. een koor",)),
        ("", ()),
    ],
)
def test_where_a_sentence_ends(text: str, sentences: tuple[str, ...]) -> None:
    assert tuple(sentence.text for sentence in sentences_in(text)) == sentences
