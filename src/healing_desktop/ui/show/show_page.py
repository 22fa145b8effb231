"""The whole window for the visitor: one group, large, in the desk's language and in one more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.texts import SIMPLE_NAMES
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.show.show_sheet import ShowSheet
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.scrolling import Scrolling


class ShowPage(QWidget):
    """Redraws from SelectionState and ShowState while it is on top. `closed` asks for the way back."""

    closed = Signal()

    def __init__(self, owners: Owners, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sheet = ShowSheet(owners.theme)
        self._scroll = Scrolling(self.sheet)
        self.languages = [self._language_button(code, name) for code, name in SIMPLE_NAMES]
        self._back = QPushButton(self)
        self._back.setProperty("look", "quiet")
        self._back.clicked.connect(self.closed)
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        for button in (*self.languages, actions.button("print"), self._back):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(LowFoot(foot))
        for owner in (owners.selection, owners.reading, owners.show):
            owner.changed.connect(self._refresh)
        self._retranslate()

    def begin(self) -> None:
        """It is about to be seen."""
        self._scroll.verticalScrollBar().setValue(0)
        self._draw()
        self._owners.show.load()

    def focus_target(self) -> QWidget:
        return next(iter(self.sheet.readables()), self._back)

    def language_target(self) -> QWidget:
        """Where another second language is chosen."""
        return next(button for button in self.languages if not button.isHidden())

    def _language_button(self, code: str, name: str) -> QPushButton:
        button = QPushButton(name, self)
        button.setCheckable(True)
        button.setProperty("look", "tab")
        button.setProperty("code", code)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        self._owners.show.choose(str(self.sender().property("code")))

    def _refresh(self) -> None:
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        entry, reading, opened = self._owners.selection.now.entry, self._owners.reading, self._owners.reading.opened
        if entry is None or reading.words is None or not reading.ready or opened is None:
            return
        from healing_desktop.core.present_show import show_words

        own = show_words(reading.entry(entry), reading.words, opened.taxonomies)
        second, other = self._owners.show.now.words, None
        if second is not None and second.language != own.language:
            other = show_words(reading.entry(entry, second), second, opened.taxonomies)
        self.sheet.show_words(own, other)
        for button in self.languages:
            button.setVisible(button.property("code") != own.language)
            button.setChecked(button.property("code") == self._owners.show.language)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("For the visitor"))
        self._back.setText(self.tr("Back") + "   Esc")
        for button in self.languages:
            said = f"{button.text()} – {self.tr('second language')}"
            button.setAccessibleName(said)
