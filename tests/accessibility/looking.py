"""All checks at each state of the walk: what is wrong is kept with the point, the state and the widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from tests.accessibility import keyboard_checks, shape_checks, spoken_checks
from tests.accessibility.steps import ESCAPE, Step, front, laid_over
from tests.accessibility.walking import State, settle

Check = Callable[[State], Iterator[str]]


def checks_of(*modules: object) -> dict[str, Check]:
    """By their points: each function a12_... of one state."""
    found: dict[str, Check] = {}
    for module in modules:
        for name, check in vars(module).items():
            if name[:1] == "a" and name[1:3].isdigit():
                found[name[:3].upper()] = check
    return found


CHECKS = checks_of(spoken_checks, shape_checks)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong, once for each page."""

    point: str
    page: str
    words: str
    state: State

    def __str__(self) -> str:
        return f"{self.point} on {self.page} ({self.state.sentence}): {self.words}"


class Looking:
    """`look` and `stepped` are for the walk."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.asked: dict[str, int] = {}
        self._met: set[tuple[str, str, str]] = set()
        self._kinds: set[str] = set()
        self._titles: dict[str, str] = {}
        self._openers: dict[int, QWidget] = {}

    def of(self, point: str) -> list[str]:
        return [str(finding) for finding in self.findings if finding.point == point]

    def look(self, state: State) -> None:
        for point, check in CHECKS.items():
            self._take(point, state, check(state))
        self._take("A11", state, self._unique_title(state))
        if state.first_of_page and not shape_checks.is_menu(state):
            self._with_keyboard(state)

    def _take(self, point: str, state: State, said: Iterator[str]) -> None:
        self.asked[point] = self.asked.get(point, 0) + 1
        page = state.key[0]
        for words in said:
            if (point, page, words) not in self._met:
                self._met.add((point, page, words))
                self.findings.append(Finding(point, page, words, state))

    def _with_keyboard(self, state: State) -> None:
        """Through all of it with Tab, and back to where the keyboard was."""
        before, wishes = QApplication.focusWidget(), state.window.owners.settings.now
        state.window.owners.away.somebody_is_here()
        there = keyboard_checks.wanted(state)
        chain = keyboard_checks.chain_of(state)
        if chain.stops:
            self._take("A13", state, keyboard_checks.a13_no_trap(chain, there))
            self._take("A38", state, self._did_nothing(state, wishes))
            self._take("A07", state, keyboard_checks.a07_one_focus(state))
            self._take("A14", state, keyboard_checks.a14_reading_order(state, chain))
            self._take("A16", state, keyboard_checks.a16_not_hidden(state, chain))
            self._take("A15", state, keyboard_checks.a15_seen(state, chain, self._kinds))
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        settle(state.window)

    def _did_nothing(self, state: State, wishes: object) -> Iterator[str]:
        if front(state.window) is not state.front:
            yield "moving the keyboard opened something"
        if state.window.owners.settings.now != wishes:
            yield "moving the keyboard chose something"

    def _unique_title(self, state: State) -> Iterator[str]:
        """Two pages, two titles; a page may have many."""
        page = "/".join(state.key[0].split("/")[:3])
        if laid_over(state.front) is not None:
            # What lies over a window says nothing of what is below it, whatever that is.
            return
        if not shape_checks.is_menu(state) and self._titles.setdefault(state.title, page) != page:
            yield f"{state.title!r} is the title of {self._titles[state.title]} and of {page}"

    def stepped(self, step: Step, before: State, after: State) -> None:
        window = after.window
        opened = after.front is not before.front and isinstance(after.front, QDialog)
        if opened and before.front is window and (opener := window.focusWidget()) is not None:
            self._openers[id(after.front)] = opener
        if step.value != ESCAPE or step.kind == "do":
            if step.kind == "choose" and step.value and opened:
                self._take("A38", before, iter([f"choosing {step.words!r} opened {after.key[0]}"]))
            return
        if isinstance(before.front, QDialog) and not before.covered:
            self._take("A19", before, iter(["Esc does not close it"] if after.front is before.front else []))
            if after.front is window:
                self._take("A17", before, self._came_back(before, window))

    def _came_back(self, before: State, window: QWidget) -> Iterator[str]:
        opener = self._openers.pop(id(before.front), None)
        try:
            there = opener is not None and opener.isVisible() and opener.isEnabled()
        except RuntimeError:
            return
        if there and opener is not None and window.focusWidget() is not opener:
            now = window.focusWidget()
            yield f"the keyboard is at {spoken_checks.described(now)}, not back at {spoken_checks.described(opener)}"
