"""Ctrl+D: a group of the centre's own, entered or changed. Nothing that was typed is lost by leaving."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from healing_desktop.core.centre import NotSaved, Saved, Written
from healing_desktop.core.dates import months_later, plain_date
from healing_desktop.core.entries import MeetingPlace
from healing_desktop.core.own_answers import Answers
from healing_desktop.core.own_form import Checked, check, place_told
from healing_desktop.core.places import Place
from healing_desktop.core.present_place import town_with_postcode
from healing_desktop.core.taxonomies import Taxonomies
from healing_desktop.core.words import Words, ltr
from healing_desktop.ui.centre.conflict_dialog import ask_conflict
from healing_desktop.ui.centre.many_box import ManyBox
from healing_desktop.ui.centre.own_form_page import OwnFormPage
from healing_desktop.ui.state.own_groups import NEW, VALID_MONTHS, Matter
from healing_desktop.ui.state.owners import Owners
from healing_desktop.ui.widgets.dialog_size import open_at
from healing_desktop.ui.widgets.flow_layout import FlowLayout
from healing_desktop.ui.widgets.labels import WordsLabel
from healing_desktop.ui.widgets.not_saved_words import not_saved_words
from healing_desktop.ui.widgets.note_field import NoteField
from healing_desktop.ui.widgets.reading_order import tab_on
from healing_desktop.ui.widgets.scrolling import AROUND, Scrolling

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAXONOMIES = {"themes": "theme", "audiences": "audience", "languages": "language"}


class OwnForm(QDialog):
    """`entry_id`: of an own entry to change; NEW for another one. Enter goes to the next field, Ctrl+Enter keeps."""

    def __init__(
        self, owners: Owners, entry_id: str, taxonomies: Taxonomies, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._owners, self._id, self._words = owners, entry_id, words
        self._matter: Matter | None = None
        self._keep_wanted = False
        self.setWindowTitle(self.tr("Change our group") if entry_id else self.tr("A group of our own"))
        self.page = OwnFormPage(taxonomies, words, owners.theme.scale.factor)
        self._scroll = Scrolling(self.page)
        self.draft_button, self.said = QPushButton(self.tr("Go on with what you wrote"), self), WordsLabel("sun", self)
        self.keep_button = QPushButton(self.tr("Keep it") + f"   {ltr('Ctrl+⏎')}", self)
        self.cancel_button = QPushButton(self.tr("Cancel") + "   Esc", self)
        self._lay_out()
        self._bind()
        self._began = self._blank()
        self.page.show_answers(self._began)
        draft = owners.own_groups.drafts.get(entry_id)
        self.draft_button.setVisible(draft is not None)
        open_at(self, 640, 760, owners.theme.scale.factor)
        self.page.fields["name"].typed_in.setFocus()
        owners.own_groups.prepare(entry_id, self._arrived)

    def _lay_out(self) -> None:
        self.said.hide()
        self.keep_button.setProperty("look", "primary")
        buttons = FlowLayout(gap=12)
        for button in (self.keep_button, self.cancel_button):
            buttons.addWidget(button)
        for button in (self.draft_button, self.keep_button, self.cancel_button):
            button.setAutoDefault(False)
        foot = QVBoxLayout()
        foot.setContentsMargins(28, 12, 28, 24)
        foot.setSpacing(8)
        foot.addWidget(self.said)
        foot.addLayout(buttons)
        top = QVBoxLayout()
        top.setContentsMargins(28, 16, 28, 0)
        top.addWidget(self.draft_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads."""
        return tab_on(self, forward=forward)

    def _bind(self) -> None:
        self.keep_button.clicked.connect(self._keep)
        self.cancel_button.clicked.connect(self.reject)
        self.draft_button.clicked.connect(self._go_on)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._keep)
        self.page.placed.connect(self._placed)
        about = self.page.fields["about"].inside
        assert isinstance(about, NoteField)
        about.kept.connect(self.focusNextChild)
        for field in self.page.fields.values():
            if isinstance(field.inside, QLineEdit | QComboBox):
                field.inside.installEventFilter(self)
            elif isinstance(field.inside, ManyBox):
                field.inside.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next question, but where it takes an offer."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            offering = isinstance(watched.parent(), ManyBox) and bool(getattr(watched, "text", str)())
            if not held and not offering:
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def reject(self) -> None:
        """What was typed stays in this window, for the next time."""
        groups, answers = self._owners.own_groups, self.page.answers
        if answers != self._began:
            groups.drafts[self._id] = answers
            wanted = self._id
            self._owners.messages.say(
                self.tr("Not kept. What you wrote is still here."), self.tr("Go on with what you wrote"),
                lambda: groups.wanted.emit(wanted),
            )  # fmt: skip
        super().reject()

    def _blank(self) -> Answers:
        """A year is long enough for a group to change."""
        ends = months_later(self._owners.reading.today(), VALID_MONTHS)
        return Answers(expires=plain_date(ends, self._words)) if self._id == NEW else Answers()

    def _arrived(self, matter: Matter) -> None:
        if not isValid(self):
            return
        self._matter = matter
        for name, taxonomy in _TAXONOMIES.items():
            box = self.page.fields[name].inside
            assert isinstance(box, ManyBox)
            box.take_offers(matter.offers[taxonomy])
        if matter.answers is not None and self.page.answers == self._began:
            self._began = matter.answers
            self.page.show_answers(matter.answers)
            self._say_place(matter.answers.place)
        elif self.page.answers.place:
            # Typed before anybody could tell what it is.
            self._placed(self.page.answers.place)
        if self._keep_wanted:
            self._keep()

    def _go_on(self) -> None:
        draft = self._owners.own_groups.drafts.get(self._id)
        if draft is not None:
            self.page.show_answers(draft)
            self._say_place(draft.place)
        self.draft_button.hide()
        self.page.fields["name"].typed_in.setFocus()

    def _placed(self, typed: str) -> None:
        """Its one language is chosen with it, as long as nobody chose another."""
        place = self._say_place(typed)
        box = self.page.fields["languages"].inside
        assert isinstance(box, ManyBox)
        if place is not None and len(place.languages) == 1 and not box.codes:
            box.choose(place.languages)

    def _say_place(self, typed: str) -> Place | None:
        place = place_told(typed, self._matter.lists.place) if self._matter is not None else None
        known = place if place is not None and place.nis else None
        self.page.fields["place"].say_hint(_place_words(known, self._words))
        return known

    @property
    def is_ready(self) -> bool:
        """What answers are held against is there."""
        return self._matter is not None

    def looked_at(self) -> Checked | None:
        """Faults beside their fields, with the keyboard on the first; None then."""
        assert self._matter is not None
        found = check(self.page.answers, self._matter.lists)
        first = self.page.show_faults(() if isinstance(found, Checked) else found)
        if isinstance(found, Checked):
            self._say("")
            return found
        self._say(self.tr("Look at %n answer(s).", "", len(found)))
        if first is not None:
            first.typed_in.setFocus(Qt.FocusReason.OtherFocusReason)
            # Once the sentence below it has its place.
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(first, 0, AROUND))
            self._owners.messages.announce(f"{first.label}: {first.fault}")
        return None

    def _keep(self) -> None:
        """To the disk, where nothing is wrong; as soon as that can be told."""
        self._keep_wanted = self._matter is None
        found = self.looked_at() if self._matter is not None else None
        if found is not None and self._matter is not None and self.keep_button.isEnabled():
            self.keep_button.setEnabled(False)
            self._owners.own_groups.save(found, self._matter, self._told)

    def _told(self, written: Written) -> None:
        if isinstance(written, Saved):
            self._owners.own_groups.drafts.pop(self._id, None)
        if not isValid(self):
            return
        self.keep_button.setEnabled(True)
        if isinstance(written, Saved):
            self.accept()
            return
        self._owners.own_groups.drafts[self._id] = self.page.answers
        if isinstance(written, NotSaved):
            self._say(not_saved_words(written), announce=True)
            return
        ask_conflict(written, self._owners, self, self._settled)

    def _settled(self, _mine: bool) -> None:
        """Chosen and on the disk."""
        self._owners.own_groups.drafts.pop(self._id, None)
        if isValid(self):
            self.accept()

    def _say(self, words: str, *, announce: bool = False) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        if announce:
            self._owners.messages.announce(words)


def _place_words(place: Place | None, words: Words) -> str:
    """What the program makes of it: "9000 Gent"."""
    if place is None:
        return ""
    return town_with_postcode(MeetingPlace(place.municipality, place.nis, place.postcode), words)
