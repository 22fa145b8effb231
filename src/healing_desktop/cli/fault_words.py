"""What a reader finds wrong with the file of an edition, or with changes to one, as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healing_desktop.core.words import Words

if TYPE_CHECKING:
    from healing_desktop.exchange.edition_delta import DeltaRefused
    from healing_desktop.exchange.record_lines import LineFault


def fault_words(fault: LineFault | DeltaRefused, words: Words) -> str:
    """ "Line 12: the field phones/0/number is missing or wrong. Mend it in the sources." """
    line: int | None = getattr(fault, "line", None)
    if line is None:
        return words(fault.sentence, where=getattr(fault, "detail", ""))
    place = words("line-at", line=str(line)) if line else words("line-whole")
    said = words(fault.sentence, where=getattr(fault, "where", ""))
    return f"{place} {said}"
