"""What stands in the detail's place before anything is chosen: how to ask, with three examples to press."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healing_desktop.ui.actions import Actions
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.wrapping_button import WrappingButton


class WelcomePage(QWidget):
    """`asked` carries the words of the example that was pressed."""

    asked = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text, self._try, self._unsure, self._after = (WordsLabel("", self) for _ in range(5))
        self._title.setProperty("look", "title")
        self._try.setProperty("look", "label")
        self._unsure.setProperty("look", "label")
        self._after.setProperty("look", "soft")
        self._examples = [WrappingButton("", self) for _ in range(3)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        for label in (self._title, self._text, self._try):
            layout.addWidget(label)
        for example in self._examples:
            example.setProperty("look", "link")
            example.clicked.connect(self._pressed)
            layout.addWidget(example)
        layout.addSpacing(12)
        layout.addWidget(self._unsure)
        layout.addWidget(actions.button("which_fits", wraps=True), 0, Qt.AlignmentFlag.AlignLeading)
        layout.addSpacing(12)
        layout.addWidget(self._after)
        layout.addStretch(1)
        self._retranslate()

    def focus_target(self) -> QWidget:
        return self._examples[0]

    def _pressed(self) -> None:
        self.asked.emit(self.sender().text())  # type: ignore[attr-defined]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Just type what you hear"))
        self._text.setText(
            self.tr("A theme, a postcode or town, a language, a day. A few letters are enough, in any order.")
        )
        self._try.setText(self.tr("For example"))
        for button, words in zip(
            self._examples,
            (self.tr("grief 9000"), self.tr("women 1030 fr"), self.tr("anxiety Antwerpen free")),
            strict=True,
        ):
            button.setText(words)
        self._unsure.setText(self.tr("Not sure what to look for?"))
        self._after.setText(self.tr("This list helps you find a group. It is not treatment."))
