"""In which order the parts of a page are read: as its layouts place them, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QWidget


def in_reading_order(page: QWidget) -> Iterator[QWidget]:
    """What is visible below `page`; what stands in no layout comes last."""
    placed: list[QWidget] = []
    if isinstance(page, QScrollArea):
        placed = [part for part in (page.widget(),) if part is not None]
    elif isinstance(page, QSplitter):
        placed = [part for part in map(page.widget, range(page.count())) if part is not None]
    elif (layout := page.layout()) is not None:
        placed = list(_placed(layout))
    known = {id(part) for part in placed}
    others = [part for part in page.children() if isinstance(part, QWidget) and id(part) not in known]
    for part in (*placed, *(others if not isinstance(page, QScrollArea) else ())):
        if part.isVisible() and not part.isWindow():
            yield part
            yield from in_reading_order(part)


def tab_on(page: QWidget, first: QWidget | None = None, *, forward: bool) -> bool:
    """The keyboard goes to the next stop, as `page` is read and round again; `first` comes before all. For
    `focusNextPrevChild`: False where there is none."""
    parts = [part for part in in_reading_order(page) if part is not first]
    if first is not None:
        parts.insert(0, first)
    here: QWidget | None = QApplication.focusWidget()
    while here is not None and here not in parts:
        here = here.parentWidget()
    start = parts.index(here) if here is not None else -1
    round_again = [*parts[start + 1 :], *parts[: start + 1]]
    if not forward:
        round_again = [*reversed(parts[: max(start, 0)]), *reversed(parts[max(start, 0) :])]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop = next((part for part in round_again if is_stop(part)), None)
    if stop is not None:
        stop.setFocus(reason)
    return stop is not None


def is_stop(part: QWidget) -> bool:
    """True where Tab stops."""
    by_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and part.isEnabled() and part.focusProxy() is None


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        part, inner = item.widget(), item.layout()
        if part is not None:
            yield part
        elif inner is not None:
            yield from _placed(inner)
