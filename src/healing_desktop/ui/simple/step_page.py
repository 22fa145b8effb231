"""One screen of Simple mode: a heading, a column of things below it, scrolled where it must."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from healing_desktop.ui.services import Services
from healing_desktop.ui.simple.paper_port import PaperPort
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.focus_ring import NO_RING
from healing_desktop.ui.widgets.labels import ReadingLabel

# Of the column, at 18 points.
WIDEST = 640


class StepPage(QWidget):
    """Redraws from the owners in `refresh`, which is called when it comes on top and whenever something it may show
    is another while it is on top; `retranslate` when the language is; `titled`: it has another name
    by now. The frame around it scrolls."""

    titled = Signal()

    def __init__(self, owners: Owners, services: Services, paper: PaperPort) -> None:
        super().__init__()
        self.owners, self.services, self.paper = owners, services, paper
        self.heading = ReadingLabel("title", self)
        # The keyboard may begin here, but nothing is typed or pressed: neither caret nor ring.
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.heading.setProperty(NO_RING, True)
        sheet = QWidget(self)
        self._sheet = sheet
        self.column = QVBoxLayout(sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(self.heading)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 24)
        row.addStretch(1)
        row.addWidget(sheet, 1000)
        row.addStretch(1)
        owners.theme.changed.connect(self._fit)
        self._fit()

    def begin(self) -> None:
        """It comes on top."""
        self.refresh()

    def refresh(self) -> None:
        """Say what the owners say now."""

    def retranslate(self) -> None:
        """Say its own words in the language of the window."""

    def focus_target(self) -> QWidget:
        """Where the keyboard goes when it comes on top."""
        return self.heading

    def primary(self) -> QAbstractButton | None:
        """What Enter presses where the keyboard stands on no button of its own."""
        return None

    def title(self) -> str:
        """What the window is called while it is on top."""
        return self.heading.words

    def step_back(self) -> bool:
        """One step inside the screen; False where there is none."""
        return self.back_inside()

    def back_inside(self) -> bool:
        """The same for the button "Back", which is pressed to go, and not to silence a voice."""
        return False

    def takes(self, _event: QKeyEvent) -> bool:
        """A key that nobody else wanted, wherever the keyboard is; False where it is not wanted here either."""
        return False

    def forget(self) -> None:
        """Nothing of a visitor stays in any widget."""

    def shut(self) -> None:
        """The program ends."""

    def _fit(self) -> None:
        self._sheet.setMaximumWidth(round(WIDEST * self.owners.theme.scale.factor))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
