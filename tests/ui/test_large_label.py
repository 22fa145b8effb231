"""Large text is never cut: a word that is longer than its line is broken."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from healing_desktop.ui.widgets.labels import BREAK
from healing_desktop.ui.widgets.large_label import fitting

WORD = "Angehörigenselbsthilfegruppenleitung"


def test_a_long_word_is_broken_where_it_must(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance(WORD) // 3
    broken = fitting(f"Die {WORD} ruft an", metrics, width)
    assert broken.replace(BREAK, "") == f"Die {WORD} ruft an"
    parts = [part for word in broken.split(" ") for part in word.split(BREAK)]
    assert all(metrics.horizontalAdvance(part) <= width for part in parts)


def test_what_fits_is_left_alone(qapp: QApplication) -> None:
    assert fitting("Die Gruppe", QFontMetrics(qapp.font()), 400) == "Die Gruppe"
