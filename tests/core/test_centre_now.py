"""What a centre keeps, as it comes in: in any order, once or twice."""

from __future__ import annotations

from healing_desktop.core.centre import Kept
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Note

NOTE = Note("n", "e", "Groep", "Bel na 14 uur.")
LATER = Note("n", "e", "Groep", "Bel na 15 uur.")


def test_an_older_answer_changes_nothing() -> None:
    now = CentreNow().with_rows(5, [Kept(LATER, 5)]).with_rows(4, [Kept(NOTE, 4)])
    assert now.of(Note) == (LATER,)
    assert now.revision == 5


def test_what_is_gone_does_not_come_back_with_an_older_answer() -> None:
    gone = CentreNow().with_rows(4, [Kept(NOTE, 4)]).with_rows(5, [Kept(NOTE, 5, gone=True)])
    assert gone.of(Note) == ()
    assert gone.with_rows(4, [Kept(NOTE, 4)]).of(Note) == ()
    assert gone.with_rows(6, [Kept(LATER, 6)]).notes_by_entry == {"e": (LATER,)}
