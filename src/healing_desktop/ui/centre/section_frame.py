"""One section of the page of the centre: its title above it, calm margins round it, scrolled when it must be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.scrolling import Scrolling

# Lines longer than this, at 100 %, are hard to read.
WIDEST = 820


class Section(Protocol):
    """What a section can do beside being a widget; perhaps also `step_back() -> bool`, for Esc inside it."""

    def title(self) -> str: ...

    def begin(self) -> None: ...

    def focus_target(self) -> QWidget: ...


class SectionFrame(QWidget):
    """`make` gives a section, which is a Section too. The frame stands in its window before that: each time a page with
    all its parts gets another parent, Qt looks up the style of every part anew."""

    def __init__(self, make: Callable[[], QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._title = WordsLabel("title")
        page = QWidget()
        page.setProperty("look", "page")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(28, 24, 28, 28)
        inner.setSpacing(16)
        inner.addWidget(self._title)
        self._scroll = Scrolling(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.section = make()
        self._asked = cast(Section, self.section)
        inner.addWidget(self.section, 1)
        self.retitle()

    def begin(self) -> None:
        self.retitle()
        self._asked.begin()

    def focus_target(self) -> QWidget:
        return self._asked.focus_target()

    def step_back(self) -> bool:
        inside = getattr(self.section, "step_back", None)
        return bool(inside is not None and inside())

    def retitle(self) -> None:
        title = self._asked.title()
        self._title.setText(title)
        self._scroll.setAccessibleName(title)
