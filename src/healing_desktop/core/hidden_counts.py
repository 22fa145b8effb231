"""A table of counts of which the small ones are hidden so that nobody can work them out from its sums.

The table with its sums is a net: what flows from a row to a column is a cell, what flows back are the sums. A hidden
cell can be worked out exactly when no loop of hidden cells leads through it: no other table then has the same numbers
where they are shown. Nothing at all is hidden like any small number: that there was none can be told too.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

SMALL = 5
ALL = ""
Cell = tuple[str, str]
# Rather two cells more are hidden than one sum.
_SUM_COSTS = 1000
_Node = tuple[str, str]


@dataclass(frozen=True)
class ShownTable:
    """`numbers`: every cell and sum, by (row, column), ALL for a sum. `small`: of these what is 0 to 4; `others`: what
    is hidden only because it would give a small one away. A row or a column is never called ALL."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    numbers: Mapping[Cell, int]
    small: frozenset[Cell]
    others: frozenset[Cell]

    def number(self, row: str, column: str) -> int | None:
        """None where it is hidden."""
        cell = (row, column)
        return None if cell in self.small or cell in self.others else self.numbers.get(cell, 0)

    def is_small(self, row: str, column: str) -> bool:
        return (row, column) in self.small


def hide_small(counts: Mapping[Cell, int], rows: tuple[str, ...], columns: tuple[str, ...]) -> ShownTable:
    """`counts` by (row, column); a cell that is not there is 0. `rows` and `columns` must not depend on the counts: a
    row that is only there when it has something would say so."""
    numbers = {(row, column): counts.get((row, column), 0) for row in rows for column in columns}
    sums: dict[Cell, int] = {(ALL, ALL): sum(numbers.values())}
    sums |= {(row, ALL): sum(numbers[row, column] for column in columns) for row in rows}
    sums |= {(ALL, column): sum(numbers[row, column] for row in rows) for column in columns}
    numbers |= sums
    small = frozenset(cell for cell, number in numbers.items() if number < SMALL)
    # Rows without anything are all alike: what protects one of them protects each.
    alike = frozenset([row for row in rows if not numbers[row, ALL]][1:])
    tried = {cell: number for cell, number in numbers.items() if cell[0] not in alike}
    net = _Net(tried, small)
    for cell in sorted(small & tried.keys()):
        net.protect(cell)
    return ShownTable(rows, columns, numbers, small, frozenset(net.hidden - small))


class _Net:
    """The rows and the columns, with what is hidden between them up to now."""

    def __init__(self, numbers: Mapping[Cell, int], small: frozenset[Cell]) -> None:
        self._numbers, self._small = numbers, small
        self.hidden = set(small)
        self._at: dict[_Node, list[tuple[Cell, _Node, int]]] = {}
        for cell in numbers:
            one, other = _ends(cell)
            self._at.setdefault(one, []).append((cell, other, 1))
            self._at.setdefault(other, []).append((cell, one, -1))

    def protect(self, cell: Cell) -> None:
        """Hide what lies on the cheapest loop through it; nothing more where there is one already."""
        one, other = _ends(cell)
        ways = []
        if self._can_move(cell, 1):
            ways.append(self._way(other, one, cell))
        if self._can_move(cell, -1):
            ways.append(self._way(one, other, cell))
        cost, on_the_way = min(ways, key=lambda way: way[0])
        self.hidden.update(on_the_way if cost < float("inf") else self._numbers)

    def _way(self, start: _Node, end: _Node, without: Cell) -> tuple[float, list[Cell]]:
        """The cheapest way in which each cell can give or take one: what it costs, and its cells."""
        best: dict[_Node, float] = {start: 0}
        came: dict[_Node, tuple[_Node, Cell]] = {}
        heap: list[tuple[float, _Node]] = [(0, start)]
        while heap:
            cost, here = heapq.heappop(heap)
            if here == end:
                return cost, list(_walked(came, start, end))
            if cost > best[here]:
                continue
            for cell, there, sign in self._at.get(here, ()):
                if cell != without and self._can_move(cell, sign):
                    new = cost + self._cost(cell)
                    if new < best.get(there, float("inf")):
                        best[there], came[there] = new, (here, cell)
                        heapq.heappush(heap, (new, there))
        return float("inf"), []

    def _can_move(self, cell: Cell, sign: int) -> bool:
        """As far as a reader knows who knows this rule: a small one is 0 to 4, another hidden one 5 or more."""
        number = self._numbers[cell]
        if cell in self._small:
            return 0 <= number + sign < SMALL
        return sign > 0 or number > SMALL

    def _cost(self, cell: Cell) -> float:
        if cell in self.hidden:
            return 0
        return max(1, self._numbers[cell]) * (_SUM_COSTS if ALL in cell else 1)


def _ends(cell: Cell) -> tuple[_Node, _Node]:
    """From where to where it flows: cells and the sum of all from row to column, the other sums back."""
    row, column = ("row", cell[0]), ("column", cell[1])
    return (column, row) if (cell[0] == ALL) != (cell[1] == ALL) else (row, column)


def _walked(came: Mapping[_Node, tuple[_Node, Cell]], start: _Node, end: _Node) -> Iterator[Cell]:
    here = end
    while here != start:
        here, cell = came[here]
        yield cell
