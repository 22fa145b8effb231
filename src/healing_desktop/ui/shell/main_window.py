"""The frame: the search box in the first frame, everything else right after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.ui.finder.finder_pane import FinderPane
from healing_desktop.ui.services import HandoutActions, Services
from healing_desktop.ui.shell.first_run_over import FirstRunOver
from healing_desktop.ui.shell.simple_over import SimpleOver
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.one_page import OnePage
from healing_desktop.ui.widgets.reading_order import tab_on
from healing_desktop.ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from healing_desktop.ui.actions import Actions
    from healing_desktop.ui.detail.detail_pane import DetailPane
    from healing_desktop.ui.results.results_pane import ResultsPane
    from healing_desktop.ui.shell.centre_over import CentreOver
    from healing_desktop.ui.shell.crisis_card import CrisisCard
    from healing_desktop.ui.shell.crisis_strip import CrisisStrip
    from healing_desktop.ui.shell.desk import Desk
    from healing_desktop.ui.shell.map_slot import MapSlot
    from healing_desktop.ui.shell.panes import Panes
    from healing_desktop.ui.shell.top_bar import TopBar
    from healing_desktop.ui.widgets.quiet_bar import QuietBar

# The bar above the search box, at 100 %, before it is there.
BAR_HEIGHT = 48


class MainWindow(QMainWindow):
    """`first_painted` comes once; `furnish` follows it; `closing` comes before the window goes."""

    first_painted = Signal()
    closing = Signal()

    top_bar: TopBar
    results: ResultsPane
    detail: DetailPane
    map_slot: MapSlot
    panes: Panes
    message_bar: QuietBar
    crisis_strip: CrisisStrip
    crisis_card: CrisisCard
    actions_table: Actions
    centre_over: CentreOver

    def __init__(self, owners: Owners, services: Services) -> None:
        super().__init__()
        self.owners, self.services = owners, services
        self._desk: Desk | None = None
        self._handouts: HandoutActions | None = None
        self.finder = FinderPane(owners)
        self._bar_room, self._panes_room = QWidget(), QWidget()
        self._panes_room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._inner, self._outer = _page(), _page()
        self._build()
        self.simple, self.first_run = SimpleOver(self), FirstRunOver(self)
        self._may_close = self._painted = False
        owners.messages.speak_through(self)
        self.setWindowTitle(self.tr("Healing Desktop"))
        self.resize(1280, 820)
        self.watch_first_paint(self.finder.box)
        self.finder.box.setFocus()

    def watch_first_paint(self, part: QWidget) -> None:
        """This part too may be what the first frame shows."""
        part.installEventFilter(self)

    def appear(self) -> None:
        """On the whole screen where it is there for visitors alone."""
        if self.simple.locked:
            self.simple.fill_screen()
        else:
            self.show()

    def _build(self) -> None:
        self._bar_room.setMinimumHeight(round(BAR_HEIGHT * self.owners.theme.scale.factor))
        for part in (self._bar_room, self.finder, self._panes_room):
            _layout(self._inner).addWidget(part)
        self.rooms, self.pages = OnePage(), OnePage()
        self.rooms.addWidget(Scrolling(self._inner))
        _layout(self._outer).addWidget(self.rooms)
        self.pages.addWidget(self._outer)
        self.setCentralWidget(self.pages)

    def furnish(self) -> None:
        """Bring in all that the first frame could do without."""
        from healing_desktop.ui.shell.desk import Desk

        with self.owners.theme.undressed():
            desk = Desk(self)
            self.actions_table = desk.actions
            self.top_bar, self.panes = desk.top_bar, desk.panes
            self.results, self.detail, self.map_slot = desk.results, desk.detail, desk.map_slot
            self.message_bar, self.crisis_strip = desk.message_bar, desk.crisis_strip
            self.crisis_card, self.centre_over = desk.crisis_card, desk.full.centre
            for room, part in ((self._bar_room, self.top_bar), (self._panes_room, self.panes)):
                _layout(self._inner).replaceWidget(room, part)
                room.deleteLater()
            _layout(self._outer).addWidget(self.message_bar)
            _layout(self._outer).addWidget(self.crisis_strip)
            self.pages.addWidget(self.crisis_card)
        self._desk = desk
        desk.begin()

    @property
    def handouts(self) -> HandoutActions | None:
        """Made when something is first printed; None where printing is not installed."""
        if self._handouts is None and self.services.handouts is not None:
            self._handouts = self.services.handouts(self.owners, self)
        return self._handouts

    def forget_handouts(self) -> None:
        if self._handouts is not None:
            self._handouts.forget()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the window is read, whenever its parts were made."""
        return tab_on(self.pages, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ins that nobody wanted is for the tray, a letter belongs in the search box."""
        alone = self.owners.simple.now.on or self.first_run.is_open
        if alone or self._desk is None or not (self._desk.takes_ins(event) or self._desk.typing.takes(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._desk is not None:
            self._desk.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not the window's own paint event: where its parts cover all of it there is none.
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if not self._painted:
                self._painted = True
                QTimer.singleShot(0, self.first_painted.emit)
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "_desk", None) is not None:
            self._desk.say_anew()  # type: ignore[union-attr]
        elif event.type() == QEvent.Type.WindowStateChange and self.isVisible():
            # A step later: the window is still at it.
            QTimer.singleShot(0, self.simple, self.simple.fill_screen)
        super().changeEvent(event)

    def shut(self) -> None:
        """The program ends, whoever stands at the screen."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close and self.simple.keeps_open():
            event.ignore()
            return
        self.closing.emit()
        self.services.jobs.close()
        super().closeEvent(event)


def _page() -> QWidget:
    page = QWidget()
    page.setProperty("look", "page")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return page


def _layout(page: QWidget) -> QVBoxLayout:
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout
