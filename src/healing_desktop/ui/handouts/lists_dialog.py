"""The lists of the centre: type to find one, Enter puts it into the tray."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.folding import fold
from healing_desktop.core.saved_lists import SavedList
from healing_desktop.ui.handouts.language_words import joined
from healing_desktop.ui.handouts.name_dialog import NameDialog
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.not_saved_words import not_saved_words
from healing_desktop.ui.widgets.two_lines import TwoLines, TwoLinesDelegate

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class ListsDialog(QDialog):
    """A view of ListsState. `chosen` carries a SavedList; the dialog is closed by then."""

    chosen = Signal(object)

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._lists = owners, owners.lists
        self._shown: tuple[SavedList, ...] = ()
        self.setWindowTitle(self.tr("Lists"))
        self.box = QLineEdit(self)
        self.box.setProperty("look", "search")
        self.box.installEventFilter(self)
        self._label = WordsLabel("label", self)
        self._label.setText(self.tr("Type a part of the name"))
        self._label.setBuddy(self.box)
        self.box.setAccessibleName(self._label.text())
        self._model = TwoLines(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLinesDelegate(owners.theme, self.list))
        self.list.setProperty("look", "boxed")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Lists of the centre"))
        self.said = WordsLabel("soft", self)
        self.load_button = QPushButton(self.tr("Into the tray") + "   ⏎", self)
        self.rename_button = QPushButton(self.tr("Rename …") + "   F2", self)
        self.delete_button = QPushButton(self.tr("Delete"), self)
        self.undo_button = QPushButton(self.tr("Undo"), self)
        self.close_button = QPushButton(self.tr("Close") + "   Esc", self)
        self._lay_out()
        self.load_button.clicked.connect(self._load)
        self.rename_button.clicked.connect(self._rename)
        self.delete_button.clicked.connect(self._delete)
        self.undo_button.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("F2"), self).activated.connect(self.rename_button.click)
        delete = QShortcut(QKeySequence("Del"), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_button.click)
        self.box.textEdited.connect(lambda _text: self.refresh())
        self._lists.changed.connect(self.refresh)
        self.refresh()
        open_at(self, 600, 560, owners.theme.scale.factor)
        self.box.setFocus()

    def _lay_out(self) -> None:
        self.load_button.setProperty("look", "primary")
        self.load_button.setDefault(True)
        buttons = FlowLayout(gap=12)
        for button in (
            self.load_button, self.rename_button, self.delete_button, self.undo_button, self.close_button,
        ):  # fmt: skip
            buttons.addWidget(button)
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(8)
        for part in (self._label, self.box, self.said):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addSpacing(8)
        layout.addLayout(buttons)

    def refresh(self) -> None:
        """Those whose name holds what was typed; beginnings first."""
        now, typed = self._lists.now, fold(self.box.text().strip())
        fits = [saved for saved in now.lists if typed in fold(saved.name)]
        kept = self._current()
        self._shown = tuple(sorted(fits, key=lambda saved: not fold(saved.name).startswith(typed)))
        self._model.show(tuple((saved.name, self._about(saved), False) for saved in self._shown))
        if self._shown:
            row = next((at for at, saved in enumerate(self._shown) if kept and saved.id == kept.id), 0)
            self.list.setCurrentIndex(self._model.index(0 if typed else row))
        for button in (self.load_button, self.rename_button, self.delete_button):
            button.setEnabled(bool(self._shown))
        self.undo_button.setVisible(self._lists.can_undo)
        self.said.setText(self._state_words())
        self.said.setVisible(bool(self.said.text()))

    def _state_words(self) -> str:
        now = self._lists.now
        if now.trouble is not None:
            return not_saved_words(now.trouble)
        if now.set_aside:
            said = self.tr("The file with the lists was damaged. It is kept as %1 beside the new one.")
            return said.replace("%1", now.set_aside)
        if not now.read:
            return ""
        if not now.lists:
            return self.tr("No lists yet. Put handouts into the tray, open it, and keep it as a list.")
        return "" if self._shown else self.tr("No list has this in its name.")

    def _about(self, saved: SavedList) -> str:
        languages = tuple(dict.fromkeys(code for item in saved.items for code in item.languages))
        count = self.tr("%n handout(s)", "", len(saved.items))
        return f"{count} · {joined(languages)}" if languages else count

    def _current(self) -> SavedList | None:
        row = self.list.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _load(self) -> None:
        saved = self._current()
        if saved is not None:
            self.accept()
            self.chosen.emit(saved)

    def _rename(self) -> None:
        saved = self._current()
        if saved is None:
            return

        def problem(name: str) -> str:
            taken = self._lists.named(name)
            return self.tr("Another list has this name.") if taken is not None and taken.id != saved.id else ""

        asking = NameDialog(self.tr("Rename the list"), saved.name, problem, self)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.named.connect(lambda name: self._lists.rename(saved, name))
        asking.open()

    def _delete(self) -> None:
        saved = self._current()
        if saved is not None:
            self._lists.delete(saved)
            self._owners.messages.announce(self.tr("Deleted: %1").replace("%1", saved.name))
            self.box.setFocus()

    def _undo(self) -> None:
        self._lists.undo()
        self._owners.messages.announce(self.tr("%n list(s)", "", len(self._lists.now.lists)))
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the caret stays in the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)
