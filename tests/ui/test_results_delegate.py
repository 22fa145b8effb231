"""Names in the list take two lines before they are cut, and nothing is drawn beyond its row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from healing_desktop.core.present_row import RowWords
from healing_desktop.ui.results.results_delegate import (
    CAUTION,
    FSI,
    MOST_LINES,
    OWN,
    PDI,
    isolated,
    lines_of,
    texts_of,
)

LONG = "Troostcafé voor ouders die een kind verloren, met een lange naam die niet op één regel past"


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return QFont(qapp.font())


def shown(lines: list[str]) -> list[str]:
    return [line.removeprefix(FSI).removesuffix(PDI) for line in lines]


def test_what_fits_stays_on_one_line(font: QFont) -> None:
    assert lines_of("Rouwgroep", font, 400, 2) == [isolated("Rouwgroep")]


def test_a_long_name_breaks_between_words(font: QFont) -> None:
    width = QFontMetrics(font).horizontalAdvance(LONG) * 2 // 3
    first, second = shown(lines_of(LONG, font, width, 2))
    assert f"{first} {second}" == LONG


def test_only_the_second_line_ends_in_dots(font: QFont) -> None:
    width = QFontMetrics(font).horizontalAdvance(LONG) // 4
    first, second = shown(lines_of(LONG, font, width, 2))
    assert LONG.startswith(first)
    assert not first.endswith("…")
    assert second.endswith("…")
    assert all(QFontMetrics(font).horizontalAdvance(line) <= width for line in (first, second))


def test_without_a_line_to_spare_it_is_cut(font: QFont) -> None:
    width = QFontMetrics(font).horizontalAdvance(LONG) // 4
    (only,) = shown(lines_of(LONG, font, width, 1))
    assert only.endswith("…")


ROW = RowWords("Naam", "Praatgroep", "Gent", "dinsdag", "Deze maand nagekeken", "Past bij: rouw", "alles")


def test_what_is_of_this_centre_says_so_beside_its_sign() -> None:
    assert ("Van dit centrum · Deze maand nagekeken", "small", "soft", (OWN,)) in texts_of(
        replace(ROW, own="Van dit centrum")
    )
    assert ("Van dit centrum · Deze maand nagekeken", "small", "sun", (OWN, CAUTION)) in texts_of(
        replace(ROW, own="Van dit centrum", stale=True)
    )


def test_what_was_reported_has_the_sign_of_caution_once() -> None:
    texts = texts_of(replace(ROW, stale=True, reported="Gemeld: telefoon klopt niet, 3 maart"))
    assert [signs for *_, signs in texts if CAUTION in signs] == [(CAUTION,)]
    assert texts[3][0] == "Gemeld: telefoon klopt niet, 3 maart"
    assert len(texts) <= MOST_LINES
    assert [text for text, *_ in texts_of(ROW)] == ["Naam", "Gent", "dinsdag", "Deze maand nagekeken", "Past bij: rouw"]
