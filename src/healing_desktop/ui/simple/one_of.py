"""One screen at a time, as high as that one needs."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """As a QStackedWidget, which is as high as the highest of all that it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def hold(self, screen: QWidget) -> None:
        """Not seen until it is shown."""
        screen.hide()
        self._held.append(screen)
        self._layout.addWidget(screen)

    def show_one(self, screen: QWidget) -> None:
        """The one before is hidden first: never are two seen."""
        for other in self._held:
            if other is not screen:
                other.hide()
        screen.show()
