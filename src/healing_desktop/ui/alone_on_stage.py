"""Plays what a visitor does who is alone at the screen, one screen after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from healing_desktop.core.simple import Step
from healing_desktop.ui.shell.main_window import MainWindow
from healing_desktop.ui.stage import settle, wait_for

THEME, PLACE = "loneliness", "1030"


def screens_alone(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each in turn, painted, by its name; the desk is back after the last."""
    owners = window.owners
    simple, search = owners.simple, owners.search
    simple.enter()
    yield from _seen("simple-start", window)
    simple.ask_theme(THEME)
    yield from _seen("simple-where", window)
    simple.set_place(PLACE)
    yield from _seen("simple-when", window)
    simple.set_when()
    wait_for(lambda: search.now.found is not None and bool(search.now.found.rows))
    yield from _seen("simple-found", window)
    if search.now.found is not None and search.now.found.rows:
        simple.open_group(search.now.found.rows[0].id)
        wait_for(lambda: owners.selection.now.entry is not None)
        yield from _seen("simple-group", window)
    simple.go(Step.TALK)
    yield from _seen("simple-talk", window)
    simple.go(Step.READ)
    wait_for(lambda: bool(owners.library.now.articles))
    yield from _seen("simple-read", window)
    if owners.library.now.articles:
        simple.read(owners.library.now.articles[0].slug)
        yield from _seen("simple-article", window)
    simple.erase()
    yield from _seen("simple-erased", window)
    simple.leave()
    settle()


def _seen(name: str, window: QWidget) -> Iterator[tuple[str, QWidget]]:
    settle()
    yield name, window
