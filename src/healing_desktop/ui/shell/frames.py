"""Ways of putting parts together that the window needs twice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def stacked(*parts: QWidget) -> QWidget:
    """One above the other; those that want height get it."""
    page = QWidget()
    page.setProperty("look", "page")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
    return page


def scrolling(page: QWidget) -> QScrollArea:
    """The page, with a way down to what a very low window cannot show; never sideways."""
    area = QScrollArea()
    area.setProperty("look", "clear")
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
