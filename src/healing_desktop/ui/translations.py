"""The language of the window: our catalogue, Qt's own, and which way it reads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from healing_desktop.core.texts import INTERFACE_LANGUAGES, RIGHT_TO_LEFT


class Translations(QObject):
    """Installs translators; every widget hears of it through LanguageChange and says itself anew."""

    def __init__(self, app: QApplication, resources: Path) -> None:
        super().__init__()
        self._app = app
        self._folder = resources / "i18n"
        self._installed: list[QTranslator] = []
        self._language = ""

    def speak(self, language: str) -> None:
        """Change to `language`; English strings stand in where there is no catalogue."""
        if language == self._language:
            return
        self._language = language
        locale = QLocale(language)
        QLocale.setDefault(locale)
        for window in self._app.topLevelWidgets():
            # What is there already: screen readers ask each widget which language it is in.
            window.setLocale(locale)
        right_to_left = language in RIGHT_TO_LEFT
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.fall_silent()
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(qt_folder / f"qtbase_{language}.qm")
        if language not in INTERFACE_LANGUAGES:
            # What is installed last is asked first. English knows how to count where a catalogue has no words.
            self._install(self._folder / "healing_desktop_en.qm")
        self._install(self._folder / f"healing_desktop_{language}.qm")

    def fall_silent(self) -> None:
        """Take our catalogues away."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []

    def _install(self, file: Path) -> bool:
        translator = QTranslator(self)
        if not file.is_file() or not translator.load(str(file)):
            return False
        self._installed.append(translator)
        return self._app.installTranslator(translator)
