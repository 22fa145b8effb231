"""The pictures of the guide: one for each page, of the window itself, so that they never show what it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from healing_desktop.core.centre_records import Note
from healing_desktop.core.edition_changes import EditionNews, Named
from healing_desktop.ui.centre.centre_page import CentrePage
from healing_desktop.ui.centre.notes_box import NotesBox
from healing_desktop.ui.filters.filters_panel import FiltersPanel
from healing_desktop.ui.handouts.handout_dialog import HandoutDialog
from healing_desktop.ui.library.guide_shelf import picture_name
from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.stage import MAP_PATIENCE_MS, Look, Stage, press, wait_for

WIDTH, HEIGHT = 1180, 800
QUALITY = 70
# What is asked in each language: a town where it is spoken.
QUESTIONS = {"nl": "rouw 9000", "fr": "deuil 5000", "de": "Trauer 4700", "en": "grief 9000"}
NOTES = {
    "nl": "Vraag de sleutel op nummer 12.", "fr": "Demandez la clé au numéro 12.",
    "de": "Den Schlüssel gibt es in Nummer 12.", "en": "Ask for the key at number 12.",
}  # fmt: skip
# Time to be painted: a button, a page, and what the web engine paints.
SHORT_MS, PAGE_MS, ENGINE_MS = 30, 200, 400
DIALOG_MS = 2_000


class GuideShots:
    """Plays the task of each page and takes its picture."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._window = stage, stage.window
        self._window.resize(WIDTH, HEIGHT)
        self._question = ""
        self._news: tuple[EditionNews, ...] = ()
        self._note: Note | None = None
        self._window.services = replace(self._window.services, news=lambda _directory, _wanted=None: self._news)

    def take(self, folder: Path, language: str) -> list[Path]:
        """The files that were written, below `folder`."""
        self._stage.dress(Look(language))
        self._question = QUESTIONS[language]
        files = []
        for slug, play in SHOTS.items():
            seen = play(self)
            shot = self._window.grab(seen) if isinstance(seen, QRect) else seen.grab()
            files.append(folder / picture_name(slug, language))
            files[-1].parent.mkdir(parents=True, exist_ok=True)
            shot.toImage().save(str(files[-1]), quality=QUALITY)
            self._tidy()
        self._window.actions_table["next_visitor"].trigger()
        return files

    def start(self) -> QWidget:
        self._stage.ask("")
        return self._window

    def found(self) -> QWidget:
        """The whole window, with its map."""
        self._ask()
        wait_for(lambda: False, ENGINE_MS)
        return self._window

    def list(self) -> QRect:
        self._ask()
        return self._around(self._window.results)

    def details(self) -> QRect:
        self._ask()
        return self._around(self._window.detail)

    def regular(self) -> QRect:
        """The details of a group that meets on fixed days."""
        self._ask()
        found = self._window.owners.search.now.found
        regular = next((row.id for row in found.rows if row.schedules), None) if found else None
        if regular is not None:
            self._window.owners.selection.select(regular)
            wait_for(lambda: False, PAGE_MS)
        return self._around(self._window.detail)

    def visitor_alone(self) -> QWidget:
        """The first screen of a visitor who is alone."""
        return self.page("simple")

    def map(self) -> QRect:
        self._ask()
        wait_for(lambda: False, ENGINE_MS)
        return self._around(self._window.map_slot)

    def news(self) -> QWidget:
        """A first edition: nothing is said of any group but that it is new."""
        found = self._window.owners.search.now.found
        named = tuple(Named(row.id, row.name) for row in found.rows[:4]) if found else ()
        self._news = (EditionNews(1, None, self._window.services.today(), named, new_total=len(named)),)
        return self.page("news")

    def filters(self) -> QWidget:
        self._ask()
        self._do("filters")
        return self._window

    def page(self, action: str) -> QWidget:
        """A page that covers the panes."""
        self._do(action)
        wait_for(lambda: False, PAGE_MS)
        return self._window

    def compare(self) -> QWidget:
        self._ask()
        self._window.finder.stepped.emit(-99)
        for _ in range(3):
            self._do("compare")
            self._window.finder.stepped.emit(1)
        return self.page("side_by_side")

    def article_begun(self) -> QWidget:
        """At its first line, which is so where no question led to it."""
        self._stage.ask("")
        return self._article()

    def article_found(self) -> QWidget:
        """At the passage that answers the question."""
        self._ask()
        return self._article()

    def _article(self) -> QWidget:
        self._do("library")
        wait_for(lambda: bool(self._window.owners.library.now.articles))
        press(QApplication.focusWidget() or self._window, Qt.Key.Key_Return)
        reader = self._window.findChild(ReaderPage)
        if reader is not None:
            wait_for(lambda: reader.view.is_settled, MAP_PATIENCE_MS)
        wait_for(lambda: False, ENGINE_MS)
        return self._window

    def dialog(self, action: str) -> QWidget:
        self._do(action)
        wait_for(lambda: self._dialog() is not None, DIALOG_MS)
        dialog = self._dialog()
        if isinstance(dialog, HandoutDialog):
            preview = dialog.preview
            wait_for(lambda: preview.pages > 0)
            wait_for(lambda: False, ENGINE_MS)
        return dialog or self._window

    def tray(self) -> QWidget:
        self._ask()
        self._window.finder.stepped.emit(-99)
        for _ in range(3):
            self._do("to_tray")
            self._window.finder.stepped.emit(1)
        tray = self._window.owners.tray
        if tray.now.ids:
            tray.set_languages(tray.now.ids[0], ("nl", "ar"), "")
        dialog = self.dialog("tray")
        wait_for(lambda: False, SHORT_MS)
        return dialog

    def report(self) -> QWidget:
        self._ask()
        return self.dialog("report")

    def note(self) -> QRect:
        """Below the details of a group, kept for as long as the picture takes."""
        self._ask()
        owners = self._window.owners
        entry = owners.selection.now.entry
        if entry is not None and owners.centre.there:
            language = owners.reading.language
            self._note = Note("guide", entry.row.id, entry.row.name.name_for(language), NOTES[language])
            owners.centre.write([owners.centre.change(self._note)])
            wait_for(lambda: owners.centre.now.kept(Note, "guide") is not None)
            wait_for(lambda: False, PAGE_MS)
            box = self._window.findChild(NotesBox)
            if isinstance(box, NotesBox):
                for area in self._window.detail.findChildren(QScrollArea):
                    area.ensureWidgetVisible(box)
        return self._around(self._window.detail)

    def section(self, name: str) -> QWidget:
        """Of the page of the centre."""
        self._do("centre")
        page = self._window.findChild(CentrePage)
        if page is not None:
            page.begin(name)
            wait_for(lambda: page.section(name) is not None)
        wait_for(lambda: False, PAGE_MS)
        return self._window

    def _ask(self) -> None:
        if self._window.owners.search.now.text != self._question:
            self._stage.ask(self._question)

    def _do(self, action: str) -> None:
        self._window.actions_table[action].trigger()
        wait_for(lambda: False, SHORT_MS)

    def _dialog(self) -> QDialog | None:
        modal = QApplication.activeModalWidget()
        return modal if isinstance(modal, QDialog) else None

    def _around(self, part: QWidget) -> QRect:
        """In the window."""
        return QRect(part.mapTo(self._window, QPoint(0, 0)), part.size())

    def _tidy(self) -> None:
        """The desk, as it was."""
        if (dialog := self._dialog()) is not None:
            dialog.close()
        if self._window.owners.library.now.slug:
            self._do("library")
        self._do("search")
        while any(panel.isVisible() for panel in self._window.findChildren(FiltersPanel)):
            self._do("filters")
        owners = self._window.owners
        owners.simple.leave()
        if self._note is not None:
            owners.centre.write([owners.centre.change(self._note, gone=True)])
            self._note = None
        owners.compared.clear()
        owners.tray.forget()
        owners.messages.clear()


Shot = Callable[[GuideShots], QWidget | QRect]
SHOTS: dict[str, Shot] = {
    "next-visitor": GuideShots.start,
    "visitor-alone": GuideShots.visitor_alone,
    "alone": GuideShots.start,
    "find-a-group": GuideShots.found,
    "the-place": GuideShots.list,
    "my-region": lambda shots: shots.page("region"),
    "filters": GuideShots.filters,
    "read-a-group": GuideShots.details,
    "map": GuideShots.map,
    "show-the-visitor": lambda shots: shots.page("show"),
    "compare": GuideShots.compare,
    "print-a-handout": lambda shots: shots.dialog("print"),
    "tray-and-lists": GuideShots.tray,
    "list-or-booklet": lambda shots: shots.dialog("paper_of_answer"),
    "calendar": GuideShots.regular,
    "crisis-card": lambda shots: shots.page("crisis_card"),
    "read-an-article": GuideShots.article_begun,
    "listen": GuideShots.article_found,
    "which-group-fits": lambda shots: shots.page("which_fits"),
    "languages-and-look": lambda shots: shots.dialog("settings"),
    "screen-reader": lambda shots: shots.dialog("keys"),
    "own-group": lambda shots: shots.dialog("own_group"),
    "report-and-confirm": GuideShots.report,
    "notes": GuideShots.note,
    "our-centre": lambda shots: shots.section("own"),
    "watch-list": lambda shots: shots.section("watch"),
    "numbers": lambda shots: shots.section("numbers"),
    "new-data": lambda shots: shots.dialog("data"),
    "what-changed": GuideShots.news,
    "when-it-goes-wrong": lambda shots: shots.dialog("keys"),
    "publish-an-edition": lambda shots: shots.dialog("data"),
    "check-again": GuideShots.details,
}
