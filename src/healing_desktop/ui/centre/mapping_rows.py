"""The columns of somebody's table, each with what stands in it: one row a column."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from healing_desktop.core.words import Words
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel

# Our fields, in the order in which they are offered, and the key of their words.
FIELDS: Mapping[str, str] = {
    "name": "label-name", "group_kind": "import-field-group-kind", "themes": "column-themes",
    "description": "label-what", "who_for": "label-who-for", "audiences": "column-audiences",
    "meets": "label-meets", "day": "import-field-day", "opens_at": "import-field-opens",
    "closes_at": "import-field-closes", "starts_on": "import-field-starts", "ends_on": "import-field-ends",
    "street": "column-street", "postcode": "column-postcode", "town": "column-town",
    "confidential": "column-confidential", "area": "column-area", "step_free": "label-step-free",
    "attending": "import-field-attending", "cost": "label-cost", "languages": "label-languages",
    "phone": "label-phone", "email": "label-email", "url": "label-web", "how_to_join": "label-how-to-join",
    "first_time": "label-first-time", "led_by": "label-leader", "organization": "label-organisation",
    "alert": "row-alert", "minimum_age": "column-age-from", "maximum_age": "column-age-to", "hours": "label-hours",
    "checked_on": "column-checked-on", "source": "label-source", "kind": "column-kind", "id": "column-id",
}  # fmt: skip
LONGEST_EXAMPLE = 60


class MappingRows(QWidget):
    """`chosen`: column -> field of ours, of those that are taken over."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._boxes: dict[str, ChoiceBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    @property
    def chosen(self) -> dict[str, str]:
        return {column: box.value for column, box in self._boxes.items() if box.value}

    def box(self, column: str) -> ChoiceBox:
        return self._boxes[column]

    def focus_target(self) -> QWidget:
        return next(iter(self._boxes.values()), self)

    def show_columns(self, columns: Mapping[str, tuple[str, ...]], guessed: Mapping[str, str]) -> None:
        """Each column with what stands in its first rows."""
        choices = (("", self._words("import-field-none")), *((f, self._words(key)) for f, key in FIELDS.items()))
        for row, (column, examples) in enumerate(columns.items()):
            said = WordsLabel("", self)
            example = " · ".join(examples)
            short = example if len(example) <= LONGEST_EXAMPLE else f"{example[: LONGEST_EXAMPLE - 1]}…"
            said.setText(f"{column}\n{short}" if short else column)
            box = ChoiceBox(tuple(choices), guessed.get(column, ""), self)
            box.setAccessibleName(column)
            said.setBuddy(box)
            self._grid.addWidget(said, row, 0)
            self._grid.addWidget(box, row, 1)
            self._boxes[column] = box
