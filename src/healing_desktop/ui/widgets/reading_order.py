"""In which order the parts of a page are read: as its layouts place them, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def in_reading_order(page: QWidget) -> Iterator[QWidget]:
    """What is visible below `page`; what stands in no layout comes last."""
    placed: list[QWidget] = []
    if isinstance(page, QScrollArea):
        placed = [page.widget()]
    elif (layout := page.layout()) is not None:
        placed = list(_placed(layout))
    known = {id(part) for part in placed}
    others = [part for part in page.children() if isinstance(part, QWidget) and id(part) not in known]
    for part in (*placed, *(others if not isinstance(page, QScrollArea) else ())):
        if part.isVisible() and not part.isWindow():
            yield part
            yield from in_reading_order(part)


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
