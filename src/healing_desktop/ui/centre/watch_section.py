"""The watch list: what the centre wants to hear of when new data come, in place of a newsletter."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.present_watch import watch_name, watch_words
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.centre.undoable import keep, put_back, take_away, take_back
from healing_desktop.ui.centre.watch_form import WatchForm
from healing_desktop.ui.centre.watch_row import WatchRow
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel


class WatchSection(QWidget):
    """A view of WatchingState. `entry_wanted` carries the id of an entry to show."""

    entry_wanted = Signal(str)

    def __init__(self, owners: Owners, services: Services, actions: Actions) -> None:
        super().__init__()
        self._owners, self._watching = owners, owners.watching
        self.rows: dict[str, WatchRow] = {}
        self._about = WordsLabel("soft", self)
        self.form = WatchForm(owners, services, self)
        self.print_button, self.news_button = (actions.button(name, wraps=True) for name in ("print_watched", "news"))
        self._head = QWidget(self)
        head = FlowLayout(self._head, gap=12)
        for button in (self.print_button, self.news_button):
            head.addWidget(button)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._about)
        layout.addWidget(self._head)
        layout.addLayout(self._list)
        layout.addWidget(self.form)
        layout.addStretch(1)
        self.form.wanted.connect(self._add)
        for owner in (owners.centre, owners.watching, owners.reading):
            owner.changed.connect(self._refresh)

    def title(self) -> str:
        return self.tr("Watch list")

    def begin(self) -> None:
        self.form.begin()
        self._refresh()

    def focus_target(self) -> QWidget:
        return self.print_button if self.rows else self.form.themes.line

    def _refresh(self) -> None:
        watches = self._owners.centre.now.of(Watch)
        self._about.setText(
            self.tr("When new data come, the program tells you what is new for these.")
            if watches
            else self.tr(
                "Choose what matters to you: a theme, a place, a language. When new data come, the program tells you "
                "what is new for you. You can print it each month, as a newsletter of your own."
            )
        )
        self._head.setVisible(bool(watches))
        self.form.is_first(not watches)
        for watch_id in [one for one in self.rows if one not in {watch.id for watch in watches}]:
            self._take_out(self.rows.pop(watch_id))
        for watch in watches:
            row = self.rows.get(watch.id) or self._row(watch.id)
            self._say(row, watch)

    def _row(self, watch_id: str) -> WatchRow:
        row = self.rows[watch_id] = WatchRow(self)
        row.renamed.connect(lambda name: self._rename(watch_id, name))
        row.removed.connect(lambda: self._remove(watch_id))
        row.opened.connect(self.entry_wanted)
        self._list.addWidget(row)
        return row

    def _take_out(self, row: WatchRow) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and row.isAncestorOf(focused)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if had_focus:
            self.focus_target().setFocus()

    def _say(self, row: WatchRow, watch: Watch) -> None:
        opened, words = self._owners.reading.opened, self._owners.reading.words
        if opened is None or words is None:
            return
        about = watch_words(watch, words, opened.directory)
        found = self._watching.now.states if self._watching.now is not None else ()
        state = next((one for one in found if one.watch == watch), None)
        counted = []
        if watch.place and opened.directory.place(watch.place) is None:
            counted.append(words("watch-place-unknown"))
        elif state is not None:
            counted.append(words("watch-now", n=state.now))
            if state.new:
                counted.append(words("watch-new-number", n=len(state.new)))
        new = [(one.id, one.name.name_for(words.language)) for one in state.new] if state is not None else []
        row.say(watch.name or about, watch.name, about if watch.name else "", " · ".join(counted), new)

    def _watch(self, watch_id: str) -> Watch | None:
        kept = self._owners.centre.now.kept(Watch, watch_id)
        return kept.record if kept is not None and isinstance(kept.record, Watch) else None

    def _called(self, watch: Watch) -> str:
        opened, words = self._owners.reading.opened, self._owners.reading.words
        return watch_name(watch, words, opened.directory) if opened is not None and words is not None else watch.name

    def _add(self, watch: Watch) -> None:
        self.form.clear()
        said = self.tr("On the watch list: %1").replace("%1", self._called(watch))
        keep(self._owners, [watch], said, lambda: take_back(self._owners, watch))
        self.form.themes.line.setFocus()

    def _rename(self, watch_id: str, name: str) -> None:
        if (watch := self._watch(watch_id)) is not None:
            said = self.tr("The name is kept.")
            keep(self._owners, [replace(watch, name=name)], said, lambda: put_back(self._owners, watch))

    def _remove(self, watch_id: str) -> None:
        if (watch := self._watch(watch_id)) is not None:
            take_away(self._owners, watch, self.tr("Off the watch list: %1").replace("%1", self._called(watch)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
