"""Visitors who do anything at all in Simple, one after the other, with all being erased between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu

from healing_desktop.core.simple import Step
from healing_desktop.ui.state.away import Covered
from tests.soak.visitors.visitor import Visitor, wait
from tests.soak.visitors.words import journey, mark

LANGUAGES = ("nl", "fr", "de", "en", "ar", "uk")
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_F6, Qt.Key.Key_F9, Qt.Key.Key_Backspace,
)  # fmt: skip
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Clock:
    """Of who is there; it runs as fast as one wants."""

    at: float = 1000.0

    def __call__(self) -> float:
        return self.at


class RandomVisits:
    """`visit` is one visitor, from the first touch until nothing is left. `seconds`: how long all of them were there,
    by their own clock."""

    def __init__(self, visitor: Visitor, random: Random, clock: Clock) -> None:
        self.visitor, self.random, self.clock = visitor, random, clock
        self.owners = visitor.owners
        self.number = 0
        self._acts: tuple[tuple[int, Callable[[], object]], ...] = (
            (4, self._ask), (10, self._press_button), (8, self._press_key), (2, self._speak), (2, self._resize),
            (2, self._wheel), (2, self._hide), (1, self._print), (2, self._read), (2, self._open), (1, self._hesitate),
            (2, self._copy),
        )  # fmt: skip

    @property
    def seconds(self) -> float:
        return self.clock.at - 1000.0

    def visit(self) -> None:
        self.number += 1
        self.done: list[str] = []
        self.owners.simple.enter()
        if self.visitor.step is Step.ERASED:
            # The next one begins with any key.
            self.visitor.presses(Qt.Key.Key_M)
        seen = (
            self.visitor.step,
            QApplication.focusWidget(),
            self.visitor.window.focusWidget(),
            QApplication.activeWindow(),
        )
        assert self.visitor.step is Step.START, (seen, QApplication.activePopupWidget(), self.owners.away.now)
        assert self.visitor.page.isVisible(), "the desk is not seen"
        weights = [weight for weight, _ in self._acts]
        for _, act in self.random.choices(self._acts, weights, k=self.random.randint(3, 14)):
            self.clock.at += self.random.uniform(1, 40)
            self.done.append(act.__name__)
            act()
            self._settle()
        ends = (self._finish, self._finish, self._walk_away, self._walk_away_hidden, self._back_to_desk)
        end = self.random.choice(ends)
        self.done.append(end.__name__)
        end()
        self._check()
        self._settle()

    def _settle(self) -> None:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            if actions := [action for action in popup.actions() if action.isEnabled() and action.menu() is None]:
                self.random.choice(actions).trigger()
            popup.close()
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        QCoreApplication.processEvents()
        # All of this runs inside one turn of the loop, which would else never come to what is to be deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        wait(lambda: self.owners.jobs.idle, "what was begun")
        if not self.owners.simple.now.on:
            # A key found the way of the staff, which has no PIN here: the desk has forgotten them, and they come again.
            assert self.owners.search.now.text == ""
            self.owners.simple.enter()

    def _ask(self) -> None:
        words, place = journey(self.number)
        self.visitor.asks(words, place)

    def _press_button(self) -> None:
        page = self.visitor.page
        never = (page.head.staff, page.foot.erase)
        there = [
            button
            for button in page.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and button not in never
        ]
        if there:
            self.random.choice(there).click()
        self._uncover()

    def _press_key(self) -> None:
        for key in self.random.choices(KEYS, k=5):
            self.visitor.presses(key)
            if not self.owners.simple.now.on:
                # The key found the way of the staff. What is typed after it is no longer a visitor's.
                break
        self._uncover()

    def _speak(self) -> None:
        self.owners.simple.speak(self.random.choice(LANGUAGES))

    def _resize(self) -> None:
        self.owners.simple.resize(self.random.choice((100, 150, 200)))

    def _wheel(self) -> None:
        page = self.visitor.page
        spot = QPointF(page.rect().center())
        turn = QPoint(0, self.random.choice((-120, 120)) * self.random.randint(1, 9))
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            page.childAt(page.rect().center()) or page,
            QWheelEvent(
                spot, page.mapToGlobal(spot), QPoint(), turn, Qt.MouseButton.NoButton, none,
                Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip

    def _hide(self) -> None:
        if self.random.random() < 0.5:
            self.visitor.presses(Qt.Key.Key_H, CTRL)
        else:
            for _ in range(3):
                self.visitor.presses(Qt.Key.Key_Shift)
        assert self.owners.away.now is Covered.HIDDEN
        self._uncover()

    def _uncover(self) -> None:
        if self.owners.away.now is not Covered.NOT:
            self.visitor.presses(Qt.Key.Key_Return)
        assert self._how() is Covered.NOT

    def _print(self) -> None:
        if self.visitor.opens_first():
            self.visitor.page.on_top.paper.print_entry(str(self.owners.selection.now.id))

    def _read(self) -> None:
        self.visitor.reads(self.random.randrange(20))

    def _open(self) -> None:
        self.visitor.opens_first()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(mark(self.number))

    def _hesitate(self) -> None:
        """Until the seconds are counted; then a key."""
        self.visitor.presses(Qt.Key.Key_Shift)
        self.clock.at += 310
        self._look()
        assert self._how() is Covered.ENDING, (self.done, self._how(), self.owners.simple.now)
        self.visitor.presses(Qt.Key.Key_X)
        assert self._how() is Covered.NOT

    def _how(self) -> Covered:
        return self.owners.away.now

    def _look(self) -> None:
        """The program looks by itself when its own timer says so; here nobody waits for that."""
        self.visitor.hiding.idle.look()

    def _finish(self) -> None:
        if self.visitor.step is not Step.ERASED:
            self.visitor.page.foot.erase.click()
            assert mark(self.number) not in QGuiApplication.clipboard().text()
        assert self.visitor.step is Step.ERASED

    def _walk_away(self) -> None:
        self.visitor.presses(Qt.Key.Key_Shift)
        for seconds in (310, 60):
            self.clock.at += seconds
            self._look()
        assert self.visitor.step is Step.ERASED

    def _walk_away_hidden(self) -> None:
        self.visitor.presses(Qt.Key.Key_H, CTRL)
        self._walk_away()
        self._uncover()

    def _back_to_desk(self) -> None:
        self.owners.simple.leave()

    def _check(self) -> None:
        """Of this visitor nothing is left, wherever one looks."""
        owners, kept = self.owners, self.owners.settings
        assert self.visitor.page.isVisible() == owners.simple.now.on
        assert owners.search.now.text == ""
        assert not owners.search.now.pinned
        assert owners.selection.now.id is None, (self.done, owners.selection.now)
        assert owners.library.now.slug == ""
        assert (owners.simple.now.words, owners.simple.now.place) == ("", "")
        assert (kept.now.language, kept.now.text_size) == ("nl", 100)
        assert mark(self.number) not in QGuiApplication.clipboard().text()
        for field in self.visitor.window.findChildren(QLineEdit):
            assert mark(self.number) not in field.text(), field.objectName()
            assert not (field.isUndoAvailable() and field.objectName().startswith("simple")), field.objectName()
