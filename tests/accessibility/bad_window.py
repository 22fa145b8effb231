"""A window with one of each fault that can be counted from outside, to see that they are counted."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


def main() -> None:
    application = QApplication(["bad"])
    window = QWidget()
    window.setWindowTitle(" ")
    column = QVBoxLayout(window)
    column.addWidget(typed := QLineEdit())
    typed.setPlaceholderText("no name")
    column.addWidget(small := QPushButton("small"))
    small.setFixedSize(16, 16)
    column.addWidget(mouse := QPushButton("mouse only"))
    mouse.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column.addWidget(picture := QLabel())
    picture.setPixmap(QPixmap(32, 32))
    column.addWidget(bare := QWidget())
    bare.setAccessibleName("without a role")
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for large in (typed, mouse, bare):
        large.setMinimumHeight(30)
    window.show()
    typed.setFocus()
    sys.exit(application.exec())


if __name__ == "__main__":
    main()
