"""How much of the table of queries is still understood when it is typed as people type: tests/fixtures/mutations.py."""

from __future__ import annotations

import pytest

from healing_desktop.core.edition_content import EditionContent
from healing_desktop.storage.directory import EditionDirectory
from tests.fixtures.mutations import ONE_ERROR, UNHARMED, Shares, measured, table

LEAST_TRIED = 1_500
ONE_ERROR_SHARE, UNHARMED_SHARE = 0.95, 0.99


@pytest.fixture(scope="module")
def shares(directory: EditionDirectory, content: EditionContent) -> Shares:
    return measured(directory, content)


def test_enough_is_tried(shares: Shares) -> None:
    assert sum(shares.tried[key] for key in shares.tried if key[1] in ONE_ERROR) >= LEAST_TRIED


def test_one_typing_error_is_forgiven(shares: Shares) -> None:
    assert shares.share(ONE_ERROR) >= ONE_ERROR_SHARE, table(shares)


@pytest.mark.parametrize("kind", UNHARMED)
def test_order_case_accents_spaces_and_marks_change_nothing(shares: Shares, kind: str) -> None:
    wrong = [f"{mutated.text}: {why}" for mutated, why in shares.failures if mutated.kind == kind]
    assert shares.share([kind]) >= UNHARMED_SHARE, "\n".join(wrong)
