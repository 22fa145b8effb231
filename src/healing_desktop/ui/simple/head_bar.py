"""Above each screen: hide it, how large the text is, which language, and the way back to the desk for staff."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from healing_desktop.core.texts import SIMPLE_NAMES
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.theme import SIZES
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.menu_button import Choices, MenuButton

GAP = 8


class HeadBar(QFrame):
    """Hiding is the first stop of Tab (S14); it stands last, where a hand finds it at once."""

    hide_wanted = Signal()
    staff_wanted = Signal()

    def __init__(self, owners: Owners) -> None:
        super().__init__()
        self._owners = owners
        self.setProperty("look", "simple-head")
        self.hide_button = QPushButton(self)
        self.sizes = [self._size_button(percent) for percent in SIZES]
        self._choices = Choices(self._choose_language, self)
        self.language = MenuButton(self._choices, self)
        self.staff = QPushButton(self)
        self.staff.setProperty("look", "quiet")
        self.hide_button.clicked.connect(self.hide_wanted)
        self.staff.clicked.connect(self.staff_wanted)
        flow = FlowLayout(self, gap=GAP)
        flow.setContentsMargins(24, 10, 24, 4)
        for button in (*self.sizes, self.language, self.staff, self.hide_button):
            flow.addWidget(button)
        owners.settings.changed.connect(self._refresh)
        owners.theme.changed.connect(self._refresh)
        self._refresh()

    def _size_button(self, percent: int) -> QPushButton:
        button = QPushButton("A", self)
        button.setCheckable(True)
        button.setProperty("percent", percent)
        button.clicked.connect(self._choose_size)
        return button

    def _choose_size(self) -> None:
        self._owners.simple.resize(int(self.sender().property("percent")))
        self._refresh()

    def _choose_language(self, code: str) -> None:
        self._owners.simple.speak(code)

    def _refresh(self) -> None:
        now, theme = self._owners.settings.now, self._owners.theme
        names = dict(SIMPLE_NAMES)
        self._choices.offer(SIMPLE_NAMES, now.language)
        self.language.say(
            names.get(now.language, now.language), f"{names.get(now.language, '')} – {self.tr('Language')}"
        )
        self.language.setIcon(theme.icon("languages", "teal"))
        self.language.setIconSize(theme.icon_size())
        for number, button in enumerate(self.sizes):
            button.setChecked(button.property("percent") == now.text_size)
            button.setFont(theme.font(theme.scale.body * (0.8, 1.0, 1.25)[number], bold=button.isChecked()))
        said = (self.tr("Usual text"), self.tr("Larger text"), self.tr("Largest text"))
        for button, words in zip(self.sizes, said, strict=True):
            button.setAccessibleName(f"A – {words}")
        self.hide_button.setText(self.tr("Hide this screen"))
        self.hide_button.setIcon(theme.icon("eye-off"))
        self.hide_button.setIconSize(theme.icon_size())
        self.staff.setText(self.tr("For staff"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
