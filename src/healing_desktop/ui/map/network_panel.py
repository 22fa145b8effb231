"""Below the map: which networks are drawn on it, and the same as a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from healing_desktop.maps.network_map import LegendLine
from healing_desktop.ui.map.networks_model import NetworksModel
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.choice_box import ChoiceBox
from healing_desktop.ui.widgets.labels import WordsLabel

NONE, ADULT, YOUTH = "", "adult", "youth"
SWATCH = 20
# Below the map, the list takes no more of the height than this.
SHARE = 0.26
ROOMY = 420


class NetworksList(QListView):
    """`asked` when somebody wants to see this one whole."""

    asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "legend")
        self.setWordWrap(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(lambda index: self.asked.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex().row())
        elif event.text().strip() and event.text().isprintable():
            # A letter belongs in the search box.
            event.ignore()
        else:
            super().keyPressEvent(event)


class NetworkPanel(QWidget):
    """`chosen` carries NONE, ADULT or YOUTH; `highlighted` and `asked` the number of a network, -1 for none."""

    chosen = Signal(str)
    highlighted = Signal(int)
    asked = Signal(int)
    legend_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._legend: tuple[LegendLine, ...] = ()
        self._language = "nl"
        self._failed = False
        self._height: int | None = 0
        self._label = WordsLabel("small", self, wraps=False)
        self.choice = ChoiceBox(((NONE, ""), (ADULT, ""), (YOUTH, "")), parent=self)
        self._label.setBuddy(self.choice)
        self.model = NetworksModel(self)
        self.list = NetworksList(self)
        self.list.setModel(self.model)
        self._note = WordsLabel("small", self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.choice, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 4, 8, 0)
        lines.setSpacing(4)
        lines.addLayout(row)
        lines.addWidget(self.list, 1)
        lines.addWidget(self._note)
        lines.addStretch()
        self.choice.currentIndexChanged.connect(lambda _index: self.chosen.emit(self.choice.value))
        self.list.selectionModel().currentChanged.connect(self._highlight)
        self.list.asked.connect(self.asked)
        self.show_legend((), "nl")

    def show_legend(self, legend: Sequence[LegendLine], language: str) -> None:
        """These networks in this language; none hides the list."""
        self._legend, self._language, self._failed = tuple(legend), language, False
        self.dress()
        self.legend_changed.emit()

    def say_failed(self) -> None:
        """The areas cannot be drawn."""
        self._legend, self._failed = (), True
        self.dress()

    def dress(self) -> None:
        """Colours and sizes of the window; the words too."""
        side = round(SWATCH * self._theme.scale.factor)
        self.model.show(self._legend, self._language, self._theme.scheme_name, side)
        self.list.setIconSize(QSize(side, side))
        self.list.setVisible(bool(self._legend))
        self.fit(self._height)
        failed = self.tr("The areas cannot be drawn now.")
        striped = self.tr("Striped: a border runs through it. Open sign: not certain, check first.")
        self._note.setText(failed if self._failed else striped)

    @property
    def has_legend(self) -> bool:
        return bool(self._legend)

    def fit(self, height: int | None) -> None:
        """Below a map, in a pane of this height; None: beside it, with all the height there is."""
        self._height = height
        row = round((SWATCH + 8) * self._theme.scale.factor)
        roomy = height is None or height >= ROOMY * self._theme.scale.factor
        self._note.setVisible(self._failed or (bool(self._legend) and roomy))
        self.list.setMinimumHeight(row)
        self.list.setMaximumHeight(16777215 if height is None else max(row, round(height * SHARE)))
        policy = QSizePolicy.Policy.Preferred if height is None else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    def name_parts(self) -> None:
        """Words, in the language of the window."""
        said = self.tr("Networks on the map")
        self._label.setText(said)
        self.choice.setAccessibleName(said)
        for at, words in enumerate((self.tr("None"), self.tr("For adults"), self.tr("For young people"))):
            self.choice.setItemText(at, words)
        self.list.setAccessibleName(said)
        self.list.setAccessibleDescription(self.tr("Enter shows one whole on the map."))
        self.dress()

    def _highlight(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.highlighted.emit(current.row() if current.isValid() else -1)
