"""A new watch in a few words: themes, a place, languages; what stays empty asks nothing."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from healing_desktop.core.centre_records import Watch
from healing_desktop.core.place_suggestions import PlaceSuggestions
from healing_desktop.core.term_offers import TermOffers
from healing_desktop.ui.centre.form_field import FormField
from healing_desktop.ui.centre.many_box import ManyBox
from healing_desktop.ui.jobs import Ok, Outcome
from healing_desktop.ui.services import Services
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.place_box import PlaceBox


def _held(box: ManyBox | PlaceBox) -> Callable[[QWidget], ManyBox | PlaceBox]:
    """What stands in its field is known here already."""
    return lambda _parent: box


class WatchForm(QFrame):
    """`wanted` carries a Watch that is not kept yet."""

    wanted = Signal(object)

    def __init__(self, owners: Owners, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners, self._read = owners, services.region_tables
        self._places: PlaceSuggestions | None = None
        self._asked: object = None
        self._first = False
        self.setProperty("look", "card")
        self._heading = WordsLabel("name", self)
        self.themes, self.languages = ManyBox(self), ManyBox(self)
        self.place = PlaceBox(self._place_offers, self)
        self.place.setProperty("look", "")
        self.fields = {
            name: FormField("", _held(box), "", self)
            for name, box in (("themes", self.themes), ("place", self.place), ("languages", self.languages))
        }
        self.add_button = QPushButton(self)
        self.add_button.setProperty("look", "primary")
        self.add_button.setAutoDefault(False)
        foot = QWidget(self)
        FlowLayout(foot).addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        for part in (self._heading, *self.fields.values(), foot):
            layout.addWidget(part)
        self.place.entered.connect(self._place_entered)
        self.add_button.clicked.connect(self._add)
        self._retranslate()

    def begin(self) -> None:
        """The words that can be chosen, in the reader's language."""
        opened, language = self._owners.reading.opened, self._owners.reading.language
        if opened is None or self._asked == (opened.info.sha256, language):
            return
        self._asked = opened.info.sha256, language
        read = self._read

        def terms(_job: object) -> tuple[TermOffers, TermOffers]:
            lists, vocabulary = opened.taxonomies, opened.directory.vocabulary()
            themes, languages = (TermOffers.of(name, lists, vocabulary, language) for name in ("theme", "language"))
            return themes, languages

        def places(_job: object) -> PlaceSuggestions | None:
            tables = read(opened.directory) if read is not None else None
            return PlaceSuggestions.of(tables.places) if tables is not None else None

        self._owners.jobs.start(terms, self._terms_arrived)
        self._owners.jobs.start(places, self._places_arrived)

    def is_first(self, first: bool) -> None:
        """Nothing is watched yet."""
        self._first = first
        self._say_heading()

    def _say_heading(self) -> None:
        self._heading.setText(self.tr("What do you want to watch?") if self._first else self.tr("Watch something else"))

    def clear(self) -> None:
        self.themes.choose(())
        self.languages.choose(())
        self.themes.line.clear()
        self.languages.line.clear()
        self.place.forget()
        for field in self.fields.values():
            field.say_fault("")

    def _terms_arrived(self, outcome: Outcome[tuple[TermOffers, TermOffers]]) -> None:
        if not isinstance(outcome, Ok):
            raise outcome.error
        themes, languages = outcome.value
        self.themes.take_offers(themes)
        self.languages.take_offers(languages)

    def _places_arrived(self, outcome: Outcome[PlaceSuggestions | None]) -> None:
        if not isinstance(outcome, Ok):
            raise outcome.error
        self._places = outcome.value
        self.place.offer_anew()

    def _place_offers(self, text: str) -> tuple[str, ...]:
        return self._places.like(text) if self._places is not None and self._place_code(text) is None else ()

    def _place_code(self, text: str) -> str | None:
        """Of a postcode or a town; a whole province has no middle that anything is near to."""
        opened = self._owners.reading.opened
        place = opened.directory.place(text) if opened is not None and text.strip() else None
        return place.code if place is not None and place.nis else None

    def _place_entered(self, text: str) -> None:
        """Enter takes the first offer where the text alone is no place, and goes on."""
        taken = text if self._place_code(text) is not None else self.place.first_offer() or text
        self.place.setText(taken)
        self._say_fault("")
        self.languages.line.setFocus()

    def _add(self) -> None:
        if any(self._has_unknown(name) for name in ("themes", "languages")):
            return
        text = self.place.text().strip()
        code = self._place_code(text) or self._place_code(self.place.first_offer()) or ""
        themes, languages = self.themes.codes, self.languages.codes
        if text and not code:
            self._say_fault(self.tr("“%1” is not a postcode or a town that we know.").replace("%1", text))
            self.place.setFocus()
        elif not (themes or code or languages):
            words = self._owners.reading.words
            self._owners.messages.say(words("watch-asks-nothing") if words is not None else "")
            self.themes.line.setFocus()
        else:
            self.wanted.emit(Watch(str(uuid4()), "", themes, code, languages))

    def _has_unknown(self, name: str) -> bool:
        """Says so beside the box in which something stands that no list has."""
        opened, field, taxonomy = self._owners.reading.opened, self.fields[name], name.removesuffix("s")
        known = opened.taxonomies.codes_of(taxonomy) if opened is not None else ()
        unknown = next((code for code in field.answer if code not in known), "")
        field.say_fault(self.tr("“%1” is not in the list.").replace("%1", unknown) if unknown else "")
        if unknown:
            field.typed_in.setFocus()
        return bool(unknown)

    def _say_fault(self, words: str) -> None:
        self.fields["place"].say_fault(words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.begin()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._say_heading()
        for name, label, hint in (
            ("themes", self.tr("Themes"), self.tr("Type a few letters and press Enter. One of them is enough.")),
            ("place", self.tr("Near this place"), self.tr("A postcode or a town. Empty: anywhere.")),
            ("languages", self.tr("Languages"), self.tr("One of them is enough. Empty: any.")),
        ):
            self.fields[name].say_label(label)
            self.fields[name].say_hint(hint)
        self.add_button.setText(self.tr("Watch this"))
