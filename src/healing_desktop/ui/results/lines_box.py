"""Above the groups when the words typed speak of danger: the lines to call, large, without judgement."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from healing_desktop.core.words import ltr
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.need_words import need_words


class LinesBox(QFrame):
    """The lines for the need that the words speak of, those of the reader's language first."""

    def __init__(self, owners: Owners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = owners
        self.setProperty("look", "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[tuple[WordsLabel, WordsLabel]] = []
        owners.reading.changed.connect(self._refresh)
        owners.search.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        opened = self._owners.reading.opened
        language = self._owners.reading.language
        need = self._owners.search.now.query.danger
        self.setVisible(need is not None)
        if need is None:
            return
        lines = opened.helplines.for_need(need, language) if opened else ()
        while len(self._labels) < len(lines):
            self._add_pair()
        for number, (words, call) in enumerate(self._labels):
            shown = number < len(lines)
            words.setVisible(shown)
            call.setVisible(shown)
            if shown and opened:
                line = lines[number]
                words.setText(need_words(opened.helplines, line, language))
                call.setText(ltr(line.number or ""))

    def _add_pair(self) -> None:
        need, call = WordsLabel("", self), WordsLabel("", self)
        need.setProperty("look", "crisis-words")
        call.setProperty("look", "crisis-number")
        row = len(self._labels)
        self._grid.addWidget(need, row, 0)
        self._grid.addWidget(call, row, 1)
        self._labels.append((need, call))
