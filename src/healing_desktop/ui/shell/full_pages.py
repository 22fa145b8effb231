"""The pages that cover the panes: large for the visitor, side by side, articles, the crisis card. One at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.query import Chip
from healing_desktop.ui.actions import Actions
from healing_desktop.ui.shell.centre_over import CentreOver
from healing_desktop.ui.shell.fits_over import FitsOver
from healing_desktop.ui.shell.guide_over import TOPICS, GuideOver
from healing_desktop.ui.state.compared import MOST, Toggled

if TYPE_CHECKING:
    from healing_desktop.core.article_search import Passage
    from healing_desktop.ui.centre.centre_page import CentrePage
    from healing_desktop.ui.compare.compare_page import ComparePage
    from healing_desktop.ui.fits.fits_page import FitsPage
    from healing_desktop.ui.library.guide_page import GuidePage
    from healing_desktop.ui.library.library_page import LibraryPage
    from healing_desktop.ui.library.reader_page import ReaderPage
    from healing_desktop.ui.news.news_page import NewsPage
    from healing_desktop.ui.region.region_page import RegionPage
    from healing_desktop.ui.shell.crisis_card import CrisisCard
    from healing_desktop.ui.shell.main_window import MainWindow
    from healing_desktop.ui.show.show_page import ShowPage

    Page = ShowPage | ComparePage | RegionPage | NewsPage | LibraryPage | ReaderPage | GuidePage | FitsPage | CentrePage


class FullPages(QObject):
    """Each is made when it is first asked for. `changed` when another is on top; `left` asks for the desk,
    `entry_wanted` for the details of what is chosen now."""

    changed = Signal()
    left = Signal()
    entry_wanted = Signal()

    def __init__(self, window: MainWindow, actions: Actions, card: CrisisCard) -> None:
        super().__init__(window)
        self._window, self._owners, self._actions = window, window.owners, actions
        self._card = card
        self.guide, self.fits = GuideOver(window, actions), FitsOver(window, actions)
        self.centre = CentreOver(window, actions)
        for over in self._over:
            over.changed.connect(self.changed)
        self.centre.entry_wanted.connect(self._open_entry)
        self.fits.found.connect(self.left)
        self.fits.article_wanted.connect(self.read)
        actions["compare"].setCheckable(True)
        self._owners.selection.changed.connect(self._tick)
        self._owners.compared.changed.connect(self._tick)
        self._show: ShowPage | None = None
        self._compare: ComparePage | None = None
        self._region: RegionPage | None = None
        self._news: NewsPage | None = None
        self._library: LibraryPage | None = None
        self._reader: ReaderPage | None = None
        self._from_library = self._from_fits = False

    @property
    def _over(self) -> tuple[GuideOver, FitsOver, CentreOver]:
        return self.guide, self.fits, self.centre

    @property
    def here(self) -> CrisisCard | Page | None:
        """The page on top; None for the desk itself."""
        if self._window.pages.currentWidget() is self._card:
            return self._card
        on_top = self._window.rooms.currentWidget()
        pages = (self._show, self._compare, self._region, self._news, self._library, self._reader)
        over = (over.page for over in self._over)
        return next((page for page in (*pages, *over) if page is not None and page is on_top), None)

    @property
    def card_is_shown(self) -> bool:
        return self.here is self._card

    @property
    def show_page(self) -> ShowPage | None:
        """Only while it is on top."""
        return self._show if self._show is not None and self.here is self._show else None

    @property
    def reader(self) -> ReaderPage | None:
        """Only while it is on top."""
        return self._reader if self._reader is not None and self.here is self._reader else None

    @property
    def read_here(self) -> ReaderPage | GuidePage | None:
        """What is read, and can be searched, on top: an article or a page of the guide."""
        return self.guide.page if self.guide.is_open else self.reader

    def title(self) -> str:
        """What the page on top shows; "" for the desk."""
        entry = self._owners.selection.now.entry
        if self.show_page is not None and entry is not None:
            name = entry.row.name.name_for(self._owners.reading.language)
            return f"{name} – {self._actions['show'].text()}"
        if self.read_here is not None and self.read_here.title:
            return self.read_here.title
        here = self.here
        if here is not None and here is self._compare:
            count = self.tr("%n found", "", len(self._owners.compared.now.entries))
            return f"{self._actions['side_by_side'].text()} – {count}"
        return self._actions[self._opened_by].text() if self._opened_by else ""

    @property
    def _opened_by(self) -> str:
        """The action that opens the page on top; "" for the desk."""
        named = (
            (self._card, "crisis_card"), (self._show, "show"), (self._compare, "side_by_side"),
            (self._region, "region"), (self._news, "news"), (self._library, "library"), (self._reader, "library"),
            (self.guide.page, "help"), (self.fits.page, "which_fits"), (self.centre.page, "centre"),
        )  # fmt: skip
        here = self.here
        return next((name for page, name in named if page is not None and page is here), "")

    def help(self, topic: str = "") -> None:
        """The guide, at this page or at the one about what is on top; the same key goes back."""
        if self.guide.is_open:
            self.guide.close()
        else:
            self.guide.open(topic or TOPICS.get(self._opened_by, ""))

    def close(self) -> None:
        """Back to the panes; a visitor alone never sees them, nor is the window made as wide as they need to be."""
        if not self._owners.simple.now.on:
            self._window.pages.setCurrentIndex(0)
        self._window.rooms.setCurrentIndex(0)
        self.changed.emit()

    def open_card(self) -> None:
        self._window.pages.setCurrentWidget(self._card)
        self.changed.emit()

    def show(self) -> None:
        """The chosen entry, large; the same key goes back."""
        if self.show_page is not None:
            self.left.emit()
        elif self._owners.selection.now.entry is not None:
            if self._show is None:
                from healing_desktop.ui.show.show_page import ShowPage

                self._show = ShowPage(self._owners, self._actions)
                self._show.closed.connect(self.left)
                self._window.rooms.addWidget(self._show)
            self._owners.messages.clear()
            self._show.begin()
            self._open(self._show)

    def side_by_side(self) -> None:
        """What was chosen for it; the same key goes back."""
        if self._compare is not None and self.here is self._compare:
            self.left.emit()
        elif len(self._owners.compared.now.entries) < 2:
            key = self._actions.key_words("compare")
            words = self.tr("Choose two or three groups to put side by side: %1 adds the one that is shown.")
            self._owners.messages.say(words.replace("%1", key))
        else:
            if self._compare is None:
                from healing_desktop.ui.compare.compare_page import ComparePage

                self._compare = ComparePage(self._owners)
                self._compare.closed.connect(self.left)
                self._compare.chosen.connect(self._chosen)
                self._window.rooms.addWidget(self._compare)
            self._owners.messages.clear()
            self._compare.begin()
            self._open(self._compare)

    def region(self) -> None:
        """Who serves a place; the same key goes back."""
        if self._region is not None and self.here is self._region:
            self.left.emit()
        else:
            self.open_region()

    def open_region(self, place: str = "") -> None:
        """With this place; "" takes the one that was typed, else that of the desk."""
        if self._region is None:
            from healing_desktop.ui.region.region_page import RegionPage

            self._region = RegionPage(self._owners, self._window.services.region_tables)
            self._region.closed.connect(self.left)
            self._region.chosen.connect(self._open_entry)
            self._window.rooms.addWidget(self._region)
        self._owners.messages.clear()
        self._region.begin(place)
        self._open(self._region)

    def news(self) -> None:
        """What the last editions changed; the same key goes back."""
        if self._news is not None and self.here is self._news:
            self.left.emit()
            return
        if self._news is None:
            from healing_desktop.ui.news.news_page import NewsPage

            self._news = NewsPage(self._owners, self._window.services.news)
            self._news.closed.connect(self.left)
            self._news.chosen.connect(self._open_entry)
            self._window.rooms.addWidget(self._news)
        self._owners.messages.clear()
        self._news.begin()
        self._open(self._news)

    def library(self) -> None:
        """What there is to read; from an article back to it; the same key goes back."""
        if self._library is not None and self.here is self._library:
            self.left.emit()
            return
        if self._library is None:
            from healing_desktop.ui.library.library_page import LibraryPage

            self._library = LibraryPage(self._owners, self._actions)
            self._library.closed.connect(self.left)
            self._library.chosen.connect(self.read_found)
            self._window.rooms.addWidget(self._library)
        self._owners.messages.clear()
        self._owners.library.close()
        self._library.begin()
        self._open(self._library)

    def read_found(self, slug: str) -> None:
        """An article, at what the question found in it."""
        self.read(slug, self._owners.library.now.passage_in(slug))

    def read(self, slug: str, passage: Passage | None = None) -> None:
        """An article; Esc goes back to where it was opened."""
        if self._reader is None:
            from healing_desktop.ui.library.reader_page import ReaderPage

            self._reader = ReaderPage(self._owners, self._window.services, self._actions)
            self._reader.closed.connect(self.leave_article)
            self._reader.entry_wanted.connect(self._open_entry)
            self._reader.theme_wanted.connect(self._ask_about)
            self._reader.fits_wanted.connect(self.fits.open)
            self._reader.titled.connect(self.changed)
            self._window.closing.connect(self._reader.shut)
            self._window.rooms.addWidget(self._reader)
        self._from_library = self._library is not None and self.here is self._library
        self._from_fits = self.fits.is_open
        self._owners.messages.clear()
        self._owners.library.read(slug, passage)
        self._reader.begin()
        self._open(self._reader)

    def step_back(self) -> bool:
        """Esc inside an article or the guide, or from it to where it was opened; False when the desk is next."""
        if any(over.step_back() for over in self._over):
            return True
        if self.reader is None:
            return False
        if not self.reader.step_back():
            self.leave_article()
        return True

    def _ask_about(self, theme: str) -> None:
        """All groups about it, as a question with its chip."""
        self._owners.library.close()
        self._owners.search.ask_about(Chip("theme", theme))
        self.left.emit()

    def leave_article(self) -> None:
        """To where it was opened from."""
        self._owners.library.close()
        if self._from_library:
            self.library()
        elif self._from_fits:
            self._window.rooms.setCurrentIndex(0)
            self.fits.open()
        else:
            self.left.emit()

    def forget(self) -> None:
        """Nothing of the last visitor stays."""
        for over in self._over:
            over.forget()
        if self._region is not None:
            self._region.forget()
        if self._library is not None:
            self._library.forget()
        if self._reader is not None:
            self._reader.forget()

    def mark(self) -> None:
        """Add the chosen entry to those side by side, or take it out."""
        entry, messages = self._owners.selection.now.entry, self._owners.messages
        if entry is None:
            return
        done = self._owners.compared.toggle(entry)
        self._tick()
        count = len(self._owners.compared.now.entries)
        look = f"{self._actions['side_by_side'].text()}   {self._actions.key_words('side_by_side')}"
        if done is Toggled.FULL:
            words = self.tr(
                "%n group(s) already stand side by side, and there is no room for more. Take one out.", "", MOST
            )
            messages.say(words, look, self.side_by_side)
        elif done is Toggled.TAKEN_OUT:
            messages.say(self.tr("Taken out. To compare: %n group(s).", "", count))
        elif count == 1:
            messages.say(self.tr("Added. Choose another one to compare it with."))
        else:
            messages.say(self.tr("Added. To compare: %n group(s).", "", count), look, self.side_by_side)

    def _tick(self) -> None:
        """Is the one that is shown among those side by side?"""
        ids = self._owners.compared.now.ids
        self._actions["compare"].setChecked(self._owners.selection.now.id in ids)

    def _open(self, page: Page) -> None:
        self._window.pages.setCurrentIndex(0)
        self._window.rooms.setCurrentWidget(page)
        page.focus_target().setFocus()
        self.changed.emit()

    def _chosen(self, entry_id: str) -> None:
        self._owners.selection.select(entry_id)
        self.left.emit()

    def _open_entry(self, entry_id: str) -> None:
        self._chosen(entry_id)
        self.entry_wanted.emit()
