"""Opens the tray and the lists, and says what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from healing_desktop.core.saved_lists import SavedList, TrayItem
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.not_saved_words import not_saved_words

if TYPE_CHECKING:
    from healing_desktop.ui.handouts.lists_dialog import ListsDialog
    from healing_desktop.ui.handouts.tray_dialog import TrayDialog


class TrayDesk(QObject):
    """One dialog at a time. `print_wanted`: what is in the tray shall be printed; no dialog is open by then."""

    print_wanted = Signal()

    def __init__(self, owners: Owners, window: QWidget) -> None:
        super().__init__(window)
        self._owners, self._window = owners, window
        self.tray: TrayDialog | None = None
        self.lists: ListsDialog | None = None
        owners.tray.checked.connect(self._tell_gone)
        owners.lists.changed.connect(self._tell_trouble)

    def open_tray(self) -> None:
        if self.tray is None and self.lists is None:
            from healing_desktop.ui.handouts.tray_dialog import TrayDialog

            self.tray = TrayDialog(self._owners, self._window)
            self.tray.print_wanted.connect(self._print)
            self.tray.lists_wanted.connect(self._from_tray_to_lists)
            self.tray.keep_wanted.connect(self._ask_name)
            self._open(self.tray)

    def open_lists(self) -> None:
        if self.lists is None and self.tray is None:
            from healing_desktop.ui.handouts.lists_dialog import ListsDialog

            self.lists = ListsDialog(self._owners, self._window)
            self.lists.chosen.connect(self._load)
            self._open(self.lists)

    def forget(self) -> None:
        """The next visitor: nothing is open, nothing can be brought back."""
        for dialog in (self.tray, self.lists):
            if dialog is not None:
                dialog.done(0)
        self._owners.lists.forget_step()

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        for dialog in (self.tray, self.lists):
            if dialog is not None:
                dialog.deleteLater()
        self.tray = self.lists = None
        self._window.activateWindow()

    def _print(self) -> None:
        if self.tray is not None:
            self.tray.accept()
        self.print_wanted.emit()

    def _from_tray_to_lists(self) -> None:
        if self.tray is not None:
            self.tray.accept()
        self.open_lists()

    def _load(self, saved: SavedList) -> None:
        self._owners.tray.load(saved)
        said = self.tr("%1: %n handout(s) in the tray", "", len(saved.items)).replace("%1", saved.name)
        self._owners.messages.say(said, self.tr("Open the tray"), self.open_tray)

    def _ask_name(self) -> None:
        from healing_desktop.ui.handouts.name_dialog import NameDialog

        asking = NameDialog(self.tr("Keep as a list"), self._owners.tray.now.list_name, self._problem, self.tray)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.named.connect(self._keep)
        asking.open()

    def _problem(self, _name: str) -> str:
        now = self._owners.lists.now
        return not_saved_words(now.trouble) if not now.read and now.trouble is not None else ""

    def _keep(self, name: str) -> None:
        tray, lists = self._owners.tray.now, self._owners.lists
        replaced = lists.named(name) is not None
        said = self.tr("Kept in place of the list of this name: %1") if replaced else self.tr("Kept as a list: %1")

        def kept() -> None:
            words = said.replace("%1", saved.name)
            self._owners.tray.was_kept(saved)
            self._owners.messages.announce(words)
            if self.tray is not None:
                self.tray.tell(words)

        saved = lists.keep(SavedList(name, tray.items, tray.options), tray.origin, kept)

    def _tell_gone(self) -> None:
        """An entry that is gone is passed over with words, never silently; one that is no longer listed is named."""
        gone, unlisted = self._owners.tray.now.gone, self._owners.tray.now.unlisted
        if not (gone or unlisted) or self.tray is not None:
            return
        said = []
        if gone:
            words = self.tr(
                "%n handout(s) of the tray are no longer in the directory and will not be printed: %1", "", len(gone)
            )
            said.append(words.replace("%1", self._names(gone)))
        if unlisted:
            words = self.tr("%n handout(s) of the tray are no longer listed; the paper says so: %1", "", len(unlisted))
            said.append(words.replace("%1", self._names(unlisted)))
        self._owners.messages.say(". ".join(said), self.tr("Open the tray"), self.open_tray)

    def _names(self, items: tuple[TrayItem, ...]) -> str:
        language = self._owners.reading.language
        return ", ".join(item.name.name_for(language) for item in items[:3]) + (" …" if len(items) > 3 else "")

    def _tell_trouble(self) -> None:
        """The dialog of the lists says it itself."""
        trouble = self._owners.lists.now.trouble
        if trouble is not None and self.lists is None:
            self._owners.messages.say(not_saved_words(trouble))
