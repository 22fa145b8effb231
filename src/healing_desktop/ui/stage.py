"""Plays the program without a person: for the demonstration, the contact sheet and the self-test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from healing_desktop.core.query import Chip
from healing_desktop.core.saved_lists import SavedList
from healing_desktop.ui.handouts.handout_dialog import HandoutDialog
from healing_desktop.ui.library.reader_page import ReaderPage
from healing_desktop.ui.program import Program
from healing_desktop.ui.theme import Scheme

POLL_MS = 25
PATIENCE_MS = 20_000
MAP_PATIENCE_MS = 8_000
MAP_SETTLE_MS = 1_500
SETTLE_MS = 250
PREVIEW_MS = 2_000
SAMPLES = 24
QUESTION = "rouw 9000"
# As many as are put into the tray and side by side.
ENOUGH = 3


class ScreenNotOpenedError(RuntimeError):
    """What was asked for did not come: a dialog, by its name."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a screen is to look; the layout is mirrored where the language asks for it."""

    language: str = "nl"
    scheme: Scheme = Scheme.LIGHT
    text_size: int = 100

    @property
    def name(self) -> str:
        return f"{self.language}-{self.scheme.value}-{self.text_size}"


def wait_for(done: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> bool:
    """Let the program run until `done`; False when it never was within the patience."""
    if done():
        return True
    loop, poll = QEventLoop(), QTimer()

    def look() -> None:
        if done():
            loop.exit(1)

    poll.timeout.connect(look)
    poll.start(POLL_MS)
    QTimer.singleShot(patience_ms, loop.quit)
    return loop.exec() == 1


def settle() -> None:
    """Let what has been asked for be painted."""
    wait_for(lambda: False, SETTLE_MS)


def type_text(widget: QWidget, text: str) -> None:
    """Letter by letter, as a keyboard would."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


class Stage:
    """A shown program, ready to play. `dress` changes how it looks, `ask` types, `shoot` takes the picture."""

    def __init__(self, program: Program, width: int = 1440, height: int = 900) -> None:
        self.program = program
        self.window = program.window
        self.window.resize(width, height)
        # Nobody is at the keys, and nothing needs to be covered.
        self.window.owners.settings.set(idle_minutes=0)
        self.window.show()

    def open(self) -> bool:
        """True when the edition is open and the words are there."""
        return wait_for(lambda: self.window.owners.reading.ready)

    def dress(self, look: Look) -> None:
        settings = self.window.owners.settings
        settings.set(language=look.language, scheme=look.scheme.value, text_size=look.text_size)
        words = self.window.owners.reading
        wait_for(lambda: words.words is not None and words.words.language == look.language)
        settle()

    def ask(self, text: str) -> None:
        box = self.window.finder.box
        box.selectAll()
        press(box, Qt.Key.Key_Backspace)
        type_text(box, text)
        search = self.window.owners.search
        wait_for(lambda: search.now.found is not None and search.now.found.query.text == text)
        settle()

    def wait_for_map(self) -> bool:
        """True when the map has been painted; False where the engine cannot start."""
        painted = wait_for(self.program.map_is_painted, MAP_PATIENCE_MS)
        # Pins come first, outlines and names a moment later.
        wait_for(lambda: False, MAP_SETTLE_MS if painted else 0)
        return painted

    def screens(self) -> Iterator[tuple[str, QWidget]]:
        """Each screen in turn, painted, by its name."""
        window = self.window
        self.ask("")
        yield "start", window
        self.ask("rouw 9000 5 km")
        yield "nothing-found", window
        self.ask(QUESTION)
        found = window.owners.search.now.found
        if found is None or found.total < ENOUGH:
            # The edition of another publisher: any of its entries will do.
            self.ask("")
        yield "found", window
        yield from self._filters()
        dialogs = [(name, name) for name in ("data", "settings", "about")]
        for name, action in (("help", "keys"), *dialogs, ("handout", "print")):
            window.actions_table[action].trigger()
            dialog = _open_dialog(window, name)
            # A preview is painted page by page, after its bytes have come.
            wait_for(lambda: False, PREVIEW_MS if name == "handout" else SETTLE_MS)
            yield name, dialog
            dialog.close()
            settle()
        yield from self._print_desk()
        yield from self._full_pages()
        from healing_desktop.ui.alone_on_stage import screens_alone

        yield from screens_alone(window)
        yield from self._first_run()

    def _first_run(self) -> Iterator[tuple[str, QWidget]]:
        """What a new desk is asked; nothing is answered."""
        self.window.first_run.open()
        settle()
        yield "first-run", self.window
        self.window.first_run.close()
        settle()

    def _filters(self) -> Iterator[tuple[str, QWidget]]:
        """The choices with their counts, one of them chosen."""
        window = self.window
        french = Chip("language", "fr")
        window.owners.search.pin(french)
        window.actions_table["filters"].trigger()
        settle()
        yield "filters", window
        window.actions_table["filters"].trigger()
        window.owners.search.remove(french)
        settle()

    def _print_desk(self) -> Iterator[tuple[str, QWidget]]:
        """The tray of three, the window with its number, the lists, and all choices of the paper."""
        window = self.window
        window.finder.stepped.emit(-99)
        for _ in range(ENOUGH):
            window.actions_table["to_tray"].trigger()
            window.finder.stepped.emit(1)
        tray = window.owners.tray
        for entry_id in tray.now.ids[:1]:
            tray.set_languages(entry_id, ("nl", "ar"), "")
        for entry_id in tray.now.ids[1:2]:
            tray.set_copies(entry_id, 5)
        settle()
        yield "in-the-tray", window
        lists = window.owners.lists
        wait_for(lambda: lists.now.read)
        infostand = lists.keep(SavedList("Infostand", tray.now.items), None, settle)
        wait_for(lambda: lists.named("Infostand") is not None)
        for name, action in (("tray", "tray"), ("lists", "lists"), ("handouts", "print")):
            window.actions_table[action].trigger()
            dialog = _open_dialog(window, name)
            if isinstance(dialog, HandoutDialog):
                dialog.choices.more.open()
                dialog.choices.two.setChecked(True)
            wait_for(lambda: False, PREVIEW_MS if name == "handouts" else SETTLE_MS)
            yield name, dialog
            dialog.close()
            settle()
        lists.delete(lists.named("Infostand") or infostand)
        tray.forget()
        window.owners.messages.clear()
        settle()

    def _full_pages(self) -> Iterator[tuple[str, QWidget]]:
        """The pages over the panes: for the visitor, side by side, who serves the place, the crisis card."""
        window = self.window
        for _ in range(ENOUGH):
            window.actions_table["compare"].trigger()
            window.finder.stepped.emit(1)
        pages = ("show", "side_by_side", "region", "crisis_card")
        for name, action in ((page.replace("_", "-"), page) for page in pages):
            window.actions_table[action].trigger()
            settle()
            yield name, window
            window.actions_table["search"].trigger()
        window.owners.compared.clear()
        window.owners.messages.clear()
        yield from self._reading()

    def _reading(self) -> Iterator[tuple[str, QWidget]]:
        """The library, its first article, and the questions that lead to a group."""
        window = self.window
        open_library = window.actions_table["library"].trigger
        open_library()
        wait_for(lambda: bool(window.owners.library.now.articles))
        settle()
        yield "library", window
        press(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        reader = window.findChild(ReaderPage)
        if reader is not None:
            wait_for(lambda: reader.view.is_settled, MAP_PATIENCE_MS)
            wait_for(lambda: False, MAP_SETTLE_MS)
            yield "article", window
            open_library()
        open_library()
        window.actions_table["which_fits"].trigger()
        wait_for(lambda: bool(window.owners.fits.now.counts))
        settle()
        yield "which-fits", window
        window.actions_table["which_fits"].trigger()
        settle()

    def shoot(self, widget: QWidget, file: Path) -> QImage:
        file.parent.mkdir(parents=True, exist_ok=True)
        image = widget.grab().toImage()
        image.save(str(file))
        return image


def is_flat(image: QImage) -> bool:
    """True when samples all over the picture have one colour: nothing was painted."""
    steps = [(x, y) for x in range(SAMPLES) for y in range(SAMPLES)]
    return len({image.pixel(x * image.width() // SAMPLES, y * image.height() // SAMPLES) for x, y in steps}) < 3


def _open_dialog(window: QWidget, name: str) -> QWidget:
    wait_for(lambda: _active(window) is not None)
    dialog = _active(window)
    if dialog is None:
        raise ScreenNotOpenedError(name)
    return dialog


def _active(window: QWidget) -> QWidget | None:
    modal = QApplication.activeModalWidget()
    return modal if modal is not None and modal is not window else None
