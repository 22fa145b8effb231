"""The whole window for up to three entries side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.compare.compare_sheet import CompareSheet
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from healing_desktop.core.entries import Entry


class ComparePage(QWidget):
    """Redraws from ComparedState while it is on top. `closed` asks for the way back; `chosen` carries an id."""

    closed = Signal()
    chosen = Signal(str)

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sheet = CompareSheet(owners.theme)
        self._scroll = Scrolling(self.sheet)
        self._back = QPushButton(self)
        self._back.clicked.connect(self.closed)
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        flow.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(LowFoot(foot))
        self.sheet.chosen.connect(self.chosen)
        self.sheet.taken_out.connect(self._take_out)
        for owner in (owners.compared, owners.reading):
            owner.changed.connect(self._refresh)
        self._retranslate()

    def begin(self) -> None:
        """It is about to be seen."""
        self._scroll.verticalScrollBar().setValue(0)
        self._draw()

    def focus_target(self) -> QWidget:
        return next(iter(self.sheet.readables()), self._back)

    def _take_out(self, entry_id: str) -> None:
        self._owners.compared.take_out(entry_id)
        if self._owners.compared.now.entries:
            self.focus_target().setFocus()
        else:
            self.closed.emit()

    def _refresh(self) -> None:
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        entries, reading, opened = self._owners.compared.now.entries, self._owners.reading, self._owners.reading.opened
        if not entries or reading.words is None or not reading.ready or opened is None:
            return
        from healing_desktop.core.present_compare import compare_rows

        said = [(entry, reading.entry(entry)) for entry in entries]
        names = tuple((words.id, self._name(entry, words.name)) for entry, words in said)
        self.sheet.show_rows(names, compare_rows(said, reading.words, opened.taxonomies), self.tr("the same"))

    def _name(self, entry: Entry, name: str) -> str:
        return f"{name} ({self.tr('no longer listed')})" if entry.unlisted_on is not None else name

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("Side by side"))
        self._back.setText(self.tr("Back") + "   Esc")
