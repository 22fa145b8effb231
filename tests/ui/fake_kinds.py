"""What a made-up kind of group answers beside the others."""

from __future__ import annotations

from healing_desktop.core.compared import ASKED, Compared, ComparedFact, ComparedSource
from healing_desktop.core.texts import INTERFACE_LANGUAGES, LocalText

# One of the answers is as long as may be.
MORE = dict.fromkeys(ASKED, "") | {"cost": " Verzonnen woorden." * 10}
COMPARED = Compared(
    tuple(
        ComparedFact(
            asks,
            LocalText(tuple((code, f"{asks} {code}. Bel {{line:112}}.{MORE[asks]}") for code in INTERFACE_LANGUAGES)),
            ("S1",),
        )
        for asks in ASKED
    ),
    (ComparedSource("S1", "Verzonnen, 2026", "2026-11"),),
)
