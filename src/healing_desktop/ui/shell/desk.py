"""The parts of the window and what its actions do. What each part shows is its own business."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.detail.detail_pane import DetailPane
from healing_desktop.ui.messages import Message
from healing_desktop.ui.results.results_pane import ResultsPane
from healing_desktop.ui.shell.crisis_card import CrisisCard
from healing_desktop.ui.shell.crisis_strip import CrisisStrip
from healing_desktop.ui.shell.dialogs import Dialogs
from healing_desktop.ui.shell.filters_slot import FiltersSlot
from healing_desktop.ui.shell.full_pages import FullPages
from healing_desktop.ui.shell.hiding import Hiding
from healing_desktop.ui.shell.map_slot import MapSlot
from healing_desktop.ui.shell.own_group_keys import OwnGroupKeys
from healing_desktop.ui.shell.panes import DETAIL, LIST, Panes
from healing_desktop.ui.shell.parts import Part, Parts
from healing_desktop.ui.shell.staff_keys import StaffKeys
from healing_desktop.ui.shell.top_bar import TopBar
from healing_desktop.ui.shell.tray_keys import TrayKeys
from healing_desktop.ui.shell.typing_anywhere import TypingAnywhere
from healing_desktop.ui.shell.visitor import Visitor
from healing_desktop.ui.state.away import Covered
from healing_desktop.ui.widgets.quiet_bar import QuietBar

if TYPE_CHECKING:
    from healing_desktop.ui.shell.main_window import MainWindow

# Below this height, at 100 %, only what is needed to search and read is shown.
TIGHT = 400


class Desk(QObject):
    """Made after the first frame; the window places its parts, then says `begin`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._owners = window, window.owners
        self._finder = window.finder
        self._tight = False
        self.actions = Actions(window, self._owners.theme)
        self.top_bar = TopBar(self._owners, self.actions)
        self.results = ResultsPane(self._owners)
        self.detail = DetailPane(self._owners, self.actions)
        self.map_slot = MapSlot(self.actions.button("region", "quiet"))
        self.panes = Panes(self._owners.theme, (self.results, self.detail, self.map_slot))
        self.message_bar = QuietBar()
        self.crisis_strip = CrisisStrip(self._owners, self.actions)
        self.crisis_card = CrisisCard(self._owners)
        self._dialogs = Dialogs(window, self._owners, self.actions, window.services.licences)
        self._visitor = Visitor(self._owners, self._step_back, self._tidy, self)
        self.full = FullPages(window, self.actions, self.crisis_card)
        self.typing = TypingAnywhere(window, self._finder.box, self._show_desk, self._is_seen)
        self.filters = FiltersSlot(window, self.panes)
        self._tray = TrayKeys(window, self.actions, self.top_bar)
        OwnGroupKeys(window, self.actions)
        self._staff = StaffKeys(window, self.actions, self.detail, self.full)
        self.simple = window.simple
        self.hiding = Hiding(window, self.actions)
        self._parts = self._make_parts(self._panes_parts())
        self._parts_with_filters: Parts | None = None

    def begin(self) -> None:
        """The parts stand in their places: bind them together."""
        next_visitor = self.actions.button("next_visitor", "quiet")
        filters = self.actions.button("filters", "quiet")
        self._finder.take_buttons(next_visitor, self.top_bar.small_menu, filters)
        self._bind_actions()
        self._finder.stepped.connect(self.results.step)
        self._finder.opened.connect(self._open_detail)
        self.results.opened.connect(self._open_detail)
        self.crisis_card.closed.connect(self._visitor.back)
        self.full.left.connect(self._show_desk)
        self.filters.left.connect(self._to_box)
        self.results.region_wanted.connect(self.full.region)
        self.full.entry_wanted.connect(self._open_detail)
        self.results.article_wanted.connect(self.full.read_found)
        self.detail.article_wanted.connect(self.full.read)
        self.full.guide.keys_wanted.connect(self._dialogs.keys)
        self.full.changed.connect(self._selected)
        self.full.changed.connect(self._retitle)
        self.crisis_card.print_wanted.connect(self._print)
        self.panes.narrowed.connect(self._narrowed)
        self._owners.theme.changed.connect(self.fit)
        self._owners.simple.erasing.connect(self._visitor.next)
        self.simple.changed.connect(self._retitle)
        self._window.first_run.changed.connect(self._retitle)
        self.simple.hide_wanted.connect(self.hiding.hide)
        self.hiding.changed.connect(self._retitle)
        self._owners.messages.shown.connect(self._show_message)
        self._owners.search.changed.connect(self._retitle)
        self._owners.reading.changed.connect(self._retitle)
        self._owners.selection.changed.connect(self._selected)
        self._owners.tray.changed.connect(self._selected)
        self.simple.take(self.actions)
        self._window.first_run.take(self.actions)
        self._narrowed(self.panes.narrow)
        self._selected()
        self._retitle()
        self.fit()

    def say_anew(self) -> None:
        """The language has changed."""
        self.actions.refresh()
        self._retitle()

    def fit(self) -> None:
        """The window has another size, or the text."""
        window = self._window
        for part in (self.panes, self.top_bar, self._finder):
            part.fit(window.width())
        tight = window.height() < TIGHT * self._owners.theme.scale.factor
        if tight != self._tight:
            self._tight = tight
            self.top_bar.setVisible(not tight)
            self._finder.set_tight(tight)
            self.crisis_strip.set_tight(tight)

    def _panes_parts(self) -> tuple[Part, ...]:
        if self.filters.is_open and (panel := self.filters.panel) is not None:
            return (Part(panel, panel.focus_target),)
        return (
            Part(self.detail, self.detail.focus_target, self.panes.show_detail),
            Part(self.map_slot, self.map_slot.focus_target, self.panes.show_map),
        )

    def _make_parts(self, beside_the_list: tuple[Part, ...]) -> Parts:
        parts = (
            Part(self._finder, self._finder.focus_target),
            Part(self.results, self.results.focus_target, self.panes.show_list),
            *beside_the_list,
            Part(self.crisis_strip, self.crisis_strip.first_button),
            Part(self.top_bar, self.top_bar.first_button),
        )
        return Parts(parts, self)

    def _bind_actions(self) -> None:
        for action_id, act in (
            ("help", self._help), ("keys", self._dialogs.keys), ("map", self._show_map), ("filters", self._filters),
            ("order", self.filters.other_order), ("region", self.full.region), ("news", self.full.news),
            ("library", self.full.library), ("which_fits", self.full.fits.toggle),
            ("centre", self.full.centre.toggle),
            ("language", self._languages),
            ("next_pane", self._next_pane), ("previous_pane", self._previous_pane),
            ("wider", self._wider), ("narrower", self._narrower), ("crisis_card", self._show_crisis_card),
            ("show", self.full.show), ("compare", self.full.mark), ("side_by_side", self.full.side_by_side),
            ("search", self._search), ("print", self._print), ("save", self._save),
            ("paper_of_answer", self._print_answer),
            ("to_tray", self._tray.add), ("tray", self._tray.open), ("lists", self._tray.open_lists),
            ("calendar", self._save_calendar),
            ("data", self._dialogs.data), ("settings", self._dialogs.settings), ("about", self._dialogs.about),
            ("back", self._visitor.back), ("simple", self.simple.open),
            ("next_visitor", self._visitor.next), ("quit", self._window.close),
        ):  # fmt: skip
            self.actions.on(action_id, act)

    def _narrowed(self, narrow: bool) -> None:
        self.top_bar.set_compact(narrow)
        self.crisis_card.arrange(stacked=narrow)

    def _selected(self) -> None:
        chosen = self._owners.selection.now.id is not None
        filled = bool(self._owners.tray.now.there)
        prints = chosen or filled or self.full.card_is_shown or self.full.reader is not None
        prints = prints or self.full.fits.is_open
        self.actions.enable(prints, "print")
        self.actions.enable(self.full.reader is not None, "listen")
        self.actions.enable(chosen, "save", "show", "compare", "to_tray")
        if not chosen and self.full.show_page is not None:
            self.full.close()

    def _retitle(self) -> None:
        name = self.tr("Healing Desktop")
        search = self._owners.search.now
        if hidden := self.hiding.title():
            self._window.setWindowTitle(hidden)
            return
        if page := self.simple.title() or self._window.first_run.title() or self.full.title():
            said = page
        elif search.asks_nothing or search.found is None:
            said = self.tr("Find a group")
        else:
            count = self.tr("%n found", "", search.found.total)
            said = f"{' '.join(search.text.split())[:80]} – {count}"
        self._window.setWindowTitle(f"{said} – {name}")

    def _show_crisis_card(self) -> None:
        self.full.open_card()
        self.crisis_card.print_button.setFocus()

    def _show_desk(self) -> None:
        self.full.close()
        self._to_box()

    def _search(self) -> None:
        """In an article, or in the guide, one searches what is read."""
        if self.full.read_here is not None:
            self.full.read_here.open_find()
        else:
            self._show_desk()

    def _step_back(self) -> None:
        if self.full.step_back():
            return
        if self.full.here is not None:
            self._show_desk()
        elif self.filters.is_open:
            self.filters.put_away()
        elif self.message_bar.isVisible():
            self._owners.messages.clear()
        elif self.panes.narrow and self.panes.here != LIST:
            self.panes.go_to(self.panes.here - 1)
            self._to_box()
        else:
            self._to_box()

    def _tidy(self) -> None:
        self._window.forget_handouts()
        self._staff.forget()
        self.full.forget()
        self.filters.put_away()
        self.panes.go_to(LIST)
        if self.simple.is_open:
            # Below it everything is as at the start; on top it stays itself.
            self._window.rooms.setCurrentIndex(0)
            self.full.changed.emit()
        else:
            self._show_desk()

    def takes_ins(self, event: QKeyEvent) -> bool:
        """True when the key was Ins, alone."""
        if event.key() != Qt.Key.Key_Insert or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.actions["to_tray"].trigger()
        return True

    def _help(self) -> None:
        """The guide, at the page about what is seen now."""
        self.full.help("filters" if self.filters.is_open and self.full.here is None else "")

    def _filters(self) -> None:
        if self.full.here is not None:
            self._show_desk()
        self.filters.toggle()

    def _is_seen(self) -> bool:
        """Neither covered nor left to a visitor alone, nor is a new desk being asked."""
        alone = self.simple.is_open or self._window.first_run.is_open
        return not alone and self._owners.away.now is Covered.NOT

    def _to_box(self) -> None:
        self._finder.box.setFocus()

    def _languages(self) -> None:
        """Turned to the visitor, the window asks for the visitor's language."""
        if self.full.show_page is not None:
            self.full.show_page.language_target().setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._show_desk()
            self.top_bar.open_languages()

    def _next_pane(self) -> None:
        self._go_round(self._parts_now().next)

    def _previous_pane(self) -> None:
        self._go_round(self._parts_now().previous)

    def _parts_now(self) -> Parts:
        if not self.filters.is_open:
            return self._parts
        if self._parts_with_filters is None:
            self._parts_with_filters = self._make_parts(self._panes_parts())
        return self._parts_with_filters

    def _go_round(self, step: Callable[[], None]) -> None:
        """A full page has one other part: the crisis lines below it."""
        page = self.full.here
        if page is None:
            step()
            return
        strip = self.crisis_strip.first_button()
        there = strip if strip.isVisible() and not strip.hasFocus() else page.focus_target()
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_detail(self) -> None:
        self._parts.enter(2)

    def _show_map(self) -> None:
        self.full.close()
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
        entry = self._owners.selection.now.entry
        handouts = self._window.handouts
        if handouts is None:
            self._owners.messages.say(self.tr("Printing is not available in this installation."))
        elif self.full.card_is_shown:
            handouts.print_crisis_card()
        elif self.full.fits.is_open:
            handouts.print_kinds()
        elif self.full.reader is not None:
            handouts.print_article(self._owners.library.now.slug)
        elif self._owners.tray.now.there:
            handouts.print_tray()
        elif entry is not None:
            handouts.print_entry(entry.row.id)

    def _print_answer(self) -> None:
        """List, week, booklet, news; not of what stands behind a full page."""
        handouts = self._window.handouts
        if handouts is None:
            self._owners.messages.say(self.tr("Printing is not available in this installation."))
        elif self.full.here is None:
            handouts.print_answer()

    def _save(self) -> None:
        entry = self._owners.selection.now.entry
        handouts = self._window.handouts
        if handouts is not None and entry is not None:
            handouts.save_entry(entry.row.id)

    def _save_calendar(self) -> None:
        entry = self._owners.selection.now.entry
        handouts = self._window.handouts
        if handouts is not None and entry is not None:
            handouts.save_calendar(entry)

    def _show_message(self, message: Message | None) -> None:
        if message is None:
            self.message_bar.hide()
        else:
            self.message_bar.show_words(message.text, message.action_words, message.action)
