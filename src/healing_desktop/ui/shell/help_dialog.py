"""Shift+F1: every key on one screen, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QDialog, QGridLayout, QVBoxLayout, QWidget

from healing_desktop.ui.actions import TABLE, Actions
from healing_desktop.ui.shell.frames import dialog_with_close
from healing_desktop.ui.theme import Theme
from healing_desktop.ui.widgets.labels import WordsLabel

# What one does at a desk, in its order; an action that is named nowhere stands with the window.
_FIND = ("search", "region", "filters", "order", "map")
_VISITOR = (
    "show",
    "compare",
    "side_by_side",
    "print",
    "paper_of_answer",
    "save",
    "calendar",
    "crisis_card",
    "next_visitor",
)
# Below this width, at 100 %, one column.
TWO_COLUMNS = 720
Key = tuple[str, str]


class HelpDialog(QDialog):
    """Four groups of keys in two columns, one in a narrow window."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self._actions, self._theme = actions, theme
        page = QWidget()
        title, text = WordsLabel("title", page), WordsLabel("", page)
        title.setText(self.tr("Everything works with the keyboard"))
        text.setText(
            self.tr(
                "Type what you hear, wherever the keyboard is: the list answers at once, and the best fit is shown "
                "beside it."
            )
        )
        layout = QVBoxLayout(page)
        layout.setContentsMargins(28, 20, 28, 12)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(text)
        self._columns = self._lay_out()
        layout.addLayout(self._columns)
        layout.addStretch(1)
        area = dialog_with_close(self, page, self.tr("Close"))
        area.setAccessibleName(self.tr("Keys"))
        self._fit()

    def _fit(self) -> None:
        """As wide as two columns need, as far as the screen has it."""
        factor = self._theme.scale.factor
        room = self.screen().availableSize()
        width = min(round(920 * factor), room.width() - 40)
        one = width < TWO_COLUMNS * factor
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12 if one else 40)
        self.resize(width, min(round(680 * factor), room.height() - 60))

    def _lay_out(self) -> QBoxLayout:
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for groups in (
            ((self.tr("Find"), self._finding()), (self.tr("In the list and the details"), self._reading())),
            ((self.tr("For the visitor"), self._of(_VISITOR)), (self.tr("The window"), self._window())),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            for name, keys in groups:
                heading = WordsLabel("name")
                heading.setText(name)
                column.addWidget(heading)
                column.addLayout(_grid(keys))
                column.addSpacing(8)
            column.addStretch(1)
            columns.addLayout(column, 1)
        return columns

    def _of(self, ids: tuple[str, ...]) -> list[Key]:
        """Those of the table, with their keys as this computer names them."""
        known = [action_id for action_id in ids if action_id in self._actions.by_id]
        keys = [(self._actions.key_words(action_id), self._actions[action_id].text()) for action_id in known]
        return [key for key in keys if key[0]]

    def _finding(self) -> list[Key]:
        return [
            *self._of(_FIND),
            ("⌫", self.tr("At the start of the box: take off the last part")),
            ("← →", self.tr("In the empty box: go to the parts that were understood")),
        ]

    def _reading(self) -> list[Key]:
        return [
            ("↑ ↓", self.tr("Move in the list while you type; from text to text in the details")),
            (f"{_key('PgUp')} {_key('PgDown')}", self.tr("Five up or down; a screenful on a page")),
            ("⏎", self.tr("Read the details")),
            (_key("Ctrl+C"), self.tr("Copy the text where the keyboard is")),
        ]

    def _window(self) -> list[Key]:
        rest = tuple(spec.id for spec in TABLE if spec.id not in (*_FIND, *_VISITOR))
        return [*self._of(rest), ("Tab", self.tr("To the next button or field"))]


def _key(name: str) -> str:
    """A key as Qt names it in the language of the window."""
    parts = (QCoreApplication.translate("QShortcut", part) for part in name.split("+"))
    return "+".join(parts)


def _grid(keys: list[Key]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for number, (key, words) in enumerate(keys):
        name, what = WordsLabel("kind", wraps=False), WordsLabel("")
        name.setText(key)
        name.align_top()
        what.setText(words)
        grid.addWidget(name, number, 0)
        grid.addWidget(what, number, 1)
    return grid
