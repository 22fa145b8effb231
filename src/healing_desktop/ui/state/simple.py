"""What a visitor who is alone at the screen asked so far. In memory only, and nowhere written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.query import Chip
from healing_desktop.core.simple import A_PAGE, Step
from healing_desktop.ui.state.library import LibraryState
from healing_desktop.ui.state.search import SearchState
from healing_desktop.ui.state.selection import SelectionState
from healing_desktop.ui.state.settings import SettingsState
from healing_desktop.ui.state.typed_words import without_typed


@dataclass(frozen=True, slots=True)
class SimpleNow:
    """`trail`: the screens that lie behind this one, the last one last. `words`: what was typed, `theme`: the code of
    the tile that was chosen; `place`: a postcode or a name, and `place_code` which one that is; `when`: parts of the
    question about time and language. `shown`: how many groups are on the page."""

    on: bool = False
    step: Step = Step.START
    trail: tuple[Step, ...] = ()
    words: str = ""
    theme: str = ""
    place: str = ""
    place_code: str = ""
    when: tuple[Chip, ...] = ()
    shown: int = A_PAGE


class SimpleState(QObject):
    """`changed` when another screen, or another part of the question, is to be seen. `erasing`: all that a visitor left
    is to be forgotten now, by whoever holds some of it."""

    changed = Signal()
    erasing = Signal()

    def __init__(
        self,
        search: SearchState,
        selection: SelectionState,
        library: LibraryState,
        settings: SettingsState,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._search, self._selection, self._library, self._settings = search, selection, library, settings
        self.now = SimpleNow()

    def enter(self) -> None:
        """The screen is for a visitor alone from now on; of the one before nothing is left."""
        if not self.now.on:
            self.erasing.emit()
            self._set(SimpleNow(on=True))

    def leave(self) -> None:
        """Back to the desk; nothing of the visitor goes along."""
        if self.now.on:
            self._forget()
            self._set(SimpleNow())

    def erase(self) -> None:
        """Finished: nothing of the visitor stays, and the screen says so."""
        self.erasing.emit()
        # The screen first, which has little on it: it is quick to be said and laid out anew.
        self._set(SimpleNow(on=True, step=Step.ERASED))
        self._settings.take_back()

    def to_start(self) -> None:
        """From anywhere, with a new question; how large and in which language one reads stays."""
        self._search.clear()
        self._set(SimpleNow(on=True))

    def go(self, step: Step) -> None:
        """To this screen; `back` returns."""
        if step is not self.now.step:
            self._set(replace(self.now, step=step, trail=(*self.now.trail, self.now.step)))

    def back(self) -> bool:
        """One screen back; False on the first."""
        if not self.now.trail:
            return False
        self._set(replace(self.now, step=self.now.trail[-1], trail=self.now.trail[:-1]))
        return True

    def ask_words(self, words: str) -> None:
        """What is it about, in the visitor's own words."""
        self._set(replace(self.now, words=words.strip(), theme=""), quietly=True)
        self._ask()
        self.go(Step.WHERE)

    def ask_theme(self, code: str) -> None:
        """What is it about: one of the tiles."""
        self._set(replace(self.now, words="", theme=code), quietly=True)
        self._ask()
        self.go(Step.WHERE)

    def set_place(self, place: str, code: str = "") -> None:
        """Where; "" for anywhere. `code`: the place that the directory knows by it; another one that was named among
        the words is not meant then."""
        words = self.now.words
        for named in self._search.now.query.of_type("place") if code else ():
            words = without_typed(words, named.typed)
        self._set(replace(self.now, words=words, place=place.strip(), place_code=code), quietly=True)
        self._ask()
        self.go(Step.WHEN)

    def set_when(self, parts: Iterable[Chip] = ()) -> None:
        """When, and in which language; nothing for any."""
        self._set(replace(self.now, when=tuple(parts)), quietly=True)
        self._ask()
        self.go(Step.FOUND)

    def leave_out(self, part: Chip) -> None:
        """The same question without one of the answers."""
        now = self.now
        if part in now.when:
            now = replace(now, when=tuple(other for other in now.when if other != part))
        elif part.type == "theme" and part.value == now.theme:
            now = replace(now, theme="")
        elif part.type == "place" and part.value == now.place_code:
            now = replace(now, place="", place_code="")
        else:
            now = replace(now, words=without_typed(now.words, part.typed))
        self._set(now, quietly=True)
        self._ask()
        self.changed.emit()

    def look_near(self, place: str, code: str) -> None:
        """The same question, for another place."""
        self._set(replace(self.now, place=place, place_code=code), quietly=True)
        self._ask()
        self.changed.emit()

    def more(self) -> None:
        """The next groups too."""
        self._set(replace(self.now, shown=self.now.shown + A_PAGE))

    def open_group(self, entry_id: str) -> None:
        self._selection.select(entry_id)
        self.go(Step.GROUP)

    def read(self, slug: str) -> None:
        """This article."""
        self._library.read(slug)
        self.go(Step.ARTICLE)

    def speak(self, language: str) -> None:
        """In this language, for this visitor."""
        self._settings.lend(language=language)

    def resize(self, percent: int) -> None:
        """Text so large, for this visitor."""
        self._settings.lend(text_size=percent)

    def _ask(self) -> None:
        now = self.now
        theme = (Chip("theme", now.theme),) if now.theme else ()
        place = (Chip("place", now.place_code, now.place),) if now.place_code else ()
        typed = (now.words, "" if now.place_code else now.place)
        self._search.ask(" ".join(part for part in typed if part), (*theme, *place, *now.when))
        self.now = replace(self.now, shown=A_PAGE)

    def _forget(self) -> None:
        self.erasing.emit()
        self._settings.take_back()

    def _set(self, now: SimpleNow, *, quietly: bool = False) -> None:
        if now != self.now:
            self.now = now
            if not quietly:
                self.changed.emit()
