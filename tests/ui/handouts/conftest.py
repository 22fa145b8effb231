"""Handouts of the window over the made-up directory, with printers that are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QWidget

from healing_desktop.handouts.content import HandoutOptions
from healing_desktop.handouts.service import Handout, HandoutService, Material, Refused
from healing_desktop.ui.handouts.handouts import Handouts
from healing_desktop.ui.handouts.paint_pages import paint_pages
from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder, What
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.shell.main_window import MainWindow
from tests.core.samples import TODAY, words_in
from tests.handouts.made_up import sample
from tests.ui.fakes import FakeDirectory


class FilePrinters:
    """Prints into a PDF file, as a real printer would be printed to."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.orders: list[PrintOrder] = []

    def names(self) -> tuple[str, ...]:
        return ("Made-up printer",)

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        self.orders.append(order)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        return paint_pages(pdf, order, printer, progress, stopped)


class TestPrinters:
    """Does what the test says; `hold` makes it wait in the middle of a page."""

    __test__ = False

    def __init__(
        self, answer: Printed | NotPrinted | Exception | None = None, names: tuple[str, ...] = ("One",)
    ) -> None:
        self.answer, self._names = answer, names
        self.orders: list[tuple[bytes, PrintOrder]] = []
        self.let_go = Event()
        self.let_go.set()
        self.was_stopped = False

    def names(self) -> tuple[str, ...]:
        return self._names

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        self.orders.append((pdf, order))
        progress(1, 2)
        self.let_go.wait(20)
        if stopped():
            self.was_stopped = True
            return NotPrinted("stopped")
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer or Printed(2)


class Maker:
    """The real service on a made-up entry; waits for `go` when a test holds it."""

    def __init__(self, root: Path) -> None:
        directory = FakeDirectory()
        self._service = HandoutService(root / "resources", words_in, directory.taxonomies(), directory.helplines())
        self.go = Event()
        self.go.set()
        self.asked: list[HandoutOptions] = []
        self.answer: Handout | Refused | Exception | None = None

    def __call__(self, what: What, options: HandoutOptions) -> Handout | Refused:
        self.asked.append(options)
        self.go.wait(20)
        if isinstance(self.answer, Exception):
            raise self.answer
        if self.answer is not None:
            return self.answer
        return self._service.make(Material((sample(),) * (len(what) if isinstance(what, tuple) else 1)), options, TODAY)


@pytest.fixture
def maker(root: Path) -> Maker:
    return Maker(root)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def printers() -> TestPrinters:
    return TestPrinters()


class Desk:
    """The window with its handouts; `said` is what was announced, `files` where saving is asked to go."""

    def __init__(self, window: MainWindow, maker: Maker, printers: TestPrinters) -> None:
        self.window = window
        self.said: list[str] = []
        self.suggested: list[str] = []
        self.file = ""
        window.owners.messages.announced.connect(self.said.append)
        self.handouts = Handouts(window.owners, window, maker, printers, self._ask)
        window._handouts = self.handouts
        window.owners.selection.select(window.owners.search.now.found.rows[0].id)  # type: ignore[union-attr]

    def _ask(self, _parent: QWidget, _title: str, suggested: str) -> str:
        self.suggested.append(suggested)
        return self.file

    @property
    def box(self) -> QLineEdit:
        return self.window.finder.box


@pytest.fixture
def desk(make_window: Callable[..., MainWindow], maker: Maker, printers: TestPrinters, qtbot: QtBot) -> Desk:
    made = Desk(make_window(), maker, printers)
    qtbot.waitUntil(lambda: made.window.owners.selection.now.entry is not None)
    return made
