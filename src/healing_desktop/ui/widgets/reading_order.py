"""In which order the parts of a page are read: as its layouts place them, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QWidget


def in_reading_order(page: QWidget) -> Iterator[QWidget]:
    """What is visible below `page`; what stands in no layout comes last."""
    first: list[QWidget] = []
    if isinstance(page, QScrollArea):
        first = [part for part in (page.widget(),) if part is not None]
    elif isinstance(page, QSplitter):
        first = [part for part in map(page.widget, range(page.count())) if part is not None]
    elif (layout := page.layout()) is not None:
        first = list(placed(layout))
    known = {id(part) for part in first}
    others = [part for part in page.children() if isinstance(part, QWidget) and id(part) not in known]
    for part in (*first, *(others if not isinstance(page, QScrollArea) else ())):
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


def placed(layout: QLayout) -> Iterator[QWidget]:
    """What stands in a layout, in its order. Never by `itemAt`: the items are no QObjects, so what is held of one lives
    on at its address after Qt has deleted it, and the program falls when something new that was put there goes
    (ADR 0020)."""
    page = layout.parentWidget()
    parts = [part for part in (page.children() if page is not None else ()) if isinstance(part, QWidget)]
    numbered: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(part), part) for part in parts]
    inside = [inner for inner in layout.children() if isinstance(inner, QLayout)]
    numbered += [(layout.indexOf(inner), inner) for inner in inside]
    for number, part in sorted(numbered, key=lambda one: one[0]):
        if number >= 0 and isinstance(part, QLayout):
            yield from placed(part)
        elif number >= 0 and isinstance(part, QWidget):
            yield part
