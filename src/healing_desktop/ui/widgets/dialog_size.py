"""How large a dialog opens: it grows with the text, as far as the screen goes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

MARGIN = 24


def open_at(dialog: QWidget, width: int, height: int, factor: float) -> None:
    """`width` and `height` at 100 %; `factor` 2.0 at 200 %."""
    room = dialog.screen().availableGeometry().size()
    dialog.resize(
        min(round(width * factor), room.width() - MARGIN), min(round(height * factor), room.height() - MARGIN)
    )
