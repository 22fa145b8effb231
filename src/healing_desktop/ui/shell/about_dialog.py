"""Whose work this is: code, data, fonts, icons, map and Qt, each with its licence to read."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtWidgets import QDialog, QTextEdit, QVBoxLayout, QWidget

from healing_desktop.ui.shell.frames import dialog_with_close
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel


class AboutDialog(QDialog):
    """`licences` is the folder of licence texts; README.md there tells what is under which."""

    def __init__(self, owners: Owners, licences: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this program"))
        page = QWidget()
        title, whose = WordsLabel("title", page), WordsLabel("", page)
        label = WordsLabel("label", page)
        title.setText(self.tr("Healing Desktop"))
        whose.setText(self._whose(owners))
        label.setText(self.tr("Licences to read"))
        self._files = ChoiceBox(parent=page)
        label.setBuddy(self._files)
        self._text = QTextEdit(page)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Licence text"))
        for file in sorted(licences.glob("*"), key=lambda found: (found.name != "README.md", found.name)):
            self._files.addItem(self.tr("Overview") if file.name == "README.md" else file.stem, str(file))
        self._files.currentIndexChanged.connect(self._show)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(28, 24, 28, 16)
        layout.setSpacing(12)
        for part in (title, whose, label, self._files):
            layout.addWidget(part)
        layout.addWidget(self._text, 1)
        self._text.setMinimumHeight(240)
        area = dialog_with_close(self, page, self.tr("Close"))
        area.setAccessibleName(self.tr("About this program"))
        self.resize(680, 640)
        self._show()

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

    def _show(self) -> None:
        file = self._files.currentData()
        try:
            text = Path(file).read_text(encoding="utf-8") if file else ""
        except (OSError, UnicodeDecodeError):
            text = self.tr("This text could not be read.")
        if str(file).endswith(".md"):
            self._text.setMarkdown(text)
        else:
            self._text.setPlainText(text)


def _version() -> str:
    try:
        return version("healing-desktop")
    except PackageNotFoundError:
        return "–"
