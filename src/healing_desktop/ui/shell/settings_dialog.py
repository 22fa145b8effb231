"""What this desk remembers: where it stands, how it speaks and looks, its name, its printer, its data."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from healing_desktop.ui.shell.data_source_field import DataSourceField
from healing_desktop.ui.shell.top_bar import OWN_NAMES
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.theme import SIZES, Scheme
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel


class SettingsDialog(QDialog):
    """Nothing is judged while typing; `save` checks, and says how to mend what is wrong."""

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        now = owners.settings.now
        self.setWindowTitle(self.tr("Settings"))
        self.postcode = QLineEdit(now.postcode, self)
        self.postcode.setMaxLength(60)
        self.wrong = WordsLabel("sun", self)
        self.wrong.hide()
        self.centre = QLineEdit(now.centre_name, self)
        self.centre.setMaxLength(80)
        self.language = _combo(OWN_NAMES, now.language, self)
        self.text_size = _combo(tuple((str(size), f"{size} %") for size in SIZES), str(now.text_size), self)
        self.scheme = _combo(self._schemes(), now.scheme, self)
        self.printer = _combo(self._printers(), now.printer, self)
        self.source = DataSourceField(now.edition_file, self)
        self._lay_out()
        self.postcode.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(12)
        place = QVBoxLayout()
        place.setSpacing(4)
        place.addWidget(self.postcode)
        place.addWidget(self.wrong)
        self._add(
            form,
            self.tr("Postcode or town of this desk: distances are measured from here"),
            self.postcode,
            place,
        )
        self._add(form, self.tr("Name of the centre, for handouts"), self.centre)
        self._add(form, self.tr("Language"), self.language)
        self._add(form, self.tr("Size of text"), self.text_size)
        self._add(form, self.tr("Colours"), self.scheme)
        self._add(form, self.tr("Printer"), self.printer)
        self._add(form, self.tr("Data file"), self.source.file, self.source)
        save, cancel = QPushButton(self.tr("Save"), self), QPushButton(self.tr("Cancel"), self)
        save.setProperty("look", "primary")
        save.setDefault(True)
        cancel.setAutoDefault(False)
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.reject)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(save)
        buttons.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(20)
        layout.addLayout(form)
        layout.addLayout(buttons)
        self.setMinimumWidth(480)

    def _add(self, form: QFormLayout, words: str, field: QWidget, row: QWidget | QVBoxLayout | None = None) -> None:
        label = WordsLabel("label", self)
        label.setText(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        if isinstance(row, QVBoxLayout):
            form.addRow(label, row)
        else:
            form.addRow(label, row or field)

    def save(self) -> None:
        """Keep everything, or nothing and say why."""
        typed = " ".join(self.postcode.text().split())
        problem = self._problem(typed)
        self.postcode.setProperty("wrong", bool(problem))
        self.postcode.style().unpolish(self.postcode)
        self.postcode.style().polish(self.postcode)
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))
        self.postcode.setAccessibleDescription(problem)
        if problem:
            self.postcode.setFocus()
            self._owners.messages.announce(problem)
            return
        before = self._owners.settings.now.edition_file
        self._owners.settings.set(
            postcode=typed,
            centre_name=self.centre.text().strip(),
            language=self.language.currentData(),
            text_size=int(self.text_size.currentData()),
            scheme=self.scheme.currentData(),
            printer=self.printer.currentData(),
            edition_file=self.source.file.text().strip(),
        )
        if self._owners.settings.now.edition_file != before:
            self._owners.edition.open(self._owners.settings.now.edition_file)
        self.accept()

    def _problem(self, typed: str) -> str:
        opened = self._owners.edition.now.opened
        if not typed or opened is None or opened.directory.place(typed) is not None:
            return ""
        words = self.tr("“%1” is not a postcode or town in Belgium.").replace("%1", typed)
        mend = self.tr("Type four digits, for example 9000, or leave it empty.")
        return f"{words} {mend}"

    def _schemes(self) -> tuple[tuple[str, str], ...]:
        return (
            (Scheme.SYSTEM.value, self.tr("As on this computer")),
            (Scheme.LIGHT.value, self.tr("Light")),
            (Scheme.DARK.value, self.tr("Dark")),
            (Scheme.CONTRAST.value, self.tr("High contrast")),
        )

    def _printers(self) -> tuple[tuple[str, str], ...]:
        from PySide6.QtPrintSupport import QPrinterInfo

        names = QPrinterInfo.availablePrinterNames()
        kept = self._owners.settings.now.printer
        also = [kept] if kept and kept not in names else []
        return (
            ("", self.tr("The usual printer of this computer")),
            *((name, name) for name in (*names, *also)),
        )


def _combo(choices: tuple[tuple[str, str], ...], current: str, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    for value, words in choices:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(current)))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return combo
