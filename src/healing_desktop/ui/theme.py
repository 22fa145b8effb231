"""The look of the window: colours, type and icons, following the system unless the reader chooses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from healing_desktop.ui.theme_icons import icon_pixmap, make_icon
from healing_desktop.ui.theme_sheet import TypeScale, style_sheet, type_scale
from healing_desktop.ui.theme_tokens import DARK, HIGH_CONTRAST, LIGHT, SIMPLE_DARK, SIMPLE_LIGHT, Tokens

SIZES = (100, 150, 200)
FIRST_FONTS = ("-Regular", "-SemiBold", "-Bold")
OTHER_FONTS = ("-Italic", "Arabic-Regular", "Arabic-Bold", "Ethiopic-Regular", "Ethiopic-Bold")


# Set by whoever gave the application its style as an argument: what setStyle returns costs a type with all its enums.
STYLE_CHOSEN = "style_chosen"


class Scheme(StrEnum):
    """Which colours: the computer's choice, or the reader's."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """Owns palette, style sheet and fonts of the application; `changed` after each new look."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, scheme: Scheme = Scheme.SYSTEM, percent: int = 100) -> None:
        super().__init__()
        self._app = app
        self._resources = resources
        self._scheme, self._percent, self._simple = scheme, percent, False
        self._system_points = _system_points(app)
        self._working = False
        if not app.property(STYLE_CHOSEN):
            app.setStyle("Fusion")
        self._family = _load_fonts(resources / "fonts", FIRST_FONTS)
        self.tokens: Tokens = LIGHT
        self.scale: TypeScale = type_scale(self._system_points, percent)
        # Kept, or the wrapper of the hints takes its child with it.
        self._hints = app.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._wishes.contrastPreferenceChanged.connect(self._system_changed)
        self._apply()

    def choose(self, scheme: Scheme, percent: int, *, simple: bool = False) -> None:
        """Take the reader's wishes; nothing happens when they are what is already shown. `simple`: larger and with
        more contrast, for visitors who read on their own."""
        if (scheme, percent, simple) != (self._scheme, self._percent, self._simple):
            self._scheme, self._percent, self._simple = scheme, percent, simple
            self._apply()

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """While many parts are made and put into each other: else each that is put somewhere takes its looks anew, with
        all that is on it, a dozen times over."""
        sheet = self._app.styleSheet()
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(sheet)

    def load_other_fonts(self) -> None:
        """Slanted letters and other scripts: not needed for the first frame."""
        _load_fonts(self._resources / "fonts", OTHER_FONTS)

    def icon(self, name: str, token: str = "ink", side: int = 20) -> QIcon:
        """An icon in the colour of a token, as large as the text asks."""
        pixels = round(side * self.scale.factor)
        right_to_left = self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ratio = self._app.devicePixelRatio()
        return make_icon(self._icon_file(name), getattr(self.tokens, token), pixels, ratio, right_to_left)

    def icon_size(self, side: int = 20) -> QSize:
        pixels = round(side * self.scale.factor)
        return QSize(pixels, pixels)

    def pixmap(self, name: str, token: str, side: int) -> QPixmap:
        """The same as a picture, for painters."""
        return icon_pixmap(self._icon_file(name), getattr(self.tokens, token), side, self._app.devicePixelRatio())

    def colour(self, token: str) -> QColor:
        return QColor(getattr(self.tokens, token))

    def focus_colour(self) -> QColor:
        return self.colour("focus")

    def font(self, points: float, *, bold: bool = False) -> QFont:
        font = QFont(self._app.font())
        font.setPointSizeF(points)
        font.setBold(bold)
        return font

    @property
    def dark(self) -> bool:
        return self.tokens not in (LIGHT, SIMPLE_LIGHT)

    @property
    def scheme_name(self) -> str:
        """ "light", "dark" or "contrast": what is shown, whoever chose it."""
        return "contrast" if self.tokens is HIGH_CONTRAST else "dark" if self.dark else "light"

    def _icon_file(self, name: str) -> Path:
        return self._resources / "icons" / f"{name}.svg"

    def _system_changed(self) -> None:
        if not self._working:
            self._apply()

    def _apply(self) -> None:
        self._working = True
        self.tokens = self._wanted_tokens()
        self.scale = type_scale(self._system_points, self._percent, simple=self._simple)
        font = self._app.font()
        if self._family:
            font.setFamilies([self._family, *_also(self._family), QFont().family()])
        font.setPointSizeF(self.scale.body)
        self._app.setFont(font)
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self._resources, self.tokens, self.scale))
        self._working = False
        self.changed.emit()

    def _wanted_tokens(self) -> Tokens:
        hints = self._hints
        if self._scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
            if self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
                return HIGH_CONTRAST
            return self._tokens_of(dark=hints.colorScheme() == Qt.ColorScheme.Dark)
        dark = self._scheme is not Scheme.LIGHT
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        return HIGH_CONTRAST if self._scheme is Scheme.CONTRAST else self._tokens_of(dark=dark)

    def _tokens_of(self, *, dark: bool) -> Tokens:
        if self._simple:
            return SIMPLE_DARK if dark else SIMPLE_LIGHT
        return DARK if dark else LIGHT


def _system_points(app: QApplication) -> float:
    """The size the system gave the application, remembered there before we change it."""
    kept = app.property("system_points")
    if not isinstance(kept, float):
        kept = app.font().pointSizeF()
        app.setProperty("system_points", kept)
    return kept


def _load_fonts(folder: Path, names: Iterable[str]) -> str | None:
    """Bring our own fonts; None when they are not there, and the system's font serves."""
    families: list[str] = []
    for file in (folder / f"NotoSans{name}.ttf" for name in names):
        if not file.is_file():
            continue
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return "Noto Sans" if "Noto Sans" in families else None


def _also(family: str) -> list[str]:
    return [f"{family} Arabic", f"{family} Ethiopic"]


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.paper, role.WindowText: tokens.ink, role.Base: tokens.card,
        role.AlternateBase: tokens.paper, role.Text: tokens.ink, role.PlaceholderText: tokens.soft,
        role.Button: tokens.card, role.ButtonText: tokens.ink, role.BrightText: tokens.berry,
        role.ToolTipBase: tokens.card, role.ToolTipText: tokens.ink, role.Highlight: tokens.teal,
        role.HighlightedText: tokens.on_teal, role.Accent: tokens.teal, role.Link: tokens.teal,
        role.LinkVisited: tokens.visited, role.Light: tokens.card, role.Midlight: tokens.hair,
        role.Mid: tokens.line, role.Dark: tokens.line, role.Shadow: tokens.line,
    }  # fmt: skip
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.soft))
    return palette
