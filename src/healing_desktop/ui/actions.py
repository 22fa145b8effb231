"""One table of everything the window can be asked to do: one word, one key, one icon, the same everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from healing_desktop.core.words import ltr
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.wrapping_button import WrappingButton


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing to do. No key is a plain character, a digit or AltGr: those fail on Belgian keyboards."""

    id: str
    key: str = ""
    icon: str = ""


TABLE = (
    ActionSpec("help", "F1", "circle-help"),
    ActionSpec("keys", "Shift+F1", "keyboard"),
    ActionSpec("map", "F2", "map"),
    ActionSpec("filters", "F3", "list-filter"),
    ActionSpec("language", "F4", "languages"),
    ActionSpec("region", "F5", "map-pin"),
    ActionSpec("next_pane", "F6", "arrow-right"),
    ActionSpec("previous_pane", "Shift+F6", "arrow-left"),
    ActionSpec("wider", "F7", "plus"),
    ActionSpec("narrower", "Shift+F7", "minus"),
    ActionSpec("report", "F8", "flag"),
    ActionSpec("crisis_card", "F9", "life-buoy"),
    ActionSpec("show", "F11", "eye"),
    ActionSpec("compare", "Ctrl+M", "check"),
    ActionSpec("side_by_side", "F12", "columns-3"),
    ActionSpec("note", "Ctrl+E", "notebook-pen"),
    ActionSpec("order", "Ctrl+T", "arrow-down-up"),
    ActionSpec("search", "Ctrl+F", "search"),
    ActionSpec("print", "Ctrl+P", "printer"),
    ActionSpec("paper_of_answer", "Ctrl+Shift+P", "printer"),
    ActionSpec("to_tray", "Ctrl+I", "plus"),
    ActionSpec("tray", "Ctrl+B", "printer"),
    ActionSpec("lists", "Ctrl+L", "list"),
    ActionSpec("save", "Ctrl+S", "download"),
    ActionSpec("calendar", "Ctrl+K", "calendar-plus"),
    ActionSpec("news", "Ctrl+N", "history"),
    ActionSpec("print_watched", "", "printer"),
    ActionSpec("library", "Ctrl+R", "book-open"),
    ActionSpec("listen", "Ctrl+Shift+L", "ear"),
    ActionSpec("which_fits", "Ctrl+J", "users"),
    ActionSpec("data", "Ctrl+G", "refresh-cw"),
    ActionSpec("centre", "Ctrl+O", "house"),
    ActionSpec("lock", "Ctrl+Shift+O", "lock"),
    ActionSpec("own_group", "Ctrl+D", "plus"),
    ActionSpec("simple", "Ctrl+Shift+S", "users"),
    ActionSpec("hide", "Ctrl+H", "eye-off"),
    ActionSpec("settings", "Ctrl+,", "settings"),
    ActionSpec("about", "", "info"),
    ActionSpec("back", "Esc", "rotate-ccw"),
    ActionSpec("next_visitor", "", "user"),
    ActionSpec("quit", "Ctrl+Q", ""),
)
# Fusion leaves less room beside an icon than a word needs.
ICON_GAP = "\u2009"
# Pressed twice in a row, so not a key sequence of Qt. Screen readers hold Ins for themselves: the window takes it only
# when nobody else wants it, and the action has another key.
SHOWN_KEYS = {"next_visitor": "Esc Esc", "to_tray": "Ins"}


class Actions(QObject):
    """The QActions of one window. Buttons made here follow their words, keys and icons."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._buttons: list[tuple[str, QPushButton]] = []
        self._in_tray = 0
        self._off: set[str] = set()
        self._acts: dict[str, list[Callable[[], object]]] = {}
        self._only: Mapping[str, Callable[[], object] | None] | None = None
        self.by_id: dict[str, QAction] = {}
        for spec in TABLE:
            action = QAction(window)
            action.setObjectName(spec.id)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            if spec.key:
                action.setShortcut(QKeySequence(spec.key))
            action.triggered.connect(partial(self._do, spec.id))
            window.addAction(action)
            self.by_id[spec.id] = action
        theme.changed.connect(self.refresh)
        self.refresh()

    def __getitem__(self, action_id: str) -> QAction:
        return self.by_id[action_id]

    def on(self, action_id: str, act: Callable[[], object]) -> None:
        self._acts.setdefault(action_id, []).append(act)

    def _do(self, action_id: str) -> None:
        instead = None if self._only is None else self._only.get(action_id)
        for act in self._acts.get(action_id, ()) if instead is None else (instead,):
            act()

    def button(self, action_id: str, look: str = "", *, with_key: bool = True, wraps: bool = False) -> QPushButton:
        """A button that does the action and shows its key; `wraps`: where its column may be narrower than its words."""
        button = WrappingButton("") if wraps else QPushButton()
        button.setProperty("look", look)
        button.setProperty("with_key", with_key)
        # Tab reaches it; a click leaves the caret in the search box (D1).
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.by_id[action_id].trigger)
        self._buttons.append((action_id, button))
        self._dress(action_id, button)
        return button

    def enable(self, enabled: bool, *action_ids: str) -> None:
        """What makes sense now."""
        if enabled:
            self._off -= set(action_ids)
        else:
            self._off |= set(action_ids)
        self._set_enabled(action_ids)

    def only(self, acts: Mapping[str, Callable[[], object]], *as_before: str) -> None:
        """Nothing but these may be asked for until `all_again`, whatever makes sense; they do what `acts` says, or what
        they did before."""
        self._only = {**dict.fromkeys(as_before), **acts}
        self._set_enabled(self.by_id)

    def all_again(self) -> None:
        self._only = None
        self._set_enabled(self.by_id)

    def _set_enabled(self, action_ids: Iterable[str]) -> None:
        chosen = set(action_ids)
        can = {name: name not in self._off and (self._only is None or name in self._only) for name in chosen}
        for action_id, enabled in can.items():
            self.by_id[action_id].setEnabled(enabled)
        for action_id, button in self._buttons:
            if action_id in chosen:
                button.setEnabled(can[action_id])

    def show_in_tray(self, count: int) -> None:
        """The number stands with the word, in the button and in the menu."""
        self._in_tray = count
        self.refresh()

    def refresh(self) -> None:
        """Say everything again: the language or the look has changed."""
        words = self._words()
        for spec in TABLE:
            action = self.by_id[spec.id]
            action.setText(words[spec.id])
            if spec.icon:
                action.setIcon(self._theme.icon(spec.icon))
        for action_id, button in self._buttons:
            self._dress(action_id, button)

    def _words(self) -> dict[str, str]:
        return {
            "help": self.tr("Help"),
            "keys": self.tr("All keys"),
            "map": self.tr("Map"),
            "filters": self.tr("More choices"),
            "order": self.tr("Other order: nearest or next meeting"),
            "language": self.tr("Language"),
            "region": self.tr("My region"),
            "next_pane": self.tr("Next part of the window"),
            "previous_pane": self.tr("Previous part of the window"),
            "wider": self.tr("Make this part wider"),
            "narrower": self.tr("Make this part narrower"),
            "report": self.tr("Not right? Report it"),
            "crisis_card": self.tr("Crisis card"),
            "show": self.tr("Show large"),
            "compare": self.tr("Compare"),
            "side_by_side": self.tr("Side by side"),
            "note": self.tr("Note for the team"),
            "search": self.tr("Back to the search box"),
            "print": self.tr("Print"),
            "paper_of_answer": self.tr("List or booklet"),
            "to_tray": self.tr("Into the tray"),
            "tray": self.tr("Tray") + (f" {self._in_tray}" if self._in_tray else ""),
            "lists": self.tr("Lists"),
            "save": self.tr("Save as PDF"),
            "calendar": self.tr("Meetings for a calendar"),
            "news": self.tr("What changed"),
            "print_watched": self.tr("Print what is new this month"),
            "library": self.tr("Library: articles to read"),
            "listen": self.tr("Read aloud"),
            "which_fits": self.tr("Which group fits me?"),
            "data": self.tr("New data"),
            "centre": self.tr("Our centre"),
            "lock": self.tr("Lock"),
            "own_group": self.tr("A group of our own"),
            "simple": self.tr("For the visitor alone"),
            "hide": self.tr("Hide this screen"),
            "settings": self.tr("Settings"),
            "about": self.tr("About this program"),
            "back": self.tr("One step back"),
            "next_visitor": self.tr("Next visitor"),
            "quit": self.tr("Quit"),
        }

    def key_words(self, action_id: str) -> str:
        """The key as this computer names it ("Strg+P" in German)."""
        native = self.by_id[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return ltr(SHOWN_KEYS.get(action_id, native))

    def _dress(self, action_id: str, button: QPushButton) -> None:
        words, key = self.by_id[action_id].text(), self.key_words(action_id)
        said = f"{words}   {key}" if key and button.property("with_key") else words
        button.setText(f"{ICON_GAP}{said}")
        button.setAccessibleName(said)
        spec = next(spec for spec in TABLE if spec.id == action_id)
        if spec.icon:
            look = button.property("look")
            token = {"primary": "on_teal", "crisis": "berry"}.get(look, "teal")
            button.setIcon(self._theme.icon(spec.icon, token))
            button.setIconSize(self._theme.icon_size())
