"""What the keyboard reaches in a state, in which order, and whether that is seen; each check yields what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from healing_desktop.ui.widgets.focus_ring import REACH
from tests.accessibility.harness import in_window, seen_of, strongly_changed, tree
from tests.accessibility.spoken_checks import described, inside
from tests.accessibility.steps import root_of
from tests.accessibility.walking import State, settle

REACHED = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
MOST, MOST_LINKS = 150, 40
# In one line of text that is not quite level.
LEVEL = 12


@dataclass
class Chain:
    """All that Tab goes through until it comes round; `hidden`: what could not be seen when it got the keyboard."""

    stops: list[QWidget] = field(default_factory=list)
    hidden: list[QWidget] = field(default_factory=list)
    round: list[QWidget] = field(default_factory=list)


def chain_of(state: State) -> Chain:
    """With real keys. A text with links keeps the keyboard for a while."""
    top = state.front
    if not top.isActiveWindow():
        top.activateWindow()
        QApplication.processEvents()
    if QApplication.focusWidget() is None:
        QTest.keyClick(top, Qt.Key.Key_Tab)
    here, chain = QApplication.focusWidget(), Chain()
    while here is not None and here not in chain.stops and len(chain.stops) < MOST:
        chain.stops.append(here)
        if here.visibleRegion().isEmpty():
            # What came while Tab went on takes its place a moment later.
            settle(state.window)
            chain.hidden += [here] if here.visibleRegion().isEmpty() else []
        for _ in range(MOST_LINKS):
            # Through the window, as a keyboard comes: whoever lies over it may keep the keys to himself.
            QTest.keyClick(top.windowHandle(), Qt.Key.Key_Tab)
            if QApplication.focusWidget() is not here:
                break
        here = QApplication.focusWidget()
    if here in chain.stops:
        chain.round = chain.stops[chain.stops.index(here) :]
    return chain


def a07_one_focus(state: State) -> Iterator[str]:
    """Asked after each Tab by `keyboard_checks`."""
    focused = QApplication.focusWidget()
    owners = {
        node.object() for node in tree(root_of(state.front)) if node.state().focused and node.object() is not None
    }
    within = [one for one in owners if isinstance(one, QWidget)]
    inner = [one for one in within if not any(one.isAncestorOf(other) for other in within)]
    if len(inner) > 1:
        yield f"{[described(one) for one in owners]} all have the keyboard"
    if focused is not None and owners and focused not in owners and not any(
        isinstance(one, QWidget) and focused.isAncestorOf(one) for one in owners
    ):  # fmt: skip
        yield f"{described(focused)} has the keyboard, {[described(one) for one in owners]} is said to"


def wanted(state: State) -> list[QWidget]:
    """All that the keyboard should reach, before it moves: what it enters may show more."""
    found = (one for one in inside(state, *REACHED) if one.isEnabled())
    return [one for one in found if one.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def a13_no_trap(chain: Chain, there: list[QWidget]) -> Iterator[str]:
    """Tab comes round, and all that can be done was on its way: A12 too."""
    if not chain.round:
        yield f"Tab does not come round: it ends at {described(QApplication.focusWidget())}"
    reached = set(chain.round)
    for widget in there:
        if isValid(widget) and widget.isVisible() and widget.isEnabled() and not _reached(widget, reached):
            yield f"{described(widget)} {widget.accessibleName()!r} is not reached by Tab"


def _reached(widget: QWidget, reached: set[QWidget]) -> bool:
    """By itself, or by the arrows: one of a row of choices takes the keyboard for all of them."""
    group = getattr(widget, "group", lambda: None)()
    alike = list(group.buttons()) if group is not None else _neighbours(widget)
    return widget in reached or any(one in reached for one in alike)


def _neighbours(widget: QWidget) -> list[QWidget]:
    if not isinstance(widget, QAbstractButton) or not widget.autoExclusive():
        return []
    parent = widget.parentWidget()
    return [one for one in parent.findChildren(QAbstractButton) if one.autoExclusive()] if parent is not None else []


def a14_reading_order(state: State, chain: Chain) -> Iterator[str]:
    """Of two that follow each other, the parts they stand in follow each other too: down, or along the line. Once,
    where Tab begins anew, it goes up; and once from the very first stop, which is the way to hide all."""
    mirrored = state.front.layoutDirection() == Qt.LayoutDirection.RightToLeft
    first = _first_stop(state.front)
    back = []
    for one, other in zip(chain.round, [*chain.round[1:], *chain.round[:1]], strict=True):
        here, then = _part(one, other), _part(other, one)
        if one is not first and other is not first and _comes_before(then, here, mirrored=mirrored):
            back.append(f"from {described(one)} back to {described(other)}")
    yield from back if len(back) > 1 else ()


def _first_stop(window: QWidget) -> QWidget | None:
    here = window.nextInFocusChain()
    while here is not None and here is not window:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisible():
            return here
        here = here.nextInFocusChain()
    return None


def _part(one: QWidget, other: QWidget) -> QRect:
    here = one
    parent = here.parentWidget()
    while parent is not None and not here.isWindow() and not parent.isAncestorOf(other):
        here, parent = parent, parent.parentWidget()
    return in_window(here)


def _comes_before(one: QRect, other: QRect, *, mirrored: bool) -> bool:
    """`one` stands wholly above and begins no further column, or in the same line and nearer to where one begins."""
    further = one.right() <= other.left() if mirrored else one.left() >= other.right()
    if one.bottom() <= other.top() + LEVEL and not further:
        return True
    level = abs(one.center().y() - other.center().y()) <= LEVEL
    earlier = one.left() >= other.right() if mirrored else one.right() <= other.left()
    return level and earlier


def a15_seen(state: State, chain: Chain, kinds: set[str]) -> Iterator[str]:
    """Where the keyboard is: the ring of each kind of widget is measured once. Words where the keyboard only begins,
    and that Tab does not stop at, have none."""
    for widget in chain.round:
        kind = f"{type(widget).__name__} {widget.property('look')}"
        if kind in kinds or not widget.isVisible():
            continue
        kinds.add(kind)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        window = state.front
        seen = seen_of(widget) & window.rect()
        around = seen.adjusted(-REACH - 1, -REACH - 1, REACH + 1, REACH + 1) & window.rect()
        after = window.grab(around).toImage()
        widget.clearFocus()
        before = window.grab(around).toImage()
        round_it = 2 * (seen.width() + seen.height())
        if strongly_changed(before, after) < round_it:
            yield f"{described(widget)} does not show that it has the keyboard"


def a16_not_hidden(_state: State, chain: Chain) -> Iterator[str]:
    for widget in chain.hidden:
        yield f"{described(widget)} has the keyboard and is hidden"
