"""Numbers for the yearly report: whether anything is counted, and what was, by theme and by month."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.centre import Saved, Written
from healing_desktop.core.centre_records import Ending, Setting, Tally
from healing_desktop.core.hidden_counts import ALL, ShownTable
from healing_desktop.core.numbers_of_year import month_name, number_words, table_of, theme_name, themes_shown
from healing_desktop.core.roles import Role
from healing_desktop.core.tally import ENDINGS, ON, SETTING, years_of
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.centre.number_bars import NumberBars, NumberLine
from healing_desktop.ui.centre.undoable import say_not_kept
from healing_desktop.ui.jobs import Job, Ok, Outcome
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel

OFF = "off"
AskFile = Callable[[QWidget, str, str], str]
_Tables = dict[Ending, ShownTable]


def ask_table(parent: QWidget, title: str, suggested: str) -> str:
    """Where to save it, or ""."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / suggested), "CSV (*.csv)")
    return chosen if not chosen or chosen.lower().endswith(".csv") else f"{chosen}.csv"


class NumbersSection(QWidget):
    """Only months that are over are shown: who looks twice a day sees no search more."""

    NEEDS = Role.MANAGER

    def __init__(self, owners: Owners, services: Services, actions: Actions) -> None:
        super().__init__()
        del services, actions
        self._owners = owners
        self.ask: AskFile = ask_table
        self._job: Job[_Tables] | None = None
        self._asked: object = None
        self.tables: _Tables = {}
        self.switch = QCheckBox(self)
        self._about, self._rule, self._none = WordsLabel("soft", self), WordsLabel("small", self), WordsLabel("", self)
        self.year, self.ending = ChoiceBox(parent=self), ChoiceBox(parent=self)
        self.save_button = QPushButton(self)
        self.themes, self.months = NumberBars(owners.theme, self), NumberBars(owners.theme, self)
        self._choices = QWidget(self)
        row = FlowLayout(self._choices, gap=12)
        for part in (self.year, self.ending, self.save_button):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for widget in (self._about, self.switch, self._choices, self._none, self.themes, self.months, self._rule):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.switch.clicked.connect(self._switch)
        self.year.activated.connect(self._count)
        self.ending.activated.connect(self._show)
        self.save_button.clicked.connect(self._save)
        for owner in (owners.centre, owners.reading):
            owner.changed.connect(self._refresh)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Numbers for the year")

    def begin(self) -> None:
        self._asked = None
        self._refresh()

    def focus_target(self) -> QWidget:
        return self.switch

    def _switch(self) -> None:
        setting = Setting(SETTING, ON if self.switch.isChecked() else OFF)
        on = self.switch.isChecked()

        def told(written: Written) -> None:
            if isinstance(written, Saved):
                said = self.tr("From now on it is counted.") if on else self.tr("From now on nothing is counted.")
                self._owners.messages.say(said)
            else:
                say_not_kept(self._owners, written)
            self._refresh()

        self._owners.centre.write([self._owners.centre.change(setting)], told)

    def _refresh(self) -> None:
        now, words = self._owners.centre.now, self._owners.reading.words
        self.switch.setChecked(now.setting(SETTING) == ON)
        if words is None or self._owners.reading.opened is None:
            return
        tallies, this_year = now.of(Tally), self._owners.reading.today().year
        years = sorted({*years_of(tallies), this_year}, reverse=True)
        kept = self.year.value, self.ending.value
        self._offer(self.year, tuple((str(year), str(year)) for year in years), kept[0])
        self._offer(self.ending, tuple((one, words(f"numbers-ending-{one}")) for one in ENDINGS), kept[1])
        self._rule.setText(words("numbers-rule"))
        self._count()

    def _offer(self, box: ChoiceBox, choices: tuple[tuple[str, str], ...], kept: str) -> None:
        if choices == tuple((str(box.itemData(at)), box.itemText(at)) for at in range(box.count())):
            return
        box.clear()
        for value, said in choices:
            box.addItem(said, value)
        box.setMinimumContentsLength(max(len(said) for _, said in choices))
        box.setCurrentIndex(max(0, box.findData(kept)))

    def _count(self) -> None:
        """In a job: what must be hidden takes some tenths of a second to find."""
        opened, tallies = self._owners.reading.opened, self._owners.centre.now.of(Tally)
        wanted = (self.year.value, tallies, self._owners.reading.today())
        if opened is None or not self.year.value:
            return
        if wanted == self._asked:
            self._show()
            return
        self._asked = wanted
        if self._job is not None:
            self._job.cancel()
        year, today, terms = int(self.year.value), wanted[2], opened.taxonomies

        def work(_job: object) -> _Tables:
            return {ending: table_of(tallies, year, ending, terms, today) for ending in ENDINGS}

        self._job = self._owners.jobs.start(work, self._counted)

    def _counted(self, outcome: Outcome[_Tables]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        self.tables = outcome.value
        self._show()

    def _show(self) -> None:
        words, opened = self._owners.reading.words, self._owners.reading.opened
        table = next((table for ending, table in self.tables.items() if ending == self.ending.value), None)
        if words is None or opened is None or table is None:
            return
        there = bool(table.columns) and any(table.numbers.values())
        self._none.setVisible(not there)
        on = self.switch.isChecked()
        self._none.setText(words("numbers-none" if on or self.year.count() > 1 else "numbers-off"))
        self.save_button.setEnabled(there)
        self._choices.setVisible(there or self.year.count() > 1)
        self._rule.setVisible(there or on)
        for part in (self.themes, self.months):
            part.setVisible(there)
        if there:
            self.themes.show_lines(self.tr("By theme"), _by_theme(table, words, opened.taxonomies))
            self.months.show_lines(self.tr("By month"), _by_month(table, words))

    def _save(self) -> None:
        words, opened, tables = self._owners.reading.words, self._owners.reading.opened, dict(self.tables)
        if words is None or opened is None:
            return
        file = self.ask(self, self.tr("Save as a table"), f"{words('numbers-title', year=self.year.value)}.csv")
        if not file:
            return

        def work(_job: object) -> str:
            from healing_desktop.exchange.numbers_csv import numbers_csv
            from healing_desktop.handouts.save import save_pdf

            refused = save_pdf(Path(file), numbers_csv(tables, words, opened.taxonomies))
            if refused is not None:
                return words(f"outcome-save-{refused.reason}", file=Path(file).name)
            return words("numbers-saved", file=Path(file).name)

        def ended(outcome: Outcome[str]) -> None:
            if not isinstance(outcome, Ok):
                raise outcome.error
            self._owners.messages.say(outcome.value)

        self._owners.jobs.start(work, ended)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._about.setText(
            self.tr(
                "How many searches ended in a group that was shown, or in a print: by theme and month, and no more. "
                "No words, no day, no person. Nothing of it leaves your centre by itself."
            )
        )
        self.switch.setText(self.tr("Count for the yearly report"))
        self.year.setAccessibleName(self.tr("Year"))
        self.ending.setAccessibleName(self.tr("What was counted"))
        self.save_button.setText(self.tr("Save as a table"))


def _by_theme(table: ShownTable, words: Words, taxonomies: Taxonomies) -> list[NumberLine]:
    """What all themes have together, then each that may be shown."""
    most = max((table.number(row, ALL) or 0 for row in table.rows), default=0) or 1
    hidden = table.number(ALL, ALL) is None
    lines = [NumberLine(words("numbers-all"), number_words(table, ALL, ALL, words), hidden=hidden)]
    for row in themes_shown(table):
        number = table.number(row, ALL) or 0
        lines.append(NumberLine(theme_name(row, words, taxonomies), str(number), number / most))
    return lines


def _by_month(table: ShownTable, words: Words) -> list[NumberLine]:
    numbers = {month: table.number(ALL, month) for month in table.columns}
    most = max((number or 0 for number in numbers.values()), default=0) or 1
    return [
        NumberLine(
            month_name(month, words),
            number_words(table, ALL, month, words),
            number / most if number else None,
            hidden=number is None,
        )
        for month, number in numbers.items()
    ]
