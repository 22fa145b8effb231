"""Ways of putting parts together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.scrolling import Scrolling


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


def dialog_with_close(dialog: QDialog, page: QWidget, words: str, *, primary: bool = True) -> Scrolling:
    """The page, which arrows scroll, above one button that closes; not `primary`: the page holds the one to press."""
    area = Scrolling(page)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    close = QPushButton(f"{words}   Esc", dialog)
    close.setObjectName("close")
    close.setProperty("look", "primary" if primary else "")
    close.setAutoDefault(primary)
    close.setDefault(primary)
    close.clicked.connect(dialog.accept)
    foot = QVBoxLayout()
    foot.setContentsMargins(28, 12, 28, 24)
    foot.addWidget(close, 0, Qt.AlignmentFlag.AlignLeading)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 6, 6, 0)
    layout.setSpacing(0)
    layout.addWidget(area, 1)
    layout.addLayout(foot)
    return area
