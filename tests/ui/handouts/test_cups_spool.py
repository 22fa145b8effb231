"""What was printed does not stay on the disk for a day."""

from __future__ import annotations

import ctypes

import pytest

from healing_desktop.ui.handouts.cups_spool import LIBRARIES, wipe_job

NOT_ALLOWED = 0x0401


class Function:
    """A function of C that writes down how it was called."""

    def __init__(self, answer: int) -> None:
        self.answer = answer
        self.argtypes: list[object] = []
        self.calls: list[tuple[object, ...]] = []

    def __call__(self, *given: object) -> int:
        self.calls.append(given)
        return self.answer


class Library:
    def __init__(self, answer: int) -> None:
        self.cupsCancelJob2 = Function(answer)
        self.cupsSetPasswordCB = Function(0)


@pytest.mark.parametrize(("answer", "wiped"), [(0, True), (NOT_ALLOWED, False)])
def test_the_library_is_asked_to_purge(monkeypatch: pytest.MonkeyPatch, answer: int, wiped: bool) -> None:
    library = Library(answer)
    monkeypatch.setattr(ctypes, "CDLL", {LIBRARIES[0]: library}.__getitem__)
    assert wipe_job("Balie", 12) is wiped
    assert library.cupsCancelJob2.calls == [(None, b"Balie", 12, 1)]
    assert len(library.cupsCancelJob2.argtypes) == 4


def test_nobody_is_asked_for_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(0)
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: library)
    wipe_job("Balie", 12)
    ((password,),) = library.cupsSetPasswordCB.calls
    assert callable(password)
    assert password(b"Password for desk:") is None


def test_without_the_library_it_stays() -> None:
    assert wipe_job("Balie", 12, ("libnone-such.so.9",)) is False
