"""The ten tasks of the front desk in every language of the desk and once mirrored: by keyboard alone, each within its
keys, with nothing of a mouse let through; each ends in what the visitor or the next one gets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from healing_desktop.core.centre_records import Report
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.core.saved_lists import SavedList, TrayItem
from tests.journeys.conftest import OpenDesk
from tests.journeys.desk import Desk
from tests.journeys.no_mouse import NoMouse
from tests.journeys.printers import KeepingPrinters

# The last one stands for every language that is read from right to left.
LANGUAGES = ("nl", "fr", "de", "en", "ar")
LISTED = "Infostand"


@dataclass(frozen=True)
class Seat:
    """Somebody at a desk with a printer. `heard` is what screen readers were told."""

    desk: Desk
    printers: KeepingPrinters
    heard: list[str]
    language: str

    def chosen(self) -> Entry:
        selection = self.desk.program.window.owners.selection
        self.desk.wait(lambda: selection.now.entry is not None)
        assert selection.now.entry is not None
        return selection.now.entry

    def sees(self, *words: str) -> None:
        self.desk.sees(*(word.replace("\u00a0", " ") for word in words))


@dataclass(frozen=True)
class Task:
    """`most` keys; `play` presses them and gives what must be true at the end, checked when they are counted."""

    id: str
    most: int
    play: Callable[[Seat], Callable[[], None]]


def finds_the_nearest_group(seat: Seat) -> Callable[[], None]:
    """T1: "My mother died, I live in 9000 Gent." """
    desk, owners = seat.desk, seat.desk.program.window.owners
    desk.types("rouw 9000")

    def end() -> None:
        chosen, rows, found, opened = seat.chosen(), desk.rows(), owners.search.now.found, owners.edition.now.opened
        assert found is not None
        assert opened is not None
        nearer = opened.taxonomies.nearer_themes["grief"]
        groups = [row for row in found.rows if row.kind is Kind.GROUP and "nl" in row.languages]
        alike = [row for row in groups if row.themes[0] == "grief" and not nearer & set(row.themes)]
        near = [row.distance_km for row in alike if row.distance_km is not None and row.distance_km <= 15]
        assert len(near) >= 3
        assert near == sorted(near), "of those that fit equally the nearest first"
        assert (chosen.row.id, near[0]) == (rows[0].id, rows[0].km)
        assert chosen.contact.phone is not None
        said = owners.reading.entry(chosen)
        assert "2026" in said.next_text
        seat.sees(said.name, said.next_text, chosen.contact.phone, *(fact.text for fact in said.facts))
        assert seat.language == "ar" or any("km" in fact.text for fact in said.facts)
        assert rows[0].spoken in seat.heard, "a screen reader hears it without a key more"
        assert desk.program.window.finder.box.hasFocus()

    return end


def prints_what_is_chosen(seat: Seat) -> Callable[[], None]:
    """T2: "Can I have that on paper?" """
    seat.desk.presses("Ctrl+P", "Enter")

    def end() -> None:
        chosen = seat.chosen()
        seat.desk.wait(lambda: len(seat.printers.pages) == 1)
        order, text = seat.printers.orders[0], " ".join(seat.printers.text().split()).replace("\u00a0", " ")
        assert (order.paper, order.copies, order.printer) == ("a5", 1, "")
        assert sizes(seat.printers.pages[0]) >= {14}
        assert seat.language == "ar" or seat.printers.languages() == [seat.language]
        assert chosen.row.name.name_for(seat.language) in text
        assert str(chosen.contact.phone) in text
        assert "112" in text
        pages = len(PdfReader(BytesIO(seat.printers.pages[0])).pages)
        told = QCoreApplication.translate("Handouts", "%n page(s) printing", "", pages)
        seat.desk.wait(lambda: told in seat.heard)
        seat.desk.wait(seat.desk.program.window.finder.box.hasFocus)

    return end


def prints_two_languages_large(seat: Seat) -> Callable[[], None]:
    """T3: the same in Arabic beside the language of the desk, in large letters."""
    desk = seat.desk
    desk.presses("Ctrl+P")
    desk.fills_in("ar")
    desk.presses("Alt+G", "Alt+T", "Enter")

    def end() -> None:
        desk.wait(lambda: len(seat.printers.pages) == 2)
        first = PdfReader(BytesIO(seat.printers.pages[1])).pages[0].mediabox
        assert seat.printers.languages()[1] == "ar"
        assert first.width > first.height, "two A5 pages face each other"
        assert sizes(seat.printers.pages[1]) >= {18}
        desk.wait(desk.program.window.finder.box.hasFocus)

    return end


def reports_a_dead_number(seat: Seat) -> Callable[[], None]:
    """T9: "That number is dead." """
    owners = seat.desk.program.window.owners
    seat.desk.wait(lambda: owners.centre.view.read)
    seat.desk.presses("F8")
    seat.desk.wait(lambda: QApplication.activeModalWidget() is not None)
    seat.desk.fills_in("t")
    seat.desk.presses("Tab", "Enter")

    def end() -> None:
        chosen = seat.chosen()
        seat.desk.wait(lambda: len(owners.centre.now.of(Report)) == 1)
        (report,) = owners.centre.now.of(Report)
        assert (report.entry, report.about, report.state) == (chosen.row.id, "phone", "waiting")
        told = QCoreApplication.translate("StaffKeys", "Reported. Your colleagues see it here at once.")
        seat.desk.wait(lambda: told in seat.heard)
        seat.desk.wait(lambda: bool(seat.chosen().row.reported))
        # Said in the languages of staff only, of which none is read from right to left.
        seat.sees(owners.reading.entry(seat.chosen()).reported)
        assert seat.language == "ar" or owners.reading.entry(seat.chosen()).reported

    return end


def leaves_nothing(seat: Seat) -> Callable[[], None]:
    """T10: the next visitor."""
    desk, window = seat.desk, seat.desk.program.window
    name = seat.chosen().row.name.name_for(seat.language)
    desk.presses("Ctrl+A", "Ctrl+C", "F3")
    assert QGuiApplication.clipboard().text() == "rouw 9000"
    desk.keys = 0
    desk.presses("Esc", "Esc")
    # No waiting: all of it is gone when the second key has been pressed.
    assert window.finder.box.text() == ""
    assert window.finder.box.hasFocus()

    def end() -> None:
        assert window.detail.isVisible(), "the choices are put away"
        assert window.owners.search.now.asks_nothing
        assert window.owners.selection.now.entry is None
        assert QGuiApplication.clipboard().text() == ""
        assert not window.message_bar.isVisible()
        assert name not in window.windowTitle()
        assert name not in "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())

    return end


def shows_the_crisis_lines(seat: Seat) -> Callable[[], None]:
    """T4: somebody in acute distress; one key more prints the card."""
    desk = seat.desk
    desk.presses("F9")

    def end() -> None:
        desk.sees("112", "1813", "106", "0800 32 123", "107", "108", "Nederlands", "Français", "Deutsch")
        card = desk.program.window.crisis_card
        large = [label for label in card.findChildren(QLabel) if label.property("look") == "display-number"]
        assert len(large) >= 5
        assert all(label.font().pointSizeF() >= 24 for label in large)
        assert desk.screen().index("112") < desk.screen().index("1813")
        before = len(seat.printers.pages)
        desk.presses("Enter")
        desk.wait(lambda: len(seat.printers.pages) == before + 1)
        assert "1813" in seat.printers.text()
        desk.presses("Esc")
        desk.wait(desk.program.window.finder.box.hasFocus)

    return end


def finds_for_women_in_french_in_the_evening(seat: Seat) -> Callable[[], None]:
    """T5: "Groupe pour femmes, en français, à Schaerbeek, le soir." """
    seat.desk.types("femmes 1030 fr soir")

    def end() -> None:
        query = seat.desk.program.window.owners.search.now.query
        asked = {(chip.type, chip.value) for chip in query.chips}
        assert asked == {("audience", "women"), ("place", "1030"), ("language", "fr"), ("time", "evening")}
        row = seat.chosen().row
        assert "women" in row.audiences
        assert "fr" in row.languages
        assert any(rule.opens_at and rule.opens_at.hour >= 17 for rule in row.schedules)
        assert row.distance_km is not None
        assert seat.desk.rows()[0].id == row.id

    return end


def prints_strips_of_three(seat: Seat) -> Callable[[], None]:
    """T8: three candidates on one A4, with strips to tear off."""
    desk, before = seat.desk, len(seat.printers.pages)
    desk.types("angst 2000")
    seat.chosen()
    desk.presses("Insert", "Down", "Insert", "Down", "Insert")
    assert desk.program.window.finder.box.hasFocus(), "the caret stays"
    desk.presses("Ctrl+P", "Alt+S", "Enter")

    def end() -> None:
        desk.wait(lambda: len(seat.printers.pages) > before)
        assert len(seat.printers.pages) == before + 1, "all three stand together"
        assert seat.printers.orders[-1].paper == "a4"
        lines = Counter(seat.printers.text().splitlines())
        assert len([line for line, times in lines.items() if times == 8]) >= 3, "eight strips of each"

    return end


def prints_a_saved_list(seat: Seat) -> Callable[[], None]:
    """T6: a saved list of twelve in three languages, five of each, as one job."""
    desk = seat.desk
    before = len(seat.printers.pages)
    desk.presses("Ctrl+L")
    desk.fills_in("inf")
    desk.presses("Enter", "Ctrl+P", "Alt+C", "5", "Enter")

    def end() -> None:
        desk.wait(lambda: len(seat.printers.pages) == before + 36)
        orders = seat.printers.orders[before:]
        assert [order.copies for order in orders] == [5] * 36
        assert seat.printers.languages()[before:] == ["nl", "fr", "ar"] * 12, "collated"
        assert all(len(order.title) < 20 for order in orders), "the queue of the printer tells nobody anything"
        desk.wait(lambda: any("36" in words and words.count("36") == 2 for words in seat.heard))
        desk.wait(desk.program.window.finder.box.hasFocus)

    return end


def finds_a_misspelt_name(seat: Seat) -> Callable[[], None]:
    """T7: "Similis"; in the bundled directory, where Similes is."""
    seat.desk.types("similis")

    def end() -> None:
        assert any("Similes" in row.spoken for row in seat.desk.rows()[:3])
        seat.desk.sees("similis → similes")

    return end


# In the order in which they follow from each other; T7 has a desk of its own.
TASKS = (
    Task("T1", 12, finds_the_nearest_group),
    Task("T2", 4, prints_what_is_chosen),
    Task("T3", 12, prints_two_languages_large),
    Task("T9", 6, reports_a_dead_number),
    Task("T10", 2, leaves_nothing),
    Task("T4", 1, shows_the_crisis_lines),
    Task("T5", 24, finds_for_women_in_french_in_the_evening),
    Task("T8", 24, prints_strips_of_three),
    Task("T6", 20, prints_a_saved_list),
)
T7 = Task("T7", 8, finds_a_misspelt_name)
NEXT_VISITOR_BEFORE = ("T5", "T8", "T6")


def sizes(pdf: bytes) -> set[int]:
    """Of letters, in points."""
    found: set[int] = set()

    def seen(text: str, _page: object, matrix: list[float], _font: object, size: float) -> None:
        if text.strip():
            found.add(abs(round(size * matrix[3])))

    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=seen)
    return found


def keep_lists(desk: Desk) -> None:
    """Kept earlier: twelve groups, each in three languages, and another list."""
    found = desk.program.window.owners.search.now.found
    assert found is not None
    items = tuple(TrayItem(row.id, row.name, 1, ("nl", "fr", "ar")) for row in found.rows[:12])
    desk.keeps(SavedList(LISTED, items))
    desk.keeps(SavedList("Onthaal", items[:1]))


def play(seat: Seat, task: Task, mouse: NoMouse) -> None:
    seat.desk.keys = 0
    at_the_end = task.play(seat)
    assert seat.desk.keys <= task.most, f"{seat.desk.keys} keys for {task.id}"
    at_the_end()
    assert mouse.arrived == []


# 180 sheets are set among the rest.
@pytest.mark.timeout(400)
@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_tasks_by_keyboard_alone(
    open_desk: OpenDesk, three_thousand: Path, bundled: Path, language: str, subtests: pytest.Subtests
) -> None:
    printers = KeepingPrinters()
    with NoMouse() as mouse:
        desk = open_desk(three_thousand, language, printers=printers)
        seat = Seat(desk, printers, [], language)
        desk.program.window.owners.messages.announced.connect(seat.heard.append)
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert mirrored == (language == "ar")
        keep_lists(desk)
        for task in TASKS:
            if task.id in NEXT_VISITOR_BEFORE:
                desk.presses("Esc", "Esc")
            with subtests.test(task=task.id):
                play(seat, task, mouse)
        with subtests.test(task=T7.id):
            play(Seat(open_desk(bundled, language), printers, [], language), T7, mouse)
