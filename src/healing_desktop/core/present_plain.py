"""What a row says, in short plain sentences."""

from __future__ import annotations

from healing_desktop.core.present_row import BETWEEN, RowWords, sentence


def plain_row(said: RowWords, language: str) -> str:
    """ "Tuesday 24 November, 19.30. Gent. 2 km. Free." """
    return sentence([*said.when.split(BETWEEN), *said.where.split(BETWEEN)], language)


def plain_trust(said: RowWords, language: str) -> str:
    """How old it is: "Checked 9 months ago: call first."; what colleagues reported is for staff."""
    return sentence(said.trust.split(BETWEEN), language)
