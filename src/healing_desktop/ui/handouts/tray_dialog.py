"""The tray: what shall be printed together, in which order, how often and in which languages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QListView, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.roles import Role
from healing_desktop.core.saved_lists import TrayItem
from healing_desktop.core.words import ltr
from healing_desktop.ui.handouts.language_words import joined, language_choices
from healing_desktop.ui.handouts.tray_item_choices import TrayItemChoices
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.reading_order import tab_on
from healing_desktop.ui.widgets.scrolling import Scrolling
from healing_desktop.ui.widgets.two_lines import TwoLines, TwoLinesDelegate

# At 100 %.
LEAST_LIST, TWO_COLUMNS = 180, 640


class TrayDialog(QDialog):
    """A view of TrayState. `print_wanted`, `lists_wanted` and `keep_wanted` are left to whoever opened it."""

    print_wanted = Signal()
    lists_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._tray = owners, owners.tray
        self._model = TwoLines(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLinesDelegate(owners.theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("look", "boxed")
        self.list.setAccessibleName(self.tr("To print, in this order"))
        self._title, self._said = WordsLabel("title", self), WordsLabel("soft", self)
        self.choices = TrayItemChoices()
        self.earlier = self._button(self.tr("Earlier"), "Alt+Up", lambda: self._move(-1), shown="Alt+↑")
        self.later = self._button(self.tr("Later"), "Alt+Down", lambda: self._move(1), shown="Alt+↓")
        self.take_out = self._button(self.tr("Take out"), "Del", self._remove)
        self.undo = self._button(self.tr("Undo"), "Ctrl+Z", self._undo)
        self.empty = self._button(self.tr("Empty the tray"), "", self._clear)
        self.keep = self._button(self.tr("Keep as a list …"), "Ctrl+S", self.keep_wanted)
        self.lists = self._button(self.tr("Lists …"), "Ctrl+L", self.lists_wanted)
        self.print_button = self._button(self.tr("Print …"), "", self.print_wanted, shown="⏎")
        self.close_button = self._button(self.tr("Close"), "", self.reject, shown="Esc")
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print_button.click)
        self._lay_out()
        self.choices.offer(language_choices(owners.reading))
        self.choices.copies.connect(lambda copies: self._tray.set_copies(self._chosen_id(), copies))
        self.choices.languages.connect(lambda codes, second: self._tray.set_languages(self._chosen_id(), codes, second))
        self.choices.alike.connect(lambda: self._tray.like(self._chosen_id()))
        self._tray.changed.connect(self.refresh)
        self.refresh()
        self.list.setCurrentIndex(self._model.index(0))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self._show_chosen()
        open_at(self, 920, 640, owners.theme.scale.factor)
        self.list.setFocus()

    def _lay_out(self) -> None:
        self.print_button.setProperty("look", "primary")
        self.print_button.setDefault(True)
        for button in (self.lists, self.close_button, self.undo):
            button.setProperty("look", "quiet")
        self.list.setMinimumHeight(round(LEAST_LIST * self._owners.theme.scale.factor))
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.list, 1)
        order = FlowLayout(gap=8)
        for button in (self.earlier, self.later, self.take_out, self.empty):
            order.addWidget(button)
        left.addLayout(order)
        middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        middle.setSpacing(28)
        middle.addLayout(left, 3)
        middle.addWidget(self.choices, 2)
        self._middle = middle
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(28, 20, 28, 12)
        page.setSpacing(8)
        for part in (self._title, self._said):
            page.addWidget(part)
        page.addSpacing(4)
        page.addLayout(middle, 1)
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(28, 12, 28, 16)
        for button in (self.print_button, self.keep, self.lists, self.undo, self.close_button):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Scrolling(inside), 1)
        layout.addWidget(foot)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads."""
        return tab_on(self, forward=forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < TWO_COLUMNS * self._owners.theme.scale.factor
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(direction)

    def refresh(self) -> None:
        """Say what is in it."""
        tray, row = self._tray.now, self.list.currentIndex().row()
        title = self.tr("Tray: %n handout(s)", "", len(tray.items))
        self.setWindowTitle(f"{title} – {tray.list_name}" if tray.list_name else title)
        self._title.setText(tray.list_name or title)
        self._said.setText(self._about_all())
        self._model.show(tuple(self._row(number, item) for number, item in enumerate(tray.items, 1)))
        if tray.items:
            self.list.setCurrentIndex(self._model.index(max(0, min(row, len(tray.items) - 1))))
        self.empty.setEnabled(bool(tray.items))
        staff = self._owners.role.may(Role.STAFF)
        self.keep.setEnabled(bool(tray.items) and staff)
        self.lists.setEnabled(staff)
        for button in (self.keep, self.lists):
            button.setVisible(staff)
        self.print_button.setEnabled(bool(tray.there))
        self.undo.setVisible(self._tray.can_undo)
        self._show_chosen()

    def _about_all(self) -> str:
        tray = self._tray.now
        if not tray.items:
            return self.tr("Nothing to print yet. In the list of groups, Ins adds the one that is chosen.")
        gone = self.tr("%n handout(s) no longer in the directory, will not be printed", "", len(tray.gone))
        count = self.tr("%n handout(s), one after the other", "", len(tray.there))
        return f"{count}. {gone}." if tray.gone else f"{count}."

    def _row(self, number: int, item: TrayItem) -> tuple[str, str, bool]:
        name = f"{number}.  {item.name.name_for(self._owners.reading.language)}"
        if item.gone:
            return name, self.tr("No longer in the directory"), True
        parts = [self.tr("%n copies", "", item.copies)]
        if item.unlisted is not None:
            parts.insert(0, self.tr("No longer listed"))
        if item.languages:
            parts.append(joined(item.languages))
        if item.second:
            parts.append(self.tr("beside it %1").replace("%1", joined((item.second,))))
        return name, " · ".join(parts), item.unlisted is not None

    def _item(self) -> TrayItem | None:
        row, items = self.list.currentIndex().row(), self._tray.now.items
        return items[row] if 0 <= row < len(items) else None

    def _chosen_id(self) -> str:
        item = self._item()
        return item.id if item else ""

    def _show_chosen(self) -> None:
        item, count = self._item(), len(self._tray.now.items)
        row = self.list.currentIndex().row()
        name = item.name.name_for(self._owners.reading.language) if item else ""
        self.choices.show_item(item, name, count > 1)
        self.earlier.setEnabled(item is not None and row > 0)
        self.later.setEnabled(item is not None and row < count - 1)
        self.take_out.setEnabled(item is not None)

    def _move(self, by: int) -> None:
        item = self._item()
        if item is None:
            return
        row = self.list.currentIndex().row() + by
        self._tray.move(item.id, by)
        self.list.setCurrentIndex(self._model.index(row))
        self.list.setFocus()
        name = item.name.name_for(self._owners.reading.language)
        place = self.tr("%1: now number %2").replace("%1", name).replace("%2", str(row + 1))
        self._owners.messages.announce(place)

    def _remove(self) -> None:
        item = self._item()
        if item is not None:
            self._tray.remove(item.id)
            self.tell(self.tr("Taken out: %1").replace("%1", item.name.name_for(self._owners.reading.language)))

    def _clear(self) -> None:
        self._tray.clear()
        self.tell(self.tr("The tray is empty."))

    def _undo(self) -> None:
        self._tray.undo()
        self.tell(self.tr("As it was before. %n handout(s) in the tray.", "", len(self._tray.now.items)))

    def tell(self, words: str) -> None:
        """Say what was done, to those who see and to those who listen."""
        self._said.setText(words)
        self._owners.messages.announce(words)
        self.list.setFocus()

    def _button(
        self, words: str, key: str, act: Callable[[], None] | SignalInstance, *, shown: str = ""
    ) -> QPushButton:
        """With its key in its words; Del only while the list has the keyboard, for a field has its own use for it."""
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key and not shown else shown
        button = QPushButton(f"{words}   {ltr(native)}" if native else words, self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        if key:
            own = key == "Del"
            shortcut = QShortcut(QKeySequence(key), self.list if own else self)
            if own:
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        return button
