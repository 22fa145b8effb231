"""What this desk remembers: where it stands, how it speaks and looks, its name, its printer, its data."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.texts import OWN_NAMES
from healing_desktop.ui.shell.data_source_field import DataSourceField
from healing_desktop.ui.shell.logo_field import LogoField
from healing_desktop.ui.shell.visitor_fields import VisitorFields
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.theme import SIZES, Scheme
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.scrolling import Scrolling


class SettingsDialog(QDialog):
    """Nothing is judged while typing; `save` checks, and says how to mend what is wrong. `set_pin` leads to where one
    is set."""

    def __init__(self, owners: Owners, set_pin: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._set_pin = owners, set_pin
        self._then: Callable[[], object] | None = None
        now = owners.settings.now
        self.setWindowTitle(self.tr("Settings"))
        self.postcode = QLineEdit(now.postcode, self)
        self.postcode.setMaxLength(60)
        self.wrong = WordsLabel("sun", self)
        self.wrong.hide()
        self.centre = QLineEdit(now.centre_name, self)
        self.centre.setMaxLength(80)
        self.address, self.hours = QLineEdit(now.centre_address, self), QLineEdit(now.centre_hours, self)
        for field in (self.address, self.hours):
            field.setMaxLength(160)
        self.logo = LogoField(owners.jobs, now.centre_logo, parent=self)
        self.language = ChoiceBox(OWN_NAMES, now.language, self)
        sizes = tuple((str(size), f"{size} %") for size in SIZES)
        self.text_size = ChoiceBox(sizes, str(now.text_size), self)
        self.scheme = ChoiceBox(self._schemes(), now.scheme, self)
        self.printer = ChoiceBox(self._printers(), now.printer, self)
        self.source = DataSourceField(now.edition_file, self)
        self.visitors = VisitorFields(owners, self._to_pins, self)
        self._lay_out()
        open_at(self, 600, 720, owners.theme.scale.factor)
        self.postcode.setFocus()

    def _lay_out(self) -> None:
        page = QWidget()
        form = QVBoxLayout(page)
        form.setContentsMargins(28, 24, 28, 16)
        form.setSpacing(16)
        where = self.tr("Postcode or town of this desk: distances are measured from here")
        form.addLayout(_field(where, self.postcode, self.postcode, self.wrong))
        form.addLayout(_field(self.tr("Name of the centre, for handouts"), self.centre, self.centre))
        form.addLayout(_field(self.tr("Address of the centre, for handouts"), self.address, self.address))
        form.addLayout(_field(self.tr("Opening hours of the centre, for handouts"), self.hours, self.hours))
        form.addLayout(_field(self.tr("Logo of the centre, for handouts"), self.logo.choose, self.logo))
        form.addLayout(_field(self.tr("Language"), self.language, self.language))
        look = QHBoxLayout()
        look.setSpacing(16)
        look.addLayout(_field(self.tr("Size of text"), self.text_size, self.text_size))
        look.addLayout(_field(self.tr("Colours"), self.scheme, self.scheme))
        form.addLayout(look)
        form.addLayout(_field(self.tr("Printer"), self.printer, self.printer))
        form.addLayout(_field(self.tr("Data file"), self.source.file, self.source))
        alone = WordsLabel("heading", page)
        alone.setText(self.tr("For the visitor alone"))
        for part in (alone, self.visitors):
            form.addWidget(part)
        form.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Scrolling(page), 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        save, cancel = QPushButton(self.tr("Save"), self), QPushButton(self.tr("Cancel"), self)
        save.setProperty("look", "primary")
        save.setDefault(True)
        cancel.setAutoDefault(False)
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.reject)
        buttons = FlowLayout(gap=12)
        buttons.setContentsMargins(28, 12, 28, 24)
        buttons.addWidget(save)
        buttons.addWidget(cancel)
        return buttons

    def _to_pins(self) -> None:
        """What was typed here is kept first, so that nothing of it is lost."""
        self._then = self._set_pin
        self.save()

    def save(self) -> None:
        """Keep everything, or nothing and say why."""
        typed = " ".join(self.postcode.text().split())
        problem = self._problem(typed)
        self._show_problem(problem)
        if problem:
            self._then = None
            self.postcode.setFocus()
            self._owners.messages.announce(problem)
            return
        self.logo.save(self._owners.settings.folder, lambda logo: self._keep(typed, logo))

    def _keep(self, typed: str, logo: str | None) -> None:
        before = self._owners.settings.now.edition_file
        self._owners.settings.set(
            postcode=typed,
            centre_name=self.centre.text().strip(),
            centre_address=" ".join(self.address.text().split()),
            centre_hours=" ".join(self.hours.text().split()),
            centre_logo=self._owners.settings.now.centre_logo if logo is None else logo,
            language=self.language.value,
            text_size=int(self.text_size.value),
            scheme=self.scheme.value,
            printer=self.printer.value,
            edition_file=self.source.file.text().strip(),
            **self.visitors.changes(),
        )
        if self._owners.settings.now.edition_file != before:
            self._owners.edition.open(self._owners.settings.now.edition_file)
        if logo is None:
            self._owners.messages.say(self.tr("The settings are kept, but not the logo: it could not be written."))
        self.accept()
        if self._then is not None:
            self._then()

    def _show_problem(self, problem: str) -> None:
        self.postcode.setProperty("wrong", bool(problem))
        self.postcode.style().unpolish(self.postcode)
        self.postcode.style().polish(self.postcode)
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))
        self.postcode.setAccessibleDescription(problem)

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
        usual = self.tr("The usual printer of this computer")
        return (("", usual), *((name, name) for name in (*names, *also)))


def _field(words: str, field: QWidget, *rows: QWidget) -> QVBoxLayout:
    """A label bound to its field, above the row that holds it."""
    label = WordsLabel("label")
    label.setText(words)
    label.setBuddy(field)
    said = f"{field.text()} – {words}" if isinstance(field, QPushButton) else words
    field.setAccessibleName(said)
    layout = QVBoxLayout()
    layout.setSpacing(4)
    for widget in (label, *rows):
        layout.addWidget(widget)
    return layout
