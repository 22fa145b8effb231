"""Our groups: what the centre entered itself, when it runs out, and the ways in and out for many at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QListView, QVBoxLayout, QWidget

from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.collation import sort_key
from healing_desktop.core.dates import earliest_day, plain_date
from healing_desktop.core.words import ltr
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.jobs import Ok, Outcome
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.own_groups import NEW, runs_out
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.two_lines import TwoLines, TwoLinesDelegate
from healing_desktop.ui.widgets.wrapping_button import WrappingButton


def ask_open(parent: QWidget, title: str) -> str:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", "*.csv *.xlsx *.ods *.tsv *.txt *.json *.zip")
    return chosen


def ask_save(parent: QWidget, title: str, name: str) -> str:
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "*.json")
    return chosen


@dataclass(frozen=True, slots=True)
class AskFile:
    """The file that is chosen, or "" ; tests put something else in its place."""

    open: Callable[[QWidget, str], str] = ask_open
    save: Callable[[QWidget, str, str], str] = ask_save


class OwnSection(QWidget):
    """`entry_wanted` carries the id of a group to show."""

    entry_wanted = Signal(str)

    def __init__(self, owners: Owners, _services: Services, _actions: Actions, ask: AskFile | None = None) -> None:
        super().__init__()
        self._owners, self._ask = owners, ask or AskFile()
        self._shown: tuple[OwnEntry, ...] = ()
        self._model = TwoLines(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLinesDelegate(owners.theme, self.list))
        self.list.setProperty("look", "boxed")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # On a low window the page scrolls, not the list alone.
        self.list.setMinimumHeight(round(220 * owners.theme.scale.factor))
        self.said = WordsLabel("soft", self)
        self.trouble = WordsLabel("sun", self)
        names = ("add", "change", "renew", "show", "delete", "bring", "give")
        self.buttons = {name: WrappingButton("", self) for name in names}
        self._lay_out()
        self._bind()
        owners.centre.changed.connect(self._changed)
        owners.own.changed.connect(self._changed)

    def title(self) -> str:
        return self.tr("Our groups")

    def begin(self) -> None:
        self._retranslate()
        self._refresh()

    def focus_target(self) -> QWidget:
        return self.list if self._shown else self.buttons["add"]

    def _lay_out(self) -> None:
        self.buttons["add"].setProperty("look", "primary")
        first, second = FlowLayout(gap=12), FlowLayout(gap=12)
        for name in ("add", "change", "renew", "show", "delete"):
            first.addWidget(self.buttons[name])
        for name in ("bring", "give"):
            second.addWidget(self.buttons[name])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.said, self.trouble):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addLayout(first)
        layout.addSpacing(8)
        layout.addLayout(second)
        # Where there is no list, what is left stays at the foot.
        layout.addStretch(0)

    def _bind(self) -> None:
        does: dict[str, Callable[[], None]] = {
            "add": lambda: self._owners.own_groups.wanted.emit(NEW), "change": self._change, "show": self._show,
            "renew": self._renew, "delete": self._delete, "bring": self._bring, "give": self._give,
        }  # fmt: skip
        for name, act in does.items():
            self.buttons[name].clicked.connect(act)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(lambda _index: self._change())
        delete = QShortcut(QKeySequence("Del"), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.title())
        words = {
            "add": self.tr("Add a group") + f"   {ltr('Ctrl+D')}", "change": self.tr("Change") + "   ⏎",
            "renew": self.tr("Still right, for a year more"), "show": self.tr("Show it"), "delete": self.tr("Delete"),
            "bring": self.tr("Bring in a spreadsheet …"), "give": self.tr("Save for the publisher …"),
        }  # fmt: skip
        for name, said in words.items():
            self.buttons[name].setText(said)
            self.buttons[name].setAccessibleName(said)

    def _changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """What runs out stands first."""
        today, kept = self._owners.reading.today(), self._current()
        order = {own.id: (runs_out(own, today) is None, sort_key(own.name)) for own in self._owners.own_groups.all()}
        self._shown = tuple(sorted(self._owners.own_groups.all(), key=lambda own: order[own.id]))
        self._model.show(tuple((own.name, self._about(own), runs_out(own, today) is not None) for own in self._shown))
        if self._shown:
            row = next((at for at, own in enumerate(self._shown) if kept is not None and own.id == kept.id), 0)
            self.list.setCurrentIndex(self._model.index(row))
        self.list.setVisible(bool(self._shown))
        for name in ("change", "show", "delete", "give"):
            self.buttons[name].setEnabled(bool(self._shown))
        self._chosen()
        self._say()

    def _say(self) -> None:
        soon = sum(runs_out(own, self._owners.reading.today()) is not None for own in self._shown)
        if not self._shown:
            said = self.tr(
                "What you enter here is found, shown and printed with all other groups, in this centre only."
            )
        elif soon:
            said = self.tr("%n group(s) run out soon. Call to ask whether all is still right.", "", soon)
        else:
            said = self.tr("%n group(s) of this centre. Nobody else sees them.", "", len(self._shown))
        self.said.setText(said)
        now = self._owners.own.now
        hidden = (*now.clashing, *now.unreadable)
        words = self.tr("These are not in the list: %1").replace("%1", ", ".join(own.name for own in hidden))
        self.trouble.setText(words if hidden else "")
        self.trouble.setVisible(bool(hidden))

    def _about(self, own: OwnEntry) -> str:
        words, last = self._owners.reading.words, earliest_day(own.expires_on)
        if last is None or words is None:
            return self.tr("of this centre")
        left = runs_out(own, self._owners.reading.today())
        day = plain_date(last, words)
        if left is None:
            return self.tr("of this centre, until %1").replace("%1", day)
        if left < 0:
            return self.tr("over since %1; it is not listed any more").replace("%1", day)
        return self.tr("runs out on %1: is all still right?").replace("%1", day)

    def _current(self) -> OwnEntry | None:
        row = self.list.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _change(self) -> None:
        if (own := self._current()) is not None:
            self._owners.own_groups.wanted.emit(own.id)

    def _show(self) -> None:
        if (own := self._current()) is not None:
            self.entry_wanted.emit(own.id)

    def _renew(self) -> None:
        if (own := self._current()) is not None:
            self._owners.own_groups.renew(own)

    def _chosen(self) -> None:
        """What runs out is asked after."""
        own = self._current()
        soon = own is not None and runs_out(own, self._owners.reading.today()) is not None
        self.buttons["renew"].setVisible(soon)

    def _delete(self) -> None:
        if (own := self._current()) is not None:
            self._owners.own_groups.remove(own)

    def _bring(self) -> None:
        from healing_desktop.ui.centre.import_dialog import ImportDialog

        file = self._ask.open(self, self.tr("Bring in a spreadsheet"))
        opened, words = self._owners.reading.opened, self._owners.reading.words
        if file and opened is not None and words is not None:
            dialog = ImportDialog(self._owners, Path(file), words, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(self.window().activateWindow)
            dialog.open()

    def _give(self) -> None:
        """By a deliberate act: a file that a person chose, with what it is for said before."""
        file = self._ask.save(self, self.tr("Save for the publisher"), "our-groups.json")
        opened, words_in = self._owners.reading.opened, self._owners.reading.words_in
        if not file or opened is None:
            return
        own = self._owners.own_groups.all()

        def work(_job: object) -> bool:
            from healing_desktop.centre.export_groups import own_package
            from healing_desktop.handouts.save import save_pdf

            package = own_package(own, opened.directory, words_in)
            return package is not None and save_pdf(Path(file), package) is None

        self._owners.jobs.start(work, lambda outcome: self._given(outcome, Path(file).name))

    def _given(self, outcome: Outcome[bool], name: str) -> None:
        if isinstance(outcome, Ok) and outcome.value:
            self._owners.messages.say(self.tr("Saved: %1. Send it to whoever publishes the data.").replace("%1", name))
        else:
            self._owners.messages.say(self.tr("Not saved: %1. Choose another place.").replace("%1", name))
