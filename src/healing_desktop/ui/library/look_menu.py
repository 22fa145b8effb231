"""How the page of an article looks: size of text, room between the lines, warm paper. One button holds it all."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from healing_desktop.core.words import ltr
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.theme import SIZES
from healing_desktop.ui.widgets.menu_button import Choices, MenuButton


class LookMenu(MenuButton):
    """Sizes go to the settings, as everywhere; the rest to LibraryState, which forgets it with the visitor."""

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        self._owners = owners
        self._menu = QMenu()
        super().__init__(self._menu, parent)
        self._menu.setParent(self, self._menu.windowFlags())
        self.setProperty("look", "")
        self.sizes = Choices(lambda value: owners.settings.set(text_size=int(value)), self._menu)
        self._menu.addMenu(self.sizes)
        self.wide, self.sepia = QAction(self._menu), QAction(self._menu)
        for action in (self.wide, self.sepia):
            action.setCheckable(True)
            action.triggered.connect(self._dress)
            self._menu.addAction(action)
        owners.settings.changed.connect(self.say_anew)
        owners.library.changed.connect(self.say_anew)
        self.say_anew()

    def say_anew(self) -> None:
        now, size = self._owners.library.now, self._owners.settings.now.text_size
        self.wide.setChecked(now.wide)
        self.sepia.setChecked(now.sepia)
        words, size_words = self.tr("Look of the page"), self.tr("Size of text")
        self.wide.setText(self.tr("More room between the lines"))
        self.sepia.setText(self.tr("Warm paper"))
        self.sizes.setTitle(size_words)
        self.sizes.offer(tuple((str(each), ltr(f"{each} %")) for each in SIZES), str(size))
        said = ltr(f"Aa {size} %")
        self.say(f"{words}   {said}")

    def _dress(self) -> None:
        self._owners.library.dress(sepia=self.sepia.isChecked(), wide=self.wide.isChecked())
