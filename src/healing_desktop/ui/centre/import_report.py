"""What became of the rows of a spreadsheet: how many, and what is to be said of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.core.words import Words
from healing_desktop.ui.centre.mapping_rows import FIELDS
from healing_desktop.ui.widgets.labels import ReadingLabel
from healing_desktop.ui.widgets.reading_page import ReadingPage

if TYPE_CHECKING:
    from healing_desktop.centre.import_groups import OwnRead

# What is good to know of a file is for who looks after its format: the command line tells it.
_LEVELS = (("error", "sun"), ("repaired", ""), ("warning", ""))


class ImportReport(ReadingPage):
    """Texts to walk through with the arrows, the sum first."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._labels: list[ReadingLabel] = []
        self.sum = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def readables(self) -> list[ReadingLabel]:
        return self._labels

    def show_read(self, read: OwnRead) -> None:
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        self.sum = self.tr("%1 rows: %2 new, %3 changed, %4 as before, %5 not taken over.")
        imported = read.imported
        left = imported.refused + len(read.published)
        for number, count in enumerate((imported.read, read.added, read.changed, read.same, left), start=1):
            self.sum = self.sum.replace(f"%{number}", str(count))
        self._add("heading", self.sum)
        if read.published:
            self._add("", self._words("import-centre-published", names=self._words.listed(read.published)))
        refused = {finding.row for finding in imported.findings if finding.level == "error"}
        for level, look in _LEVELS:
            found = [one for one in imported.findings if one.level == level]
            if level != "error":
                found = [one for one in found if one.row not in refused]
            if found:
                self._add("label", self._words(f"import-level-{level}"))
            for finding in found:
                place = self.tr("Row %1").replace("%1", str(finding.row)) if finding.row else ""
                said = finding.sentence(self._words)
                key = FIELDS.get(finding.field, "")
                field = f"{self._words(key)}: " if key else ""
                self._add(look, " · ".join(filter(None, (place, f"{field}{said}"))))
        if read.added:
            self._add("soft", self._words("import-centre-until"))
        self.one_tab_stop()

    def _add(self, look: str, text: str) -> None:
        label = ReadingLabel(look, self)
        label.say("".join(sign if sign.isprintable() else " " for sign in text))
        self._layout.addWidget(label)
        self._labels.append(label)
