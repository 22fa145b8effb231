"""A quiet line for each article that answers what was typed, above the groups; it opens the article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

MOST = 2


class ArticleLines(QWidget):
    """Hidden while there is none; at most two, so that the groups stay what one sees. `chosen` carries the slug."""

    chosen = Signal(str)

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self._slugs: tuple[str, ...] = ()
        self.buttons = [self._button(number) for number in range(MOST)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in self.buttons:
            layout.addWidget(button)
        owners.library.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)
        self._refresh()

    def _button(self, number: int) -> WrappingButton:
        button = WrappingButton("", self)
        button.setProperty("look", "read")
        # Tab reaches it; a click leaves the caret in the search box (D1).
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(self._slugs[number]))
        return button

    def _refresh(self) -> None:
        words = self._owners.reading.words
        found = self._owners.library.now.found[:MOST] if words is not None else ()
        to_read = self.tr("To read")
        self._slugs = tuple(hit.article.slug for hit in found)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(found))
            if number < len(found) and words is not None:
                article = found[number].article
                minutes = words("article-minutes", n=article.minutes)
                said = f"{to_read}: {article.title} · {minutes}"
                button.setText(said.replace("&", "&&"))
                button.setAccessibleName(said)
                button.updateGeometry()
        self.setVisible(bool(found))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
