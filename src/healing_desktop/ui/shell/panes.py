"""Three panes side by side, or one at a time where there is too little room for three."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from healing_desktop.ui.theme import Theme

LIST, DETAIL, MAP, COVER = range(4)
NARROW = 900
SHARES = (35, 40, 25)
STEP = 60
LOWEST = 240


class Panes(QWidget):
    """Hides two of the three instead of moving them about, so that none loses its state."""

    narrowed = Signal(bool)

    def __init__(self, theme: Theme, panes: tuple[QWidget, QWidget, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._panes = panes
        self._narrow: bool | None = None
        self._room = NARROW * 2
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._here = LIST
        self._cover: QWidget | None = None
        self._covered = False
        self._sizes: list[int] = []
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(16)
        for pane, share in zip(panes, SHARES, strict=True):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.indexOf(pane), share)
        self._tabs = QWidget(self)
        # Never lower than their words, which a rule for the least height of a target would allow.
        self._tabs.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        tab_layout = QHBoxLayout(self._tabs)
        tab_layout.setContentsMargins(16, 0, 16, 0)
        for number in range(3):
            tab = QPushButton(self._tabs)
            tab.setCheckable(True)
            tab.setProperty("look", "tab")
            self._group.addButton(tab, number)
            tab_layout.addWidget(tab)
        tab_layout.addStretch(1)
        self._group.idClicked.connect(self.go_to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 8)
        layout.setSpacing(4)
        layout.addWidget(self._tabs)
        layout.addWidget(self._splitter, 1)
        theme.changed.connect(self._arrange)
        theme.changed.connect(self._keep_height)
        self._keep_height()
        self._retranslate()
        self._arrange()

    @property
    def narrow(self) -> bool:
        return bool(self._narrow)

    @property
    def here(self) -> int:
        """The pane that is shown alone in a narrow window."""
        return self._here

    def go_to(self, pane: int) -> None:
        """Make sure that this pane can be seen."""
        self._here = pane
        if pane != LIST or self.narrow:
            self.uncover()
        self._show()

    @property
    def covered(self) -> bool:
        return self._covered

    def cover(self, cover: QWidget) -> None:
        """Stand this in the place of details and map, beside the list; in a narrow window in place of all."""
        self._sizes = self._splitter.sizes()[:COVER]
        if self._cover is None:
            self._cover = cover
            # A splitter makes room at once for what is not hidden.
            cover.hide()
            self._splitter.addWidget(cover)
        self._covered = True
        self._show()
        self._splitter.setSizes([self._sizes[LIST], 0, 0, sum(self._sizes[DETAIL:])])

    def uncover(self) -> None:
        """Details and map are back, as wide as they were."""
        if self._covered:
            self._covered = False
            self._show()
            self._splitter.setSizes(self._sizes)

    def show_list(self) -> None:
        self.go_to(LIST)

    def show_detail(self) -> None:
        self.go_to(DETAIL)

    def show_map(self) -> None:
        self.go_to(MAP)

    def widen(self, pane: int, by: int = STEP) -> None:
        """Give this pane room from its largest neighbour."""
        sizes = self._splitter.sizes()
        if self._covered and pane != LIST:
            pane = COVER
        other = max((number for number in range(len(sizes)) if number != pane), key=sizes.__getitem__)
        sizes[pane] += by
        sizes[other] -= by
        self._splitter.setSizes(sizes)

    def fit(self, room: int) -> None:
        """The window is `room` wide. Not asked of the panes: their own least width would answer."""
        self._room = room
        self._arrange()

    def _arrange(self) -> None:
        narrow = self._room < NARROW * self._theme.scale.factor
        if narrow != self._narrow:
            self._narrow = narrow
            self._show()
            if not narrow:
                sizes = [self._room * share // 100 for share in SHARES]
                self._sizes = sizes
                self._splitter.setSizes([sizes[LIST], 0, 0, sum(sizes[DETAIL:])] if self._covered else sizes)
            self.narrowed.emit(narrow)

    def sizeHint(self) -> QSize:
        """No more than the least height: what is left over comes by itself."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _keep_height(self) -> None:
        self.setMinimumHeight(round(LOWEST * self._theme.scale.factor))

    def _show(self) -> None:
        self._tabs.setVisible(self.narrow and not self._covered)
        for number, pane in enumerate(self._panes):
            beside = number == LIST or not self._covered
            pane.setVisible(number == self._here and not self._covered if self.narrow else beside)
        if self._cover is not None:
            self._cover.setVisible(self._covered)
        self._group.button(self._here).setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = (self.tr("List"), self.tr("Details"), self.tr("Map"))
        for number, text in enumerate(words):
            self._group.button(number).setText(text)
