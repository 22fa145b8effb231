"""How a small question of the centre stands: its parts, scrolled when they must be, above the buttons."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.scrolling import Scrolling


def lay_out_question(dialog: QDialog, parts: Iterable[QWidget], buttons: Iterable[QPushButton]) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(28, 24, 28, 8)
    column.setSpacing(10)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = Scrolling(page)
    area.setAccessibleName(dialog.windowTitle())
    row = FlowLayout(gap=12)
    for button in buttons:
        row.addWidget(button)
    foot = QVBoxLayout()
    foot.setContentsMargins(28, 8, 28, 24)
    foot.addLayout(row)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(area, 1)
    layout.addLayout(foot)
