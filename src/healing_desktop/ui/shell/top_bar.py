"""The program's name, and how the window looks and speaks; one button holds it all in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from healing_desktop.core.texts import OWN_NAMES
from healing_desktop.core.words import ltr
from healing_desktop.ui.actions import ICON_GAP, Actions
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.theme import SIZES, Scheme
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.menu_button import Choices, MenuButton

# Below this width, at 100 %, the languages too are in the menu.
NARROW = 400
BEGIN, END, GAP = 24, 12, 2
# What leads to another screen.
ONWARD = "▸"
_MORE = (
    "next_visitor",
    "filters",
    "order",
    "simple",
    "hide",
    "show",
    "compare",
    "side_by_side",
    "paper_of_answer",
    "to_tray",
    "tray",
    "lists",
    "map",
    "region",
    "next_pane",
    "wider",
    "narrower",
    "crisis_card",
    "library",
    "which_fits",
    "news",
    "centre",
    "lock",
    "data",
    "settings",
    "help",
    "keys",
    "about",
    "quit",
)


class TopBar(QWidget):
    """Choices go to SettingsState; the bar redraws from it."""

    def __init__(self, owners: Owners, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme = owners.settings, owners.theme
        self._name = WordsLabel("wordmark", self, wraps=False)
        self._languages = Choices(self._choose_language, self)
        self._sizes = Choices(self._choose_size, self)
        self._schemes = Choices(self._choose_scheme, self)
        self._more = QMenu(self)
        for action_id in _MORE:
            self._more.addAction(actions[action_id])
        menus = (self._languages, self._sizes, self._schemes, self._more)
        self._language, self._size, self._scheme, self._all = (MenuButton(menu, self) for menu in menus)
        self.small_menu = MenuButton(self._more)
        self._narrow = self._compact = self._tray_filled = False
        self._room = NARROW * 4
        self._tray = actions.button("tray", "quiet")
        self._plain = [actions.button(name, "quiet", with_key=True) for name in ("settings", "help")]
        self._centre = actions.button("centre", "quiet") if owners.centre.there else None
        self._actions, self._hide = actions, QPushButton(self)
        self._hide.setProperty("look", "quiet")
        self._hide.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._hide.clicked.connect(actions["hide"].trigger)
        self._simple = QPushButton(self)
        self._simple.setProperty("look", "quiet")
        self._simple.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._simple.clicked.connect(actions["simple"].trigger)
        self._lay_out()
        owners.settings.changed.connect(self._refresh)
        owners.theme.changed.connect(self._refresh)
        self._refresh()

    def set_compact(self, compact: bool) -> None:
        """One menu instead of a row of buttons."""
        self._narrow = compact
        self._fit()

    def _fit(self) -> None:
        self._show_compact(self._narrow or self._too_wide(*self._wide()))
        least = self._room < NARROW * self._theme.scale.factor
        self._language.setVisible(not least)
        self._hide.setVisible(not least)
        others = (self._language, self._all) if self._compact else self._wide()
        self._simple.setVisible(not least and not self._too_wide(*others))
        self._tray.setVisible(self._tray_filled and not least)
        if self._centre is not None:
            self._centre.setVisible(not self._compact and not self._too_wide(*self._wide(), self._centre))

    def _wide(self) -> tuple[QPushButton, ...]:
        return self._language, self._size, self._scheme, *self._plain

    def _too_wide(self, *buttons: QPushButton) -> bool:
        """True where these, and the two that are always there, are too wide."""
        tray = (self._tray,) if self._tray_filled else ()
        need: int = sum(part.sizeHint().width() + GAP for part in (*buttons, *tray, self._simple, self._hide))
        return self._name.sizeHint().width() + need + BEGIN + END > self._room

    def _show_compact(self, compact: bool) -> None:
        if compact == self._compact:
            return
        self._compact = compact
        for button in (self._size, self._scheme, *self._plain):
            button.setVisible(not compact)
        self._all.setVisible(compact)
        for menu in (self._schemes, self._sizes, self._languages):
            if compact:
                self._more.insertMenu(self._more.actions()[0], menu)
            else:
                self._more.removeAction(menu.menuAction())

    def fit(self, room: int) -> None:
        """The window is `room` wide."""
        self._room = room
        self._fit()

    def show_tray(self, *, filled: bool) -> None:
        """Its button is there once there is something in it."""
        self._tray_filled = filled
        self._fit()

    def first_button(self) -> QPushButton:
        buttons = (self._language, self._all, self.small_menu)
        return next((button for button in buttons if button.isVisible()), self._language)

    def open_languages(self) -> None:
        opener = self.first_button()
        opener.setFocus()
        self._languages.popup(opener.mapToGlobal(opener.rect().bottomLeft()))

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(BEGIN, 10, END, 2)
        layout.setSpacing(GAP)
        layout.addWidget(self._name, 1)
        named = (self._language, self._size, self._scheme, *self._plain, self._all, self._simple, self._hide)
        for button in (self._tray, self._centre, *named):
            if button is not None:
                layout.addWidget(button)
        self._all.hide()
        self._tray.hide()

    def _choose_language(self, value: str) -> None:
        self._settings.set(language=value)

    def _choose_size(self, value: str) -> None:
        self._settings.set(text_size=int(value))

    def _choose_scheme(self, value: str) -> None:
        self._settings.set(scheme=value)

    def _refresh(self) -> None:
        now = self._settings.now
        self._name.setText(self.tr("Healing Desktop"))
        own = dict(OWN_NAMES).get(now.language, now.language)
        self._languages.offer(OWN_NAMES, now.language)
        language, sizes_title, colours = self.tr("Language"), self.tr("Size of text"), self.tr("Colours")
        self._language.say(own, f"{own} – {language}")
        sizes = tuple((str(size), f"{size} %") for size in SIZES)
        self._sizes.offer(sizes, str(now.text_size))
        self._sizes.setTitle(sizes_title)
        size = ltr(f"Aa {now.text_size} %")
        self._size.say(size, f"{size} – {sizes_title}")
        schemes = self._scheme_words()
        self._schemes.offer(schemes, now.scheme)
        self._schemes.setTitle(colours)
        self._scheme.say(colours, f"{colours} – {dict(schemes)[now.scheme]}")
        self._languages.setTitle(language)
        self._all.say(self.tr("Menu"))
        self.small_menu.say(self.tr("Menu"))
        hide, key = self._actions["hide"].text(), self._actions.key_words("hide")
        short = self.tr("Hide")
        self._hide.setText(f"{ICON_GAP}{short}")
        self._hide.setAccessibleName(f"{short} – {hide}   {key}")
        simple, key = self._actions["simple"].text(), self._actions.key_words("simple")
        short = self.tr("Simple")
        self._simple.setText(f"{short} {ONWARD}")
        self._simple.setAccessibleName(f"{self._simple.text()} – {simple}   {key}")
        self._dress()
        self._fit()

    def _dress(self) -> None:
        self._hide.setIcon(self._theme.icon("eye-off", "soft"))
        self._hide.setIconSize(self._theme.icon_size())
        side = round(20 * self._theme.scale.factor)
        moon = "moon" if self._theme.dark else "sun"
        for button, icon in ((self._language, "languages"), (self._scheme, moon)):
            button.setIcon(self._theme.icon(icon, "teal"))
            button.setIconSize(QSize(side, side))

    def _scheme_words(self) -> tuple[tuple[str, str], ...]:
        return (
            (Scheme.SYSTEM.value, self.tr("As on this computer")),
            (Scheme.LIGHT.value, self.tr("Light")),
            (Scheme.DARK.value, self.tr("Dark")),
            (Scheme.CONTRAST.value, self.tr("High contrast")),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
