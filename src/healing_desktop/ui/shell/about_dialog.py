"""Whose work this is: code, data, fonts, icons, map and Qt, each with its licence to read."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from healing_desktop.ui.shell.frames import dialog_with_close
from healing_desktop.ui.shell.licence_list import LicenceList
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.labels import WordsLabel


class AboutDialog(QDialog):
    """`licences` is the folder of licence texts, with a list of all that is shipped in it."""

    def __init__(self, owners: Owners, licences: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this program"))
        page = QWidget()
        title, whose = WordsLabel("title", page), WordsLabel("", page)
        title.setText(self.tr("Healing Desktop"))
        whose.setText(self._whose(owners))
        self.licences = LicenceList(licences, owners.theme, page)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(28, 24, 28, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(whose)
        layout.addWidget(self.licences, 1)
        area = dialog_with_close(self, page, self.tr("Close"))
        area.setAccessibleName(self.tr("About this program"))
        open_at(self, 860, 720, owners.theme.scale.factor)

    def _whose(self, owners: Owners) -> str:
        opened = owners.edition.now.opened
        serial = str(opened.info.serial) if opened else "–"
        words = owners.reading.words
        age = []
        if opened is not None and words is not None:
            from healing_desktop.core.present_edition import present_edition

            said = present_edition(opened.info, opened.helplines, words, owners.reading.today())
            age = [part for part in (said.line, said.notice, said.numbers) if part]
        return "\n".join(
            (
                self.tr("Version %1, directory %2").replace("%1", _version()).replace("%2", serial),
                *age,
                self.tr("Program: MIT licence. Directory and texts: CC BY 4.0."),
                self.tr("Fonts: Noto, SIL Open Font License. Icons: Lucide, ISC licence."),
                self.tr("Window: Qt and Qt for Python, LGPL 3; you may replace these libraries."),
                self.tr(
                    "Places: Statbel and GeoNames, CC BY 4.0. "
                    "Outlines: NGI/IGN, CC BY 4.0, and Natural Earth, public domain."
                ),
                self.tr("Street map packs: © OpenStreetMap contributors, ODbL."),
            )
        )


def _version() -> str:
    try:
        return version("healing-desktop")
    except PackageNotFoundError:
        return "–"
