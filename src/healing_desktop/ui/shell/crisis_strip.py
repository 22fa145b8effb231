"""Always at the foot of the window: whom to call, in words and numbers; beside it, how old the data is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from healing_desktop.core.words import ltr
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.need_words import need_words

DATA_SHARE = 0.4


class CrisisStrip(QFrame):
    """The footer of the one checked table of helplines, in the reader's language."""

    def __init__(self, owners: Owners, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self.setProperty("look", "bar")
        self.card_button = actions.button("crisis_card", "crisis")
        self._lines: list[QWidget] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self._tight = False
        self.data_button = QPushButton(self)
        self.data_button.setProperty("look", "data")
        room = QWidget(self)
        self._flow = FlowLayout(room, gap=20, line_gap=4)
        self._flow.addWidget(self.card_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.setSpacing(16)
        layout.addWidget(room, 1)
        layout.addWidget(self.data_button, 0, Qt.AlignmentFlag.AlignBottom)
        owners.edition.changed.connect(self._refresh)
        owners.reading.changed.connect(self._refresh)
        owners.settings.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        opened = self._owners.edition.now.opened
        if opened is None:
            self._show(((self.tr("Danger now"), "112"),))
            self._say_data("", stale=False)
            return
        language = self._owners.reading.language
        table = opened.helplines
        lines = [line for line in table.footer(language) if line.number]
        self._show(tuple((need_words(table, line, language), line.number or "") for line in lines))
        words = self._owners.reading.words
        if words is None:
            self._say_data("", stale=False)
            return
        from healing_desktop.core.present_edition import present_edition

        said = present_edition(opened.info, table, words, self._owners.reading.today())
        for_staff = self.tr("for staff")
        # An old file says so itself; short, so that the numbers keep their line.
        hint = f" · {for_staff}" if said.numbers and not said.notice else ""
        self._say_data(f"{said.line}{hint}", stale=bool(said.notice))

    def _say_data(self, text: str, *, stale: bool) -> None:
        """How old the data is; pressed, it tells staff more."""
        button = self.data_button
        button.setAccessibleName(text)
        button.setVisible(bool(text) and not self._tight)
        look = "data-old" if stale else "data"
        if button.property("look") != look:
            button.setProperty("look", look)
            button.style().unpolish(button)
            button.style().polish(button)
        self._fit_data()

    def _fit_data(self) -> None:
        """On two lines where it would take more than its share of the strip."""
        text = self.data_button.accessibleName()
        wide = self.data_button.fontMetrics().horizontalAdvance(text) > self.width() * DATA_SHARE
        self.data_button.setText(text.replace(", ", ",\n", 1).replace(" · ", "\n", 1) if wide else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_data()
        super().resizeEvent(event)

    def _show(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Each made anew, where any is another: the next edition has nearly always the same."""
        if lines == self._shown:
            return
        self._shown = lines
        while self._flow.takeAt(0):
            pass
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = [_line(self, need, number) for need, number in lines]
        for widget in (*self._lines, self.card_button):
            self._flow.addWidget(widget)
            widget.show()
        QWidget.setTabOrder(self.card_button, self.data_button)
        self.set_tight(self._tight)

    def set_tight(self, tight: bool) -> None:
        """Where there is hardly any height, only the first line and the card that holds them all."""
        self._tight = tight
        for number, line in enumerate(self._lines):
            line.setVisible(number == 0 or not tight)
        self.data_button.setVisible(bool(self.data_button.accessibleName()) and not tight)
        self.card_button.setIconSize(QSize() if tight else self._owners.theme.icon_size())

    def first_button(self) -> QPushButton:
        return self.card_button

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)


def _line(parent: QWidget, need: str, number: str) -> QWidget:
    line = QWidget(parent)
    words = WordsLabel("crisis-words", line, wraps=False)
    call = WordsLabel("crisis-number", line, wraps=False)
    words.setText(need)
    call.setText(ltr(number))
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(words)
    layout.addWidget(call)
    return line
