"""All that is shipped in a list, to find by name, licence or author; beside it the terms of the one that is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QListView, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from healing_desktop.ui.shell.licence_texts import LicenceText, licence_texts
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.scrolling import AROUND
from healing_desktop.ui.widgets.two_lines import TwoLines, TwoLinesDelegate

# Below this width, at 100 %, the text stands under the list.
BESIDE = 640
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class LicenceList(QWidget):
    """The list is read when this is made, a text when it is chosen. Arrows in the box walk through the list, Enter
    goes into the text."""

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all = licence_texts(folder)
        self._shown: tuple[LicenceText, ...] = ()
        self.box, self._label, self.found = QLineEdit(self), WordsLabel("label", self), WordsLabel("small", self)
        self._label.setText(self.tr("Licences: type a name, an author or a licence"))
        self._label.setBuddy(self.box)
        self.box.installEventFilter(self)
        self._model = TwoLines(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLinesDelegate(theme, self.list))
        self.list.setProperty("look", "boxed")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("What this program is made of"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        # A caret for the keyboard and for who listens, though nothing can be typed.
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setTabChangesFocus(True)
        self._above_text = WordsLabel("small", self)
        self._above_text.setText(self.tr("Licence text"))
        self._above_text.setBuddy(self.text)
        self.text.setAccessibleName(self.tr("Licence text"))
        self.text.installEventFilter(self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.box.textEdited.connect(lambda _text: self._find())
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show())
        self.list.activated.connect(lambda _index: self.text.setFocus())
        self._find()

    def _lay_out(self) -> None:
        factor = self._theme.scale.factor
        self._sides.setSpacing(12)
        for above, part, share in ((self.found, self.list, 2), (self._above_text, self.text, 3)):
            side = QVBoxLayout()
            side.setSpacing(6)
            side.addWidget(above)
            side.addWidget(part, 1)
            self._sides.addLayout(side, share)
        self.list.setMinimumHeight(round(150 * factor))
        self.text.setMinimumHeight(round(180 * factor))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._label)
        layout.addWidget(self.box)
        layout.addLayout(self._sides, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = event.size().width() >= BESIDE * self._theme.scale.factor
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != way:
            self._sides.setDirection(way)
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _STEPS:
                self._choose(self.list.currentIndex().row() + _STEPS[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.text.setFocus()
                return True
        if watched is self.text and event.type() == QEvent.Type.FocusIn:
            self._bring_text_into_view()
        return super().eventFilter(watched, event)

    def _bring_text_into_view(self) -> None:
        """Of what is written in, a page that scrolls shows the line of the caret alone; this is read."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        page = around.widget() if around is not None else None
        if around is not None and page is not None and self.text.height() <= around.viewport().height():
            foot = self.text.mapTo(page, self.text.rect().bottomLeft())
            around.ensureVisible(foot.x(), foot.y(), 0, AROUND)

    def _find(self) -> None:
        typed = self.box.text().casefold().strip()
        # Whose name says it stands before whose licence or author does.
        by_name = sorted(self._all, key=lambda one: typed not in one.name.casefold())
        self._shown = tuple(one for one in by_name if one.has(typed))
        rows = ((f"{one.name} {one.version}".strip(), one.licence or one.whose, False) for one in self._shown)
        self._model.show(tuple(rows))
        self.found.setText(self.tr("%n parts", "", len(self._shown)))
        self._choose(0)
        self._show()

    def _choose(self, row: int) -> None:
        if self._shown:
            index = self._model.index(max(0, min(row, len(self._shown) - 1)), 0)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show(self) -> None:
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._shown):
            self.text.setPlainText("")
            return
        one = self._shown[row]
        words = one.read() or self.tr("This text could not be read.")
        head = "\n".join(filter(None, (f"{one.name} {one.version}".strip(), one.whose, one.licence)))
        self.text.setPlainText(f"{head}\n\n{words}")
