"""Below each screen: one back, to the start, somebody to talk to, something to read, and finished."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame

from healing_desktop.core.simple import Step
from healing_desktop.ui.simple.head_bar import BESIDE, GAP
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.two_sides import TwoSides
from healing_desktop.ui.widgets.wrapping_button import WrappingButton


class FootBar(QFrame):
    """Goes to SimpleState, but for `back`, which the frame asks its screen about; "Finished – erase" is always in the
    corner."""

    def __init__(self, owners: Owners) -> None:
        super().__init__()
        self._owners, simple = owners, owners.simple
        self.setProperty("look", "simple-foot")
        self.back, self.start, self.talk, self.read, self.erase = (WrappingButton("", self) for _ in range(5))
        self.talk.setProperty("look", "talk")
        self.erase.setProperty("look", "finish")
        self.start.clicked.connect(simple.to_start)
        self.talk.clicked.connect(lambda: simple.go(Step.TALK))
        self.read.clicked.connect(lambda: simple.go(Step.READ))
        self.erase.clicked.connect(simple.erase)
        flow = self._flow = TwoSides(self, (self.erase,), GAP, below=True)
        flow.setContentsMargins(24, 10, 24, 12)
        for button in (self.back, self.start, self.talk, self.read, self.erase):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            flow.addWidget(button)
        simple.changed.connect(self._refresh)
        owners.theme.changed.connect(self._dress)
        self._retranslate()

    def most_height(self, width: int) -> int:
        """On whichever screen."""
        return self._flow.most_height(width)

    def _refresh(self) -> None:
        now = self._owners.simple.now
        at_start = now.step in (Step.START, Step.ERASED)
        self.back.setVisible(bool(now.trail))
        self.start.setVisible(not at_start)
        self.talk.setVisible(now.step is not Step.TALK)
        self.read.setVisible(now.step not in (Step.READ, Step.ARTICLE))
        self.erase.setVisible(now.step is not Step.ERASED)

    def _retranslate(self) -> None:
        for button, words in (
            (self.back, self.tr("Back")), (self.start, self.tr("To the start")),
            (self.talk, self.tr("Talk to someone now")), (self.read, self.tr("Read")),
            (self.erase, self.tr("Finished – erase")),
        ):  # fmt: skip
            button.setText(BESIDE + words)
            button.setAccessibleName(words)
        self._dress()
        self._refresh()

    def _dress(self) -> None:
        theme = self._owners.theme
        icons = (
            (self.back, "arrow-left", "ink"), (self.start, "house", "ink"), (self.talk, "phone", "berry"),
            (self.read, "book-open", "ink"), (self.erase, "check", "teal"),
        )  # fmt: skip
        for button, icon, token in icons:
            button.setIcon(theme.icon(icon, token))
            button.setIconSize(theme.icon_size(18))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
