"""Small counts stay hidden: tables of every make are tried out against all others with the same shown numbers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice, product
from math import prod

import pytest

from healing_desktop.core.hidden_counts import ALL, SMALL, Cell, ShownTable, hide_small

# More tables than these are not tried out for one.
MOST_TRIED = 2_000
KINDS = ((0, 0, 0, 0, 7), (0, 0, 1, 2, 3, 4, 5, 6, 9), (0, 1, 4, 4, 5), (4, 4, 4, 5, 5, 1), (0, 5, 6, 20))


def with_sums(cells: dict[Cell, int], rows: tuple[str, ...], columns: tuple[str, ...]) -> dict[Cell, int]:
    by_row = {(row, ALL): sum(cells[row, column] for column in columns) for row in rows}
    by_column = {(ALL, column): sum(cells[row, column] for row in rows) for column in columns}
    return {**cells, **by_row, **by_column, (ALL, ALL): sum(cells.values())}


def may_be(table: ShownTable) -> dict[Cell, set[int]]:
    """What each small number may be, for a reader who sees the table and knows the rule; {} where that is too much."""
    most = max(table.numbers.values()) + 2

    def is_possible(cell: Cell, number: int) -> bool:
        if cell in table.small:
            return number < SMALL
        return number >= SMALL if cell in table.others else number == table.numbers[cell]

    cells = list(product(table.rows, table.columns))
    choices = [[number for number in range(most + 1) if is_possible(cell, number)] for cell in cells]
    if prod(map(len, choices)) > MOST_TRIED:
        return {}
    found: dict[Cell, set[int]] = {cell: set() for cell in table.small}
    for chosen in product(*choices):
        tried = with_sums(dict(zip(cells, chosen, strict=True)), table.rows, table.columns)
        if all(is_possible(cell, number) for cell, number in tried.items()):
            for cell in table.small:
                found[cell].add(tried[cell])
    return found


def tables(seed: int) -> Iterator[ShownTable]:
    chance = random.Random(seed)
    while True:
        rows, columns = "abc"[: chance.randint(1, 3)], "xyz"[: chance.randint(1, 3)]
        kind = chance.choice(KINDS)
        counts = {(row, column): chance.choice(kind) for row in rows for column in columns}
        yield hide_small(counts, tuple(rows), tuple(columns))


@pytest.mark.parametrize("seed", range(4))
def test_no_small_number_can_be_worked_out(seed: int) -> None:
    tried = (found for table in tables(seed) if (found := may_be(table)))
    for numbers in islice(tried, 150):
        assert all(len(one) > 1 for one in numbers.values()), numbers


def test_this_would_be_seen() -> None:
    """A table that hides the small numbers and nothing else gives one of them away."""
    table = hide_small({("a", "x"): 3, ("a", "y"): 30, ("b", "x"): 40, ("b", "y"): 50}, ("a", "b"), ("x", "y"))
    bare = ShownTable(table.rows, table.columns, table.numbers, table.small, frozenset())
    assert may_be(bare) == {("a", "x"): {3}}
    assert table.others
    assert not any(ALL in cell for cell in table.others), "rather cells than sums"


def test_what_is_large_enough_is_shown() -> None:
    table = hide_small({("a", "x"): 5, ("a", "y"): 12}, ("a",), ("x", "y"))
    assert [table.number("a", column) for column in ("x", "y", ALL)] == [5, 12, 17]
    assert not table.small


def test_nothing_is_hidden_like_a_few() -> None:
    table = hide_small({("a", "x"): 0, ("b", "x"): 4, ("c", "x"): 50}, ("a", "b", "c"), ("x",))
    assert table.is_small("a", "x")
    assert table.is_small("b", "x")
    assert table.number("c", "x") == 50 or table.number(ALL, "x") == 54
