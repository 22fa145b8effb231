"""The frame: places the parts and binds the actions. What is shown is the parts' own business."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.detail.detail_pane import DetailPane
from healing_desktop.ui.finder.finder_pane import FinderPane
from healing_desktop.ui.messages import Message
from healing_desktop.ui.results.results_pane import ResultsPane
from healing_desktop.ui.services import HandoutActions, Services
from healing_desktop.ui.shell.crisis_card import CrisisCard
from healing_desktop.ui.shell.crisis_strip import CrisisStrip
from healing_desktop.ui.shell.dialogs import Dialogs
from healing_desktop.ui.shell.frames import stacked
from healing_desktop.ui.shell.map_slot import MapSlot
from healing_desktop.ui.shell.panes import DETAIL, LIST, Panes
from healing_desktop.ui.shell.parts import Part, Parts
from healing_desktop.ui.shell.top_bar import TopBar
from healing_desktop.ui.shell.visitor import Visitor
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.quiet_bar import QuietBar
from healing_desktop.ui.widgets.scrolling import Scrolling

# Below this height, at 100 %, only what is needed to search and read is shown.
TIGHT = 400


class MainWindow(QMainWindow):
    """`first_painted` comes once, after the first frame; `closing` before the window goes."""

    first_painted = Signal()
    closing = Signal()

    def __init__(self, owners: Owners, services: Services) -> None:
        super().__init__()
        self.owners, self._services = owners, services
        self._painted = self._tight = False
        self.actions_table = Actions(self, owners.theme)
        self._dialogs = Dialogs(self, owners, self.actions_table, services.licences)
        self._visitor = Visitor(owners, self._step_back, self._tidy, self)
        self._build()
        self._parts = self._make_parts()
        self._handouts: HandoutActions | None = services.handouts(owners, self) if services.handouts else None
        self._bind()
        owners.messages.speak_through(self)
        self._retitle()
        self.finder.box.setFocus()

    def _build(self) -> None:
        owners, actions = self.owners, self.actions_table
        self.top_bar = TopBar(owners, actions)
        self.finder = FinderPane(owners, actions.button("next_visitor", "quiet"), self.top_bar.small_menu)
        self.results = ResultsPane(owners)
        self.detail = DetailPane(owners, actions)
        self.map_slot = MapSlot()
        self.panes = Panes(owners.theme, (self.results, self.detail, self.map_slot))
        self.message_bar = QuietBar()
        self.crisis_strip = CrisisStrip(owners, actions)
        self.crisis_card = CrisisCard(owners)
        foot = (self.message_bar, self.crisis_strip)
        self._pages = QStackedWidget()
        self._pages.addWidget(stacked(Scrolling(stacked(self.top_bar, self.finder, self.panes)), *foot))
        self._pages.addWidget(self.crisis_card)
        self.setCentralWidget(self._pages)
        self.resize(1280, 820)

    def _make_parts(self) -> Parts:
        parts = (
            Part(self.finder, self.finder.focus_target),
            Part(self.results, self.results.focus_target, self.panes.show_list),
            Part(self.detail, self.detail.focus_target, self.panes.show_detail),
            Part(self.map_slot, self.map_slot.focus_target, self.panes.show_map),
            Part(self.crisis_strip, self.crisis_strip.first_button),
            Part(self.top_bar, self.top_bar.first_button),
        )
        return Parts(parts, self)

    def _bind(self) -> None:
        actions = self.actions_table
        for action_id, act in (
            ("help", self._dialogs.help), ("map", self._show_map), ("language", self.top_bar.open_languages),
            ("next_pane", self._parts.next), ("previous_pane", self._parts.previous),
            ("wider", self._wider), ("narrower", self._narrower), ("crisis_card", self._show_crisis_card),
            ("search", self._to_box), ("print", self._print), ("save", self._save),
            ("settings", self._dialogs.settings),
            ("about", self._dialogs.about), ("back", self._visitor.back), ("next_visitor", self._visitor.next),
            ("quit", self.close),
        ):  # fmt: skip
            actions.on(action_id, act)
        self.finder.stepped.connect(self.results.step)
        self.finder.opened.connect(self._open_detail)
        self.results.opened.connect(self._open_detail)
        self.crisis_card.closed.connect(self._visitor.back)
        self.crisis_card.print_wanted.connect(self._print)
        self.panes.narrowed.connect(self._narrowed)
        owners = self.owners
        owners.theme.changed.connect(self._fit)
        owners.messages.shown.connect(self._show_message)
        owners.search.changed.connect(self._retitle)
        owners.reading.changed.connect(self._retitle)
        owners.selection.changed.connect(self._selected)
        self._narrowed(self.panes.narrow)
        self._selected()

    def _narrowed(self, narrow: bool) -> None:
        self.top_bar.set_compact(narrow)
        self.crisis_card.arrange(stacked=narrow)

    def _selected(self) -> None:
        chosen = self.owners.selection.now.entry is not None
        self.actions_table.enable(chosen or self._card_is_shown, "print")
        self.actions_table.enable(chosen, "save")

    def _retitle(self) -> None:
        name = self.tr("Healing Desktop")
        search = self.owners.search.now
        if self._card_is_shown:
            self.setWindowTitle(f"{self.actions_table['crisis_card'].text()} – {name}")
        elif search.asks_nothing or search.found is None:
            start = self.tr("Find a group")
            self.setWindowTitle(f"{start} – {name}")
        else:
            count = self.tr("%n found", "", search.found.total)
            self.setWindowTitle(f"{' '.join(search.text.split())[:80]} – {count} – {name}")

    @property
    def _card_is_shown(self) -> bool:
        return self._pages.currentWidget() is self.crisis_card

    def _show_crisis_card(self) -> None:
        self._pages.setCurrentWidget(self.crisis_card)
        self.crisis_card.print_button.setFocus()
        self._selected()
        self._retitle()

    def _show_desk(self) -> None:
        self._pages.setCurrentIndex(0)
        self._selected()
        self._retitle()
        self.finder.box.setFocus()

    def _step_back(self) -> None:
        if self._card_is_shown:
            self._show_desk()
        elif self.message_bar.isVisible():
            self.owners.messages.clear()
        elif self.panes.narrow and self.panes.here != LIST:
            self.panes.go_to(self.panes.here - 1)
            self._to_box()
        else:
            self._to_box()

    def _tidy(self) -> None:
        if self._handouts is not None:
            self._handouts.forget()
        self.panes.go_to(LIST)
        self._show_desk()

    def _to_box(self) -> None:
        self.finder.box.setFocus()

    def _open_detail(self) -> None:
        self._parts.enter(2)

    def _show_map(self) -> None:
        self._parts.enter(3)

    def _wider(self) -> None:
        self._widen(1)

    def _narrower(self) -> None:
        self._widen(-1)

    def _widen(self, sign: int) -> None:
        part = self._parts.here
        pane = part - 1 if 1 <= part <= 3 else DETAIL
        self.panes.widen(pane, sign * 60)

    def _print(self) -> None:
        entry = self.owners.selection.now.entry
        if self._handouts is None:
            self.owners.messages.say(self.tr("Printing is not available in this installation."))
        elif self._card_is_shown:
            self._handouts.print_crisis_card()
        elif entry is not None:
            self._handouts.print_entry(entry.row.id)

    def _save(self) -> None:
        entry = self.owners.selection.now.entry
        if self._handouts is not None and entry is not None:
            self._handouts.save_entry(entry.row.id)

    def _show_message(self, message: Message | None) -> None:
        if message is None:
            self.message_bar.hide()
        else:
            self.message_bar.show_words(message.text, message.action_words, message.action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that nobody wanted belongs in the search box."""
        box = self.finder.box
        text = event.text()
        if text and text.isprintable() and not text.isspace() and not self._card_is_shown and not box.hasFocus():
            box.setFocus()
            box.end(False)
            QApplication.sendEvent(box, event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for part in (self.panes, self.top_bar, self.finder):
            part.fit(self.width())
        tight = self.height() < TIGHT * self.owners.theme.scale.factor
        if tight != self._tight:
            self._tight = tight
            self.top_bar.setVisible(not tight)
            self.finder.set_tight(tight)
            self.crisis_strip.set_tight(tight)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_parts"):
            self.actions_table.refresh()
            self._retitle()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self._services.jobs.close()
        super().closeEvent(event)
