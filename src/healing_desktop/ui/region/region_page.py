"""My region: a postcode or a town, and who serves it. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.ui.jobs import Job, Ok, Outcome
from healing_desktop.ui.region.region_sheet import RegionSheet
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.low_foot import LowFoot
from healing_desktop.ui.widgets.place_box import PlaceBox
from healing_desktop.ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from healing_desktop.core.network_layers import RegionTables
    from healing_desktop.core.place_suggestions import PlaceSuggestions
    from healing_desktop.core.places import Place
    from healing_desktop.core.ports import Directory


class RegionPage(QWidget):
    """`closed` asks for the way back; `chosen` carries the id of an entry to open."""

    closed = Signal()
    chosen = Signal(str)

    def __init__(
        self,
        owners: Owners,
        read: Callable[[Directory], RegionTables | None] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._owners, self._read = owners, read
        self._place: Place | None = None
        self._job: Job[PlaceSuggestions | None] | None = None
        self._suggestions: PlaceSuggestions | None = None
        self._entered_early = False
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = WordsLabel("label", self)
        self.box = PlaceBox(self._offers, self)
        self._label.setBuddy(self.box)
        self._hint = WordsLabel("soft", self)
        self.sheet = RegionSheet(owners.theme)
        self._scroll = Scrolling(self._answered())
        self._back = QPushButton()
        self._lay_out()
        self.box.typed.connect(self._typed)
        self.box.entered.connect(self._entered)
        self._back.clicked.connect(self.closed)
        self.sheet.opened.connect(self.chosen)
        owners.reading.changed.connect(self._refresh)
        owners.edition.changed.connect(self._edition_changed)
        self._retranslate()

    def begin(self, place: str = "") -> None:
        """It is about to be seen, with this place, else the typed one, else that of the desk."""
        self._load()
        self.box.setText(place or self._typed_place() or self._owners.settings.now.postcode)
        self.box.selectAll()
        self._scroll.verticalScrollBar().setValue(0)
        self._answer(self.box.text())

    def focus_target(self) -> QWidget:
        return self.box

    def forget(self) -> None:
        """Nothing of a visitor stays."""
        self._entered_early = False
        self.box.forget()
        self._answer("")

    def _answered(self) -> QWidget:
        """What scrolls: on a low screen with large text there is little room below the field."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._hint.setContentsMargins(40, 0, 40, 0)
        column.addWidget(self._hint)
        column.addWidget(self.sheet, 1)
        return page

    def _lay_out(self) -> None:
        head = QWidget(self)
        column = QVBoxLayout(head)
        column.setContentsMargins(40, 20, 40, 8)
        column.setSpacing(6)
        for part in (self._label, self.box):
            column.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(LowFoot(head))
        layout.addWidget(self._scroll, 1)
        # Made last, so that Tab comes here last.
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        flow = FlowLayout(foot, gap=12)
        flow.setContentsMargins(40, 10, 40, 10)
        flow.addWidget(self._back)
        layout.addWidget(LowFoot(foot))

    def _typed_place(self) -> str:
        reading = self._owners.reading
        return reading.origin(self._owners.search.now.query) if reading.ready else ""

    def _find(self, text: str) -> Place | None:
        opened = self._owners.reading.opened
        return opened.directory.place(text) if opened and text.strip() else None

    def _typed(self, text: str) -> None:
        self._answer(text)

    def _entered(self, text: str) -> None:
        """Enter takes the first offer where the text alone is no place, then what was meant by it."""
        known = self._find(text)
        if known is None and self._job is not None:
            # The offers come in a moment.
            self._entered_early = True
            return
        taken = text if known else self.box.first_offer() or self._meant(text)
        if taken and taken != self.box.text():
            self.box.setText(taken)
        self._answer(self.box.text())
        if self._place is None and text.strip():
            self._owners.messages.announce(self._hint.text())
        else:
            self._owners.messages.announce(" ".join(label.words for label in self.sheet.readables()[:3]))

    def _meant(self, text: str) -> str:
        """A place with a typing error, as the search box would read it."""
        opened, reading = self._owners.reading.opened, self._owners.reading
        if opened is None or not reading.ready:
            return ""
        return reading.origin(opened.directory.understand(text))

    def _offers(self, text: str) -> tuple[str, ...]:
        """None where the text is a place already: nothing is to lie over its answers."""
        if self._suggestions is None or self._find(text) is not None:
            return ()
        return self._suggestions.like(text)

    def _answer(self, text: str) -> None:
        self._place = self._find(text)
        self._refresh()

    def _refresh(self) -> None:
        reading = self._owners.reading
        self._say_hint()
        if self._place is None or reading.words is None or reading.opened is None:
            self.sheet.hide_words()
            return
        from healing_desktop.core.present_region import present_region

        region = reading.opened.directory.region(self._place, reading.language)
        self.sheet.show_words(present_region(region, reading.words))

    def _say_hint(self) -> None:
        typed = " ".join(self.box.text().split())
        unknown = self.tr("“%1” is not a postcode or town that we know.").replace("%1", typed)
        ask = self.tr("Type a postcode or the name of a town or village, in any language.")
        self._hint.setText(ask if not typed or self._place else f"{unknown} {ask}")
        self._hint.setVisible(self._place is None)

    def _load(self) -> None:
        opened, read = self._owners.reading.opened, self._read
        if opened is None or read is None or self._suggestions is not None or self._job is not None:
            return
        directory = opened.directory

        def work(_job: object) -> PlaceSuggestions | None:
            from healing_desktop.core.place_suggestions import PlaceSuggestions

            tables = read(directory)
            return PlaceSuggestions.of(tables.places) if tables else None

        self._job = self._owners.jobs.start(work, self._loaded)

    def _loaded(self, outcome: Outcome[PlaceSuggestions | None]) -> None:
        self._job = None
        if not isinstance(outcome, Ok):
            raise outcome.error
        self._suggestions = outcome.value
        self.box.offer_anew()
        if self._entered_early:
            self._entered_early = False
            self._entered(self.box.text())

    def _edition_changed(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._suggestions = None
        self._answer(self.box.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = self.tr("Where does the person live? Postcode or town")
        self._label.setText(words)
        self.box.say_name(words)
        self.box.setPlaceholderText(self.tr("for example: 9000 or Eupen"))
        self._scroll.setAccessibleName(self.tr("My region"))
        self._back.setText(self.tr("Back") + "   Esc")
        self._say_hint()
