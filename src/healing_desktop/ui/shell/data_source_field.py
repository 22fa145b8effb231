"""Which data file this desk reads: the program's own, or one that was chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.widgets.flow_layout import FlowLayout


class DataSourceField(QWidget):
    """A path that may be typed, chosen, or left empty."""

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = QLineEdit(file, self)
        self.file.setPlaceholderText(self.tr("the directory that came with this program"))
        choose, own = (
            QPushButton(self.tr("Choose a file …"), self),
            QPushButton(self.tr("Use the program's own"), self),
        )
        for button in (choose, own):
            button.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        own.clicked.connect(self.file.clear)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(choose)
        buttons.addWidget(own)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.file)
        layout.addLayout(buttons)

    def _choose(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a data file"), self.file.text(), self.tr("Data files (*.db)")
        )
        if file:
            self.file.setText(file)
