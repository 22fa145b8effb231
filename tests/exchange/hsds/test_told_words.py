from __future__ import annotations

import pytest

from healing_desktop.exchange.hsds.told_words import amount_of, days_of_rule, way_of_meeting, yes_or_no


@pytest.mark.parametrize(
    ("cell", "means"),
    [("Ja, zonder trappen", True), ("Oui", True), ("nein", False), ("Neen", False), ("x", True), ("misschien", None),
     ("", None), ("true", True), ("Non, il y a des marches", False)],
)  # fmt: skip
def test_yes_and_no(cell: str, means: bool | None) -> None:
    assert yes_or_no(cell) is means


@pytest.mark.parametrize(
    ("cell", "means"),
    [("dinsdag", "TU"), ("Mardi et jeudi", None), ("mardi, jeudi", "TU,TH"), ("mardis", "TU"), ("1TU, 3TU", "1TU,3TU"),
     ("-1FR", "-1FR"), ("Mittwoch", "WE"), ("soms", None), ("", None), ("elke dinsdag", None)],
)  # fmt: skip
def test_days(cell: str, means: str | None) -> None:
    assert days_of_rule(cell) == means


@pytest.mark.parametrize(
    ("cell", "means"),
    [("gratis", 0), ("Gratuit", 0), ("0", 0), ("5", 5), ("€ 2,50", 2.5), ("2.50 EUR", 2.5), ("5 euro", 5),
     ("vrije bijdrage", None), ("5 of 10", None), ("", None)],
)  # fmt: skip
def test_prices(cell: str, means: float | None) -> None:
    assert amount_of(cell) == means


@pytest.mark.parametrize(
    ("cell", "means"),
    [("Online", "online"), ("en ligne", "online"), ("ter plaatse", "in person"), ("hybride", "both"), ("thuis", None)],
)  # fmt: skip
def test_ways_of_meeting(cell: str, means: str | None) -> None:
    assert way_of_meeting(cell) == means
