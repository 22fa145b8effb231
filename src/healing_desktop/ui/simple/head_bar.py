"""Above each screen: hide it, how large the text is, which language, and the way back to the desk for staff."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame

from healing_desktop.core.texts import SIMPLE_NAMES
from healing_desktop.ui.simple.size_letters import SizeLetters
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.menu_button import ARROW, Choices, MenuButton
from healing_desktop.ui.widgets.two_sides import TwoSides
from healing_desktop.ui.widgets.wrapping_button import WrappingButton

GAP = 8
# Between an icon and its word: Fusion leaves too little.
BESIDE = "\u2002"


class HeadBar(QFrame):
    """Hiding is the first stop of Tab (S14); it stands in the corner, where a hand finds it at once."""

    hide_wanted = Signal()
    staff_wanted = Signal()

    def __init__(self, owners: Owners) -> None:
        super().__init__()
        self._owners = owners
        self.setProperty("look", "simple-head")
        self.hide_button, self.staff = WrappingButton("", self), WrappingButton("", self)
        self.sizes = SizeLetters(owners.theme, self)
        self._choices = Choices(owners.simple.speak, self)
        self.language = MenuButton(self._choices, self)
        self.language.setProperty("look", "")
        self.staff.setProperty("look", "quiet")
        for button in (self.hide_button, self.staff):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide_button.clicked.connect(self.hide_wanted)
        self.staff.clicked.connect(self.staff_wanted)
        self.sizes.chosen.connect(self._resize)
        flow = self._flow = TwoSides(self, (self.staff, self.hide_button), GAP)
        flow.setContentsMargins(24, 12, 24, 8)
        for part in (self.sizes, self.language, self.staff, self.hide_button):
            flow.addWidget(part)
        owners.settings.changed.connect(self._refresh)
        owners.theme.changed.connect(self._refresh)
        self._refresh()

    def open_languages(self) -> None:
        """F4: the languages, each by its own name."""
        self.language.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._choices.popup(self.language.mapToGlobal(self.language.rect().bottomLeft()))

    def _resize(self, percent: int) -> None:
        self._owners.simple.resize(percent)
        # A second click on the one that is chosen must not look like none.
        self._refresh()

    def most_height(self, width: int) -> int:
        """On whichever screen."""
        return self._flow.most_height(width)

    def _refresh(self) -> None:
        now, theme = self._owners.settings.now, self._owners.theme
        own = dict(SIMPLE_NAMES).get(now.language, now.language)
        self._choices.offer(SIMPLE_NAMES, now.language)
        self.language.setText(f"{BESIDE}{own} {ARROW}")
        language = self.tr("Language")
        self.language.setAccessibleName(f"{own} {ARROW} – {language}")
        self.sizes.show_chosen(now.text_size)
        self.hide_button.setText(BESIDE + self.tr("Hide this screen"))
        self.hide_button.setAccessibleName(self.tr("Hide this screen"))
        self.staff.setText(self.tr("For staff"))
        for button, icon in ((self.language, "languages"), (self.hide_button, "eye-off")):
            button.setIcon(theme.icon(icon))
            button.setIconSize(theme.icon_size(18))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
