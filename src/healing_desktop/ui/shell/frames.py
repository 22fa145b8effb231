"""Ways of putting parts together."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


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
