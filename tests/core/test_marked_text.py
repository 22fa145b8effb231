"""Marks stand on whole letters through folding, a piece holds them, and nothing in a text is markup."""

from __future__ import annotations

import random

import pytest

from PySide6.QtCore import QTextBoundaryFinder

from healing_desktop.core.folding import words_of
from healing_desktop.core.marked_text import MarkedText, folded_words, merged

LETTERS = "aéß ĳ_e\u0301\u0651حزن\u200d\u200c½İŉﬃ .-ሰ\u135d5٣\u0489ǰ🏽"


@pytest.mark.parametrize(
    ("text", "word", "written"),
    [
        ("Een café dicht", "cafe", "café"),
        ("Deux cafe\u0301s", "cafes", "cafe\u0301s"),
        ("Die Straße.", "strasse", "Straße"),
        ("Naar ĲSLAND", "ijsland", "ĲSLAND"),
        ("في حُزْنٍ شديد", "حزن", "حُزْنٍ"),
        ("le_cœur", "coeur", "cœur"),
    ],
)
def test_a_folded_word_stands_where_it_was_written(text: str, word: str, written: str) -> None:
    assert [text[start:end] for own, start, end in folded_words(text) if own == word] == [written]


def test_words_are_those_of_full_text_and_no_mark_or_piece_cuts_a_letter() -> None:
    letters = random.Random(7)
    for _ in range(400):
        text = "".join(letters.choices(LETTERS, k=letters.randrange(40)))
        words = folded_words(text)
        assert tuple(word for word, _, _ in words) == words_of(text)
        said = MarkedText(text, merged([(start, end) for _, start, end in words]))
        piece = said.piece(12)
        assert len(piece.text) <= 12
        for told in (said, piece):
            finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, told.text)
            for at in {at for mark in told.marks for at in mark}:
                finder.setPosition(len(told.text[:at].encode("utf-16-le")) // 2)
                assert finder.isAtBoundary(), (told.text, at)


def test_a_piece_holds_most_marks_and_says_what_it_leaves_out() -> None:
    text = "eerst " + "woord " * 40 + "rouw en rouw " + "later " * 40
    first = text.index("rouw")
    piece = MarkedText(text, ((0, 5), (first, first + 4), (first + 8, first + 12))).piece(60)
    assert len(piece.text) <= 60
    assert [piece.text[start:end] for start, end in piece.marks] == ["rouw", "rouw"]
    assert piece.text.startswith("… woord")
    assert piece.text.endswith("later …")


def test_what_is_short_stays_as_it_is() -> None:
    said = MarkedText("Rouw is geen ziekte.", ((0, 4),))
    assert said.piece(20) is said
    assert MarkedText("").piece(5).text == ""


def test_a_word_longer_than_the_piece() -> None:
    piece = MarkedText("e\u0301" * 300, ((0, 600),)).piece(41)
    assert piece.text.endswith("\u0301 …")
    assert len(piece.text) <= 41


def test_nothing_in_the_text_is_markup() -> None:
    said = MarkedText("<script>a</script> & <i>", ((8, 9), (21, 24)))
    assert said.html() == "&lt;script&gt;<b>a</b>&lt;/script&gt; &amp; <b>&lt;i&gt;</b>"


def test_marks_over_one_another_become_one() -> None:
    assert merged([(4, 6), (0, 2), (1, 3), (3, 4)]) == ((0, 3), (3, 4), (4, 6))
