"""A08: how many were found, what was kept, what is printing and what went wrong is told to screen readers, and the
keyboard stays where it is. One desk for all of it; the printer and the disk do what a test tells them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from healing_desktop.ui.handouts.ports import NotPrinted, Printed, PrintOrder
from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk
from tests.journeys.printers import KeepingPrinters


@dataclass
class MoodyPrinters(KeepingPrinters):
    """`trouble`: what comes of the next page instead of paper."""

    trouble: NotPrinted | None = None

    def print_pdf(
        self, pdf: bytes, order: PrintOrder, progress: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Printed | NotPrinted:
        return self.trouble or super().print_pdf(pdf, order, progress, stopped)


@dataclass
class Ears:
    """What was announced since the last `hears`, and what had the keyboard at that moment."""

    desk: Desk
    printers: MoodyPrinters
    told: list[tuple[str, QWidget | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk.program.window.owners.messages.announced.connect(
            lambda words: self.told.append((words, QApplication.focusWidget()))
        )

    def hears(self, context: str, source: str, *filled: str, number: int = -1) -> None:
        """In the words of the window, with these in place of what is left open."""
        words = QCoreApplication.translate(context, source, "", number)
        for place, part in enumerate(filled, start=1):
            words = words.replace(f"%{place}", part)
        self.hears_words(words)

    def hears_words(self, *words: str) -> None:
        heard: list[int] = []

        def come() -> bool:
            heard[:] = [n for n, (said, _) in enumerate(self.told) if all(word in said for word in words)]
            return bool(heard)

        self.desk.wait(come)
        del self.told[: heard[0] + 1]

    @property
    def keyboard(self) -> QWidget | None:
        return QApplication.focusWidget()


@pytest.fixture
def ears(open_desk: OpenDesk, bundled: Path) -> Ears:
    printers = MoodyPrinters()
    return Ears(open_desk(bundled, "nl", printers=printers), printers)


def test_whatever_happens_is_told_and_the_keyboard_stays(
    ears: Ears, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, owners = ears.desk, ears.desk.program.window.owners
    box = desk.program.window.finder.box
    finds_some_and_none(ears)
    keeps_on_the_disk(ears, tmp_path, monkeypatch)
    prints_and_cannot(ears)
    # Of the centre's own.
    desk.wait(lambda: owners.centre.view.read)
    desk.presses("F8", "Enter")
    ears.hears("StaffKeys", "Kept: you called, and everything is right.")
    desk.presses("Ctrl+E")
    desk.fills_in("bel na vijf")
    desk.presses("Enter")
    ears.hears("StaffKeys", "The note is kept, for your team only.")
    desk.wait(box.hasFocus)
    desk.presses("Esc", "Esc")
    ears.hears("Visitor", "Ready for the next visitor")
    assert box.hasFocus()


def finds_some_and_none(ears: Ears) -> None:
    desk, box = ears.desk, ears.desk.program.window.finder.box
    desk.types("rouw 9000")
    found = desk.program.window.owners.search.now.found
    assert found is not None
    assert [said for said, _ in ears.told][-2:] == [
        desk.program.window.owners.reading.count(found),
        desk.rows()[0].spoken,
    ]
    assert all(keyboard is box for _, keyboard in ears.told)
    ears.told.clear()
    desk.presses("Down")
    assert [said for said, _ in ears.told] == [desk.rows()[1].spoken]
    desk.presses("Up")
    desk.presses("Insert")
    ears.hears_words(desk.program.window.owners.tray.now.items[0].name.name_for("nl"))
    assert box.hasFocus()


def keeps_on_the_disk(ears: Ears, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file, words in ((folder / "blad.pdf", "Saved: %1"), (folder / "no" / "such" / "blad.pdf", "")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given, file=file: (str(file), ""))
        ears.desk.presses("Ctrl+S")
        if words:
            ears.hears("Handouts", words, file.name)
            assert file.exists()
        else:
            ears.hears_words("blad.pdf")
        assert ears.keyboard is ears.desk.program.window.finder.box


def prints_and_cannot(ears: Ears) -> None:
    desk, printers = ears.desk, ears.printers
    box = desk.program.window.finder.box
    desk.presses("Ctrl+P", "Enter")
    desk.wait(lambda: bool(printers.pages))
    pages = len(PdfReader(BytesIO(printers.pages[0])).pages)
    ears.hears("Handouts", "%n page(s) printing", number=pages)
    ears.hears("Handouts", "%n page(s) sent to the printer", number=pages)
    desk.wait(box.hasFocus)
    for trouble, words in (
        (NotPrinted("paper"), "De printer heeft geen papier"),
        (NotPrinted("failed", "made up"), "De printer heeft het blad niet aangenomen"),
        (NotPrinted("no-printer"), "Er is geen printer gevonden"),
    ):
        printers.trouble = trouble
        desk.presses("Ctrl+P", "Enter")
        ears.hears_words(words)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert dialog.isAncestorOf(ears.keyboard or desk.program.window), "on what helps"
        desk.presses("Esc")
        ears.told.clear()
        desk.wait(box.hasFocus)
